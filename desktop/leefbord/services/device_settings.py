"""What this device is for and where its hub answers: a small JSON file without personal data."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import HASH_SIZE, ID_SIZE, FacilityId, GroupId
from leefbord.wire.authority_bodies import DeviceKind

_LIMIT: Final = 16 * 1024


@dataclass(frozen=True, kw_only=True)
class DeviceSettings:
    """`group`: whose vault lies here; `hub_url` empty: no hub; `hub_pin`: SHA-256 of its TLS key."""

    kind: DeviceKind
    facility: FacilityId
    group: GroupId
    hub_url: str = ""
    hub_pin: bytes = b""
    demo: bool = False


def save_settings(path: Path, settings: DeviceSettings) -> None:
    """Write beside, sync, rename; Trouble READ_ONLY or DISK when that cannot be."""
    words = {
        "kind": settings.kind.value,
        "facility": settings.facility.hex(),
        "group": settings.group.hex(),
        "hub_url": settings.hub_url,
        "hub_pin": settings.hub_pin.hex(),
        "demo": settings.demo,
    }
    beside = path.with_name(path.name + ".new")
    try:
        with beside.open("w", encoding="utf-8") as file:
            json.dump(words, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as failure:
        raise Trouble(TroubleKind.DISK, code="SETTINGS") from failure


def load_settings(path: Path) -> DeviceSettings | None:
    """The settings; None when this device was never set up; Trouble BAD_INPUT when the file is damaged."""
    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT + 1)
    except FileNotFoundError:
        return None
    except OSError as failure:
        raise Trouble(TroubleKind.DISK, code="SETTINGS") from failure
    try:
        words = json.loads(data) if len(data) <= _LIMIT else None
        assert isinstance(words, dict)
        group = bytes.fromhex(words["group"])
        pin = bytes.fromhex(words.get("hub_pin", ""))
        facility = bytes.fromhex(words["facility"])
        if len(facility) != HASH_SIZE or len(group) != ID_SIZE or len(pin) not in (0, 32):
            raise ValueError("size")
        return DeviceSettings(
            kind=DeviceKind(words["kind"]),
            facility=FacilityId(facility),
            group=GroupId(group),
            hub_url=str(words.get("hub_url", "")),
            hub_pin=pin,
            demo=words.get("demo") is True,
        )
    except (ValueError, KeyError, TypeError, AssertionError, RecursionError) as wrong:
        raise Trouble(TroubleKind.BAD_INPUT, code="SETTINGS") from wrong
