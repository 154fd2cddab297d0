"""No noun of a module shows a text that somebody typed: reprs end up in logs, crash notes and test output."""

import dataclasses
import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Final

from leefbord import modules

WIDGETS: Final = ("page", "kiosk", "ui")
"""Packages that need PySide6; the nouns lie outside them."""

CODES: Final = {"pay_day", "pictogram", "picture", "pseudonym", "source", "theme", "zone"}
"""Fields that hold a key, a day or a name that the program made, never what somebody typed."""


def nouns() -> Iterator[type]:
    """Every dataclass that a module defines without widgets."""
    for found in pkgutil.walk_packages(modules.__path__, f"{modules.__name__}."):
        if not set(found.name.split(".")) & set(WIDGETS):
            for _, kind in inspect.getmembers(import_module(found.name), inspect.isclass):
                if kind.__module__ == found.name and dataclasses.is_dataclass(kind):
                    yield kind


def shown_texts(kind: type) -> set[str]:
    """Text fields in the repr that a dataclass writes by itself; one written by hand has no `__wrapped__`."""
    if not hasattr(kind.__repr__, "__wrapped__"):
        return set()
    hints = inspect.get_annotations(kind, eval_str=True)
    return {
        each.name
        for each in dataclasses.fields(kind)
        if each.repr and hints.get(each.name) in (str, str | None, tuple[str, ...])
    }


def test_no_noun_of_a_module_shows_a_typed_text_in_its_repr() -> None:
    found = {f"{kind.__module__}.{kind.__qualname__}": shown_texts(kind) for kind in nouns()}
    assert len(found) > 50, "the control: the nouns were found"
    assert set().union(*found.values()) <= CODES, {name: texts - CODES for name, texts in found.items()}


def test_the_look_into_reprs_finds_a_text_that_is_shown() -> None:
    @dataclasses.dataclass(frozen=True, kw_only=True)
    class Noun:
        said: str
        hidden: str = dataclasses.field(repr=False)

    @dataclasses.dataclass(frozen=True, kw_only=True, repr=False)
    class Silent:
        said: str

    assert shown_texts(Noun) == {"said"}
    assert shown_texts(Silent) == set()
