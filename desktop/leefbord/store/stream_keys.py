"""Where the keys of streams come from: what sealing and opening segments need."""

from dataclasses import dataclass
from typing import Protocol

from leefbord.core.ids import Hash
from leefbord.core.streams import StreamId
from leefbord.store.vault_rows import VaultRows


@dataclass(frozen=True, slots=True)
class WritingKey:
    """The key under which this vault seals in a stream now."""

    key: bytes
    commitment: Hash
    epoch: int

    def __repr__(self) -> str:
        return f"WritingKey({self.commitment[:4].hex()})"


class StreamKeys(Protocol):
    """Finds stream keys; store/wrapped_stream_keys.py is the real one."""

    def writing_key(self, rows: VaultRows, stream: StreamId) -> WritingKey:
        """The key of the present epoch; made, wrapped and stored when this vault writes first."""
        ...

    def reading_key(self, rows: VaultRows, stream: StreamId, commitment: Hash) -> bytes | None:
        """The key of this name, or None while its wrap or class key is not here."""
        ...
