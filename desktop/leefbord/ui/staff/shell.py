"""What pages may ask of the window, and nothing more of it."""

from typing import Protocol

from leefbord.core.changes import Changes


class _Window(Protocol):
    """The four things of the window that pages can reach."""

    def offer_undo(self, changes: Changes) -> None: ...

    def say(self, text: str) -> None: ...

    def show_failure(self, failure: Exception) -> None: ...

    def go(self, key: str, item: str = "") -> None: ...


class WindowShell:
    """Implements page_spec.Shell; pages receive this and never the window."""

    def __init__(self, window: _Window) -> None:
        self._window = window

    def offer_undo(self, changes: Changes) -> None:
        """See Shell."""
        self._window.offer_undo(changes)

    def say(self, text: str) -> None:
        """See Shell."""
        self._window.say(text)

    def show_failure(self, failure: Exception) -> None:
        """See Shell."""
        self._window.show_failure(failure)

    def open(self, module: str, key: str = "") -> None:
        """See Shell."""
        self._window.go(module, key)
