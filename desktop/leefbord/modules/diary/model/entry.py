"""Entries as the vault lists them (no content), as their writer sees them, and as a reader gets them."""

from dataclasses import dataclass

from leefbord.core.ids import OperationId, PersonId, RecordId
from leefbord.core.people import YouthCard
from leefbord.modules.diary.model.content import Content


@dataclass(frozen=True, kw_only=True, repr=False)
class Listed:
    """A head version: ids, times and ciphertext. `at_ms` is the moment it was begun."""

    record: RecordId
    version: OperationId
    parents: tuple[OperationId, ...]
    youth: PersonId
    at_ms: int
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Opened:
    """Who really opened which version, when; written by the reader's own session."""

    reader: PersonId
    version: OperationId
    at_ms: int


@dataclass(frozen=True, kw_only=True, repr=False)
class OwnEntry:
    """One of my entries. `content` None: it cannot be opened any more (my code was made anew).

    readers: with whom it is shared now; opened: who read it, also when it was taken back since.
    """

    listed: Listed
    content: Content | None
    readers: frozenset[PersonId] = frozenset()
    opened: tuple[Opened, ...] = ()

    @property
    def shared(self) -> bool:
        """Whether anybody else can read it now."""
        return bool(self.readers)


@dataclass(frozen=True, kw_only=True, repr=False)
class SharedEntry:
    """An entry that its writer shared with me. Nothing of the inside: that opens one by one."""

    listed: Listed
    youth: YouthCard | None
    unread: bool
