"""Jobs that run at once, or when the test says so."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class InlineJobs:
    """Implements core.jobs.Jobs. With `hold` set, work waits until release()."""

    def __init__(self) -> None:
        self.hold = False
        self._waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """See Jobs.run."""

        def step() -> None:
            try:
                answer = work()
            except Exception as failure:
                if failed is None:
                    raise
                failed(failure)
                return
            done(answer)

        if self.hold:
            self._waiting.append(step)
        else:
            step()

    def release(self) -> None:
        """Do what waited."""
        waiting, self._waiting = self._waiting, []
        for step in waiting:
            step()
