"""Well-formed segments of a test world, without a store: for tests of what carries them."""

import os
from dataclasses import dataclass

from tests.helpers.authority_world import World

from leefbord.core.clock import stamp_at
from leefbord.core.ids import Hash
from leefbord.core.streams import FACILITY_STREAM, StreamId
from leefbord.wire.segment import PROTOCOL, Segment, SegmentHeader, seal_segment
from leefbord.wire.stream_key import commitment


@dataclass
class Sealer:
    """Writes one chain in one stream, as a device of the world."""

    world: World
    device: str = "desk"
    stream: StreamId = FACILITY_STREAM
    size: int = 100
    _seq: int = 0
    _parent: Hash | None = None

    def next(self, body: bytes = b"") -> Segment:
        """The next segment; its body is random unless given."""
        self._seq += 1
        key = self.world.bytes("stream " + self.stream.text, 32)
        head = self.world.state.head
        assert head is not None
        header = SegmentHeader(
            protocol=PROTOCOL,
            facility=self.world.facility,
            stream=self.stream.text,
            device=self.world.device(self.device),
            incarnation=self.world.bytes("incarnation " + self.device),
            seq=self._seq,
            parent=self._parent,
            operations=1,
            authority_number=head.number,
            authority_hash=head.hash,
            group=self.world.group("oak"),
            stream_class=self.stream.stream_class,
            epoch=1,
            commitment=commitment(key),
            min_reader=1,
            highest=stamp_at(1_800_000_000_000),
            checkpoint=None,
            certificate=bytes(32),
            more=False,
        )
        segment = seal_segment(
            header,
            body or os.urandom(self.size),
            stream_key=key,
            session_key=self.world.signing("session " + self.device),
            entropy=os.urandom,
        )
        self._parent = segment.name
        return segment
