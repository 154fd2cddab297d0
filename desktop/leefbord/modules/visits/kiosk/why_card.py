"""Who does not come, who decided that and when: never as punishment, never the youth's fault."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from leefbord.modules.visits.kiosk.faces import name_of, picture_of
from leefbord.modules.visits.model.contact import Contact
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.words import Tone, Words

_CALM_HUE = 255.0


class WhyCard(Card):
    """`said` is the sentence that staff wrote for the youth; `talk_to` somebody to talk to."""

    def __init__(self, contact: Contact | None, said: str, talk_to: str, *, answer: bool) -> None:
        super().__init__(hue=_CALM_HUE, padding=18)
        text = self.tr("Answer to your question") if answer else self.tr("{name} does not come yet")
        self._title = text.replace("{name}", name_of(contact))
        self._said = said
        self._comfort = self.tr("It is not your fault.")
        talk = self.tr("You can talk with {name}.").replace("{name}", talk_to)
        self._talk = talk if talk_to else self.tr("You can talk with a begeleider.")
        head = QHBoxLayout()
        head.setSpacing(kiosk_look().px(16))
        head.addWidget(PictogramPicture(picture_of(contact), size=84), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Words(self._title, 26, 700, lines=3), 1)
        self.column.addLayout(head)
        self.column.addWidget(Words(said, 20, 500, lines=5))
        self.column.addWidget(Words(self._comfort, 20, 700, tone=Tone.INK, hue=_CALM_HUE))
        self.column.addStretch(1)
        self.column.addWidget(Words(self._talk, 19, 600, tone=Tone.INK, hue=_CALM_HUE))

    def spoken(self) -> str:
        """Every sentence on its own."""
        return f"{self._title}. {self._said} {self._comfort} {self._talk}"
