"""What a module's kiosk page may offer to the shell, besides being a widget; found by its methods."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Spoken(Protocol):
    """A page that can be read aloud."""

    def spoken(self) -> str:
        """Its content in reading order, without title and sentence."""
        ...


@runtime_checkable
class WithSentence(Protocol):
    """A page with one line under its title."""

    def sentence(self) -> str:
        """That line, translated."""
        ...


@runtime_checkable
class KeepsDraft(Protocol):
    """A page in which somebody may be writing."""

    def keep_draft(self) -> bool:
        """Keep half-written text as a sealed draft; True only when it was really written."""
        ...


@runtime_checkable
class AsksBeforeReading(Protocol):
    """A page that is read aloud only after "Mag het hardop?"."""

    asks_before_reading: bool


def spoken_of(page: object) -> str:
    """What a page says when read aloud, or ""."""
    return page.spoken() if isinstance(page, Spoken) else ""


def sentence_of(page: object) -> str:
    """The line under a page's title, or ""."""
    return page.sentence() if isinstance(page, WithSentence) else ""


def draft_kept(page: object) -> bool:
    """Let a page keep its draft; whether one was really written."""
    return isinstance(page, KeepsDraft) and page.keep_draft()


def asks_before_reading(page: object) -> bool:
    """Whether a page is read aloud only after a question."""
    return isinstance(page, AsksBeforeReading) and page.asks_before_reading
