"""Something moved: the old clock crossed out, the new one, who did it. It stays until the day is over."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem
from leefbord.core.people import StaffDirectory
from leefbord.modules.agenda.model.appointment import Occurrence
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.clock_picture import ClockPicture
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.time_words import at_words
from leefbord.ui.kiosk.words import Tone, Words

_WARM = "oranje"


class ChangeCard(Card):
    """`moved` must have a former start."""

    def __init__(self, moved: Occurrence, staff: StaffDirectory) -> None:
        super().__init__(hue=_WARM, padding=12)
        assert moved.was is not None
        old = moved.was.astimezone(HOUSE_ZONE)
        new = moved.starts_at.astimezone(HOUSE_ZONE)
        look = kiosk_look()
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        row.addWidget(ClockPicture(old.time(), size=68, crossed=True, past=True))
        row.addWidget(Words("\N{RIGHTWARDS ARROW}", 30, 700, hue=_WARM, tone=Tone.INK))
        row.addWidget(ClockPicture(new.time(), size=68, hue="groen"))
        words = QVBoxLayout()
        title = moved.details.what.title
        when = at_words(new.time())
        if old.date() != new.date():
            self._said = self.tr("{what} is today, {when}.").format(what=title, when=when)
            former = self.tr("It was another day.")
        else:
            self._said = self.tr("{what} is {when}.").format(what=title, when=when)
            former = self.tr("Not {when}.").format(when=at_words(old.time()))
        mover = None if moved.moved_by is None else staff.staff(moved.moved_by)
        if mover is not None:
            who = self.tr("{name} changed it.").format(name=mover.first_name)
            former = f"{former} {who}"
        self._said = f"{self._said} {former}"
        words.addWidget(Words(self._said.removesuffix(former).strip(), 25, 700, shrinks=True))
        words.addWidget(Words(former, 20, 500, tone=Tone.MUTED, shrinks=True))
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.setAccessibleName(self._said)

    def spoken(self) -> str:
        """The change in words."""
        return self._said

    def sizeHint(self) -> QSize:
        """738 x 108 in the pictures."""
        return QSize(kiosk_look().px(738), kiosk_look().px(100))


class CancelledCard(Card):
    """Something of today does not happen: what, and why. Its own card in the strip says the same aloud."""

    def __init__(self, item: DayItem) -> None:
        super().__init__(hue=_WARM, padding=12)
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(14))
        start = item.starts_at.astimezone(HOUSE_ZONE).time()
        row.addWidget(ClockPicture(start, size=68, crossed=True, past=True))
        words = QVBoxLayout()
        title = self.tr("{what} does not happen.").format(what=item.title)
        words.addWidget(Words(title, 25, 700, shrinks=True))
        words.addWidget(Words(item.note, 20, 500, tone=Tone.MUTED, shrinks=True))
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.setAccessibleName(f"{title} {item.note}")

    def spoken(self) -> str:
        """Nothing: the card in the strip is read."""
        return ""

    def sizeHint(self) -> QSize:
        """As a change."""
        return QSize(kiosk_look().px(738), kiosk_look().px(100))
