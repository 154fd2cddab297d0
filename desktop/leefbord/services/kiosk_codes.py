"""Codes at the kiosk: which are too easy, how often one may be wrong, what a code is tapped with."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId
from leefbord.keys.password_rules import check_pin
from leefbord.wire.bundles import InnerBundle
from leefbord.wire.certificate import Use

FREE_TRIES: Final = 5
_WAITS_SECONDS: Final = (30, 60, 120, 300, 900)
_KEYS: Final = "keys"
_PICTURES: Final = "p:"
_FEWEST_PICTURES: Final = 3


def check_code(code: str) -> None:
    """Refused for a code that others would try first; a code of pictures reads "p:dog-star-kite-ball"."""
    if code.startswith(_PICTURES):
        easy = len(set(code.removeprefix(_PICTURES).split("-"))) < _FEWEST_PICTURES
    else:
        easy = not _good_pin(code)
    if easy:
        raise Refused("This code is easy to guess", "Choose another one.")


def _good_pin(code: str) -> bool:
    try:
        check_pin(code)
    except Refused:
        return False
    return True


def tapped_with(keys: str) -> Mapping[str, str]:
    """What the bundle of a code says in the open: which keys the code is tapped with ("digits")."""
    return {_KEYS: keys}


def keys_by_youth(bundles: Iterable[InnerBundle]) -> dict[PersonId, str]:
    """Whoever has a code here and no login name, with what it is tapped with; "" when it is not said."""
    return {
        inner.person: found if isinstance(found := inner.additions.get(_KEYS), str) else ""
        for inner in bundles
        if inner.use is Use.KIOSK and not inner.login_name
    }


class CodeTries:
    """Counts wrong codes per person (None: the staff door, as a whole): five are free, then one waits.

    In this process only: a restart forgets it. The count that survives, in the keeper, is a later step.
    """

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._wrong: dict[PersonId | None, int] = {}
        self._until: dict[PersonId | None, float] = {}

    def wait_seconds(self, who: PersonId | None) -> int:
        """How long before the next try; 0 = now."""
        left = self._until.get(who, 0.0) - self._seconds()
        return max(0, -int(-left // 1))

    def check(self, who: PersonId | None) -> None:
        """Refused while one must wait."""
        wait = self.wait_seconds(who)
        if wait:
            raise Refused("Too often wrong", "Wait {seconds} seconds. Then try again.", seconds=str(wait))

    def wrong(self, who: PersonId | None) -> None:
        """One more wrong code."""
        count = self._wrong.get(who, 0) + 1
        self._wrong[who] = count
        if count >= FREE_TRIES:
            step = min(count - FREE_TRIES, len(_WAITS_SECONDS) - 1)
            self._until[who] = self._seconds() + _WAITS_SECONDS[step]

    def right(self, who: PersonId | None) -> None:
        """The code was right: the count begins anew."""
        self._wrong.pop(who, None)
        self._until.pop(who, None)
