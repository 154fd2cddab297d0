"""The door through which services write: one act, one transaction, sealed segments."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Final

from leefbord.core.changes import Changes, ChangesBroadcast
from leefbord.core.clock import HybridClock
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import ID_SIZE, ActId, Entropy, IntentId
from leefbord.core.rows import Rows
from leefbord.core.streams import StreamId
from leefbord.store.drafting import Drafting
from leefbord.store.fold_batch import FoldBatch
from leefbord.store.high_water import HighWater
from leefbord.store.open_act import OpenAct, Step
from leefbord.store.record_types import RecordTypes
from leefbord.store.sealing import Sealer
from leefbord.store.stream_keys import StreamKeys
from leefbord.store.undo import reverse
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.writer_identity import WriterIdentity
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.intent import Intent
from leefbord.wire.operation import Operation
from leefbord.wire.segment import Segment

_REMEMBERED_ACTS: Final = 100
_REMEMBERED_STEPS: Final = 2_000
"""An act with more steps (an import) is not offered for undo."""


@dataclass(frozen=True)
class _Done:
    name: str
    steps: tuple[Step, ...]


@dataclass
class _Journal:
    """The acts of this session that can be undone, oldest first."""

    acts: dict[ActId, _Done] = field(default_factory=dict)

    def add(self, act: ActId, name: str, steps: list[Step]) -> None:
        if len(steps) <= _REMEMBERED_STEPS:
            self.acts[act] = _Done(name, tuple(steps))
        while len(self.acts) > _REMEMBERED_ACTS:
            del self.acts[next(iter(self.acts))]


class VaultActs:
    """Implements core.acts.Acts on a vault, for the session of `identity`."""

    def __init__(
        self,
        *,
        vault: Vault,
        types: RecordTypes,
        identity: WriterIdentity,
        keys: StreamKeys,
        authority: Callable[[], AuthorityView],
        clock: HybridClock,
        changes: ChangesBroadcast,
        entropy: Entropy,
        high_water: HighWater | None = None,
    ) -> None:
        self._vault = vault
        self._types = types
        self._identity = identity
        self._authority = authority
        self._clock = clock
        self._changes = changes
        self._entropy = entropy
        self._high_water = high_water
        self._drafting = Drafting(types, clock, entropy)
        self._sealer = Sealer(vault=vault, keys=keys, identity=identity, authority=authority, entropy=entropy)
        self._journal = _Journal()
        self._local = threading.local()

    def act(self, name: str) -> AbstractContextManager[OpenAct]:
        """See Acts.act."""
        return self._acting(name, None)

    def renew(self, identity: WriterIdentity) -> None:
        """Go on under a new certificate of the same person and vault, before the old one ends (24 h)."""
        with self._vault.write():
            self._identity = identity
            self._sealer.renew(identity)

    def rows(self) -> Rows:
        """See Acts.rows; inside an act of this thread, the act's own."""
        act: OpenAct | None = getattr(self._local, "act", None)
        return act.rows if act is not None else self._vault.rows()

    def undo(self, act: ActId) -> Changes:
        """See Acts.undo; the undo is an act of its own, so it can be undone again."""
        done = self._journal.acts.get(act)
        if done is None:
            raise Refused("This cannot be undone", "It was done before you signed in, or undone already.")
        with self._acting(done.name, act) as reversing:
            reverse(reversing, done.steps, self._types)
        self._journal.acts.pop(act, None)
        return _changes(reversing, done.name)

    @contextmanager
    def _acting(self, name: str, undoes: ActId | None) -> Iterator[OpenAct]:
        if self._authority().read_only:
            raise Trouble(TroubleKind.NEEDS_NEWER)
        with self._vault.write() as rows:
            batch = FoldBatch(rows, self._vault.numbers, self._types)
            act = OpenAct(
                act_id=ActId(self._entropy(ID_SIZE)),
                rows=rows,
                batch=batch,
                drafting=self._drafting,
                person=self._identity.person,
                check=self._check,
                entropy=self._entropy,
            )
            self._local.act = act
            try:
                yield act
            finally:
                self._local.act = None
            batch.flush()
            last = self._seal(rows, act, name, undoes)
        if not act.steps:
            return
        self._journal.add(act.id, name, act.steps)
        if self._high_water is not None:
            self._high_water.note(last)
        self._changes.tell(_changes(act, name))

    def _seal(self, rows: VaultRows, act: OpenAct, name: str, undoes: ActId | None) -> list[Segment]:
        """One intent per stream; the last segment of each, for the high-water mark."""
        if not act.steps:
            return []
        streams: dict[StreamId, list[Operation]] = {}
        for step in act.steps:
            streams.setdefault(step.stream, []).append(step.operation)
        last = []
        for stream, operations in streams.items():
            intent = Intent(
                id=IntentId(self._entropy(ID_SIZE)),
                act_id=act.id,
                act_name=name,
                undoes=undoes,
                operations=tuple(operations),
            )
            last.append(self._sealer.seal(rows, stream, intent)[-1])
        return last

    def _check(self, operation: Operation) -> None:
        """Refused when a field group needs a permission that the signer lacks."""
        needed = self._types[operation.type].authority
        if not needed:
            return
        asked = {needed[name] for name, _ in operation.groups if name in needed}
        if asked and not asked <= self._authority().permissions_of(
            self._identity.person, self._identity.group, at=operation.stamp
        ):
            raise Refused("Not allowed", "Your role does not allow this.")


def _changes(act: OpenAct, name: str) -> Changes:
    touched = frozenset((step.operation.type, step.operation.record) for step in act.steps)
    return Changes(records=touched, act_id=act.id, act_name=name)
