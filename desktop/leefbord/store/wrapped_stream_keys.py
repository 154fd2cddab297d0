"""Stream keys from their wraps: found for reading, made by the first writer of an epoch."""

from collections.abc import Callable

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import NO_GROUP, Entropy, FacilityId, GroupId, Hash, PersonId
from leefbord.core.streams import StreamClass, StreamId
from leefbord.keys.key_ring import KeyRing
from leefbord.keys.stream_keys import make_stream_key, wrap_stream_key
from leefbord.store.stream_keys import WritingKey
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.wrap_store import add_stream_wrap, wraps_of_key
from leefbord.wire.authority_view import AuthorityView


class WrappedStreamKeys:
    """Implements StreamKeys for one vault of one group."""

    def __init__(
        self,
        *,
        vault: Vault,
        ring: KeyRing,
        facility: FacilityId,
        group: GroupId,
        authority: Callable[[], AuthorityView],
        entropy: Entropy,
    ) -> None:
        self._vault = vault
        self._ring = ring
        self._facility = facility
        self._group = group
        self._authority = authority
        self._entropy = entropy
        self._writing: dict[StreamId, tuple[int, WritingKey]] = {}
        vault.on_rollback(self._writing.clear)

    def reading_key(self, rows: VaultRows, stream: StreamId, commitment: Hash) -> bytes | None:  # noqa: ARG002
        """See StreamKeys.reading_key."""
        key = self._ring.stream_key(commitment)
        if key is None:
            self._ring.learn_stream_wraps(wraps_of_key(rows, commitment))
            key = self._ring.stream_key(commitment)
        return key

    def writing_key(self, rows: VaultRows, stream: StreamId) -> WritingKey:
        """See StreamKeys.writing_key; Trouble WAITING_FOR_MEMBER while this vault has no class key."""
        place = self._authority().head
        number = place.number if place else -1
        known = self._writing.get(stream)
        if known is not None and known[0] == number:
            return known[1]
        scope = NO_GROUP if stream.stream_class is StreamClass.FACILITY else self._group
        epoch = self._ring.newest_epoch(scope, stream.stream_class)
        if epoch is None:
            raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="class-key")
        key = self._there(rows, stream, scope, epoch) or self._made(rows, stream, scope, epoch)
        self._writing[stream] = (number, key)
        return key

    def _there(self, rows: VaultRows, stream: StreamId, scope: GroupId, epoch: int) -> WritingKey | None:
        """A key of this epoch that is wrapped for nobody who should no longer read."""
        found = rows.execute(
            "SELECT DISTINCT commitment FROM stream_key_wrap "
            "WHERE stream=? AND epoch=? AND group_id=? AND raw NOT NULL ORDER BY rowid",
            (self._vault.numbers.stream(rows, stream), epoch, scope),
        ).fetchall()
        for row in found:
            commitment = Hash(row[0])
            groups = rows.execute("SELECT group_id FROM stream_key_wrap WHERE commitment=?", (commitment,))
            if {GroupId(group) for (group,) in groups} <= self._readers(stream, scope):
                key = self.reading_key(rows, stream, commitment)
                if key is not None:
                    return WritingKey(key, commitment, epoch)
        return None

    def _made(self, rows: VaultRows, stream: StreamId, scope: GroupId, epoch: int) -> WritingKey:
        """A new key, wrapped for every group of the stream whose class key this vault holds."""
        key = make_stream_key(self._entropy)
        for group in sorted(self._readers(stream, scope)):
            number = self._ring.newest_epoch(group, stream.stream_class)
            class_key = self._ring.class_key(group, stream.stream_class, number or 0)
            if class_key is None or number is None:
                continue
            wrap = wrap_stream_key(
                key,
                class_key,
                facility=self._facility,
                stream=stream,
                group=group,
                epoch=number,
                entropy=self._entropy,
            )
            add_stream_wrap(rows, self._vault.numbers, wrap, pushed=False)
        return WritingKey(key, self._ring.add_stream_key(key), epoch)

    def _readers(self, stream: StreamId, scope: GroupId) -> frozenset[GroupId]:
        """The groups whose class keys may open the stream now."""
        if not stream.of_youth:
            return frozenset({scope})
        return self._authority().groups_of_youth(PersonId(stream.owner)) | {scope}
