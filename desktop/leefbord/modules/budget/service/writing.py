"""Writes entries into an open act: the youth's side, and the cash box's side under a pseudonym."""

from dataclasses import dataclass, field

from leefbord.core.acts import Act
from leefbord.core.clock import house_day
from leefbord.core.errors import Refused
from leefbord.core.ids import NOBODY, GroupId, PersonId, RecordId
from leefbord.core.people import Me
from leefbord.core.records import DataClass, Fields
from leefbord.core.streams import cash, youth_shared
from leefbord.modules.budget.model.agreements import Handout
from leefbord.modules.budget.model.cash import CashKind
from leefbord.modules.budget.model.identity import cash_id
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature
from leefbord.modules.budget.model.record_types import CASH, ENTRY, HANDOUT, TERMS
from leefbord.modules.budget.repo import agreements, entries

_NO_RECORD = RecordId(b"")


@dataclass(frozen=True, kw_only=True)
class NewEntry:
    """An entry before it is written; `amount` in cents, signed."""

    youth: PersonId
    kind: EntryKind
    account: Account
    amount: int
    happened_ms: int
    other: Account | None = None
    what: str = field(default="", repr=False)
    pay_day: str = ""
    part: int = 0
    parts: int = 0
    signature: Signature = Signature.NOT_NEEDED
    second: PersonId = NOBODY
    receipt: str = field(default="", repr=False)
    consent: RecordId = _NO_RECORD
    handout: RecordId = _NO_RECORD


def write_entry(act: Act, new: NewEntry, record: RecordId | None = None) -> RecordId:
    """Insert one entry into the youth's own stream; an entry with this id that is there already stays."""
    wanted = record or act.new_id()
    if entries.entry(act.rows, wanted) is not None:
        return wanted
    act.insert(
        youth_shared(new.youth),
        ENTRY,
        wanted,
        {
            "kind": new.kind.value,
            "account": new.account.value,
            "other": new.other.value if new.other else "",
            "amount": new.amount,
            "happened_ms": new.happened_ms,
            "what": new.what,
            "pay_day": new.pay_day,
            "part": new.part,
            "parts": new.parts,
            "signature": new.signature.value,
            "second": bytes(new.second),
            "receipt": new.receipt,
            "consent": bytes(new.consent),
            "handout": bytes(new.handout),
        },
        data_class=DataClass.MINOR,
    )
    return wanted


def write_cash(
    act: Act,
    group: GroupId,
    *,
    kind: CashKind,
    amount: int,
    happened_ms: int,
    record: RecordId | None = None,
    pseudonym: str = "",
    what: str = "",
    receipt: str = "",
    count: RecordId = _NO_RECORD,
) -> RecordId:
    """Insert one line of the cash book of the year in which it happened."""
    wanted = record or act.new_id()
    act.insert(
        cash(group, house_day(happened_ms).year),
        CASH,
        wanted,
        {
            "kind": kind.value,
            "amount": amount,
            "pseudonym": pseudonym,
            "happened_ms": happened_ms,
            "what": what,
            "receipt": receipt,
            "count": bytes(count),
        },
    )
    return wanted


def write_cash_of(act: Act, group: GroupId, entry: RecordId, new: NewEntry, kind: CashKind) -> None:
    """The cash side of a youth's entry: same amount, a pseudonym, and none of the youth's words."""
    write_cash(
        act,
        group,
        kind=kind,
        amount=new.amount,
        happened_ms=new.happened_ms,
        record=cash_id(entry),
        pseudonym=pseudonym_of(act, new.youth),
        receipt=new.receipt,
    )


def pseudonym_of(act: Act, youth: PersonId) -> str:
    """The youth's name in the cash book: random, kept only in the youth's own stream."""
    known = agreements.terms(act.rows, youth).pseudonym
    if known:
        return known
    fresh = f"J-{act.new_id()[-4:].hex().upper()}"
    act.set(youth_shared(youth), TERMS, RecordId(youth), {"cash_name": {"pseudonym": fresh}})
    return fresh


def close_handout(act: Act, handout: Handout, now_ms: int) -> None:
    """Cash that no longer lies ready."""
    offer: Fields = {
        "pay_day": handout.pay_day,
        "amount": int(handout.amount),
        "offered_ms": now_ms,
        "open": False,
    }
    act.set(youth_shared(handout.youth), HANDOUT, handout.id, {"offer": offer})


def require(me: Me, permission: str) -> None:
    """Refuse what the role does not allow."""
    if not me.may(permission):
        raise Refused("Not allowed", "Your role does not allow this.")
