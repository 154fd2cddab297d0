"""Who sees what, in sentences that the program keeps: built from the streams and the team of this version."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from leefbord.core.people import StaffCard
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.words import Tone, Words


class WhoSees(Card):
    """Four sentences, each with a picture."""

    def __init__(self, team: Sequence[StaffCard]) -> None:
        super().__init__(padding=20)
        self._title = QCoreApplication.translate("AboutMe", "Who sees what?")
        self._sentences = (
            ("group", _staff_sees(team)),
            ("friends", QCoreApplication.translate("AboutMe", "Other youths do not see your day and money.")),
            (
                "eyes",
                QCoreApplication.translate("AboutMe", "At this board everybody sees your name and picture."),
            ),
            ("key", QCoreApplication.translate("AboutMe", "Nobody else sees your code.")),
        )
        look = kiosk_look()
        self.column.setSpacing(look.px(12))
        self.column.addWidget(Words(self._title, 27, 700))
        for pictogram, sentence in self._sentences:
            row = QHBoxLayout()
            row.setSpacing(look.px(14))
            row.addWidget(PictogramPicture(pictogram, size=48))
            row.addWidget(Words(sentence, 20, 500, tone=Tone.TEXT), 1)
            self.column.addLayout(row)
            self.column.addStretch(1)

    def spoken(self) -> str:
        """Title and sentences."""
        return " ".join([self._title, *(sentence for _pictogram, sentence in self._sentences)])


def _staff_sees(team: Sequence[StaffCard]) -> str:
    """All staff of the house; by name when they are few enough to read."""
    text = QCoreApplication.translate("AboutMe", "All begeleiders of your house see your day and your money.")
    names = ", ".join(colleague.first_name for colleague in team)
    if not names:
        return text
    who = QCoreApplication.translate("AboutMe", "They are {names}.").replace("{names}", names)
    return f"{text} {who}"
