"""The way through the kiosk: tile, code, home, page, help, hiding, idling, staff."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.gui.kiosk.conftest import NOOR_CODE, Kiosk, KioskMaker, card, said
from tests.helpers.kiosk_house import EASY_CODE, STAFF_CODE, STAFF_NAME

from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.ui.kiosk.code_panel import CodePanel
from leefbord.ui.kiosk.flow import Stage
from leefbord.ui.kiosk.hidden import Hidden
from leefbord.ui.kiosk.house import CallState, KioskProfile
from leefbord.ui.kiosk.staff_door import StaffDoor
from leefbord.ui.kiosk.still_there import StillThere


def _content(kiosk: Kiosk) -> object:
    screen = kiosk.window.frame.screen_shown
    assert screen is not None
    return screen.content


def test_a_tile_and_the_code_lead_home(kiosk: Kiosk) -> None:
    kiosk.log_in()
    assert kiosk.window.flow.stage is Stage.HOME
    assert kiosk.shows("Hello {name}!", name="Noor")
    assert {"Mijn dag", "Mijn geld", f"Mijn taken, {said('{count} to do', count='2')}"} <= {
        b.accessibleName() for b in kiosk.buttons()
    }


def test_a_wrong_code_empties_the_rounds_and_says_so_calmly(kiosk: Kiosk) -> None:
    kiosk.tap("Noor")
    kiosk.type_code("1111")
    panel = _content(kiosk)
    assert isinstance(panel, CodePanel)
    assert panel.count == 0
    assert panel.message == said("That was not right. Try again.")
    kiosk.type_code(NOOR_CODE)
    assert kiosk.window.flow.stage is Stage.HOME


def test_after_wrong_codes_the_pads_rest_as_long_as_the_house_says(kiosk: Kiosk) -> None:
    kiosk.house.waits = 30
    kiosk.tap("Noor")
    kiosk.type_code("1111")
    assert not kiosk.button("1").isEnabled()


def test_the_code_can_be_typed_on_a_real_keyboard(kiosk: Kiosk) -> None:
    kiosk.tap("Noor")
    panel = _content(kiosk)
    assert isinstance(panel, CodePanel)
    kiosk.bot.keyClicks(panel, "48")
    kiosk.bot.keyClick(panel, Qt.Key.Key_Backspace)
    kiosk.bot.keyClicks(panel, "829")
    assert kiosk.window.flow.stage is Stage.HOME


def test_the_wall_works_with_the_keyboard_alone(kiosk: Kiosk) -> None:
    kiosk.button("Noor").setFocus(Qt.FocusReason.TabFocusReason)
    kiosk.bot.keyClick(kiosk.button("Noor"), Qt.Key.Key_Return)
    assert kiosk.window.flow.stage is Stage.CODE


def test_a_session_that_comes_after_back_is_left_at_once(kiosk: Kiosk) -> None:
    kiosk.jobs.hold = True
    kiosk.tap("Noor")
    kiosk.type_code(NOOR_CODE)
    kiosk.tap("Back")
    kiosk.jobs.release()
    assert kiosk.window.flow.session is None
    assert [session.left for session in kiosk.house.sessions] == [True]


def test_a_first_code_is_chosen_and_tapped_twice(kiosk: Kiosk) -> None:
    kiosk.house.codes.clear()
    kiosk.tap("Noor")
    kiosk.tap("Pictures")
    for _ in range(2):
        for picture in ("dog", "star", "kite", "ball"):
            kiosk.tap(picture)
    assert kiosk.window.flow.stage is Stage.HOME
    assert list(kiosk.house.codes.values()) == ["p:dog-star-kite-ball"]


def test_a_first_code_that_differs_the_second_time_starts_again(kiosk: Kiosk) -> None:
    kiosk.house.codes.clear()
    kiosk.tap("Noor")
    kiosk.tap("Figures")
    kiosk.type_code("4829")
    kiosk.type_code("4828")
    assert kiosk.house.codes == {}
    assert kiosk.shows("That was another code. Start again.")


def test_a_first_code_that_is_too_easy_is_refused_in_a_sentence(kiosk: Kiosk) -> None:
    kiosk.house.codes.clear()
    kiosk.tap("Noor")
    kiosk.tap("Figures")
    kiosk.type_code(EASY_CODE)
    kiosk.type_code(EASY_CODE)
    assert kiosk.house.codes == {}
    assert kiosk.shows("This code is easy to guess")


def test_what_is_lost_with_the_code_is_said_before_it_is_chosen(make_kiosk: KioskMaker) -> None:
    with_diary, without = make_kiosk(), make_kiosk(only=("agenda",))
    for kiosk in (with_diary, without):
        kiosk.house.codes.clear()
        kiosk.tap("Noor")
    lost = "Forget your code, and your diary is gone without a card."
    assert with_diary.shows(lost)
    assert not without.shows(lost)


def test_a_page_of_ones_own_asks_the_code_again(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn geld")
    assert kiosk.window.flow.stage is Stage.STEP_UP
    kiosk.type_code("1111")
    assert kiosk.window.flow.stage is Stage.STEP_UP
    kiosk.type_code(NOOR_CODE)
    assert kiosk.window.flow.stage is Stage.PAGE
    assert {"Mijn geld", "Een zin."} <= set(kiosk.texts())


def test_another_page_opens_at_once_and_back_returns_home(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    assert kiosk.window.flow.stage is Stage.PAGE
    kiosk.tap("Back")
    assert kiosk.window.flow.stage is Stage.HOME


def test_a_page_can_change_the_promise_at_its_foot(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    kiosk.page.context.footer("Jij en mama zien je dag.")
    assert kiosk.shows("Jij en mama zien je dag.")


def test_nothing_of_a_youth_stays_after_stop(kiosk: Kiosk, qapp: QApplication) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    page = kiosk.page
    QGuiApplication.clipboard().setText("geheim")
    kiosk.tap("Stop")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(page)
    assert QGuiApplication.clipboard().text() == ""
    assert kiosk.window.flow.session is None
    assert [session.left for session in kiosk.house.sessions] == [True]
    assert not any("Noor!" in text for text in kiosk.texts())
    assert kiosk.shows("Who are you?")


def test_hulp_works_without_a_code_and_returns_to_the_wall(kiosk: Kiosk) -> None:
    kiosk.tap("Help")
    assert {"102", "1813", "112"} <= set(kiosk.texts())
    kiosk.tap("Back")
    assert kiosk.shows("Who are you?")


def test_a_call_shows_that_somebody_comes_only_after_it_was_taken(kiosk: Kiosk) -> None:
    kiosk.tap("Help")
    kiosk.tap("Help now")
    assert kiosk.call.started == 1
    assert kiosk.shows("We are calling ...")
    kiosk.call.now = CallState.TAKEN
    kiosk.pass_seconds(1)
    assert kiosk.shows("Somebody is coming to you.")
    kiosk.call.now = CallState.UNHEARD
    kiosk.pass_seconds(1)
    assert kiosk.shows("Call {number} or 112.", number="089 00 00 00")
    kiosk.tap("Not needed after all")
    assert kiosk.call.cancelled == 1


def test_idle_time_does_not_run_while_somebody_is_on_the_way(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Help")
    kiosk.tap("Help now")
    kiosk.pass_seconds(600)
    kiosk.pass_seconds(600)
    assert kiosk.shows("We are calling ...")
    assert kiosk.window.flow.session is not None


def test_a_kiosk_that_cannot_call_does_not_promise_it(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk(with_call=False)
    kiosk.tap("Help")
    assert kiosk.shows("Go to the staff.")
    assert not kiosk.shows("Help now")


def test_the_header_shows_only_what_this_kiosk_can_do(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk(voice=False, only=("agenda",))
    kiosk.log_in()
    names = {button.accessibleName() for button in kiosk.buttons()}
    assert {said("Hide"), said("Stop"), said("Help")} <= names
    assert not {said("Read aloud"), said("About me")} & names


def test_about_me_is_in_the_header_and_not_a_tile(kiosk: Kiosk) -> None:
    kiosk.log_in()
    assert sum(text == said("About me") for text in kiosk.texts()) == 1
    kiosk.tap("About me")
    assert kiosk.window.flow.stage is Stage.STEP_UP


def test_hiding_blanks_the_screen_and_the_code_brings_it_back(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    kiosk.tap("Hide")
    hidden = _content(kiosk)
    assert isinstance(hidden, Hidden)
    assert not any("Mijn" in text or "Noor" in text for text in kiosk.texts())
    kiosk.bot.mouseClick(hidden, Qt.MouseButton.LeftButton)
    kiosk.type_code(NOOR_CODE)
    assert kiosk.window.flow.stage is Stage.PAGE
    assert kiosk.shows("Mijn dag")


def test_a_quiet_kiosk_asks_and_then_closes(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    page = kiosk.page
    kiosk.pass_seconds(61)
    assert isinstance(_content(kiosk), StillThere)
    assert page.drafts == 1
    assert not any("Noor" in text or "Mijn dag" in text for text in kiosk.texts())
    kiosk.pass_seconds(31)
    assert kiosk.window.flow.session is None
    assert kiosk.house.sessions[0].left


def test_yes_i_am_here_brings_the_page_back(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    kiosk.pass_seconds(61)
    kiosk.tap("Yes, I am here")
    assert kiosk.window.flow.stage is Stage.PAGE


def test_yes_on_a_page_of_ones_own_asks_the_code_so_that_a_passer_by_gets_nothing(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn geld")
    kiosk.type_code(NOOR_CODE)
    kiosk.pass_seconds(61)
    kiosk.tap("Yes, I am here")
    assert kiosk.window.flow.stage is Stage.STEP_UP


def test_kept_is_said_only_when_a_draft_was_written(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.pass_seconds(61)
    kept = "Your text is kept. Only you can open it."
    assert not kiosk.shows(kept)
    kiosk.tap("Yes, I am here")
    kiosk.tap("Mijn dag")
    kiosk.pass_seconds(61)
    assert kiosk.shows(kept)


def test_a_touch_keeps_the_session_open(kiosk: Kiosk) -> None:
    kiosk.log_in()
    for _ in range(5):
        kiosk.pass_seconds(40)
        kiosk.bot.mouseClick(kiosk.window.frame, Qt.MouseButton.LeftButton)
    assert kiosk.window.flow.stage is Stage.HOME


def test_a_code_screen_that_is_left_goes_back_to_the_wall(kiosk: Kiosk) -> None:
    kiosk.tap("Noor")
    kiosk.pass_seconds(61)
    kiosk.pass_seconds(6)
    assert kiosk.shows("Who are you?")


def test_home_follows_the_clock(kiosk: Kiosk) -> None:
    kiosk.log_in()
    names = kiosk.window.frame
    before = [w.accessibleName() for w in names.findChildren(type(names).__mro__[1]) if w.accessibleName()]
    assert any(name.startswith(said("Now") + ", Vrije tijd") for name in before)
    kiosk.window.flow.touched()
    kiosk.clock.advance(minutes=45)
    kiosk.window.flow.touched()
    kiosk.window.flow.tick()
    after = [w.accessibleName() for w in names.findChildren(type(names).__mro__[1]) if w.accessibleName()]
    assert any(name.startswith(said("Now") + ", Voetbal") for name in after)


def test_staff_open_and_close_with_a_typed_name_and_a_code(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk(opened=False)
    assert kiosk.shows("The board is closed.")
    for opened in (True, False):
        kiosk.tap("Staff")
        door = _content(kiosk)
        assert isinstance(door, StaffDoor)
        kiosk.bot.keyClicks(door.name_field, STAFF_NAME)
        kiosk.bot.keyClick(door.name_field, Qt.Key.Key_Return)
        kiosk.bot.keyClicks(door.code_field, "wrong")
        kiosk.bot.keyClick(door.code_field, Qt.Key.Key_Return)
        assert door.message == said("Name or code is not right.")
        kiosk.bot.keyClicks(door.code_field, STAFF_CODE)
        kiosk.bot.keyClick(door.code_field, Qt.Key.Key_Return)
        assert kiosk.house.opened is opened


@pytest.mark.parametrize(
    "failure",
    [Refused("Too often", "Wait a little."), Trouble(TroubleKind.DISK)],
    ids=["refused", "trouble"],
)
def test_a_failure_is_one_sentence_in_the_window(kiosk: Kiosk, failure: Exception) -> None:
    kiosk.house.failure = failure
    kiosk.tap("Noor")
    kiosk.type_code(NOOR_CODE)
    notice = kiosk.window.frame.notice
    assert notice is not None
    assert notice.title in ("Too often", said("That does not work now."))
    kiosk.tap("Good")
    kiosk.house.failure = None
    kiosk.type_code(NOOR_CODE)
    assert kiosk.window.flow.stage is Stage.HOME


def test_reading_aloud_speaks_title_sentence_content_footer(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    kiosk.tap("Read aloud")
    heard = kiosk.speech.said[-1]
    assert heard.startswith("Mijn dag. Een zin. Dit staat op de bladzijde.")
    assert heard.endswith(said("Other youths do not see this."))


def test_reading_a_page_of_ones_own_aloud_asks_first(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn geld")
    kiosk.type_code(NOOR_CODE)
    kiosk.tap("Read aloud")
    assert kiosk.speech.said == []
    kiosk.tap("Yes")
    assert len(kiosk.speech.said) == 1


def test_at_most_six_tiles_and_an_empty_place_stays_empty(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk(profile=KioskProfile(tiles=("agenda", "gone", "budget")))
    kiosk.log_in()
    assert kiosk.button("Mijn dag").x() < kiosk.button("Mijn geld").x()
    assert kiosk.button("Mijn geld").x() > kiosk.window.width() / 2


def test_more_than_ten_youths_make_pages(make_kiosk: KioskMaker) -> None:
    cards = tuple(card(n, f"Jongere {n:02d}", "blauw", "cat") for n in range(1, 13))
    kiosk = make_kiosk(cards=cards)
    assert not kiosk.shows("Jongere 12")
    size = kiosk.button("Jongere 01").size()
    kiosk.tap("Next")
    assert kiosk.button("Jongere 12").size() == size
    kiosk.tap("Next")
    assert kiosk.shows("Jongere 01")


def test_the_window_closes_only_when_told(kiosk: Kiosk) -> None:
    kiosk.window.close()
    assert kiosk.window.isVisible()
    kiosk.window.leave()
    assert not kiosk.window.isVisible()


def test_the_left_handed_get_the_same_header_mirrored(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk(profile=KioskProfile(left_handed=True))
    kiosk.log_in()
    assert kiosk.button("Help").x() < kiosk.button("Stop").x() < kiosk.button("Hide").x()


def test_help_from_the_question_does_not_open_the_board_to_a_passer_by(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    kiosk.pass_seconds(61)
    kiosk.tap("Help")
    assert kiosk.house.sessions[0].left
    kiosk.tap("Back")
    assert kiosk.shows("Who are you?")


def test_help_from_a_hidden_board_returns_to_the_hidden_board(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")
    kiosk.tap("Hide")
    kiosk.tap("Help")
    assert {button.accessibleName() for button in kiosk.buttons()} & {said("Stop"), said("About me")} == set()
    kiosk.tap("Back")
    assert isinstance(_content(kiosk), Hidden)


def test_back_from_the_code_of_a_hidden_board_hides_it_again(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Hide")
    hidden = _content(kiosk)
    assert isinstance(hidden, Hidden)
    kiosk.bot.mouseClick(hidden, Qt.MouseButton.LeftButton)
    kiosk.tap("Back")
    assert isinstance(_content(kiosk), Hidden)


def test_another_size_of_screen_is_no_answer_to_the_question(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.pass_seconds(61)
    kiosk.window.flow.rebuild()
    kiosk.pass_seconds(1)
    assert isinstance(_content(kiosk), StillThere)
    kiosk.pass_seconds(31)
    assert kiosk.window.flow.session is None


def test_a_first_code_is_chosen_with_a_colleague_beside(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk()
    noor = next(card for card in kiosk.house.youths() if card.called == "Noor")
    del kiosk.house.codes[noor.id]
    kiosk.house.staff_here = False
    kiosk.tap("Noor")
    door = kiosk.window.frame.screen_shown
    assert door is not None
    assert isinstance(door.content, StaffDoor)
    door.content.entered.emit(STAFF_NAME, "1111")
    assert kiosk.shows("Name or code is not right.")
    door.content.entered.emit(STAFF_NAME, STAFF_CODE)
    kiosk.tap("Figures")
    assert kiosk.shows("Tap four figures.")
