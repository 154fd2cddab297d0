"""The columns: one cached picture of everything at rest, and a button over each item."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from leefbord.core.day import DayAction, DayItem, DayRequest
from leefbord.core.people import YouthCard
from leefbord.ui.board.axis import DayAxis, at_minute, minutes_of, snap
from leefbord.ui.board.chip import Chip, Drag
from leefbord.ui.board.chip_paint import paint_band, paint_chip
from leefbord.ui.board.layout import BAND, Columns, Placed
from leefbord.ui.board.overlays import DragGhost, NowLine, SlotButton
from leefbord.ui.board.stops import SLOT, Stop, nearest, step, stops_of
from leefbord.ui.board.words import clock, item_name, slot_name, span, whole_group
from leefbord.ui.theme import theme


@dataclass(frozen=True, kw_only=True)
class Scene:
    """Everything the canvas needs for one day at one size."""

    day: date
    youths: tuple[YouthCard, ...]
    items: tuple[DayItem, ...]
    axis: DayAxis
    columns: Columns
    placed: tuple[Placed, ...]


class BoardCanvas(QWidget):
    """Signals: open_requested(DayItem), create_requested(PersonId, datetime), requested(DayItem, DayRequest).

    `revealed` asks the scroll area to show a rectangle; `menu_wanted` carries Placed and a global position.
    """

    open_requested = Signal(object)
    create_requested = Signal(object, object)
    requested = Signal(object, object)
    revealed = Signal(QRect)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._picture: QPixmap | None = None
        self._chips: list[Chip] = []
        self._used = 0
        self._here: Stop | None = None
        self._slot = SlotButton(self)
        self._now = NowLine(self)
        self._ghost = DragGhost(self)
        self._slot.clicked.connect(self._create_here)
        self._slot.roved.connect(self.chip_roved)
        self._slot.focused.connect(lambda: self.revealed.emit(self._slot.geometry()))

    def show_scene(self, scene: Scene) -> None:
        """Draw a day; chips are reused, the focus stays on the item that had it."""
        focused = self._focused_item()
        self._scene = scene
        self._picture = None
        self.resize(round(scene.columns.total), round(scene.axis.height))
        while len(self._chips) < len(scene.placed):
            self._chips.append(Chip(scene.placed[len(self._chips)], self, self))
        for chip, placed in zip(self._chips, scene.placed, strict=False):
            who = whole_group() if placed.column == BAND else scene.youths[placed.column].called
            name = item_name(placed.item, who, clash=placed.clash)
            chip.show_item(placed, name, _tip(placed))
            chip.show()
        for chip in self._chips[len(scene.placed) :]:
            chip.hide()
        self._used = len(scene.placed)
        self._refocus(focused)
        self._now.raise_()
        self.update()

    def show_now(self, minute: int | None) -> None:
        """Where the red line is; None on another day."""
        self._now.setVisible(minute is not None and self._scene is not None)
        if minute is not None and self._scene is not None:
            self._now.setGeometry(0, round(self._scene.axis.y(minute)) - 1, self.width(), 2)

    def stick(self, left: int, top: int) -> None:
        """Keep the words of items that begin out of sight at the visible edge."""
        for chip in self._chips[: self._used]:
            placed = chip.placed
            if placed.column == BAND:
                sticky = float(max(0, left - placed.x))
            else:
                hidden = top - placed.y
                sticky = hidden if 0 < hidden < placed.height - theme().sp(22) else 0.0
            if sticky != chip.sticky:
                chip.sticky = sticky
                chip.update()

    def focus_board(self, minute: int) -> None:
        """Put the focus on the board: where it was, else in the first column near a minute."""
        if self._here is None and self._scene is not None and self._scene.youths:
            self._here = nearest(self._stops(0), minute)
        if self._here is not None:
            self._go(self._here)

    def _focused_item(self) -> tuple[str, str] | None:
        for chip in self._chips[: self._used]:
            if chip.hasFocus():
                return chip.placed.item.module, chip.placed.item.key
        return None

    def _refocus(self, focused: tuple[str, str] | None) -> None:
        """Chips are reused in order, so the focus must follow its item."""
        self._here = None if self._scene is None or not self._slot.isVisible() else self._here
        if self._slot.isVisible():
            self._place_slot()
        for chip in self._chips[: self._used]:
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            if focused is not None and (chip.placed.item.module, chip.placed.item.key) == focused:
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                chip.setFocus()

    def _stops(self, column: int) -> list[Stop]:
        assert self._scene is not None
        items = [placed.item for placed in self._scene.placed if placed.column == column]
        axis = self._scene.axis
        stops = stops_of(column, items, self._scene.day, axis.first, axis.last)
        bands = [
            Stop(column=column, minute=minutes_of(placed.item.starts_at, self._scene.day), item=placed.item)
            for placed in self._scene.placed
            if placed.column == BAND
        ]
        return sorted([*stops, *bands], key=lambda stop: (stop.minute, stop.item is None))

    def chip_roved(self, across: int, along: int) -> None:
        """See ChipHost."""
        if self._scene is None or self._here is None or not self._scene.youths:
            return
        here = self._here
        if along:
            self._go(step(self._stops(here.column), here, along))
            return
        column = min(max(here.column + across, 0), len(self._scene.youths) - 1)
        target = nearest(self._stops(column), here.minute)
        if column != here.column and target is not None:
            self._go(target)

    def _go(self, stop: Stop) -> None:
        """Move the focus to a stop."""
        self._here = stop
        if stop.item is None:
            self._place_slot()
            self._slot.show()
            self._slot.raise_()
            self._slot.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._slot.hide()
        for chip in self._chips[: self._used]:
            if chip.placed.item is stop.item:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _place_slot(self) -> None:
        scene, here = self._scene, self._here
        if scene is None or here is None or here.column >= len(scene.youths):
            self._slot.hide()
            return
        top, bottom = scene.axis.y(here.minute), scene.axis.y(min(here.minute + SLOT, scene.axis.last))
        left, width = round(here.column * scene.columns.width), round(scene.columns.width)
        self._slot.setGeometry(left + 2, round(top), width - 4, max(theme().sp(18), round(bottom - top)))
        at = at_minute(scene.day, here.minute)
        self._slot.setAccessibleName(slot_name(scene.youths[here.column].called, at))
        self._slot.setProperty("time", clock(at))

    def chip_focused(self, placed: Placed) -> None:
        """See ChipHost."""
        if self._scene is not None:
            column = placed.column
            if column == BAND:
                column = self._here.column if self._here is not None else 0
            minute = minutes_of(placed.item.starts_at, self._scene.day)
            self._here = Stop(column=column, minute=minute, item=placed.item)
        for chip in self._chips[: self._used]:
            one = chip.placed is placed
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one else Qt.FocusPolicy.ClickFocus)
            if one and placed.column != BAND:
                self.revealed.emit(chip.geometry())
        self._slot.hide()

    def _create_here(self) -> None:
        if self._scene is not None and self._here is not None:
            youth = self._scene.youths[self._here.column]
            self.create_requested.emit(youth.id, at_minute(self._scene.day, self._here.minute))

    def chip_ticked(self, placed: Placed) -> None:
        """See ChipHost."""
        self.requested.emit(placed.item, DayRequest(action=DayAction.TICK, key=placed.item.key))

    def chip_opened(self, placed: Placed) -> None:
        """See ChipHost."""
        self.open_requested.emit(placed.item)

    def chip_menu(self, placed: Placed, at: QPoint) -> None:
        """See ChipHost."""
        self.menu_wanted.emit(placed, at)

    def chip_nudged(self, placed: Placed, start: int, end: int) -> None:
        """Ask for other times, in minutes from the present ones; the menu uses it too."""
        item = placed.item
        starts_at = item.starts_at + timedelta(minutes=start)
        ends_at = item.ends_at + timedelta(minutes=end)
        if ends_at < starts_at:
            return
        action = DayAction.MOVE if start else DayAction.RESIZE
        request = DayRequest(
            action=action, key=item.key, starts_at=starts_at, ends_at=ends_at, youth=item.youth
        )
        self.requested.emit(item, request)

    def _moved(self, placed: Placed, kind: Drag, by: QPoint) -> Placed | None:
        """The item where a drag has brought it, on the quarter of an hour."""
        scene = self._scene
        if scene is None:
            return None
        item = placed.item
        if kind is Drag.RESIZE:
            start = minutes_of(item.starts_at, scene.day)
            end = max(start + 15, scene.axis.snapped(placed.y + placed.height + by.y()))
            bottom = scene.axis.y(end)
            changed = replace(item, ends_at=at_minute(scene.day, end))
            return replace(placed, item=changed, height=max(theme().sp(18), bottom - placed.y))
        column = scene.columns.at(placed.x + by.x() + placed.width / 2)
        start = snap(scene.axis.minute(placed.y + by.y()))
        starts_at = at_minute(scene.day, start)
        ends_at = starts_at + (item.ends_at - item.starts_at)
        changed = replace(item, starts_at=starts_at, ends_at=ends_at, youth=scene.youths[column].id)
        top = scene.axis.y(start)
        bottom = max(scene.axis.y(minutes_of(ends_at, scene.day)), top + theme().sp(18))
        left = column * scene.columns.width + 2
        return replace(
            placed,
            item=changed,
            column=column,
            x=left,
            width=scene.columns.width - 4,
            y=top,
            height=bottom - top,
        )

    def chip_dragged(self, placed: Placed, kind: Drag, by: QPoint) -> None:
        """See ChipHost."""
        moved = self._moved(placed, kind, by)
        if moved is not None:
            self._ghost.show_at(moved)

    def chip_dropped(self, placed: Placed, kind: Drag, by: QPoint) -> None:
        """See ChipHost."""
        self._ghost.hide()
        moved = self._moved(placed, kind, by) if kind is not Drag.NONE else None
        if moved is None or moved.item == placed.item:
            return
        action = DayAction.RESIZE if kind is Drag.RESIZE else DayAction.MOVE
        new = moved.item
        request = DayRequest(
            action=action, key=new.key, starts_at=new.starts_at, ends_at=new.ends_at, youth=new.youth
        )
        self.requested.emit(placed.item, request)

    def _stop_at(self, at: QPointF) -> None:
        """Put the slot under the mouse."""
        if self._scene is None or not self._scene.youths:
            return
        minute = int(self._scene.axis.minute(at.y())) // SLOT * SLOT
        column = self._scene.columns.at(at.x())
        self._go(Stop(column=column, minute=max(minute, self._scene.axis.first)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on an empty place puts the focus there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._stop_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click makes something there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._stop_at(event.position())
            self._create_here()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to chips and the slot."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One blit."""
        if self._scene is None:
            return
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            self._picture = self._paint_picture(self._scene, ratio)
        painter = QPainter(self)
        area = QRectF(event.rect())
        source = QRectF(area.topLeft() * ratio, area.size() * ratio)
        painter.drawPixmap(area, self._picture, source)

    def _paint_picture(self, scene: Scene, ratio: float) -> QPixmap:
        made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        made.setDevicePixelRatio(ratio)
        now = theme()
        made.fill(QColor(now.colours.surface))
        painter = QPainter(made)
        paint_grid(painter, scene, self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in scene.placed:
            area = QRectF(round(placed.x), round(placed.y), round(placed.width), round(placed.height))
            if placed.column == BAND:
                paint_band(painter, area, placed, now)
            else:
                paint_chip(painter, area, placed, now)
        painter.end()
        return made


def paint_grid(painter: QPainter, scene: Scene, width: int) -> None:
    """Hour and half hour lines, and the lines between columns."""
    colours = theme().colours
    axis = scene.axis
    for half in range(-(-axis.first // 30), axis.last // 30 + 1):
        inside = axis.school is not None and axis.school[0] < half * 30 < axis.school[1]
        if half % 2 and inside:
            continue
        colour = colours.hair if half % 2 else colours.border
        painter.fillRect(QRectF(0, round(axis.y(half * 30)), width, 1), QColor(colour))
    for column in range(1, scene.columns.count):
        x = round(column * scene.columns.width)
        painter.fillRect(QRectF(x, 0, 1, axis.height), QColor(colours.border))


def _tip(placed: Placed) -> str:
    item = placed.item
    return "\n".join(part for part in (span(item), item.title, item.note) if part)
