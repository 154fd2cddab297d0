"""The week of the house: hours as a green band per day, in words too; visits as buttons on it."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from leefbord.core.people import YouthCard
from leefbord.modules.visits.model.hours import Hours
from leefbord.modules.visits.model.visit import Visit
from leefbord.modules.visits.page.visit_chip import VisitChip
from leefbord.modules.visits.page.words import day_words
from leefbord.ui.theme import theme
from leefbord.ui.tokens import GREEN
from leefbord.ui.widgets.paint import box, draw_text

DAYS = 7
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WeekView(QWidget):
    """`opened` carries a Visit, `moved` a Visit and a timedelta, `placed` a naive wall time."""

    opened = Signal(object)
    moved = Signal(object, object)
    placed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._monday, self._today = date.min, date.min
        self._hours = Hours()
        self._first, self._last = 9, 20
        self.chips: list[VisitChip] = []
        self.setAccessibleName(self.tr("Visits of the week"))
        self.setMinimumHeight(theme().sp(360))

    def sizeHint(self) -> QSize:
        """Wide and high; it takes what there is."""
        return QSize(theme().sp(900), theme().sp(560))

    def show_week(
        self,
        monday: date,
        today: date,
        hours: Hours,
        visits: Sequence[tuple[Visit, YouthCard, str]],
    ) -> None:
        """Fill it anew; the axis reaches as far as hours and visits do."""
        self._monday, self._today, self._hours = monday, today, hours
        begins = [visit.booking.start.hour for visit, _, _ in visits]
        ends = [visit.booking.end.hour + 1 for visit, _, _ in visits]
        for step in range(DAYS):
            for span in hours.on(monday + timedelta(days=step)):
                begins.append(span.begin.hour)
                ends.append(span.end.hour + 1)
        self._first, self._last = min([10, *begins]), min(24, max([18, *ends]))
        for old in self.chips:
            old.hide()
            old.deleteLater()
        self.chips = []
        for visit, card, who in visits:
            chip = VisitChip(visit, card, who, self)
            chip.clicked.connect(lambda _checked=False, each=visit: self.opened.emit(each))
            chip.moved.connect(lambda step, each=visit: self.moved.emit(each, step))
            chip.show()
            self.chips.append(chip)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the visits again."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """An empty place begins a visit there, on a half hour."""
        at = event.position()
        column = int((at.x() - self._axis()) // self._column_width())
        if event.button() is Qt.MouseButton.LeftButton and 0 <= column < DAYS and at.y() > self._head():
            minutes = (at.y() - self._head()) / self._per_minute() + self._first * 60
            half = min(int(minutes // 30) * 30, 23 * 60)
            day = self._monday + timedelta(days=column)
            self.placed.emit(datetime.combine(day, time(half // 60, half % 60)))

    def _axis(self) -> int:
        return theme().sp(58)

    def _head(self) -> int:
        return theme().sp(58)

    def _column_width(self) -> float:
        return (self.width() - self._axis()) / DAYS

    def _per_minute(self) -> float:
        return (self.height() - self._head() - theme().sp(8)) / ((self._last - self._first) * 60)

    def _y(self, at: time) -> float:
        return self._head() + (at.hour * 60 + at.minute - self._first * 60) * self._per_minute()

    def _place(self) -> None:
        """Visits at the same time share the width of their day."""
        for chip in self.chips:
            booking = chip.visit.booking
            beside = [
                other
                for other in self.chips
                if other.visit.booking.start < booking.end and booking.start < other.visit.booking.end
            ]
            column = (booking.start.date() - self._monday).days
            width = (self._column_width() - 4) / len(beside)
            left = self._axis() + column * self._column_width() + 2 + beside.index(chip) * width
            top, bottom = self._y(booking.start.time()), self._y(booking.end.time())
            high = max(bottom - top, theme().sp(24))
            chip.setGeometry(round(left), round(top), round(width), round(high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Days, hours of the house, hour lines."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._column_width()
        for step in range(DAYS):
            self._day(painter, self._monday + timedelta(days=step), self._axis() + step * width, width)
        for hour in range(self._first, self._last + 1):
            y = self._y(time(hour)) if hour < 24 else float(self.height())
            painter.fillRect(QRectF(self._axis(), y, self.width(), 1), QColor(now.colours.hair))
            label = QRectF(0, y - now.sp(9), self._axis() - now.sp(8), now.sp(18))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            draw_text(painter, label, f"{hour}:00", now.font(12.5, tabular=True), now.colours.muted, right)

    def _day(self, painter: QPainter, day: date, left: float, width: float) -> None:
        now, spans = theme(), self._hours.on(day)
        head = QRectF(left, now.sp(6), width, now.sp(28))
        ink = now.colours.text
        if day == self._today:
            pill = head.adjusted(width * 0.12, 0, -width * 0.12, 0)
            box(painter, pill, pill.height() / 2, now.colours.primary, None)
            ink = now.colours.on_primary
        draw_text(painter, head, day_words(day), now.font(15, 700), ink, _CENTRE)
        if not spans:
            below = head.translated(0, now.sp(26))
            none = self.tr("no visiting hours")
            draw_text(painter, below, none, now.font(12), now.colours.muted, _CENTRE)
        painter.fillRect(QRectF(left, 0, 1, self.height()), QColor(now.colours.hair))
        ramp = now.ramp(GREEN)
        for span in spans:
            top, bottom = self._y(span.begin), self._y(span.end)
            painter.fillRect(QRectF(left + 1, top, width - 1, bottom - top), QColor(ramp.tint))
            for edge in (top, bottom):
                painter.fillRect(QRectF(left + 1, edge, width - 1, 2), QColor(ramp.strong))
            words = QRectF(left + now.sp(8), top + 3, width - now.sp(10), now.sp(18))
            text = f"{span.begin:%H:%M}–{span.end:%H:%M}"
            draw_text(painter, words, text, now.font(12, 700), ramp.ink, _LEFT)
