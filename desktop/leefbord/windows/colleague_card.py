"""The card "Add a colleague" among the settings: name, role, and a password and code they type themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leefbord.bootstrap import House
from leefbord.core.errors import Refused
from leefbord.core.ids import Entropy
from leefbord.core.jobs import Jobs
from leefbord.core.people import BuiltInRole
from leefbord.core.resources import resource
from leefbord.keys.password_rules import PasswordRules, check_pin, read_common
from leefbord.services.colleagues import ADD, ColleagueForm, Colleagues
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.unlocking import usual_argon
from leefbord.store.spool import Spool
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import beside
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.progress_line import ProgressLine
from leefbord.ui.widgets.text_field import TextField
from leefbord.wire.authority_bodies import built_in_role_id

_OFFERED = (
    BuiltInRole.CARE_WORKER,
    BuiltInRole.KEY_WORKER,
    BuiltInRole.TRAINEE,
    BuiltInRole.TEAM_LEAD,
    BuiltInRole.ADMIN,
)


@dataclass(frozen=True, kw_only=True, repr=False)
class ColleagueParts:
    """What adding a colleague needs; `failed` tells what this card does not say itself."""

    house: House
    spool: Spool
    keeper: KeeperDoor
    entropy: Entropy
    jobs: Jobs
    failed: Callable[[Exception], None]


def colleague_card(parts: ColleagueParts) -> Callable[[], QWidget]:
    """For StaffHouse.settings_cards."""
    return partial(ColleagueCard, parts)


def may_add_colleague(house: House) -> bool:
    """Whether this person adds people."""
    return house.me.may(ADD) and house.authority is not None


class ColleagueCard(Card):
    """The colleague stands beside and types both secrets; nobody else learns them."""

    def __init__(self, parts: ColleagueParts) -> None:
        super().__init__(padding=20, spacing=12)
        self._parts = parts
        self._rules: PasswordRules | None = None
        self.body.addWidget(Label(self.tr("Add a colleague"), "title"))
        words = self.tr("Your colleague types the password and the code. Nobody else may know them.")
        self.body.addWidget(Label(words, "body", wraps=True))
        self.name = TextField(self.tr("Name of the colleague"), help_text=self.tr("First and last name."))
        self.login = TextField(self.tr("Login name"), help_text=self.tr("For example nele.wouters."))
        self.role = Choice(self.tr("Role"), [(role, role_words(role), None) for role in self._roles()])
        self.password = TextField(self.tr("Password"), secret=True)
        self.again = TextField(self.tr("Password once more"), secret=True)
        self.code = TextField(
            self.tr("Kiosk code"), help_text=self.tr("At least four digits, to open the kiosk."), secret=True
        )
        self.body.addWidget(beside(self.name, self.login))
        self.body.addWidget(self.role)
        self.body.addWidget(beside(self.password, self.again))
        self.body.addWidget(self.code)
        self.notice = Notice("")
        self.notice.hide()
        self.progress = ProgressLine(self.tr("The colleague is added..."), can_cancel=False)
        self.progress.hide()
        self.add = Button(self.tr("Add the colleague"), icon_name="user-plus", kind=ButtonKind.PRIMARY)
        self.add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.progress)
        self.body.addLayout(row)

    def _roles(self) -> tuple[BuiltInRole, ...]:
        """Nobody gives what they lack; the log would refuse it."""
        state, own = self._parts.house.opened.authority(), self._parts.house.me.permissions
        return tuple(role for role in _OFFERED if state.role_permissions(built_in_role_id(role)) <= own)

    # -- checking --------------------------------------------------------------------------------------

    def _add(self) -> None:
        self.notice.hide()
        try:
            form = self._form()
        except Refused as refused:
            self.notice.refuse(refused)
            return
        self.add.setEnabled(False)
        self.progress.show()
        self._parts.jobs.run(lambda: self._work(form), lambda _done: self._added(form), self._failed)

    def _form(self) -> ColleagueForm:
        login = self.login.text().strip().casefold()
        if not self.name.text().strip() or not login:
            raise Refused("Something is missing", "Fill in a name and a login name.")
        if self._rules is None:
            self._rules = PasswordRules(common=read_common(resource("passwords", "common.txt")))
        self._rules.check(self.password.text(), login_name=login)
        if self.password.text() != self.again.text():
            raise Refused("The passwords differ", "Type the same password twice.")
        check_pin(self.code.text())
        return ColleagueForm(
            name=self.name.text().strip(),
            login_name=login,
            role=self.role.value(),
            password=self.password.text(),
            kiosk_code=self.code.text(),
        )

    def _work(self, form: ColleagueForm) -> None:
        """In a worker: two hashes of a second, requests, bundles, the name."""
        parts, house = self._parts, self._parts.house
        taken = {inner.login_name for inner in parts.keeper.bundles_to_pass_on()}
        if form.login_name in taken:
            raise Refused("This login name is taken", "Choose another login name.")
        assert house.authority is not None, "may_add_colleague asked"
        colleagues = Colleagues(
            me=house.me,
            acts=house.acts,
            directory=house.staff,
            desk=house.authority,
            spool=parts.spool,
            argon=usual_argon(parts.keeper),
            entropy=parts.entropy,
        )
        colleagues.add(form, house.opened.authority())

    def _added(self, form: ColleagueForm) -> None:
        self._rest()
        for field in (self.name, self.login, self.password, self.again, self.code):
            field.set_text("")
        self.notice.say(
            self.tr("{name} is added").replace("{name}", form.name),
            self.tr("After the next login of a colleague on a PC, {name} can log in there too.").replace(
                "{name}", form.name
            ),
            icon_name="circle-check",
        )

    def _failed(self, failure: Exception) -> None:
        self._rest()
        if isinstance(failure, Refused):
            self.notice.refuse(failure)
        else:
            self._parts.failed(failure)

    def _rest(self) -> None:
        self.progress.hide()
        self.add.setEnabled(True)


def role_words(role: BuiltInRole) -> str:
    """A role as people say it."""
    return {
        BuiltInRole.CARE_WORKER: QCoreApplication.translate("Roles", "Care worker"),
        BuiltInRole.KEY_WORKER: QCoreApplication.translate("Roles", "Key worker"),
        BuiltInRole.TRAINEE: QCoreApplication.translate("Roles", "Trainee"),
        BuiltInRole.TEAM_LEAD: QCoreApplication.translate("Roles", "Team lead"),
        BuiltInRole.ADMIN: QCoreApplication.translate("Roles", "Administrator"),
        BuiltInRole.IT: QCoreApplication.translate("Roles", "IT"),
        BuiltInRole.YOUTH: QCoreApplication.translate("Roles", "Youth"),
    }[role]
