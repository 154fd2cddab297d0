"""What a write or a sync changed; every screen decides for itself whether it must reload."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from leefbord.core.ids import ActId, RecordId


@dataclass(frozen=True)
class Changes:
    """Record types and ids touched by one transaction; `remote` when another vault wrote them."""

    records: frozenset[tuple[str, RecordId]] = frozenset()
    act_id: ActId | None = None
    act_name: str = ""
    remote: bool = False
    authority: bool = False

    def touches(self, record_types: Iterable[str]) -> bool:
        """Whether any record of these types changed."""
        wanted = set(record_types)
        return any(record_type in wanted for record_type, _ in self.records)


@dataclass
class ChangesBroadcast:
    """Tells listeners of each commit, in the thread that committed; the ui hops to its own thread."""

    _listeners: list[Callable[[Changes], None]] = field(default_factory=list)

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Register; the returned call unregisters."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, changes: Changes) -> None:
        """Hand the changes to every listener."""
        for listener in tuple(self._listeners):
            listener(changes)
