"""The profile as a form: for a new youth with the stay, for a known one without."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import StaffCard
from leefbord.modules.youths.model.profile import HUES, Birth, BirthKind, YouthProfile
from leefbord.modules.youths.page.stay_form import StayFields
from leefbord.modules.youths.page.words import birth_kind_words, hue_words
from leefbord.ui.pictograms import pictogram
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import labelled
from leefbord.ui.widgets.segments import Segments
from leefbord.ui.widgets.text_field import TextField

AVATARS = (
    "cat",
    "dog",
    "fox",
    "owl",
    "panda",
    "tiger",
    "dolphin",
    "turtle",
    "ball",
    "guitar",
    "rocket",
    "star",
)
_KINDS = tuple(BirthKind)
_USUAL_AGE = 14


class ProfileForm(QWidget):
    """`saved` when the person confirms; ask profile(), and fields of `stay` for an admission."""

    saved = Signal()

    def __init__(
        self, profile: YouthProfile, staff: tuple[StaffCard, ...], today: date, *, admission: bool
    ) -> None:
        super().__init__()
        self._profile = profile
        self.called = TextField(
            self.tr("Name called"), help_text=self.tr("As everybody says it; not the full name.")
        )
        self.called.set_text(profile.called)
        self.hue = Choice(self.tr("Own colour"), [(hue, hue_words(hue), swatch(hue)) for hue in HUES])
        self.hue.choose(profile.hue)
        letter: list[tuple[str, str, QIcon | None]] = [("", self.tr("Letter"), None)]
        pictures = [(key, "", QIcon(pictogram(key, theme().sp(20)))) for key in _avatars(profile.avatar)]
        self.avatar = Choice(self.tr("Picture"), [*letter, *pictures])
        self.avatar.choose(profile.avatar)
        self.kind = Segments(self.tr("Birth date"), [birth_kind_words(kind) for kind in _KINDS])
        self.kind.choose(_KINDS.index(profile.birth.kind))
        usual = date(today.year - _USUAL_AGE, 1, 1)
        self.birth = DateField(self.tr("Birth date"), profile.birth.day or usual)
        self.birth.setEnabled(profile.birth.kind is not BirthKind.UNKNOWN)
        self.kind.chosen.connect(lambda index: self.birth.setEnabled(_KINDS[index] is not BirthKind.UNKNOWN))
        self.room = TextField(self.tr("Room"))
        self.room.set_text(profile.room)
        nobody: list[tuple[PersonId | None, str, QIcon | None]] = [(None, self.tr("Nobody yet"), None)]
        self.key_worker = Choice(
            self.tr("Key worker"), [*nobody, *((card.id, card.name, None) for card in staff)]
        )
        self.key_worker.choose(profile.key_worker)
        self.stay = StayFields(today) if admission else None
        self.save = Button(self.tr("Save"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        self.save.clicked.connect(self.saved)
        self._lay_out()
        self.setFocusProxy(self.called)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(12))
        for widget in (self.called, self.hue, self.avatar):
            column.addWidget(widget)
        column.addWidget(labelled(self.tr("Birth date"), self.kind))
        column.addWidget(self.birth)
        column.addWidget(self.room)
        column.addWidget(self.key_worker)
        if self.stay is not None:
            column.addWidget(self.stay)
        words = self.tr("Name, colour and picture show on the kiosk. The rest stays with the team.")
        column.addWidget(Label(words, "small", wraps=True))
        column.addWidget(self.save)
        column.addStretch(1)

    def profile(self) -> YouthProfile:
        """The profile as filled in."""
        kind = _KINDS[self.kind.index()]
        birth = Birth() if kind is BirthKind.UNKNOWN else Birth(day=self.birth.value(), kind=kind)
        return replace(
            self._profile,
            called=self.called.text().strip(),
            hue=self.hue.value(),
            avatar=self.avatar.value(),
            birth=birth,
            room=self.room.text().strip(),
            key_worker=self.key_worker.value(),
        )


def _avatars(own: str) -> tuple[str, ...]:
    return AVATARS if not own or own in AVATARS else (own, *AVATARS)


def swatch(hue: str) -> QIcon:
    """A round dot of a personal colour."""
    size = theme().sp(16)
    dot = QPixmap(size, size)
    dot.fill(QColor(0, 0, 0, 0))
    painter = QPainter(dot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(theme().ramp(hue).strong))
    painter.setPen(QColor(theme().ramp(hue).strong))
    painter.drawEllipse(1, 1, size - 2, size - 2)
    painter.end()
    return QIcon(dot)
