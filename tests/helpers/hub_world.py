"""The test facility on a live hub: doors and transports for its devices."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.helpers.authority_world import World
from tests.helpers.live_hub import LiveHub
from tests.helpers.memory_replica import MemoryReplica

from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.transport_hub import HubTransport, bring_facility
from leefbord.wire.authority_bodies import HubBody, SequencerBody
from leefbord.wire.tokens import make_token


def hub_ms() -> int:
    """The real time: live hubs live in it."""
    return time.time_ns() // 1_000_000


@dataclass
class HubWorld:
    """A world whose log names the hub as hub and sequencer, and is on it."""

    world: World
    hub: LiveHub
    doors: list[HubDoor] = field(default_factory=list)

    def door(self, device: str, *, offset_ms: int = 0) -> HubDoor:
        """A client with the key of a device of the world."""
        key, name = self.world.signing("device " + device), self.world.device(device)

        def token(method: str, path: str, body_hash: bytes, now_ms: int) -> str:
            return make_token(key, name, self.world.facility, method, path, body_hash, now_ms)

        address = HubAddress(url=self.hub.url, pin=self.hub.pin)
        self.doors.append(HubDoor(address, token=token, hub_now=lambda: hub_ms() + offset_ms))
        return self.doors[-1]

    def transport(self, device: str) -> HubTransport:
        """The same as a transport."""
        return HubTransport(self.door(device), name=self.hub.keys.id)

    def replica(self) -> MemoryReplica:
        """An empty replica of this facility."""
        return MemoryReplica(self.world.facility)


@contextmanager
def on_hub(world: World, hub: LiveHub) -> Iterator[HubWorld]:
    """Bring the facility onto the hub and make the hub its sequencer, as the first desk does."""
    here = HubWorld(world, hub)
    try:
        identity = bring_facility(here.door("desk"), hub.code, [entry.raw for entry in world.entries])
        body = HubBody(hub=hub.keys.id, signing_key=identity.key, tls_pin=identity.tls_pin or None)
        last = [world.add(body, by="admin desk 1")]
        last.append(world.add(SequencerBody(sequencer=hub.keys.id), by="admin desk 1"))
        answer = here.transport("desk").push_authority([entry.raw for entry in last], ())
        assert not answer.refused
        yield here
    finally:
        for door in here.doors:
            door.close()
