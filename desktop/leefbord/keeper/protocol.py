"""What the questions, answers and signals between keeper and window carry."""

from enum import StrEnum
from typing import Annotated, Final

from msgspec import Meta

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keeper.link import MAX_FRAME
from leefbord.wire.authority_bodies import KeyBody
from leefbord.wire.certificate import Use
from leefbord.wire.encoding import (
    Bytes32,
    Form,
    PublicKey,
    Reader,
    SignatureBytes,
    Unsigned,
    WirePersonId,
    WireVaultId,
)

_Text = Annotated[str, Meta(max_length=4096)]


class Which(StrEnum):
    """Which bundles: of a typed staff name, of a youth's tile, or all, to seal them to a new device."""

    NAME = "name"
    PERSON = "person"
    ALL = "all"


class OuterQuestion(Form, frozen=True):
    """Empty and None where `which` does not need them."""

    which: Which
    login_name: Annotated[str, Meta(max_length=256)]
    person: WirePersonId | None


class OuterAnswer(Form, frozen=True):
    """The newest inner bundles, still under their passwords; at most one for a name or person."""

    inner: Annotated[tuple[bytes, ...], Meta(max_length=1024)]


class HeaderQuestion(Form, frozen=True):
    """The exact bytes of a vault header."""

    header: bytes


class HeaderAnswer(Form, frozen=True):
    """The key of that header's device-secret layer; not the device secret."""

    layer_key: Bytes32


class CertificateQuestion(Form, frozen=True):
    """Who unlocked which vault here; everything else in the certificate the keeper knows better."""

    session_public: PublicKey
    vault: WireVaultId
    person: WirePersonId
    use: Use
    generation: Unsigned


class CertificateAnswer(Form, frozen=True):
    """The exact body and the device's signature; worth nothing without the person's."""

    body: bytes
    device_signature: SignatureBytes


class TokenQuestion(Form, frozen=True):
    """The request to the hub that a token is for."""

    method: Annotated[str, Meta(max_length=16)]
    path: _Text
    body_hash: Bytes32


class TokenAnswer(Form, frozen=True):
    """A token for that one request."""

    token: _Text


class YouthKeyQuestion(Form, frozen=True):
    """The key body of a youth of this house, and the public kiosk key of the colleague beside them."""

    key: KeyBody
    author: PublicKey


class YouthKeyAnswer(Form, frozen=True):
    """The exact bytes of the request that the keeper built, and the kiosk's signature over them."""

    signed: bytes
    device_signature: SignatureBytes


class TroubleAnswer(Form, frozen=True):
    """A Trouble on its way to the window."""

    kind: TroubleKind
    code: Annotated[str, Meta(max_length=64)]

    def trouble(self) -> Trouble:
        """The Trouble to raise."""
        return Trouble(self.kind, code=self.code)


class Shown(Form, frozen=True):
    """With SHOW: whether the window before crashed, and the kiosk's vault key while the kiosk is open.

    in_crash_loop: windows crash again and again; time for the neutral screen that calls staff.
    """

    after_crash: bool
    in_crash_loop: bool
    held_key: Bytes32 | None


class Held(Form, frozen=True):
    """With HOLD."""

    vault_key: Bytes32


READ_OUTER_QUESTION: Final = Reader(OuterQuestion, limit=4096)
READ_OUTER_ANSWER: Final = Reader(OuterAnswer, limit=MAX_FRAME)
READ_HEADER_QUESTION: Final = Reader(HeaderQuestion, limit=MAX_FRAME)
READ_HEADER_ANSWER: Final = Reader(HeaderAnswer, limit=4096)
READ_CERTIFICATE_QUESTION: Final = Reader(CertificateQuestion, limit=4096)
READ_CERTIFICATE_ANSWER: Final = Reader(CertificateAnswer, limit=16 * 1024)
READ_TOKEN_QUESTION: Final = Reader(TokenQuestion, limit=16 * 1024)
READ_TOKEN_ANSWER: Final = Reader(TokenAnswer, limit=16 * 1024)
READ_YOUTH_KEY_QUESTION: Final = Reader(YouthKeyQuestion, limit=8192)
READ_YOUTH_KEY_ANSWER: Final = Reader(YouthKeyAnswer, limit=8192)
READ_TROUBLE: Final = Reader(TroubleAnswer, limit=4096)
READ_SHOWN: Final = Reader(Shown, limit=4096)
READ_HELD: Final = Reader(Held, limit=4096)
