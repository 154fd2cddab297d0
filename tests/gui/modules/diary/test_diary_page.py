"""Gedeeld dagboek on screen: only what is shared, opening is said before it happens, taken back is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.helpers.diary_house import DiaryHouse, Seat, diary_house
from tests.helpers.page_context import RememberingShell, page_context
from tests.helpers.shown_words import shown

from leefbord.core.changes import Changes
from leefbord.core.ids import RecordId
from leefbord.core.sealed import SEALS
from leefbord.modules.diary.model.content import Content, Mood
from leefbord.modules.diary.page.page import SharedDiaryPage
from leefbord.modules.diary.page.spec import PAGE

LOOKS = Path("build/looks")
TEXT = "Mama belde gisteren. Ik wil erover praten met jou, niet met iedereen."
SECRET = "Dit deel ik niet."
CONTEXTS = ("SharedDiaryPage", "Reading")


class Desk:
    """Sofie's page, after Yara wrote two entries and shared one with her."""

    def __init__(self, house: DiaryHouse, qtbot: QtBot) -> None:
        self.house, self.bot = house, qtbot
        self.kiosk: Seat = house.seat("yara", "kiosk")
        self.seat: Seat = house.seat("worker", "desk")
        self.shell = RememberingShell()
        own = self.kiosk.service.own
        own.keep(Content(mood=Mood.BAD, text=SECRET))
        own.keep(Content(mood=Mood.OKAY, text=TEXT), readers={self.seat.keys.person})
        house.carry(self.kiosk, self.seat)
        page = PAGE.build(
            page_context(
                self.seat.service,
                me=self.seat.me,
                acts=self.seat.desk.acts,
                youths=self.seat.youths,
                staff=self.seat.staff,
                clock=self.seat.desk.clock,
                changes=self.seat.desk.changes,
                shell=self.shell,
            )
        )
        assert isinstance(page, SharedDiaryPage)
        self.page = page
        qtbot.addWidget(page)
        page.resize(1200, 760)
        page.show()

    def choose_first(self) -> None:
        self.bot.mouseClick(self.page.list.rows()[0], Qt.MouseButton.LeftButton)

    def open_it(self) -> None:
        self.bot.mouseClick(self.page.reading.open_button, Qt.MouseButton.LeftButton)

    def texts(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def sync(self) -> None:
        self.house.carry(self.kiosk, self.seat)
        told = Changes(records=frozenset({(SEALS, RecordId(b""))}), remote=True)
        self.seat.desk.changes.tell(told)

    def save(self, name: str) -> None:
        LOOKS.mkdir(parents=True, exist_ok=True)
        assert self.page.grab().save(str(LOOKS / f"{name}.png"))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    house = diary_house(tmp_path)
    yield Desk(house, qtbot)
    house.close()


def test_only_what_is_shared_is_there_and_only_it_is_counted(desk: Desk) -> None:
    assert len(desk.page.list.rows()) == 1
    assert desk.page.subtitle() in {one.replace("{count}", "1") for one in shown("{count} new", CONTEXTS)}
    assert TEXT not in desk.texts()


def test_opening_is_said_first_and_then_shows_the_text(desk: Desk) -> None:
    desk.choose_first()
    desk.save("diary-offer")
    assert TEXT not in desk.texts()
    assert desk.seat.service.shared.unread() == 1, "choosing is not opening"
    desk.open_it()
    assert TEXT in desk.texts()
    assert SECRET not in desk.texts()
    assert desk.seat.service.shared.unread() == 0
    desk.save("diary-reading")


def test_what_is_taken_back_leaves_the_screen(desk: Desk) -> None:
    desk.choose_first()
    desk.open_it()
    own = desk.kiosk.service.own
    own.take_back(next(entry for entry in own.entries(9) if entry.shared))
    desk.sync()
    assert TEXT not in desk.texts()
    assert desk.page.list.rows() == []
    assert any(one in desk.texts() for one in shown("This page is no longer shared with you.", CONTEXTS))


def test_leaving_the_page_puts_the_text_away(desk: Desk) -> None:
    desk.choose_first()
    desk.open_it()
    desk.page.hide()
    desk.page.show()
    assert TEXT not in desk.texts()
