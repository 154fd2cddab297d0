"""Seals in the vault: content keys for named persons, beside the log, erasable for good."""

from collections.abc import Iterable
from functools import lru_cache

from leefbord.core.clock import Stamp
from leefbord.core.ids import Hash, PersonId, RecordId
from leefbord.core.streams import StreamId
from leefbord.store.numbers import Numbers
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.authority_bodies import EntryKind
from leefbord.wire.authority_view import AuthorityView, SignerKind
from leefbord.wire.certificate import Use
from leefbord.wire.seals import EraseBody, EraseNotice, Seal, parse_erase_notice, parse_seal
from leefbord.wire.wraps import recipient_of


def add_seal(
    rows: VaultRows, numbers: Numbers, seal: Seal, view: AuthorityView, now: Stamp, *, pushed: bool
) -> bool:
    """Keep a seal; False for one that is here, was erased, or has expired: those never come back."""
    if seal.not_after is not None and seal.not_after < now:
        return False
    stream = numbers.stream(rows, seal.body.stream_id)
    erased = any(
        notice.body.covers(seal.body) and may_erase(notice, seal, view)
        for notice in _notices_about(rows, stream, seal)
    )
    body = seal.body
    values = (
        seal.hash,
        body.id,
        stream,
        body.record,
        body.recipient,
        int(pushed or erased),
        None if erased else seal.raw,
    )
    added = rows.execute(
        "INSERT OR IGNORE INTO seal(name,id,stream,record,recipient,pushed,raw) VALUES (?,?,?,?,?,?,?)",
        values,
    )
    if added.rowcount == 0 and pushed:
        rows.execute("UPDATE seal SET pushed=1 WHERE name=?", (seal.hash,))
    return added.rowcount > 0 and not erased


def add_erase_notice(
    rows: VaultRows, numbers: Numbers, notice: EraseNotice, view: AuthorityView, *, pushed: bool
) -> int:
    """Keep a notice as a tombstone and forget the seals it rightly names; how many."""
    stream = numbers.stream(rows, notice.body.stream_id)
    rows.execute(
        "INSERT INTO erase_notice(name,stream,pushed,raw) VALUES (?,?,?,?) "
        "ON CONFLICT(name) DO UPDATE SET pushed=max(pushed, excluded.pushed)",
        (notice.hash, stream, int(pushed), notice.raw),
    )
    count = 0
    for seal in _seals_named(rows, stream, notice.body):
        if notice.body.covers(seal.body) and may_erase(notice, seal, view):
            rows.execute("UPDATE seal SET raw=NULL, pushed=1 WHERE name=?", (seal.hash,))
            count += 1
    return count


def seals_of_record(rows: VaultRows, stream: StreamId, record: RecordId, now: Stamp) -> list[Seal]:
    """The seals of a record that hold now."""
    found = rows.execute(
        "SELECT l.raw FROM seal l JOIN stream s ON s.id=l.stream "
        "WHERE s.name=? AND l.record=? AND l.raw NOT NULL",
        (stream.text, record),
    )
    seals = [_kept(bytes(row[0])) for row in found]
    return [seal for seal in seals if seal.not_after is None or seal.not_after >= now]


def seals_to(rows: VaultRows, recipient: Hash, now: Stamp) -> list[Seal]:
    """The seals to one key that hold now."""
    found = rows.execute(
        "SELECT raw FROM seal WHERE recipient=? AND raw NOT NULL ORDER BY rowid", (recipient,)
    )
    seals = [_kept(bytes(row[0])) for row in found]
    return [seal for seal in seals if seal.not_after is None or seal.not_after >= now]


def drop_expired_seals(rows: VaultRows, now: Stamp) -> int:
    """Forget the bytes of seals whose time is over; how many."""
    expired = [
        (name,)
        for name, raw in rows.execute("SELECT name, raw FROM seal WHERE raw NOT NULL").fetchall()
        if (end := _kept(bytes(raw)).not_after) is not None and end < now
    ]
    rows.executemany("UPDATE seal SET raw=NULL, pushed=1 WHERE name=?", expired)
    return len(expired)


def may_erase(notice: EraseNotice, seal: Seal, view: AuthorityView) -> bool:
    """Whether the notice's signer is the seal's author or recipient, or may purge."""
    if notice.body.signer == seal.body.author:
        return True
    signer = view.signer(notice.body.signer)
    if signer is None or signer.kind is not SignerKind.PERSON:
        return False
    person = PersonId(signer.id)
    held = [key for use in Use for key in view.keys_of(person, use)]
    if any(recipient_of(key.body.hpke_key) == seal.body.recipient for key in held):
        return True
    scopes = {grant.scope for grant in view.grants_of(person)}
    return any(EntryKind.PURGE.permission in view.permissions_of(person, scope) for scope in scopes)


def unpushed_seals(rows: VaultRows) -> list[Seal | EraseNotice]:
    """Seals and notices that no hub has confirmed, notices last."""
    seals = rows.execute("SELECT raw FROM seal WHERE pushed=0 AND raw NOT NULL ORDER BY rowid")
    notices = rows.execute("SELECT raw FROM erase_notice WHERE pushed=0 ORDER BY rowid")
    return [
        *(_kept(bytes(row[0])) for row in seals),
        *(parse_erase_notice(bytes(row[0])) for row in notices),
    ]


def mark_seals_pushed(rows: VaultRows, names: Iterable[Hash]) -> None:
    """The hub confirmed these seals or notices."""
    listed = [(name,) for name in names]
    rows.executemany("UPDATE seal SET pushed=1 WHERE name=?", listed)
    rows.executemany("UPDATE erase_notice SET pushed=1 WHERE name=?", listed)


def seal_names(rows: VaultRows, stream: StreamId) -> frozenset[Hash]:
    """The names of all seals and notices of a stream, erased ones too."""
    found = rows.execute(
        "SELECT l.name FROM seal l JOIN stream s ON s.id=l.stream WHERE s.name=? "
        "UNION ALL SELECT e.name FROM erase_notice e JOIN stream s ON s.id=e.stream WHERE s.name=?",
        (stream.text, stream.text),
    )
    return frozenset(Hash(row[0]) for row in found)


def seal_raw(rows: VaultRows, name: Hash) -> bytes | None:
    """The exact bytes of a seal or notice; None when it is not here or was erased."""
    row = rows.execute(
        "SELECT raw FROM seal WHERE name=? UNION ALL SELECT raw FROM erase_notice WHERE name=?", (name, name)
    ).fetchone()
    return bytes(row[0]) if row and row[0] is not None else None


@lru_cache(maxsize=2048)
def _kept(raw: bytes) -> Seal:
    """A seal of this vault; lists ask for the same ones again and again, and each costs a signature check."""
    return parse_seal(raw)


def _notices_about(rows: VaultRows, stream: int, seal: Seal) -> list[EraseNotice]:
    """The notices in whose bytes the seal or its record occurs: few, where a stream may have thousands."""
    found = rows.execute(
        "SELECT raw FROM erase_notice WHERE stream=? AND (instr(raw, ?) OR instr(raw, ?))",
        (stream, seal.body.id, seal.body.record),
    ).fetchall()
    return [parse_erase_notice(bytes(row[0])) for row in found]


def _seals_named(rows: VaultRows, stream: int, body: EraseBody) -> list[Seal]:
    found = rows.execute(
        "SELECT raw FROM seal WHERE stream=? AND record=? AND raw NOT NULL", (stream, body.record)
    ).fetchall()
    for name in body.seals:
        found += rows.execute(
            "SELECT raw FROM seal WHERE stream=? AND id=? AND raw NOT NULL", (stream, name)
        ).fetchall()
    return [_kept(bytes(row[0])) for row in found]
