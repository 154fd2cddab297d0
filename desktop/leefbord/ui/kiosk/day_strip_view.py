"""Nu, Straks and Dan as three cards on the home page."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem, ItemLook
from leefbord.ui.kiosk.day_strip import DayStrip, names_somebody
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.strip_card import StripCard, StripText
from leefbord.ui.kiosk.time_words import at_words, digital, until_words

_NOW_HUE, _SOON_HUE, _THEN_HUE = "blauw", "groen", "paars"


def nameless_title(item: DayItem) -> str:
    """What the home page calls an item: never a name."""
    if not names_somebody(item):
        return item.short_title or item.title
    if item.look is ItemLook.VISIT:
        return QCoreApplication.translate("Kiosk", "Visit")
    if item.look is ItemLook.HOME:
        return QCoreApplication.translate("Kiosk", "At home")
    return QCoreApplication.translate("Kiosk", "Talk")


class DayStripView(QWidget):
    """`read` gives the strip; refresh() shows it anew, without motion."""

    def __init__(self, read: Callable[[], DayStrip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kiosk_look().px(4))
        strip = read()
        self._now = StripCard(now_text(strip), hue=_NOW_HUE, strong=True)
        self._soon = StripCard(coming_text(strip.soon, soon_word()), hue=_SOON_HUE)
        self._then = StripCard(coming_text(strip.then, then_word()), hue=_THEN_HUE)
        row.addWidget(self._now, 482)
        row.addWidget(self._soon, 364)
        row.addWidget(self._then, 364)

    def refresh(self) -> None:
        """Show the strip as it is now."""
        strip = self._read()
        self._now.set_text(now_text(strip))
        self._soon.set_text(coming_text(strip.soon, soon_word()))
        self._then.set_text(coming_text(strip.then, then_word()))

    def spoken(self) -> str:
        """The three cards in words."""
        return " ".join(card.said for card in (self._now, self._soon, self._then))


def now_word() -> str:
    """The head of the first card."""
    return QCoreApplication.translate("Kiosk", "Now")


def soon_word() -> str:
    """The head of the second card."""
    return QCoreApplication.translate("Kiosk", "Soon")


def then_word() -> str:
    """The head of the third card."""
    return QCoreApplication.translate("Kiosk", "Then")


def now_text(strip: DayStrip) -> StripText:
    """The first card: what is now, or that nothing is planned."""
    if strip.now is not None:
        end = strip.now.ends_at.astimezone(HOUSE_ZONE)
        return StripText(
            when=now_word(),
            title=nameless_title(strip.now),
            time_words=_until(end),
            pictogram=strip.now.pictogram,
            clock=end.time(),
            share=strip.progress,
        )
    free = strip.free_until.astimezone(HOUSE_ZONE) if strip.free_until is not None else None
    return StripText(
        when=now_word(),
        title=QCoreApplication.translate("Kiosk", "Nothing planned"),
        time_words=_until(free) if free is not None else "",
        pictogram="sparkles",
        clock=free.time() if free is not None else None,
    )


def coming_text(item: DayItem | None, when: str) -> StripText:
    """The second or third card."""
    if item is None:
        nothing = QCoreApplication.translate("Kiosk", "Nothing more")
        return StripText(when=when, title=nothing, time_words="", pictogram="star")
    start = item.starts_at.astimezone(HOUSE_ZONE)
    words = digital(start.time()) if kiosk_look().digital_clock else at_words(start.time())
    return StripText(
        when=when,
        title=nameless_title(item),
        time_words=words,
        pictogram=item.pictogram,
        clock=start.time(),
    )


def _until(end: datetime) -> str:
    if kiosk_look().digital_clock:
        return QCoreApplication.translate("Kiosk", "until {time}").replace("{time}", digital(end.time()))
    return until_words(end.time())
