"""The youths page: the list, one youth, and the panel in which something is changed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.clock import HOUSE_ZONE, moment
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import ID_SIZE, PersonId
from leefbord.core.people import YouthCard
from leefbord.core.whereabouts import Doubt, doubt_about
from leefbord.modules.youths.model.observation import Observation
from leefbord.modules.youths.model.profile import YouthProfile
from leefbord.modules.youths.model.stay import Stay
from leefbord.modules.youths.page.overview import Overview
from leefbord.modules.youths.page.presence_form import PresenceForm
from leefbord.modules.youths.page.profile_form import ProfileForm
from leefbord.modules.youths.page.stay_form import StayForm
from leefbord.modules.youths.page.youth_list import YouthList
from leefbord.modules.youths.service import ADMIT, EDIT, OBSERVE, YouthsService
from leefbord.ui.page_spec import PageContext
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.empty_state import EmptyState
from leefbord.ui.widgets.give_way import GiveWay
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.side_panel import SidePanel

_TYPES = ("youth.profile", "youth.care", "youth.stay", "youth.presence")
_LIST_WIDTH = 240
_PANEL_WIDTH = 380


class YouthsPage(QWidget):
    """Offers open_item(youth id in hex), top_acts() and subtitle() to the shell."""

    def __init__(self, service: YouthsService, context: PageContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._current: PersonId | None = None
        self.list = YouthList()
        self.overview = Overview(context.staff)
        self.empty = EmptyState(
            self.tr("Nobody stays here yet."), icon_name="users", act=self.tr("New youth")
        )
        self.new = Button(self.tr("New youth"), icon_name="plus", kind=ButtonKind.PRIMARY)
        self.new.setVisible(service.may(ADMIT))
        self.panel = SidePanel("", width=_PANEL_WIDTH, closable=True)
        self.refusal = Notice("", icon_name="alert-circle", hue=AMBER)
        self.form: QWidget | None = None
        self._holder = QScrollArea()
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        left = QFrame()
        left.setFixedWidth(theme().sp(_LIST_WIDTH))
        left.setAutoFillBackground(True)
        left.setBackgroundRole(left.palette().ColorRole.Base)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self._holder.setWidgetResizable(True)
        self._holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel.body.addWidget(self.refusal)
        self.panel.body.addWidget(self._holder, 1)
        self.panel.hide()
        main = QWidget()
        beside = QHBoxLayout(main)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(left)
        beside.addWidget(self.empty, 1)
        beside.addWidget(self.overview, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(main, 1)
        row.addWidget(self.panel)
        GiveWay(self, main, self.panel, least=620)

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_youth)
        self.new.clicked.connect(self.admit)
        self.empty.acted.connect(self.admit)
        self.panel.closed.connect(self.close_panel)
        self.overview.presence_wanted.connect(self.change_presence)
        self.overview.profile_wanted.connect(self.change_profile)
        self.overview.stay_wanted.connect(self.change_stay)
        self.overview.take_back_wanted.connect(self.take_back)
        self.overview.agenda_wanted.connect(self._open_agenda)
        self.destroyed.connect(self._context.changes.listen(self._changed))

    # ---- what the shell asks

    def open_item(self, key: str) -> None:
        """Show the youth with this id; "new" begins an admission."""
        if key == "new":
            self.admit()
            return
        try:
            youth = bytes.fromhex(key)
        except ValueError:
            return
        if len(youth) == ID_SIZE:
            self.show_youth(PersonId(youth))

    def top_acts(self) -> Sequence[QWidget]:
        """For the top bar."""
        return (self.new,)

    def subtitle(self) -> str:
        """How many stay here."""
        return self.tr("%n youth(s) stay here", "", len(self._service.youths()))

    # ---- showing

    def reload(self) -> None:
        """Read the list and the chosen youth again."""
        here = self._service.youths()
        gone = tuple(_card_of(profile) for profile in self._service.gone())
        known = {card.id for card in (*here, *gone)}
        if self._current not in known:
            self._current = here[0].id if here else next(iter(known), None)
        self.list.show_youths(here, gone, self._current)
        self.empty.setVisible(self._current is None)
        self.overview.setVisible(self._current is not None)
        if self._current is not None:
            self._show(self._current)

    def show_youth(self, youth: PersonId) -> None:
        """Show one youth; a form that was open closes."""
        if self._service.youth(youth) is None:
            return
        self._current = youth
        self.close_panel()
        self.reload()

    def _show(self, youth: PersonId) -> None:
        card = self._service.youth(youth)
        if card is None:
            return
        self.overview.show_youth(
            card,
            self._service.profile(youth),
            self._service.stays(youth),
            self._service.observations(youth),
            doubt=self._doubt(card),
            today=self._service.today(),
            may_edit=self._service.may(EDIT),
            may_admit=self._service.may(ADMIT),
            may_observe=self._service.may(OBSERVE),
        )

    def _doubt(self, card: YouthCard) -> Doubt | None:
        today = self._service.today()
        now = moment(self._context.clock.now_ms()).astimezone(HOUSE_ZONE)
        return doubt_about(card.presence, self._context.day_items(today, today), card.id, now)

    # ---- the panel

    def admit(self) -> None:
        """A form for a new youth."""
        form = ProfileForm(
            self._service.new_profile(), self._context.staff.team(), self._service.today(), admission=True
        )
        stay = form.stay
        assert stay is not None

        def save() -> None:
            youth = self._service.admit(
                form.profile(),
                kind=stay.kind.value(),
                first_day=stay.first.value(),
                last_day=stay.last_day(),
            )
            self._current = youth

        form.saved.connect(lambda: self._try(save))
        self._open(self.tr("New youth"), form)

    def change_presence(self) -> None:
        """A form for an observation."""
        youth = self._current
        card = None if youth is None else self._service.youth(youth)
        if youth is None or card is None:
            return
        now = moment(self._context.clock.now_ms()).astimezone(HOUSE_ZONE)
        form = PresenceForm(now, card.presence)

        def save() -> None:
            self._service.observe(
                youth,
                form.presence(),
                since_ms=form.since_ms(),
                back_ms=form.back_ms(),
                note=form.note(),
            )

        form.saved.connect(lambda: self._try(save))
        self._open(self.tr("Where is {name}?").format(name=card.called), form)

    def change_profile(self) -> None:
        """The profile as a form."""
        if self._current is None:
            return
        profile = self._service.profile(self._current)
        form = ProfileForm(profile, self._context.staff.team(), self._service.today(), admission=False)
        form.saved.connect(lambda: self._try(lambda: self._service.change_profile(form.profile())))
        self._open(self.tr("Change profile"), form)

    def change_stay(self, stay: Stay | None) -> None:
        """Other days for a stay, or a new one."""
        youth = self._current
        if youth is None:
            return
        form = StayForm(self._service.today(), stay)
        fields = form.fields

        def save() -> None:
            kind, first, last = fields.kind.value(), fields.first.value(), fields.last_day()
            if stay is None:
                self._service.begin_stay(youth, kind=kind, first_day=first, last_day=last)
            else:
                self._service.change_stay(replace(stay, kind=kind, first_day=first, last_day=last))

        form.saved.connect(lambda: self._try(save))
        self._open(self.tr("New stay") if stay is None else self.tr("Change stay"), form)

    def take_back(self, seen: Observation) -> None:
        """That was not so."""
        try:
            self._service.take_back(seen)
        except (Refused, Trouble) as failure:
            self._context.shell.show_failure(failure)

    def close_panel(self) -> None:
        """Put the form away."""
        self.panel.hide()
        self.form = None

    def _open(self, title: str, form: QWidget) -> None:
        self.panel.title.setText(title)
        self.panel.setAccessibleName(title)
        self.refusal.hide()
        self.form = form
        self._holder.setWidget(form)
        self.panel.show()
        form.setFocus()

    def _try(self, save: Callable[[], None]) -> None:
        """Save; a refusal stands above the form, which keeps what was typed."""
        try:
            save()
        except Refused as failure:
            self.refusal.refuse(failure)
            return
        except Trouble as failure:
            self._context.shell.show_failure(failure)
            return
        self.close_panel()
        self.reload()

    def _open_agenda(self) -> None:
        if self._current is not None:
            self._context.shell.open("agenda", f"youth:{self._current.hex()}")

    def _changed(self, changes: Changes) -> None:
        if changes.touches(_TYPES):
            if not changes.remote:
                self._context.shell.offer_undo(changes)
            self.reload()


def _card_of(profile: YouthProfile) -> YouthCard:
    return YouthCard(id=profile.id, called=profile.called, hue=profile.hue, avatar=profile.avatar)
