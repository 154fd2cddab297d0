"""Past-tense facts by which one module lets others react without knowing them; connected in bootstrap."""

from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar

F = TypeVar("F")


class Facts:
    """A typed switchboard: publish(fact) calls whoever connected to type(fact), in order of connection."""

    def __init__(self) -> None:
        self._handlers: dict[type[object], list[Callable[[object], None]]] = defaultdict(list)

    def connect(self, kind: type[F], handler: Callable[[F], None]) -> None:
        """Call `handler` for each fact of exactly this kind."""
        self._handlers[kind].append(lambda fact: handler(fact))  # type: ignore[arg-type]

    def publish(self, fact: object) -> None:
        """Tell everyone connected to this kind of fact."""
        for handler in self._handlers.get(type(fact), []):
            handler(fact)
