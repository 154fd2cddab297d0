"""The kiosk's rules without a window: the strip of the day, the idle watch, the code, the keys."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem, ItemLook, ItemState
from leefbord.core.ids import PersonId
from leefbord.ui.kiosk.code_entry import CODE_LENGTH, CodeEntry, CodeKind, as_text, kind_of
from leefbord.ui.kiosk.day_strip import DayStrip, day_strip, names_somebody
from leefbord.ui.kiosk.idle import IdlePhase, IdleWatch, spoken_seconds
from leefbord.ui.kiosk.key_rows import LETTERS, SIGNS, accents_of, shifted, starts_sentence

NOOR = PersonId(b"n" * 16)
BILAL = PersonId(b"b" * 16)
DAY = datetime(2026, 10, 14, tzinfo=HOUSE_ZONE)


def _item(key: str, start: float, end: float, youth: PersonId | None = NOOR, **more: object) -> DayItem:
    state = more.get("state", ItemState.OPEN)
    look = more.get("look", ItemLook.FREE_TIME)
    assert isinstance(state, ItemState)
    assert isinstance(look, ItemLook)
    return DayItem(
        module="agenda",
        key=key,
        youth=youth,
        title=key,
        starts_at=DAY + timedelta(hours=start),
        ends_at=DAY + timedelta(hours=end),
        state=state,
        look=look,
        all_day=bool(more.get("all_day", False)),
    )


def _keys(strip: DayStrip) -> list[str | None]:
    return [item.key if item else None for item in (strip.now, strip.soon, strip.then)]


def test_now_soon_and_then_are_the_next_three_things_of_this_youth() -> None:
    items = [
        _item("eten", 18, 19, None),
        _item("vrij", 13, 15),
        _item("school", 8.5, 12),
        _item("voetbal", 15, 17),
        _item("van bilal", 14.5, 15, BILAL),
    ]
    strip = day_strip(items, NOOR, DAY + timedelta(hours=14))
    assert _keys(strip) == ["vrij", "voetbal", "eten"]
    assert strip.progress == pytest.approx(0.5)


def test_what_started_last_is_what_one_is_doing() -> None:
    items = [_item("middag", 12, 18), _item("vieruurtje", 16, 16.5)]
    assert _keys(day_strip(items, NOOR, DAY + timedelta(hours=16.25)))[0] == "vieruurtje"
    assert _keys(day_strip(items, NOOR, DAY + timedelta(hours=17)))[0] == "middag"


def test_cancelled_and_whole_day_things_are_not_in_the_strip() -> None:
    items = [_item("kamp", 0, 24, all_day=True), _item("zwemmen", 14, 15, state=ItemState.CANCELLED)]
    assert _keys(day_strip(items, NOOR, DAY + timedelta(hours=14))) == [None, None, None]


def test_free_time_without_a_plan_lasts_until_the_next_thing() -> None:
    strip = day_strip([_item("eten", 18, 19)], NOOR, DAY + timedelta(hours=16))
    assert strip.now is None
    assert strip.free_until == DAY + timedelta(hours=18)


@given(st.lists(st.tuples(st.integers(0, 95), st.integers(0, 16)), max_size=12), st.integers(0, 95))
def test_the_strip_is_in_order_and_never_shows_the_past(spans: list[tuple[int, int]], quarter: int) -> None:
    items = [_item(str(n), a / 4, (a + length) / 4) for n, (a, length) in enumerate(spans)]
    at = DAY + timedelta(minutes=15 * quarter)
    strip = day_strip(items, NOOR, at)
    assert strip.now is None or strip.now.starts_at <= at < strip.now.ends_at
    assert strip.soon is None or strip.soon.starts_at > at
    assert strip.then is None or (strip.soon is not None and strip.then.starts_at >= strip.soon.starts_at)
    assert 0 <= strip.progress <= 1


def test_a_visit_and_a_talk_may_name_somebody() -> None:
    assert names_somebody(_item("Mama", 1, 2, look=ItemLook.VISIT))
    assert names_somebody(_item("Thuis bij broer", 1, 2, look=ItemLook.HOME))
    assert not names_somebody(_item("Voetbal", 1, 2))


def test_the_watch_asks_after_the_quiet_time_and_closes_after_the_countdown() -> None:
    watch = IdleWatch.start(now_ms=0, quiet_seconds=60, ask_seconds=30)
    assert watch.at(59_999).phase(59_999) is IdlePhase.ACTIVE
    asking = watch.at(60_000)
    assert asking.phase(60_000) is IdlePhase.ASKING
    assert asking.phase(89_999) is IdlePhase.ASKING
    assert asking.phase(90_000) is IdlePhase.OVER


def test_a_touch_while_asking_is_not_an_answer() -> None:
    asking = IdleWatch.start(now_ms=0, quiet_seconds=60, ask_seconds=30).at(60_000).touched(70_000)
    assert asking.phase(90_000) is IdlePhase.OVER
    assert asking.confirmed(70_000).phase(90_000) is IdlePhase.ACTIVE


@given(st.lists(st.integers(0, 20_000), max_size=30))
def test_a_youth_who_keeps_touching_is_never_asked(pauses: list[int]) -> None:
    watch, now = IdleWatch.start(now_ms=0, quiet_seconds=60, ask_seconds=30), 0
    for pause in pauses:
        now += pause
        watch = watch.at(now).touched(now)
        assert watch.phase(now) is IdlePhase.ACTIVE


@given(st.integers(0, 30_000), st.integers(0, 30_000))
def test_the_ring_only_shrinks(one: int, other: int) -> None:
    asking = IdleWatch.start(now_ms=0, quiet_seconds=60, ask_seconds=30).at(60_000)
    early, late = sorted((60_000 + one, 60_000 + other))
    assert asking.left_share(early) >= asking.left_share(late)
    assert asking.left_seconds(early) >= asking.left_seconds(late)


def test_numbers_in_words_stand_still_between_twenty_and_ten() -> None:
    assert [spoken_seconds(left) for left in (30, 21, 20, 15, 11, 10, 1)] == [None, None, 20, 20, 20, 10, 10]


def test_four_taps_make_a_code_and_a_fifth_changes_nothing() -> None:
    entry = CodeEntry()
    for digit in "48291":
        entry = entry.tap(CodeKind.DIGITS, digit)
    assert entry.complete
    assert entry.text() == "4829"
    assert len(entry.back().marks) == CODE_LENGTH - 1


def test_changing_between_figures_and_pictures_starts_anew() -> None:
    entry = CodeEntry().tap(CodeKind.DIGITS, "4").tap(CodeKind.PICTURES, "dog")
    assert entry.marks == ("dog",)


def test_pictures_and_figures_are_never_the_same_code() -> None:
    assert as_text(CodeKind.PICTURES, ("dog", "star", "kite", "ball")) == "p:dog-star-kite-ball"
    assert kind_of("p:dog-star-kite-ball") is CodeKind.PICTURES
    assert kind_of("4829") is CodeKind.DIGITS


def test_an_entry_never_shows_what_was_tapped() -> None:
    assert "4" not in repr(CodeEntry().tap(CodeKind.DIGITS, "4").tap(CodeKind.DIGITS, "7")).replace(
        "of 4", ""
    )
    with pytest.raises(ValueError, match="not complete"):
        CodeEntry().text()


def test_every_letter_has_one_key() -> None:
    letters = [key for row in LETTERS for key in row if key.isalpha()]
    assert sorted(letters) == sorted("abcdefghijklmnopqrstuvwxyz")
    assert len({key for row in SIGNS for key in row}) == sum(len(row) for row in SIGNS)


def test_holding_a_capital_offers_capitals() -> None:
    assert "é" in accents_of("e")
    assert "É" in accents_of("E")
    assert accents_of("b") == ()
    assert (shifted("ç"), shifted("ß")) == ("Ç", "ß")


@pytest.mark.parametrize(
    ("before", "starts"),
    [("", True), ("Dag. ", True), ("Dag\n", True), ("Dag ", False), ("Echt? ", True), ("een, ", False)],
)
def test_a_sentence_begins_with_a_capital(before: str, starts: bool) -> None:
    assert starts_sentence(before) is starts
