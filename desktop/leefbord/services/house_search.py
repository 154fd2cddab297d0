"""Search over everything a person may see: full text where a module has it, else its own search."""

from collections.abc import Mapping, Sequence
from typing import Final

from leefbord.core.manifest import Found, Hit, Module, Running
from leefbord.store.search import Search

MOST_FOUND: Final = 40
"""How many records of a query are looked at; the palette shows fewer."""


class HouseSearch:
    """Finds hits of all modules, newest first within a module. Reads the vault: for the worker."""

    def __init__(self, search: Search, modules: Sequence[Module], running: Mapping[str, Running]) -> None:
        self._search = search
        self._running = running
        self._module_of = {
            record_type.name: module.key
            for module in modules
            for record_type in module.record_types
            if record_type.searchable is not None and module.key in running
        }

    def find(self, words: str) -> list[Hit]:
        """Hits for what was typed so far; the last word may be half."""
        by_module: dict[str, list[Found]] = {}
        types = frozenset(self._module_of)
        for match in self._search.find(words, record_types=types, limit=MOST_FOUND):
            found = Found(stream=match.stream, type=match.type, record=match.record)
            by_module.setdefault(self._module_of[match.type], []).append(found)
        hits: list[Hit] = []
        for key, one in self._running.items():
            if one.hits is not None:
                hits += one.hits(by_module.get(key, ()))
            elif one.search is not None:
                hits += one.search(words)
        return hits

    def flush(self, limit: int) -> int:
        """Index what changed, at most so many records; how many. Each second, so that find() is quick."""
        return self._search.flush(limit=limit)
