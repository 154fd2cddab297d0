"""The high-water mark: what was last committed, kept outside the vault file.

SQLCipher does not notice replayed pages or a damaged write-ahead log tail (measured); this file does:
after each commit the heads of this vault's own logs go into one of two alternating checksummed slots.
"""

import hashlib
import mmap
import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from leefbord.core.clock import Stamp, stamp_ms
from leefbord.core.ids import Hash, VaultId
from leefbord.store.failures import disk_failures
from leefbord.store.log import find_segment
from leefbord.store.meta import saved_clock
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.segment import Segment

SLOT_SIZE: Final = 64 * 1024
_MAX_HEADS: Final = 600
_MAGIC: Final = b"LBMARK1\x00"
_DIGEST: Final = 32


class Head(NamedTuple):
    """The end of one own log: its key, the last segment and its highest stamp."""

    stream: str
    incarnation: bytes
    seq: int
    name: bytes
    stamp: int


class _Slot(NamedTuple):
    number: int
    vault: bytes
    heads: list[Head]


@dataclass(frozen=True)
class Missing:
    """Work that was committed and is not in the vault: between these instants (ms since 1970 UTC)."""

    from_ms: int
    to_ms: int


class HighWater:
    """The mark of one open vault; `note` after each commit, `sync` each second and at lock."""

    def __init__(self, path: Path, vault: VaultId) -> None:
        self._vault = vault
        self._lock = threading.Lock()
        with disk_failures():
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                _fill(descriptor)
                # A map, not writes: the kernel keeps it when the process dies, and the fsync of a commit
                # does not have to wait for it.
                self._map = mmap.mmap(descriptor, 2 * SLOT_SIZE)
            finally:
                os.close(descriptor)
        slot = _newest(self._map[:], vault)
        self._number = slot.number
        self._heads = {(head.stream, head.incarnation): head for head in slot.heads}
        self._dirty = False

    def note(self, segments: Iterable[Segment]) -> None:
        """Write the mark for what was just committed; not yet synced to disk.

        The commit stands already; a mark that lags only makes the check at open milder.
        """
        with self._lock:
            for segment in segments:
                header = segment.header
                key = (header.stream, header.incarnation)
                self._heads.pop(key, None)
                self._heads[key] = Head(*key, header.seq, segment.name, header.highest)
            while len(self._heads) > _MAX_HEADS:
                del self._heads[next(iter(self._heads))]
            self._number += 1
            content = msgspec.msgpack.encode(_Slot(self._number, self._vault, list(self._heads.values())))
            body = len(content).to_bytes(4, "big") + content
            slot = _MAGIC + hashlib.sha256(body).digest() + body
            start = SLOT_SIZE * (self._number % 2)
            self._map[start : start + len(slot)] = slot
            self._dirty = True

    def sync(self) -> None:
        """Make the mark durable; called each second and at lock."""
        with self._lock, disk_failures():
            if self._dirty:
                self._map.flush()
                self._dirty = False

    def check_at_open(self, rows: VaultRows) -> Missing | None:
        """What the vault lacks of the marked work; None when it has all.

        The caller announces it (Trouble WORK_MISSING is informative) and starts a new incarnation.
        """
        lost = [head for head in self._heads.values() if find_segment(rows, Hash(head.name)) is None]
        if not lost:
            return None
        to_ms = max(stamp_ms(Stamp(head.stamp)) for head in lost)
        return Missing(min(_last_kept(rows), to_ms), to_ms)

    def accept_loss(self, rows: VaultRows) -> None:
        """Forget marks of work that is gone, after it was announced."""
        with self._lock:
            for key, head in list(self._heads.items()):
                if find_segment(rows, Hash(head.name)) is None:
                    del self._heads[key]
        self.note(())
        self.sync()

    def close(self) -> None:
        """Sync and close."""
        self.sync()
        self._map.close()


def _fill(descriptor: int) -> None:
    """Give the file all its bytes before it is mapped: a hole could not be filled on a full disk."""
    os.lseek(descriptor, 0, os.SEEK_END)
    while (missing := 2 * SLOT_SIZE - os.fstat(descriptor).st_size) > 0:
        os.write(descriptor, bytes(missing))
    os.fsync(descriptor)


def _last_kept(rows: VaultRows) -> int:
    """Milliseconds of the clock saved with the last transaction that survived."""
    return stamp_ms(saved_clock(rows))


def _newest(data: bytes, vault: VaultId) -> _Slot:
    """The intact slot of this vault with the highest number; an empty one when there is none."""
    found = [slot for start in (0, SLOT_SIZE) if (slot := _slot(data[start : start + SLOT_SIZE], vault))]
    return max(found, key=lambda slot: slot.number, default=_Slot(0, vault, []))


def _slot(data: bytes, vault: VaultId) -> _Slot | None:
    start = len(_MAGIC) + _DIGEST
    length = int.from_bytes(data[start : start + 4], "big")
    body = data[start : start + 4 + length]
    if data[: len(_MAGIC)] != _MAGIC or data[len(_MAGIC) : start] != hashlib.sha256(body).digest():
        return None
    try:
        slot = msgspec.msgpack.decode(body[4:], type=_Slot)
    except msgspec.MsgspecError:
        return None
    return slot if slot.vault == vault else None
