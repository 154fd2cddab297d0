"""Seals an intent into segments of this vault's own log and stores their exact bytes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from leefbord.core.errors import Bug, Trouble, TroubleKind
from leefbord.core.ids import Entropy, Hash
from leefbord.core.streams import StreamId
from leefbord.store.certificates import certificate_number
from leefbord.store.log import Status, add_segment, heads, log_number
from leefbord.store.meta import checkpoint_seen, incarnation, renew_incarnation
from leefbord.store.stream_keys import StreamKeys, WritingKey
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.writer_identity import WriterIdentity
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.intent import Intent, encode_body, split_intent
from leefbord.wire.operation import Operation
from leefbord.wire.segment import (
    MAX_CIPHERTEXT,
    PROTOCOL,
    CheckpointSeen,
    Segment,
    SegmentHeader,
    TooLarge,
    seal_segment,
)

_FIRST_BUDGET: Final = 384 * 1024
_LARGEST_BUDGET: Final = 3 * 1024 * 1024
_SMALLEST_BUDGET: Final = 64 * 1024
MIN_READER: Final = 1
"""The lowest program generation that understands the segments sealed here."""


@dataclass
class _Head:
    """The end of this vault's log in one stream, as the open transaction sees it."""

    incarnation: bytes
    log: int
    row: int | None
    name: Hash | None
    seq: int
    introduced: bool  # this session's certificate lies inline in the log
    told: CheckpointSeen | None = None  # the checkpoint that this session said last in the log


class Sealer:
    """Makes the segments of one session; used inside a write."""

    def __init__(
        self,
        *,
        vault: Vault,
        keys: StreamKeys,
        identity: WriterIdentity,
        authority: Callable[[], AuthorityView],
        entropy: Entropy,
    ) -> None:
        self._numbers = vault.numbers
        self._forms = vault.forms
        self._keys = keys
        self._identity = identity
        self._authority = authority
        self._entropy = entropy
        self._heads: dict[StreamId, _Head] = {}
        self._certificate: int | None = None
        self._budget = _FIRST_BUDGET
        vault.on_rollback(self.forget)

    def forget(self) -> None:
        """Read the heads anew: after a rollback, a fork or an apply that may have added to our log."""
        self._heads.clear()
        self._certificate = None

    def renew(self, identity: WriterIdentity) -> None:
        """Go on under a new session certificate."""
        self._identity = identity
        self.forget()

    def seal(self, rows: VaultRows, stream: StreamId, intent: Intent) -> list[Segment]:
        """Seal and store the segments of one intent; all but the last say `more`."""
        head = self._head(rows, stream)
        key = self._keys.writing_key(rows, stream)
        waiting = list(intent.operations)
        sealed: list[Segment] = []
        while True:
            part = intent
            if len(waiting) > 1:
                rest = replace(intent, operations=tuple(waiting))
                part = next(split_intent(rest, budget=self._budget))
            elif sealed:
                part = replace(intent, operations=tuple(waiting))
            more = len(part.operations) < len(waiting)
            try:
                segment = self._sealed(rows, stream, head, key, part, more)
            except TooLarge:
                if len(part.operations) == 1 or self._budget <= _SMALLEST_BUDGET:
                    raise
                self._budget = max(self._budget // 2, _SMALLEST_BUDGET)
                continue
            sealed.append(segment)
            self._store(rows, head, segment)
            del waiting[: len(part.operations)]
            if not waiting:
                return sealed
            self._budget = _next_budget(part.operations, len(segment.ciphertext))

    def _sealed(
        self,
        rows: VaultRows,
        stream: StreamId,
        head: _Head,
        key: WritingKey,
        intent: Intent,
        more: bool,
    ) -> Segment:
        identity = self._identity
        certificate = identity.certificate
        place = self._authority().head
        if place is None:
            raise Bug("no writing before the facility entry")
        highest = max(operation.stamp for operation in intent.operations)
        if highest > certificate.body.not_after:
            raise Trouble(TroubleKind.CLOCK_WRONG, code="session")
        seen = checkpoint_seen(rows)
        header = SegmentHeader(
            protocol=PROTOCOL,
            facility=identity.facility,
            stream=stream.text,
            device=identity.device,
            incarnation=head.incarnation,
            seq=head.seq + 1,
            parent=head.name,
            operations=len(intent.operations),
            authority_number=place.number,
            authority_hash=place.hash,
            group=identity.group,
            stream_class=stream.stream_class,
            epoch=key.epoch,
            commitment=key.commitment,
            min_reader=MIN_READER,
            highest=highest,
            checkpoint=None if seen == head.told else seen,
            certificate=certificate.hash if head.introduced else certificate.raw,
            more=more,
        )
        return seal_segment(
            header,
            encode_body((intent,)),
            stream_key=key.key,
            session_key=identity.session_key,
            entropy=self._entropy,
        )

    def _store(self, rows: VaultRows, head: _Head, segment: Segment) -> None:
        if self._certificate is None:
            self._certificate = certificate_number(rows, self._identity.certificate)
        head.row, _ = add_segment(
            rows,
            self._forms,
            segment,
            log=head.log,
            parent=head.row,
            status=Status.APPLIED,
            pushed=False,
            certificate=self._certificate,
        )
        head.name, head.seq, head.introduced = segment.name, segment.header.seq, True
        head.told = segment.header.checkpoint or head.told

    def _head(self, rows: VaultRows, stream: StreamId) -> _Head:
        head = self._heads.get(stream)
        if head is None:
            chain = incarnation(rows) or renew_incarnation(rows, self._entropy)
            log = log_number(rows, self._numbers.stream(rows, stream), self._identity.device, chain, own=True)
            found = heads(rows, log)
            row, name, seq = found[0] if found else (None, None, 0)
            head = _Head(chain, log, row, name, seq, introduced=False)
            self._heads[stream] = head
        return head


def _next_budget(operations: tuple[Operation, ...], ciphertext: int) -> int:
    """Bytes of operations for the next part, from how well this one compressed, with room to spare."""
    plain = sum(len(operation.raw) for operation in operations)
    fits = plain * (MAX_CIPHERTEXT * 85 // 100) // max(ciphertext, 1)
    return min(max(fits, _SMALLEST_BUDGET), _LARGEST_BUDGET)
