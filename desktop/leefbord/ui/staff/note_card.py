"""One report of today in the panel beside the board; a click opens it."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from leefbord.ui.board.words import clock
from leefbord.ui.page_spec import DayNote
from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

_MOST_LINES = 4


class NoteCard(QAbstractButton):
    """Name pill, kind, time and author, the first lines, a dot when unread."""

    def __init__(self, note: DayNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        unread = self.tr("not read yet") if note.unread else ""
        parts = (self._who(), clock(note.at), note.author, note.text, unread)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(note.text)

    def _who(self) -> str:
        return self.note.youth.called if self.note.youth is not None else self.tr("Group")

    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Head plus the lines of the text, four at most."""
        now = theme()
        metrics = QFontMetrics(now.font(13.5))
        room = QRect(0, 0, max(40, width - now.sp(24)), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        text = min(
            metrics.boundingRect(room, flags, self.note.text).height(), _MOST_LINES * metrics.lineSpacing()
        )
        return now.sp(12 + 24 + 8 + 12) + text

    def sizeHint(self) -> QSize:
        """As the panel gives it."""
        return QSize(theme().sp(280), self.heightForWidth(theme().sp(280)))

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        now = theme()
        colours = now.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        box(
            painter,
            area,
            12,
            colours.hover if self.underMouse() else colours.surface,
            colours.border,
            now.line,
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        left, top, high = now.sp(12), now.sp(10), now.sp(24)
        font = now.font(13, 600)
        width = QFontMetrics(font).horizontalAdvance(self._who()) + now.sp(16)
        pill = QRectF(left, top, min(width, self.width() * 0.5), high)
        if self.note.youth is None:
            fill, ink = colours.hair, colours.text
        else:
            ramp = now.ramp(self.note.youth.hue)
            fill, ink = ramp.tint2, ramp.ink
        box(painter, pill, high / 2, fill, None)
        draw_text(painter, pill.adjusted(now.sp(8), 0, -2, 0), self._who(), font, ink, middle)
        size = now.sp(17)
        draw_icon(
            painter, self.note.icon, colours.muted, pill.right() + now.sp(8), top + (high - size) / 2, size
        )
        when = f"{clock(self.note.at)} · {self.note.author}"
        right = area.right() - now.sp(12) - (now.sp(12) if self.note.unread else 0)
        start = pill.right() + now.sp(30)
        flags = middle | Qt.AlignmentFlag.AlignRight
        draw_text(
            painter, QRectF(start, top, right - start, high), when, now.font(12.5), colours.muted, flags
        )
        if self.note.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.primary))
            dot = now.sp(7)
            painter.drawEllipse(QRectF(area.right() - now.sp(12) - dot, top + (high - dot) / 2, dot, dot))
        painter.setFont(now.font(13.5, 600 if self.note.unread else 400))
        painter.setPen(QColor(colours.text))
        text = area.adjusted(left, top + high + now.sp(6), -now.sp(12), -now.sp(8))
        painter.drawText(text, int(Qt.TextFlag.TextWordWrap), self.note.text)
        if self.hasFocus():
            ring(painter, area, 12, now)
