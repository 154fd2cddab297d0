"""A kiosk window with the house of the pictures behind it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.fixed_clock import FixedClock, clock_at
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.kiosk_house import PlainCall, PlainHouse, SpokenWords, wednesday_of
from tests.helpers.people import person_id

from leefbord.core.people import YouthCard
from leefbord.ui.kiosk.house import HelpInfo, HelpLine, KioskProfile
from leefbord.ui.kiosk.look import kiosk_look_source
from leefbord.ui.kiosk.window import KioskWindow
from leefbord.ui.page_spec import KioskContext, KioskPage
from leefbord.ui.theme import Theme, theme_source
from leefbord.ui.tokens import ThemeName

HOUSE = (
    ("Amber", "blauw", "dolphin"),
    ("Bilal", "groen", "frog"),
    ("Chloé", "roze", "unicorn"),
    ("Dries", "oranje", ""),
    ("Elif", "cyaan", "owl"),
    ("Femke", "paars", "butterfly"),
    ("Hamza", "limoen", "panda"),
    ("Ines", "violet", "cat"),
    ("Jonas", "indigo", "skateboard"),
    ("Noor", "turkoois", "fox"),
)
NOOR_CODE = "4829"
HELP = HelpInfo(
    lines=(
        HelpLine(number="102", reason="Gewoon praten", name="Awel", hue="violet"),
        HelpLine(number="1813", reason="Donkere gedachten", name="Zelfmoordlijn", hue="indigo"),
        HelpLine(number="1712", reason="Iemand doet mij pijn", name="geweld", hue="oranje"),
        HelpLine(number="112", reason="Groot gevaar", name="noodnummer", hue="rood"),
    ),
    house_phone="089 00 00 00",
    phone_place="Bel met de telefoon in de gang.",
)


class PlainPage(QWidget):
    """A page of no module: a button, a sentence, a draft."""

    def __init__(self, context: KioskContext) -> None:
        super().__init__()
        self.context = context
        self.drafts = 0

    def spoken(self) -> str:
        """See Spoken."""
        return "Dit staat op de bladzijde."

    def sentence(self) -> str:
        """See WithSentence."""
        return "Een zin."

    def keep_draft(self) -> bool:
        """See KeepsDraft."""
        self.drafts += 1
        return True


def pages() -> tuple[KioskPage, ...]:
    """Six tiles, two of them behind the code, and Over mij."""
    found = (
        ("agenda", "Mijn dag", "calendar", False),
        ("tasks", "Mijn taken", "tasks", False),
        ("budget", "Mijn geld", "money", True),
        ("visits", "Bezoek", "visit", False),
        ("diary", "Mijn dagboek", "diary", True),
        ("messages", "Berichten", "messages", False),
        ("about_me", "Over mij", "person", True),
    )
    return tuple(
        KioskPage(key=key, title=title, pictogram=picture, order=order, build=PlainPage, asks_code=asks)
        for order, (key, title, picture, asks) in enumerate(found)
    )


def card(number: int, called: str, hue: str, avatar: str, *, room_training: bool = False) -> YouthCard:
    """One youth."""
    return YouthCard(id=person_id(number), called=called, hue=hue, avatar=avatar, room_training=room_training)


def said(text: str, **values: str) -> str:
    """An English source text of the kiosk, or a refusal's, in the language of the window, filled in."""
    made = QCoreApplication.translate("Kiosk", text)
    if made == text:
        made = QCoreApplication.translate("Refusals", text)
    for name, value in values.items():
        made = made.replace("{" + name + "}", value)
    return made


@dataclass
class Kiosk:
    """The window and everything around it."""

    window: KioskWindow
    house: PlainHouse
    clock: FixedClock
    jobs: InlineJobs
    speech: SpokenWords
    call: PlainCall
    bot: QtBot

    def button(self, name: str) -> QAbstractButton:
        """The visible button with this accessible name, in the language of the window."""
        name = said(name)
        found = [
            b
            for b in self.window.findChildren(QAbstractButton)
            if b.isVisible() and b.accessibleName() == name
        ]
        assert len(found) == 1, f"{name}: {[b.accessibleName() for b in self.buttons()]}"
        return found[0]

    def buttons(self) -> list[QAbstractButton]:
        """Every visible button."""
        return [button for button in self.window.findChildren(QAbstractButton) if button.isVisible()]

    def tap(self, name: str) -> None:
        """Tap it with the mouse, as a finger does."""
        self.bot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def type_code(self, code: str) -> None:
        """Tap figures."""
        for figure in code:
            self.tap(figure)

    def texts(self) -> list[str]:
        """Every visible text."""
        labels = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        return [*labels, *(button.accessibleName() for button in self.buttons())]

    def shows(self, text: str, **values: str) -> bool:
        """Whether this text stands on the screen, in the language of the window."""
        return said(text, **values) in self.texts()

    def log_in(self, name: str = "Noor", code: str = NOOR_CODE) -> None:
        """Tile, then code."""
        self.tap(name)
        self.type_code(code)

    def pass_seconds(self, seconds: float) -> None:
        """Let time pass; the window looks at the clock."""
        self.clock.ms += round(seconds * 1000)
        self.window.flow.tick()

    @property
    def page(self) -> PlainPage:
        """The module's page that is shown."""
        screen = self.window.frame.screen_shown
        assert screen is not None
        assert isinstance(screen.content, PlainPage)
        return screen.content


KioskMaker = Callable[..., Kiosk]


@pytest.fixture
def make_kiosk(qapp: QApplication, qtbot: QtBot) -> Iterator[KioskMaker]:
    """Builds a kiosk at 1280x800 on the Wednesday of the pictures."""
    made: list[KioskWindow] = []

    def make(
        *,
        size: tuple[int, int] = (1280, 800),
        cards: tuple[YouthCard, ...] | None = None,
        opened: bool = True,
        profile: KioskProfile | None = None,
        voice: bool = True,
        with_call: bool = True,
        only: tuple[str, ...] = (),
        theme: ThemeName = ThemeName.LIGHT,
        begin: bool = True,
    ) -> Kiosk:
        clock = clock_at(2026, 10, 14, 14, 20)
        youths = cards if cards is not None else tuple(card(n, *one) for n, one in enumerate(HOUSE, start=1))
        house = PlainHouse(clock, youths, opened=opened)
        house.codes = {youth.id: NOOR_CODE for youth in youths}
        house.badges = {"tasks": 2}
        for youth in youths:
            house.items = wednesday_of(youth.id, clock)
            if profile is not None:
                house.profiles[youth.id] = profile
        jobs, speech, call = InlineJobs(), SpokenWords(), PlainCall()
        window = KioskWindow(
            app=qapp,
            pages=tuple(page for page in pages() if not only or page.key in only),
            house=house,
            clock=clock,
            jobs=jobs,
            speech=speech if voice else None,
            help_info=HELP,
            call=call if with_call else None,
            house_theme=theme,
        )
        made.append(window)
        window.resize(*size)
        if begin:
            window.begin(full_screen=False)
        return Kiosk(window, house, clock, jobs, speech, call, qtbot)

    yield make
    for window in made:
        window.leave()
        window.deleteLater()
    # Without an event loop nothing is deleted later, and every theme dresses all that ever was.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kiosk_look_source().set(hue=0.0)
    theme_source().set(Theme())


@pytest.fixture
def kiosk(make_kiosk: KioskMaker) -> Kiosk:
    """The usual kiosk: open, ten youths, a voice, a call."""
    return make_kiosk()
