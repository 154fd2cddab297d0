"""The doctor: looks at every part of this device and says what is well and what is not; changes nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble
from leefbord.keys.device import DeviceBoxFile, DeviceKeys
from leefbord.keys.device_secret import DeviceSecrets, read_device_secrets
from leefbord.keys.secret_store import SecretStore
from leefbord.keys.vault_header import HeaderFile
from leefbord.services.device_settings import DeviceSettings, load_settings
from leefbord.services.open_vault import OpenVault
from leefbord.services.profile import Profile
from leefbord.services.spool_view import SpooledView
from leefbord.store.log import count_unpushed, streams
from leefbord.store.spool import Spool
from leefbord.store.state_hash import state_hash
from leefbord.store.waiting import count_waiting
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.transport_hub import ask_time


class Health(StrEnum):
    """How a part is."""

    WELL = "well"
    TROUBLE = "trouble"
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One part: `detail` is a Trouble's key and code or a count; never a name, a path or a key."""

    part: str
    health: Health
    detail: str = ""

    def line(self) -> str:
        """As it is printed."""
        return f"{self.part:<12} {self.health.value:<8} {self.detail}".rstrip()


class Doctor:
    """Looks from outside in; each part that fails is told, and what depends on it is left out."""

    def __init__(
        self, *, profile: Profile, store: SecretStore, clock: Clock, nonce: Callable[[int], bytes]
    ) -> None:
        self._profile = profile
        self._store = store
        self._clock = clock
        self._nonce = nonce
        self.settings: DeviceSettings | None = None
        self.secrets: DeviceSecrets | None = None
        self.keys: DeviceKeys | None = None

    def look(self) -> Iterator[Finding]:
        """Settings, keyring, box, header, spool with the authority log, hub; in this order."""
        try:
            self.settings = load_settings(self._profile.settings)
        except Trouble as trouble:
            yield _trouble("settings", trouble)
        if self.settings is None:
            yield Finding(part="settings", health=Health.NONE, detail="not set up")
            return
        yield Finding(part="settings", health=Health.WELL, detail=self.settings.kind.value)
        yield self._look_at("keyring", self._keyring)
        if self.secrets is not None:
            yield self._look_at("device box", self._box)
            yield self._look_at("header", self._header)
        if self.keys is not None:
            yield self._look_at("log", self._log)
        if self.settings.hub_url:
            yield self._look_at("hub", self._hub)

    def _look_at(self, part: str, look: Callable[[], str]) -> Finding:
        try:
            return Finding(part=part, health=Health.WELL, detail=look())
        except Trouble as trouble:
            return _trouble(part, trouble)

    def _keyring(self) -> str:
        self.secrets = read_device_secrets(self._store, self._profile.name)
        return ""

    def _box(self) -> str:
        assert self.secrets is not None, "looked at before"
        self.keys = self.secrets.open_box(DeviceBoxFile(self._profile.box).read())
        return ""

    def _header(self) -> str:
        assert self.settings is not None, "looked at before"
        assert self.secrets is not None, "looked at before"
        header = HeaderFile(self._profile.header(self.settings.group)).load()
        slots = header.open_layer(self.secrets.layer_key_of(header))
        return f"{len(slots)} slots"

    def _log(self) -> str:
        assert self.settings is not None, "looked at before"
        assert self.keys is not None, "looked at before"
        spool = Spool.open(self._profile.spool)
        try:
            view = SpooledView(spool, device=self.keys.id, facility=self.settings.facility)
            return f"{view.authority().next_number} entries"
        finally:
            spool.close()

    def _hub(self) -> str:
        assert self.settings is not None, "looked at before"
        address = HubAddress(url=self.settings.hub_url, pin=self.settings.hub_pin)
        door = HubDoor(address, token=None, hub_now=self._clock.now_ms)
        try:
            before = self._clock.now_ms()
            hub_ms, _ = ask_time(door, self._nonce(16))
            return f"clock differs {abs(hub_ms - before) // 1000} s"
        finally:
            door.close()


def look_inside(opened: OpenVault) -> Iterator[Finding]:
    """An open vault: the file, what waits, and the state hash of every stream."""
    rows = opened.vault.rows()
    answer = rows.execute("PRAGMA cipher_integrity_check").fetchall()
    damaged = Health.TROUBLE if answer else Health.WELL
    yield Finding(part="vault file", health=damaged, detail=f"{len(answer)} damaged pages" if answer else "")
    missing = opened.missing
    yield Finding(
        part="high water",
        health=Health.WELL if missing is None else Health.TROUBLE,
        detail="" if missing is None else "work is missing",
    )
    yield Finding(
        part="to send",
        health=Health.WELL,
        detail=f"{count_unpushed(rows)} segments, {sum(count_waiting(rows).values())} wait",
    )
    for stream in streams(rows):
        yield Finding(
            part="stream", health=Health.WELL, detail=f"{stream.text} {state_hash(rows, stream).hex()}"
        )


def _trouble(part: str, trouble: Trouble) -> Finding:
    return Finding(part=part, health=Health.TROUBLE, detail=str(trouble))
