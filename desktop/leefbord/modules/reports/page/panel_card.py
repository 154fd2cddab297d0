"""One of today's notes beside the board: a button that opens it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from leefbord.core.people import StaffDirectory, YouthDirectory
from leefbord.modules.reports.model.notes import ICONS, Note
from leefbord.modules.reports.page import words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

_LINES = 3


class PanelCard(QPushButton):
    """Name, kind, time and author on one line, up to three lines of text, a dot when unread."""

    def __init__(self, note: Note, youths: YouthDirectory, staff: StaffDirectory) -> None:
        super().__init__()
        self._note = note
        self._about, self._hue = words.about_word(note, youths)
        author = words.first_name(note.author, staff)
        self._meta = f"{words.clock_time(note.happened_ms)} · {author}"
        self._body = " ".join(note.body.split())
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        state = self.tr("unread") if note.unread else ""
        spoken = [self._about, words.kind_word(note.kind), self._meta, state, self._body]
        self.setAccessibleName(". ".join(part for part in spoken if part))

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        return QSize(theme().sp(288), self.heightForWidth(theme().sp(288)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, with the head line and one line of text."""
        return QSize(theme().sp(160), theme().sp(9 + 25 + 6 + 10 + 18))

    def hasHeightForWidth(self) -> bool:
        """A narrower card needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The head line and the lines of text."""
        return theme().sp(9 + 25 + 6 + 10) + self._text_height(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = now.colours.hover if self.underMouse() else now.colours.surface
        box(painter, area, 10, fill, now.colours.border, now.line)
        left, top, right = area.left() + now.sp(11), area.top() + now.sp(9), area.right() - now.sp(11)
        if self._note.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.colours.primary))
            painter.drawEllipse(QRectF(right - now.sp(8), top + now.sp(8), now.sp(8), now.sp(8)))
            right -= now.sp(14)
        font = now.font(13, 600)
        width = QFontMetrics(font).horizontalAdvance(self._about) + 2 * now.sp(9) + 2
        pill = QRectF(left, top, width, now.sp(25))
        ramp = now.ramp(self._hue) if self._hue else None
        box(painter, pill, pill.height() / 2, ramp.tint2 if ramp else now.colours.hair, None)
        ink = ramp.ink if ramp else now.colours.text
        draw_text(
            painter, pill.adjusted(now.sp(9), 0, 0, 0), self._about, font, ink, Qt.AlignmentFlag.AlignVCenter
        )
        mark = ICONS[self._note.kind]
        draw_icon(painter, mark, now.colours.muted, pill.right() + now.sp(8), top + now.sp(4), now.sp(17))
        small = now.font(12.5)
        meta = QRectF(pill.right() + now.sp(28), top, right - pill.right() - now.sp(28), now.sp(25))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        draw_text(painter, meta, self._meta, small, now.colours.muted, flags)
        painter.setFont(now.font(13.5))
        painter.setPen(QColor(now.colours.text))
        room = QRectF(
            left, top + now.sp(31), area.right() - now.sp(11) - left, self._text_height(self.width())
        )
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self._body)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), 11, now)

    def _text_height(self, width: int) -> int:
        now = theme()
        metrics = QFontMetrics(now.font(13.5))
        room = metrics.boundingRect(
            0, 0, max(40, width - now.sp(26)), 10_000, int(Qt.TextFlag.TextWordWrap), self._body
        )
        return min(room.height(), _LINES * metrics.lineSpacing())
