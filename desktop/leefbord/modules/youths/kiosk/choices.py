"""What can be chosen in Over mij, and which tiles stand for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from leefbord.core.ids import ActId
from leefbord.core.people import YouthCard
from leefbord.modules.youths.kiosk.choice_tile import Face
from leefbord.modules.youths.kiosk.faces import (
    avatar_face,
    clock_face,
    colour_face,
    hand_face,
    screen_face,
    text_face,
)
from leefbord.modules.youths.model.own_screen import TEXT_PERCENTS, OwnScreen
from leefbord.modules.youths.model.profile import HUES
from leefbord.modules.youths.service import YouthsService
from leefbord.ui.tokens import ThemeName

AVATARS: Final = (
    "", "fox", "cat", "dog", "panda", "tiger", "lion", "owl", "frog", "dolphin", "butterfly",
    "unicorn", "turtle", "penguin", "koala", "rabbit", "bear", "wolf", "monkey", "octopus", "whale",
    "elephant", "hedgehog", "parrot", "dragon", "dinosaur", "shark", "bee", "ladybird", "horse",
    "football", "basketball", "tennis", "skateboard", "guitar", "electric_guitar", "drum",
    "headphones", "game", "camp", "rocket", "robot", "alien", "ghost", "star", "moon", "sun",
    "rainbow", "lightning", "fire", "planet", "diamond", "crown", "clover", "sunflower", "tree",
    "cactus", "mushroom", "strawberry", "cherries", "watermelon", "pizza", "ice_cream", "balloon",
    "kite", "compass", "anchor", "motorbike", "snowman",
)  # fmt: skip
"""Pictograms for an own picture, things and animals mixed; empty is the first letter of the name."""


class Place(StrEnum):
    """The parts of the page; the value is what the shell hands back after a redress."""

    OVERVIEW = ""
    PICTURE = "picture"
    COLOUR = "colour"
    TEXT = "text"
    SCREEN = "screen"
    HAND = "hand"
    CLOCK = "clock"


@dataclass(frozen=True, kw_only=True)
class Option:
    """One tile of a choice; `take` writes it and gives the act that can be undone."""

    text: str
    face: Face
    chosen: bool
    take: Callable[[], ActId]


def place_title(place: Place) -> str:
    """Two words for a part of the page."""
    return {
        Place.OVERVIEW: "",
        Place.PICTURE: QCoreApplication.translate("AboutMe", "My picture"),
        Place.COLOUR: QCoreApplication.translate("AboutMe", "My colour"),
        Place.TEXT: QCoreApplication.translate("AboutMe", "My letters"),
        Place.SCREEN: QCoreApplication.translate("AboutMe", "My screen"),
        Place.HAND: QCoreApplication.translate("AboutMe", "My hand"),
        Place.CLOCK: QCoreApplication.translate("AboutMe", "My clock"),
    }[place]


def present_face(place: Place, card: YouthCard, own: OwnScreen) -> Face:
    """The picture of what is chosen now, for the overview."""
    return {
        Place.PICTURE: avatar_face(card),
        Place.COLOUR: colour_face(card.hue),
        Place.TEXT: text_face(own.text_percent),
        Place.SCREEN: screen_face(ThemeName(own.theme), card.hue),
        Place.HAND: hand_face(left=own.left_handed),
        Place.CLOCK: clock_face(digital=own.digital_clock),
    }[place]


def options(place: Place, service: YouthsService, card: YouthCard) -> Sequence[Option]:
    """The tiles of a choice, in fixed order."""
    own = service.own_screen(card.id)

    def picture(key: str) -> Option:
        return Option(
            text=picture_word(key),
            face=avatar_face(replace(card, avatar=key)),
            chosen=key == card.avatar,
            take=lambda: service.choose_look(card.hue, key),
        )

    def colour(hue: str) -> Option:
        return Option(
            text=hue_word(hue),
            face=colour_face(hue),
            chosen=hue == card.hue,
            take=lambda: service.choose_look(hue, card.avatar),
        )

    def screen(text: str, face: Face, wanted: OwnScreen) -> Option:
        return Option(text=text, face=face, chosen=wanted == own, take=lambda: service.choose_screen(wanted))

    if place is Place.PICTURE:
        return [picture(key) for key in AVATARS]
    if place is Place.COLOUR:
        return [colour(hue) for hue in HUES]
    if place is Place.TEXT:
        return [
            screen(_text_word(percent), text_face(percent), replace(own, text_percent=percent))
            for percent in TEXT_PERCENTS
        ]
    if place is Place.SCREEN:
        return [
            screen(_theme_word(name), screen_face(name, card.hue), replace(own, theme=name.value))
            for name in ThemeName
        ]
    if place is Place.HAND:
        return [
            screen(_hand_word(left=left), hand_face(left=left), replace(own, left_handed=left))
            for left in (True, False)
        ]
    return [
        screen(_clock_word(digital=digital), clock_face(digital=digital), replace(own, digital_clock=digital))
        for digital in (False, True)
    ]


def picture_word(key: str) -> str:
    """What a screen reader says of an own picture: its number in the row, or that it is the letter."""
    if not key:
        return QCoreApplication.translate("AboutMe", "Letter")
    number = AVATARS.index(key) if key in AVATARS else 0
    return QCoreApplication.translate("AboutMe", "Picture {number}").replace("{number}", str(number))


def hue_word(hue: str) -> str:
    """The name of a colour."""
    return {
        "blauw": QCoreApplication.translate("AboutMe", "blue"),
        "cyaan": QCoreApplication.translate("AboutMe", "sky blue"),
        "turkoois": QCoreApplication.translate("AboutMe", "turquoise"),
        "groen": QCoreApplication.translate("AboutMe", "green"),
        "limoen": QCoreApplication.translate("AboutMe", "lime"),
        "geel": QCoreApplication.translate("AboutMe", "yellow"),
        "oranje": QCoreApplication.translate("AboutMe", "orange"),
        "rood": QCoreApplication.translate("AboutMe", "red"),
        "roze": QCoreApplication.translate("AboutMe", "pink"),
        "paars": QCoreApplication.translate("AboutMe", "purple"),
        "violet": QCoreApplication.translate("AboutMe", "violet"),
        "indigo": QCoreApplication.translate("AboutMe", "dark blue"),
    }[hue]


def _text_word(percent: int) -> str:
    return {
        100: QCoreApplication.translate("AboutMe", "Usual"),
        120: QCoreApplication.translate("AboutMe", "Larger"),
        140: QCoreApplication.translate("AboutMe", "Large"),
        160: QCoreApplication.translate("AboutMe", "Very large"),
    }[percent]


def _theme_word(name: ThemeName) -> str:
    return {
        ThemeName.LIGHT: QCoreApplication.translate("AboutMe", "Light"),
        ThemeName.DARK: QCoreApplication.translate("AboutMe", "Dark"),
        ThemeName.CONTRAST: QCoreApplication.translate("AboutMe", "Black and yellow"),
        ThemeName.CALM: QCoreApplication.translate("AboutMe", "Calm"),
    }[name]


def _hand_word(*, left: bool) -> str:
    if left:
        return QCoreApplication.translate("AboutMe", "Buttons on the left")
    return QCoreApplication.translate("AboutMe", "Buttons on the right")


def _clock_word(*, digital: bool) -> str:
    if digital:
        return QCoreApplication.translate("AboutMe", "In figures")
    return QCoreApplication.translate("AboutMe", "With hands")
