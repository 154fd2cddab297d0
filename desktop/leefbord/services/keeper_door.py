"""What an unlocked window may ask of its keeper: these things and no others (formats.md)."""

from typing import Protocol

from leefbord.core.ids import PersonId, VaultId
from leefbord.keys.vault_header import VaultHeader
from leefbord.wire.authority_bodies import KeyBody
from leefbord.wire.bundles import InnerBundle
from leefbord.wire.certificate import Use


class KeeperDoor(Protocol):
    """The window's side of the keeper; keeper/client.py implements it over the inherited socket.

    All calls block for milliseconds; Trouble KEEPER_GONE when the keeper is.
    """

    def open_outer(self, login_name: str) -> InnerBundle | None:
        """The newest bundle of this login name that is sealed to this device, or None."""
        ...

    def open_outer_of(self, person: PersonId) -> InnerBundle | None:
        """The same for a youth, who types no name but taps a picture."""
        ...

    def bundles_to_pass_on(self) -> tuple[InnerBundle, ...]:
        """The newest bundle of every person and use on this device, to seal to a new device.

        Each is still under its password; a desk keeps the kiosk bundles of its house for this.
        """
        ...

    def open_header_layer(self, header: VaultHeader) -> bytes:
        """The key of the header's device-secret layer; Trouble KEYRING_GONE when it does not open."""
        ...

    def certificate(
        self, *, session_public: bytes, vault: VaultId, person: PersonId, use: Use, generation: int
    ) -> tuple[bytes, bytes]:
        """Body and device signature of a session certificate."""
        ...

    def youth_key(self, body: KeyBody, author: bytes) -> tuple[bytes, bytes]:
        """Kiosk: the exact bytes of the request for a youth's kiosk key, and this kiosk's signature.

        `author` is the public kiosk key of the colleague who is present. Worth nothing before that
        colleague and the new key signed too. Trouble READ_ONLY for anything but a youth of this house.
        """
        ...

    def hub_token(self, method: str, path: str, body_hash: bytes) -> str:
        """A token for one request to the hub."""
        ...


class KeeperLink(KeeperDoor, Protocol):
    """The whole link of a window to its keeper: the questions, and the signals of its life."""

    def start(self) -> None:
        """Begin to listen."""
        ...

    def ready(self) -> None:
        """The login screen is built."""
        ...

    def locked(self) -> None:
        """All is saved; exit right after."""
        ...

    def quit(self) -> None:
        """The person closed the program; exit right after."""
        ...

    def hold(self, vault_key: bytes) -> None:
        """Kiosk: the next window gets this key."""
        ...

    def closed(self) -> None:
        """Kiosk: forget the key."""
        ...
