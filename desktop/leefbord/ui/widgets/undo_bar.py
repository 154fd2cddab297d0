"""The bar at the bottom that names the act just done and takes it back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import box

SHOWN_MS: Final = 10_000


class UndoBar(QFrame):
    """Shows one sentence, with "Undo" when there is something to take back. Hidden when idle."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self._warns = False
        self._words = Label("", "strong", wraps=True)
        self._act = Button(self.tr("Undo"), icon_name="arrow-back-up", kind=ButtonKind.TINTED, hint="Ctrl Z")
        self._close = Button(self.tr("Close"), icon_name="x", kind=ButtonKind.ICON)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._act.clicked.connect(self._take_back)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    def show_act(self, words: str, undo: Callable[[], None]) -> None:
        """Name the act for ten seconds; the latest act replaces the one before."""
        self._show(words, undo, warns=False, keep=False)

    def show_words(self, words: str, *, warns: bool = False) -> None:
        """One sentence; a warning stays until closed. The act before it can still be undone with Ctrl+Z."""
        self._show(words, None, warns=warns, keep=warns)

    def can_undo(self) -> bool:
        """Whether Ctrl+Z would do something."""
        return self._undo is not None

    def words(self) -> str:
        """What is shown."""
        return self._words.text()

    def undo(self) -> None:
        """Take the act back, as the button does."""
        self._take_back()

    def dismiss(self) -> None:
        """Hide; the undo stays reachable with Ctrl+Z until the next act."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def _show(self, words: str, undo: Callable[[], None] | None, *, warns: bool, keep: bool) -> None:
        self._warns = warns
        if undo is not None:
            self._undo = undo
        self._words.setText(words)
        self._act.setVisible(undo is not None)
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if not keep:
            self._timer.start(SHOWN_MS)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is not None:
            undo()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised surface, amber when it warns."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._warns:
            ramp = now.ramp(AMBER)
            box(painter, area, 12, ramp.tint, ramp.line, now.line)
        else:
            box(painter, area, 12, now.colours.raised, now.colours.field, now.line)
