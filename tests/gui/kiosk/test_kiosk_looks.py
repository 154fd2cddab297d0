"""Every kiosk screen in every size and theme: targets, overlaps; PNGs in build/looks/kiosk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from tests.gui.kiosk.conftest import NOOR_CODE, Kiosk, KioskMaker, card

from leefbord.ui.kiosk.house import CallState, KioskProfile
from leefbord.ui.kiosk.look import SMALLEST_TARGET
from leefbord.ui.tokens import ThemeName

PICTURES = Path(__file__).resolve().parents[3] / "build" / "looks" / "kiosk"

Step = Callable[[Kiosk], None]


def _nothing(_kiosk: Kiosk) -> None:
    pass


def _code(kiosk: Kiosk) -> None:
    kiosk.tap("Noor")
    kiosk.type_code("48")


def _pictures(kiosk: Kiosk) -> None:
    noor = next(youth for youth in kiosk.house.youths() if youth.called == "Noor")
    kiosk.house.codes[noor.id] = "p:dog-star-kite-ball"
    kiosk.tap("Noor")
    kiosk.tap("dog")


def _wrong(kiosk: Kiosk) -> None:
    kiosk.house.waits = 30
    kiosk.tap("Noor")
    kiosk.type_code("1111")


def _first_code(kiosk: Kiosk) -> None:
    kiosk.house.codes.clear()
    kiosk.tap("Noor")


def _home(kiosk: Kiosk) -> None:
    kiosk.log_in()


def _page(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn dag")


def _help(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Help")


def _go(kiosk: Kiosk) -> None:
    kiosk.tap("Help")


def _call(kiosk: Kiosk) -> None:
    _help(kiosk)
    kiosk.tap("Help now")
    kiosk.call.now = CallState.TAKEN
    kiosk.pass_seconds(1)


def _unheard(kiosk: Kiosk) -> None:
    _help(kiosk)
    kiosk.tap("Help now")
    kiosk.call.now = CallState.UNHEARD
    kiosk.pass_seconds(1)


def _still(kiosk: Kiosk) -> None:
    _page(kiosk)
    kiosk.pass_seconds(61)
    kiosk.pass_seconds(12)


def _hidden(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Hide")


def _door(kiosk: Kiosk) -> None:
    kiosk.tap("Staff")


def _neutral(kiosk: Kiosk) -> None:
    kiosk.window.show_neutral(kept=True)


def _notice(kiosk: Kiosk) -> None:
    kiosk.log_in()
    kiosk.tap("Mijn geld")
    kiosk.type_code(NOOR_CODE)
    kiosk.tap("Read aloud")


SCREENS: dict[str, Step] = {
    "wall": _nothing,
    "code": _code,
    "code_pictures": _pictures,
    "code_wrong": _wrong,
    "first_code": _first_code,
    "home": _home,
    "page": _page,
    "help": _help,
    "call": _call,
    "unheard": _unheard,
    "still_there": _still,
    "hidden": _hidden,
    "door": _door,
    "neutral": _neutral,
    "notice": _notice,
}
SIZES = ((1280, 800), (1024, 600), (1920, 1080))


def _save(kiosk: Kiosk, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    kiosk.bot.waitExposed(kiosk.window)
    assert kiosk.window.grab().save(str(PICTURES / f"{name}.png"))


def _place(button: QAbstractButton) -> QRect:
    return QRect(button.mapTo(button.window(), QPoint(0, 0)), button.size())


def _check(kiosk: Kiosk) -> None:
    """Targets are large enough, inside the window and beside each other; every button has a name."""
    window = kiosk.window.rect()
    notice = kiosk.window.frame.notice
    shown = kiosk.buttons() if notice is None else notice.findChildren(QAbstractButton)
    places = [(_place(button), button.accessibleName()) for button in shown]
    for place, name in places:
        assert name
        assert min(place.width(), place.height()) >= SMALLEST_TARGET, (name, place)
        assert window.contains(place), (name, place, window)
    for index, (one, name) in enumerate(places):
        for other, second in places[index + 1 :]:
            assert not one.intersects(other), (name, one, second, other)
    for label in kiosk.window.findChildren(QLabel):
        if label.isVisible() and label.text():
            spot = QRect(label.mapTo(kiosk.window, QPoint(0, 0)), label.size())
            assert window.contains(spot), (label.text(), spot)
            if label.hasHeightForWidth():
                assert label.height() >= label.heightForWidth(label.width()), (label.text(), label.size())


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        *((screen, SIZES[0]) for screen in SCREENS),
        *((screen, SIZES[1]) for screen in ("wall", "code", "home", "help", "call", "door", "neutral")),
        *((screen, SIZES[2]) for screen in ("wall", "home", "help")),
    ],
    ids=str,
)
def test_every_screen_fits_every_size(make_kiosk: KioskMaker, screen: str, size: tuple[int, int]) -> None:
    kiosk = make_kiosk(size=size)
    SCREENS[screen](kiosk)
    _save(kiosk, f"{screen}-{size[0]}x{size[1]}")
    _check(kiosk)


@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.CONTRAST, ThemeName.CALM])
@pytest.mark.parametrize("screen", ["home", "page", "help", "still_there", "call", "notice"])
def test_every_theme_shows_the_screens_of_a_youth(
    make_kiosk: KioskMaker, screen: str, theme: ThemeName
) -> None:
    kiosk = make_kiosk(profile=KioskProfile(theme=theme))
    SCREENS[screen](kiosk)
    _save(kiosk, f"{screen}-{theme.value}")
    _check(kiosk)


@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.CONTRAST])
@pytest.mark.parametrize("screen", ["wall", "code", "code_pictures", "first_code", "door", "neutral"])
def test_every_theme_shows_the_screens_of_the_house(
    make_kiosk: KioskMaker, screen: str, theme: ThemeName
) -> None:
    kiosk = make_kiosk(theme=theme)
    SCREENS[screen](kiosk)
    _save(kiosk, f"{screen}-{theme.value}")
    _check(kiosk)


@pytest.mark.parametrize(
    ("scale", "size"), [(1.4, (1280, 800)), (1.6, (1280, 800)), (1.4, (1024, 600))], ids=str
)
@pytest.mark.parametrize("screen", ["home", "help", "still_there", "call"])
def test_large_text_fits(make_kiosk: KioskMaker, screen: str, size: tuple[int, int], scale: float) -> None:
    kiosk = make_kiosk(size=size, profile=KioskProfile(theme=ThemeName.DARK, text_scale=scale))
    SCREENS[screen](kiosk)
    _save(kiosk, f"{screen}-dark-{round(scale * 100)}-{size[0]}x{size[1]}")
    _check(kiosk)


def test_the_closed_kiosk(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk(opened=False)
    _save(kiosk, "closed")
    _check(kiosk)


def test_a_house_without_a_call_says_where_to_go(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk(with_call=False)
    _go(kiosk)
    _save(kiosk, "help_without_call")
    _check(kiosk)


@pytest.mark.parametrize("count", [0, 1, 4, 12])
def test_any_number_of_youths(make_kiosk: KioskMaker, count: int) -> None:
    names = ("Al", "Marie-Antoinette", "Ömer-Alexander", "Bo", "Wolfeschlegelstein")
    cards = tuple(
        card(n, names[n % len(names)] + (str(n) if n > 4 else ""), "roze", "" if n % 3 else "robot")
        for n in range(count)
    )
    kiosk = make_kiosk(cards=cards)
    _save(kiosk, f"wall-{count}")
    _check(kiosk)
    if count == 12:
        kiosk.tap("Next")
        _save(kiosk, "wall-12-second")
        _check(kiosk)


def test_a_day_without_plans(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk()
    kiosk.house.items = ()
    kiosk.log_in()
    _save(kiosk, "home-empty")
    _check(kiosk)


def test_long_names_and_few_tiles(make_kiosk: KioskMaker) -> None:
    noor = card(1, "Marie-Antoinette-Josephina", "oranje", "unicorn")
    kiosk = make_kiosk(cards=(noor,), only=("agenda", "budget"), profile=KioskProfile(text_scale=1.4))
    kiosk.tap(noor.called)
    kiosk.type_code(NOOR_CODE)
    _save(kiosk, "home-long-name")
    _check(kiosk)


@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
def test_kamertraining(make_kiosk: KioskMaker, theme: ThemeName) -> None:
    dries = card(1, "Dries", "indigo", "", room_training=True)
    kiosk = make_kiosk(cards=(dries,), profile=KioskProfile(theme=theme))
    kiosk.tap("Dries")
    kiosk.type_code(NOOR_CODE)
    _save(kiosk, f"training-{theme.value}")
    _check(kiosk)


def test_the_ring_shows_where_the_keyboard_is(make_kiosk: KioskMaker) -> None:
    kiosk = make_kiosk()
    kiosk.log_in()
    kiosk.bot.waitUntil(kiosk.window.isActiveWindow)
    before = kiosk.button("Mijn geld").grab().toImage()
    kiosk.button("Mijn geld").setFocus(Qt.FocusReason.TabFocusReason)
    assert kiosk.button("Mijn geld").grab().toImage() == before, "a tap came last"
    kiosk.bot.keyClick(kiosk.window, Qt.Key.Key_Tab)
    kiosk.button("Mijn geld").clearFocus()
    kiosk.button("Mijn geld").setFocus(Qt.FocusReason.TabFocusReason)
    assert kiosk.button("Mijn geld").grab().toImage() != before
    _save(kiosk, "home-focus")
    assert kiosk.button("Mijn geld").hasFocus()
