"""One entry in the panel: day, what, how it was booked, in or out, balance after it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from leefbord.core.money import euro
from leefbord.core.people import StaffDirectory
from leefbord.modules.budget.model.ledger import Account, Entry
from leefbord.modules.budget.page import words
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER, GREEN
from leefbord.ui.widgets.paint import draw_icon, draw_text, ring


class StatementRow(QPushButton):
    """A button, so that an entry can be chosen to put it right."""

    def __init__(self, entry: Entry, account: Account, staff: StaffDirectory) -> None:
        super().__init__()
        self.entry = entry
        self._amount = euro(entry.on(account), sign=True)
        self._is_in = entry.on(account) > 0
        self._balance = euro(entry.balance)
        self._day = words.short_day(entry.happened_ms)
        self._title = words.entry_title(entry)
        self._detail = words.entry_detail(entry, staff)
        self.setFlat(True)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken = (self._day, self._title, self._detail, self._amount, self._balance)
        self.setAccessibleName(". ".join(part for part in spoken if part))
        self.setToolTip(f"{self._title}\n{self._detail}" if self._detail else self._title)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(theme().sp(440), theme().sp(53))

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The two lines and the two figures."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.fillRect(
                area, QColor(now.colours.primary_tint if self.isChecked() else now.colours.hover)
            )
        painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), QColor(now.colours.border))
        first, second = now.sp(8), now.sp(28)
        high = now.sp(20)
        middle = Qt.AlignmentFlag.AlignVCenter
        right = middle | Qt.AlignmentFlag.AlignRight
        figure = now.font(14, 600, tabular=True)
        day, money = now.sp(62), now.sp(88)
        draw_text(painter, QRectF(0, first, day, high), self._day, now.font(13), now.colours.muted, middle)
        left, end = float(day), area.width() - 2 * money
        title = now.font(14, 600)
        title.setStrikeOut(self.entry.corrected)
        room = end - left - now.sp(24)
        draw_text(painter, QRectF(left, first, room, high), self._title, title, now.colours.text, middle)
        self._marks(painter, left, first, room, title)
        draw_text(
            painter,
            QRectF(left, second, end - left, high),
            self._detail,
            now.font(12.5),
            now.colours.muted,
            middle,
        )
        ink = now.ramp(GREEN).ink if self._is_in else now.ramp(AMBER).ink
        draw_text(painter, QRectF(end, first, money, high), self._amount, figure, ink, right)
        balance = QRectF(end + money, first, money - now.sp(4), high)
        draw_text(painter, balance, self._balance, figure, now.colours.text, right)
        if self.hasFocus():
            ring(painter, area.adjusted(1, 1, -1, -1), 8, now)

    def _marks(self, painter: QPainter, left: float, top: float, room: float, font: QFont) -> None:
        """Behind the title: put right, receipt."""
        now = theme()
        painter.setFont(font)
        x = left + min(room, painter.fontMetrics().horizontalAdvance(self._title)) + now.sp(6)
        if self.entry.corrected or self.entry.corrects is not None:
            draw_icon(painter, "arrow-back-up", now.colours.muted, x, top + now.sp(2), now.sp(16))
            x += now.sp(20)
        if self.entry.receipt:
            draw_icon(painter, "receipt", now.colours.muted, x, top + now.sp(2), now.sp(16))
