"""Pay day on screen: figures, signing, the kiosk, booking, the panel of one youth."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.budget_house import STAFF_RIGHTS, BudgetHouse, budget_house
from tests.helpers.page_context import RememberingShell, page_context
from tests.helpers.people import AMBER, BILAL, INES, NELE, me, person_id
from tests.helpers.shown_words import shown

from leefbord.core.money import Cents
from leefbord.core.people import Presence, YouthCard
from leefbord.modules.budget.model.agreements import Goal
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature
from leefbord.modules.budget.model.payday import PayState
from leefbord.modules.budget.page.ask_card import AskCard
from leefbord.modules.budget.page.page import BudgetPage, Panel
from leefbord.modules.budget.page.pay_row import PayRow
from leefbord.modules.budget.page.spec import PAGE
from leefbord.modules.budget.service.money import Booking
from leefbord.ui.theme import Theme, ThemeSource
from leefbord.ui.widgets.button import Button

CONTEXTS = ("AskCard", "PayRow", "PayTable", "Statement", "SignPanel", "BudgetPage", "Budget")
LOOKS = Path("build/looks")
HERE = Presence.IN_HOUSE
YOUTHS = (
    replace(AMBER, birth_date=date(2012, 3, 3), presence=HERE, room="5", key_worker=NELE.id),
    replace(BILAL, birth_date=date(2009, 5, 20), presence=Presence.ACTIVITY, presence_note="tot 15:30"),
    replace(INES, birth_date=date(2010, 1, 1), presence=HERE),
    YouthCard(id=person_id(4), called="Gabriël", hue="rood", birth_date=date(2015, 6, 6), presence=HERE),
    YouthCard(id=person_id(5), called="Hamza", hue="limoen", presence=HERE),
    YouthCard(id=person_id(6), called="Jonas", hue="cyaan", birth_date=date(2012, 7, 1), presence=HERE),
)


class Desk:
    """The page of Sofie, with some history in the accounts."""

    def __init__(self, qtbot: QtBot) -> None:
        self.house: BudgetHouse = budget_house(*YOUTHS)
        self.shell = RememberingShell()
        self.service = self.house.as_staff()
        self._fill()
        context = page_context(
            self.service,
            me=me(STAFF_RIGHTS),
            acts=self.house.acts,
            youths=self.house.youths,
            staff=self.house.staff,
            clock=self.house.clock,
            changes=self.house.changes,
            shell=self.shell,
        )
        page = PAGE.build(context)
        assert isinstance(page, BudgetPage)
        self.page = page
        qtbot.addWidget(page)
        page.resize(1512, 916)
        page.show()

    def _fill(self) -> None:
        money = self.service.money
        for card in YOUTHS:
            money.book(Booking(youth=card.id, kind=EntryKind.RECEIVED, cents=2668, what="Gekregen van oma"))
        self.house.clock.advance(minutes=5)
        amber = YOUTHS[0].id
        money.transfer(amber, 600, Account.POCKET, Account.SAVINGS, "Spaarpot")
        self.house.clock.advance(minutes=5)
        for what, cents in (("Snoep", 320), ("Cinema met de groep", 750)):
            money.book(
                Booking(
                    youth=amber,
                    kind=EntryKind.PURCHASE,
                    cents=cents,
                    what=what,
                    receipt="K-12" if cents == 750 else "",
                    signature=Signature.DESK,
                )
            )
            self.house.clock.advance(minutes=5)
        wrong = next(one for one in money.statement(amber, Account.POCKET) if one.what == "Snoep")
        money.correct(wrong.id, "verkeerd geboekt")
        money.set_goal(amber, Goal(what="koptelefoon", cents=Cents(8000)))

    def row(self, called: str) -> PayRow:
        return next(row for row in self.page.table.rows if row.line.youth.called == called)

    def press(self, qtbot: QtBot, inside: QWidget, text: str) -> None:
        button = next(each for each in inside.findChildren(Button) if each.text() in shown(text, CONTEXTS))
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def save(widget: QWidget, name: str) -> None:
    LOOKS.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(LOOKS / f"{name}.png"))


def draw(qtbot: QtBot, pad: QWidget) -> None:
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 90))
    for step in range(12):
        qtbot.mouseMove(pad, QPoint(30 + step * 12, 90 + (step % 3) * 15))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(180, 90))


def test_a_youth_signs_at_the_desk_and_all_signed_are_booked_at_once(desk: Desk, qtbot: QtBot) -> None:
    row = desk.row("Amber")
    row.amount.setText("5,00")
    desk.press(qtbot, row, "Sign")
    assert desk.page._pages.currentIndex() == Panel.SIGN
    assert not desk.page.sign.yes.isEnabled()
    draw(qtbot, desk.page.sign.pad)
    qtbot.mouseClick(desk.page.sign.yes, Qt.MouseButton.LeftButton)
    assert desk.row("Amber").line.state is PayState.READY
    desk.press(qtbot, desk.row("Gabriël"), "Kiosk")
    assert desk.row("Gabriël").line.state is PayState.AT_KIOSK
    desk.page.open_item(YOUTHS[0].id.hex())
    save(desk.page, "budget")
    before = desk.service.money.balances(YOUTHS[0].id)[Account.POCKET]
    desk.page.book_signed()
    assert desk.service.money.balances(YOUTHS[0].id)[Account.POCKET] == before + 2156 - 500
    assert desk.row("Amber").line.state is PayState.BOOKED
    assert desk.shell.offered[-1].act_name == "Pocket money paid"


def test_who_refuses_needs_a_colleague_chosen_first(desk: Desk, qtbot: QtBot) -> None:
    desk.press(qtbot, desk.row("Jonas"), "Sign")
    assert not desk.page.sign.refused.isEnabled()
    desk.page.sign.second.setCurrentIndex(1)
    save(desk.page, "budget-sign")
    qtbot.mouseClick(desk.page.sign.refused, Qt.MouseButton.LeftButton)
    handout = desk.row("Jonas").line.handout
    assert handout is not None
    assert (handout.signature, handout.second) == (Signature.REFUSED, NELE.id)


def test_who_is_away_has_no_button_and_the_reason_is_in_words(desk: Desk) -> None:
    row = desk.row("Bilal")
    assert not [each for each in row.findChildren(Button) if each.text() in shown("Sign", CONTEXTS)]
    assert any(f"{word} tot 15:30" in row.accessibleName() for word in shown("Activity", CONTEXTS))
    assert desk.row("Hamza").line.state is PayState.NO_BIRTH_DATE


def test_more_than_there_is_shows_at_once_while_typing(desk: Desk, qtbot: QtBot) -> None:
    row = desk.row("Ines")
    row.amount.clear()
    qtbot.keyClicks(row.amount, "999")
    assert row.amount.property("wrong")
    assert "€" in row.amount.toolTip()
    desk.press(qtbot, row, "Kiosk")
    assert desk.page.problem.isVisibleTo(desk.page)
    assert desk.row("Ines").line.state is PayState.TO_SIGN


def test_an_entry_is_put_right_from_the_panel(desk: Desk, qtbot: QtBot) -> None:
    desk.page.open_item(YOUTHS[0].id.hex())
    row = next(row for row in desk.page.statement.rows if row.entry.what == "Cinema met de groep")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    desk.page.statement.reason.setText("dubbel")
    desk.press(qtbot, desk.page.statement, "Put right")
    lines = desk.service.money.statement(YOUTHS[0].id, Account.POCKET)
    assert lines[0].kind is EntryKind.CORRECTION
    assert lines[0].amount == 750


def test_booking_in_the_panel_says_why_not(desk: Desk, qtbot: QtBot) -> None:
    desk.page.open_item(YOUTHS[0].id.hex())
    desk.press(qtbot, desk.page.statement, "Book")
    form = desk.page.form
    form.kind.setCurrentIndex(1)
    form.amount.setText("900")
    form.signature.setCurrentIndex(1)
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert "13,18" in form.problem.accessibleName()
    save(desk.page, "budget-book")
    form.amount.setText("1,00")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert desk.shell.offered[-1].act_name == "Money booked"
    assert desk.page._pages.currentIndex() == Panel.STATEMENT


def test_the_cash_is_counted_with_a_colleague(desk: Desk, qtbot: QtBot) -> None:
    (button,) = desk.page.top_acts()
    qtbot.addWidget(button)
    assert "2" in desk.page.subtitle()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    count = desk.page.count
    total = desk.service.cash.state().total
    count.pieces[1].setText(str(total % 100))
    count.pieces[100].setText(str(total // 100))
    save(desk.page, "budget-count")
    qtbot.mouseClick(count.save, Qt.MouseButton.LeftButton)
    assert desk.service.cash.counts() == ()
    count.second.setCurrentIndex(1)
    qtbot.mouseClick(count.save, Qt.MouseButton.LeftButton)
    assert desk.service.cash.counts()[0].difference == 0


def test_large_text_keeps_every_figure(desk: Desk, themed: ThemeSource, qtbot: QtBot) -> None:
    themed.set(Theme(scale=1.25))
    large = Desk(qtbot)
    save(large.page, "budget-large")
    assert large.row("Amber").height() >= 80


def test_a_question_for_money_is_answered_with_a_reason_for_the_youth(desk: Desk, qtbot: QtBot) -> None:
    desk.house.as_youth(YOUTHS[0]).own.ask(500, "cinema")
    desk.house.as_staff()
    desk.page.reload()
    assert desk.row("Amber").line.asks == 1
    desk.page.open_item(YOUTHS[0].id.hex())
    (card,) = desk.page.statement.findChildren(AskCard)
    save(desk.page, "budget-ask")
    desk.press(qtbot, card, "Later")
    assert desk.page.problem.isVisibleTo(desk.page)
    assert desk.service.own.waiting() == 1
    card.why.setText("morgen na school")
    desk.press(qtbot, card, "Later")
    assert desk.service.own.waiting() == 0
    answered = desk.house.as_youth(YOUTHS[0]).own.my_newest_ask()
    assert answered is not None
    assert answered.why == "morgen na school"


def test_down_goes_to_the_next_row(desk: Desk, qtbot: QtBot) -> None:
    desk.page.activateWindow()
    desk.row("Amber").setFocus()
    qtbot.keyClick(desk.row("Amber"), Qt.Key.Key_Down)
    assert desk.row("Bilal").hasFocus()
    qtbot.keyClick(desk.row("Amber"), Qt.Key.Key_Up)
    assert desk.row("Bilal").hasFocus()


def test_news_from_another_desk_does_not_eat_what_is_being_typed(desk: Desk, qtbot: QtBot) -> None:
    desk.page.activateWindow()
    amount = desk.row("Ines").amount
    amount.setFocus()
    amount.clear()
    qtbot.keyClicks(amount, "3,5")
    desk.service.money.book(Booking(youth=YOUTHS[0].id, kind=EntryKind.RECEIVED, cents=100))
    assert desk.row("Ines").amount is not amount
    assert desk.row("Ines").amount.text() == "3,5"
    assert desk.row("Ines").amount.hasFocus()
