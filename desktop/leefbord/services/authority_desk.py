"""What an unlocked person asks of the authority log: admit a youth, end a stay, add a colleague."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leefbord.core.ids import ID_SIZE, Entropy, GrantId, GroupId, PersonId
from leefbord.core.people import BuiltInRole
from leefbord.keys.person import PersonKeys, make_person_keys
from leefbord.services.founding import key_body
from leefbord.wire.authority import Request, make_request
from leefbord.wire.authority_bodies import (
    EntryBody,
    GrantBody,
    PersonBody,
    PlacementBody,
    built_in_role_id,
)
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.certificate import Use

Submit = Callable[[Sequence[Request]], None]
"""Keeps requests until the sequencer has taken or refused them; they survive a restart."""


@dataclass(frozen=True, kw_only=True, repr=False)
class NewColleague:
    """A colleague just made: both key pairs are sealed under their own password and code at once."""

    person: PersonId
    desk: PersonKeys
    kiosk: PersonKeys


class AuthorityDesk:
    """Signs requests with the person's desk key; nothing counts before the sequencer has ordered it."""

    def __init__(
        self, *, state: Callable[[], AuthorityState], keys: PersonKeys, submit: Submit, entropy: Entropy
    ) -> None:
        self._state = state
        self._keys = keys
        self._submit = submit
        self._entropy = entropy

    @property
    def keys(self) -> PersonKeys:
        """The keys of the person who asks: whoever lets a device in wraps class keys with them."""
        return self._keys

    def place_youth(self, youth: PersonId, group: GroupId) -> None:
        """The youth is a person, is placed in the group and holds the youth's role there; again = nothing."""
        state = self._state()
        bodies: list[EntryBody] = []
        if youth not in state.persons:
            bodies.append(PersonBody(person=youth))
        if youth not in state.youths_placed(group):
            placement = PlacementBody(placement=self._entropy(ID_SIZE), youth=youth, group=group, ends=False)
            grant = GrantBody(
                grant=GrantId(self._entropy(ID_SIZE)),
                person=youth,
                role=built_in_role_id(BuiltInRole.YOUTH),
                scope=group,
            )
            bodies += [placement, grant]
        self._ask(state, bodies)

    def end_placement(self, youth: PersonId, group: GroupId) -> None:
        """Every open placement of the youth in this group ends; none open = nothing."""
        state = self._state()
        self._ask(
            state,
            [
                PlacementBody(placement=held.body.placement, youth=youth, group=group, ends=True)
                for held in state.placements.values()
                if held.live and held.body.youth == youth and held.body.group == group
            ],
        )

    def add_colleague(self, role: BuiltInRole, group: GroupId) -> NewColleague:
        """A new person with keys for desk and kiosk and a role in this group."""
        state = self._state()
        person = PersonId(self._entropy(ID_SIZE))
        desk = make_person_keys(person, Use.DESK, generation=1, entropy=self._entropy)
        kiosk = make_person_keys(person, Use.KIOSK, generation=1, entropy=self._entropy)
        grant = GrantBody(
            grant=GrantId(self._entropy(ID_SIZE)), person=person, role=built_in_role_id(role), scope=group
        )
        requests = [self._request(state, PersonBody(person=person))]
        requests += [self._request(state, key_body(keys), cosigner=keys) for keys in (desk, kiosk)]
        requests.append(self._request(state, grant))
        self._submit(requests)
        return NewColleague(person=person, desk=desk, kiosk=kiosk)

    def _ask(self, state: AuthorityState, bodies: Sequence[EntryBody]) -> None:
        if bodies:
            self._submit([self._request(state, body) for body in bodies])

    def _request(
        self, state: AuthorityState, body: EntryBody, *, cosigner: PersonKeys | None = None
    ) -> Request:
        assert state.facility is not None, "an unlocked vault has a log"
        return make_request(
            body,
            facility=state.facility,
            head=state.head,
            author=self._keys.signing,
            cosigners=() if cosigner is None else (cosigner.signing,),
        )
