"""The widgets of module pages: keyboard, pads, questions, pages of cards, money, colours, keys out."""

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.kiosk.conftest import Kiosk, said

from leefbord.ui.fonts import Family
from leefbord.ui.kiosk.action_button import ActionButton
from leefbord.ui.kiosk.amount_pad import AmountPad
from leefbord.ui.kiosk.clock_picture import ClockPicture
from leefbord.ui.kiosk.guard import leads_out
from leefbord.ui.kiosk.item_strip import ItemStrip
from leefbord.ui.kiosk.keyboard import HOLD_MS, KeyboardKey, KioskKeyboard
from leefbord.ui.kiosk.look import SMALLEST_TARGET, KioskLook, kiosk_look_source
from leefbord.ui.kiosk.money_picture import MoneyPicture
from leefbord.ui.kiosk.pager import Pager
from leefbord.ui.kiosk.question_screen import Answer, QuestionScreen
from leefbord.ui.kiosk.saving_jar import SavingJar
from leefbord.ui.kiosk.speech import find_speech
from leefbord.ui.kiosk.text_pad import TextPad
from leefbord.ui.kiosk.words import Tone, Words, tone_colour
from leefbord.ui.oklch import contrast
from leefbord.ui.pictogram_table import AVATARS, CODE_PICTURES, FILES
from leefbord.ui.pictograms import pictogram
from leefbord.ui.theme import Theme, theme_source
from leefbord.ui.tokens import HUES, ThemeName

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _house_look(qapp: QApplication) -> Iterator[None]:
    """The kiosk's font and a plain size."""
    theme_source().set(Theme(family=Family.KIOSK))
    kiosk_look_source().fit(1280, 800)
    yield
    theme_source().set(Theme())


def _press(bot: QtBot, keyboard: KioskKeyboard, name: str) -> None:
    key = keyboard.key(name)
    assert key is not None, name
    bot.mouseClick(key, LEFT)


@pytest.fixture
def written(qtbot: QtBot) -> Iterator[tuple[KioskKeyboard, TextPad]]:
    """A keyboard under a field."""
    window = QWidget()
    pad = TextPad(said="dagboek", parent=window)
    keyboard = KioskKeyboard(pad, parent=window)
    keyboard.setGeometry(0, 300, 1232, 310)
    window.resize(1232, 620)
    qtbot.addWidget(window)
    window.show()
    yield keyboard, pad
    window.close()


def test_a_sentence_starts_with_a_capital_and_goes_on_without(
    qtbot: QtBot, written: tuple[KioskKeyboard, TextPad]
) -> None:
    keyboard, pad = written
    for key in ("D", "a", "g", ".", said("space"), "I", "k"):
        _press(qtbot, keyboard, key)
    assert pad.toPlainText() == "Dag. Ik"
    _press(qtbot, keyboard, said("Erase"))
    assert pad.toPlainText() == "Dag. I"


def test_figures_and_signs_are_one_tap_away(qtbot: QtBot, written: tuple[KioskKeyboard, TextPad]) -> None:
    keyboard, pad = written
    _press(qtbot, keyboard, said("Letters or figures"))
    for key in ("1", "2", "€"):
        _press(qtbot, keyboard, key)
    assert pad.toPlainText() == "12€"


def test_holding_a_key_offers_its_accents(qtbot: QtBot, written: tuple[KioskKeyboard, TextPad]) -> None:
    keyboard, pad = written
    key = keyboard.key("E")
    assert key is not None
    qtbot.mousePress(key, LEFT)
    window = keyboard.window()
    qtbot.waitUntil(
        lambda: any(k.text() == "Ë" for k in window.findChildren(KeyboardKey)), timeout=HOLD_MS * 8
    )
    qtbot.mouseRelease(key, LEFT)
    accent = next(k for k in window.findChildren(KeyboardKey) if k.text() == "Ë")
    qtbot.mouseClick(accent, LEFT)
    assert pad.toPlainText() == "Ë"


def test_every_key_is_large_enough(written: tuple[KioskKeyboard, TextPad]) -> None:
    keyboard, _ = written
    kiosk_look_source().fit(1024, 600)
    for key in keyboard.findChildren(KeyboardKey):
        assert min(key.minimumSizeHint().width(), key.minimumSizeHint().height()) >= SMALLEST_TARGET


def test_klaar_says_that_writing_is_done(qtbot: QtBot, written: tuple[KioskKeyboard, TextPad]) -> None:
    keyboard, _ = written
    with qtbot.waitSignal(keyboard.finished):
        _press(qtbot, keyboard, said("Done"))


def test_an_amount_is_tapped_and_never_goes_above_the_maximum(qtbot: QtBot) -> None:
    pad = AmountPad(1250)
    qtbot.addWidget(pad)
    for sign in "12,59":
        qtbot.keyClicks(pad, sign)
    assert pad.cents == 1250
    qtbot.keyClick(pad, Qt.Key.Key_Backspace)
    qtbot.keyClicks(pad, "3")
    assert pad.cents == 1230


def test_a_question_is_answered_by_mouse_or_keyboard(qtbot: QtBot) -> None:
    question = QuestionScreen(
        "Wie wil je zien?", [Answer(key="oma", text="Oma"), Answer(key="mama", text="Mama")]
    )
    qtbot.addWidget(question)
    question.show()
    heard: list[str] = []
    question.answered.connect(heard.append)
    buttons = {child.text(): child for child in question.findChildren(QWidget) if hasattr(child, "click")}
    qtbot.mouseClick(buttons["Mama"], LEFT)
    qtbot.keyClick(buttons["Oma"], Qt.Key.Key_Return)
    assert heard == ["mama", "oma"]
    with pytest.raises(ValueError, match="one to six"):
        QuestionScreen("?", [])


def test_cards_turn_pages_and_stop_at_the_ends(qtbot: QtBot) -> None:
    cards = [ActionButton(f"kaart {n}") for n in range(7)]
    pager = Pager(cards, per_page=3)
    qtbot.addWidget(pager)
    pager.show()
    assert [card.isVisible() for card in cards] == [True] * 3 + [False] * 4
    for _ in range(5):
        pager.turn(1)
    assert pager.page == 2
    assert [card.isVisible() for card in cards] == [False] * 6 + [True]


def test_a_strip_brings_what_has_the_keyboard_into_view(qtbot: QtBot) -> None:
    cards = [ActionButton(f"kaart {n}") for n in range(20)]
    strip = ItemStrip(cards)
    qtbot.addWidget(strip)
    strip.resize(600, 120)
    strip.show()
    strip.keep_in_view(19)
    assert strip.horizontalScrollBar().value() > 0


def test_pictures_of_time_and_money_say_themselves(qtbot: QtBot) -> None:
    clock, money, jar = ClockPicture(time(8, 30)), MoneyPicture(1250), SavingJar(1800, 3000)
    for widget in (clock, money, jar):
        qtbot.addWidget(widget)
    assert clock.accessibleName() == "half 9"
    assert money.accessibleName() == "twaalf euro vijftig"
    assert jar.accessibleName() == "achttien euro / dertig euro"
    assert jar.share == pytest.approx(0.6)


@pytest.mark.parametrize("cents", [5, 719, 1250, 9999, 123456])
def test_any_amount_is_drawn_inside_its_picture(qtbot: QtBot, cents: int) -> None:
    picture = MoneyPicture(cents)
    qtbot.addWidget(picture)
    picture.resize(580, 160)
    drawn = picture.grab().toImage()
    picture.set_cents(0)
    empty = picture.grab().toImage()
    assert drawn != empty
    edge = [(x, 159) for x in range(580)] + [(579, y) for y in range(160)]
    assert all(drawn.pixelColor(x, y) == empty.pixelColor(x, y) for x, y in edge)


@pytest.mark.parametrize("name", list(ThemeName))
@pytest.mark.parametrize("hue", list(HUES))
def test_every_text_can_be_read_in_every_theme_and_colour(name: ThemeName, hue: str) -> None:
    look = KioskLook(theme=Theme(name=name, family=Family.KIOSK), hue=hue)
    surface = look.colours.surface
    steps = look.ramp()
    for tone in (Tone.TEXT, Tone.MUTED, Tone.STRONG, Tone.GOOD, Tone.OUT, Tone.INK):
        assert contrast(tone_colour(tone, look), surface) >= 4.5, tone
    assert contrast(look.ink, look.page) >= 4.5
    assert contrast(steps.ink, steps.tint) >= 4.5
    assert contrast(steps.ink, steps.tint2) >= 4.5
    assert contrast(steps.on, steps.strong) >= 4.5
    assert contrast(*look.help_fill) >= 4.5
    if look.shape is not None:
        assert contrast(look.ink, look.shape) >= 4.5


def test_text_is_never_smaller_than_sixteen_pixels() -> None:
    look = KioskLook(theme=Theme(), unit=0.75)
    assert look.text_px(17) == 16
    assert KioskLook(theme=Theme(scale=1.4), unit=0.75).text_px(20) > 20


def test_words_ask_for_all_their_lines(qtbot: QtBot) -> None:
    words = Words("een tamelijk lange zin die niet op één regel past", 21)
    qtbot.addWidget(words)
    assert words.heightForWidth(120) > 2 * words.heightForWidth(2000)


def test_every_pictogram_is_there_in_colour_and_in_one_colour(qapp: QApplication) -> None:
    for key in FILES:
        for ink in (None, Qt.GlobalColor.white):
            drawn = pictogram(key, 24, ink=None if ink is None else qapp.palette().text().color()).toImage()
            assert any(drawn.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24)), key
    assert set(AVATARS) | set(CODE_PICTURES) <= set(FILES)


def test_an_unknown_pictogram_becomes_a_question_mark(qapp: QApplication) -> None:
    assert pictogram("of a newer version", 32).toImage() == pictogram("question", 32).toImage()


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "out"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "", True),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier, "", True),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, "", True),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier, "\x0f", True),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, "\x10", True),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier, "\x17", True),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, "\x11", True),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", True),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier, "", True),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier, "", True),
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, "\x16", False),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", False),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t", False),
        (
            Qt.Key.Key_At,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
            "@",
            False,
        ),
    ],
)
def test_keys_that_lead_out_are_swallowed_and_typing_is_not(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, out: bool
) -> None:
    assert leads_out(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) is out


def test_no_link_leads_out_of_the_kiosk(kiosk: Kiosk, qapp: QApplication) -> None:
    tops = set(qapp.topLevelWidgets())
    assert QDesktopServices.openUrl(QUrl("https://example.invalid"))
    assert set(qapp.topLevelWidgets()) == tops
    assert kiosk.window.isVisible()


def test_the_kiosk_has_a_voice_only_where_the_machine_has_one(qapp: QApplication) -> None:
    assert find_speech(which=lambda _name: None) is None
    engine = find_speech(which=lambda name: "/bin/cat" if name == "espeak-ng" else None)
    assert engine is not None
