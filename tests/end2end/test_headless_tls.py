"""A hub with TLS as a process: the pinned key opens it, another pin or plain http does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.authority_world import first_run
from tests.helpers.hub_world import hub_ms, on_hub
from tests.helpers.live_hub import HubProcess, LiveHub

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.hub.serve import HubSettings, run_hub
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.transport_hub import ask_time

pytestmark = pytest.mark.end2end


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[LiveHub]:
    process = HubProcess(tmp_path, plain=False)
    yield process.start()
    process.stop()


def asked(url: str, pin: bytes) -> int:
    door = HubDoor(HubAddress(url=url, pin=pin), token=None, hub_now=hub_ms)
    try:
        return ask_time(door, bytes(16))[0]
    finally:
        door.close()


def test_the_pinned_hub_answers_over_tls_and_takes_a_facility_in(hub: LiveHub) -> None:
    assert hub.url.startswith("https://")
    assert abs(asked(hub.url, hub.pin) - hub_ms()) < 60_000
    with on_hub(first_run(), hub) as here:
        assert here.transport("kiosk").heads().authority == len(here.world.entries)


def test_another_machine_in_its_place_is_noticed_before_anything_is_sent(hub: LiveHub) -> None:
    with pytest.raises(Trouble) as caught:
        asked(hub.url, bytes(32))
    assert caught.value.kind is TroubleKind.HUB_CERTIFICATE


def test_without_a_pin_a_home_made_certificate_is_not_trusted(hub: LiveHub) -> None:
    with pytest.raises(Trouble) as caught:
        asked(hub.url, b"")
    assert caught.value.kind is TroubleKind.HUB_CERTIFICATE


def test_plain_http_to_another_machine_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(Trouble) as caught:
        asked("http://192.0.2.1:8470", b"")
    assert (caught.value.kind, caught.value.code) == (TroubleKind.HUB_REFUSED, "plain")


def test_the_hub_itself_refuses_plain_http_for_other_machines(tmp_path: Path) -> None:
    settings = HubSettings(
        directory=tmp_path, setup_code_file=tmp_path / "setup.json", host="0.0.0.0", plain=True
    )
    with pytest.raises(ValueError, match="this machine"):
        run_hub(settings)


def test_keys_and_code_are_readable_by_the_hub_only(hub: LiveHub) -> None:
    for name in ("hub.key", "tls.key", "setup.json"):
        assert (hub.folder / name).stat().st_mode & 0o077 == 0
