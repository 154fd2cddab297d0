"""The one-time code by which the first desk of a facility proves that it may come onto this hub."""

import base64
import hmac
import json
from pathlib import Path
from typing import Final

from leefbord.core.ids import Entropy, FacilityId
from leefbord.hub.private_file import write_private

_BYTES: Final = 15
_GROUP: Final = 6


class SetupCode:
    """Made at each start of the hub, good for one facility, gone at the next start."""

    def __init__(self, entropy: Entropy) -> None:
        letters = base64.b32encode(entropy(_BYTES)).decode()
        self.facility: FacilityId | None = None
        self._code = "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))

    def write(self, path: Path, *, address: str, tls_pin: bytes) -> None:
        """Leave the code for the installer, with what a desk needs to recognise this hub."""
        words = {"code": self._code, "address": address, "tls_pin": tls_pin.hex()}
        write_private(path, json.dumps(words).encode() + b"\n")

    def fits(self, given: str) -> bool:
        """Whether this is the code; the comparison takes the same time for every answer."""
        clean = given.strip().upper().encode()
        return hmac.compare_digest(clean, self._code.encode())

    def use(self, facility: FacilityId) -> None:
        """The code is from now on for this facility only: the rest of a long log may follow."""
        self.facility = facility

    def __repr__(self) -> str:
        return "SetupCode()"
