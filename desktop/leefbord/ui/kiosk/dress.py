"""Puts on the look of a youth, or the house's own look when nobody is logged in."""

from leefbord.core.people import YouthCard
from leefbord.ui.fonts import Family
from leefbord.ui.kiosk.house import KioskProfile
from leefbord.ui.kiosk.look import HOUSE_HUE, kiosk_look_source
from leefbord.ui.theme import Theme, theme_source
from leefbord.ui.tokens import ThemeName

SMALLEST_SCALE, LARGEST_SCALE = 1.0, 1.6


def dress_house(name: ThemeName) -> None:
    """The house: its own colour, nobody's wishes."""
    theme_source().set(Theme(name=name, family=Family.KIOSK))
    kiosk_look_source().set(hue=HOUSE_HUE)


def dress_tile(card: YouthCard, name: ThemeName) -> None:
    """Between tile and code: the own colour, which stood on the wall, and nothing more."""
    theme_source().set(Theme(name=name, family=Family.KIOSK))
    kiosk_look_source().set(hue=card.hue)


def dress_youth(card: YouthCard, profile: KioskProfile) -> None:
    """After the code: theme, text size, hand, clock; grown-up in kamertraining."""
    scale = min(LARGEST_SCALE, max(SMALLEST_SCALE, profile.text_scale))
    theme_source().set(Theme(name=profile.theme, scale=scale, family=Family.KIOSK))
    kiosk_look_source().set(
        hue=card.hue,
        left_handed=profile.left_handed,
        digital_clock=profile.digital_clock or card.room_training,
        plain=card.room_training,
    )
