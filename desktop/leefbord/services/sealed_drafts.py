"""Drafts that only their writer's key opens: an unlocked vault alone does not read them."""

from base64 import b85decode, b85encode

from leefbord.core.drafts import Drafts
from leefbord.core.ids import FacilityId
from leefbord.keys.person import PersonKeys
from leefbord.wire.encoding import pack
from leefbord.wire.hpke import open_with, seal_to
from leefbord.wire.labels import SEALED_DRAFT
from leefbord.wire.malformed import Malformed
from leefbord.wire.padding import pad, unpad


class SealedDrafts:
    """Implements core.drafts.Drafts around another one. A draft sealed to an older key counts as none."""

    def __init__(self, drafts: Drafts, keys: PersonKeys, facility: FacilityId) -> None:
        self._drafts = drafts
        self._keys = keys
        self._facility = facility

    def load(self, key: str) -> str | None:
        """See Drafts.load."""
        kept = self._drafts.load(key)
        if kept is None:
            return None
        try:
            padded = open_with(
                self._keys.hpke.private,
                b85decode(kept),
                label=SEALED_DRAFT,
                facility=self._facility,
                context=self._context(key),
            )
            return unpad(padded).decode()
        except (Malformed, ValueError):
            return None

    def save(self, key: str, text: str) -> None:
        """See Drafts.save."""
        sealed = seal_to(
            self._keys.hpke.public,
            pad(text.encode()),
            label=SEALED_DRAFT,
            facility=self._facility,
            context=self._context(key),
        )
        self._drafts.save(key, b85encode(sealed).decode())

    def discard(self, key: str) -> None:
        """See Drafts.discard."""
        self._drafts.discard(key)

    def _context(self, key: str) -> bytes:
        return pack((self._keys.person, key))
