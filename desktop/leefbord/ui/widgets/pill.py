"""A pill: one short word or phrase with an icon, on the tint of a hue. Never colour alone."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text


class Pill(QWidget):
    """Words on a rounded tint. `hue` is an angle or a colour name; None is neutral."""

    def __init__(
        self, text: str, *, hue: float | str | None = None, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._hue, self._icon = text, hue, icon_name
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_content(self, text: str, *, hue: float | str | None, icon_name: str = "") -> None:
        """Change words, colour and icon."""
        self._text, self._hue, self._icon = text, hue, icon_name
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words, icon and padding."""
        now = theme()
        width = QFontMetrics(now.font(13, 600)).horizontalAdvance(self._text) + 2 * now.sp(9)
        return QSize(width + (now.sp(16 + 5) if self._icon else 0) + 2, now.sp(25))

    def minimumSizeHint(self) -> QSize:
        """Icon and a few letters; the rest is cut with an ellipsis."""
        return QSize(theme().sp(48), theme().sp(25))

    def event(self, event: QEvent) -> bool:
        """Follow the text scale; tell cut words in a tooltip."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        elif event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self._text if self.width() < self.sizeHint().width() else "")
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tint, the icon, the words."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._hue is None:
            fill, ink, border = now.colours.hair, now.colours.text, None
        else:
            ramp = now.ramp(self._hue)
            fill, ink, border = ramp.tint, ramp.ink, (ramp.line if now.line > 1 else None)
        area.setWidth(min(area.width(), self.sizeHint().width()))
        box(painter, area, area.height() / 2, fill, border, now.line)
        left = area.left() + now.sp(9)
        if self._icon:
            size = now.sp(16)
            draw_icon(painter, self._icon, ink, left, area.center().y() - size / 2, size)
            left += size + now.sp(5)
        room = QRectF(left, area.top(), area.right() - now.sp(7) - left, area.height())
        draw_text(painter, room, self._text, now.font(13, 600), ink, Qt.AlignmentFlag.AlignVCenter)
