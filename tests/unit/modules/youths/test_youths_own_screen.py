"""The own screen of a youth at the kiosk: chosen by the youth alone, kept per field group, undone by name."""

from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from tests.helpers.people import me
from tests.helpers.plain_acts import PlainHouse, plain_house

from leefbord.core.errors import Refused
from leefbord.core.facts import Facts
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.people import Me
from leefbord.core.records import Fields
from leefbord.core.streams import youth_shared
from leefbord.modules.youths.model.own_screen import OwnScreen
from leefbord.modules.youths.model.profile import YouthProfile
from leefbord.modules.youths.module import RECORD_TYPES
from leefbord.modules.youths.service import ADMIT, EDIT, OBSERVE, YouthsService


def service(plain: PlainHouse, person: Me) -> YouthsService:
    numbers = count(1)
    return YouthsService(
        acts=plain.acts,
        me=person,
        clock=plain.clock,
        facts=Facts(),
        entropy=lambda size: next(numbers).to_bytes(size, "big"),
    )


@pytest.fixture
def plain() -> PlainHouse:
    return plain_house(RECORD_TYPES, ["leefbord.modules.youths"])


@pytest.fixture
def noor(plain: PlainHouse) -> PersonId:
    staff = service(plain, me((ADMIT, EDIT, OBSERVE)))
    profile = YouthProfile(id=PersonId(b""), called="Noor", hue="turkoois")
    return staff.admit(profile, first_day=date(2026, 9, 1))


@pytest.fixture
def at_kiosk(plain: PlainHouse, noor: PersonId) -> YouthsService:
    return service(plain, me(person=noor, is_youth=True, on_kiosk=True))


def test_who_chose_nothing_has_the_usual_screen(at_kiosk: YouthsService, noor: PersonId) -> None:
    assert at_kiosk.own_screen(noor) == OwnScreen()


def test_a_youth_chooses_a_screen_and_takes_it_back(at_kiosk: YouthsService, noor: PersonId) -> None:
    large = OwnScreen(text_percent=140)
    at_kiosk.choose_screen(large)
    act = at_kiosk.choose_screen(replace(large, theme="dark", left_handed=True, digital_clock=True))
    assert at_kiosk.own_screen(noor) == OwnScreen(
        theme="dark", text_percent=140, left_handed=True, digital_clock=True
    )
    at_kiosk.undo(act)
    assert at_kiosk.own_screen(noor) == large


def test_a_first_choice_can_be_taken_back(at_kiosk: YouthsService, noor: PersonId) -> None:
    act = at_kiosk.choose_screen(OwnScreen(theme="calm"))
    at_kiosk.undo(act)
    assert at_kiosk.own_screen(noor) == OwnScreen()


def test_a_colour_chosen_at_the_kiosk_can_be_taken_back(at_kiosk: YouthsService, noor: PersonId) -> None:
    act = at_kiosk.choose_look("paars", "owl")
    assert (at_kiosk.profile(noor).hue, at_kiosk.profile(noor).avatar) == ("paars", "owl")
    at_kiosk.undo(act)
    assert (at_kiosk.profile(noor).hue, at_kiosk.profile(noor).avatar) == ("turkoois", "")


def test_staff_chooses_nobodys_screen(plain: PlainHouse, noor: PersonId) -> None:
    staff = service(plain, me((ADMIT, EDIT, OBSERVE)))
    with pytest.raises(Refused, match="Only the youth does this"):
        staff.choose_screen(OwnScreen(theme="dark"))
    with pytest.raises(Refused, match="Only the youth does this"):
        staff.choose_look("paars", "")
    assert staff.own_screen(noor) == OwnScreen()


@pytest.mark.parametrize("wrong", [OwnScreen(theme="neon"), OwnScreen(text_percent=1000)])
def test_a_screen_that_is_no_choice_is_refused(at_kiosk: YouthsService, wrong: OwnScreen) -> None:
    with pytest.raises(Refused, match="This screen is not possible"):
        at_kiosk.choose_screen(wrong)


def test_a_screen_of_a_later_version_becomes_the_usual_one(
    plain: PlainHouse, at_kiosk: YouthsService, noor: PersonId
) -> None:
    with plain.acts.act("Own screen chosen") as act:
        fields: dict[str, Fields] = {
            "theme": {"theme": "sepia"},
            "text": {"text_percent": 300},
            "hand": {"left_handed": True},
        }
        act.set(youth_shared(noor), "youth.kiosk_look", RecordId(noor), fields)
    assert at_kiosk.own_screen(noor) == OwnScreen(left_handed=True)
