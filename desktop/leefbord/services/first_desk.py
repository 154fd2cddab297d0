"""Sets up the first desk of a facility, headless: keys, log, vault, hub, and the first admin's own keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import NO_GROUP, DeviceId, Entropy
from leefbord.core.people import BuiltInRole
from leefbord.core.streams import StreamClass
from leefbord.keys.bundle import make_inner, seal_outer
from leefbord.keys.class_keys import wrap_class_key
from leefbord.keys.device import DeviceBoxFile, DeviceKeys, make_device, seal_box
from leefbord.keys.device_secret import DeviceSecrets, set_up_device_secret
from leefbord.keys.password import Argon
from leefbord.keys.recovery import RecoveryKeys
from leefbord.keys.secret_store import SecretStore
from leefbord.keys.vault_header import layer_key
from leefbord.services.device_settings import DeviceSettings, save_settings
from leefbord.services.founding import Founded, found
from leefbord.services.profile import Profile
from leefbord.services.vault_making import make_vault
from leefbord.store.authority_store import add_entries
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
from leefbord.store.wrap_store import add_class_wrap
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.transport_hub import bring_facility
from leefbord.wire.authority import Entry
from leefbord.wire.authority_bodies import DeviceKind, HubBody
from leefbord.wire.certificate import Use
from leefbord.wire.lanes import device_lane, item_name

_CLASSES: Final = (StreamClass.FACILITY, StreamClass.TEAM, StreamClass.HOUSE)


@dataclass(frozen=True, kw_only=True)
class HubInvitation:
    """What the hub left for the installer: address, TLS pin and one-time code."""

    address: HubAddress
    code: str


@dataclass(frozen=True, kw_only=True, repr=False)
class FirstAdmin:
    """Login name and secrets of the first admin; the code is for the kiosk."""

    login_name: str
    password: str
    kiosk_code: str
    argon: Argon


@dataclass(frozen=True, kw_only=True, repr=False)
class FirstDesk:
    """What the set-up made. `vault` is still open, so that names can be written; the caller closes it."""

    founded: Founded
    keys: DeviceKeys
    secrets: DeviceSecrets
    vault: Vault
    settings: DeviceSettings


def set_up_first_desk(
    *,
    profile: Profile,
    store: SecretStore,
    recovery: RecoveryKeys,
    admin: FirstAdmin,
    roles: dict[BuiltInRole, frozenset[str]],
    packages: Sequence[str],
    clock: Clock,
    entropy: Entropy,
    hub: HubInvitation | None = None,
    demo: bool = False,
    progress: Callable[[str], None] = lambda _step: None,
) -> FirstDesk:
    """Do the whole first run. Trouble leaves nothing that a second try would stumble over but the keyring.

    `progress` gets a step's key: keys, hub, vault, password.
    """
    profile.ensure()
    if profile.settings.exists() or profile.box.exists():
        raise Trouble(TroubleKind.BAD_INPUT, code="SET-UP-ALREADY")
    progress("keys")
    device = make_device(entropy)
    progress("hub")
    founded = found(
        recovery=recovery,
        device=device,
        roles=roles,
        entropy=entropy,
        bring_to_hub=lambda entries: None if hub is None else _bring(hub, entries, clock),
    )
    progress("vault")
    secrets = set_up_device_secret(store, profile.name, entropy=entropy)
    DeviceBoxFile(profile.box).write(seal_box(device, secrets.newest, entropy=entropy))
    vault = make_vault(
        profile=profile,
        group=founded.group,
        vault=founded.vault,
        pair=founded.vault_pair,
        layer_key=layer_key(secrets.newest, founded.vault),
        state=founded.state,
        use=Use.DESK,
        packages=packages,
        entropy=entropy,
    )
    _fill(vault, founded, recovery)
    progress("password")
    _spool(profile, founded, device, admin, entropy)
    settings = DeviceSettings(
        kind=DeviceKind.DESK,
        facility=founded.facility,
        group=founded.group,
        hub_url=hub.address.url if hub else "",
        hub_pin=hub.address.pin if hub else b"",
        demo=demo,
    )
    save_settings(profile.settings, settings)
    return FirstDesk(founded=founded, keys=device, secrets=secrets, vault=vault, settings=settings)


def _bring(hub: HubInvitation, entries: Sequence[Entry], clock: Clock) -> HubBody:
    door = HubDoor(hub.address, token=None, hub_now=clock.now_ms)
    try:
        identity = bring_facility(door, hub.code, [entry.raw for entry in entries])
    finally:
        door.close()
    return HubBody(hub=DeviceId(identity.hub), signing_key=identity.key, tls_pin=identity.tls_pin or None)


def _fill(vault: Vault, founded: Founded, recovery: RecoveryKeys) -> None:
    """The log, and every class key for this vault and for the sheet."""
    with vault.write() as rows:
        add_entries(rows, founded.entries)
        for stream_class in _CLASSES:
            group = NO_GROUP if stream_class is StreamClass.FACILITY else founded.group
            for public in (founded.vault_pair.public, recovery.recovery.public):
                wrap = wrap_class_key(
                    founded.class_keys[group, stream_class],
                    facility=founded.facility,
                    group=group,
                    stream_class=stream_class,
                    number=1,
                    recipient_public=public,
                    signer=founded.admin_desk.signing,
                )
                add_class_wrap(rows, wrap, pushed=False)


def _spool(
    profile: Profile, founded: Founded, device: DeviceKeys, admin: FirstAdmin, entropy: Entropy
) -> None:
    """The log and the admin's bundles, readable before unlock; the desk keeps the kiosk's to pass on."""
    lane = device_lane(device.id)
    spool = Spool.open(profile.spool)
    try:
        with spool.write():
            spool.add_entries((entry.number, entry.hash, entry.raw) for entry in founded.entries)
            for keys, secret in (
                (founded.admin_desk, admin.password),
                (founded.admin_kiosk, admin.kiosk_code),
            ):
                inner = make_inner(
                    keys, secret, admin.argon, version=1, login_name=admin.login_name, entropy=entropy
                )
                outer = seal_outer(inner, device.hpke.public, device.id, founded.facility)
                spool.add(lane, [(item_name(outer.raw), outer.raw)], pushed=False)
    finally:
        spool.close()
