"""The card "Add a PC" among the settings: who waits at the hub, the compared code, and the yes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.bootstrap import House
from leefbord.core.clock import HOUSE_ZONE, Clock, moment
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import Entropy, Hash
from leefbord.core.jobs import Jobs
from leefbord.keys.person import PersonKeys
from leefbord.services.house_sync import HouseSync
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.letting_in import let_in
from leefbord.store.spool import Spool
from leefbord.sync.enrolment import DeskSide, EnrolmentPhase
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.mailbox import HubDeskMail
from leefbord.ui.staff.add_pc import ApproveView
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.into_view import bring_into_view
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.progress_line import ProgressLine
from leefbord.ui.widgets.text_field import TextField
from leefbord.windows.hub_text import hub_line
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.enrolment import CODE_LIFE_MS, DeviceRequest
from leefbord.wire.mailbox_messages import MailboxView

STEP_MS: Final = 1000
_FRAME: Final = 32
"""For lines that wrap, so that the view inside the card does not scroll by itself."""
_MINUTE_MS: Final = 60_000
_MAY: Final = ("authority.device", "authority.vault")


@dataclass(frozen=True, kw_only=True, repr=False)
class EnrolParts:
    """What letting a device in needs: `by` signs, `network` runs what waits for the hub.

    `failed` tells what the card does not say itself.
    """

    house: House
    by: PersonKeys
    sync: HouseSync
    door: HubDoor
    spool: Spool
    keeper: KeeperDoor
    address: HubAddress
    clock: Clock
    entropy: Entropy
    network: Jobs
    failed: Callable[[Exception], None]


def enrol_card(parts: EnrolParts) -> Callable[[], QWidget]:
    """For StaffHouse.settings_cards."""
    return partial(EnrolCard, parts)


def may_enrol(house: House) -> bool:
    """Whether this person lets devices in."""
    return all(house.me.may(permission) for permission in _MAY)


class EnrolCard(Card):
    """Asks the hub only when somebody presses the button, and answers one device at a time."""

    def __init__(self, parts: EnrolParts) -> None:
        super().__init__(padding=20, spacing=12)
        self._parts = parts
        self._mail = HubDeskMail(parts.door)
        self._side: DeskSide | None = None
        self._began_ms = 0
        self._stepping = False
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)
        self.body.addWidget(Label(self.tr("Add a PC"), "title"))
        self._intro = QWidget()
        column = QVBoxLayout(self._intro)
        column.setContentsMargins(0, 0, 0, 0)
        words = self.tr(
            "Start Leefbord on the new PC or kiosk, and give it this line. Then look here who waits."
        )
        column.addWidget(Label(words, "body", wraps=True))
        self.line = TextField(self.tr("Line for the new PC"))
        self.line.set_text(hub_line(parts.address))
        self.line.line.setReadOnly(True)
        column.addWidget(self.line)
        self.look = Button(
            self.tr("Look who waits"), icon_name="device-desktop-plus", kind=ButtonKind.PRIMARY
        )
        self.look.clicked.connect(self._look)
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addStretch(1)
        column.addLayout(row)
        self._found = QVBoxLayout()
        column.addLayout(self._found)
        self.body.addWidget(self._intro)
        self.notice = Notice("")
        self.notice.hide()
        self.body.addWidget(self.notice)
        self.progress = ProgressLine("", can_cancel=False)
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.view: ApproveView | None = None

    # -- who waits -------------------------------------------------------------------------------------

    def _look(self) -> None:
        self.look.setEnabled(False)
        self.notice.hide()
        self._parts.network.run(lambda: tuple(self._mail.waiting()), self._show_waiting, self._failed)

    def _show_waiting(self, found: tuple[MailboxView, ...]) -> None:
        self.look.setEnabled(True)
        self._forget_found()
        asked = [view for view in found if view.answer is None and view.approved is None]
        if not asked:
            self.notice.say(
                self.tr("No PC is waiting"),
                self.tr("Is the line on the new PC the same? Is its network on?"),
                icon_name="info-circle",
            )
        elif len(asked) == 1:
            self._answer(asked[0])
        else:
            for view in asked:
                words = self.tr("A PC that asked at {time}").replace(
                    "{time}", _hour(view.expires_ms - CODE_LIFE_MS)
                )
                button = Button(words, icon_name="device-desktop")
                button.clicked.connect(partial(self._answer, view))
                self._found.addWidget(button)

    def _forget_found(self) -> None:
        while (item := self._found.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _answer(self, view: MailboxView) -> None:
        parts = self._parts
        side = DeskSide(
            mail=self._mail,
            mailbox=view.mailbox,
            commitment=Hash(view.commitment),
            state=parts.house.opened.authority(),
            clock=parts.clock,
            entropy=parts.entropy,
        )
        self._side = side
        self._began_ms = parts.clock.now_ms()
        self._forget_found()
        self._intro.hide()
        self._busy(self.tr("Waiting for the new PC..."))
        parts.network.run(side.start, lambda _done: self._timer.start(), self._failed)

    # -- the code --------------------------------------------------------------------------------------

    def _step(self) -> None:
        side = self._side
        if side is None:
            self._timer.stop()
        elif self.view is not None:
            left = self._began_ms + CODE_LIFE_MS - self._parts.clock.now_ms()
            self.view.show_expiry(max(0, left) // _MINUTE_MS)
            if left <= 0:
                self._over(self.tr("The code is no longer good"), self.tr("Let the new PC begin again."))
        elif not self._stepping:
            self._stepping = True
            self._parts.network.run(side.step, self._stepped, self._not_stepped)

    def _stepped(self, phase: EnrolmentPhase) -> None:
        self._stepping = False
        side = self._side
        if side is None or self.view is not None:
            return
        if phase is EnrolmentPhase.COMPARE and side.request is not None:
            self._compare(side, side.request)
        elif phase is EnrolmentPhase.EXPIRED:
            self._over(self.tr("The code is no longer good"), self.tr("Let the new PC begin again."))
        elif phase is EnrolmentPhase.REFUSED:
            self._over(
                self.tr("Somebody meddled with this"),
                self.tr("Nothing was added. Tell IT and begin again."),
                bad=True,
            )

    def _not_stepped(self, failure: Exception) -> None:
        self._stepping = False
        if not (isinstance(failure, Trouble) and failure.kind is TroubleKind.HUB_UNREACHABLE):
            self._failed(failure)

    def _compare(self, side: DeskSide, request: DeviceRequest) -> None:
        house = self._parts.house
        kiosk = request.kind is DeviceKind.KIOSK
        group = house.staff.group_label(house.opened.group)
        view = ApproveView(
            code=side.code,
            this_pc=house.staff.device_label(house.opened.device),
            suggested_name=self.tr("kiosk") if kiosk else "",
            purposes=[self.tr("Kiosk of the house") if kiosk else self.tr("Workplace of the staff")],
            group=group,
            for_kiosk=kiosk,
        )
        view.approved.connect(lambda name, _purpose: self._let_in(side, request, name))
        view.refused.connect(lambda: self._refuse(side))
        self.progress.hide()
        self.view = view
        self.body.addWidget(view)
        inner = view.widget()
        view.setMinimumHeight(inner.sizeHint().height() + _FRAME if inner is not None else 600)
        bring_into_view(view)  # the other PC waits for an answer

    # -- yes or no -------------------------------------------------------------------------------------

    def _let_in(self, side: DeskSide, request: DeviceRequest, name: str) -> None:
        self._drop_view()
        self._busy(self.tr("The new PC is let in..."))
        self._timer.stop()
        self._parts.network.run(
            lambda: self._work(side, request, name), lambda _done: self._done(name), self._failed
        )

    def _work(self, side: DeskSide, request: DeviceRequest, name: str) -> None:
        """In a worker: entries, keys, bundles; then the new device hears it; then its name."""
        parts = self._parts
        let_in(
            request,
            opened=parts.house.opened,
            spool=parts.spool,
            keeper=parts.keeper,
            by=parts.by,
            clock=parts.clock,
            sync_now=parts.sync.round_now,
        )
        side.finish(approved=True)
        with parts.house.acts.act("Device added") as act:
            parts.house.staff.write_device(act, request.device, name)

    def _refuse(self, side: DeskSide) -> None:
        self._drop_view()
        self._parts.network.run(
            lambda: side.finish(approved=False),
            lambda _done: self._over(self.tr("Refused"), self.tr("The new PC got nothing.")),
            self._failed,
        )

    def _done(self, name: str) -> None:
        words = self.tr("{name} is in").replace("{name}", name)
        self._over(words, self.tr("It is filled by itself. Whoever works there can log in after that."))

    # -- small things ----------------------------------------------------------------------------------

    def _busy(self, words: str) -> None:
        self.notice.hide()
        self.progress.show_progress(0, 0, words)
        self.progress.show()

    def _over(self, title: str, text: str, *, bad: bool = False) -> None:
        self._timer.stop()
        self._side = None
        self._drop_view()
        self.progress.hide()
        self._intro.show()
        self.look.setEnabled(True)
        self.notice.say(title, text, icon_name="alert-triangle" if bad else "info-circle")

    def _drop_view(self) -> None:
        if self.view is not None:
            self.body.removeWidget(self.view)
            self.view.deleteLater()
            self.view = None

    def _failed(self, failure: Exception) -> None:
        """Beside the button, in its own words; the new device still waits, so it can be tried again."""
        if isinstance(failure, Refused):
            self._over("", "")
            self.notice.refuse(failure)
        elif isinstance(failure, Trouble) and failure.kind is TroubleKind.HUB_UNREACHABLE:
            self._over(
                self.tr("The hub cannot be reached"),
                self.tr("Without the hub no PC can be added. Try again later."),
            )
        elif isinstance(failure, Trouble) and failure.kind is TroubleKind.HUB_REFUSED:
            self._over(
                self.tr("The hub did not take this"),
                self.tr("Nothing was added. Let the new PC begin again."),
            )
        else:
            self._over(self.tr("This did not work"), self.tr("Nothing was added."))
            self._parts.failed(failure)


def _hour(ms: int) -> str:
    return moment(ms).astimezone(HOUSE_ZONE).strftime("%H:%M")
