"""The fan-out of hints: highest number wins, a slow reader costs little, one device cannot fill the house."""

import asyncio

from leefbord.core.ids import DeviceId, FacilityId
from leefbord.hub.hints import Hints, Subscriber

HERE, THERE = FacilityId(b"h" * 32), FacilityId(b"t" * 32)


def subscriber(device: bytes = b"1", facility: FacilityId = HERE) -> Subscriber:
    return Subscriber(facility, DeviceId(device * 16), lambda lane: not lane.startswith("secret"))


def news(one: Subscriber) -> dict[str, int]:
    return asyncio.run(one.next(0.01))


def test_the_highest_number_of_a_lane_wins() -> None:
    hints, one = Hints(), subscriber()
    hints.add(one)
    for number in (3, 7, 5):
        hints.tell(HERE, {"1:facility": number})
    assert news(one) == {"1:facility": 7}
    assert news(one) == {}


def test_what_a_device_may_not_read_and_other_facilities_are_not_told() -> None:
    hints, one = Hints(), subscriber()
    hints.add(one)
    hints.tell(HERE, {"secret": 1})
    hints.tell(THERE, {"1:facility": 1})
    assert news(one) == {}


def test_the_oldest_line_of_a_device_gives_way() -> None:
    hints = Hints(per_device=2)
    lines = [subscriber() for _ in range(3)]
    other = subscriber(b"2")
    for line in (*lines, other):
        assert hints.add(line)
    assert [line.closed for line in lines] == [True, False, False]
    assert not other.closed


def test_a_full_house_turns_newcomers_away() -> None:
    hints = Hints(most=1)
    first = subscriber()
    assert hints.add(first)
    assert not hints.add(subscriber(b"2"))
    hints.remove(first)
    assert hints.add(subscriber(b"2"))


def test_closing_wakes_everyone_up() -> None:
    hints, one = Hints(), subscriber()
    hints.add(one)
    hints.close()
    assert news(one) == {}
    assert one.closed
