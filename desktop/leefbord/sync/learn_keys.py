"""Fills a vault's key ring from the wraps that lie in it: at unlock, and whenever wraps or epochs came."""

from leefbord.core.errors import Trouble
from leefbord.keys.key_ring import KeyRing
from leefbord.store.vault_rows import VaultRows
from leefbord.store.wrap_store import class_wraps_for
from leefbord.wire.authority_bodies import EpochBody
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.hpke import HpkePair
from leefbord.wire.malformed import Malformed
from leefbord.wire.stream_key import open_previous
from leefbord.wire.wraps import recipient_of


def learn_keys(rows: VaultRows, ring: KeyRing, view: AuthorityView, pair: HpkePair) -> int:
    """Open the class keys wrapped to this vault, and the older ones behind them; how many are new."""
    epochs = [epoch for history in view.epoch_history.values() for epoch in history]
    learned = ring.learn_class_wraps(class_wraps_for(rows, recipient_of(pair.public)), epochs, pair)
    for history in view.epoch_history.values():
        for epoch in reversed(history):
            learned += _learn_previous(ring, view, epoch)
    return learned


def _learn_previous(ring: KeyRing, view: AuthorityView, epoch: EpochBody) -> int:
    """The key before this one, from the epoch entry, if this one is here and that one is not."""
    key = ring.class_key(epoch.group, epoch.stream_class, epoch.number)
    older = ring.class_key(epoch.group, epoch.stream_class, epoch.number - 1)
    if key is None or older is not None or epoch.previous is None or view.facility is None:
        return 0
    try:
        opened = open_previous(
            epoch.previous,
            key,
            facility=view.facility,
            group=epoch.group,
            stream_class=epoch.stream_class,
            number=epoch.number,
        )
    except (Malformed, Trouble):
        return 0
    before = view.epochs(epoch.group, epoch.stream_class)[epoch.number - 2]
    return int(ring.add_class_key(before, opened))
