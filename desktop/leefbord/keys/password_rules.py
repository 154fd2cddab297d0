"""What makes a password or PIN good enough: length and not being everybody's; no composition rules."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leefbord.core.errors import Refused

_SHORTEST: Final = 8
_LONGEST: Final = 128
_SHORTEST_PIN: Final = 4
_LONGEST_PIN: Final = 12
_LIST_LIMIT: Final = 1024 * 1024
_ASCENDING: Final = "01234567890"
_DESCENDING: Final = "09876543210"


def read_common(path: Path) -> frozenset[str]:
    """The words of a list file, one a line in UTF-8, `#` for comments; bounded at 1 MiB."""
    with path.open("rb") as file:
        text = file.read(_LIST_LIMIT).decode("utf-8", "replace")
    lines = (line.strip() for line in text.splitlines())
    return frozenset(_plain(line) for line in lines if line and not line.startswith("#"))


@dataclass(frozen=True, kw_only=True, repr=False)
class PasswordRules:
    """The rules for staff passwords; `common` is the list of read_common, `shortest` may be set by policy."""

    common: frozenset[str]
    shortest: int = _SHORTEST

    def check(self, password: str, *, login_name: str) -> None:
        """Refused with the reason when the password will not do."""
        plain = unicodedata.normalize("NFKC", password)
        shortest = max(self.shortest, _SHORTEST)
        if len(plain) < shortest:
            raise Refused(
                "The password is too short",
                "Use at least {count} characters. A short sentence is easy to remember.",
                count=str(shortest),
            )
        if len(plain) > _LONGEST:
            raise Refused("The password is too long", "Use at most {count} characters.", count=str(_LONGEST))
        folded = _plain(password)
        if folded in self.common or _without_tail(folded) in self.common:
            raise Refused(
                "Many people use this password",
                "Somebody could guess it. Choose a short sentence of your own.",
            )
        if len(set(folded)) < 4 or (login_name and _without_tail(folded) == _plain(login_name)):
            raise Refused("The password is easy to guess", "Choose a short sentence of your own.")


def check_pin(pin: str, *, shortest: int = _SHORTEST_PIN) -> None:
    """Refused unless the PIN is digits, long enough, and no row, repetition or pair pattern."""
    least = max(shortest, _SHORTEST_PIN)
    if not (pin.isascii() and pin.isdigit()):
        raise Refused("A PIN has only digits", "Use the digits 0 to 9.")
    if not least <= len(pin) <= _LONGEST_PIN:
        raise Refused(
            "The PIN has the wrong length",
            "Use {least} to {most} digits.",
            least=str(least),
            most=str(_LONGEST_PIN),
        )
    period = any(len(pin) % n == 0 and pin == pin[:n] * (len(pin) // n) for n in (1, 2))
    if period or pin in _ASCENDING or pin in _DESCENDING:
        raise Refused("The PIN is easy to guess", "Do not use a row or the same digits again and again.")


def _plain(password: str) -> str:
    return unicodedata.normalize("NFKC", password).casefold()


def _without_tail(folded: str) -> str:
    """Without the digits and marks people put behind a common word."""
    return folded.rstrip("0123456789!?.*@#$-_ ")
