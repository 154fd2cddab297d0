"""What leaves this machine: no word of what was written is in any request, also not in a header."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from tests.helpers.headless_desk import HeadlessDesk, headless_desk
from tests.helpers.hub_world import HubWorld

from leefbord.core.streams import team
from leefbord.sync.hub_door import HubDoor
from leefbord.sync.transport_hub import HubTransport

CANARY = "kanarie-Yara-Zoutelande"


@pytest.fixture
def desk(tmp_path: Path, here: HubWorld) -> Iterator[HeadlessDesk]:
    made = headless_desk(tmp_path, here.world, "desk", first=True)
    yield made
    made.vault.close()


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Every request, headers and body, as it is handed to the network."""
    seen: list[bytes] = []
    handle = httpx.HTTPTransport.handle_request

    def listened(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(repr(request.headers.raw).encode() + str(request.url).encode() + request.read())
        return handle(self, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", listened)
    return seen


def test_no_request_holds_a_word_of_what_was_written(
    here: HubWorld, desk: HeadlessDesk, sent: list[bytes]
) -> None:
    stream = team(here.world.group("oak"), 2026)
    desk.approve(["desk"])
    desk.plan(stream, CANARY)
    with desk.acts.act(CANARY) as act:
        act.version(stream, "test.text", act.new_id(), {"body": CANARY})
    report = desk.sync(HubTransport(here.door("desk"), name=here.hub.keys.id))
    assert report.waiting == 0
    assert sum(stream.text.encode() in request for request in sent) > 0
    assert not any(CANARY.encode() in request for request in sent)
    assert not any(b"test.text" in request for request in sent)


def test_no_exception_or_repr_shows_an_address_or_a_token(here: HubWorld) -> None:
    door: HubDoor = here.door("desk")
    assert "127.0.0.1" not in repr(door)
    assert here.hub.code not in repr(here.hub.keys)
