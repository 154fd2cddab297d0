"""Drafts: half-written texts of one person, kept on this device only, never synced."""

from typing import Protocol


class Drafts(Protocol):
    """Keeps a person's half-written texts by key; `store/drafts.py` seals them in the vault."""

    def load(self, key: str) -> str | None:
        """The draft under this key, or None."""
        ...

    def save(self, key: str, text: str) -> None:
        """Keep this text under the key, in place of what was there."""
        ...

    def discard(self, key: str) -> None:
        """Forget the draft, if there is one."""
        ...


class NoDrafts:
    """Keeps nothing: for programs without a person at a keyboard."""

    def load(self, key: str) -> str | None:  # noqa: ARG002 - the shape of Drafts
        """Always None."""
        return None

    def save(self, key: str, text: str) -> None:
        """Keep nothing."""

    def discard(self, key: str) -> None:
        """Nothing to forget."""
