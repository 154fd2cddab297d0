"""Nothing here yet: one picture and one sentence, never a blank page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.words import Tone, Words


class EmptyState(Card):
    """`sentence` says what is not there; `second` what one can do, or when it comes."""

    def __init__(
        self, pictogram: str, sentence: str, second: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=32, parent=parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.column.addStretch(1)
        self.column.addWidget(PictogramPicture(pictogram, size=140), 0, centre)
        self.column.addSpacing(kiosk_look().px(16))
        self.column.addWidget(Words(sentence, 28, 700, align=centre))
        if second:
            self.column.addWidget(Words(second, 21, 500, tone=Tone.MUTED, align=centre))
        self.column.addStretch(1)

    def spoken(self) -> str:
        """Both sentences."""
        return " ".join(words.text() for words in self.findChildren(Words))
