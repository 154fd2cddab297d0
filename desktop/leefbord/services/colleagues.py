"""Adds a colleague: authority requests, both bundles for every device that may hold them, and the name."""

from dataclasses import dataclass

from leefbord.core.acts import Acts
from leefbord.core.errors import Refused
from leefbord.core.ids import Entropy, GroupId
from leefbord.core.people import BuiltInRole, Me
from leefbord.keys.bundle import make_inner, seal_outer
from leefbord.keys.password import Argon
from leefbord.services.authority_desk import AuthorityDesk, NewColleague
from leefbord.services.directory.staff import Directory
from leefbord.store.spool import Spool
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.bundles import InnerBundle
from leefbord.wire.certificate import Use
from leefbord.wire.lanes import device_lane, item_name

ADD = "authority.person"


@dataclass(frozen=True, kw_only=True, repr=False)
class ColleagueForm:
    """What is filled in; the colleague types password and code on this PC."""

    name: str
    login_name: str
    role: BuiltInRole
    password: str
    kiosk_code: str


class Colleagues:
    """For an unlocked person who may add people."""

    def __init__(
        self,
        *,
        me: Me,
        acts: Acts,
        directory: Directory,
        desk: AuthorityDesk,
        spool: Spool,
        argon: Argon,
        entropy: Entropy,
    ) -> None:
        self._me = me
        self._acts = acts
        self._directory = directory
        self._desk = desk
        self._spool = spool
        self._argon = argon
        self._entropy = entropy

    def add(self, form: ColleagueForm, state: AuthorityView) -> NewColleague:
        """Opens this PC after its next unlock, the others after sync and an unlock by a member there."""
        if not self._me.may(ADD):
            raise Refused("You may not do this", "Ask your team lead who may.")
        if not form.name.strip() or not form.login_name.strip():
            raise Refused("Something is missing", "Fill in a name and a login name.")
        login = form.login_name.strip().casefold()
        made = self._desk.add_colleague(form.role, self._me.group)
        for keys, secret in ((made.desk, form.password), (made.kiosk, form.kiosk_code)):
            inner = make_inner(keys, secret, self._argon, version=1, login_name=login, entropy=self._entropy)
            hand_out(self._spool, inner, state, self._me.group)
        with self._acts.act("Colleague added") as act:
            self._directory.write_name(act, made.person, form.name.strip())
        return made


def hand_out(spool: Spool, inner: InnerBundle, state: AuthorityView, group: GroupId) -> None:
    """Seal a bundle to every device of the group: desks get both uses, kiosks the kiosk's only."""
    assert state.facility is not None, "an unlocked vault has a log"
    for held in state.vaults.values():
        device = state.devices.get(held.body.device)
        if device is None or not device.live or not held.live or held.body.group != group:
            continue
        if device.body.kind is DeviceKind.KIOSK and inner.use is not Use.KIOSK:
            continue
        outer = seal_outer(inner, device.body.hpke_key, device.body.device, state.facility)
        spool.add(device_lane(device.body.device), [(item_name(outer.raw), outer.raw)], pushed=False)
