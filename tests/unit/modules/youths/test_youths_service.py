"""Admission, profile, stays and presence, through the service on a vault in memory."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import count

import pytest
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.people import GROUP, NELE, SOFIE, me
from tests.helpers.plain_acts import PlainHouse, plain_house

from leefbord.core.changes import Changes
from leefbord.core.errors import Refused
from leefbord.core.facts import Facts
from leefbord.core.ids import GroupId, PersonId
from leefbord.core.people import Me, Presence
from leefbord.modules.youths.model.facts import YouthAdmitted, YouthLeft
from leefbord.modules.youths.model.profile import Birth, BirthKind, YouthProfile
from leefbord.modules.youths.model.stay import StayKind
from leefbord.modules.youths.module import RECORD_TYPES
from leefbord.modules.youths.service import ADMIT, EDIT, OBSERVE, YouthsService

DAY = date(2026, 10, 14)
ALL = (ADMIT, EDIT, OBSERVE)


@dataclass(frozen=True)
class House:
    plain: PlainHouse
    service: YouthsService
    heard: list[object]

    @property
    def clock(self) -> FixedClock:
        return self.plain.clock

    def service_for(self, person: Me) -> YouthsService:
        numbers = count(500)
        return YouthsService(
            acts=self.plain.acts,
            me=person,
            clock=self.plain.clock,
            facts=Facts(),
            entropy=lambda size: next(numbers).to_bytes(size, "big"),
        )


@pytest.fixture
def house() -> House:
    plain = plain_house(RECORD_TYPES, ["leefbord.modules.youths"])
    facts = Facts()
    heard: list[object] = []
    facts.connect(YouthAdmitted, heard.append)
    facts.connect(YouthLeft, heard.append)
    numbers = count(1)
    service = YouthsService(
        acts=plain.acts,
        me=me(ALL),
        clock=plain.clock,
        facts=facts,
        entropy=lambda size: next(numbers).to_bytes(size, "big"),
    )
    return House(plain, service, heard)


def profile(
    called: str, *, birth: Birth | None = None, room: str = "", key_worker: PersonId | None = None
) -> YouthProfile:
    return YouthProfile(
        id=PersonId(b""),
        called=called,
        hue="blauw",
        birth=birth or Birth(),
        room=room,
        key_worker=key_worker,
    )


def admit(house: House, called: str, first_day: date = DAY) -> PersonId:
    return house.service.admit(profile(called), first_day=first_day)


def test_the_directory_is_alphabetical_and_an_accent_does_not_matter(house: House) -> None:
    for called in ("Bilal", "Élodie", "Elif", "amber", "Zoë"):
        admit(house, called)
    assert [card.called for card in house.service.youths()] == ["amber", "Bilal", "Elif", "Élodie", "Zoë"]


def test_an_admission_tells_the_authority_before_anything_is_written(house: House) -> None:
    written_when_told: list[int] = []
    facts = Facts()
    facts.connect(YouthAdmitted, lambda _: written_when_told.append(len(house.plain.acts.kept)))
    service = YouthsService(
        acts=house.plain.acts, me=me(ALL), clock=house.clock, facts=facts, entropy=lambda size: b"7" * size
    )
    youth = service.admit(profile("Jonas"), first_day=DAY)
    assert written_when_told == [0]
    assert youth == b"7" * 16
    assert service.profile(youth).called == "Jonas"


def test_an_admission_the_authority_refuses_leaves_nothing(house: House) -> None:
    def refuse(fact: YouthAdmitted) -> None:
        raise Refused("No", "The sequencer is away.")

    facts = Facts()
    facts.connect(YouthAdmitted, refuse)
    service = YouthsService(
        acts=house.plain.acts, me=me(ALL), clock=house.clock, facts=facts, entropy=lambda size: b"7" * size
    )
    with pytest.raises(Refused):
        service.admit(profile("Jonas"), first_day=DAY)
    assert house.plain.acts.kept == {}


def test_only_name_and_look_lie_in_the_stream_the_kiosk_can_read(house: House) -> None:
    birth = Birth(day=date(2010, 5, 22), kind=BirthKind.KNOWN)
    house.service.admit(profile("Ines", birth=birth, room="9", key_worker=NELE.id), first_day=DAY)
    by_stream: dict[str, set[str]] = {}
    for (stream, _, _), kept in house.plain.acts.kept.items():
        fields = {name for group in kept.groups.values() for name in group}
        by_stream.setdefault(stream.kind.value, set()).update(fields)
    assert by_stream["youth_team"] == {"birth_day", "birth_kind", "room", "key_worker"}
    assert not by_stream["youth_shared"] & by_stream["youth_team"]


def test_a_changed_room_leaves_every_other_group_alone(house: House) -> None:
    youth = admit(house, "Ines")
    before = len(house.plain.acts.kept)
    house.service.change_profile(replace(house.service.profile(youth), room="12"))
    assert [card.room for card in house.service.youths()] == ["12"]
    assert len(house.plain.acts.kept) == before
    assert house.plain.acts.names[-1] == "Profile changed"


def test_saving_an_unchanged_profile_is_no_act(house: House) -> None:
    youth = admit(house, "Ines")
    acts = list(house.plain.acts.names)
    house.service.change_profile(house.service.profile(youth))
    assert house.plain.acts.names == acts


def test_two_youths_of_one_house_are_not_called_the_same(house: House) -> None:
    admit(house, "Élodie")
    with pytest.raises(Refused) as refusal:
        admit(house, "elodie")
    assert refusal.value.params == {"name": "elodie"}
    assert "elodie" not in str(refusal.value)


def test_an_estimated_birth_date_comes_back_as_estimated(house: House) -> None:
    birth = Birth(day=date(2011, 1, 1), kind=BirthKind.ESTIMATED)
    youth = house.service.admit(profile("Hamza", birth=birth), first_day=DAY)
    assert house.service.profile(youth).birth == birth


def test_a_stay_to_come_and_a_stay_that_ended_are_not_present(house: House) -> None:
    youth = house.service.admit(
        profile("Femke"), kind=StayKind.WEEKEND, first_day=date(2026, 10, 16), last_day=date(2026, 10, 18)
    )
    assert house.service.youths() == ()
    house.clock.set_to(2026, 10, 18, 23, 59)
    assert [card.id for card in house.service.youths()] == [youth]
    house.clock.set_to(2026, 10, 19, 0, 1)
    assert house.service.youths() == ()
    assert [gone.called for gone in house.service.gone()] == ["Femke"]


def test_a_youth_may_come_back_for_respite_after_leaving(house: House) -> None:
    youth = admit(house, "Femke", first_day=date(2026, 1, 1))
    living = house.service.stays(youth)[0]
    house.service.change_stay(replace(living, last_day=date(2026, 9, 30)))
    assert house.heard[-1] == YouthLeft(youth=youth, group=GROUP)
    house.service.begin_stay(youth, kind=StayKind.RESPITE, first_day=DAY)
    assert [stay.kind for stay in house.service.stays(youth)] == [StayKind.RESPITE, StayKind.LIVING]
    assert [card.id for card in house.service.youths()] == [youth]


def test_a_second_stay_on_the_same_days_is_refused_here_but_not_in_another_house(house: House) -> None:
    youth = admit(house, "Femke")
    with pytest.raises(Refused):
        house.service.begin_stay(youth, kind=StayKind.RESPITE, first_day=DAY)
    other = house.service_for(replace(me(ALL), group=GroupId(b"2" * 16)))
    other.begin_stay(youth, kind=StayKind.RESPITE, first_day=DAY)
    assert len(house.service.stays(youth)) == 2
    assert [card.id for card in other.youths()] == [youth]


def test_room_training_follows_from_the_stay(house: House) -> None:
    youth = house.service.admit(profile("Dries"), kind=StayKind.ROOM_TRAINING, first_day=DAY)
    card = house.service.youth(youth)
    assert card is not None
    assert card.room_training


def test_the_newest_moment_holds_even_when_it_was_written_first(house: House) -> None:
    youth = admit(house, "Bilal")
    now = house.clock.now_ms()
    house.service.observe(youth, Presence.ACTIVITY, since_ms=now - 60_000, note="voetbal")
    house.clock.advance(minutes=1)
    house.service.observe(youth, Presence.SCHOOL, since_ms=now - 3 * 3_600_000)
    seen = house.service.seen(youth)
    assert seen is not None
    assert (seen.presence, seen.note, seen.seen_by) == (Presence.ACTIVITY, "voetbal", SOFIE.id)
    assert len(house.service.observations(youth)) == 2


def test_taking_an_observation_back_restores_the_one_before_and_keeps_both_readable(house: House) -> None:
    youth = admit(house, "Bilal")
    house.service.observe(youth, Presence.SCHOOL)
    house.clock.advance(minutes=5)
    house.service.observe(youth, Presence.MISSING)
    wrong = house.service.seen(youth)
    assert wrong is not None
    house.service.take_back(wrong)
    standing = house.service.seen(youth)
    assert standing is not None
    assert standing.presence is Presence.SCHOOL
    assert [seen.taken_back for seen in house.service.observations(youth)] == [True, False]
    with pytest.raises(Refused):
        house.service.take_back(wrong)


def test_undo_of_a_group_return_is_one_act_for_all(house: House) -> None:
    youths = (admit(house, "Amber"), admit(house, "Bilal"))
    told: list[Changes] = []
    house.plain.changes.listen(told.append)
    house.service.observe_many(youths, Presence.IN_HOUSE)
    assert len(told) == 1
    act = told[0].act_id
    assert act is not None
    house.service.undo(act)
    assert [card.presence for card in house.service.youths()] == [Presence.UNKNOWN, Presence.UNKNOWN]


def test_nobody_can_have_seen_the_future(house: House) -> None:
    youth = admit(house, "Bilal")
    with pytest.raises(Refused):
        house.service.observe(youth, Presence.HOME, since_ms=house.clock.now_ms() + 3_600_000)
    with pytest.raises(Refused):
        house.service.observe(youth, Presence.HOME, back_ms=house.clock.now_ms() - 1)


def test_a_trainee_notes_presence_but_admits_nobody(house: House) -> None:
    youth = admit(house, "Bilal")
    trainee = house.service_for(me((OBSERVE,)))
    trainee.observe(youth, Presence.IN_HOUSE)
    with pytest.raises(Refused):
        trainee.admit(profile("Jonas"), first_day=DAY)
    with pytest.raises(Refused):
        trainee.change_profile(replace(trainee.profile(youth), room="3"))


def test_a_youth_chooses_only_the_own_colour(house: House) -> None:
    youth = admit(house, "Noor")
    other = admit(house, "Elif")
    own = house.service_for(me((), person=youth, is_youth=True, on_kiosk=True))
    own.choose_look("turkoois", "fox")
    cards = {card.id: card.hue for card in house.service.youths()}
    assert cards == {youth: "turkoois", other: "blauw"}


def test_search_finds_a_second_name_and_an_accent(house: House) -> None:
    admit(house, "Anne-Zoë")
    assert [found.called for found in house.service.search("zoe")] == ["Anne-Zoë"]
    assert house.service.search("  ") == []


def test_no_name_stands_in_a_repr(house: House) -> None:
    youth = admit(house, "Kanarie")
    house.service.observe(youth, Presence.IN_HOUSE, note="Kanarie")
    shown = repr((house.service.profile(youth), house.service.youths(), house.service.observations(youth)))
    assert "Kanarie" not in shown
