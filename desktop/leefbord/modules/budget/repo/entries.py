"""Reads a youth's entries and balances."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from leefbord.core.cells import blob, number, one_of, operation, person, text
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.money import Cents
from leefbord.core.rows import Row, Rows
from leefbord.modules.budget.model.ledger import OWN_ACCOUNTS, Account, Entry, EntryKind, Signature

_COLUMNS = (
    "id, youth, kind, account, other, amount, happened_ms, what, pay_day, part, parts, signature, second, "
    "receipt, actor, operation, corrects"
)
# An entry counts as taken back while a counter-entry names it that was not itself taken back.
_TAKEN_BACK = (
    "EXISTS (SELECT 1 FROM budget_entry AS c WHERE c.corrects = e.operation "
    "AND NOT EXISTS (SELECT 1 FROM budget_entry AS d WHERE d.corrects = c.operation))"
)
_SELECT = f"SELECT {_COLUMNS}, {_TAKEN_BACK} FROM budget_counted AS e"


def _entry(row: Row) -> Entry:
    return Entry(
        id=RecordId(blob(row[0])),
        youth=person(row[1]),
        kind=one_of(EntryKind, row[2], EntryKind.CORRECTION),
        account=one_of(Account, row[3], Account.POCKET),
        other=one_of(Account, row[4], Account.POCKET) if row[4] else None,
        amount=Cents(number(row[5])),
        happened_ms=number(row[6]),
        what=text(row[7]),
        pay_day=text(row[8]),
        part=number(row[9]),
        parts=number(row[10]),
        signature=one_of(Signature, row[11], Signature.NOT_NEEDED),
        second=person(row[12]),
        receipt=text(row[13]),
        actor=person(row[14]),
        operation=operation(row[15]),
        corrects=operation(row[16]),
        corrected=bool(row[17]),
    )


def balance(rows: Rows, youth: PersonId, account: Account) -> Cents:
    """The derived balance of one account."""
    row = rows.execute(
        "SELECT COALESCE(SUM(amount), 0) FROM budget_posting WHERE youth = ? AND account = ?",
        (youth, account.value),
    ).fetchone()
    return Cents(number(row[0]) if row else 0)


def balances(rows: Rows, youth: PersonId) -> dict[Account, Cents]:
    """All balances of a youth, zero where nothing was booked."""
    found = rows.execute(
        "SELECT account, SUM(amount) FROM budget_posting WHERE youth = ? GROUP BY account", (youth,)
    )
    sums = {text(account): number(total) for account, total in found}
    return {account: Cents(sums.get(account.value, 0)) for account in Account}


def own_total(rows: Rows, youths: Sequence[PersonId]) -> Cents:
    """What these youths own together, over all their own accounts."""
    return Cents(sum(sum(balances(rows, youth)[account] for account in OWN_ACCOUNTS) for youth in youths))


def entry(rows: Rows, record: RecordId) -> Entry | None:
    """One entry."""
    row = rows.execute(f"{_SELECT} WHERE e.id = ?", (record,)).fetchone()
    return _entry(row) if row else None


def newest(rows: Rows, youth: PersonId, account: Account) -> Iterator[Entry]:
    """The entries that touch an account, newest first."""
    found = rows.execute(
        f"{_SELECT} WHERE e.youth = ? AND (e.account = ? OR e.other = ?) "
        "ORDER BY e.happened_ms DESC, e.created DESC, e.id DESC",
        (youth, account.value, account.value),
    )
    return (_entry(row) for row in found)


def newest_few(rows: Rows, youth: PersonId, account: Account, limit: int) -> tuple[Entry, ...]:
    """At most `limit` of them."""
    return tuple(islice(newest(rows, youth, account), limit))


def booked_pay_days(rows: Rows, youth: PersonId) -> dict[date, int]:
    """Pay days whose allowance is booked and not taken back, with the amount."""
    found = rows.execute(
        f"{_SELECT} WHERE e.youth = ? AND e.pay_day <> '' AND e.kind = 'allowance'", (youth,)
    )
    days: dict[date, int] = {}
    for one in map(_entry, found):
        day = _day(one.pay_day)
        if day is not None and not one.corrected:
            days[day] = days.get(day, 0) + one.amount
    return days


def allowance_count(rows: Rows, youth: PersonId, pay_day: date) -> int:
    """How often this pay day was booked, also when it was taken back since."""
    row = rows.execute(
        "SELECT COUNT(*) FROM budget_entry WHERE youth = ? AND pay_day = ? AND kind = 'allowance'",
        (youth, pay_day.isoformat()),
    ).fetchone()
    return number(row[0]) if row else 0


def payout_count(rows: Rows, handout: RecordId) -> int:
    """How often a hand-out was booked, also when it was taken back since."""
    row = rows.execute(
        "SELECT COUNT(*) FROM budget_entry WHERE handout = ? AND kind = 'cash_out'", (handout,)
    ).fetchone()
    return number(row[0]) if row else 0


def paid_on_consent(rows: Rows, youth: PersonId, consent: RecordId) -> Cents:
    """What was paid so far on a consent; counter-entries carry its id too."""
    row = rows.execute(
        "SELECT COALESCE(-SUM(amount), 0) FROM budget_counted WHERE youth = ? AND consent = ?",
        (youth, consent),
    ).fetchone()
    return Cents(number(row[0]) if row else 0)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
