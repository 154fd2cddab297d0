"""Sealed records: content for named persons only, opened in memory by the session's own keys (design 3)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from leefbord.core.acts import Act
from leefbord.core.drafts import Drafts, NoDrafts
from leefbord.core.errors import Refused
from leefbord.core.ids import OperationId, PersonId, RecordId
from leefbord.core.streams import StreamId

SEALS: Final = "seal"
"""Stands as record type in Changes when seals came or went: they lie beside the log, not in it."""


@dataclass(frozen=True, kw_only=True)
class SealedRecord:
    """Which record: what content is bound to, besides its base versions."""

    stream: StreamId
    type: str
    record: RecordId


@dataclass(frozen=True, kw_only=True)
class SealedVersion:
    """One version of a sealed record: the operation that carries its content, and its base versions."""

    of: SealedRecord
    version: OperationId
    parents: tuple[OperationId, ...] = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class Concealed:
    """Content under a fresh key. `content` goes into the record; `key` never leaves memory but in seals."""

    content: bytes
    key: bytes


@dataclass(frozen=True, kw_only=True, repr=False)
class Revealed:
    """Opened content, and the person whose key made the seal it opened with. Stays in memory."""

    content: bytes
    author: PersonId


@dataclass(frozen=True, kw_only=True)
class Addressed:
    """A seal that names me: for which version, and by whom. Says nothing of the content."""

    record: RecordId
    stream: StreamId
    version: OperationId
    author: PersonId


class Sealed(Protocol):
    """What the person who is signed in can seal and open. Nobody else's keys are behind it."""

    @property
    def drafts(self) -> Drafts:
        """Half-written texts that only this person's own key opens; local, never synced."""
        ...

    def can_receive(self, person: PersonId) -> bool:
        """Whether the log names a key of this person that content can be sealed to."""
        ...

    def conceal(self, content: bytes, of: SealedRecord, parents: Sequence[OperationId] = ()) -> Concealed:
        """Encrypt content for a version that is about to be written on these base versions."""
        ...

    def seal(
        self, act: Act, version: SealedVersion, concealed: Concealed, readers: Collection[PersonId]
    ) -> None:
        """Seal the content key to me and to `readers`, in the act that wrote the version: all or none.

        Refused for a reader without a key; then the act writes nothing.
        """
        ...

    def erase(self, act: Act, of: SealedRecord, versions: Collection[OperationId] | None = None) -> None:
        """Destroy all seals of these versions (None: of the record), mine too, everywhere and for good."""
        ...

    def reveal(self, version: SealedVersion, content: bytes) -> Revealed | None:
        """Open content with a seal that names me; None when none does. Trouble when it was changed."""
        ...

    def readers(self, version: SealedVersion) -> frozenset[PersonId]:
        """To whom else I sealed it and did not take it back, whichever key they had then."""
        ...

    def reached(self, version: SealedVersion) -> frozenset[PersonId]:
        """Those of the readers who can open it with the key they have now."""
        ...

    def share(self, version: SealedVersion, content: bytes, readers: Collection[PersonId]) -> None:
        """One more seal for each reader who is not reached yet.

        Refused when one has no key, or when I cannot open it myself.
        """
        ...

    def take_back(self, version: SealedVersion, readers: Collection[PersonId]) -> None:
        """An erase notice for the seals I made to these readers; what was read stays read."""
        ...

    def addressed_to_me(self, record_type: str) -> tuple[Addressed, ...]:
        """The seals of others that name me and hold now."""
        ...


class NoSealed:
    """Nobody is signed in: opens nothing, seals nothing."""

    @property
    def drafts(self) -> Drafts:
        """Keeps nothing."""
        return NoDrafts()

    def can_receive(self, person: PersonId) -> bool:  # noqa: ARG002 - the shape of Sealed
        """Nobody can."""
        return False

    def conceal(
        self,
        content: bytes,  # noqa: ARG002
        of: SealedRecord,  # noqa: ARG002
        parents: Sequence[OperationId] = (),  # noqa: ARG002
    ) -> Concealed:
        """Always Refused."""
        raise _nobody()

    def seal(
        self,
        act: Act,  # noqa: ARG002
        version: SealedVersion,  # noqa: ARG002
        concealed: Concealed,  # noqa: ARG002
        readers: Collection[PersonId],  # noqa: ARG002
    ) -> None:
        """Always Refused."""
        raise _nobody()

    def erase(
        self,
        act: Act,  # noqa: ARG002
        of: SealedRecord,  # noqa: ARG002
        versions: Collection[OperationId] | None = None,  # noqa: ARG002
    ) -> None:
        """Always Refused."""
        raise _nobody()

    def reveal(self, version: SealedVersion, content: bytes) -> Revealed | None:  # noqa: ARG002
        """Nothing opens."""
        return None

    def readers(self, version: SealedVersion) -> frozenset[PersonId]:  # noqa: ARG002
        """None are known."""
        return frozenset()

    def reached(self, version: SealedVersion) -> frozenset[PersonId]:  # noqa: ARG002
        """None are known."""
        return frozenset()

    def share(
        self,
        version: SealedVersion,  # noqa: ARG002
        content: bytes,  # noqa: ARG002
        readers: Collection[PersonId],  # noqa: ARG002
    ) -> None:
        """Always Refused."""
        raise _nobody()

    def take_back(self, version: SealedVersion, readers: Collection[PersonId]) -> None:  # noqa: ARG002
        """Always Refused."""
        raise _nobody()

    def addressed_to_me(self, record_type: str) -> tuple[Addressed, ...]:  # noqa: ARG002
        """Nothing is."""
        return ()


def _nobody() -> Refused:
    return Refused("Nobody is signed in here", "Sign in first.")
