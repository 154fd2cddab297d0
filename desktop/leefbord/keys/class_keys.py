"""Class keys: made at an epoch, wrapped to the vaults that the authority log names, opened against it."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy, FacilityId, GroupId
from leefbord.core.streams import StreamClass
from leefbord.wire.hpke import HpkePair, open_with, seal_to
from leefbord.wire.labels import CLASS_WRAP
from leefbord.wire.malformed import Malformed
from leefbord.wire.stream_key import KEY_SIZE, class_commitment
from leefbord.wire.wraps import ClassKeyWrap, class_wrap_context, make_class_wrap, recipient_of

CLASS_KEY_SIZE: Final = KEY_SIZE


def make_class_key(entropy: Entropy) -> bytes:
    """A fresh class key; its epoch entry holds `class_commitment` of it."""
    return entropy(CLASS_KEY_SIZE)


def wrap_class_key(
    class_key: bytes,
    *,
    facility: FacilityId,
    group: GroupId,
    stream_class: StreamClass,
    number: int,
    recipient_public: bytes,
    signer: Ed25519PrivateKey,
) -> ClassKeyWrap:
    """The class key of epoch `number` for one vault or for recovery, by its HPKE public key."""
    named = class_commitment(class_key)
    return make_class_wrap(
        facility=facility,
        group=group,
        stream_class=stream_class,
        number=number,
        commitment=named,
        recipient=recipient_of(recipient_public),
        ciphertext=seal_to(
            recipient_public,
            class_key,
            label=CLASS_WRAP,
            facility=facility,
            context=class_wrap_context(group, stream_class, number, named),
        ),
        signer=signer,
    )


def open_class_wrap(wrap: ClassKeyWrap, pair: HpkePair) -> bytes:
    """The class key, which fits the commitment in the wrap; compare that with the epoch entry's.

    Trouble BAD_INPUT when the wrap is for somebody else, damaged, or opens to another key.
    """
    body = wrap.body
    if body.recipient != recipient_of(pair.public):
        raise Trouble(TroubleKind.BAD_INPUT, code="WRAP-RECIPIENT")
    try:
        key = open_with(
            pair.private,
            body.ciphertext,
            label=CLASS_WRAP,
            facility=body.facility,
            context=class_wrap_context(body.group, body.stream_class, body.number, body.commitment),
        )
    except Malformed:
        raise Trouble(TroubleKind.BAD_INPUT, code="WRAP") from None
    if len(key) != CLASS_KEY_SIZE or class_commitment(key) != body.commitment:
        raise Trouble(TroubleKind.BAD_INPUT, code="WRAP-COMMITMENT")
    return key
