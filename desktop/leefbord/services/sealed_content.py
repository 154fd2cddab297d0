"""What lies under a content key, and the key under a seal: the pure steps of sealed records."""

from collections.abc import Sequence
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import ID_SIZE, Entropy, FacilityId, OperationId
from leefbord.core.sealed import Concealed, SealedRecord, SealedVersion
from leefbord.keys.person import PersonKeys
from leefbord.keys.sealing import DoesNotOpen, seal, unseal
from leefbord.wire.encoding import pack
from leefbord.wire.hpke import open_with, seal_to
from leefbord.wire.labels import SEAL, SEALED_CONTENT
from leefbord.wire.malformed import Malformed
from leefbord.wire.padding import pad, unpad
from leefbord.wire.seals import Seal, SealBody, make_seal, seal_context
from leefbord.wire.wraps import recipient_of

_KEY_SIZE: Final = 32


def conceal(content: bytes, of: SealedRecord, parents: Sequence[OperationId], entropy: Entropy) -> Concealed:
    """Encrypt under a fresh key; padded, so that the size of the ciphertext tells little of the text."""
    key = entropy(_KEY_SIZE)
    context = _context(of, parents)
    hidden = seal(key, pad(content), label=SEALED_CONTENT, context=context, entropy=entropy)
    return Concealed(content=hidden, key=key)


def reveal(key: bytes, content: bytes, version: SealedVersion) -> bytes:
    """The plaintext; Trouble BAD_INPUT when it was changed, moved elsewhere, or is under another key."""
    context = _context(version.of, version.parents)
    try:
        return unpad(unseal(key, content, label=SEALED_CONTENT, context=context))
    except (DoesNotOpen, Malformed):
        raise Trouble(TroubleKind.BAD_INPUT, code="sealed-content") from None


def seal_key(
    key: bytes,
    version: SealedVersion,
    *,
    to_public: bytes,
    by: PersonKeys,
    facility: FacilityId,
    entropy: Entropy,
) -> Seal:
    """A content key for the owner of an HPKE key, signed by `by`; opens this version only."""
    of = version.of
    body = SealBody(
        facility=facility,
        id=entropy(ID_SIZE),
        kind=of.type,
        stream=of.stream.text,
        record=of.record,
        version=version.version,
        recipient=recipient_of(to_public),
        not_after=None,
        ciphertext=seal_to(to_public, key, label=SEAL, facility=facility, context=_seal_context(version)),
        author=by.signing_public,
    )
    return make_seal(body, by.signing)


def opened_key(made: Seal, version: SealedVersion, keys: PersonKeys, facility: FacilityId) -> bytes:
    """The content key of a seal to these keys; Trouble BAD_INPUT when it does not open."""
    context = _seal_context(version)
    try:
        return open_with(
            keys.hpke.private, made.body.ciphertext, label=SEAL, facility=facility, context=context
        )
    except Malformed:
        raise Trouble(TroubleKind.BAD_INPUT, code="seal") from None


def _context(of: SealedRecord, parents: Sequence[OperationId]) -> bytes:
    return pack((of.stream.text, of.type, of.record, tuple(sorted(parents))))


def _seal_context(version: SealedVersion) -> bytes:
    of = version.of
    return seal_context(of.stream, of.record, version.version, of.type)
