"""What an unlocked window may ask of its keeper: exactly these four things (formats.md)."""

from typing import Protocol

from leefbord.wire.bundles import InnerBundle


class KeeperDoor(Protocol):
    """The window's side of the keeper; keeper/client.py implements it over the inherited socket.

    All calls block for milliseconds; Trouble when the keeper is gone.
    """

    def open_outer(self, login_name: str) -> InnerBundle | None:
        """The newest bundle of this login name that is sealed to this device, or None."""
        ...

    def open_header_layer(self, sealed: bytes) -> bytes:
        """The person slots of a vault header, out of their device-secret layer."""
        ...
