"""The money tables do not depend on the order in which entries arrive, nor on who took back what twice."""

import sqlite3
from importlib.resources import files
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.people import AMBER, SOFIE

from leefbord.core.clock import stamp_at
from leefbord.core.ids import OperationId, PersonId, RecordId
from leefbord.core.records import Fields, MergedRecord
from leefbord.core.streams import youth_shared
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature, take_back
from leefbord.modules.budget.model.record_types import ENTRY, HANDOUT
from leefbord.modules.budget.module import RECORD_TYPES
from leefbord.modules.budget.repo import agreements, entries
from leefbord.modules.budget.repo.project import project_entry, project_handout

STREAM = youth_shared(AMBER.id)


def vault() -> sqlite3.Connection:
    rows = sqlite3.connect(":memory:")
    schema = files("leefbord.modules.budget") / "schema" / "0001_budget.sql"
    rows.executescript(schema.read_text(encoding="utf-8"))
    return rows


def entry(number: int, cents: int, corrects: int | None = None) -> MergedRecord:
    fields: Fields = {"kind": "received", "account": "pocket", "amount": cents, "happened_ms": number}
    return MergedRecord(
        stream=STREAM,
        type=ENTRY,
        id=RecordId(number.to_bytes(16, "big")),
        deleted=False,
        fields=take_back(fields) if corrects is not None else fields,
        created=stamp_at(number),
        creator=SOFIE.id,
        actor=SOFIE.id,
        operation=OperationId(number.to_bytes(16, "big")),
        corrects=OperationId(corrects.to_bytes(16, "big")) if corrects is not None else None,
    )


amounts = st.lists(st.integers(1, 5_000), min_size=1, max_size=8)


@given(amounts=amounts, order=st.randoms(use_true_random=False), twice=st.booleans())
def test_any_order_and_any_repetition_give_the_same_balance(
    amounts: list[int], order: Random, twice: bool
) -> None:
    records = [entry(number, cents) for number, cents in enumerate(amounts, start=1)]
    records.append(entry(100, amounts[0], corrects=1))
    records.append(entry(101, amounts[0], corrects=1))  # a second desk took the same entry back, offline
    arriving = records * (2 if twice else 1)
    order.shuffle(arriving)
    rows = vault()
    for record in arriving:
        project_entry(rows, record)
    assert entries.balance(rows, AMBER.id, Account.POCKET) == sum(amounts[1:])
    shown = list(entries.newest(rows, AMBER.id, Account.POCKET))
    assert len(shown) == len(amounts) + 1
    assert [one.corrected for one in shown if one.operation == records[0].operation] == [True]
    rows.close()


def test_words_of_a_newer_version_do_not_break_the_list() -> None:
    rows = vault()
    odd: Fields = {"kind": "sanction", "account": "pocket", "amount": True, "happened_ms": "late"}
    project_entry(
        rows, MergedRecord(stream=STREAM, type=ENTRY, id=RecordId(bytes(16)), deleted=False, fields=odd)
    )
    (shown,) = entries.newest(rows, AMBER.id, Account.POCKET)
    assert (shown.kind, shown.amount) == (EntryKind.CORRECTION, 0)
    rows.close()


def test_a_code_counts_only_when_the_youth_wrote_it() -> None:
    rows = vault()
    fields: Fields = {
        "pay_day": "2026-10-14",
        "amount": 500,
        "offered_ms": 1,
        "open": True,
        "signature": "code",
        "signed_ms": 2,
        "signed_amount": 500,
    }

    def signed_by(actor: PersonId) -> Signature:
        record = MergedRecord(
            stream=STREAM, type=HANDOUT, id=RecordId(bytes(16)), deleted=False, fields=fields, actor=actor
        )
        project_handout(rows, record)
        (found,) = agreements.open_handouts(rows, AMBER.id)
        return found.signature

    assert signed_by(SOFIE.id) is Signature.NOT_NEEDED
    assert signed_by(AMBER.id) is Signature.CODE
    rows.close()


def test_no_record_type_of_money_lies_where_its_key_does_not_belong() -> None:
    for kind in RECORD_TYPES:
        (stream,) = kind.streams
        assert (stream.value == "cash") == (kind.name in ("budget.cash", "budget.count"))
