"""What is known of one youth: head with presence, profile, key worker, stays, and who saw what."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.people import Presence, StaffCard, StaffDirectory, YouthCard
from leefbord.core.whereabouts import Doubt
from leefbord.modules.youths.model.observation import Observation
from leefbord.modules.youths.model.profile import YouthProfile
from leefbord.modules.youths.model.stay import Stay
from leefbord.modules.youths.page.words import (
    PRESENCE_ICONS,
    age_words,
    birth_words,
    presence_words,
    stay_span,
    stay_words,
    time_words,
)
from leefbord.ui.pictograms import pictogram
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER, GREEN, RED
from leefbord.ui.widgets.avatar import Avatar
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.elided import Elided
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.pill import Pill

_FOLD_BELOW = 760
_TONES = {Presence.IN_HOUSE: GREEN, Presence.MISSING: RED}


class Overview(QScrollArea):
    """stay_wanted carries a Stay, or None for a new one; take_back_wanted an Observation."""

    presence_wanted = Signal()
    profile_wanted = Signal()
    stay_wanted = Signal(object)
    take_back_wanted = Signal(object)
    agenda_wanted = Signal()

    def __init__(self, staff: StaffDirectory) -> None:
        super().__init__()
        self._staff = staff
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._folding: list[QBoxLayout] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be cut."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.viewport().width() < theme().sp(_FOLD_BELOW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for layout in self._folding:
            layout.setDirection(way)

    def show_youth(
        self,
        card: YouthCard,
        profile: YouthProfile,
        stays: Sequence[Stay],
        seen: Sequence[Observation],
        *,
        doubt: Doubt | None,
        today: date,
        may_edit: bool,
        may_admit: bool,
        may_observe: bool,
    ) -> None:
        """Draw everything anew."""
        self._folding = []
        inner = QWidget()
        column = QVBoxLayout(inner)
        gap = theme().sp(16)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(self._head(card, profile, stays, seen, today, may_observe=may_observe))
        if doubt is not None:
            column.addWidget(self._doubt(doubt))
        columns = QHBoxLayout()
        columns.setSpacing(gap)
        self._folding.append(columns)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(gap)
        right.setSpacing(gap)
        left.addWidget(self._profile(profile, may_edit=may_edit))
        left.addWidget(self._key_worker(profile))
        left.addStretch(1)
        right.addWidget(self._seen(seen, today, may_observe=may_observe))
        right.addWidget(self._stays(stays, may_admit=may_admit))
        right.addStretch(1)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        column.addLayout(columns, 1)
        self.setWidget(inner)
        self._fold()

    def _head(
        self,
        card: YouthCard,
        profile: YouthProfile,
        stays: Sequence[Stay],
        seen: Sequence[Observation],
        today: date,
        *,
        may_observe: bool,
    ) -> Card:
        head = Card(padding=20)
        row = QHBoxLayout()
        row.setSpacing(theme().sp(16))
        row.addWidget(Avatar(card, 64, picture=pictogram), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        line = QHBoxLayout()
        line.setSpacing(theme().sp(10))
        line.addWidget(Label(card.called, "page_title"))
        tone = _TONES.get(card.presence, AMBER if card.presence is not Presence.UNKNOWN else None)
        line.addWidget(Pill(presence_words(card.presence), hue=tone, icon_name=PRESENCE_ICONS[card.presence]))
        standing = next((one for one in seen if not one.taken_back), None)
        if standing is not None:
            line.addWidget(Elided(self._seen_by(standing, today), "secondary"), 1)
        else:
            line.addStretch(1)
        words.addLayout(line)
        facts = [age_words(profile.birth, today)]
        if profile.room:
            facts.append(self.tr("room {room}").format(room=profile.room))
        if stays:
            facts.append(f"{stay_words(stays[0].kind)} {stay_span(stays[0])}")
        words.addWidget(Label(" · ".join(facts), "secondary", wraps=True))
        if standing is not None and standing.note:
            words.addWidget(Label(standing.note, "body", wraps=True))
        row.addLayout(words, 1)
        change = Button(self.tr("Change presence"), icon_name="door-enter")
        change.clicked.connect(self.presence_wanted)
        change.setVisible(may_observe)
        agenda = Button(self.tr("Agenda"), icon_name="calendar")
        agenda.clicked.connect(self.agenda_wanted)
        acts = QHBoxLayout()
        acts.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        acts.addWidget(agenda, 0, Qt.AlignmentFlag.AlignTop)
        acts.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(theme().sp(12))
        both.addLayout(row, 1)
        both.addLayout(acts)
        self._folding.append(both)
        head.body.addLayout(both)
        return head

    def _seen_by(self, seen: Observation, today: date) -> str:
        who = self._name(self._staff.staff(seen.seen_by))
        at = time_words(seen.since_ms, today)
        return self.tr("seen by {name}, since {time}").format(name=who, time=at)

    def _name(self, card: StaffCard | None) -> str:
        return card.first_name if card is not None else self.tr("somebody")

    def _doubt(self, doubt: Doubt) -> Notice:
        title = self.tr("This does not fit the agenda")
        seen = presence_words(doubt.presence)
        if doubt.item is not None:
            words = self.tr("Seen: {seen}. The agenda says: {planned}. Nothing was changed.")
            text = words.format(seen=seen, planned=doubt.item.title)
        else:
            text = self.tr("Seen: {seen}. The agenda has nothing now.").format(seen=seen)
        return Notice(title, text, icon_name="alert-triangle", hue=AMBER)

    def _profile(self, profile: YouthProfile, *, may_edit: bool) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Profile"), "title"), 1)
        edit = Button(self.tr("Change profile"), icon_name="pencil", kind=ButtonKind.ICON)
        edit.clicked.connect(self.profile_wanted)
        edit.setVisible(may_edit)
        head.addWidget(edit)
        card.body.addLayout(head)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme().sp(10))
        grid.setHorizontalSpacing(theme().sp(16))
        facts = (
            (self.tr("Name called"), profile.called),
            (self.tr("Born"), birth_words(profile.birth)),
            (self.tr("Room"), profile.room or self.tr("not filled in")),
        )
        for row, (name, value) in enumerate(facts):
            grid.addWidget(Label(name, "secondary"), row, 0)
            grid.addWidget(Label(value, "strong", wraps=True), row, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        return card

    def _key_worker(self, profile: YouthProfile) -> Card:
        card = Card()
        card.body.addWidget(Label(self.tr("Key worker"), "title"))
        found = None if profile.key_worker is None else self._staff.staff(profile.key_worker)
        card.body.addWidget(Label(found.name if found is not None else self.tr("Nobody yet"), "body"))
        return card

    def _stays(self, stays: Sequence[Stay], *, may_admit: bool) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Stays"), "title"), 1)
        add = Button(self.tr("New stay"), icon_name="plus")
        add.clicked.connect(lambda: self.stay_wanted.emit(None))
        add.setVisible(may_admit)
        head.addWidget(add)
        card.body.addLayout(head)
        for stay in stays:
            row = QHBoxLayout()
            row.addWidget(Label(stay_words(stay.kind), "strong"))
            row.addWidget(Label(stay_span(stay), "secondary"), 1)
            name = self.tr("Change the stay {span}").format(span=stay_span(stay))
            change = Button(name, icon_name="pencil", kind=ButtonKind.ICON)
            change.clicked.connect(lambda _checked=False, chosen=stay: self.stay_wanted.emit(chosen))
            change.setVisible(may_admit)
            row.addWidget(change)
            card.body.addLayout(row)
        return card

    def _seen(self, seen: Sequence[Observation], today: date, *, may_observe: bool) -> Card:
        card = Card()
        card.body.addWidget(Label(self.tr("Who saw what"), "title"))
        if not seen:
            card.body.addWidget(Label(self.tr("Nobody noted anything yet."), "secondary"))
        for one in seen[:8]:
            row = QHBoxLayout()
            row.setSpacing(theme().sp(10))
            words = presence_words(one.presence)
            if one.taken_back:
                words = self.tr("{what} (taken back)").format(what=words)
            tone = None if one.taken_back else _TONES.get(one.presence, AMBER)
            row.addWidget(Pill(words, hue=tone, icon_name=PRESENCE_ICONS[one.presence]))
            parts = [self._seen_by(one, today)]
            if one.back_ms is not None:
                parts.append(self.tr("back at {time}").format(time=time_words(one.back_ms, today)))
            if one.note:
                parts.append(one.note)
            row.addWidget(Label(" · ".join(parts), "secondary", wraps=True), 1)
            if may_observe and not one.taken_back:
                back = Button(self.tr("Not so"), icon_name="arrow-back-up", kind=ButtonKind.PLAIN)
                back.clicked.connect(lambda _checked=False, chosen=one: self.take_back_wanted.emit(chosen))
                row.addWidget(back)
            card.body.addLayout(row)
        return card
