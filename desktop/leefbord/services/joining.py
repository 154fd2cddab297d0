"""A new device, headless: asks to be let in, then fetches the log, makes its vault and forgets the key."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import ID_SIZE, Entropy, FacilityId, GroupId, VaultId
from leefbord.core.records import RecordType
from leefbord.keys.device import DeviceBoxFile, DeviceKeys, make_device, seal_box
from leefbord.keys.device_secret import set_up_device_secret
from leefbord.keys.secret_store import SecretStore
from leefbord.keys.vault_header import layer_key
from leefbord.services.device_settings import DeviceSettings, save_settings
from leefbord.services.open_vault import open_vault
from leefbord.services.profile import Profile
from leefbord.services.replicas import spool_of_open_vault, vault_replica
from leefbord.services.vault_making import make_vault
from leefbord.store.authority_store import add_entries
from leefbord.store.spool import Spool
from leefbord.sync.engine import Engine
from leefbord.sync.enrolment import Joined, NewDeviceSide
from leefbord.sync.hub_door import HubAddress, HubDoor, TokenMaker
from leefbord.sync.mailbox import HubNewDeviceMail
from leefbord.sync.spool_replica import SpoolReplica
from leefbord.sync.transport_hub import HubTransport
from leefbord.wire.authority import parse_entry
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.certificate import Use
from leefbord.wire.enrolment import DeviceRequest, make_device_request
from leefbord.wire.hpke import HpkePair, new_pair
from leefbord.wire.tokens import make_token

_READER_SECRET: Final = 32
_NO_HUB: Final = bytes(ID_SIZE)
Progress = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True, repr=False)
class Newcomer:
    """Keys of a device that nobody let in yet; they are on disk only once it was approved."""

    kind: DeviceKind
    keys: DeviceKeys
    vault: VaultId
    pair: HpkePair
    request: DeviceRequest


def make_newcomer(kind: DeviceKind, entropy: Entropy) -> Newcomer:
    """Fresh keys for device and first vault."""
    keys, vault, pair = make_device(entropy), VaultId(entropy(ID_SIZE)), new_pair(entropy)
    request = make_device_request(
        kind=kind,
        device=keys.id,
        signing=keys.signing,
        hpke_key=keys.hpke.public,
        vault=vault,
        vault_key=pair.public,
    )
    return Newcomer(kind=kind, keys=keys, vault=vault, pair=pair, request=request)


def ask_to_join(newcomer: Newcomer, address: HubAddress, *, clock: Clock, entropy: Entropy) -> NewDeviceSide:
    """Step 1 of enrolment by compared code; the caller steps it and shows the code."""
    door = HubDoor(address, token=None, hub_now=clock.now_ms)
    mail = HubNewDeviceMail(door, entropy(_READER_SECRET))
    side = NewDeviceSide(mail=mail, request=newcomer.request, clock=clock, entropy=entropy)
    side.start()
    return side


def stop_asking(side: NewDeviceSide) -> None:
    """Let go of the connection when the enrolment is over, however it ended."""
    if isinstance(side.mail, HubNewDeviceMail):
        side.mail.door.close()


def join(
    newcomer: Newcomer,
    joined: Joined,
    address: HubAddress,
    *,
    profile: Profile,
    store: SecretStore,
    packages: Sequence[str],
    record_types: Sequence[RecordType],
    clock: Clock,
    entropy: Entropy = os.urandom,
    demo: bool = False,
    progress: Progress = lambda _done, _total: None,
) -> None:
    """After both people said yes: log, vault with slots, and a first sync while its key is still here.

    Trouble HUB_REFUSED when the log is not the one that was confirmed, or names this device otherwise.
    """
    profile.ensure()
    door = HubDoor(address, token=device_tokens(newcomer.keys, joined.facility), hub_now=clock.now_ms)
    spool = Spool.open(profile.spool)
    try:
        state = _fetch_log(newcomer, joined, spool, door)
        group = _group_of(newcomer, state)
        secrets = set_up_device_secret(store, profile.name, entropy=entropy)
        DeviceBoxFile(profile.box).write(seal_box(newcomer.keys, secrets.newest, entropy=entropy))
        vault = make_vault(
            profile=profile,
            group=group,
            vault=newcomer.vault,
            pair=newcomer.pair,
            layer_key=layer_key(secrets.newest, newcomer.vault),
            state=state,
            use=Use.DESK if newcomer.kind is DeviceKind.DESK else Use.KIOSK,
            packages=packages,
            entropy=entropy,
        )
        with vault.write() as rows:
            add_entries(rows, [parse_entry(raw) for raw in spool.entries_after(0)])
        opened = open_vault(
            vault=vault,
            profile=profile,
            group=group,
            device=newcomer.keys.id,
            record_types=record_types,
            clock=clock,
            entropy=entropy,
        )
        try:
            assert state.hub is not None, "it answered"
            transport = HubTransport(door, name=state.hub.hub)
            for replica in (spool_of_open_vault(opened, spool), vault_replica(opened, clock)):
                Engine(replica, transport, progress=progress).run_once()
        finally:
            opened.close()
        settings = DeviceSettings(
            kind=newcomer.kind,
            facility=joined.facility,
            group=group,
            hub_url=address.url,
            hub_pin=address.pin,
            demo=demo,
        )
        save_settings(profile.settings, settings)
    finally:
        spool.close()
        door.close()


def device_tokens(keys: DeviceKeys, facility: FacilityId) -> TokenMaker:
    """Tokens where the device's keys are at hand: during set-up, before there is a keeper."""

    def token(method: str, path: str, body_hash: bytes, hub_ms: int) -> str:
        return make_token(
            keys.signing,
            facility=facility,
            device=keys.id,
            method=method,
            path=path,
            body_hash=body_hash,
            now_ms=hub_ms,
        )

    return token


def _fetch_log(newcomer: Newcomer, joined: Joined, spool: Spool, door: HubDoor) -> AuthorityState:
    """The whole log, verified, and the one that people confirmed."""
    replica = SpoolReplica(spool, facility=joined.facility, device=newcomer.keys.id, everything=lambda: False)
    Engine(replica, HubTransport(door, name=_NO_HUB)).run_once()
    state = replica.authority()
    joined.check(state)
    return state


def _group_of(newcomer: Newcomer, state: AuthorityState) -> GroupId:
    held = state.vaults.get(newcomer.vault)
    device = state.devices.get(newcomer.keys.id)
    if held is None or device is None or device.body.signing_key != newcomer.keys.signing_public:
        raise Trouble(TroubleKind.HUB_REFUSED, code="not-let-in")
    if held.body.hpke_key != newcomer.pair.public:
        raise Trouble(TroubleKind.HUB_REFUSED, code="vault-key")
    return held.body.group
