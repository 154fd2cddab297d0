"""How far this vault has read each stream of each hub; saved in the transaction that applied the data."""

from dataclasses import dataclass
from typing import Final

from leefbord.core.ids import DeviceId, Hash
from leefbord.store.vault_rows import VaultRows


@dataclass(frozen=True)
class Cursor:
    """The hub's number of the last item read, and the chain hash it had there."""

    number: int
    hash: Hash


START: Final = Cursor(0, Hash(bytes(32)))


def cursor(rows: VaultRows, hub: DeviceId, stream: str) -> Cursor:
    """Where to go on; START for a stream never read. `stream` is its text form, or `authority`."""
    row = rows.execute("SELECT number, hash FROM cursor WHERE hub=? AND stream=?", (hub, stream)).fetchone()
    return Cursor(row[0], Hash(row[1])) if row else START


def save_cursor(rows: VaultRows, hub: DeviceId, stream: str, place: Cursor) -> None:
    """Set the place; call inside the write that applied what lies before it."""
    rows.execute(
        "INSERT INTO cursor(hub,stream,number,hash) VALUES (?,?,?,?) "
        "ON CONFLICT(hub,stream) DO UPDATE SET number=excluded.number, hash=excluded.hash",
        (hub, stream, place.number, place.hash),
    )
