"""The class and stream keys that an unlocked vault holds, in memory only."""

import threading
from collections.abc import Iterable

from leefbord.core.errors import Trouble
from leefbord.core.ids import GroupId, Hash
from leefbord.core.streams import StreamClass
from leefbord.keys.class_keys import open_class_wrap
from leefbord.keys.stream_keys import open_stream_wrap
from leefbord.wire.authority_bodies import EpochBody
from leefbord.wire.hpke import HpkePair
from leefbord.wire.stream_key import class_commitment, commitment
from leefbord.wire.wraps import ClassKeyWrap, StreamKeyWrap

ClassKeyName = tuple[GroupId, StreamClass, int]


class KeyRing:
    """Class keys by (group, class, epoch), stream keys by commitment. Safe for all threads; shows nothing."""

    def __init__(self) -> None:
        self._class_keys: dict[ClassKeyName, bytes] = {}
        self._stream_keys: dict[Hash, bytes] = {}
        self._lock = threading.Lock()

    def class_key(self, group: GroupId, stream_class: StreamClass, epoch: int) -> bytes | None:
        """The key of one epoch, None when this vault never got it."""
        with self._lock:
            return self._class_keys.get((group, stream_class, epoch))

    def newest_epoch(self, group: GroupId, stream_class: StreamClass) -> int | None:
        """The highest epoch whose key is here."""
        with self._lock:
            numbers = (n for g, c, n in self._class_keys if (g, c) == (group, stream_class))
            return max(numbers, default=None)

    def stream_key(self, named: Hash) -> bytes | None:
        """The stream key of a commitment, None while its wrap has not come."""
        with self._lock:
            return self._stream_keys.get(named)

    def add_class_key(self, epoch: EpochBody, key: bytes) -> bool:
        """Keep a class key if it is the one that the epoch entry commits to; whether it was."""
        if class_commitment(key) != epoch.commitment:
            return False
        with self._lock:
            self._class_keys[epoch.group, epoch.stream_class, epoch.number] = key
        return True

    def add_stream_key(self, key: bytes) -> Hash:
        """Keep a stream key under its commitment."""
        named = commitment(key)
        with self._lock:
            self._stream_keys[named] = key
        return named

    def learn_class_wraps(
        self, wraps: Iterable[ClassKeyWrap], epochs: Iterable[EpochBody], pair: HpkePair
    ) -> int:
        """Open what is for this vault and fits an epoch entry; how many keys are new."""
        entries = {(epoch.group, epoch.stream_class, epoch.number): epoch for epoch in epochs}
        learned = 0
        for wrap in wraps:
            name = (wrap.body.group, wrap.body.stream_class, wrap.body.number)
            epoch = entries.get(name)
            if epoch is None or self.class_key(*name) is not None:
                continue
            try:
                learned += self.add_class_key(epoch, open_class_wrap(wrap, pair))
            except Trouble:
                continue
        return learned

    def learn_stream_wraps(self, wraps: Iterable[StreamKeyWrap]) -> int:
        """Open the wraps whose class key is here; how many stream keys are new. Others are passed over."""
        learned = 0
        for wrap in wraps:
            class_key = self.class_key(wrap.group, wrap.stream_class, wrap.epoch)
            if class_key is None or self.stream_key(wrap.commitment) is not None:
                continue
            try:
                self.add_stream_key(open_stream_wrap(wrap, class_key))
            except Trouble:
                continue
            learned += 1
        return learned

    def forget_stream(self, named: Iterable[Hash]) -> None:
        """Drop stream keys, when a placement ended or a youth was purged."""
        with self._lock:
            for commitment_of_key in named:
                self._stream_keys.pop(commitment_of_key, None)
