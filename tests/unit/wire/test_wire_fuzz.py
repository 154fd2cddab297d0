"""Every decoder of outside input meets rubbish and damaged goods: it answers or says Malformed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.wire.authority import parse_entry, parse_request
from leefbord.wire.bundles import parse_inner, parse_outer_bundle
from leefbord.wire.call import parse_call, parse_taken
from leefbord.wire.certificate import parse_certificate
from leefbord.wire.checkpoint import parse_checkpoint
from leefbord.wire.encoding import pack
from leefbord.wire.enrolment import parse_device_request
from leefbord.wire.intent import decode_body
from leefbord.wire.malformed import Malformed
from leefbord.wire.operation import decode_operation
from leefbord.wire.padding import unpad
from leefbord.wire.payload import open_payload
from leefbord.wire.seals import parse_erase_notice, parse_seal
from leefbord.wire.segment import parse_segment
from leefbord.wire.snapshot import parse_manifest
from leefbord.wire.tokens import check_token, token_sender
from leefbord.wire.wraps import parse_class_wrap, parse_stream_wrap

SAMPLES = [
    bytes.fromhex(json.loads(path.read_text(encoding="utf-8"))["raw"])
    for path in sorted((Path(__file__).parent / "vectors").glob("*.json"))
]


def _token(data: bytes) -> object:
    text = data.decode("latin-1")
    check_token(text, bytes(31) + b"\x01", method="POST", path="/", body_hash=bytes(32), now_ms=0)
    return token_sender(text)


def _sender(data: bytes) -> object:
    return token_sender(data.decode("latin-1"))


DECODERS: dict[str, Callable[[bytes], object]] = {
    "authority entry": parse_entry,
    "authority request": parse_request,
    "body": decode_body,
    "call": parse_call,
    "call taken": parse_taken,
    "certificate": parse_certificate,
    "checkpoint": parse_checkpoint,
    "class wrap": parse_class_wrap,
    "device request": parse_device_request,
    "erase notice": parse_erase_notice,
    "inner bundle": parse_inner,
    "operation": decode_operation,
    "outer bundle": parse_outer_bundle,
    "padding": unpad,
    "payload": open_payload,
    "seal": parse_seal,
    "segment": parse_segment,
    "snapshot manifest": parse_manifest,
    "stream wrap": parse_stream_wrap,
    "token": _token,
    "token sender": _sender,
}


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A real object, of this kind or another, with pieces cut out, doubled or replaced."""
    data = bytearray(draw(st.sampled_from(SAMPLES)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(len(data) - 1, 0)))
        size = draw(st.integers(0, 40))
        data[at : at + size] = draw(st.binary(max_size=40))
    return bytes(data)


@pytest.mark.parametrize("name", DECODERS)
@given(data=st.binary(max_size=300) | damaged())
def test_bytes_from_anywhere_are_read_or_refused(name: str, data: bytes) -> None:
    causes: list[BaseException | None] = []
    try:
        DECODERS[name](data)
    except Malformed as refusal:
        causes.append(refusal.__cause__)
    assert not any(causes)  # no foreign error carries the content along


@pytest.mark.parametrize("name", DECODERS)
@given(items=st.lists(st.binary(max_size=70) | st.integers(0, (1 << 64) - 1) | st.none(), max_size=20))
def test_arrays_of_the_wrong_things_are_read_or_refused(name: str, items: list[object]) -> None:
    try:
        DECODERS[name](pack(items))
    except Malformed:
        return
    assert name in ("padding", "payload")
