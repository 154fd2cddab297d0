"""The team as this group knows it: members from the authority log, names from the facility stream."""

from collections.abc import Callable, Mapping

from leefbord.core.acts import Act, Acts
from leefbord.core.ids import DeviceId, GroupId, PersonId, RecordId
from leefbord.core.people import BuiltInRole, StaffCard
from leefbord.core.streams import FACILITY_STREAM
from leefbord.services.directory import repo
from leefbord.services.directory.records import DEVICE, GROUP, PERSON

Members = Callable[[], Mapping[PersonId, frozenset[BuiltInRole]]]
"""The persons with a live grant in this group and their built-in roles, judged at the present head."""


class Directory:
    """Implements core.people.StaffDirectory; writes names inside the act of whoever adds a person."""

    def __init__(self, *, acts: Acts, members: Members) -> None:
        self._acts = acts
        self._members = members

    def team(self) -> tuple[StaffCard, ...]:
        """All current colleagues of this group, by name."""
        known = repo.names(self._acts.rows())
        cards = (
            StaffCard(id=person, name=known.get(person, "?"), roles=roles)
            for person, roles in self._members().items()
        )
        return tuple(sorted(cards, key=lambda card: card.name.casefold()))

    def staff(self, person: PersonId) -> StaffCard | None:
        """A colleague, also one who left; None for an unknown person."""
        name = repo.names(self._acts.rows()).get(person)
        return (
            None
            if name is None
            else StaffCard(id=person, name=name, roles=self._members().get(person, frozenset()))
        )

    def group_label(self, group: GroupId) -> str:
        """The name of the living group."""
        return repo.label(self._acts.rows(), GROUP, group)

    def device_label(self, device: DeviceId) -> str:
        """The name of a workstation or kiosk."""
        return repo.label(self._acts.rows(), DEVICE, device)

    def write_name(self, act: Act, person: PersonId, name: str) -> None:
        """Name a person, inside the act that adds or renames them."""
        act.set(FACILITY_STREAM, PERSON, RecordId(person), {"name": {"name": name}})

    def write_device(self, act: Act, device: DeviceId, label: str) -> None:
        """Name a device."""
        act.set(FACILITY_STREAM, DEVICE, RecordId(device), {"label": {"label": label}})

    def write_group(self, act: Act, group: GroupId, label: str) -> None:
        """Name a living group."""
        act.set(FACILITY_STREAM, GROUP, RecordId(group), {"label": {"label": label}})
