"""A call (noodknop, urgent alarm): no operation; signed by a device, for the group's desks, expiring."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from leefbord.core.ids import DeviceId, FacilityId, GroupId, Hash
from leefbord.wire.authority_bodies import DeviceKind, SubjectKind
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.encoding import (
    Additions,
    Form,
    Id16,
    Reader,
    ShortText,
    SignatureBytes,
    Unsigned,
    WireDeviceId,
    WireFacilityId,
    WireGroupId,
    pack,
)
from leefbord.wire.hpke import open_with, seal_to
from leefbord.wire.labels import CALL, CALL_TAKEN
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import sign, verify

MAX_CALL: Final = 256 * 1024
MAX_LIFE_MS: Final = 60 * 60 * 1000
MAX_TEXT: Final = 1024
"""Bytes of what one desk hears; no name belongs in it, a locked screen shows it."""


class ForDesk(NamedTuple):
    """What one desk may open: HPKE to its device key, label CALL, context [call id, device]."""

    device: WireDeviceId
    ciphertext: Annotated[bytes, Meta(max_length=2 * MAX_TEXT + 2048)]


class CallBody(Form, kw_only=True, frozen=True):
    """kind and urgency are seen by the hub, too; times are milliseconds since 1970 UTC; desks ascend."""

    facility: WireFacilityId
    id: Id16
    group: WireGroupId
    device: WireDeviceId
    kind: ShortText
    urgency: Unsigned
    made: Unsigned
    expires: Unsigned
    desks: Annotated[tuple[ForDesk, ...], Meta(max_length=64)]
    additions: Additions = {}

    def __post_init__(self) -> None:
        devices = [desk.device for desk in self.desks]
        if devices != sorted(set(devices)):
            raise ValueError("desks ascend")
        if not 0 < self.expires - self.made <= MAX_LIFE_MS:
            raise ValueError("a call lasts at most an hour")


class TakenBody(Form, kw_only=True, frozen=True):
    """A desk answers; without a name, the next unlocked window there records who came."""

    facility: WireFacilityId
    call: Id16
    device: WireDeviceId
    at: Unsigned
    additions: Additions = {}


class _Shape(Form, kw_only=True, frozen=True):
    body: Annotated[bytes, Meta(max_length=MAX_CALL)]
    signature: SignatureBytes


_CALL_BODY: Final = Reader(CallBody, limit=MAX_CALL)
_TAKEN_BODY: Final = Reader(TakenBody, limit=1024)
_OUTER: Final = Reader(_Shape, limit=MAX_CALL)


@dataclass(frozen=True, slots=True, repr=False)
class Call:
    """A call; its signature is not verified yet (verify_call)."""

    body: CallBody
    signed: bytes
    signature: bytes
    raw: bytes
    hash: Hash


@dataclass(frozen=True, slots=True, repr=False)
class Taken:
    """An answer; its signature is not verified yet (verify_taken)."""

    body: TakenBody
    signed: bytes
    signature: bytes
    raw: bytes


def desks_of(view: AuthorityView, group: GroupId) -> Mapping[DeviceId, bytes]:
    """The HPKE keys of the desks that hear this group's calls, as the log names them."""
    here = {held.body.device for held in view.vaults.values() if held.live and held.body.group == group}
    devices = (view.devices[device] for device in here)
    return {
        held.body.device: held.body.hpke_key
        for held in devices
        if held.live and held.body.kind is DeviceKind.DESK
    }


def make_call(
    *,
    facility: FacilityId,
    call_id: bytes,
    group: GroupId,
    device: DeviceId,
    kind: str,
    urgency: int,
    made_ms: int,
    expires_ms: int,
    text: bytes,
    desks: Mapping[DeviceId, bytes],
    signing: Ed25519PrivateKey,
) -> Call:
    """Seal the text (at most MAX_TEXT bytes) to each desk and sign with the device key."""
    if len(text) > MAX_TEXT:
        raise Malformed("a call that is too long")
    sealed = tuple(
        ForDesk(desk, seal_to(key, text, label=CALL, facility=facility, context=pack((call_id, desk))))
        for desk, key in sorted(desks.items())
    )
    body = CallBody(
        facility=facility,
        id=call_id,
        group=group,
        device=device,
        kind=kind,
        urgency=urgency,
        made=made_ms,
        expires=expires_ms,
        desks=sealed,
    )
    return sign_call(body, signing)


def sign_call(body: CallBody, signing: Ed25519PrivateKey) -> Call:
    """A call from a body whose ciphertexts are made already."""
    signed = pack(body)
    return parse_call(pack(_Shape(body=signed, signature=sign(signing, CALL, signed))))


def parse_call(raw: bytes) -> Call:
    """The call of these bytes."""
    outer = _OUTER.read(raw)
    body = _CALL_BODY.read(outer.body)
    return Call(body, outer.body, outer.signature, raw, Hash(hashlib.sha256(raw).digest()))


def verify_call(call: Call, view: AuthorityView) -> None:
    """Malformed unless a device of this group that is in force made it. Expiry is the hearer's to judge."""
    verify(
        _key_in_group(view, call.body.facility, call.body.device, call.body.group),
        CALL,
        call.signed,
        call.signature,
    )


def hear(call: Call, device: DeviceId, private: bytes) -> bytes | None:
    """What this desk is told; None when the call is not for it."""
    for desk, ciphertext in call.body.desks:
        if desk == device:
            context = pack((call.body.id, device))
            return open_with(private, ciphertext, label=CALL, facility=call.body.facility, context=context)
    return None


def make_taken(call: Call, *, device: DeviceId, at_ms: int, signing: Ed25519PrivateKey) -> Taken:
    """Answer a call from a desk."""
    signed = pack(TakenBody(facility=call.body.facility, call=call.body.id, device=device, at=at_ms))
    return parse_taken(pack(_Shape(body=signed, signature=sign(signing, CALL_TAKEN, signed))))


def parse_taken(raw: bytes) -> Taken:
    """The answer of these bytes."""
    outer = _OUTER.read(raw)
    return Taken(_TAKEN_BODY.read(outer.body), outer.body, outer.signature, raw)


def verify_taken(taken: Taken, call: Call, view: AuthorityView) -> None:
    """Malformed unless a device of the call's group that is in force answered this call."""
    if taken.body.call != call.body.id:
        raise Malformed("an answer to another call")
    key = _key_in_group(view, taken.body.facility, taken.body.device, call.body.group)
    verify(key, CALL_TAKEN, taken.signed, taken.signature)


def _key_in_group(view: AuthorityView, facility: FacilityId, device: DeviceId, group: GroupId) -> bytes:
    held = view.devices.get(device)
    here = any(
        vault.live and vault.body.device == device and vault.body.group == group
        for vault in view.vaults.values()
    )
    if facility != view.facility or held is None or not held.live or not here:
        raise Malformed("not a device of this group")
    if view.is_suspended(SubjectKind.DEVICE, device):
        raise Malformed("a suspended device")
    return held.body.signing_key
