"""How far this vault has read each lane of each hub; saved in the transaction that applied the data."""

from leefbord.core.ids import DeviceId, Hash
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.lanes import Cursor, Lane


def cursor(rows: VaultRows, hub: DeviceId, lane: Lane) -> Cursor:
    """Where to go on; the start for a lane never read."""
    row = rows.execute("SELECT number, chain FROM cursor WHERE hub=? AND lane=?", (hub, lane.text)).fetchone()
    return Cursor(row[0], Hash(row[1])) if row else Cursor()


def save_cursor(rows: VaultRows, hub: DeviceId, lane: Lane, place: Cursor) -> None:
    """Set the place; call inside the write that applied what lies before it."""
    rows.execute(
        "INSERT INTO cursor(hub,lane,number,chain) VALUES (?,?,?,?) "
        "ON CONFLICT(hub,lane) DO UPDATE SET number=excluded.number, chain=excluded.chain",
        (hub, lane.text, place.number, place.chain),
    )
