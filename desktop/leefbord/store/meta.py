"""Single values of a vault: the clock, the incarnation, the highest checkpoint seen."""

from typing import Final

from leefbord.core.clock import Stamp
from leefbord.core.ids import ID_SIZE, Entropy, Hash
from leefbord.store.segment_rows import SIGNED
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.encoding import pack, unpack
from leefbord.wire.segment import CheckpointSeen

_MADE: Final = (
    "SELECT max(s.highest) FROM log l JOIN head h ON h.log=l.id JOIN segment s ON s.id=h.segment "
    "WHERE l.own=1"
)
_GET: Final = "SELECT value FROM meta WHERE key=?"
_PUT: Final = "INSERT INTO meta(key,value) VALUES (?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"


def get_value(rows: VaultRows, key: str) -> bytes | None:
    """The bytes under a key."""
    if key in rows.remembered:
        return rows.remembered[key]
    row = rows.execute(_GET, (key,)).fetchone()
    # Another thread may have set it since the look-up; then that one stays.
    return rows.remembered.setdefault(key, bytes(row[0]) if row else None)


def put_value(rows: VaultRows, key: str, value: bytes) -> None:
    """Set the bytes under a key."""
    rows.execute(_PUT, (key, value))
    rows.remembered[key] = value


def saved_clock(rows: VaultRows) -> Stamp:
    """The highest stamp made or learned when the vault was last written.

    Local writes save it with their segment, received ones here.
    """
    learned = get_value(rows, "clock")
    made = rows.execute(_MADE).fetchone()
    local = made[0] + SIGNED if made and made[0] is not None else 0
    return Stamp(max(int.from_bytes(learned or b"", "big"), local))


def save_clock(rows: VaultRows, stamp: Stamp) -> None:
    """Save the clock with the data it stamped."""
    put_value(rows, "clock", stamp.to_bytes(8, "big"))


def incarnation(rows: VaultRows) -> bytes:
    """The 16 random bytes of this vault's present chain; empty before the first write."""
    return get_value(rows, "incarnation") or b""


def renew_incarnation(rows: VaultRows, entropy: Entropy) -> bytes:
    """Start a new chain: after a fork, a restore, or when work is missing. Nothing old is touched."""
    fresh = entropy(ID_SIZE)
    put_value(rows, "incarnation", fresh)
    return fresh


def checkpoint_seen(rows: VaultRows) -> CheckpointSeen | None:
    """The highest hub checkpoint this vault knows; every sealed segment repeats it."""
    value = get_value(rows, "checkpoint")
    if value is None:
        return None
    hub, number, digest = unpack(value, limit=128)
    if isinstance(hub, bytes) and isinstance(number, int) and isinstance(digest, bytes):
        return CheckpointSeen(hub, number, Hash(digest))
    return None


def save_checkpoint(rows: VaultRows, seen: CheckpointSeen) -> None:
    """Keep a checkpoint when it is higher than the kept one, or of another hub."""
    kept = checkpoint_seen(rows)
    if kept is None or kept.hub != seen.hub or kept.number < seen.number:
        put_value(rows, "checkpoint", pack(tuple(seen)))
