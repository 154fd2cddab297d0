"""Reads a closed device's vault in a process that sees its keyring: which acts lie in it, which texts.

Usage: vault_reader.py FOLDER NAME LOGIN, a JSON line {password, texts} on stdin; prints one JSON object
{acts: [[act id, act name, device]], texts: {text: how many operations hold it}, aside, waiting, unpushed}.
A tool of the tests; nothing of it ships.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from leefbord.bootstrap import packages, record_types
from leefbord.cli.where import system_clock
from leefbord.keys.device import DeviceBoxFile
from leefbord.keys.device_secret import read_device_secrets
from leefbord.keys.secret_store import KeyringStore
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.device_settings import load_settings
from leefbord.services.open_vault import OpenVault, open_vault
from leefbord.services.profile import profile_at
from leefbord.services.spool_view import SpooledView
from leefbord.services.unlocking import Unlocking
from leefbord.store.log import count_unpushed, names, segment_raw, streams
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
from leefbord.store.waiting import count_waiting
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.certificate import Use
from leefbord.wire.intent import decode_body
from leefbord.wire.segment import open_segment, parse_segment


def read_vault(folder: Path, name: str, login: str, password: str, texts: list[str]) -> dict[str, Any]:
    """Unlock as the program does and look at every segment."""
    profile, clock = profile_at(folder, name), system_clock()
    settings = load_settings(profile.settings)
    assert settings is not None, "this device was never set up"
    secrets = read_device_secrets(KeyringStore(profile.keyring_service), profile.name)
    keys = secrets.open_box(DeviceBoxFile(profile.box).read())
    spool = Spool.open(profile.spool)
    door = DeviceDoor(
        keys=keys,
        secrets=secrets,
        spool=SpooledView(spool, device=keys.id, facility=settings.facility),
        clock=clock,
        gate=FreeGate(),
        use=Use.KIOSK if settings.kind is DeviceKind.KIOSK else Use.DESK,
    )
    unlocking = Unlocking(profile=profile, keeper=door, entropy=os.urandom)
    person = unlocking.person_by_password(login, password)
    unlocked = unlocking.vault_of(person, settings.group)
    opened = open_vault(
        vault=Vault.open(profile.vault(settings.group), unlocked.vault_key, packages=packages()),
        profile=profile,
        group=settings.group,
        device=keys.id,
        record_types=record_types(),
        clock=clock,
        entropy=os.urandom,
    )
    try:
        return _look(opened, texts)
    finally:
        opened.close()
        spool.close()


def _look(opened: OpenVault, texts: list[str]) -> dict[str, Any]:
    rows = opened.vault.rows()
    acts: set[tuple[str, str, str]] = set()
    counted = dict.fromkeys(texts, 0)
    for raw in (segment_raw(rows, name) for stream in streams(rows) for name in names(rows, stream)):
        if raw is None:
            continue  # it waits for something; `waiting` counts it
        segment = parse_segment(raw)
        key = opened.keys.reading_key(rows, segment.header.stream_id, segment.header.commitment)
        assert key is not None, "a stored segment whose key this vault lacks"
        for intent in decode_body(open_segment(segment, key)):
            acts.add((intent.act_id.hex(), intent.act_name, segment.header.device.hex()))
            for text in texts:
                held = sum(text.encode() in operation.raw for operation in intent.operations)
                counted[text] += held
    aside = rows.execute("SELECT count(*) FROM aside").fetchone()
    return {
        "acts": sorted(acts),
        "texts": counted,
        "aside": aside[0] if aside else 0,
        "waiting": sum(count_waiting(rows).values()),
        "unpushed": count_unpushed(rows),
    }


def main() -> int:
    """See the head of this file."""
    folder, name, login = sys.argv[1:]
    asked = json.loads(sys.stdin.readline())
    found = read_vault(Path(folder), name, login, asked["password"], asked["texts"])
    sys.stdout.write(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
