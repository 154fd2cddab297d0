"""Directories with a fixed list of people, and a person who is unlocked here."""

from collections.abc import Iterable

from leefbord.core.ids import DeviceId, FacilityId, GroupId, PersonId
from leefbord.core.people import BuiltInRole, Me, StaffCard, YouthCard


def person_id(number: int) -> PersonId:
    """A recognisable id for tests."""
    return PersonId(bytes([0xA0]) * 8 + number.to_bytes(8, "big"))


FACILITY = FacilityId(bytes([0xFA]) * 32)
GROUP = GroupId(bytes([0x6E]) * 16)
DEVICE = DeviceId(bytes([0xDE]) * 16)
SOFIE = StaffCard(id=person_id(1001), name="Sofie Maes", roles=frozenset({BuiltInRole.CARE_WORKER}))
NELE = StaffCard(id=person_id(1002), name="Nele Wouters", roles=frozenset({BuiltInRole.KEY_WORKER}))
AMBER = YouthCard(id=person_id(1), called="Amber", hue="blauw")
BILAL = YouthCard(id=person_id(2), called="Bilal", hue="groen")
INES = YouthCard(id=person_id(3), called="Ines", hue="paars")


class FixedYouths:
    """Implements core.people.YouthDirectory."""

    def __init__(self, youths: Iterable[YouthCard] = (AMBER, BILAL, INES)) -> None:
        self._youths = tuple(sorted(youths, key=lambda card: card.called.casefold()))

    def youths(self) -> tuple[YouthCard, ...]:
        """See YouthDirectory.youths."""
        return self._youths

    def youth(self, person: PersonId) -> YouthCard | None:
        """See YouthDirectory.youth."""
        return next((card for card in self._youths if card.id == person), None)


class FixedStaff:
    """Implements core.people.StaffDirectory."""

    def __init__(self, team: Iterable[StaffCard] = (NELE, SOFIE)) -> None:
        self._team = tuple(sorted(team, key=lambda card: card.name.casefold()))

    def team(self) -> tuple[StaffCard, ...]:
        """See StaffDirectory.team."""
        return self._team

    def staff(self, person: PersonId) -> StaffCard | None:
        """See StaffDirectory.staff."""
        return next((card for card in self._team if card.id == person), None)


def me(
    permissions: Iterable[str] = (),
    *,
    person: PersonId = SOFIE.id,
    name: str = SOFIE.name,
    is_youth: bool = False,
    on_kiosk: bool = False,
) -> Me:
    """Sofie at the desk, unless told otherwise."""
    return Me(
        person=person,
        name=name,
        facility=FACILITY,
        group=GROUP,
        device=DEVICE,
        permissions=frozenset(permissions),
        is_youth=is_youth,
        on_kiosk=on_kiosk,
    )
