"""Seven columns with what happens each day; a tap on a day opens it."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem, ItemState
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import picture, words
from leefbord.ui.kiosk.time_words import clock_words, digital, short_day

_PICTURE, _TITLE = 38, 17
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class DayColumn(PressButton):
    """One day; today has a border of 4 px and its name in the personal colour."""

    def __init__(self, day: date, items: Sequence[DayItem], *, today: bool) -> None:
        titles = ", ".join(item.title for item in items)
        super().__init__(short_day(day), said=f"{short_day(day)}: {titles}" if titles else short_day(day))
        self._items, self._today = items, today

    def radius(self, look: KioskLook) -> float:
        """As a card."""
        return look.px(26)

    def sizeHint(self) -> QSize:
        """159 wide in the pictures."""
        return QSize(kiosk_look().px(166), kiosk_look().px(480))

    def minimumSizeHint(self) -> QSize:
        """Still easy to hit."""
        return QSize(kiosk_look().target(96), kiosk_look().target(200))

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Day, then pictures with words."""
        line = look.ramp().strong if self._today else look.border
        pen = painter.pen()
        pen.setColor(QColor(line))
        pen.setWidthF(look.px(4) if self._today else look.border_width)
        painter.setPen(pen)
        painter.setBrush(QColor(look.colours.surface))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), look.px(26), look.px(26))
        head = QRectF(rect.left(), rect.top() + look.px(10), rect.width(), look.px(34))
        painter.setPen(QColor(look.ramp().ink if self._today else look.colours.text))
        painter.setFont(look.font(22, 700))
        painter.drawText(head, int(_CENTRE), self.text())
        step = _row_height(look)
        top = head.bottom() + look.px(6)
        fit = max(1, int((rect.bottom() - top - look.px(36)) // step))
        if rect.bottom() - top >= step * len(self._items):
            fit = len(self._items)
        for item in self._items[:fit]:
            self._row(
                painter, QRectF(rect.left() + look.px(10), top, rect.width() - look.px(16), step), item, look
            )
            top += step
        if len(self._items) > fit:
            more = QRectF(rect.left(), top, rect.width(), look.px(30))
            painter.setPen(QColor(look.colours.muted))
            painter.drawText(more, int(_CENTRE), f"+{len(self._items) - fit}")

    def _row(self, painter: QPainter, rect: QRectF, item: DayItem, look: KioskLook) -> None:
        """Picture and time side by side, the words below over the whole width."""
        side = look.px(_PICTURE)
        picture(painter, QRectF(rect.left(), rect.top(), side, side), item.pictogram, look)
        if not item.all_day:
            start = item.starts_at.astimezone(HOUSE_ZONE).time()
            when = digital(start) if look.digital_clock else clock_words(start)
            beside = QRectF(
                rect.left() + side + look.px(8), rect.top(), rect.width() - side - look.px(8), side
            )
            words(painter, beside, when, look.font(17, 500), look.colours.muted, _LEFT)
        font = look.font(_TITLE, 600)
        font.setStrikeOut(item.state is ItemState.CANCELLED)
        below = QRectF(rect.left(), rect.top() + side, rect.width(), _title_height(look))
        words(painter, below, item.title, font, look.colours.text, _LEFT_TOP)


def _title_height(look: KioskLook) -> float:
    """Two lines."""
    return 2 * QFontMetricsF(look.font(_TITLE, 600)).lineSpacing()


def _row_height(look: KioskLook) -> float:
    return look.px(_PICTURE) + _title_height(look) + look.px(6)


class WeekView(QWidget):
    """`day_chosen` carries a date."""

    day_chosen = Signal(object)

    def __init__(self, monday: date, today: date, items: Mapping[date, Sequence[DayItem]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kiosk_look().px(2))
        self.days = []
        for step in range(7):
            day = monday + timedelta(days=step)
            column = DayColumn(day, items.get(day, ()), today=day == today)
            column.clicked.connect(lambda _checked=False, chosen=day: self.day_chosen.emit(chosen))
            self.days.append(column)
            row.addWidget(column)

    def spoken(self) -> str:
        """Day by day."""
        return ". ".join(column.accessibleName() for column in self.days) + "."
