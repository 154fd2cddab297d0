"""Over mij: a tap changes the own look at once, the shell dresses anew, and it can be undone."""

from collections.abc import Callable
from datetime import date
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from tests.helpers.page_context import InlineJobs
from tests.helpers.people import NELE, FixedStaff, me
from tests.helpers.plain_acts import plain_house
from tests.helpers.shown_words import shown

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.facts import Facts
from leefbord.core.ids import PersonId
from leefbord.core.people import Me
from leefbord.modules.youths.kiosk.about_me import AboutMePage
from leefbord.modules.youths.kiosk.choices import AVATARS
from leefbord.modules.youths.kiosk.spec import KIOSK
from leefbord.modules.youths.model.own_screen import THEMES
from leefbord.modules.youths.model.profile import YouthProfile
from leefbord.modules.youths.module import RECORD_TYPES
from leefbord.modules.youths.service import ADMIT, YouthsService
from leefbord.ui.page_spec import KioskContext
from leefbord.ui.pictograms import has_pictogram
from leefbord.ui.tokens import ThemeName


class AboutNoor:
    """Noor's page as the shell would show it: built anew at each redress."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot
        self._house = plain_house(RECORD_TYPES, ["leefbord.modules.youths"])
        self._numbers = count(1)
        staff = self._service(me((ADMIT,)))
        profile = YouthProfile(id=PersonId(b""), called="Noor", hue="turkoois", avatar="fox")
        self.noor = staff.admit(profile, first_day=date(2026, 9, 1))
        self.me = me(person=self.noor, is_youth=True, on_kiosk=True)
        self.service = self._service(self.me)
        self.footers: list[str] = []
        self.undo: Callable[[], None] = lambda: None
        self.failures: list[Exception] = []
        self.page = self.build("")

    def _service(self, person: Me) -> YouthsService:
        return YouthsService(
            acts=self._house.acts,
            me=person,
            clock=self._house.clock,
            facts=Facts(),
            entropy=lambda size: next(self._numbers).to_bytes(size, "big"),
        )

    def build(self, place: str) -> AboutMePage:
        card = self.service.youth(self.noor)
        assert card is not None
        page = KIOSK.build(
            KioskContext(
                service=self.service,
                me=self.me,
                youth=card,
                acts=self._house.acts,
                staff=FixedStaff(),
                clock=self._house.clock,
                changes=ChangesBroadcast(),
                jobs=InlineJobs(),
                back=lambda: None,
                footer=self.footers.append,
                read_aloud=lambda _text: None,
                show_failure=self.failures.append,
                day_items=tuple,
                place=place,
                redress=self._redress,
                offer_undo=self._offer,
            )
        )
        assert isinstance(page, AboutMePage)
        self.bot.addWidget(page)
        page.resize(1216, 604)
        page.show()
        return page

    def _redress(self, place: str) -> None:
        self.page.hide()
        self.page = self.build(place)

    def _offer(self, _said: str, undo: Callable[[], None]) -> None:
        self.undo = undo

    def tap(self, text: str) -> None:
        wanted = shown(text, ("AboutMe",))
        found = [each for each in self.page.shown.findChildren(QAbstractButton) if each.text() in wanted]
        self.bot.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def about(qtbot: QtBot) -> AboutNoor:
    return AboutNoor(qtbot)


def test_a_colour_changes_at_once_at_the_same_place_and_goes_back(about: AboutNoor) -> None:
    about.tap("My colour")
    about.tap("purple")
    assert about.service.profile(about.noor).hue == "paars"
    assert about.page.place == "colour"
    about.undo()
    assert about.service.profile(about.noor).hue == "turkoois"
    assert about.page.place == "colour"


def test_the_tile_of_what_holds_writes_nothing(about: AboutNoor) -> None:
    about.tap("My colour")
    before = about.page
    about.tap("turquoise")
    assert about.page is before


def test_screen_letters_hand_and_clock_are_kept_together(about: AboutNoor) -> None:
    for part, choice in (
        ("My screen", "Dark"),
        ("My letters", "Large"),
        ("My hand", "Buttons on the left"),
        ("My clock", "In figures"),
    ):
        about.tap(part)
        about.tap(choice)
        about.tap("Ready")
    own = about.service.own_screen(about.noor)
    assert (own.theme, own.text_percent, own.left_handed, own.digital_clock) == ("dark", 140, True, True)


def test_the_team_that_sees_the_day_is_named(about: AboutNoor) -> None:
    said = " ".join(label.text() for label in about.page.findChildren(QLabel))
    assert NELE.first_name in said
    assert NELE.first_name in about.page.spoken()


def test_every_picture_and_screen_that_is_offered_exists() -> None:
    assert [key for key in AVATARS if key and not has_pictogram(key)] == []
    assert len(set(AVATARS)) == len(AVATARS)
    assert set(THEMES) == {name.value for name in ThemeName}
