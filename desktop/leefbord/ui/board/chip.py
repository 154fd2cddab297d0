"""One small focusable button per item. At rest the canvas has painted it; it paints itself when hot."""

from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from leefbord.core.day import DayAction
from leefbord.ui.board.axis import SNAP
from leefbord.ui.board.chip_paint import paint_band, paint_chip
from leefbord.ui.board.layout import BAND, Placed
from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import ring

GRIP = 7


class Drag(Enum):
    """What a drag changes."""

    NONE = auto()
    MOVE = auto()
    RESIZE = auto()


class ChipHost(Protocol):
    """What a chip tells the widget that holds it; one object: eight signals each would cost a frame."""

    def chip_opened(self, placed: Placed) -> None:
        """Clicked, or Enter."""
        ...

    def chip_ticked(self, placed: Placed) -> None:
        """Space."""
        ...

    def chip_nudged(self, placed: Placed, start: int, end: int) -> None:
        """Alt+arrows: minutes to add to start and end."""
        ...

    def chip_roved(self, across: int, along: int) -> None:
        """Arrows: columns and stops to go."""
        ...

    def chip_focused(self, placed: Placed) -> None:
        """The focus came here."""
        ...

    def chip_dragged(self, placed: Placed, kind: "Drag", by: QPoint) -> None:
        """Under way, in pixels from where it began."""
        ...

    def chip_dropped(self, placed: Placed, kind: "Drag", by: QPoint) -> None:
        """Let go; NONE when given up."""
        ...

    def chip_menu(self, placed: Placed, at: QPoint) -> None:
        """The menu is wanted at a global position."""
        ...


class Chip(QAbstractButton):
    """The button of one item."""

    def __init__(self, placed: Placed, parent: QWidget, host: ChipHost) -> None:
        super().__init__(parent)
        self.placed = placed
        self._host = host
        self.sticky = 0.0
        self.live = False
        self._drag = Drag.NONE
        self._origin = QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clicked.connect(self._open)

    def show_item(self, placed: Placed, name: str, tip: str) -> None:
        """Take on another item: chips are reused from day to day."""
        self.placed = placed
        self.sticky = 0.0
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setGeometry(round(placed.x), round(placed.y), round(placed.width), round(placed.height))

    def may(self, action: DayAction) -> bool:
        """Whether the module offers this."""
        return action in self.placed.item.actions

    def _open(self) -> None:
        self._host.chip_opened(self.placed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows rove, Alt+arrows move, Alt+Shift+arrows resize, Space ticks, Enter opens."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        along = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and (across or along):
            self._host.chip_roved(across, along)
        elif along and modifiers == Qt.KeyboardModifier.AltModifier and self.may(DayAction.MOVE):
            self._host.chip_nudged(self.placed, along * SNAP, along * SNAP)
        elif along and modifiers == (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier):
            if self.may(DayAction.RESIZE):
                self._host.chip_nudged(self.placed, 0, along * SNAP)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._open()
        elif key == Qt.Key.Key_Space and plain and self.may(DayAction.TICK):
            self._host.chip_ticked(self.placed)
        elif key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and modifiers & Qt.KeyboardModifier.ShiftModifier
        ):
            self._host.chip_menu(self.placed, self.mapToGlobal(self.rect().center()))
        elif key == Qt.Key.Key_Escape and self._drag is not Drag.NONE:
            self._end_drag()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring and come into view."""
        super().focusInEvent(event)
        self._host.chip_focused(self.placed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag might begin."""
        super().mousePressEvent(event)
        self._origin = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin or go on with a drag; the lower edge resizes."""
        at = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_grip(at)
            return
        far = (at - self._origin).manhattanLength() >= QApplication.startDragDistance()
        if self._drag is Drag.NONE and far and self.placed.column != BAND:
            if self._origin.y() >= self.height() - GRIP and self.may(DayAction.RESIZE):
                self._drag = Drag.RESIZE
            elif self.may(DayAction.MOVE):
                self._drag = Drag.MOVE
            self.setDown(False)
        if self._drag is not Drag.NONE:
            self._host.chip_dragged(self.placed, self._drag, self.mapToParent(at) - self.pos() - self._origin)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged, else it is a click."""
        if self._drag is Drag.NONE:
            super().mouseReleaseEvent(event)
            return
        kind, moved = self._drag, event.position().toPoint() - self._origin
        self._drag = Drag.NONE
        self._host.chip_dropped(self.placed, kind, moved)

    def _end_drag(self) -> None:
        self._drag = Drag.NONE
        self._host.chip_dropped(self.placed, Drag.NONE, QPoint())

    def _show_grip(self, at: QPoint) -> None:
        grips = at.y() >= self.height() - GRIP and self.may(DayAction.RESIZE)
        shape = Qt.CursorShape.SizeVerCursor if grips else Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != shape:
            self.setCursor(QCursor(shape))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu holds every drag in words."""
        self._host.chip_menu(self.placed, event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing at rest; item and ring when under the mouse, focused or partly scrolled away."""
        hot = self.underMouse() or self.isDown()
        focus = self.hasFocus()
        if not (hot or focus or self.sticky or self.live):
            return
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.placed.column == BAND:
            area = QRectF(self.rect())
            # A youth's own item lies over the band and is not painted again by itself.
            over = QRegion(self.rect())
            for left, right in self.placed.covered:
                over -= QRegion(round(left), 0, round(right) - round(left), self.height())
            painter.setClipRegion(over)
            paint_band(painter, area, self.placed, now, left=self.sticky, hot=hot)
            painter.setClipping(False)
        else:
            paint_chip(painter, QRectF(self.rect()), self.placed, now, hot=hot, top=self.sticky)
        if focus:
            ring(painter, QRectF(self.rect()), 5, now)
