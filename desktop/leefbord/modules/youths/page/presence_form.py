"""Where somebody saw a youth: what, since when, expected back, one sentence."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from leefbord.core.clock import HOUSE_ZONE, to_ms
from leefbord.core.people import Presence
from leefbord.modules.youths.page.words import PRESENCE_ICONS, presence_words
from leefbord.ui.icons import icon
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import beside, labelled
from leefbord.ui.widgets.text_field import TextField
from leefbord.ui.widgets.time_field import TimeField

SHOWN = tuple(presence for presence in Presence if presence is not Presence.UNKNOWN)


class PresenceForm(QWidget):
    """`saved` when the person confirms; ask presence(), since_ms(), back_ms() and note()."""

    saved = Signal()

    def __init__(self, now: datetime, current: Presence) -> None:
        super().__init__()
        self._now = now
        self.choices = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(theme().sp(2))
        for index, presence in enumerate(SHOWN):
            button = QRadioButton(presence_words(presence))
            button.setIcon(icon(PRESENCE_ICONS[presence], theme().colours.text, theme().sp(16)))
            self.choices.addButton(button, index)
            grid.addWidget(button, index // 2, index % 2)
            button.setChecked(presence is current)
        self.since = TimeField(self.tr("Since"), now.time().replace(second=0, microsecond=0))
        self.since_day = DateField(self.tr("Day"), now.date())
        self.back = TimeField(self.tr("Expected back"))
        self.back_day = DateField(self.tr("Day back"), now.date())
        self.note_field = TextField(
            self.tr("Note"), help_text=self.tr("One sentence. The youth can read it.")
        )
        self.save = Button(self.tr("Save"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        self.save.clicked.connect(self.saved)
        self.note_field.entered.connect(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(12))
        column.addLayout(grid)
        since = beside(labelled(self.tr("Since"), self.since), labelled(self.tr("Day"), self.since_day))
        column.addWidget(since)
        back = beside(
            labelled(self.tr("Expected back"), self.back), labelled(self.tr("Day back"), self.back_day)
        )
        column.addWidget(back)
        column.addWidget(self.note_field)
        words = self.tr("What was seen earlier stays in the list; nothing is overwritten.")
        column.addWidget(Label(words, "small", wraps=True))
        column.addWidget(self.save)
        column.addStretch(1)

    def presence(self) -> Presence:
        """What was chosen; UNKNOWN without a choice."""
        index = self.choices.checkedId()
        return SHOWN[index] if index >= 0 else Presence.UNKNOWN

    def choose(self, presence: Presence) -> None:
        """Tick one."""
        self.choices.button(SHOWN.index(presence)).setChecked(True)

    def since_ms(self) -> int:
        """Since when it is so."""
        return _instant(self.since_day.value(), self.since, self._now)

    def back_ms(self) -> int | None:
        """When the youth is expected; None when nothing was filled in."""
        if self.back.value() is None:
            return None
        return _instant(self.back_day.value(), self.back, self._now)

    def note(self) -> str:
        """The sentence."""
        return self.note_field.text().strip()


def _instant(day: date, field: TimeField, now: datetime) -> int:
    at = field.value() or now.time().replace(second=0, microsecond=0)
    return to_ms(datetime.combine(day, at, HOUSE_ZONE))
