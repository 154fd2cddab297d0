"""The home of a youth in kamertraining: calm and grown-up, the day as a list, digital time, line icons."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem
from leefbord.ui.icons import has_icon
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.day_strip import DayStrip
from leefbord.ui.kiosk.day_strip_view import nameless_title, now_word, soon_word, then_word
from leefbord.ui.kiosk.home import MOST_TILES, TILE_HUES, HomeTile
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, line_icon, picture, shadow, tick, words
from leefbord.ui.kiosk.time_words import digital
from leefbord.ui.kiosk.words import Words, shrunk

_ICONS = {
    "calendar": "calendar",
    "tasks": "clipboard-check",
    "list": "clipboard-check",
    "money": "wallet",
    "papers": "clipboard-text",
    "diary": "notebook",
    "messages": "message-circle",
    "key": "key",
    "visit": "users",
}


class TrainingTile(PressButton):
    """300x184: a line icon, words, an arrow."""

    def __init__(self, tile: HomeTile, *, hue: str) -> None:
        super().__init__(tile.title)
        self._pictogram = tile.pictogram
        self._hue = hue

    def radius(self, look: KioskLook) -> float:
        """As in the pictures."""
        return look.px(22)

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        look = kiosk_look()
        return QSize(look.px(300) + 2 * EDGE, look.px(184) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Still a target."""
        return QSize(150, 110)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Card, icon in its square, words, arrow."""
        steps = look.ramp(self._hue)
        shadow(painter, rect, self.radius(look), look)
        box(
            painter,
            rect,
            self.radius(look),
            fill=look.colours.surface,
            border=look.border,
            width=look.border_width,
        )
        pad = look.px(22)
        side = min(look.px(76), rect.height() * 0.42)
        place = QRectF(rect.x() + pad, rect.y() + pad, side, side)
        icon = _ICONS.get(self._pictogram, "")
        if icon and has_icon(icon):
            box(painter, place, look.px(18), fill=steps.tint)
            inset = side * 0.22
            line_icon(painter, icon, steps.strong, place.adjusted(inset, inset, -inset, -inset))
        else:
            picture(painter, place, self._pictogram, look, hue=self._hue)
        font = look.font(25, 600)
        high = QFontMetricsF(font).height()
        line = QRectF(rect.x() + pad, rect.bottom() - pad - high, rect.width() - 2 * pad, high)
        arrow = look.px(26)
        line_icon(
            painter,
            "chevron-right",
            look.colours.muted,
            QRectF(line.right() - arrow, line.y(), arrow, line.height()),
        )
        line.setRight(line.right() - arrow - look.px(8))
        painter.setPen(QColor(look.colours.text))
        painter.setFont(shrunk(font, self.text(), round(line.width())))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())


class TrainingHome(QWidget):
    """Emits `opened` with a page key."""

    opened = Signal(str)

    def __init__(
        self,
        *,
        tiles: Sequence[HomeTile | None],
        read_day: Callable[[], tuple[tuple[DayItem, ...], DayStrip, datetime]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_day = read_day
        look = kiosk_look()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        card = Card(padding=20, radius=26)
        card.column.addWidget(Words(QCoreApplication.translate("Kiosk", "Today"), 26, 600))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inner = QWidget()
        inner.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        card.column.addWidget(scroll, 1)
        self._scroll = scroll
        grid = QGridLayout()
        grid.setSpacing(0)
        for place in range(MOST_TILES):
            grid.setRowStretch(place // 2, 1)
            grid.setColumnStretch(place % 2, 1)
        self._tiles: list[TrainingTile] = []
        for place, tile in enumerate(tiles[:MOST_TILES]):
            if tile is not None:
                button = TrainingTile(tile, hue=TILE_HUES[place % len(TILE_HUES)])
                button.clicked.connect(lambda _checked=False, key=tile.key: self.opened.emit(key))
                self._tiles.append(button)
                grid.addWidget(button, place // 2, place % 2)
        row.addWidget(card, 57)
        row.addLayout(grid, 63)
        self._rows: list[_DayRow] = []
        self.refresh()

    def refresh(self) -> None:
        """Show the day as it is now."""
        items, strip, now = self._read_day()
        for old in self._rows:
            old.hide()
            old.deleteLater()
        while self._list.count():
            self._list.takeAt(0)
        marks = {
            id_: word
            for id_, word in (
                (_key(strip.now), now_word()),
                (_key(strip.soon), soon_word()),
                (_key(strip.then), then_word()),
            )
            if id_
        }
        self._rows = [_DayRow(item, marks.get(_key(item), ""), now) for item in items]
        for made in self._rows:
            self._list.addWidget(made)
        if not self._rows:
            self._list.addWidget(Words(QCoreApplication.translate("Kiosk", "Nothing planned today."), 22))
        self._list.addStretch(1)

    def spoken(self) -> str:
        """The day, then the tiles."""
        return " ".join(
            [
                *(row.accessibleName() + "." for row in self._rows),
                *(tile.text() + "." for tile in self._tiles),
            ]
        )


def _key(item: DayItem | None) -> str:
    return f"{item.module}/{item.key}" if item is not None else ""


class _DayRow(QWidget):
    """528x86: time, mark, title, until, and Nu, Straks or Dan in words."""

    def __init__(self, item: DayItem, mark: str, now: datetime) -> None:
        super().__init__()
        self._start = digital(item.starts_at.astimezone(HOUSE_ZONE).time())
        end = digital(item.ends_at.astimezone(HOUSE_ZONE).time())
        self._title = nameless_title(item)
        self._until = ""
        if item.ends_at > item.starts_at:
            self._until = QCoreApplication.translate("Kiosk", "until {time}").replace("{time}", end)
        self._mark = mark
        self._past = item.ends_at <= now and not mark
        self._current = mark == now_word()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = (self._start, self._title, self._until, mark)
        self.setAccessibleName(", ".join(part for part in said if part))

    def sizeHint(self) -> QSize:
        """As in the pictures, higher with larger text."""
        look = kiosk_look()
        lines = QFontMetricsF(look.font(22, 600)).height() + QFontMetricsF(look.font(18, 500)).height()
        return QSize(look.px(300), max(look.px(90), round(lines + look.px(24))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The row."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        steps = look.ramp()
        rect = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        if self._current:
            border = steps.strong if look.high_contrast else None
            box(painter, rect, look.px(18), fill=steps.tint, border=border, width=3)
            bar = QRectF(rect.x(), rect.y() + look.px(12), look.px(6), rect.height() - look.px(24))
            box(painter, bar, 3, fill=steps.strong)
        quiet = look.colours.muted if not look.high_contrast else "#ffffff"
        ink = quiet if self._past else look.colours.text
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        time_font = look.font(21, 600)
        time_width = QFontMetricsF(time_font).horizontalAdvance("00.00")
        painter.setPen(QColor(ink))
        painter.setFont(time_font)
        start = QRectF(rect.x() + look.px(20), rect.y(), time_width + 2, rect.height())
        painter.drawText(start, left, self._start)
        radius = look.px(13)
        middle = QPointF(start.right() + look.px(28) + radius, rect.center().y())
        painter.setPen(QPen(QColor(steps.strong if self._current else quiet), 3))
        filled = self._current or self._past
        painter.setBrush(
            QColor((steps.strong if self._current else quiet) if filled else look.colours.surface)
        )
        painter.drawEllipse(middle, radius - 1.5, radius - 1.5)
        if self._past:
            mark = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            tick(painter, mark, look.colours.surface, 3)
        self._paint_words(painter, rect, middle.x() + radius + look.px(18), look, ink, quiet)

    def _paint_words(
        self, painter: QPainter, rect: QRectF, left: float, look: KioskLook, ink: str, quiet: str
    ) -> None:
        right = rect.right() - look.px(16)
        font = look.font(19, 600)
        if self._mark:
            width = QFontMetricsF(font).horizontalAdvance(self._mark) + look.px(44)
            high = QFontMetricsF(font).height() + look.px(16)
            pill = QRectF(right - width, rect.center().y() - high / 2, width, high)
            steps = look.ramp()
            if self._current:
                box(painter, pill, high / 2, fill=steps.strong)
            words(painter, pill, self._mark, font, steps.on if self._current else steps.ink)
            right = pill.left() - look.px(8)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        title, until = look.font(22, 600), look.font(18, 500)
        high, low = QFontMetricsF(title).height(), QFontMetricsF(until).height()
        total = high + (low if self._until else 0)
        top = QRectF(left, rect.center().y() - total / 2, right - left, high)
        painter.setPen(QColor(ink))
        painter.setFont(shrunk(title, self._title, round(top.width())))
        painter.drawText(top, flags, self._title)
        painter.setPen(QColor(quiet))
        painter.setFont(until)
        painter.drawText(QRectF(left, top.bottom(), right - left, low), flags, self._until)
