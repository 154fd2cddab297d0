"""Plugs the headless parts together: an open vault and a signed-in person become a house at work."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from leefbord.catalogue import ALL
from leefbord.core.acts import Acts
from leefbord.core.clock import Clock
from leefbord.core.drafts import Drafts, NoDrafts
from leefbord.core.facts import Facts
from leefbord.core.ids import NOBODY, Entropy, GroupId, PersonId
from leefbord.core.manifest import Context, Module, Running
from leefbord.core.people import Me, YouthCard, YouthDirectory
from leefbord.core.records import RecordType
from leefbord.core.sealed import NoSealed, Sealed
from leefbord.core.settings import PlainSettings
from leefbord.keys.person import PersonKeys
from leefbord.keys.vault_header import HeaderFile
from leefbord.modules.youths.model.facts import YouthAdmitted, YouthLeft
from leefbord.services.authority_desk import AuthorityDesk
from leefbord.services.directory.staff import Directory
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.open_vault import OpenVault, open_vault
from leefbord.services.profile import Profile
from leefbord.services.read_only_acts import ReadOnlyActs
from leefbord.services.sealed import PersonSealed
from leefbord.services.team_members import members_of
from leefbord.services.unlocking import Unlocked, Unlocking
from leefbord.services.vault_making import complete_slots
from leefbord.store.authority_store import add_request
from leefbord.store.drafts import VaultDrafts
from leefbord.store.vault import Vault
from leefbord.store.writer_identity import WriterIdentity
from leefbord.wire.authority import Request


def record_types(modules: Sequence[Module] = ALL) -> list[RecordType]:
    """Every record type that the program knows."""
    return [record_type for module in modules for record_type in module.record_types]


def packages(modules: Sequence[Module] = ALL) -> tuple[str, ...]:
    """The packages whose schema/ folders a vault needs."""
    return tuple(module.package for module in modules)


class _LateYouths:
    """The directory of youths for modules that are built before it."""

    def __init__(self) -> None:
        self.directory: YouthDirectory | None = None

    def youths(self) -> tuple[YouthCard, ...]:
        return self.directory.youths() if self.directory else ()

    def youth(self, person: PersonId) -> YouthCard | None:
        return self.directory.youth(person) if self.directory else None


@dataclass(frozen=True, kw_only=True)
class House:
    """An unlocked group as one person sees it. `running` is by module key.

    `authority` is None where nobody can sign requests (the kiosk before a code).
    """

    me: Me
    acts: Acts
    staff: Directory
    youths: YouthDirectory
    facts: Facts
    running: Mapping[str, Running]
    authority: AuthorityDesk | None = None
    opened: OpenVault = field(repr=False)


def start_house(
    *,
    opened: OpenVault,
    identity: WriterIdentity,
    person: PersonKeys,
    clock: Clock,
    entropy: Entropy,
    drafts: Drafts | None = None,
    submitted: Callable[[], None] = lambda: None,
    on_kiosk: bool = False,
    modules: Sequence[Module] = ALL,
) -> House:
    """The house of a signed-in person. `submitted` is called after requests wait for the sequencer."""
    state = opened.authority()

    def submit(requests: Sequence[Request]) -> None:
        now = clock.now_ms()
        with opened.vault.write() as rows:
            for index, request in enumerate(requests):
                add_request(rows, request, made_ms=now + index)  # they stand on each other: keep their order
        submitted()

    desk = AuthorityDesk(state=opened.authority, keys=person, submit=submit, entropy=entropy)
    facts = Facts()
    facts.connect(YouthAdmitted, lambda fact: desk.place_youth(fact.youth, fact.group))
    facts.connect(YouthLeft, lambda fact: desk.end_placement(fact.youth, fact.group))
    acts = opened.writer(identity)
    staff = Directory(acts=acts, members=members_of(opened.authority, opened.group))
    card = staff.staff(identity.person)
    me = Me(
        person=identity.person,
        name=card.name if card else "",
        facility=opened.facility,
        group=opened.group,
        device=opened.device,
        permissions=state.permissions_of(identity.person, opened.group),
        is_youth=state.is_youth(identity.person),
        on_kiosk=on_kiosk,
    )
    kept = drafts or NoDrafts()
    sealed = PersonSealed(
        vault=opened.vault,
        facility=opened.facility,
        authority=opened.authority,
        keys=person,
        clock=clock,
        drafts=kept,
        tell=opened.changes.tell,
        entropy=entropy,
    )
    return _house(opened, me, acts, staff, facts, desk, clock, kept, sealed, modules)


def look_into_house(*, opened: OpenVault, clock: Clock, modules: Sequence[Module] = ALL) -> House:
    """The house with nobody signed in: the kiosk's avatar wall. Reads only."""
    acts = ReadOnlyActs(opened.vault)
    staff = Directory(acts=acts, members=members_of(opened.authority, opened.group))
    me = Me(
        person=NOBODY,
        name="",
        facility=opened.facility,
        group=opened.group,
        device=opened.device,
        permissions=frozenset(),
        on_kiosk=True,
    )
    return _house(opened, me, acts, staff, Facts(), None, clock, NoDrafts(), NoSealed(), modules)


def _house(
    opened: OpenVault,
    me: Me,
    acts: Acts,
    staff: Directory,
    facts: Facts,
    authority: AuthorityDesk | None,
    clock: Clock,
    drafts: Drafts,
    sealed: Sealed,
    modules: Sequence[Module],
) -> House:
    late = _LateYouths()
    context = Context(
        acts=acts,
        me=me,
        clock=clock,
        youths=late,
        staff=staff,
        facts=facts,
        settings=PlainSettings({}),
        drafts=drafts,
        sealed=sealed,
    )
    running = {module.key: module.build(context) for module in modules}
    late.directory = next((one.youths for one in running.values() if one.youths is not None), None)
    return House(
        me=me,
        acts=acts,
        staff=staff,
        youths=late,
        facts=facts,
        running=running,
        authority=authority,
        opened=opened,
    )


def open_house(
    *,
    profile: Profile,
    group: GroupId,
    keeper: KeeperDoor,
    person: PersonKeys,
    clock: Clock,
    entropy: Entropy,
    submitted: Callable[[], None] = lambda: None,
    on_kiosk: bool = False,
) -> tuple[House, Unlocked]:
    """From a person's open keys to a house at work: slot, vault file, session, modules.

    Blocks for a few hundred milliseconds. Colleagues who came since get their slot here.
    """
    unlocking = Unlocking(profile=profile, keeper=keeper, entropy=entropy)
    unlocked = unlocking.vault_of(person, group)
    identity = unlocking.session(person, unlocked.header, group)
    vault = Vault.open(profile.vault(group), unlocked.vault_key, packages=packages())
    try:
        opened = open_vault(
            vault=vault,
            profile=profile,
            group=group,
            device=identity.device,
            record_types=record_types(),
            clock=clock,
            entropy=entropy,
        )
        house = start_house(
            opened=opened,
            identity=identity,
            person=person,
            clock=clock,
            entropy=entropy,
            drafts=VaultDrafts(vault, identity.person, clock),
            submitted=submitted,
            on_kiosk=on_kiosk,
        )
    except BaseException:
        vault.close()
        raise
    complete_slots(
        file=HeaderFile(profile.header(group)),
        layer_key=unlocked.layer_key,
        vault_key=unlocked.vault_key,
        state=opened.authority(),
        group=group,
        use=person.use,
        entropy=entropy,
    )
    return house, unlocked
