"""The code that is compared at enrolment: 8 characters at 60 px in two groups, never to be copied."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text


class CodeView(QWidget):
    """`code` is "ABCD-EFGH"; empty shows dashes: the other PC's code is never shown here."""

    def __init__(
        self,
        title: str,
        icon_name: str,
        code: str,
        foot: str,
        *,
        question: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._icon, self._code, self._foot, self._question = (
            title,
            icon_name,
            code,
            foot,
            question,
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spelled = " ".join(code.replace("-", ""))
        self.setAccessibleName(", ".join(part for part in (title, spelled, question or foot) if part))

    def sizeHint(self) -> QSize:
        """High enough for code and words."""
        return QSize(theme().sp(370), theme().sp(236))

    def minimumSizeHint(self) -> QSize:
        """The code shrinks before it is cut."""
        return QSize(theme().sp(240), theme().sp(236))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, title, code, foot."""
        now = theme()
        colours = now.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._code:
            box(painter, area, 16, colours.primary_tint, colours.primary, 2)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.field), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(area, 16, 16)
        size = now.sp(22)
        middle = Qt.AlignmentFlag.AlignVCenter
        ink = colours.primary if self._code else colours.text
        draw_icon(painter, self._icon, ink, now.sp(20), now.sp(18), size)
        title = QRectF(now.sp(52), now.sp(16), self.width() - now.sp(60), now.sp(26))
        draw_text(painter, title, self._title, now.font(15, 600), colours.text, middle)
        shown = self._code.replace("-", "  ") if self._code else "– – – –   – – – –"
        font = now.font(60, 700)
        while font.pixelSize() > 20 and QFontMetrics(font).horizontalAdvance(shown) > self.width() - now.sp(
            32
        ):
            font.setPixelSize(font.pixelSize() - 2)
        code = QRectF(0, now.sp(70), self.width(), now.sp(84))
        colour = colours.text if self._code else colours.muted
        draw_text(painter, code, shown, font, colour, Qt.AlignmentFlag.AlignCenter)
        foot = QRectF(12, now.sp(160), self.width() - 24, now.sp(24))
        draw_text(painter, foot, self._foot, now.font(13.5), colours.muted, Qt.AlignmentFlag.AlignCenter)
        if self._question:
            below = foot.translated(0, now.sp(32))
            draw_text(
                painter, below, self._question, now.font(14, 600), colours.text, Qt.AlignmentFlag.AlignCenter
            )
