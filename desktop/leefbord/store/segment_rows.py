"""Segments as rows: what the headers of a log share is kept once; the exact bytes are put together again."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from leefbord.core.clock import ZERO, Stamp
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import HASH_SIZE, Hash
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.encoding import pack
from leefbord.wire.segment import SIGNATURE_SIZE, CheckpointSeen, Segment, SegmentHeader, assemble_segment

SIGNED: Final = 1 << 63
"""SQLite integers are signed: stamps are stored minus this, in the same order."""

INSERT: Final = (
    "INSERT INTO segment(id,name,log,parent,seq,status,pushed,certificate,authority,form,inline,operations,"
    "highest,checkpoint,body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)

_WHOLE: Final = (
    "SELECT s.id, s.name, f.form, s.seq, p.name, s.operations, s.highest, s.checkpoint, "
    "CASE WHEN s.inline THEN c.raw ELSE c.hash END, s.body "
    "FROM segment s JOIN segment_form f ON f.id=s.form JOIN certificate c ON c.id=s.certificate "
    "LEFT JOIN segment p ON p.id=s.parent "
)
_FORM: Final = msgspec.msgpack.Decoder(SegmentHeader)
_CHECKPOINT: Final = msgspec.msgpack.Decoder(CheckpointSeen)
_HASH: Final = Hash(bytes(HASH_SIZE))


class SegmentForms:
    """The numbers of header forms; remembered until a rollback."""

    def __init__(self) -> None:
        self._logs: dict[int, dict[bytes, int]] = {}

    def number(self, rows: VaultRows, log: int, header: SegmentHeader) -> int:
        """The row of a header's form in its log; made when new.

        The form is the header without what each segment has of its own, or what another table holds.
        """
        form = pack(
            msgspec.structs.replace(
                header, seq=0, parent=None, operations=0, highest=ZERO, checkpoint=None, certificate=_HASH
            )
        )
        known = self._logs.get(log)
        if known is None:
            found = rows.execute("SELECT form, id FROM segment_form WHERE log=?", (log,))
            known = self._logs[log] = {bytes(row[0]): row[1] for row in found}
        number = known.get(form)
        if number is None:
            made = rows.execute("INSERT INTO segment_form(log,form) VALUES (?,?)", (log, form))
            number = known[form] = made.lastrowid or 0
        return number

    def forget(self) -> None:
        """A rollback took new rows back."""
        self._logs.clear()


def values_of(segment: Segment) -> tuple[int, int, int, bytes | None, bytes]:
    """What the row of a segment says of itself: inline, operations, highest, checkpoint, body."""
    header = segment.header
    checkpoint = header.checkpoint
    return (
        int(len(header.certificate) != HASH_SIZE),
        header.operations,
        header.highest - SIGNED,
        None if checkpoint is None else pack(checkpoint),
        segment.salt + segment.signature + segment.ciphertext,
    )


def segment_at(rows: VaultRows, number: int) -> Segment:
    """The stored segment of a row, exactly as it was made or received."""
    return next(whole_segments(rows, "WHERE s.id=?", (number,)))[1]


def whole_segments(rows: VaultRows, where: str, values: Sequence[object]) -> Iterator[tuple[int, Segment]]:
    """Row and segment of those that a clause over `s` chooses."""
    for row in rows.execute(_WHOLE + where, values):
        yield row[0], _assembled(row)


def _assembled(row: Sequence[Any]) -> Segment:
    _, name, form, seq, parent, operations, highest, checkpoint, certificate, body = row
    header = msgspec.structs.replace(
        _FORM.decode(form),
        seq=seq,
        parent=parent,
        operations=operations,
        highest=Stamp(highest + SIGNED),
        checkpoint=None if checkpoint is None else _CHECKPOINT.decode(checkpoint),
        certificate=certificate,
    )
    rest = HASH_SIZE + SIGNATURE_SIZE
    segment = assemble_segment(
        header, salt=body[:HASH_SIZE], signature=body[HASH_SIZE:rest], ciphertext=body[rest:]
    )
    if segment.name != name:
        raise Trouble(TroubleKind.VAULT_DAMAGED, code="segment")
    return segment
