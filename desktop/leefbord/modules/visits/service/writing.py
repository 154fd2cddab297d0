"""Writes a booking into an open act; only groups that changed are written."""

from leefbord.core.acts import Act
from leefbord.core.ids import RecordId
from leefbord.core.records import Fields
from leefbord.core.streams import youth_shared
from leefbord.modules.visits.model.record_types import VISIT
from leefbord.modules.visits.model.visit import Booking


def write_booking(
    act: Act,
    record: RecordId,
    booking: Booking,
    decision: Fields | None,
    *,
    before: Booking | None = None,
    ask: Fields | None = None,
) -> None:
    """Set who, when and how, and the decision or the question that goes with it."""
    old = {} if before is None else _groups(before)
    groups = {name: fields for name, fields in _groups(booking).items() if old.get(name) != fields}
    if decision is not None:
        groups["decision"] = decision
    if ask is not None:
        groups["ask"] = ask
    if groups:
        act.set(youth_shared(booking.youth), VISIT, record, groups)


def _groups(booking: Booking) -> dict[str, Fields]:
    return {
        "who": {
            "contact": bytes(booking.contact or b""),
            "company": booking.company.strip(),
            "voluntary": booking.voluntary,
        },
        "when": {"start": booking.start.isoformat(), "end": booking.end.isoformat()},
        "how": {
            "kind": booking.kind.value,
            "place": booking.place.value,
            "supervised": booking.supervised,
            "escort": bytes(booking.escort),
        },
    }
