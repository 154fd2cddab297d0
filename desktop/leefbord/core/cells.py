"""Values of records and rows, narrowed: what another program version wrote may have any type."""

from enum import StrEnum
from typing import TypeVar

from leefbord.core.ids import OperationId, PersonId
from leefbord.core.records import MergedRecord

E = TypeVar("E", bound=StrEnum)


def text(value: object) -> str:
    """The text, or nothing."""
    return value if isinstance(value, str) else ""


def number(value: object) -> int:
    """The whole number, or zero."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def blob(value: object) -> bytes:
    """The bytes, or none."""
    return value if isinstance(value, bytes) else b""


def person(value: object) -> PersonId:
    """The person, or nobody."""
    return PersonId(blob(value))


def operation(value: object) -> OperationId | None:
    """The operation, or None."""
    return OperationId(value) if isinstance(value, bytes) else None


def one_of(kind: type[E], value: object, otherwise: E) -> E:
    """A member of an enumeration; a word this version does not know becomes `otherwise`."""
    return kind(value) if isinstance(value, str) and value in kind._value2member_map_ else otherwise


class Cells:
    """Reads the fields of a merged record with the narrowing above."""

    def __init__(self, record: MergedRecord) -> None:
        self._fields = record.fields

    def text(self, name: str) -> str:
        """See text()."""
        return text(self._fields.get(name))

    def number(self, name: str) -> int:
        """See number()."""
        return number(self._fields.get(name))

    def blob(self, name: str) -> bytes:
        """See blob()."""
        return blob(self._fields.get(name))

    def flag(self, name: str, otherwise: bool = False) -> int:
        """A truth value as 0 or 1; `otherwise` when it was never set."""
        value = self._fields.get(name)
        return int(value if isinstance(value, bool) else otherwise)
