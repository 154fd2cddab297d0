"""Segments: sealed once, opened only with the right key, within limits, safe with bad randomness."""

import os
import struct
from typing import Any

import pytest
import zstandard
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from tests.unit.wire import golden_objects as golden

from leefbord.core.ids import Hash
from leefbord.core.streams import StreamClass
from leefbord.wire.encoding import pack
from leefbord.wire.malformed import Malformed
from leefbord.wire.padding import pad, padded_size, unpad
from leefbord.wire.segment import (
    MAX_CIPHERTEXT,
    MAX_PLAINTEXT,
    Segment,
    SegmentHeader,
    TooLarge,
    open_segment,
    parse_segment,
    seal_segment,
    verify_segment,
)
from leefbord.wire.signing import public_of
from leefbord.wire.stream_key import ZERO_NONCE, class_commitment, commitment, salt_key, segment_key

KEY = golden.stream_key()
SESSION = golden.GOLDEN.signing("session")


def header(**changes: Any) -> SegmentHeader:
    """The golden header, changed."""
    return structs.replace(golden.segment(inline=False).header, **changes)


def sealed(body: bytes, *, entropy: Any = os.urandom, **changes: Any) -> Segment:
    """A segment of a body."""
    return seal_segment(header(**changes), body, stream_key=KEY, session_key=SESSION, entropy=entropy)


@given(body=st.binary(max_size=5000))
def test_what_is_sealed_opens(body: bytes) -> None:
    made = sealed(body)
    read = parse_segment(made.raw)
    assert read == made
    verify_segment(read, public_of(SESSION))
    assert open_segment(read, KEY) == body


def test_a_body_of_the_largest_size_opens_and_one_larger_is_split() -> None:
    body = bytes(MAX_PLAINTEXT)
    assert open_segment(parse_segment(sealed(body).raw), KEY) == body
    with pytest.raises(TooLarge):
        sealed(body + b"\0")


def test_a_body_that_does_not_compress_is_split_before_the_limit() -> None:
    fits = os.urandom(MAX_CIPHERTEXT - 16 * 1024)
    assert len(sealed(fits).ciphertext) <= MAX_CIPHERTEXT
    with pytest.raises(TooLarge):
        sealed(os.urandom(MAX_CIPHERTEXT))


def test_a_clone_that_repeats_its_randomness_still_gets_another_key_per_content() -> None:
    def stuck(size: int) -> bytes:
        return bytes(size)

    first, second = sealed(b"one", entropy=stuck), sealed(b"two", entropy=stuck)
    other_place = sealed(b"one", entropy=stuck, seq=99)
    assert len({first.salt, second.salt, other_place.salt}) == 3
    assert sealed(b"one", entropy=stuck).raw == first.raw


def test_keys_of_different_purpose_differ() -> None:
    salt = bytes(32)
    derived = {KEY, segment_key(KEY, salt), salt_key(KEY), commitment(KEY), class_commitment(KEY)}
    assert len(derived) == 5


def test_another_session_key_does_not_verify() -> None:
    with pytest.raises(Malformed):
        verify_segment(sealed(b"x"), public_of(golden.GOLDEN.signing("other session")))


def test_a_header_of_the_wrong_class_or_stream_is_refused() -> None:
    changes: tuple[dict[str, object], ...] = (
        {"stream_class": StreamClass.TEAM},
        {"stream": "youth/" + "0" * 31 + "/shared"},
        {"stream": "../../etc/passwd"},
        {"certificate": bytes(33)},
    )
    for change in changes:
        with pytest.raises(Malformed):
            parse_segment(sealed(b"x", **change).raw)


def forged(padded: bytes) -> Segment:
    """A segment that a holder of the stream key made with other content than seal_segment would."""
    part_1, salt = pack(header()), bytes(32)
    ciphertext = AESGCM(segment_key(KEY, salt)).encrypt(ZERO_NONCE, padded, part_1 + salt)
    return Segment(header(), part_1, salt, b"", b"", ciphertext, b"", Hash(b""))


def test_a_bomb_is_not_inflated() -> None:
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(64 << 20))
    assert len(bomb) < 10_000
    without_size = zstandard.ZstdCompressor(write_content_size=False).compress(bytes(64 << 20))
    for frame in (bomb, without_size):
        with pytest.raises(Malformed):
            open_segment(forged(pad(frame)), KEY)


def test_what_is_no_single_frame_is_refused() -> None:
    frame = zstandard.ZstdCompressor().compress(b"body")
    assert open_segment(forged(pad(frame)), KEY) == b"body"
    for wrong in (b"", b"not zstd", frame[:-1], frame + b"\0", frame + frame):
        with pytest.raises(Malformed):
            open_segment(forged(pad(wrong)), KEY)


@given(size=st.integers(0, 1 << 22))
def test_padding_hides_sizes_and_costs_at_most_an_eighth(size: int) -> None:
    padded = padded_size(size)
    assert padded >= size
    if size <= 1024:
        assert padded % 64 == 0
        assert padded - size < 64 or size == 0
    else:
        assert padded - size <= size * 0.12
    assert padded_size(padded) == padded


def test_sizes_up_to_the_limit_fall_into_few_steps() -> None:
    assert len({padded_size(size) for size in range(MAX_CIPHERTEXT)}) < 200


@given(content=st.binary(max_size=3000))
def test_padded_content_comes_back(content: bytes) -> None:
    assert unpad(pad(content)) == content


@pytest.mark.parametrize(
    "padded",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\0\0\0", id="no length"),
        pytest.param(struct.pack(">I", 61) + bytes(60), id="a length beyond the end"),
        pytest.param(struct.pack(">I", 0xFFFFFFFF) + bytes(60), id="a length beyond everything"),
        pytest.param(struct.pack(">I", 1) + b"x" + bytes(58) + b"\1", id="something in the zeros"),
        pytest.param(struct.pack(">I", 1) + b"x" + bytes(123), id="more zeros than needed"),
        pytest.param(struct.pack(">I", 60) + bytes(59), id="too short"),
    ],
)
def test_padding_that_was_not_made_so_is_refused(padded: bytes) -> None:
    with pytest.raises(Malformed):
        unpad(padded)
