"""Iemand komt: a call for help in its three states. No name, no countdown, no alarm colour."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.house import CallState, HelpInfo
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.paint import picture, tick
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.words import Tone, Words


class CallPage(QWidget):
    """show_state() changes the words. Emits `cancelled` when "Toch niet" is tapped."""

    cancelled = Signal()

    def __init__(self, info: HelpInfo, state: CallState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info = info
        look = kiosk_look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        card = Card(padding=28, radius=36)
        row = QHBoxLayout()
        row.setSpacing(look.px(40))
        row.addWidget(_Halo("walk"))
        right = QVBoxLayout()
        right.setSpacing(look.px(10))
        self._title = Words("", 48, 700, tone=Tone.INK, shrinks=True)
        self._sentence = Words("", 23, 500)
        right.addWidget(self._title)
        right.addWidget(self._sentence)
        self._steps = [_Step(), _Step(), _Step()]
        right.addStretch(1)
        for step in self._steps[:2]:
            right.addWidget(step)
        row.addLayout(right, 1)
        not_needed = QCoreApplication.translate("Kiosk", "Not needed after all")
        cancel = ActionButton(not_needed, icon="arrow-back-up", kind=ActionKind.TINT, height=84)
        cancel.clicked.connect(self.cancelled)
        last = QHBoxLayout()
        last.addWidget(self._steps[2], 1)
        last.addWidget(cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        right.addLayout(last)
        right.addStretch(1)
        card.column.addLayout(row)
        self._phone = self._phone_card()
        column.addWidget(card, 1)
        column.addWidget(self._phone)
        self._column = column
        self.show_state(state)

    @property
    def title(self) -> str:
        """The large sentence."""
        return self._title.text()

    def show_state(self, state: CallState) -> None:
        """Show where the call stands; without answer the phone comes first."""
        called = QCoreApplication.translate("Kiosk", "You called for help.")
        heard = QCoreApplication.translate("Kiosk", "The staff heard you.")
        coming = QCoreApplication.translate("Kiosk", "Somebody is on the way.")
        done = 3 if state is CallState.TAKEN else 1
        for place, (step, text) in enumerate(zip(self._steps, (called, heard, coming), strict=True)):
            step.set_text(text, done=place < done)
        stay = QCoreApplication.translate("Kiosk", "Just stay here. Breathe calmly in and out.")
        title, sentence = {
            CallState.CALLING: (QCoreApplication.translate("Kiosk", "We are calling ..."), stay),
            CallState.TAKEN: (QCoreApplication.translate("Kiosk", "Somebody is coming to you."), stay),
            CallState.UNHEARD: (QCoreApplication.translate("Kiosk", "Nobody heard it yet."), self._dial()),
        }[state]
        self._title.setText(title)
        self._sentence.setText(sentence)
        first = self._column.itemAt(0)
        if (state is CallState.UNHEARD) != (first is not None and first.widget() is self._phone):
            self._column.removeWidget(self._phone)
            self._column.insertWidget(0 if state is CallState.UNHEARD else 1, self._phone)

    def _dial(self) -> str:
        if not self._info.house_phone:
            return QCoreApplication.translate("Kiosk", "Call 112, or go to the staff.")
        text = QCoreApplication.translate("Kiosk", "Call {number} or 112.")
        return text.replace("{number}", self._info.house_phone)

    def _phone_card(self) -> Card:
        card = Card(padding=18)
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(20))
        row.addWidget(PictogramPicture("telephone", size=72))
        nobody = QCoreApplication.translate("Kiosk", "Is nobody coming?")
        row.addWidget(Words(f"{nobody} {self._info.phone_place}".strip(), 22, 600), 1)
        if self._info.house_phone:
            row.addWidget(Words(self._info.house_phone, 30, 700, tone=Tone.INK, wraps=False))
        row.addWidget(Words("112", 40, 700, tone=Tone.STRONG, hue="rood", wraps=False))
        card.column.addLayout(row)
        return card

    def spoken(self) -> str:
        """Title and sentence."""
        return f"{self._title.text()} {self._sentence.text()}"


class _Step(QWidget):
    """A round with or without tick, and words."""

    def __init__(self) -> None:
        super().__init__()
        look = kiosk_look()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(20))
        self._round = _Round()
        self._words = Words("", 26, 500)
        row.addWidget(self._round)
        row.addWidget(self._words, 1)

    def set_text(self, text: str, *, done: bool) -> None:
        """What this step is, and whether it happened."""
        self._words.setText(text)
        self._words.set_tone(Tone.TEXT if done else Tone.MUTED)
        self._round.set_done(done)


class _Round(QWidget):
    """The round of a step."""

    def __init__(self) -> None:
        super().__init__()
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_done(self, done: bool) -> None:
        """With or without tick."""
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        side = kiosk_look().px(48)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled with a tick, or an empty ring."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        steps = look.good()
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        pen = painter.pen()
        pen.setColor(QColor(steps.strong if self._done else look.colours.muted))
        pen.setWidthF(3)
        painter.setPen(pen)
        painter.setBrush(QColor(steps.strong if self._done else look.colours.surface))
        painter.drawEllipse(rect)
        if self._done:
            tick(painter, rect, steps.on, 4)


class _Halo(QWidget):
    """A picture in three soft rounds."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        side = kiosk_look().px(340)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rounds and picture."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        steps = look.ramp()
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        for inset, fill in ((0.0, steps.tint), (0.09, steps.tint2)):
            painter.setBrush(QColor(fill))
            by = rect.width() * inset
            painter.drawEllipse(rect.adjusted(by, by, -by, -by))
        by = rect.width() * 0.31
        picture(painter, rect.adjusted(by, by, -by, -by), self._key, look)
