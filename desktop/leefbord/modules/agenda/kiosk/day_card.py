"""One thing of the day under its clock: past is flat with a tick, now is large and raised, later is white."""

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem, ItemState
from leefbord.ui.kiosk.clock_picture import paint_clock
from leefbord.ui.kiosk.day_strip import share_passed
from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import picture, words
from leefbord.ui.kiosk.share_bar import paint_share
from leefbord.ui.kiosk.time_words import at_words, clock_words, digital, left_words, whole_minutes
from leefbord.ui.kiosk.words import shrunk
from leefbord.ui.tokens import LOOK_HUES

_CLOCKS_AT = 58
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Part(Enum):
    """Where an item lies beside the present moment."""

    PAST = auto()
    NOW = auto()
    LATER = auto()


def part_of(item: DayItem, now: datetime) -> Part:
    """Past, now or later. What was cancelled is never now."""
    if item.ends_at <= now and item.starts_at < now:
        return Part.PAST
    if item.starts_at <= now < item.ends_at and item.state is not ItemState.CANCELLED:
        return Part.NOW
    return Part.LATER if item.starts_at > now else Part.PAST


class DayCard(QWidget):
    """142 or 252 wide in the pictures, with its clock above and its piece of the line behind it."""

    def __init__(self, item: DayItem, now: datetime, *, first: bool, last: bool) -> None:
        super().__init__()
        self._item, self._now = item, now
        self.part = part_of(item, now)
        self._first, self._last = first, last
        self._start = item.starts_at.astimezone(HOUSE_ZONE).time()
        self.setAccessibleName(self.said())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Expanding)

    def said(self) -> str:
        """What is read aloud."""
        title = self._item.title
        if self._item.state is ItemState.CANCELLED:
            return self.tr("{what} does not happen. {why}").format(what=title, why=self._item.note).strip()
        if self.part is Part.PAST:
            return self.tr("{what} is done.").format(what=title)
        if self.part is Part.NOW:
            return self.tr("Now: {what}, {left}.").format(what=title, left=self._left())
        return f"{title}, {at_words(self._start)}."

    def _left(self) -> str:
        return left_words(whole_minutes(self._item.ends_at - self._now))

    def _when(self, look: KioskLook) -> str:
        if look.digital_clock:
            return digital(self._start)
        return clock_words(self._start) if self.part is Part.PAST else at_words(self._start)

    def sizeHint(self) -> QSize:
        """Wider now."""
        look = kiosk_look()
        return QSize(look.px(252 if self.part is Part.NOW else 156), look.px(378))

    def minimumSizeHint(self) -> QSize:
        """Cards never get narrower: the strip scrolls."""
        return QSize(self.sizeHint().width(), kiosk_look().px(336))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line, card, clock, picture, words."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, look)
        hue = LOOK_HUES[self._item.look]
        if self.part is Part.NOW:
            self._paint_now(painter, look, hue)
        else:
            self._paint_other(painter, look, hue)

    def _paint_line(self, painter: QPainter, look: KioskLook) -> None:
        middle, level = self.width() / 2, look.px(_CLOCKS_AT)
        done, coming = QColor(look.ramp().strong), QColor(look.ramp().tint2)
        before = done if self.part is not Part.LATER else coming
        after = done if self.part is Part.PAST else coming
        if not self._first:
            self._stroke(painter, 0, middle, level, before, look.px(10 if before is done else 8))
        if not self._last:
            self._stroke(painter, middle, self.width(), level, after, look.px(10 if after is done else 8))

    def _stroke(
        self, painter: QPainter, left: float, right: float, level: float, colour: QColor, width: float
    ) -> None:
        painter.setPen(QPen(colour, width))
        painter.drawLine(QPointF(left, level), QPointF(right, level))

    def _box(self, painter: QPainter, rect: QRectF, fill: str | None, line: str, width: float) -> None:
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(line), width))
        painter.drawRoundedRect(rect, 26, 26)

    def _paint_other(self, painter: QPainter, look: KioskLook, hue: float) -> None:
        past, cancelled = self.part is Part.PAST, self._item.state is ItemState.CANCELLED
        side = look.px(84)
        clock = QRectF(self.width() / 2 - side / 2, look.px(_CLOCKS_AT) - side / 2, side, side)
        paint_clock(painter, clock, self._start, look, hue=hue, past=past, crossed=cancelled)
        card = QRectF(look.px(8), look.px(118), self.width() - look.px(16), self.height() - look.px(138))
        flat = past or cancelled
        line = look.ramp().tint2 if flat else look.border if look.high_contrast else look.ramp(hue).tint2
        self._box(painter, card, None if flat else look.colours.surface, line, look.border_width)
        self._paint_words(painter, card, look, big=False)
        if past and not cancelled:
            self._paint_tick(painter, card, look)

    def _paint_now(self, painter: QPainter, look: KioskLook, hue: float) -> None:
        card = QRectF(look.px(6), look.px(2), self.width() - look.px(12), self.height() - look.px(8))
        self._box(painter, card, look.colours.surface, look.ramp(hue).strong, look.px(4))
        side = look.px(92)
        clock = QRectF(self.width() / 2 - side / 2, look.px(_CLOCKS_AT) - side / 2 + look.px(4), side, side)
        present = self._now.astimezone(HOUSE_ZONE).time()
        paint_clock(painter, clock, present, look, hue=hue, figures=True)
        pill = QRectF(self.width() / 2 - look.px(40), look.px(116), look.px(80), look.px(38))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.ramp(hue).strong))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(look.ramp(hue).on))
        painter.setFont(look.font(20, 700))
        painter.drawText(pill, int(_CENTRE), self.tr("Now"))
        inner = card.adjusted(0, look.px(142), 0, 0)
        self._paint_words(painter, inner, look, big=True)
        bar = QRectF(
            card.left() + look.px(34), card.bottom() - look.px(66), card.width() - look.px(68), look.px(14)
        )
        paint_share(painter, bar, share_passed(self._item, self._now), look, hue=hue)
        self._line(painter, card, card.bottom() - look.px(46), self._left(), look, 20, look.colours.muted)

    def _paint_words(self, painter: QPainter, card: QRectF, look: KioskLook, *, big: bool) -> None:
        """Picture, title in one line or two, time; the picture gives way before the words do."""
        cancelled = self._item.state is ItemState.CANCELLED
        font = look.font(29 if big else 23, 700)
        font.setStrikeOut(cancelled)
        width = card.width() - look.px(16)
        measure = QFontMetricsF(font)
        title = measure.height() * (2 if measure.horizontalAdvance(self._item.title) > width else 1)
        when = QFontMetricsF(look.font(20, 600)).height()
        foot = look.px(72) if big else when + look.px(8)
        free = card.height() - title - foot - look.px(12)
        side = min(look.px(84 if big else 80), max(look.px(32), free))
        gap = min(look.px(10 if big else 30), max(0.0, (free - side) / 2))
        drawing = QRectF(card.center().x() - side / 2, card.top() + look.px(4) + gap, side, side)
        picture(painter, drawing, self._item.pictogram, look)
        ink = look.ramp().ink if self.part is Part.PAST else look.colours.text
        below = QRectF(card.left() + look.px(8), drawing.bottom() + min(gap, look.px(10)), width, title)
        words(painter, below, self._item.title, font, ink)
        if not big:
            said = self.tr("not today") if cancelled else self._when(look)
            muted = look.ramp().ink if self.part is Part.PAST else look.colours.muted
            place = QRectF(below.left(), below.bottom() + look.px(2), width, when)
            words(painter, place, said, look.font(20, 600), muted)

    def _line(
        self,
        painter: QPainter,
        card: QRectF,
        top: float,
        text: str,
        look: KioskLook,
        size: float,
        colour: str,
    ) -> None:
        room = QRectF(card.left() + look.px(8), top, card.width() - look.px(16), look.px(36))
        font = shrunk(look.font(size, 700 if size > 20 else 600), text, int(room.width()))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(room, int(_CENTRE), text)

    def _paint_tick(self, painter: QPainter, card: QRectF, look: KioskLook) -> None:
        side = look.px(32)
        disc = QRectF(card.right() - side * 0.8, card.top() - side * 0.3, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.ramp().strong))
        painter.drawEllipse(disc)
        pen = QPen(QColor(look.ramp().on), look.px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = disc.left(), disc.top()
        painter.drawLine(QPointF(x + side * 0.28, y + side * 0.52), QPointF(x + side * 0.44, y + side * 0.68))
        painter.drawLine(QPointF(x + side * 0.44, y + side * 0.68), QPointF(x + side * 0.74, y + side * 0.34))
