"""Pushing items in requests that fit, in their order."""

from collections.abc import Sequence

from leefbord.sync.replica import Outgoing
from leefbord.sync.transport import Transport
from leefbord.sync.transport_hub import split_push
from leefbord.wire.hub_messages import Pushed


def push_all(transport: Transport, items: Sequence[Outgoing]) -> tuple[str, ...]:
    """Push everything; the reasons of what the hub did not keep."""
    reasons: list[str] = []
    while items:
        count = split_push([len(item.raw) for item in items])
        reasons += [refused.reason for refused in push_some(transport, items[:count]).refused]
        items = items[count:]
    return tuple(reasons)


def push_some(transport: Transport, items: Sequence[Outgoing]) -> Pushed:
    """One request."""
    return transport.push([(item.lane, item.raw) for item in items])
