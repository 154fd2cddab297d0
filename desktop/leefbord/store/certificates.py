"""Session certificates that segments of this vault were signed under."""

from leefbord.core.ids import Hash
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.certificate import Certificate, parse_certificate


def certificate_number(rows: VaultRows, certificate: Certificate) -> int:
    """The row of a certificate; stored when new."""
    row = rows.execute("SELECT id FROM certificate WHERE hash=?", (certificate.hash,)).fetchone()
    if row:
        return int(row[0])
    values = (certificate.hash, certificate.raw)
    return rows.execute("INSERT INTO certificate(hash,raw) VALUES (?,?)", values).lastrowid or 0


def find_certificate(rows: VaultRows, digest: Hash) -> Certificate | None:
    """A stored certificate by its hash."""
    row = rows.execute("SELECT raw FROM certificate WHERE hash=?", (digest,)).fetchone()
    return parse_certificate(bytes(row[0])) if row else None


def certificate_at(rows: VaultRows, number: int) -> Certificate:
    """The certificate of a row that a stored segment names."""
    row = rows.execute("SELECT raw FROM certificate WHERE id=?", (number,)).fetchone()
    return parse_certificate(bytes(row[0]) if row else b"")
