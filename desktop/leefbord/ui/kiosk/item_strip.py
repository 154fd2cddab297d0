"""A row of cards that scrolls sideways when there is no room: never smaller targets."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScroller, QWidget

from leefbord.ui.kiosk.look import kiosk_look


class ItemStrip(QScrollArea):
    """`items` from left to right, each as wide as it asks. Drag with a finger, or move with the keyboard."""

    def __init__(self, items: Sequence[QWidget], *, spacing: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = list(items)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kiosk_look().px(spacing))
        for item in self._items:
            row.addWidget(item)
            item.installEventFilter(self)
        self.setWidget(inner)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def keep_in_view(self, index: int) -> None:
        """Scroll so that this item shows (now, chosen)."""
        if 0 <= index < len(self._items):
            self.ensureWidgetVisible(self._items[index], kiosk_look().px(80), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What gets the keyboard comes into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, kiosk_look().px(40), 0)
        return False
