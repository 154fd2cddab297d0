"""Keeps one widget in the middle, never wider than a readable column."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.theme import theme


class Narrow(QWidget):
    """`child` gets at most `width` unscaled pixels, and all there is when there is less.

    It places the child itself: a layout with stretches would give the room away by its own rules.
    """

    def __init__(self, child: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._child, self._width = child, width
        child.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _column(self, room: int) -> int:
        return max(200, min(theme().sp(self._width), room))

    def hasHeightForWidth(self) -> bool:
        """Text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the child needs at the column's width."""
        needed = self._child.heightForWidth(self._column(width))
        return max(needed, self._child.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """The column."""
        width = theme().sp(self._width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Enough height for what the present width asks."""
        room = self.width() if self._laid_out() else theme().sp(self._width)
        return QSize(240, self.heightForWidth(room))

    def _laid_out(self) -> bool:
        """Whether a size was given already."""
        return self.width() > 240

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the child in the middle."""
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Follow the text scale and what happens inside the child."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutRequest):
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        width = self._column(self.width())
        self._child.setGeometry((self.width() - width) // 2, 0, width, self.height())
