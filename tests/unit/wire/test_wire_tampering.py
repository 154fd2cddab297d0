"""Every truncation and flipped bit of what travels is refused or gives another name, never the same."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from tests.unit.wire import golden_objects as golden

from leefbord.core.ids import Hash
from leefbord.wire.authority import check_signatures, parse_entry, parse_request, verify_sequencer
from leefbord.wire.authority_bodies import EntryKind
from leefbord.wire.bundles import outer_context, parse_inner, parse_outer_bundle, verify_inner
from leefbord.wire.call import parse_call, parse_taken
from leefbord.wire.certificate import CertificateBody, parse_certificate, verify_certificate
from leefbord.wire.checkpoint import parse_checkpoint, verify_checkpoint
from leefbord.wire.enrolment import check_commitment, parse_device_request
from leefbord.wire.hpke import open_with
from leefbord.wire.intent import decode_body, encode_body
from leefbord.wire.labels import CALL, CALL_TAKEN
from leefbord.wire.malformed import Malformed
from leefbord.wire.operation import decode_operation
from leefbord.wire.seals import parse_erase_notice, parse_seal
from leefbord.wire.segment import Segment, open_segment, parse_segment, verify_segment
from leefbord.wire.signing import public_of, verify
from leefbord.wire.snapshot import open_chunk, parse_manifest, verify_manifest
from leefbord.wire.stream_key import wrap_key
from leefbord.wire.wraps import parse_class_wrap, parse_stream_wrap

VECTORS = Path(__file__).parent / "vectors"
ALL_BITS_UP_TO = 600
"""Bytes; of larger objects every byte is changed by one bit, and the outer 64 bytes by all eight."""

WORKER = public_of(golden.GOLDEN.signing("worker desk 1"))
MANIFEST = golden.snapshot_manifest()
DESK = public_of(golden.GOLDEN.signing("device desk"))


class GoldenKeys:
    """The keys the golden certificate is to be checked with."""

    def session_signers(self, body: CertificateBody) -> tuple[bytes, bytes]:
        """Worker and desk."""
        return WORKER, DESK


def raw_of(name: str) -> bytes:
    """The pinned bytes of a vector."""
    return bytes.fromhex(json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))["raw"])


def flipped(raw: bytes) -> Iterator[bytes]:
    """The bytes with one bit changed, over all of them."""
    for place in range(len(raw)):
        edge = place < 64 or place >= len(raw) - 64
        bits = range(8) if len(raw) <= ALL_BITS_UP_TO or edge else (place % 8,)
        for bit in bits:
            yield raw[:place] + bytes([raw[place] ^ (1 << bit)]) + raw[place + 1 :]


def _entry(raw: bytes) -> None:
    entry = parse_entry(raw)
    verify_sequencer(entry, DESK)


def _request(raw: bytes) -> None:
    check_signatures(parse_request(raw))


def _segment(raw: bytes) -> None:
    segment = parse_segment(raw)
    verify_segment(segment, public_of(golden.GOLDEN.signing("session")))


def _certificate(raw: bytes) -> None:
    verify_certificate(parse_certificate(raw), GoldenKeys())


def _inner(raw: bytes) -> None:
    verify_inner(parse_inner(raw), WORKER)


def _outer(raw: bytes) -> None:
    outer = parse_outer_bundle(raw)
    parts = golden.OUTER_OPENED
    context = outer_context(outer.id, outer.device)
    open_with(parts.private, outer.ciphertext, label=parts.label, facility=outer.facility, context=context)


def _device_request(raw: bytes) -> None:
    parse_device_request(raw)
    check_commitment(golden.enrolment()[0], raw, golden.NONCE_B)


def _checkpoint(raw: bytes) -> None:
    verify_checkpoint(parse_checkpoint(raw), public_of(golden.GOLDEN.signing("device hub")))


def _stream_wrap(raw: bytes) -> None:
    wrap = parse_stream_wrap(raw)
    key = AESGCM(wrap_key(golden.GOLDEN.bytes("class key 1", 32)))
    try:
        key.decrypt(wrap.nonce, wrap.ciphertext, wrap.associated)
    except InvalidTag:
        raise Malformed("does not open") from None


def _call(raw: bytes) -> None:
    call = parse_call(raw)
    verify(public_of(golden.GOLDEN.signing("device kiosk")), CALL, call.signed, call.signature)


def _taken(raw: bytes) -> None:
    taken = parse_taken(raw)
    verify(DESK, CALL_TAKEN, taken.signed, taken.signature)


def _manifest(raw: bytes) -> None:
    manifest = parse_manifest(raw)
    verify_manifest(manifest)
    verify_certificate(manifest.certificate, GoldenKeys())


def _chunk(raw: bytes) -> None:
    open_chunk(raw, 0, manifest=MANIFEST, stream_key=golden.stream_key())


READ: dict[str, Callable[[bytes], object]] = {
    "certificate": _certificate,
    "segment-first": _segment,
    "segment-later": _segment,
    "class-key-wrap": parse_class_wrap,
    "stream-key-wrap": _stream_wrap,
    "seal": parse_seal,
    "erase-notice": parse_erase_notice,
    "inner-bundle": _inner,
    "outer-bundle": _outer,
    "enrolment": _device_request,
    "checkpoint": _checkpoint,
    "call": _call,
    "call-taken": _taken,
    "snapshot-manifest": _manifest,
    "snapshot-chunk": _chunk,
    **{f"entry-{kind.value}": _entry for kind in EntryKind},
}


def accepted(read: Callable[[bytes], object], data: bytes) -> bool:
    """Whether a reader takes the bytes; anything but Malformed fails the test."""
    try:
        read(data)
    except Malformed:
        return False
    return True


@pytest.mark.parametrize("name", READ)
def test_the_untouched_object_is_accepted(name: str) -> None:
    assert accepted(READ[name], raw_of(name))


@pytest.mark.parametrize("name", READ)
def test_no_truncation_is_accepted(name: str) -> None:
    raw = raw_of(name)
    assert [size for size in range(len(raw)) if accepted(READ[name], raw[:size])] == []


@pytest.mark.parametrize("name", READ)
def test_no_flipped_bit_is_accepted(name: str) -> None:
    assert [data.hex() for data in flipped(raw_of(name)) if accepted(READ[name], data)] == []


@pytest.mark.parametrize("name", READ)
def test_nothing_may_follow(name: str) -> None:
    assert not accepted(READ[name], raw_of(name) + b"\0")


@pytest.mark.parametrize("kind", [EntryKind.KEY, EntryKind.GRANT], ids=lambda kind: kind.value)
def test_no_flipped_bit_of_a_request_is_accepted(kind: EntryKind) -> None:
    raw = golden.request(kind).raw
    assert accepted(_request, raw)
    assert [data.hex() for data in flipped(raw) if accepted(_request, data)] == []


@pytest.mark.parametrize("name", ["operation-set", "operation-version"])
def test_a_changed_operation_is_refused_or_has_another_id(name: str) -> None:
    raw = raw_of(name)
    ids = {decode_operation(raw).uuid}
    for data in flipped(raw):
        try:
            changed = decode_operation(data)
        except Malformed:
            continue
        assert changed.raw == data
        assert changed.uuid not in ids
        ids.add(changed.uuid)
    assert len(ids) > 1
    assert not any(accepted(decode_operation, raw[:size]) for size in range(len(raw)))


def test_a_changed_body_is_refused_or_is_read_as_exactly_what_it_is() -> None:
    raw = raw_of("body")
    for data in flipped(raw):
        try:
            intents = decode_body(data)
        except Malformed:
            continue
        assert encode_body(intents) == data != raw
    assert not any(accepted(decode_body, raw[:size]) for size in range(len(raw)))


def test_a_segment_with_another_payload_does_not_open_even_when_signed_again() -> None:
    segment = golden.segment()
    for place in range(0, len(segment.ciphertext), 7):
        ciphertext = bytearray(segment.ciphertext)
        ciphertext[place] ^= 1
        forged = Segment(
            segment.header,
            segment.part_1,
            segment.salt,
            segment.payload_hash,
            segment.signature,
            bytes(ciphertext),
            segment.raw,
            segment.name,
        )
        with pytest.raises(Malformed):
            open_segment(forged, golden.stream_key())


def test_a_segment_does_not_open_under_another_header_or_key() -> None:
    first, later = golden.segment(inline=True), golden.segment(inline=False)
    moved = Segment(
        later.header, later.part_1, first.salt, first.payload_hash, b"", first.ciphertext, b"", Hash(b"")
    )
    for segment, key in ((moved, golden.stream_key()), (first, bytes(32))):
        with pytest.raises(Malformed):
            open_segment(segment, key)
