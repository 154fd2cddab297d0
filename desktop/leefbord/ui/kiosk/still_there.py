"""Ben je er nog? Nothing of the page behind, no name; only "Ja, ik ben er" counts."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.countdown_ring import CountdownRing
from leefbord.ui.kiosk.idle import spoken_seconds
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.words import Tone, Words


class StillThere(QWidget):
    """Emits `here` or `stop`."""

    here = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = kiosk_look()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card(padding=36, radius=44)
        outer.addStretch(1)
        outer.addWidget(card, 6)
        outer.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._ring = CountdownRing("wave", size=214)
        card.column.addWidget(self._ring, 0, centre)
        card.column.addSpacing(look.px(12))
        title = QCoreApplication.translate("Kiosk", "Are you still there?")
        card.column.addWidget(Words(title, 48, 700, tone=Tone.INK, align=centre))
        self._sentence = Words("", 23, 500, tone=Tone.MUTED, align=centre)
        card.column.addWidget(self._sentence)
        card.column.addStretch(1)
        card.column.addLayout(self._buttons())
        self.set_left(1.0, 60)

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(0)
        self._yes = ActionButton(
            QCoreApplication.translate("Kiosk", "Yes, I am here"),
            icon="check",
            kind=ActionKind.FILLED,
            height=124,
            size=31,
        )
        self._yes.clicked.connect(self.here)
        stop = ActionButton(
            QCoreApplication.translate("Kiosk", "Stop"),
            icon="logout",
            kind=ActionKind.TINT,
            height=124,
            size=28,
        )
        stop.clicked.connect(self.stop)
        row.addStretch(1)
        row.addWidget(self._yes, 8)
        row.addWidget(stop, 4)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def set_left(self, share: float, seconds: int) -> None:
        """What is left of the countdown; the number appears only at 20 and 10."""
        self._ring.set_share(share)
        spoken = spoken_seconds(seconds)
        if spoken is None:
            text = QCoreApplication.translate("Kiosk", "The board closes soon.")
        else:
            text = QCoreApplication.translate("Kiosk", "The board closes in {count} seconds.").replace(
                "{count}", str(spoken)
            )
        if text != self._sentence.text():
            self._sentence.setText(text)

    @property
    def sentence(self) -> str:
        """The line under the question."""
        return self._sentence.text()

    def showEvent(self, _event: QShowEvent) -> None:
        """The keyboard starts at yes."""
        self._yes.setFocus()
