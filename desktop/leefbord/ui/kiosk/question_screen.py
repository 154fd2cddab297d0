"""One question on a screen, with large answers under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, picture, shadow, words
from leefbord.ui.kiosk.words import Tone, Words

MOST_ANSWERS = 6
_COLUMNS = 3


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One possible answer. `hue` None = the personal colour."""

    key: str
    text: str
    pictogram: str = ""
    hue: str | float | None = None


class AnswerButton(PressButton):
    """A picture over words, as large as the room allows."""

    def __init__(self, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(answer.text, parent=parent)
        self._answer = answer

    def radius(self, look: KioskLook) -> float:
        """As a tile."""
        return look.px(32)

    def sizeHint(self) -> QSize:
        """As a tile; without picture as a large button."""
        look = kiosk_look()
        high = 216 if self._answer.pictogram else 124
        return QSize(look.px(386) + 2 * EDGE, look.px(high) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Still easy to hit."""
        return QSize(150, 100)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Card, picture, words."""
        steps = look.ramp(self._answer.hue)
        shadow(painter, rect, self.radius(look), look)
        border = "#ffffff" if look.high_contrast else steps.tint2
        box(
            painter,
            rect,
            self.radius(look),
            fill=look.colours.surface,
            border=border,
            width=look.border_width,
        )
        font = look.font(26, 600)
        pad = look.px(16)
        area = rect.adjusted(pad, pad, -pad, -pad)
        if not self._answer.pictogram:
            words(painter, area, self.text(), font, steps.ink)
            return
        line = QFontMetricsF(font).height() * (2 if len(self.text()) > 18 else 1.1)
        high = max(look.px(48), area.height() - line - look.px(10))
        place = QRectF(area.x(), area.y(), area.width(), min(high, look.px(150)))
        place.moveTop(area.y() + max(0.0, (high - place.height()) / 2))
        picture(painter, place, self._answer.pictogram, look, hue=self._answer.hue)
        below = QRectF(area.x(), area.y() + high, area.width(), area.height() - high)
        words(painter, below, self.text(), font, steps.ink)


class QuestionScreen(QWidget):
    """Emits `answered` with the key of the answer. At most six answers; more belong on pages."""

    answered = Signal(str)

    def __init__(
        self,
        question: str,
        answers: Sequence[Answer],
        *,
        sentence: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if not 1 <= len(answers) <= MOST_ANSWERS:
            raise ValueError("a question has one to six answers")
        look = kiosk_look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(8), 0, 0)
        column.setSpacing(look.px(8))
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Words(question, 40, 700, tone=Tone.INK, align=centre))
        if sentence:
            column.addWidget(Words(sentence, 23, 500, tone=Tone.INK, align=centre))
        grid = QGridLayout()
        grid.setSpacing(look.px(4))
        columns = min(_COLUMNS, len(answers)) if len(answers) != 4 else 2
        self._question = question
        self._sentence = sentence
        self._answers: list[AnswerButton] = []
        for place, answer in enumerate(answers):
            button = AnswerButton(answer)
            button.setMaximumHeight(look.px(320))
            button.clicked.connect(lambda _checked=False, key=answer.key: self.answered.emit(key))
            self._answers.append(button)
            grid.addWidget(button, place // columns, place % columns)
        column.addStretch(1)
        column.addLayout(grid, 6)
        column.addStretch(1)

    def spoken(self) -> str:
        """The question, then the answers."""
        parts = [self._question, self._sentence, *(button.text() + "." for button in self._answers)]
        return " ".join(part for part in parts if part)

    def showEvent(self, _event: QShowEvent) -> None:
        """The keyboard starts at the first answer."""
        self._answers[0].setFocus()
