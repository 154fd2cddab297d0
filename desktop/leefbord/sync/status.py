"""What the sync chip says: a pure state, moved by what the engine reports."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind

QUIET_MS: Final = 5_000
"""A round that heard nothing for so long is shown as offline; the request itself may wait much longer."""


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
    not; `busy_since_ms`: when the round under way began or last moved on. `trouble` is set for a problem
    that a person must look at; being offline is not one.
    """

    phase: SyncPhase = SyncPhase.OFFLINE
    waiting: int = 0
    done: int = 0
    total: int = 0
    last_contact_ms: int = 0
    offline_since_ms: int = 0
    busy_since_ms: int = 0
    held: int = 0
    trouble: TroubleKind | None = None


def started(state: SyncState, *, now_ms: int) -> SyncState:
    """A round begins; a problem stays on show until a round succeeds."""
    return replace(state, phase=SyncPhase.BUSY, done=0, total=0, busy_since_ms=now_ms)


def progressed(state: SyncState, *, done: int, total: int, now_ms: int) -> SyncState:
    """Items taken so far, of those known to come; the hub answers, so it is not away."""
    return replace(
        state,
        phase=SyncPhase.BUSY,
        done=done,
        total=max(done, total),
        busy_since_ms=now_ms,
        offline_since_ms=0,
    )


def seen_at(state: SyncState, *, now_ms: int) -> SyncState:
    """What to show now: a round without a sign of the hub is offline, before its request gives up.

    After a failed round that is at once, so that the chip does not change its words at every new try.
    """
    if state.phase is not SyncPhase.BUSY:
        return state
    if not state.offline_since_ms and now_ms - state.busy_since_ms < QUIET_MS:
        return state
    since = state.offline_since_ms or state.busy_since_ms
    return replace(state, phase=SyncPhase.OFFLINE, offline_since_ms=since)


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
        quiet = state.busy_since_ms if state.phase is SyncPhase.BUSY else 0
        since = state.offline_since_ms or quiet or now_ms
        return replace(state, phase=SyncPhase.OFFLINE, waiting=waiting, offline_since_ms=since, trouble=None)
    return replace(state, phase=SyncPhase.PROBLEM, waiting=waiting, trouble=trouble.kind)


def wrote(state: SyncState, *, waiting: int) -> SyncState:
    """Something was written here since the last round."""
    return replace(state, waiting=waiting)
