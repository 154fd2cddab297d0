"""Record ids that two desks derive alike, so that one payment booked twice offline stays one payment."""

from datetime import date
from hashlib import sha256

from leefbord.core.ids import ID_SIZE, OperationId, PersonId, RecordId


def _derived(label: bytes, *parts: bytes) -> RecordId:
    return RecordId(sha256(b"\0".join((label, *parts))).digest()[:ID_SIZE])


def handout_id(youth: PersonId, pay_day: date) -> RecordId:
    """The hand-out of a youth on a pay day."""
    return _derived(b"budget.handout", youth, pay_day.isoformat().encode())


def allowance_id(youth: PersonId, pay_day: date, before: int) -> RecordId:
    """The allowance of a pay day; `before` counts bookings of it that were taken back."""
    return _derived(b"budget.allowance", youth, pay_day.isoformat().encode(), b"%d" % before)


def payout_id(handout: RecordId, before: int) -> RecordId:
    """The entry that books a hand-out; `before` counts bookings of it that were taken back."""
    return _derived(b"budget.payout", handout, b"%d" % before)


def cash_id(entry: RecordId) -> RecordId:
    """The line of the cash book that belongs to a youth's entry; it does not lead back to it."""
    return _derived(b"budget.cash", entry)


def correction_id(operation: OperationId) -> RecordId:
    """The counter-entry of an operation."""
    return _derived(b"budget.correction", operation)
