"""The directory's only SQL."""

from leefbord.core.ids import PersonId
from leefbord.core.records import MergedRecord
from leefbord.core.rows import Rows


def project_person(rows: Rows, record: MergedRecord) -> None:
    """Write one person's name."""
    rows.execute(
        "INSERT OR REPLACE INTO directory_person (person, name, deleted) VALUES (?, ?, ?)",
        (record.id, record.fields.get("name") or "", int(record.deleted)),
    )


def project_label(rows: Rows, record: MergedRecord) -> None:
    """Write the label of a device or a group."""
    rows.execute(
        "INSERT OR REPLACE INTO directory_label (kind, subject, label, deleted) VALUES (?, ?, ?, ?)",
        (record.type, record.id, record.fields.get("label") or "", int(record.deleted)),
    )


def names(rows: Rows) -> dict[PersonId, str]:
    """All names, also of those who left."""
    found = rows.execute("SELECT person, name FROM directory_person WHERE deleted = 0")
    return {PersonId(bytes(_blob(person))): str(name) for person, name in found}


def label(rows: Rows, kind: str, subject: bytes) -> str:
    """The label of a device or group, empty when none is known here."""
    row = rows.execute(
        "SELECT label FROM directory_label WHERE kind = ? AND subject = ? AND deleted = 0", (kind, subject)
    ).fetchone()
    return str(row[0]) if row else ""


def _blob(value: object) -> bytes:
    assert isinstance(value, bytes)
    return value
