"""Four record types, one per merge kind, with their projections; for tests and benchmarks of the store."""

from leefbord.core.records import Fields, Merge, MergedRecord, RecordType, Retention
from leefbord.core.rows import Rows
from leefbord.core.streams import StreamKind

NOTE_PACKAGE = "tests.helpers.note_package"
_STREAMS = frozenset({StreamKind.HOUSE, StreamKind.TEAM, StreamKind.YOUTH_SHARED})


def _project_plan(rows: Rows, record: MergedRecord) -> None:
    if record.deleted:
        rows.execute("DELETE FROM plan WHERE id=?", (record.id,))
        return
    get = record.fields.get
    rows.execute(
        "INSERT OR REPLACE INTO plan VALUES (?,?,?,?,?)",
        (record.id, get("starts"), get("ends"), get("title"), get("approved")),
    )


def _project_coin(rows: Rows, record: MergedRecord) -> None:
    if record.deleted:
        rows.execute("DELETE FROM coin WHERE id=?", (record.id,))
        return
    rows.execute(
        "INSERT OR REPLACE INTO coin VALUES (?,?,?,?)",
        (record.id, record.fields["cents"], record.fields["note"], record.corrects),
    )


def _project_text(rows: Rows, record: MergedRecord) -> None:
    if record.deleted:
        rows.execute("DELETE FROM text_note WHERE id=?", (record.id,))
        return
    rows.execute(
        "INSERT OR REPLACE INTO text_note VALUES (?,?,?)",
        (record.id, record.fields["body"], len(record.heads)),
    )


def _project_seat(rows: Rows, record: MergedRecord) -> None:
    if record.deleted or not record.fields.get("present"):
        rows.execute("DELETE FROM seat WHERE id=?", (record.id,))
        return
    get = record.fields.get
    rows.execute(
        "INSERT OR REPLACE INTO seat VALUES (?,?,?,?)",
        (record.id, get("parent"), get("element"), get("place")),
    )


def _taken_back(fields: Fields) -> Fields:
    cents = fields["cents"]
    assert isinstance(cents, int)
    return {"cents": -cents, "note": fields["note"]}


PLAN = RecordType(
    name="test.plan",
    merge=Merge.REGISTER,
    schema=1,
    streams=_STREAMS,
    retention=Retention.OPERATIONAL,
    project=_project_plan,
    groups={"time": ("starts", "ends"), "title": ("title",), "approval": ("approved",)},
    authority={"approval": "plans.approve"},
    searchable=lambda record: str(record.fields.get("title") or ""),
)
COIN = RecordType(
    name="test.coin",
    merge=Merge.LEDGER,
    schema=1,
    streams=_STREAMS,
    retention=Retention.FINANCE,
    project=_project_coin,
    counter=_taken_back,
)
TEXT = RecordType(
    name="test.text",
    merge=Merge.VERSIONS,
    schema=1,
    streams=_STREAMS,
    retention=Retention.DOSSIER,
    project=_project_text,
    searchable=lambda record: str(record.fields["body"]),
)
SEAT = RecordType(
    name="test.seat",
    merge=Merge.MEMBER,
    schema=1,
    streams=_STREAMS,
    retention=Retention.OPERATIONAL,
    project=_project_seat,
    groups={"place": ("place",)},
)
NOTE_TYPES = (PLAN, COIN, TEXT, SEAT)
