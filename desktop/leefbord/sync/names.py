"""The names of what a page brings: recomputed here, never believed."""

from leefbord.core.ids import Hash
from leefbord.sync.replica import Item
from leefbord.wire.hub_messages import Erased, LanePage
from leefbord.wire.lanes import LaneKind, item_name
from leefbord.wire.segment import parse_segment


def items_of(page: LanePage) -> list[Item]:
    """The items under their names; Malformed when a segment is not one."""
    return [_item(page.kind, raw) for raw in page.items]


def _item(kind: int, raw: bytes | Erased) -> Item:
    if isinstance(raw, Erased):
        return Item(Hash(raw.name), None)
    name = parse_segment(raw).name if kind == LaneKind.SEGMENTS else item_name(raw)
    return Item(name, raw)
