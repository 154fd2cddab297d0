"""Mijn dagboek: a mood in one tap, a page for me alone, sharing and taking back, the sealed draft."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.helpers.diary_house import DiaryHouse, Seat, diary_house
from tests.helpers.page_context import InlineJobs
from tests.helpers.shown_words import shown

from leefbord.core.ids import PersonId
from leefbord.modules.diary.kiosk.composer import Composer
from leefbord.modules.diary.kiosk.diary_page import DiaryPage
from leefbord.modules.diary.kiosk.entry_view import EntryView
from leefbord.modules.diary.kiosk.look_back import LookBack
from leefbord.modules.diary.kiosk.people_question import PeopleQuestion
from leefbord.modules.diary.kiosk.spec import KIOSK
from leefbord.modules.diary.model.content import Content, Mood
from leefbord.ui.kiosk.look import kiosk_look, kiosk_look_source
from leefbord.ui.kiosk.question_screen import QuestionScreen
from leefbord.ui.page_spec import KioskContext

CONTEXTS = ("DiaryPage", "Composer", "EntryView", "LookBack", "PeopleQuestion", "MyDiary", "Kiosk")
LOOKS = Path("build/looks")
TEXT = "Op school zat ik naast Noor. Straks is het voetbal, ik heb er zin in"


class Kiosk:
    """Yara's diary page, and what it told the shell."""

    def __init__(self, seat: Seat, house: DiaryHouse, qtbot: QtBot) -> None:
        self.own, self.bot = seat.service.own, qtbot
        self.footers: list[str] = []
        self.pictures: list[str] = []
        self.failures: list[Exception] = []
        context = KioskContext(
            service=seat.service,
            me=seat.me,
            youth=house.yara,
            acts=seat.desk.acts,
            staff=seat.staff,
            clock=seat.desk.clock,
            changes=seat.desk.changes,
            jobs=InlineJobs(),
            back=lambda: None,
            footer=self._footer,
            read_aloud=lambda _text: None,
            show_failure=self.failures.append,
            day_items=tuple,
        )
        page = KIOSK.build(context)
        assert isinstance(page, DiaryPage)
        self.page = page
        qtbot.addWidget(page)
        page.resize(1216, 604)
        page.show()

    def _footer(self, text: str, picture: str = "shield") -> None:
        self.footers.append(text)
        self.pictures.append(picture)

    @property
    def composer(self) -> Composer:
        """The page being written."""
        assert isinstance(self.page.shown, Composer)
        return self.page.shown

    def press(self, text: str) -> None:
        """Tap a button by its words."""
        wanted = shown(text, CONTEXTS)
        buttons = self.page.shown.findChildren(QAbstractButton)
        button = next(each for each in buttons if {each.text(), each.accessibleName()} & wanted)
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def pages(self) -> LookBack:
        """The earlier pages."""
        assert isinstance(self.page.shown, LookBack)
        return self.page.shown

    def open_newest(self) -> EntryView:
        """Look back, then tap the first card."""
        self.page.look_back(0)
        self.bot.mouseClick(self.pages().cards[0], Qt.MouseButton.LeftButton)
        assert isinstance(self.page.shown, EntryView)
        return self.page.shown

    def footer_is(self, text: str, **values: str) -> bool:
        """Whether the promise is this one."""
        made = shown(text, CONTEXTS)
        for name, value in values.items():
            made = frozenset(one.replace("{" + name + "}", value) for one in made)
        return self.footers[-1] in made

    def save(self, name: str) -> None:
        """Keep a picture to look at."""
        LOOKS.mkdir(parents=True, exist_ok=True)
        picture = QPixmap(1280, 668)
        picture.fill(QColor(kiosk_look().page))
        painter = QPainter(picture)
        painter.drawPixmap(32, 32, self.page.grab())
        painter.end()
        assert picture.save(str(LOOKS / f"{name}.png"))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[DiaryHouse]:
    made = diary_house(tmp_path)
    kiosk_look_source().set(hue="turkoois")
    yield made
    kiosk_look_source().set(hue=0.0)
    made.close()


@pytest.fixture
def seat(house: DiaryHouse) -> Seat:
    return house.seat("yara", "kiosk")


def test_one_tap_saves_a_mood_and_a_second_takes_it_away(house: DiaryHouse, seat: Seat, qtbot: QtBot) -> None:
    kiosk = Kiosk(seat, house, qtbot)
    kiosk.press("Good")
    (entry,) = kiosk.own.entries(9)
    assert entry.content is not None
    assert entry.content.mood is Mood.GOOD
    assert [pill.mood for pill in kiosk.composer.moods if pill.isChecked()] == [Mood.GOOD]
    kiosk.press("Good")
    assert kiosk.own.count() == 0
    assert not any(pill.isChecked() for pill in kiosk.composer.moods)


def test_a_page_stands_on_only_for_me_and_done_keeps_it(house: DiaryHouse, seat: Seat, qtbot: QtBot) -> None:
    kiosk = Kiosk(seat, house, qtbot)
    assert kiosk.footer_is("Only you can read this. The begeleiders cannot open it.")
    assert kiosk.pictures == ["lock"]
    kiosk.press("Good")
    kiosk.composer.pad.setPlainText(TEXT)
    kiosk.save("kiosk-diary")
    kiosk.press("Done")
    assert len(kiosk.pages().cards) == 1
    (entry,) = kiosk.own.entries(9)
    assert entry.content is not None
    assert (entry.content.text, entry.content.mood, entry.shared) == (TEXT, Mood.GOOD, False)
    assert TEXT in kiosk.page.spoken()
    assert KIOSK.asks_code
    assert kiosk.page.asks_before_reading


def test_i_choose_who_reads_it_and_take_it_back(house: DiaryHouse, seat: Seat, qtbot: QtBot) -> None:
    kiosk, sofie = Kiosk(seat, house, qtbot), house.world.person("worker")
    kiosk.composer.pad.setPlainText(TEXT)
    kiosk.press("Share with ...")
    (question,) = kiosk.page.findChildren(PeopleQuestion)
    assert question.ticked == frozenset()
    kiosk.press("Sofie")
    kiosk.save("kiosk-diary-people")
    kiosk.press("These people")
    assert kiosk.composer.text() == TEXT
    assert kiosk.own.count() == 0, "nobody reads it before Done"
    assert kiosk.footer_is("After Done {name} can read this. You can take it back.", name="Sofie")
    kiosk.save("kiosk-diary-sharing")
    kiosk.press("Done")
    assert kiosk.own.entries(1)[0].readers == {sofie}
    desk = house.seat("worker", "desk")
    house.carry(seat, desk)
    desk.service.shared.read(desk.service.shared.entries()[0].listed.version)
    house.carry(desk, seat)
    assert "Sofie" in kiosk.open_newest().spoken()
    assert kiosk.footer_is("{name} can read this. You can take it back.", name="Sofie")
    kiosk.save("kiosk-diary-entry")
    kiosk.press("Take it back")
    assert kiosk.own.entries(1)[0].readers == frozenset()
    assert kiosk.footer_is("Only you can read this. The begeleiders cannot open it.")


def test_half_written_text_comes_back_and_lies_sealed(house: DiaryHouse, seat: Seat, qtbot: QtBot) -> None:
    kiosk = Kiosk(seat, house, qtbot)
    assert not kiosk.page.keep_draft(), "nothing was written, so nothing is promised"
    kiosk.composer.pad.setPlainText(TEXT)
    assert kiosk.page.keep_draft()
    cells = seat.desk.vault.rows().execute("SELECT body FROM draft").fetchall()
    assert all(TEXT.encode() not in bytes(cell) for (cell,) in cells)
    again = Kiosk(seat, house, qtbot)
    assert again.composer.text() == TEXT
    again.press("Done")
    assert Kiosk(seat, house, qtbot).composer.text() == ""


def test_a_page_is_thrown_away_only_after_a_question(house: DiaryHouse, seat: Seat, qtbot: QtBot) -> None:
    seat.service.own.keep(Content(mood=Mood.LOW, text=TEXT))
    kiosk = Kiosk(seat, house, qtbot)
    kiosk.open_newest()
    kiosk.press("Throw away")
    assert isinstance(kiosk.page.shown, QuestionScreen)
    kiosk.press("Keep it")
    assert kiosk.own.count() == 1
    kiosk.press("Throw away")
    kiosk.press("Throw away")
    assert kiosk.own.count() == 0


def test_earlier_pages_look_as_they_should(house: DiaryHouse, seat: Seat, qtbot: QtBot) -> None:
    texts = (TEXT, "Ruzie met Bilal. " * 12, "", "Mama belde.", "Vrijdag zwemmen!")
    for mood, text in zip(Mood, texts, strict=True):
        seat.service.own.keep(Content(mood=mood, text=text), readers={PersonId(house.world.person("lead"))})
        seat.desk.clock.advance(hours=4)
    kiosk = Kiosk(seat, house, qtbot)
    kiosk.save("kiosk-diary-new")
    kiosk.press("Earlier")
    assert len(kiosk.pages().cards) == 4
    kiosk.save("kiosk-diary-earlier")
    kiosk.press("Older")
    assert len(kiosk.pages().cards) == 1
    small = [
        button.accessibleName()
        for button in kiosk.page.shown.findChildren(QAbstractButton)
        if min(button.width(), button.height()) < 64
    ]
    assert small == []
    assert kiosk.failures == []
