"""One door to background work: a function runs elsewhere, its answer comes back to the caller."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Jobs(Protocol):
    """Runs work off the window's thread. `ui/jobs.py` implements it; tests run it inline."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` in the background; `done` or `failed` is called in the window's thread.

        Without `failed`, the failure is shown by the shell as Refused, Trouble or Bug.
        """
        ...
