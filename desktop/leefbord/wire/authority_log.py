"""The log as a chain: the next entry, a fork of two valid entries, and how one branch is chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.clock import Stamp
from leefbord.core.ids import Hash
from leefbord.wire.authority import NO_PARENT, Entry, Head, Request, make_entry
from leefbord.wire.authority_bodies import ChooseBranchBody, EntryKind
from leefbord.wire.authority_refused import AuthorityRefused, Reason
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of


def check_chain(entries: Sequence[Entry]) -> None:
    """Malformed unless numbers and parents run on from the first one given; signatures are not looked at."""
    for before, after in pairwise(entries):
        if after.number != before.number + 1 or after.parent != before.hash:
            raise Malformed("the authority log does not run on")
    if entries and entries[0].number == 0 and entries[0].parent != NO_PARENT:
        raise Malformed("the authority log does not start at its beginning")


def next_entry(
    state: AuthorityState, request: Request, sequencer_key: Ed25519PrivateKey, *, at: Stamp | None = None
) -> Entry:
    """Sequence a request: the entry that `state.apply` accepts; raises like `apply`.

    `at`, the sequencer's time, lets grants with an end expire. A sequencer also refuses what an early suspend
    denies; clients see that refusal as an answer only.
    """
    author = state.signer(request.author)
    deny_only = request.known_kind is EntryKind.SUSPEND
    if not deny_only and author is not None and any(subject.id == author.id for subject in state.suspended):
        raise AuthorityRefused(Reason.SUSPENDED)
    head = state.head
    if head is not None and at is not None:
        state.admits(request, at=at)
    entry = make_entry(
        request,
        number=state.next_number,
        parent=head.hash if head else NO_PARENT,
        sequencer=sequencer_key,
    )
    state.apply(entry)
    return entry


def is_sequencer(state: AuthorityState, key: Ed25519PrivateKey) -> bool:
    """Whether the log names this key as the one that orders it now."""
    return state.sequencer_key == public_of(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fork:
    """Several valid entries with one parent: everyone holds at `common` until a branch is chosen.

    branches: per first entry after the common one, the entries known on it, in order.
    """

    common: AuthorityState
    branches: tuple[tuple[Entry, ...], ...]


def find_fork(common: AuthorityState, candidates: Iterable[Entry]) -> Fork | None:
    """The fork that these entries make after `common`, None when at most one valid one follows it.

    Entries that do not verify make no fork; longer branches are followed as far as they are valid.
    """
    by_parent: dict[Hash, list[Entry]] = {}
    for entry in {entry.hash: entry for entry in candidates}.values():
        by_parent.setdefault(entry.parent, []).append(entry)
    parent = common.head.hash if common.head else NO_PARENT
    branches = []
    for first in sorted(by_parent.get(parent, ()), key=lambda entry: entry.hash):
        branch = _follow(common, first, by_parent)
        if branch and first.hash not in common.refused_branches:
            branches.append(branch)
    return Fork(common=common, branches=tuple(branches)) if len(branches) > 1 else None


def choose(fork: Fork, request: Request) -> tuple[Entry, ...]:
    """The branch that a choose-branch request names; AuthorityRefused unless its author may in every branch.

    The root may always. The request is then sequenced on the chosen branch as a record of the choice.
    """
    body = request.body
    if not isinstance(body, ChooseBranchBody) or fork.common.head != Head(
        body.common_number, body.common_hash
    ):
        raise AuthorityRefused(Reason.UNKNOWN_HEAD)
    firsts = {branch[0].hash: branch for branch in fork.branches}
    if set(firsts) != {body.chosen, *body.refused}:
        raise AuthorityRefused(Reason.UNKNOWN_HEAD)
    for branch in fork.branches:
        fork.common.apply_all(branch).may_choose(request)
    return firsts[body.chosen]


def _follow(common: AuthorityState, first: Entry, by_parent: dict[Hash, list[Entry]]) -> tuple[Entry, ...]:
    branch: list[Entry] = []
    state, waiting = common, [first]
    while len(waiting) == 1:
        try:
            state = state.apply(waiting[0])
        except (Malformed, AuthorityRefused):
            break
        branch.append(waiting[0])
        waiting = by_parent.get(waiting[0].hash, [])
    return tuple(branch)
