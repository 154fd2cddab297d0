"""Even wachten: what a kiosk shows while it starts again. No name, no colour of anybody, no error text."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.paint import picture
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.share_bar import ShareBar
from leefbord.ui.kiosk.words import Tone, Words

STEP_MS = 500
LONG_MS = 10_000
_STEPS = 8


class Neutral(QWidget):
    """`kept` only when a sealed draft was really written. After ten seconds it says whom to ask."""

    def __init__(self, *, kept: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = kiosk_look()
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(_RoundPicture("turtle"), 0, centre)
        column.addSpacing(look.px(18))
        title = QCoreApplication.translate("Kiosk", "One moment.")
        column.addWidget(Words(title, 52, 700, tone=Tone.INK, align=centre))
        sentence = QCoreApplication.translate("Kiosk", "The board starts again soon.")
        self._sentence = Words(sentence, 27, 500, tone=Tone.INK, align=centre)
        column.addWidget(self._sentence)
        self._bar = ShareBar(1 / _STEPS, height=18)
        self._bar.setFixedWidth(look.px(400))
        column.addSpacing(look.px(12))
        column.addWidget(self._bar, 0, centre)
        column.addStretch(1)
        column.addLayout(self._promises(kept=kept))
        self._passed_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._pass_time)
        self._timer.start()

    def _promises(self, *, kept: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(_promise("done", QCoreApplication.translate("Kiosk", "You did nothing wrong.")))
        if kept:
            row.addWidget(_promise("lock", QCoreApplication.translate("Kiosk", "What you wrote is kept.")))
        row.addStretch(1)
        return row

    def _pass_time(self) -> None:
        """The bar moves in steps; it stands still when nothing may move."""
        self._passed_ms += STEP_MS
        if kiosk_look().theme.moves:
            self._bar.set_share(min(_STEPS - 1, 1 + self._passed_ms // STEP_MS) / _STEPS)
        if self._passed_ms >= LONG_MS:
            self._timer.stop()
            self._sentence.setText(QCoreApplication.translate("Kiosk", "Ask the staff."))


def _promise(pictogram: str, text: str) -> Card:
    card = Card(padding=14, radius=36)
    row = QHBoxLayout()
    row.addWidget(PictogramPicture(pictogram, size=40))
    row.addSpacing(kiosk_look().px(10))
    row.addWidget(Words(text, 23, 600, tone=Tone.INK, wraps=False))
    card.column.addLayout(row)
    return card


class _RoundPicture(QWidget):
    """A pictogram in a large white round."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        side = kiosk_look().px(300)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Round and picture."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(look.border), 6))
        painter.setBrush(QColor(look.colours.surface))
        painter.drawEllipse(rect)
        inset = rect.width() * 0.22
        picture(painter, rect.adjusted(inset, inset, -inset, -inset), self._key, look)
