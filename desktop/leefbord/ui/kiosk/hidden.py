"""Verberg: a blank screen. One tap, then the code, bring the board back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.words import Tone, Words


class Hidden(QWidget):
    """Emits `woken` at the first tap or key. Shows the time of nothing and the name of nobody."""

    woken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        text = QCoreApplication.translate("Kiosk", "Tap to go on.")
        self.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, kiosk_look().px(24))
        column.addStretch(1)
        column.addWidget(Words(text, 21, 500, tone=Tone.INK, align=Qt.AlignmentFlag.AlignHCenter))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """A tap wakes it."""
        self.woken.emit()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """A key wakes it."""
        self.woken.emit()

    def showEvent(self, _event: QShowEvent) -> None:
        """Keys come here."""
        self.setFocus()
