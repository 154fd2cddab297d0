"""The state hash of a stream: equal on every replica that accepted the same segments."""

import hashlib
from typing import Final

from leefbord.core.streams import StreamId
from leefbord.store.aside import aside_of
from leefbord.store.record_table import states_of
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.encoding import pack

FOLD_VERSION: Final = 1
"""Changes when the same operations would fold to other bytes."""


def state_hash(rows: VaultRows, stream: StreamId) -> bytes:
    """SHA-256 over the fold version, stream, records by (type, id) with states, and what is aside.

    A sequence of canonical MessagePack arrays: [version, stream], [type, id, state]..., [reason, operation
    id]... The states hold stamps, tombstones and version graphs; no local state is in it.
    """
    digest = hashlib.sha256(pack((FOLD_VERSION, stream.text)))
    row = rows.execute("SELECT id FROM stream WHERE name=?", (stream.text,)).fetchone()
    if row is not None:
        for name, record, state in states_of(rows, row[0]):
            digest.update(pack((name, record, state)))
        for reason, operation in aside_of(rows, row[0]):
            digest.update(pack((reason, operation)))
    return digest.digest()
