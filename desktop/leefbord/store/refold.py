"""Folds a stream anew from its log, after a cut says that some of it must not count."""

from leefbord.core.ids import RecordId
from leefbord.core.streams import StreamId
from leefbord.store.certificates import certificate_at
from leefbord.store.fold.state import RecordState, unpack_state
from leefbord.store.folding import Folding
from leefbord.store.log import Status, find_segment, set_status
from leefbord.store.projections import unproject
from leefbord.store.record_table import Key, load_state, remove_states
from leefbord.store.record_types import RecordTypes
from leefbord.store.segment_rows import whole_segments
from leefbord.store.stream_keys import StreamKeys
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.malformed import Malformed
from leefbord.wire.segment import Segment


def refold(
    rows: VaultRows,
    vault: Vault,
    types: RecordTypes,
    keys: StreamKeys,
    folding: Folding,
    stream: StreamId,
) -> frozenset[tuple[str, RecordId]]:
    """Forget the fold of a stream and take its segments again, under the cuts of now; what it touched.

    Records that no longer count leave the projections. Segments whose key is gone stay as they are.
    """
    number = vault.numbers.stream(rows, stream)
    before = _all_states(rows, number)
    remove_states(rows, number)
    rows.execute("DELETE FROM aside WHERE stream=?", (number,))
    for segment in _segments_of(rows, number):
        stored = find_segment(rows, segment.name)
        key = keys.reading_key(rows, stream, segment.header.commitment)
        if key is None or stored is None:
            continue
        try:
            operations = folding.operations(segment, key)
        except Malformed:
            continue  # it was opened once, so only a damaged file gets here; the log stays as it is
        status = Status.OPEN if segment.header.more else Status.APPLIED
        set_status(rows, (stored.id,), status)
        folding.take(segment, stored, certificate_at(rows, stored.certificate), operations)
    folding.flush()
    touched = set()
    for key_of_record, state in before.items():
        touched.add((vault.numbers.type_name(rows, key_of_record[1]), RecordId(key_of_record[2])))
        if load_state(rows, key_of_record) is None:
            unproject(rows, vault.numbers, types, key_of_record, state)
    return frozenset(touched) | frozenset(folding.touched)


def _all_states(rows: VaultRows, stream: int) -> dict[Key, RecordState]:
    found = rows.execute("SELECT type, record, state FROM record WHERE stream=?", (stream,))
    return {(stream, row[0], bytes(row[1])): unpack_state(row[2]) for row in found}


def _segments_of(rows: VaultRows, stream: int) -> list[Segment]:
    """The segments of a stream, parents before children."""
    chosen = "JOIN log l ON l.id=s.log WHERE l.stream=? ORDER BY s.id"
    return [segment for _, segment in whole_segments(rows, chosen, (stream,))]
