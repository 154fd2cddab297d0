"""Drafts: half-written texts of one person in the vault, never synced."""

from leefbord.core.clock import Clock
from leefbord.core.ids import PersonId
from leefbord.store.vault import Vault


class VaultDrafts:
    """Implements core.drafts.Drafts for one person. The vault's encryption is all the sealing a draft has."""

    def __init__(self, vault: Vault, person: PersonId, clock: Clock) -> None:
        self._vault = vault
        self._person = person
        self._clock = clock

    def load(self, key: str) -> str | None:
        """See Drafts.load."""
        found = self._vault.rows().execute(
            "SELECT body FROM draft WHERE person=? AND key=?", (self._person, key)
        )
        row = found.fetchone()
        return bytes(row[0]).decode() if row else None

    def save(self, key: str, text: str) -> None:
        """See Drafts.save."""
        values = (self._person, key, self._clock.now_ms(), text.encode())
        with self._vault.write() as rows:
            rows.execute(
                "INSERT INTO draft(person,key,changed,body) VALUES (?,?,?,?) "
                "ON CONFLICT(person,key) DO UPDATE SET changed=excluded.changed, body=excluded.body",
                values,
            )

    def discard(self, key: str) -> None:
        """See Drafts.discard."""
        with self._vault.write() as rows:
            rows.execute("DELETE FROM draft WHERE person=? AND key=?", (self._person, key))

    def keys(self) -> list[str]:
        """The keys of this person's drafts, newest first."""
        found = self._vault.rows().execute(
            "SELECT key FROM draft WHERE person=? ORDER BY changed DESC, key", (self._person,)
        )
        return [row[0] for row in found]
