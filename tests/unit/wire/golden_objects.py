"""One of everything that travels, made from fixed keys and fixed entropy; the vectors pin their bytes.

What HPKE makes is random by nature: those ciphertexts are pinned too, and given in again.
"""

import hashlib
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from tests.helpers.authority_world import ADMIN_ROLE, YOUTH_ROLE, World, counted

from leefbord.core.clock import stamp_at
from leefbord.core.ids import ActId, Entropy, Hash, IntentId, OperationId, RecordId
from leefbord.core.streams import FACILITY_STREAM, StreamClass, StreamId, youth_private, youth_shared
from leefbord.wire.authority import NO_PARENT, Entry, Head, Request, make_entry, make_request
from leefbord.wire.authority_bodies import (
    ChooseBranchBody,
    DeviceKind,
    EntryBody,
    EntryKind,
    EpochBody,
    FloorBody,
    GroupBody,
    HubBody,
    Kept,
    PersonBody,
    PurgeBody,
    RevokeBody,
    RoleBody,
    SequencerBody,
    SubjectKind,
    SuspendBody,
)
from leefbord.wire.bundles import (
    ArgonParameters,
    InnerBundle,
    OuterBundle,
    inner_associated,
    make_inner_bundle,
    make_outer_bundle,
    outer_context,
)
from leefbord.wire.call import Call, CallBody, ForDesk, Taken, make_taken, sign_call
from leefbord.wire.certificate import Certificate, Use, make_body, make_certificate
from leefbord.wire.checkpoint import Checkpoint, make_checkpoint
from leefbord.wire.encoding import pack
from leefbord.wire.enrolment import DeviceRequest, code, commit, make_device_request
from leefbord.wire.intent import Intent, encode_body
from leefbord.wire.labels import CALL, CERTIFICATE, CLASS_WRAP, OUTER_BUNDLE, SEAL
from leefbord.wire.operation import Kind, Operation, Reissue, make_operation
from leefbord.wire.seals import (
    EraseBody,
    EraseNotice,
    Seal,
    SealBody,
    make_erase_notice,
    make_seal,
    seal_context,
)
from leefbord.wire.segment import PROTOCOL, CheckpointSeen, Segment, SegmentHeader, seal_segment
from leefbord.wire.signing import public_of, sign
from leefbord.wire.snapshot import Manifest, ManifestBody, make_manifest, seal_chunk
from leefbord.wire.stream_key import class_commitment, commitment, seal_previous, wrap_key
from leefbord.wire.wraps import (
    ClassKeyWrap,
    StreamKeyWrap,
    class_wrap_context,
    make_class_wrap,
    make_stream_wrap,
    recipient_of,
)

GOLDEN = World(seed=b"golden vectors")
NOON = 1_790_000_000_000  # 2026-09-21, milliseconds
AUTHORITY = Head(7, Hash(counted(b"golden", "authority head", 32)))
STREAM: StreamId = youth_shared(GOLDEN.person("yara"))


def fixed_entropy(name: str) -> Entropy:
    """Entropy that gives the same bytes on every run."""
    return lambda size: counted(b"golden entropy", name, size)


def record(name: str) -> RecordId:
    """A record id."""
    return RecordId(counted(b"golden", "record " + name))


def operation_set() -> Operation:
    """A set of two groups with every kind of value, a planned time and an unknown addition."""
    return make_operation(
        entropy=fixed_entropy("set"),
        kind=Kind.SET,
        type="agenda.event",
        record=record("event"),
        stamp=stamp_at(NOON, 3),
        schema=1,
        retention=4,
        groups={
            "when": {"start": NOON, "end": NOON + 3_600_000, "zone": "Europe/Brussels"},
            "what": {
                "title": "Zwemmen – déjà vu",
                "public": True,
                "place": None,
                "delta": -70_000,
                "tags": ("a", (1, b"\x00\xff")),
            },
        },
        additions={"later": [1, {"deep": b"x"}]},
    )


def operation_version() -> Operation:
    """A version with every optional field."""
    return make_operation(
        entropy=fixed_entropy("version"),
        kind=Kind.VERSION,
        type="report.text",
        record=record("report"),
        stamp=stamp_at(NOON + 1),
        schema=2,
        min_reader=2,
        retention=1,
        data_class=3,
        actor=GOLDEN.person("worker"),
        parents=[OperationId(counted(b"golden", "p1")), OperationId(counted(b"golden", "p2"))],
        corrects=OperationId(counted(b"golden", "c")),
        undeletes=[OperationId(counted(b"golden", "u"))],
        reissues=Reissue(OperationId(counted(b"golden", "r")), None, stamp_at(NOON - 5)),
        groups={"text": {"body": "…" * 40}},
    )


def body() -> bytes:
    """A body of two intents."""
    first = Intent(
        id=IntentId(counted(b"golden", "intent 1")),
        act_id=ActId(counted(b"golden", "act 1")),
        act_name="Appointment planned",
        operations=(operation_set(),),
    )
    second = Intent(
        id=IntentId(counted(b"golden", "intent 2")),
        act_id=ActId(counted(b"golden", "act 2")),
        act_name="Report written",
        undoes=ActId(counted(b"golden", "act 0")),
        operations=(operation_version(), operation_version()),
    )
    return encode_body((first, second))


def certificate() -> Certificate:
    """A session of the worker at the desk."""
    body_raw = make_body(
        facility=GOLDEN.facility,
        session_key=public_of(GOLDEN.signing("session")),
        vault=GOLDEN.vault("desk"),
        device=GOLDEN.device("desk"),
        person=GOLDEN.person("worker"),
        use=Use.DESK,
        generation=1,
        grants=(GOLDEN.grant_id("worker"), GOLDEN.grant_id("night")),
        authority=AUTHORITY,
        issued=stamp_at(NOON),
        not_after=stamp_at(NOON + 16 * 3_600_000),
    )
    return make_certificate(
        body_raw,
        sign(GOLDEN.signing("worker desk 1"), CERTIFICATE, body_raw),
        sign(GOLDEN.signing("device desk"), CERTIFICATE, body_raw),
    )


def stream_key() -> bytes:
    """The key of the golden segment's stream."""
    return GOLDEN.bytes("stream key", 32)


def segment(*, inline: bool = True) -> Segment:
    """The first segment of a session (certificate inline), or a later one (its hash)."""
    cert = certificate()
    header = SegmentHeader(
        protocol=PROTOCOL,
        facility=GOLDEN.facility,
        stream=STREAM.text,
        device=GOLDEN.device("desk"),
        incarnation=counted(b"golden", "incarnation"),
        seq=0 if inline else 1,
        parent=None if inline else segment(inline=True).name,
        operations=3,
        authority_number=AUTHORITY[0],
        authority_hash=AUTHORITY[1],
        group=GOLDEN.group("oak"),
        stream_class=StreamClass.HOUSE,
        epoch=1,
        commitment=commitment(stream_key()),
        min_reader=1,
        highest=stamp_at(NOON + 1),
        checkpoint=None
        if inline
        else CheckpointSeen(GOLDEN.device("hub"), 12, Hash(counted(b"golden", "checkpoint", 32))),
        certificate=cert.raw if inline else cert.hash,
        more=False,
    )
    return seal_segment(
        header,
        body(),
        stream_key=stream_key(),
        session_key=GOLDEN.signing("session"),
        entropy=fixed_entropy("segment inline" if inline else "segment"),
    )


def entry_bodies() -> dict[EntryKind, EntryBody]:
    """A body of every kind."""
    oak, yara = GOLDEN.group("oak"), GOLDEN.person("yara")
    key_1, key_2 = GOLDEN.bytes("class key 1", 32), GOLDEN.bytes("class key 2", 32)
    hashes = tuple(sorted(Hash(counted(b"golden", f"hash {n}", 32)) for n in range(3)))
    previous = seal_previous(
        key_2, key_1, facility=GOLDEN.facility, group=oak, stream_class=StreamClass.HOUSE, number=2
    )
    bodies: tuple[tuple[EntryKind, EntryBody], ...] = (
        (EntryKind.FACILITY, GOLDEN.facility_body()),
        (EntryKind.GROUP, GroupBody(group=oak)),
        (EntryKind.PERSON, PersonBody(person=yara)),
        (EntryKind.KEY, GOLDEN.key_body("worker")),
        (EntryKind.DEVICE, GOLDEN.device_body("kiosk", DeviceKind.KIOSK)),
        (EntryKind.VAULT, GOLDEN.vault_body("kiosk", "kiosk", "oak")),
        (
            EntryKind.HUB,
            HubBody(
                hub=GOLDEN.device("hub"),
                signing_key=public_of(GOLDEN.signing("device hub")),
                tls_pin=counted(b"golden", "pin", 32),
            ),
        ),
        (EntryKind.SEQUENCER, SequencerBody(sequencer=GOLDEN.device("hub"))),
        (EntryKind.ROLE, RoleBody(role=ADMIN_ROLE, permissions=("authority.grant", "reports.write"))),
        (EntryKind.GRANT, GOLDEN.grant_body("yara", "yara", YOUTH_ROLE, oak)),
        (
            EntryKind.EPOCH,
            EpochBody(
                group=oak,
                stream_class=StreamClass.HOUSE,
                number=2,
                commitment=class_commitment(key_2),
                recipients=tuple(sorted((GOLDEN.vault("desk"), GOLDEN.vault("kiosk")))),
                previous=previous,
            ),
        ),
        (EntryKind.PLACEMENT, GOLDEN.placement_body("yara", "yara", "oak", ends=True)),
        (
            EntryKind.REVOKE,
            RevokeBody(
                kind=SubjectKind.DEVICE,
                subject=GOLDEN.device("kiosk"),
                cut=(Kept(FACILITY_STREAM.text, ()), Kept(STREAM.text, hashes)),
            ),
        ),
        (
            EntryKind.SUSPEND,
            SuspendBody(
                suspension=counted(b"golden", "suspension"), kind=SubjectKind.PERSON, subject=yara, lifts=True
            ),
        ),
        (
            EntryKind.CHOOSE_BRANCH,
            ChooseBranchBody(common_number=7, common_hash=hashes[0], chosen=hashes[1], refused=(hashes[2],)),
        ),
        (EntryKind.PURGE, PurgeBody(youth=yara)),
        (EntryKind.FLOOR, FloorBody(min_reader=2)),
    )
    return dict(bodies)


def request(kind: EntryKind) -> Request:
    """A request of this kind; a key's is co-signed by the new key."""
    first = kind is EntryKind.FACILITY
    return make_request(
        entry_bodies()[kind],
        facility=GOLDEN.facility,
        head=None if first else AUTHORITY,
        author=GOLDEN.signing("root"),
        cosigners=(GOLDEN.signing("worker desk 1"),) if kind is EntryKind.KEY else (),
    )


def entry(kind: EntryKind) -> Entry:
    """An entry of this kind: only form and signatures are golden, not its right to stand there."""
    first = kind is EntryKind.FACILITY
    return make_entry(
        request(kind),
        number=0 if first else AUTHORITY[0] + 1,
        parent=NO_PARENT if first else AUTHORITY[1],
        sequencer=GOLDEN.signing("device desk"),
    )


@dataclass(frozen=True)
class Opened:
    """What a pinned HPKE ciphertext must open to, and how."""

    private: bytes
    label: bytes
    context: bytes
    plaintext: bytes


CLASS_WRAP_OPENED = Opened(
    GOLDEN.hpke("vault desk").private,
    CLASS_WRAP,
    class_wrap_context(
        GOLDEN.group("oak"), StreamClass.HOUSE, 1, class_commitment(GOLDEN.bytes("class key 1", 32))
    ),
    GOLDEN.bytes("class key 1", 32),
)
SEAL_OPENED = Opened(
    GOLDEN.hpke("worker desk 1").private,
    SEAL,
    seal_context(youth_private(GOLDEN.person("yara")), record("diary"), None, "diary"),
    GOLDEN.bytes("content key", 32),
)


def class_wrap(ciphertext: bytes) -> ClassKeyWrap:
    """The first house key for the desk's vault."""
    return make_class_wrap(
        facility=GOLDEN.facility,
        group=GOLDEN.group("oak"),
        stream_class=StreamClass.HOUSE,
        number=1,
        commitment=class_commitment(GOLDEN.bytes("class key 1", 32)),
        recipient=recipient_of(GOLDEN.hpke("vault desk").public),
        ciphertext=ciphertext,
        signer=GOLDEN.signing("worker desk 1"),
    )


def stream_wrap() -> StreamKeyWrap:
    """The stream's key under the first house key."""
    nonce = counted(b"golden", "nonce", 12)
    parts = make_stream_wrap(
        facility=GOLDEN.facility,
        stream=STREAM,
        commitment=commitment(stream_key()),
        group=GOLDEN.group("oak"),
        epoch=1,
        nonce=nonce,
        ciphertext=bytes(48),
    )
    sealed = AESGCM(wrap_key(GOLDEN.bytes("class key 1", 32))).encrypt(nonce, stream_key(), parts.associated)
    return make_stream_wrap(
        facility=GOLDEN.facility,
        stream=STREAM,
        commitment=commitment(stream_key()),
        group=GOLDEN.group("oak"),
        epoch=1,
        nonce=nonce,
        ciphertext=sealed,
    )


def seal(ciphertext: bytes) -> Seal:
    """A diary entry's content key for the worker."""
    sealed = SealBody(
        facility=GOLDEN.facility,
        id=counted(b"golden", "seal"),
        kind="diary",
        stream=youth_private(GOLDEN.person("yara")).text,
        record=record("diary"),
        version=None,
        recipient=recipient_of(GOLDEN.hpke("worker desk 1").public),
        not_after=stamp_at(NOON + 90 * 86_400_000),
        ciphertext=ciphertext,
        author=public_of(GOLDEN.signing("yara kiosk 1")),
    )
    return make_seal(sealed, GOLDEN.signing("yara kiosk 1"))


def erase_notice() -> EraseNotice:
    """The youth takes the seal back."""
    notice = EraseBody(
        facility=GOLDEN.facility,
        stream=youth_private(GOLDEN.person("yara")).text,
        seals=(counted(b"golden", "seal"),),
        record=record("diary"),
        reason="unshared",
        signer=public_of(GOLDEN.signing("yara kiosk 1")),
    )
    return make_erase_notice(notice, GOLDEN.signing("yara kiosk 1"))


ARGON = ArgonParameters(64 * 1024, 3, 1)
BUNDLE_SALT = counted(b"golden", "argon salt")


def inner_bundle() -> InnerBundle:
    """The worker's desk keys; the ciphertext stands for what keys/bundle.py makes."""
    associated = inner_associated(GOLDEN.person("worker"), Use.DESK, 1, 4, "jan.p", ARGON, BUNDLE_SALT)
    return make_inner_bundle(
        person=GOLDEN.person("worker"),
        use=Use.DESK,
        generation=1,
        version=4,
        login_name="jan.p",
        argon=ARGON,
        salt=BUNDLE_SALT,
        ciphertext=hashlib.sha512(associated).digest() * 2,
        signing=GOLDEN.signing("worker desk 1"),
    )


BUNDLE_ID = counted(b"golden", "bundle")
OUTER_OPENED = Opened(
    GOLDEN.hpke("device desk").private,
    OUTER_BUNDLE,
    outer_context(BUNDLE_ID, GOLDEN.device("desk")),
    inner_bundle().raw,
)


def outer_bundle(ciphertext: bytes) -> OuterBundle:
    """The inner bundle, for the desk."""
    return make_outer_bundle(
        facility=GOLDEN.facility,
        bundle_id=BUNDLE_ID,
        device=GOLDEN.device("desk"),
        ciphertext=ciphertext,
    )


def device_request() -> DeviceRequest:
    """R of a new kiosk."""
    return make_device_request(
        kind=DeviceKind.KIOSK,
        device=GOLDEN.device("kiosk"),
        signing=GOLDEN.signing("device kiosk"),
        hpke_key=GOLDEN.hpke("device kiosk").public,
        vault=GOLDEN.vault("kiosk"),
        vault_key=GOLDEN.hpke("vault kiosk").public,
    )


NONCE_A = counted(b"golden", "nonce a", 32)
NONCE_B = counted(b"golden", "nonce b", 32)


def enrolment() -> tuple[Hash, str]:
    """The commitment and the code that both screens show."""
    raw = device_request().raw
    promised = commit(raw, NONCE_B)
    shown = code(
        facility=GOLDEN.facility,
        head=AUTHORITY[1],
        commitment=promised,
        nonce_a=NONCE_A,
        nonce_b=NONCE_B,
        request_raw=raw,
    )
    return promised, shown


def checkpoint() -> Checkpoint:
    """The hub's twelfth."""
    return make_checkpoint(
        GOLDEN.signing("device hub"),
        facility=GOLDEN.facility,
        hub=GOLDEN.device("hub"),
        number=12,
        previous=Hash(counted(b"golden", "checkpoint 11", 32)),
        time_ms=NOON,
        root=Hash(counted(b"golden", "root", 32)),
    )


CALL_ID = counted(b"golden", "call")
CALL_OPENED = Opened(
    GOLDEN.hpke("device desk").private, CALL, pack((CALL_ID, GOLDEN.device("desk"))), b"kitchen"
)


def call(ciphertext: bytes) -> Call:
    """The kiosk calls the desk."""
    body = CallBody(
        facility=GOLDEN.facility,
        id=CALL_ID,
        group=GOLDEN.group("oak"),
        device=GOLDEN.device("kiosk"),
        kind="help",
        urgency=2,
        made=NOON,
        expires=NOON + 600_000,
        desks=(ForDesk(GOLDEN.device("desk"), ciphertext),),
    )
    return sign_call(body, GOLDEN.signing("device kiosk"))


def taken(ciphertext: bytes) -> Taken:
    """The desk answers."""
    return make_taken(
        call(ciphertext),
        device=GOLDEN.device("desk"),
        at_ms=NOON + 4_000,
        signing=GOLDEN.signing("device desk"),
    )


def snapshot_chunk() -> tuple[bytes, Hash]:
    """The only chunk of the golden snapshot."""
    return seal_chunk(
        body(),
        0,
        facility=GOLDEN.facility,
        stream=STREAM,
        stream_key=stream_key(),
        entropy=fixed_entropy("chunk"),
    )


def snapshot_manifest() -> Manifest:
    """A snapshot of what stands for a fold."""
    manifest = ManifestBody(
        facility=GOLDEN.facility,
        stream=STREAM.text,
        vector=(segment(inline=False).name,),
        authority_number=AUTHORITY.number,
        authority_hash=AUTHORITY.hash,
        fold_version=1,
        commitment=commitment(stream_key()),
        made=stamp_at(NOON),
        state_hash=Hash(hashlib.sha256(body()).digest()),
        chunks=(snapshot_chunk()[1],),
        certificate=certificate().raw,
    )
    return make_manifest(manifest, GOLDEN.signing("session"))
