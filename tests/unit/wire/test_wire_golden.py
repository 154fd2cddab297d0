"""The golden vectors: today's objects have the pinned bytes, and those are read as they were meant."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from tests.unit.wire import golden_objects as golden

from leefbord.wire.authority import NO_PARENT, check_signatures, parse_entry, verify_sequencer
from leefbord.wire.authority_bodies import EntryKind, EpochBody
from leefbord.wire.bundles import parse_inner, parse_outer_bundle, verify_inner
from leefbord.wire.call import hear, parse_call, parse_taken
from leefbord.wire.certificate import parse_certificate
from leefbord.wire.checkpoint import parse_checkpoint, verify_checkpoint
from leefbord.wire.dictionary import DICTIONARY
from leefbord.wire.encoding import pack
from leefbord.wire.enrolment import check_commitment, code, parse_device_request
from leefbord.wire.hpke import open_with
from leefbord.wire.intent import decode_body, encode_body
from leefbord.wire.labels import CERTIFICATE
from leefbord.wire.operation import decode_operation
from leefbord.wire.seals import parse_erase_notice, parse_seal
from leefbord.wire.segment import open_segment, parse_segment, verify_segment
from leefbord.wire.signing import public_of, verify
from leefbord.wire.snapshot import open_chunk, parse_manifest, verify_manifest
from leefbord.wire.stream_key import class_commitment, commitment, open_previous, wrap_key
from leefbord.wire.wraps import parse_class_wrap, parse_stream_wrap

VECTORS = Path(__file__).parent / "vectors"


def vector(name: str) -> dict[str, bytes]:
    """A pinned vector; the one text in them (the code) stays out."""
    texts = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))
    return {key: bytes.fromhex(text) for key, text in texts.items() if key != "code"}


def opened(name: str, parts: golden.Opened) -> bytes:
    """The pinned ciphertext, opened with the pinned key under the pinned info."""
    pinned = vector(name)
    assert pinned["info"] == parts.label + golden.GOLDEN.facility + parts.context
    return open_with(
        pinned["private"],
        pinned["ciphertext"],
        label=parts.label,
        facility=golden.GOLDEN.facility,
        context=parts.context,
    )


REBUILT: dict[str, Callable[[], bytes]] = {
    "operation-set": lambda: golden.operation_set().raw,
    "operation-version": lambda: golden.operation_version().raw,
    "body": golden.body,
    "certificate": lambda: golden.certificate().raw,
    "segment-first": lambda: golden.segment(inline=True).raw,
    "segment-later": lambda: golden.segment(inline=False).raw,
    "class-key-wrap": lambda: golden.class_wrap(vector("class-key-wrap")["ciphertext"]).raw,
    "stream-key-wrap": lambda: golden.stream_wrap().raw,
    "seal": lambda: golden.seal(vector("seal")["ciphertext"]).raw,
    "erase-notice": lambda: golden.erase_notice().raw,
    "inner-bundle": lambda: golden.inner_bundle().raw,
    "outer-bundle": lambda: golden.outer_bundle(vector("outer-bundle")["ciphertext"]).raw,
    "enrolment": lambda: golden.device_request().raw,
    "checkpoint": lambda: golden.checkpoint().raw,
    "call": lambda: golden.call(vector("call")["ciphertext"]).raw,
    "call-taken": lambda: golden.taken(vector("call")["ciphertext"]).raw,
    "snapshot-manifest": lambda: golden.snapshot_manifest().raw,
    "dictionary": lambda: DICTIONARY,
    "snapshot-chunk": lambda: golden.snapshot_chunk()[0],
}


def test_every_vector_is_looked_at() -> None:
    expected = {*REBUILT, *(f"entry-{kind.value}" for kind in EntryKind)}
    assert {path.stem for path in VECTORS.glob("*.json")} == expected


@pytest.mark.parametrize("name", REBUILT)
def test_what_is_made_today_has_the_pinned_bytes(name: str) -> None:
    assert REBUILT[name]() == vector(name)["raw"]


@pytest.mark.parametrize("kind", list(EntryKind), ids=lambda kind: kind.value)
def test_an_entry_of_each_kind_has_the_pinned_bytes_and_is_read_back(kind: EntryKind) -> None:
    pinned = vector(f"entry-{kind.value}")
    assert golden.entry(kind).raw == pinned["raw"]
    read = parse_entry(pinned["raw"])
    check_signatures(read.request)
    verify_sequencer(read, public_of(golden.GOLDEN.signing("device desk")))
    assert read.hash == pinned["hash"]
    assert read.request.known_kind is kind
    assert read.request.body == golden.entry_bodies()[kind]
    assert pack(read.request.body) == read.request.body_raw == pinned["body"]


@pytest.mark.parametrize("name", ["operation-set", "operation-version"])
def test_a_pinned_operation_is_read_with_its_id(name: str) -> None:
    made = golden.operation_set() if name.endswith("set") else golden.operation_version()
    read = decode_operation(vector(name)["raw"])
    assert read == made
    assert read.uuid == vector(name)["uuid"]


def test_the_pinned_set_operation_says_what_was_written() -> None:
    groups = {name: dict(fields) for name, fields in decode_operation(vector("operation-set")["raw"]).groups}
    assert groups["what"]["title"] == "Zwemmen – déjà vu"
    assert groups["what"]["tags"] == ("a", (1, b"\x00\xff"))
    assert groups["what"]["delta"] == -70_000
    assert groups["when"]["end"] == golden.NOON + 3_600_000


def test_a_pinned_body_is_read_and_written_alike() -> None:
    intents = decode_body(vector("body")["raw"])
    assert [intent.act_name for intent in intents] == ["Appointment planned", "Report written"]
    assert intents[1].operations[1] == golden.operation_version()
    assert encode_body(intents) == vector("body")["raw"]


@pytest.mark.parametrize("name", ["segment-first", "segment-later"])
def test_a_pinned_segment_verifies_and_opens(name: str) -> None:
    pinned = vector(name)
    segment = parse_segment(pinned["raw"])
    verify_segment(segment, pinned["session_key"])
    assert segment.name == pinned["name"]
    assert segment.header.commitment == commitment(pinned["stream_key"])
    assert segment.header.certificate_hash == golden.certificate().hash
    assert open_segment(segment, pinned["stream_key"]) == pinned["body"]


def test_the_pinned_certificate_is_signed_by_person_and_device() -> None:
    read = parse_certificate(vector("certificate")["raw"])
    assert read.hash == vector("certificate")["hash"]
    person, device = golden.GOLDEN.signing("worker desk 1"), golden.GOLDEN.signing("device desk")
    verify(public_of(person), CERTIFICATE, read.body_raw, read.person_signature)
    verify(public_of(device), CERTIFICATE, read.body_raw, read.device_signature)
    assert read.body.person == golden.GOLDEN.person("worker")


def test_a_pinned_class_key_wrap_opens_to_its_commitment() -> None:
    wrap = parse_class_wrap(vector("class-key-wrap")["raw"])
    key = opened("class-key-wrap", golden.CLASS_WRAP_OPENED)
    assert key == vector("class-key-wrap")["plaintext"]
    assert class_commitment(key) == wrap.body.commitment


def test_a_pinned_stream_key_wrap_opens_to_its_commitment() -> None:
    pinned = vector("stream-key-wrap")
    wrap = parse_stream_wrap(pinned["raw"])
    key = AESGCM(wrap_key(pinned["class_key"])).decrypt(wrap.nonce, wrap.ciphertext, wrap.associated)
    assert key == pinned["stream_key"]
    assert commitment(key) == wrap.commitment


def test_a_pinned_seal_opens_and_its_notice_covers_it() -> None:
    seal, notice = parse_seal(vector("seal")["raw"]), parse_erase_notice(vector("erase-notice")["raw"])
    assert opened("seal", golden.SEAL_OPENED) == vector("seal")["plaintext"]
    assert notice.body.covers(seal.body)


def test_pinned_bundles_open_one_inside_the_other() -> None:
    parse_outer_bundle(vector("outer-bundle")["raw"])
    inner = parse_inner(opened("outer-bundle", golden.OUTER_OPENED))
    assert inner.raw == vector("inner-bundle")["raw"]
    verify_inner(inner, public_of(golden.GOLDEN.signing("worker desk 1")))
    assert (inner.login_name, inner.version) == ("jan.p", 4)


def test_the_pinned_enrolment_shows_the_pinned_code() -> None:
    pinned = vector("enrolment")
    shown = json.loads((VECTORS / "enrolment.json").read_text(encoding="utf-8"))["code"]
    check_commitment(pinned["commitment"], pinned["raw"], pinned["nonce_b"])
    assert golden.enrolment() == (pinned["commitment"], shown)
    assert parse_device_request(pinned["raw"]).device == golden.GOLDEN.device("kiosk")
    other_head = code(
        facility=golden.GOLDEN.facility,
        head=NO_PARENT,
        commitment=golden.enrolment()[0],
        nonce_a=golden.NONCE_A,
        nonce_b=golden.NONCE_B,
        request_raw=pinned["raw"],
    )
    assert other_head != shown
    assert len(shown) == 9


def test_the_pinned_checkpoint_verifies() -> None:
    read = parse_checkpoint(vector("checkpoint")["raw"])
    verify_checkpoint(read, public_of(golden.GOLDEN.signing("device hub")))
    assert (read.number, read.hash) == (12, vector("checkpoint")["hash"])


def test_a_pinned_epoch_hands_on_the_previous_class_key() -> None:
    world = golden.GOLDEN
    body = golden.entry_bodies()[EntryKind.EPOCH]
    assert isinstance(body, EpochBody)
    assert body.previous is not None
    previous = open_previous(
        world.bytes("class key 2", 32),
        body.previous,
        facility=world.facility,
        group=body.group,
        stream_class=body.stream_class,
        number=body.number,
    )
    assert previous == world.bytes("class key 1", 32)


def test_the_pinned_call_is_heard_at_the_desk_and_nowhere_else() -> None:
    call = parse_call(vector("call")["raw"])
    private = vector("call")["private"]
    assert hear(call, golden.GOLDEN.device("desk"), private) == vector("call")["plaintext"]
    assert hear(call, golden.GOLDEN.device("desk 2"), private) is None
    assert parse_taken(vector("call-taken")["raw"]).body.call == call.body.id


def test_the_pinned_snapshot_opens() -> None:
    manifest = parse_manifest(vector("snapshot-manifest")["raw"])
    verify_manifest(manifest)
    pinned = vector("snapshot-chunk")
    assert open_chunk(pinned["raw"], 0, manifest=manifest, stream_key=pinned["stream_key"]) == pinned["piece"]
