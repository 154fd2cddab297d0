"""Planning, changing one / following / all, moving, cancelling and undo, on a vault in memory."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest
from tests.helpers.people import AMBER, BILAL, NELE, SOFIE, FixedStaff, FixedYouths, me
from tests.helpers.plain_acts import PlainHouse, plain_house
from tests.helpers.wall import wall

from leefbord.core.changes import Changes
from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayAction, DayRequest, ItemLook, ItemState
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, PersonId
from leefbord.core.people import Me
from leefbord.core.records import Fields
from leefbord.core.recurrence import parse_rule
from leefbord.modules.agenda.model.appointment import (
    Details,
    Note,
    Occurrence,
    SomeDetails,
    What,
    When,
    Where,
    Who,
)
from leefbord.modules.agenda.model.clash import ClashKind
from leefbord.modules.agenda.model.day_item import key_of
from leefbord.modules.agenda.model.edit import Scope
from leefbord.modules.agenda.module import RECORD_TYPES
from leefbord.modules.agenda.service import PLAN, AgendaService

WEDNESDAY = wall(2026, 10, 14, 15)
DAY = WEDNESDAY.date()
FAR = date(2026, 12, 31)


@dataclass(frozen=True)
class House:
    plain: PlainHouse
    service: AgendaService
    told: list[Changes]

    def service_for(self, person: Me) -> AgendaService:
        return AgendaService(
            acts=self.plain.acts,
            me=person,
            clock=self.plain.clock,
            youths=FixedYouths(),
            staff=FixedStaff(),
        )

    def plan(
        self,
        start: datetime = WEDNESDAY,
        *,
        rule: str = "",
        title: str = "Kinesist",
        owner: PersonId | None = AMBER.id,
        minutes: int = 60,
        who: PersonId | None = None,
    ) -> None:
        when = When(
            start=start,
            end=start + timedelta(minutes=minutes),
            rule=parse_rule(rule) if rule else None,
        )
        details = Details(what=What(title=title, look=ItemLook.HEALTH), who=Who(escort=who))
        self.service.plan((owner,), when, details)

    def all(self, first: date = DAY, last: date = FAR) -> list[Occurrence]:
        return self.service.occurrences(first, last)

    def days(self) -> list[str]:
        return [f"{one.starts_at:%d/%m %H:%M}" for one in self.all()]

    def last_act(self) -> ActId:
        act = self.told[-1].act_id
        assert act is not None
        return act


@pytest.fixture
def house() -> House:
    plain = plain_house(RECORD_TYPES, ["leefbord.modules.agenda"])
    told: list[Changes] = []
    plain.changes.listen(told.append)
    service = AgendaService(
        acts=plain.acts, me=me((PLAN,)), clock=plain.clock, youths=FixedYouths(), staff=FixedStaff()
    )
    return House(plain, service, told)


def titled(title: str) -> SomeDetails:
    return SomeDetails(what=What(title=title))


def test_a_group_moment_and_a_youths_appointment_lie_in_their_own_streams(house: House) -> None:
    house.plan(owner=None, title="Avondmaal")
    house.plan(owner=AMBER.id)
    streams = {stream.text for stream, _, _ in house.plain.acts.kept}
    assert streams == {f"group/{me().group.hex()}/house/2026", f"youth/{AMBER.id.hex()}/shared"}
    assert {one.item.owner for one in house.all()} == {None, AMBER.id}


def test_planning_for_two_youths_is_one_act(house: House) -> None:
    when = When(start=WEDNESDAY, end=WEDNESDAY + timedelta(hours=1))
    house.service.plan((AMBER.id, BILAL.id), when, Details(what=What(title="Fietsen")))
    assert house.plain.acts.names == ["Appointment planned"]
    assert [one.item.owner for one in house.all()] == [AMBER.id, BILAL.id]
    house.service.undo(house.last_act())
    assert house.all() == []


def test_changing_one_leaves_the_others(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY;COUNT=3")
    second = house.all()[1]
    house.service.change(key_of(second), Scope.ONE, details=titled("Tandarts"))
    assert [one.details.what.title for one in house.all()] == ["Kinesist", "Tandarts", "Kinesist"]


def test_two_changes_of_one_time_keep_each_others_part(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY;COUNT=3")
    key = key_of(house.all()[1])
    house.service.change(key, Scope.ONE, details=SomeDetails(note=Note(note="turnzak")))
    house.service.change(key, Scope.ONE, details=SomeDetails(who=Who(escort=NELE.id)))
    second = house.all()[1]
    assert (second.details.note.note, second.details.who.escort) == ("turnzak", NELE.id)


def test_this_and_following_starts_a_second_series_and_keeps_the_count(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY;COUNT=5")
    third = house.all()[2]
    when = replace(third.item.when, start=wall(2026, 10, 29, 16), end=wall(2026, 10, 29, 17))
    house.service.change(key_of(third), Scope.FOLLOWING, when=when, details=titled("Zwemmen"))
    assert house.days() == ["14/10 15:00", "21/10 15:00", "29/10 16:00", "05/11 16:00", "12/11 16:00"]
    assert [one.details.what.title for one in house.all()] == ["Kinesist"] * 2 + ["Zwemmen"] * 3
    house.service.undo(house.last_act())
    assert house.days() == ["14/10 15:00", "21/10 15:00", "28/10 15:00", "04/11 15:00", "11/11 15:00"]


def test_following_from_the_first_time_means_all(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY;COUNT=2")
    house.service.change(key_of(house.all()[0]), Scope.FOLLOWING, details=titled("Zwemmen"))
    assert {one.item.id for one in house.all()} == {house.all()[0].item.id}
    assert [one.details.what.title for one in house.all()] == ["Zwemmen"] * 2


def test_an_own_change_goes_along_into_the_second_series(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY;COUNT=4")
    times = house.all()
    house.service.change(key_of(times[3]), Scope.ONE, details=SomeDetails(note=Note(note="laatste keer")))
    moved = replace(times[1].item.when, start=wall(2026, 10, 21, 17), end=wall(2026, 10, 21, 18))
    house.service.change(key_of(times[1]), Scope.FOLLOWING, when=moved, details=SomeDetails())
    assert house.days() == ["14/10 15:00", "21/10 17:00", "28/10 17:00", "04/11 17:00"]
    assert [one.details.note.note for one in house.all()] == ["", "", "", "laatste keer"]


def test_moving_all_mondays_to_tuesday_makes_tuesdays(house: House) -> None:
    house.plan(start=wall(2026, 10, 19, 9), rule="FREQ=WEEKLY;BYDAY=MO;COUNT=3")
    first = house.all()[0]
    when = replace(first.item.when, start=wall(2026, 10, 20, 9), end=wall(2026, 10, 20, 10))
    house.service.change(key_of(first), Scope.ALL, when=when, details=SomeDetails())
    assert [f"{one.starts_at:%a}" for one in house.all()] == ["Tue"] * 3


def test_a_board_drag_moves_one_time_and_remembers_the_old_hour(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY;COUNT=2")
    first = house.all()[0]
    request = DayRequest(
        action=DayAction.MOVE,
        key=key_of(first),
        starts_at=first.starts_at + timedelta(hours=1),
        ends_at=first.ends_at + timedelta(hours=1),
    )
    house.service.run(request)
    assert house.days() == ["14/10 16:00", "21/10 15:00"]
    news = house.service.news_of(AMBER.id, DAY)
    assert news is not None
    assert news.was == first.starts_at
    assert news.moved_by == SOFIE.id


def test_an_appointment_dragged_to_another_youth_is_no_longer_the_first_ones(house: House) -> None:
    house.plan()
    one = house.all()[0]
    house.service.run(
        DayRequest(
            action=DayAction.MOVE,
            key=key_of(one),
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            youth=BILAL.id,
        )
    )
    assert [found.item.owner for found in house.all()] == [BILAL.id]
    house.service.undo(house.last_act())
    assert [found.item.owner for found in house.all()] == [AMBER.id]


@pytest.mark.parametrize(
    ("scope", "cancelled"),
    [
        (Scope.ONE, [False, True, False, False]),
        (Scope.FOLLOWING, [False, True, True, True]),
        (Scope.ALL, [True, True, True, True]),
    ],
)
def test_cancelling_shows_why(house: House, scope: Scope, cancelled: list[bool]) -> None:
    house.plan(rule="FREQ=WEEKLY;COUNT=4")
    house.service.cancel(key_of(house.all()[1]), scope, "de kinesist is ziek")
    assert [one.details.state.cancelled for one in house.all()] == cancelled
    shown = house.service.day_items(DAY, FAR)[1]
    assert (shown.state, shown.note) == (ItemState.CANCELLED, "de kinesist is ziek")
    house.service.restore(key_of(house.all()[1]), Scope.ONE)
    assert not house.all()[1].details.state.cancelled


def test_cancelling_needs_a_reason(house: House) -> None:
    house.plan()
    with pytest.raises(Refused):
        house.service.cancel(key_of(house.all()[0]), Scope.ONE, "  ")


def test_removing_a_series_and_undo_bring_back_its_changes(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY;COUNT=2")
    house.service.change(key_of(house.all()[1]), Scope.ONE, details=titled("Tandarts"))
    house.service.remove(key_of(house.all()[0]))
    assert house.all() == []
    house.service.undo(house.last_act())
    assert [one.details.what.title for one in house.all()] == ["Kinesist", "Tandarts"]


def test_an_open_series_shows_years_later_at_the_same_hour(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY")
    later = house.service.occurrences(date(2031, 7, 1), date(2031, 7, 31))
    assert {f"{one.starts_at:%a %H:%M}" for one in later} == {"Wed 15:00"}
    assert len(later) == 5


def test_a_youth_and_a_colleague_in_two_places_are_warned_of(house: House) -> None:
    house.plan(rule="FREQ=WEEKLY", who=NELE.id)
    when = When(start=wall(2026, 10, 28, 15, 30), end=wall(2026, 10, 28, 16))
    details = Details(what=What(title="Rit"), who=Who(escort=NELE.id))
    assert [clash.kind for clash in house.service.clashes(AMBER.id, when, details)] == [ClashKind.YOUTH]
    assert [clash.kind for clash in house.service.clashes(BILAL.id, when, details)] == [ClashKind.ESCORT]
    alone = replace(details, who=Who())
    assert house.service.clashes(BILAL.id, when, alone) == []


def test_the_board_marks_the_later_of_two_that_overlap(house: House) -> None:
    house.plan(minutes=90)
    house.plan(start=wall(2026, 10, 14, 16), title="Gesprek Nele")
    items = house.service.day_items(DAY, DAY)
    assert [(item.short_title, item.alert) for item in items] == [("Kinesist", False), ("Nele", True)]


def test_a_single_change_that_the_series_left_behind_is_refused_in_words(house: House) -> None:
    house.plan()
    key = key_of(house.all()[0])
    house.service.remove(key)
    with pytest.raises(Refused):
        house.service.change(key, Scope.ONE, details=titled("Tandarts"))
    with pytest.raises(Refused):
        house.service.occurrence("rubbish")


def test_a_youth_changes_only_the_own_day(house: House) -> None:
    own = house.service_for(me((), person=AMBER.id, is_youth=True, on_kiosk=True))
    house.plain.acts.person = AMBER.id
    when = When(start=WEDNESDAY, end=WEDNESDAY + timedelta(hours=1))
    own.plan((AMBER.id,), when, Details(what=What(title="Lezen")))
    with pytest.raises(Refused):
        own.plan((BILAL.id,), when, Details(what=What(title="Lezen")))
    house.plain.acts.person = SOFIE.id
    house.plan()
    team, mine = house.all()
    if team.details.what.title == "Lezen":
        team, mine = mine, team
    with pytest.raises(Refused):
        own.cancel(key_of(team), Scope.ONE, "geen zin")
    house.plain.acts.person = AMBER.id
    own.change(key_of(mine), Scope.ONE, details=titled("Tekenen"))
    assert sorted(one.details.what.title for one in house.all()) == ["Kinesist", "Tekenen"]
    with pytest.raises(Refused):
        own.plan((None,), when, Details(what=What(title="Lezen")))


def test_a_reader_without_the_right_plans_nothing(house: House) -> None:
    reader = house.service_for(me(()))
    with pytest.raises(Refused):
        reader.plan((AMBER.id,), When(start=WEDNESDAY, end=WEDNESDAY), Details(what=What(title="x")))


def test_the_line_under_a_title_says_who_takes_the_youth(house: House) -> None:
    house.plan(who=NELE.id)
    assert house.service.day_items(DAY, DAY)[0].note == "Nele"


def test_an_all_day_item_lies_on_its_days_only(house: House) -> None:
    when = When(start=wall(2026, 10, 24), end=wall(2026, 10, 26), all_day=True)
    details = Details(what=What(title="Thuis"), where=Where(away=True))
    house.service.plan((AMBER.id,), when, details)
    found = [house.service.occurrences(date(2026, 10, day), date(2026, 10, day)) for day in (23, 24, 25, 26)]
    assert [len(one) for one in found] == [0, 1, 1, 0]
    assert found[2][0].ends_at == datetime(2026, 10, 26, tzinfo=HOUSE_ZONE)


def test_search_takes_a_percent_sign_literally(house: House) -> None:
    house.plan(title="Korting 50% winkel")
    assert [item.details.what.title for item in house.service.search("50%")] == ["Korting 50% winkel"]
    assert house.service.search("%%") == []


def test_no_title_stands_in_a_repr(house: House) -> None:
    house.plan(title="Kanarie", rule="FREQ=WEEKLY;COUNT=2")
    house.service.change(key_of(house.all()[1]), Scope.ONE, details=titled("Kanarie twee"))
    item = house.all()[0].item
    assert "Kanarie" not in repr((item, item.details, item.origin))


def test_damaged_fields_from_elsewhere_leave_no_row_and_break_nothing(house: House) -> None:
    house.plan()
    item = house.all()[0].item
    with house.plain.acts.act("Damaged elsewhere") as act:
        fields: Fields = {
            "start": "soon",
            "end": "later",
            "all_day": False,
            "zone": "Europe/Brussels",
            "rule": None,
            "except": (),
            "extra": (),
            "was": None,
            "moved_by": None,
        }
        act.set(item.stream, "agenda.item", item.id, {"when": fields})
    assert house.all() == []
