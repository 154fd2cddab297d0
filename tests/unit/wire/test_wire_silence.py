"""Nothing on the wire shows its content when it is printed, logged or part of an error."""

import pytest
from tests.helpers.authority_world import first_run
from tests.unit.wire import golden_objects as golden

from leefbord.wire.authority_bodies import EntryKind
from leefbord.wire.hpke import new_pair
from leefbord.wire.intent import decode_body

SEALED = bytes(1200)
OBJECTS: dict[str, object] = {
    "operation": golden.operation_set(),
    "intent": decode_body(golden.body())[0],
    "segment": golden.segment(),
    "header": golden.segment().header,
    "certificate": golden.certificate(),
    "request": golden.request(EntryKind.KEY),
    "entry": golden.entry(EntryKind.KEY),
    "class wrap": golden.class_wrap(SEALED),
    "stream wrap": golden.stream_wrap(),
    "seal": golden.seal(SEALED),
    "erase notice": golden.erase_notice(),
    "inner bundle": golden.inner_bundle(),
    "outer bundle": golden.outer_bundle(SEALED),
    "device request": golden.device_request(),
    "checkpoint": golden.checkpoint(),
    "call": golden.call(SEALED),
    "manifest": golden.snapshot_manifest(),
    "key pair": new_pair(),
    "state": first_run().state,
}


@pytest.mark.parametrize("name", OBJECTS)
def test_a_repr_is_short_and_shows_no_bytes_and_no_name(name: str) -> None:
    shown = repr(OBJECTS[name]) + str(OBJECTS[name])
    assert len(shown) < 200
    assert "\\x" not in shown
    assert "jan.p" not in shown
    assert "Zwemmen" not in shown
