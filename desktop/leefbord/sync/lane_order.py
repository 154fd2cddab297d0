"""In which order lanes are fetched: keys first, then what is on screen, then the rest."""

from collections.abc import Collection, Iterable
from typing import Final

from leefbord.core.streams import FACILITY_STREAM
from leefbord.wire.lanes import Lane, LaneKind

_KIND_ORDER: Final = (
    LaneKind.DEVICE,
    LaneKind.RECOVERY,
    LaneKind.WRAPS,
    LaneKind.SEALS,
    LaneKind.SEGMENTS,
)


def in_order(lanes: Iterable[Lane], on_screen: Collection[str] = ()) -> list[Lane]:
    """Bundles and wraps before seals before segments; the facility's names, then streams on screen
    (by travelling form), then the newest years."""

    def rank(lane: Lane) -> tuple[int, int, int, str]:
        if lane.target == FACILITY_STREAM.text:
            nearness = 0
        elif lane.target in on_screen:
            nearness = 1
        else:
            nearness = 2
        stream = lane.stream
        year = 0 if stream is None else stream.year
        return (_KIND_ORDER.index(lane.kind), nearness, -year, lane.target)

    return sorted(lanes, key=rank)
