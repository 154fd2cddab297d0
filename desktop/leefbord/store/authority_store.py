"""The authority log in the vault: the accepted entries in order, what lies beside them, own requests."""

import threading
from collections.abc import Iterable, Sequence

from leefbord.core.ids import Hash
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.authority import Entry, Request, parse_entry, parse_request
from leefbord.wire.authority_bodies import SuspendBody
from leefbord.wire.authority_refused import AuthorityRefused
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.malformed import Malformed


def add_entries(rows: VaultRows, entries: Iterable[Entry]) -> None:
    """Keep entries that the state accepted, in order."""
    rows.executemany(
        "INSERT INTO authority_entry(number,hash,raw) VALUES (?,?,?)",
        ((entry.number, entry.hash, entry.raw) for entry in entries),
    )


def keep_aside(rows: VaultRows, entries: Iterable[Entry]) -> None:
    """Keep entries of another branch, or that this program cannot read, as evidence and for later."""
    rows.executemany(
        "INSERT OR IGNORE INTO authority_aside(hash,raw) VALUES (?,?)",
        ((entry.hash, entry.raw) for entry in entries),
    )


def entries_aside(rows: VaultRows) -> list[Entry]:
    """What lies beside the chain."""
    return [parse_entry(bytes(row[0])) for row in rows.execute("SELECT raw FROM authority_aside")]


def drop_entries_after(rows: VaultRows, number: int) -> None:
    """Go back to the common entry of a fork: the branch that was not chosen is moved aside."""
    rows.execute(
        "INSERT OR IGNORE INTO authority_aside(hash,raw) "
        "SELECT hash, raw FROM authority_entry WHERE number>?",
        (number,),
    )
    rows.execute("DELETE FROM authority_entry WHERE number>?", (number,))


def entries_after(rows: VaultRows, count: int, *, room: int | None = None) -> list[bytes]:
    """The exact bytes of the entries behind the first `count`; `room` bytes of them, the first one always."""
    chosen: list[bytes] = []
    size = 0
    for (raw,) in rows.execute("SELECT raw FROM authority_entry WHERE number>=? ORDER BY number", (count,)):
        size += len(raw)
        if chosen and room is not None and size > room:
            break
        chosen.append(bytes(raw))
    return chosen


def add_request(rows: VaultRows, request: Request, *, made_ms: int) -> None:
    """Keep a request made here until it is in the log."""
    rows.execute(
        "INSERT OR IGNORE INTO authority_request(hash,made,raw) VALUES (?,?,?)",
        (request.hash, made_ms, request.raw),
    )


def waiting_requests(rows: VaultRows) -> list[Request]:
    """Requests that are not sequenced yet, oldest first."""
    found = rows.execute("SELECT raw FROM authority_request ORDER BY made, hash")
    return [parse_request(bytes(row[0])) for row in found]


def settle_requests(rows: VaultRows, hashes: Iterable[Hash]) -> None:
    """They are in the log, or refused for good."""
    rows.executemany("DELETE FROM authority_request WHERE hash=?", ((item,) for item in hashes))


def load_state(rows: VaultRows) -> AuthorityState:
    """The log folded up to its head, with the suspensions that are asked but not sequenced.

    Every signature is verified again: what lies in the vault is not believed because it lies there.
    """
    state = AuthorityState.empty()
    state = state.apply_all(parse_entry(raw) for raw in entries_after(rows, 0))
    for request in waiting_requests(rows):
        if isinstance(request.body, SuspendBody) and not request.body.lifts:
            try:
                state = state.with_suspend(request)
            except (AuthorityRefused, Malformed):
                continue  # no longer permitted: it stays a request and denies nothing
    return state


class VaultAuthority:
    """The present state of an open vault; call it for the state. Thread-safe."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lock = threading.Lock()
        self._state = load_state(vault.rows())
        vault.on_rollback(self._reload)

    def __call__(self) -> AuthorityState:
        """The state after the last accepted entry."""
        return self._state

    def accept(self, rows: VaultRows, entries: Sequence[Entry], state: AuthorityState) -> None:
        """Keep entries and the state after them, inside a write."""
        add_entries(rows, entries)
        settle_requests(rows, (entry.request.hash for entry in entries))
        with self._lock:
            self._state = state

    def _reload(self) -> None:
        """A rollback may have taken entries back."""
        count = self._vault.rows().execute("SELECT count(*) FROM authority_entry").fetchone()
        if count is None or count[0] != self._state.next_number:
            with self._lock:
                self._state = load_state(self._vault.rows())
