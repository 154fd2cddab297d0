"""The push button in its kinds, self-painted: ring with a gap, icon, shortcut hint."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.tokens import Colours
from leefbord.ui.widgets.paint import GAP, RING, box, draw_icon, draw_text, ring


class ButtonKind(StrEnum):
    """One PRIMARY per region; TINTED where page and bar both act; QUIET has a border; ICON no words."""

    PRIMARY = "primary"
    TINTED = "tinted"
    QUIET = "quiet"
    DANGER = "danger"
    ICON = "icon"
    PLAIN = "plain"


class Button(QPushButton):
    """A button of 36 px height (`height` changes that). `hint` is a key shown inside.

    An ICON button needs a `text` too: it is its accessible name and tooltip.
    """

    def __init__(
        self,
        text: str,
        *,
        icon_name: str = "",
        kind: ButtonKind = ButtonKind.QUIET,
        hint: str = "",
        height: int = 36,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon = icon_name
        self._hint = hint
        self._height = height
        self.setText(text)
        self.setAccessibleName(text)
        if kind is ButtonKind.ICON:
            self.setToolTip(text)
        self.setFlat(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_label(self, text: str, *, icon_name: str | None = None) -> None:
        """Change words and icon."""
        self.setText(text)
        self.setAccessibleName(text)
        if self._kind is ButtonKind.ICON:
            self.setToolTip(text)
        if icon_name is not None:
            self._icon = icon_name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change the kind; the size follows."""
        self._kind = kind
        self.setToolTip(self.text() if kind is ButtonKind.ICON else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, text and hint, plus the ring."""
        now = theme()
        edge = 2 * (RING + GAP)
        height = now.sp(self._height)
        if self._kind is ButtonKind.ICON:
            return QSize(height + edge, height + edge)
        size = 15 if self._height >= 44 else 14
        width = QFontMetrics(now.font(size, 600)).horizontalAdvance(self.text()) + 2 * now.sp(13)
        if self._icon:
            width += now.sp(18 + 7)
        if self._hint:
            width += QFontMetrics(now.font(11)).horizontalAdvance(self._hint) + now.sp(18)
        return QSize(width + edge, height + edge)

    def minimumSizeHint(self) -> QSize:
        """The same: a button is not squeezed."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Follow the theme: its size depends on the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover colour."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, words, hint, ring."""
        now = theme()
        colours = now.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border, ink = self._colours(colours)
        edge = RING + GAP
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        box(painter, area, 8, fill, border, now.line)
        self._contents(painter, area, ink)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), 10, now)

    def _colours(self, colours: Colours) -> tuple[str | None, str | None, str]:
        """Fill, border and ink in the present state."""
        if not self.isEnabled():
            return colours.hair, colours.border, colours.muted
        hot, down = self.underMouse(), self.isDown() or self.isChecked()
        if self._kind is ButtonKind.PRIMARY:
            fill = colours.primary_press if down else colours.primary_hover if hot else colours.primary
            return fill, None, colours.on_primary
        if self._kind is ButtonKind.TINTED:
            border = colours.primary if hot else None
            return colours.primary_tint, border, colours.primary
        if self._kind is ButtonKind.DANGER:
            return (colours.danger_tint if hot or down else colours.surface), colours.danger, colours.danger
        if self._kind is ButtonKind.PLAIN:
            return (colours.hover if hot or down else None), None, colours.text
        return (colours.hover if hot or down else colours.surface), colours.border, colours.text

    def _contents(self, painter: QPainter, area: QRectF, ink: str) -> None:
        now = theme()
        icon = now.sp(18)
        middle = area.center().y()
        if self._kind is ButtonKind.ICON:
            draw_icon(painter, self._icon, ink, area.center().x() - icon / 2, middle - icon / 2, icon)
            return
        font = now.font(15 if self._height >= 44 else 14, 600)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        hint = QFontMetrics(now.font(11)).horizontalAdvance(self._hint) + now.sp(10) if self._hint else 0
        total = words + (icon + now.sp(7) if self._icon else 0) + (hint + now.sp(8) if hint else 0)
        left = max(area.left() + now.sp(6), area.center().x() - total / 2)
        if self._icon:
            draw_icon(painter, self._icon, ink, left, middle - icon / 2, icon)
            left += icon + now.sp(7)
        room = QRectF(left, area.top(), min(words + 2, area.right() - now.sp(4) - left), area.height())
        draw_text(painter, room, self.text(), font, ink, Qt.AlignmentFlag.AlignVCenter)
        if hint:
            pill = QRectF(left + words + now.sp(8), middle - now.sp(10), hint, now.sp(20))
            painter.save()
            painter.setOpacity(0.22)
            box(painter, pill, 5, ink, None)
            painter.restore()
            draw_text(painter, pill, self._hint, now.font(11), ink, Qt.AlignmentFlag.AlignCenter)
