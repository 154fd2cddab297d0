"""Whether a segment lies beyond a cut: under a revoked subject and no ancestor of a listed segment."""

from leefbord.core.streams import StreamId
from leefbord.store.log import ancestors, find_segment
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.authority_view import AuthorityView, Cut
from leefbord.wire.certificate import CertificateBody


class Cuts:
    """Answers for one stream within one transaction; remembers what the listed segments stand on."""

    def __init__(self, rows: VaultRows, view: AuthorityView, stream: StreamId) -> None:
        self._rows = rows
        self._stream = stream.text
        self._cuts = view.cuts
        self._kept: dict[int, frozenset[int]] = {}
        self.listed = frozenset(name for cut in view.cuts for name in cut.kept.get(self._stream, ()))

    def beyond(self, certificate: CertificateBody, segment: int) -> bool:
        """Whether the stored segment of this row must not count."""
        return any(
            segment not in self._still_counts(number, cut)
            for number, cut in enumerate(self._cuts)
            if cut.covers(certificate)
        )

    def forget(self) -> None:
        """A listed segment arrived: what stands before it counts from now on."""
        self._kept.clear()

    def _still_counts(self, number: int, cut: Cut) -> frozenset[int]:
        known = self._kept.get(number)
        if known is None:
            listed = (find_segment(self._rows, name) for name in cut.kept.get(self._stream, ()))
            known = frozenset(
                before.id for place in listed if place for before in ancestors(self._rows, place.id)
            )
            self._kept[number] = known
        return known
