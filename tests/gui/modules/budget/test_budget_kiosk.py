"""Mijn geld: the overview, confirming cash, asking, saving, and a goal."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.budget_house import AMBER_14, PAY_WEDNESDAY, BudgetHouse, budget_house
from tests.helpers.page_context import InlineJobs
from tests.helpers.people import me
from tests.helpers.shown_words import shown

from leefbord.core.money import Cents
from leefbord.modules.budget.kiosk.amount_question import AmountQuestion
from leefbord.modules.budget.kiosk.money_page import MoneyPage
from leefbord.modules.budget.kiosk.overview import Overview
from leefbord.modules.budget.kiosk.spec import KIOSK
from leefbord.modules.budget.model.agreements import Goal
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature
from leefbord.modules.budget.model.record_types import OWN
from leefbord.modules.budget.service.money import Booking
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.question_screen import QuestionScreen
from leefbord.ui.page_spec import KioskContext

CONTEXTS = ("MoneyPage", "Overview", "AmountQuestion", "MoveStory")
LOOKS = Path("build/looks")


class Kiosk:
    """Amber's money page, and what it told the shell."""

    def __init__(self, house: BudgetHouse, qtbot: QtBot) -> None:
        self.footers: list[str] = []
        self.failures: list[Exception] = []
        service = house.as_youth(AMBER_14)
        self.own = service.own
        context = KioskContext(
            service=service,
            me=me((OWN,), person=AMBER_14.id, is_youth=True, on_kiosk=True),
            youth=replace(AMBER_14, birth_date=None),
            acts=house.acts,
            staff=house.staff,
            clock=house.clock,
            changes=house.changes,
            jobs=InlineJobs(),
            back=lambda: None,
            footer=self.footers.append,
            read_aloud=lambda _text: None,
            show_failure=self.failures.append,
            day_items=tuple,
        )
        page = KIOSK.build(context)
        assert isinstance(page, MoneyPage)
        self.page = page
        qtbot.addWidget(page)
        page.resize(1216, 604)
        page.show()

    def press(self, qtbot: QtBot, text: str) -> None:
        buttons = self.page.shown.findChildren(QAbstractButton)
        wanted = shown(text, CONTEXTS)
        button = next(each for each in buttons if {each.text(), each.accessibleName()} & wanted)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type_amount(self, qtbot: QtBot, digits: str) -> None:
        assert isinstance(self.page.shown, AmountQuestion)
        qtbot.keyClicks(self.page.shown.pad, digits)

    def save(self, name: str) -> None:
        LOOKS.mkdir(parents=True, exist_ok=True)
        shown = QPixmap(1280, 668)
        shown.fill(QColor(kiosk_look().page))
        painter = QPainter(shown)
        painter.drawPixmap(32, 32, self.page.grab())
        painter.end()
        assert shown.save(str(LOOKS / f"{name}.png"))


@pytest.fixture
def house() -> BudgetHouse:
    house = budget_house()
    house.clock.set_to(2026, 10, 9, 16)
    money = house.as_staff().money
    money.book(Booking(youth=AMBER_14.id, kind=EntryKind.RECEIVED, cents=1860, what="Van oma"))
    house.clock.set_to(2026, 10, 11, 16)
    for what, cents in (("Strip", 230), ("IJsje", 180)):
        house.clock.advance(minutes=1)
        spent = Booking(
            youth=AMBER_14.id, kind=EntryKind.PURCHASE, cents=cents, what=what, signature=Signature.DESK
        )
        money.book(spent)
    money.transfer(AMBER_14.id, 200, Account.POCKET, Account.SAVINGS)
    house.clock.set_to(2026, 10, 12, 16)
    return house


@pytest.fixture
def kiosk_of(house: BudgetHouse, qtbot: QtBot) -> Callable[[], Kiosk]:
    return lambda: Kiosk(house, qtbot)


def test_the_overview_shows_and_says_what_i_have(house: BudgetHouse, kiosk_of: Callable[[], Kiosk]) -> None:
    goal = Goal(what="koptelefoon", cents=Cents(3000), picture="headphones")
    house.as_staff().money.set_goal(AMBER_14.id, goal)
    kiosk = kiosk_of()
    assert isinstance(kiosk.page.shown, Overview)
    kiosk.save("kiosk-money")
    spoken = kiosk.page.spoken()
    for words in ("twaalf euro vijftig", "koptelefoon", "dertig euro", "nog 2 nachten slapen"):
        assert words in spoken
    assert len(kiosk.page.shown.cards) == 4
    (footer,) = kiosk.footers
    assert footer in shown("You and the begeleiders see this. Other youths do not.", CONTEXTS)
    assert KIOSK.asks_code
    assert kiosk.page.asks_before_reading


def test_cash_that_lies_ready_is_asked_first_and_yes_is_my_signature(
    house: BudgetHouse, kiosk_of: Callable[[], Kiosk], qtbot: QtBot
) -> None:
    house.clock.set_to(2026, 10, 14, 16)
    house.as_staff().payday.to_kiosk(PAY_WEDNESDAY, AMBER_14.id, 1078)
    kiosk = kiosk_of()
    assert isinstance(kiosk.page.shown, QuestionScreen)
    assert "10,78" in kiosk.page.spoken()
    kiosk.save("kiosk-money-confirm")
    kiosk.press(qtbot, "Yes, I have it")
    assert kiosk.own.to_confirm() is None
    assert isinstance(kiosk.page.shown, Overview)


def test_not_yet_signs_nothing(house: BudgetHouse, kiosk_of: Callable[[], Kiosk], qtbot: QtBot) -> None:
    house.as_staff().payday.to_kiosk(PAY_WEDNESDAY, AMBER_14.id, 1078)
    kiosk = kiosk_of()
    kiosk.press(qtbot, "Not yet")
    assert isinstance(kiosk.page.shown, Overview)
    assert kiosk.own.to_confirm() is not None


def test_i_put_money_into_my_jar(kiosk_of: Callable[[], Kiosk], qtbot: QtBot) -> None:
    kiosk = kiosk_of()
    kiosk.press(qtbot, "I save more")
    kiosk.type_amount(qtbot, "3,50")
    kiosk.save("kiosk-money-save")
    kiosk.press(qtbot, "Into the jar")
    assert kiosk.own.balance(Account.SAVINGS) == 550
    assert kiosk.failures == []


def test_more_than_i_have_cannot_be_typed(kiosk_of: Callable[[], Kiosk], qtbot: QtBot) -> None:
    kiosk = kiosk_of()
    kiosk.press(qtbot, "I save more")
    kiosk.type_amount(qtbot, "99")
    assert isinstance(kiosk.page.shown, AmountQuestion)
    assert kiosk.page.shown.pad.cents == 900


def test_i_ask_for_money(house: BudgetHouse, kiosk_of: Callable[[], Kiosk], qtbot: QtBot) -> None:
    kiosk = kiosk_of()
    kiosk.press(qtbot, "Ask for money")
    kiosk.type_amount(qtbot, "5")
    kiosk.press(qtbot, "Ask it")
    assert house.as_staff().own.waiting() == 1


def test_i_choose_what_i_save_for(kiosk_of: Callable[[], Kiosk], qtbot: QtBot) -> None:
    kiosk = kiosk_of()
    kiosk.press(qtbot, "What do you save for?")
    kiosk.press(qtbot, "headphones")
    kiosk.type_amount(qtbot, "30")
    kiosk.press(qtbot, "Save for it")
    goal = kiosk.own.terms().goal
    assert goal is not None
    assert goal.what in shown("headphones", CONTEXTS)
    assert (goal.cents, goal.picture) == (3000, "headphones")


def test_every_target_is_large_enough_for_a_finger(kiosk_of: Callable[[], Kiosk]) -> None:
    kiosk = kiosk_of()
    buttons: list[QWidget] = list(kiosk.page.shown.findChildren(QAbstractButton))
    assert buttons
    assert all(min(button.width(), button.height()) >= 64 for button in buttons)


def test_an_empty_purse_is_said_and_every_card_is_equally_wide(
    house: BudgetHouse, kiosk_of: Callable[[], Kiosk]
) -> None:
    long = Booking(
        youth=AMBER_14.id,
        kind=EntryKind.PURCHASE,
        cents=1250,
        what="Voetbalschoenenvetersreparatie met oma in de stad, en een nieuw paar sokken erbij",
        signature=Signature.DESK,
    )
    house.as_staff().money.book(long)
    kiosk = kiosk_of()
    assert isinstance(kiosk.page.shown, Overview)
    said = {label.text() for label in kiosk.page.findChildren(QLabel)}
    assert said & shown("You have no money here now.", CONTEXTS)
    widths = [card.width() for card in kiosk.page.shown.cards]
    assert max(widths) - min(widths) <= 1
    kiosk.save("kiosk-money-none")


def test_a_tap_on_a_card_tells_who_wrote_it_and_how_i_signed(
    kiosk_of: Callable[[], Kiosk], qtbot: QtBot
) -> None:
    kiosk = kiosk_of()
    overview = kiosk.page.shown
    assert isinstance(overview, Overview)
    strip = next(card for card in overview.cards if card.entry.what == "Strip")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton)
    kiosk.save("kiosk-money-story")
    spoken = kiosk.page.spoken()
    signed = shown("You signed for it at the staff's screen", CONTEXTS)
    assert "Strip, twee euro dertig. zondag 11 oktober." in spoken
    assert any(words in spoken for words in signed)
    kiosk.press(qtbot, "Ready")
    assert isinstance(kiosk.page.shown, Overview)
