"""What the hub must destroy when an entry enters the log: purged streams, wraps of an ended placement."""

from leefbord.core.ids import FacilityId, PersonId
from leefbord.core.streams import StreamId, youth_private, youth_shared, youth_team
from leefbord.hub.storage import Storage
from leefbord.wire.authority import Entry
from leefbord.wire.authority_bodies import PlacementBody, PurgeBody
from leefbord.wire.lanes import STREAM_KINDS, LaneKind, stream_lane


def destroy(storage: Storage, facility: FacilityId, entry: Entry) -> None:
    """Take away the bytes that this entry says must go; numbers and names stay, so that readers go on."""
    body = entry.request.body
    if isinstance(body, PurgeBody):
        for stream in _streams_of(body.youth):
            for kind in STREAM_KINDS:
                storage.erase(facility, stream_lane(kind, stream))
    elif isinstance(body, PlacementBody) and body.ends:
        for stream in _streams_of(body.youth):
            storage.erase(facility, stream_lane(LaneKind.WRAPS, stream), body.group)


def _streams_of(youth: PersonId) -> tuple[StreamId, ...]:
    return (youth_team(youth), youth_shared(youth), youth_private(youth))
