"""The keys of the kiosk's own keyboard: Belgian AZERTY, figures and signs, accents on hold. Pure, no Qt."""

from typing import Final

LETTERS: Final[tuple[tuple[str, ...], ...]] = (
    ("a", "z", "e", "r", "t", "y", "u", "i", "o", "p"),
    ("q", "s", "d", "f", "g", "h", "j", "k", "l", "m"),
    ("w", "x", "c", "v", "b", "n", "’"),
)
SIGNS: Final[tuple[tuple[str, ...], ...]] = (
    ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0"),
    ("?", "!", ":", ";", "(", ")", "€", "+", "=", "/"),
    ("-", "_", "@", "&", "%", '"', "*"),
)
ACCENTS: Final[dict[str, str]] = {
    "a": "àáâäã",
    "e": "éèëê",
    "i": "ïíîì",
    "o": "óöôòõ",
    "u": "üúûù",
    "c": "çčć",
    "n": "ñń",
    "s": "şšß",
    "g": "ğ",
    "z": "žźż",
    "y": "ýÿ",
    "l": "ł",
    "é": "èëêçàïöü",
    "’": "‘“”",
}
"""What holding a key offers; the names and words of the languages spoken in the houses."""


def accents_of(key: str) -> tuple[str, ...]:
    """The letters behind a held key, in the case of the key; empty when there are none."""
    found = ACCENTS.get(key.lower(), "")
    return tuple(found.upper() if key.isupper() else found)


def shifted(key: str) -> str:
    """The key as a capital; a letter whose capital is longer (ß) stays."""
    upper = key.upper()
    return upper if len(upper) == 1 else key


def starts_sentence(before: str) -> bool:
    """Whether the next letter should be a capital: at the start, or after a full stop, question or line."""
    text = before.rstrip(" ")
    return not text or text.endswith(("\n", ".", "!", "?"))
