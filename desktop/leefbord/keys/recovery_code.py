"""32 secret bytes as 15 groups of five characters that a person can type, with errors located.

Alphabet: Crockford base32 (no I, L, O, U; typed I and L count as 1, O as 0). Thirteen groups carry the
256 bits and a 4-bit version, 20 bits each; two carry parity over them (P and Q of RAID 6, in GF(2^20)).
The fifth character of a group checks the other four and the group's place:

- one wrong character, or two neighbours swapped, is seen in the group itself, while typing;
- any one wrong group, whatever stands there, is found by P and Q together; so are swapped groups.
"""

from collections.abc import Sequence
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS: Final = 15
GROUP_SIZE: Final = 5
SECRET_SIZE: Final = 32
_DATA_GROUPS: Final = 13
_BITS: Final = 20
_VERSION: Final = 1
_FIELD: Final = (1 << 20) | (1 << 3) | 1  # x^20 + x^3 + 1 is primitive over GF(2)
_SMALL_FIELD: Final = 0b100101  # x^5 + x^2 + 1, GF(32), for the check character
_LOOKALIKES: Final = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})


class WrongGroups(Exception):  # noqa: N818 - reads as what happened
    """The typed groups are not a sheet; `places` (0 = first) are wrong. Empty: wrong, but not known where."""

    def __init__(self, places: Sequence[int]) -> None:
        super().__init__("the groups are not a recovery sheet")
        self.places = tuple(places)


class NewerSheet(Exception):  # noqa: N818 - reads as what happened
    """A whole sheet of a form that a later version prints."""


def to_groups(secret: bytes) -> tuple[str, ...]:
    """The 15 groups, in order."""
    if len(secret) != SECRET_SIZE:
        raise ValueError("a sheet holds 32 bytes")
    number = (_VERSION << 256) | int.from_bytes(secret, "big")
    data = tuple((number >> _BITS * i) & ((1 << _BITS) - 1) for i in reversed(range(_DATA_GROUPS)))
    p, q = _parity(data)
    return tuple(_group(place, word) for place, word in enumerate((*data, p, q)))


def group_is_right(place: int, typed: str) -> bool:
    """Whether a typed group fits its own check character; for marking it while the person types."""
    return _word(place, typed) is not None


def from_groups(typed: Sequence[str]) -> bytes:
    """The secret; WrongGroups with the places that must be looked at again, NewerSheet for a later form.

    One group may be left empty because it cannot be read any more; the others tell what it was.
    """
    if len(typed) != GROUPS:
        raise WrongGroups(range(min(len(typed), GROUPS), GROUPS))
    unread = [place for place, text in enumerate(typed) if not text.strip()]
    words = [_word(place, text) for place, text in enumerate(typed)]
    wrong = [place for place, word in enumerate(words) if word is None]
    if len(unread) > 1 or wrong != unread:
        raise WrongGroups(wrong)
    known = [0 if word is None else word for word in words]
    data = _filled_in(known, unread[0]) if unread else _checked(known)
    number = 0
    for word in data:
        number = number << _BITS | word
    if number >> 256 != _VERSION:
        raise NewerSheet
    return (number & ((1 << 256) - 1)).to_bytes(SECRET_SIZE, "big")


def _filled_in(known: Sequence[int], unread: int) -> Sequence[int]:
    """The data with the unread word from P, or as it is when a parity word is unread; the other must hold."""
    data = list(known[:_DATA_GROUPS])
    if unread < _DATA_GROUPS:
        data[unread] = _parity(data)[0] ^ known[-2]
    p, q = _parity(data)
    if (unread != _DATA_GROUPS and p != known[-2]) or (unread != _DATA_GROUPS + 1 and q != known[-1]):
        raise WrongGroups([])
    return data


def _checked(known: Sequence[int]) -> Sequence[int]:
    """The data when both parities hold; one wrong group is told by how the two differ."""
    data = known[:_DATA_GROUPS]
    p, q = _parity(data)
    off_p, off_q = p ^ known[-2], q ^ known[-1]
    if not off_p and not off_q:
        return data
    if not off_q:
        raise WrongGroups([_DATA_GROUPS])
    if not off_p:
        raise WrongGroups([_DATA_GROUPS + 1])
    weighted = off_p
    for place in range(_DATA_GROUPS):
        weighted = _double(weighted)
        if weighted == off_q:
            raise WrongGroups([place])
    raise WrongGroups([])


def _parity(data: Sequence[int]) -> tuple[int, int]:
    """P = sum of d, Q = sum of x^(place + 1) d, in GF(2^20)."""
    p = q = 0
    for place, word in enumerate(data):
        p ^= word
        for _ in range(place + 1):
            word = _double(word)
        q ^= word
    return p, q


def _double(word: int) -> int:
    word <<= 1
    return word ^ _FIELD if word >> _BITS else word


def _group(place: int, word: int) -> str:
    values = [(word >> shift) & 31 for shift in (15, 10, 5, 0)]
    return "".join(ALPHABET[value] for value in (*values, _check_value(place, values)))


def _word(place: int, typed: str) -> int | None:
    plain = typed.strip().upper().translate(_LOOKALIKES)
    values = [ALPHABET.find(letter) for letter in plain]
    if len(values) != GROUP_SIZE or -1 in values or values[4] != _check_value(place, values[:4]):
        return None
    return values[0] << 15 | values[1] << 10 | values[2] << 5 | values[3]


def _check_value(place: int, values: Sequence[int]) -> int:
    """place + sum of x^(i + 1) v in GF(32): no single change and no swap of neighbours leaves it the same."""
    check = place + 1
    for i, value in enumerate(values):
        for _ in range(i + 1):
            value <<= 1
            value = value ^ _SMALL_FIELD if value >> 5 else value
        check ^= value
    return check
