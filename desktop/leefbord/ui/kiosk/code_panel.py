"""Tap your code: rounds, figures or pictures, a calm sentence when it was wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.code_dots import CodeDots
from leefbord.ui.kiosk.code_entry import CodeEntry, CodeKind
from leefbord.ui.kiosk.countdown_ring import CountdownRing
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.number_pad import NumberPad
from leefbord.ui.kiosk.paint import box
from leefbord.ui.kiosk.picture_pad import PicturePad
from leefbord.ui.kiosk.words import Tone, Words
from leefbord.ui.pictogram_table import CODE_PICTURES

_WAIT_STEP_MS = 250


class CodePanel(QWidget):
    """Emits `complete` with the code after the fourth key. `kind` None shows both pads side by side."""

    complete = Signal(str)

    def __init__(
        self,
        kind: CodeKind | None,
        *,
        pictures: Sequence[str] = CODE_PICTURES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._entry = CodeEntry()
        self._wait_ms = 0
        self._left_ms = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kiosk_look().px(6))
        self._dots = CodeDots()
        self._message = Words("", 21, 600, tone=Tone.INK)
        self._ring = CountdownRing("hourglass", size=72)
        self._ring.hide()
        column.addLayout(self._top())
        self._pads = QWidget()
        column.addWidget(self._pads, 1)
        self._fill_pads(pictures)
        self._timer = QTimer(self)
        self._timer.setInterval(_WAIT_STEP_MS)
        self._timer.timeout.connect(self._pass_time)

    @property
    def message(self) -> str:
        """The sentence beside the rounds."""
        return self._message.text()

    @property
    def count(self) -> int:
        """How many keys were tapped."""
        return len(self._entry.marks)

    def _top(self) -> QGridLayout:
        """The rounds in the middle, the sentence to the right of them."""
        top = QGridLayout()
        top.setContentsMargins(0, 0, 0, 0)
        note = QHBoxLayout()
        note.addSpacing(kiosk_look().px(16))
        note.addWidget(self._ring)
        note.addWidget(self._message, 1)
        top.addWidget(self._dots, 0, 1)
        top.addLayout(note, 0, 2)
        top.setColumnStretch(0, 1)
        top.setColumnStretch(2, 1)
        return top

    def _fill_pads(self, pictures: Sequence[str]) -> None:
        row = QHBoxLayout(self._pads)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = 0 if self._kind is None else 5
        row.addStretch(side)
        if self._kind in (None, CodeKind.DIGITS):
            numbers = NumberPad()
            numbers.tapped.connect(lambda figure: self._tap(CodeKind.DIGITS, figure))
            numbers.erased.connect(self._erase)
            row.addWidget(numbers, 12)
        if self._kind is None:
            row.addWidget(_Or())
        if self._kind in (None, CodeKind.PICTURES):
            pad = PicturePad(pictures)
            pad.tapped.connect(lambda picture: self._tap(CodeKind.PICTURES, picture))
            row.addWidget(pad, 12)
        row.addStretch(side)

    def _tap(self, kind: CodeKind, mark: str) -> None:
        if not self._pads.isEnabled():
            return
        self._entry = self._entry.tap(kind, mark)
        self._message.setText("")
        self._dots.set_count(len(self._entry.marks))
        if self._entry.complete:
            code = self._entry.text()
            self._pads.setEnabled(False)
            self._entry = CodeEntry()
            self.complete.emit(code)

    def _erase(self) -> None:
        self._entry = self._entry.back()
        self._dots.set_count(len(self._entry.marks))

    def start_again(self, message: str = "", *, wait_seconds: int = 0) -> None:
        """Empty the rounds, say why in one calm sentence, and let the youth wait when the house says so."""
        self._entry = CodeEntry()
        self._dots.set_count(0)
        self._message.setText(message)
        self._wait_ms = self._left_ms = wait_seconds * 1000
        self._ring.setVisible(wait_seconds > 0)
        self._pads.setEnabled(wait_seconds <= 0)
        if wait_seconds > 0:
            self._ring.set_share(1.0)
            self._timer.start()
        else:
            self._timer.stop()
            self.setFocus()

    def wrong(self, wait_seconds: int = 0) -> None:
        """The code was not right."""
        self.start_again(
            QCoreApplication.translate("Kiosk", "That was not right. Try again."), wait_seconds=wait_seconds
        )

    def _pass_time(self) -> None:
        self._left_ms -= _WAIT_STEP_MS
        self._ring.set_share(self._left_ms / self._wait_ms if self._wait_ms else 0.0)
        if self._left_ms <= 0:
            self._timer.stop()
            self._ring.hide()
            self._pads.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Figures and backspace of a real keyboard work too."""
        if self._kind in (None, CodeKind.DIGITS) and event.text().isascii() and event.text().isdigit():
            self._tap(CodeKind.DIGITS, event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        else:
            super().keyPressEvent(event)


class _Or(Words):
    """The small round between the two pads."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Kiosk", "or"),
            19,
            700,
            tone=Tone.ON_FILL,
            align=Qt.AlignmentFlag.AlignCenter,
            wraps=False,
        )
        side = kiosk_look().px(52)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled round, then the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, QRectF(self.rect()), self.width() / 2, fill=kiosk_look().ramp().strong)
        painter.end()
        super().paintEvent(event)
