"""What the sync chip says: a pure state, moved by what the engine reports."""

from dataclasses import dataclass, replace
from enum import StrEnum

from leefbord.core.errors import Trouble, TroubleKind


class SyncPhase(StrEnum):
    """The four faces of the chip."""

    UP_TO_DATE = "up_to_date"
    BUSY = "busy"
    OFFLINE = "offline"
    PROBLEM = "problem"


@dataclass(frozen=True, kw_only=True)
class SyncState:
    """`waiting`: own segments the hub does not have yet; `done` of `total` items while busy.

    `last_contact_ms`: when the hub last answered in full (0: never); `offline_since_ms`: when it first did
    not. `trouble` is set for a problem that a person must look at; being offline is not one.
    """

    phase: SyncPhase = SyncPhase.OFFLINE
    waiting: int = 0
    done: int = 0
    total: int = 0
    last_contact_ms: int = 0
    offline_since_ms: int = 0
    held: int = 0
    trouble: TroubleKind | None = None


def started(state: SyncState) -> SyncState:
    """A round begins; a problem stays on show until a round succeeds."""
    return replace(state, phase=SyncPhase.BUSY, done=0, total=0)


def progressed(state: SyncState, *, done: int, total: int) -> SyncState:
    """Items taken so far, of those known to come."""
    return replace(state, phase=SyncPhase.BUSY, done=done, total=max(done, total))


def succeeded(state: SyncState, *, now_ms: int, waiting: int, held: int) -> SyncState:
    """A whole round went well."""
    return replace(
        state,
        phase=SyncPhase.UP_TO_DATE,
        waiting=waiting,
        held=held,
        last_contact_ms=now_ms,
        offline_since_ms=0,
        trouble=None,
    )


def failed(state: SyncState, trouble: Trouble, *, now_ms: int, waiting: int) -> SyncState:
    """A round broke off: offline when the hub cannot be reached, a problem for anything else."""
    if trouble.kind is TroubleKind.HUB_UNREACHABLE:
        since = state.offline_since_ms or now_ms
        return replace(state, phase=SyncPhase.OFFLINE, waiting=waiting, offline_since_ms=since, trouble=None)
    return replace(state, phase=SyncPhase.PROBLEM, waiting=waiting, trouble=trouble.kind)


def wrote(state: SyncState, *, waiting: int) -> SyncState:
    """Something was written here since the last round."""
    return replace(state, waiting=waiting)
