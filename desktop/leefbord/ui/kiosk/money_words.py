"""Amounts as they are read aloud: "twaalf euro vijftig". Pure, no Qt."""

from typing import Final

_SMALL: Final = (
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
)
_TENS: Final = (
    "",
    "",
    "twintig",
    "dertig",
    "veertig",
    "vijftig",
    "zestig",
    "zeventig",
    "tachtig",
    "negentig",
)
HIGHEST: Final = 999_999


def number_words(number: int) -> str:
    """A whole number from 0 to 999.999 in words; beyond that its digits."""
    if not 0 <= number <= HIGHEST:
        return str(number)
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        if ones == 0:
            return _TENS[tens]
        joint = "ën" if _SMALL[ones].endswith("e") else "en"
        return f"{_SMALL[ones]}{joint}{_TENS[tens]}"
    unit, word = (1000, "duizend") if number >= 1000 else (100, "honderd")
    many, rest = divmod(number, unit)
    head = word if many == 1 else number_words(many) + word
    return head if rest == 0 else f"{head} {number_words(rest)}"


def spoken_money(cents: int) -> str:
    """ "twaalf euro vijftig", "vijftig cent", "min twee euro"."""
    euros, rest = divmod(abs(cents), 100)
    minus = "min " if cents < 0 else ""
    if euros == 0:
        return f"{minus}{number_words(rest)} {'euro' if rest == 0 else 'cent'}"
    small = f" {number_words(rest)}" if rest else ""
    return f"{minus}{number_words(euros)} euro{small}"
