"""Frames survive any cutting into pieces; nonsense of any shape is refused, never believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.keeper.link import MAX_FRAME, Incoming, Kind, Message, frame
from leefbord.wire.malformed import Malformed

MESSAGES = st.lists(
    st.builds(Message, st.sampled_from(Kind), st.integers(0, 2**40), st.binary(max_size=50)), max_size=5
)


@given(MESSAGES, st.data())
def test_messages_arrive_whole_and_in_order_however_they_were_cut(
    messages: list[Message], data: st.DataObject
) -> None:
    stream = b"".join(frame(message) for message in messages)
    incoming, arrived = Incoming(), []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        arrived += incoming.feed(stream[:size])
        stream = stream[size:]
    assert arrived == messages


@given(st.binary(max_size=200))
def test_nonsense_gives_nothing_or_is_refused(noise: bytes) -> None:
    try:
        arrived = Incoming().feed(noise)
    except Malformed:
        return
    assert b"".join(frame(message) for message in arrived) == noise[: sum(len(frame(m)) for m in arrived)]


def test_a_frame_that_announces_too_much_is_refused_before_it_is_awaited() -> None:
    with pytest.raises(Malformed):
        Incoming().feed((MAX_FRAME + 1).to_bytes(4, "big"))


def test_an_unknown_kind_is_refused() -> None:
    data = b"\x93\xa5other\x00\xc4\x00"
    with pytest.raises(Malformed):
        Incoming().feed(len(data).to_bytes(4, "big") + data)
