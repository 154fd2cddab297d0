"""Builds the screen of a module's page: its context, its widget, title, sentence and promise."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from leefbord.core.clock import Clock
from leefbord.core.jobs import Jobs
from leefbord.ui.kiosk.avatar_picture import AvatarPicture
from leefbord.ui.kiosk.frame import Frame
from leefbord.ui.kiosk.home_screen import ABOUT_ME
from leefbord.ui.kiosk.house import KioskSession
from leefbord.ui.kiosk.page_offers import sentence_of
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.promises import page_promise
from leefbord.ui.kiosk.screen import HeaderKey, Screen
from leefbord.ui.page_spec import KioskContext, KioskPage
from leefbord.ui.texts import page_title


def make_page_screen(
    page: KioskPage,
    session: KioskSession,
    *,
    frame: Frame,
    clock: Clock,
    jobs: Jobs,
    back: Callable[[], None],
    speak: Callable[[str], None],
    show_failure: Callable[[Exception], None],
    offer_undo: Callable[[str, Callable[[], None]], None],
    redress: Callable[[str], None],
    buttons: frozenset[HeaderKey],
    place: str = "",
) -> Screen:
    """Raises what the page's build() raises. The promise may change before and after the screen is shown."""
    promise = [(page_promise(), "shield")]
    made: list[Screen] = []

    def footer(text: str, picture: str = "shield") -> None:
        promise[0] = (text, picture)
        if made and frame.screen_shown is made[0]:
            frame.set_footer(text, picture)

    widget = page.build(
        KioskContext(
            service=session.service(page.module or page.key),
            me=session.me,
            youth=session.youth,
            acts=session.acts,
            staff=session.staff,
            clock=clock,
            changes=session.changes,
            jobs=jobs,
            back=back,
            footer=footer,
            read_aloud=speak,
            show_failure=show_failure,
            day_items=session.day_items,
            place=place,
            redress=redress,
            offer_undo=offer_undo,
        )
    )
    about_me = page.key == ABOUT_ME
    lead: QWidget = (
        AvatarPicture(session.youth, size=90) if about_me else PictogramPicture(page.pictogram, size=72)
    )
    screen = Screen(
        content=widget,
        title=page_title(page.title),
        sentence=sentence_of(widget),
        lead=lead,
        buttons=buttons | {HeaderKey.BACK},
        here=HeaderKey.ABOUT_ME if about_me else None,
        footer=promise[0][0],
        footer_picture=promise[0][1],
    )
    made.append(screen)
    return screen
