"""Stream keys: made by the first writer, also offline, and wrapped under a class key beside the log."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy, FacilityId, GroupId
from leefbord.core.streams import StreamId
from leefbord.wire.stream_key import KEY_SIZE, commitment, wrap_key
from leefbord.wire.wraps import NONCE_SIZE, StreamKeyWrap, make_stream_wrap, stream_wrap_associated


def make_stream_key(entropy: Entropy) -> bytes:
    """A fresh stream key; segments name it by its commitment."""
    return entropy(KEY_SIZE)


def wrap_stream_key(
    stream_key: bytes,
    class_key: bytes,
    *,
    facility: FacilityId,
    stream: StreamId,
    group: GroupId,
    epoch: int,
    entropy: Entropy,
) -> StreamKeyWrap:
    """A stream's key under the class key of one group and epoch; `group` is zeros for `facility`."""
    named, nonce = commitment(stream_key), entropy(NONCE_SIZE)
    associated = stream_wrap_associated(
        facility=facility, stream=stream, commitment=named, group=group, epoch=epoch
    )
    return make_stream_wrap(
        facility=facility,
        stream=stream,
        commitment=named,
        group=group,
        epoch=epoch,
        nonce=nonce,
        ciphertext=AESGCM(wrap_key(class_key)).encrypt(nonce, stream_key, associated),
    )


def open_stream_wrap(wrap: StreamKeyWrap, class_key: bytes) -> bytes:
    """The stream key, which fits the commitment; Trouble BAD_INPUT for a wrong key or a damaged wrap."""
    try:
        key = AESGCM(wrap_key(class_key)).decrypt(wrap.nonce, wrap.ciphertext, wrap.associated)
    except InvalidTag:
        raise Trouble(TroubleKind.BAD_INPUT, code="WRAP") from None
    if commitment(key) != wrap.commitment:
        raise Trouble(TroubleKind.BAD_INPUT, code="WRAP-COMMITMENT")
    return key
