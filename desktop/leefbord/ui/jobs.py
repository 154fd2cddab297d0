"""Background work for the window: one worker for the vault, a small pool for the network.

Answers come back in the window's thread. The vault has one worker because its connections belong to
threads and its writes queue anyway; a slow hub must not hold up a page that only wants to read.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")

FailureHandler = Callable[[Exception], None]


class _Bridge(QObject):
    """Carries a call from a worker to the thread this object lives in."""

    call = Signal(object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.call.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _run(self, answer: Callable[[], None]) -> None:
        answer()


class QtJobs:
    """Implements core.jobs.Jobs. `on_failure` is the one handler for failures nobody else takes."""

    def __init__(
        self,
        *,
        on_failure: FailureHandler,
        workers: int = 1,
        name: str = "vault",
        parent: QObject | None = None,
    ) -> None:
        self._on_failure = on_failure
        self._bridge = _Bridge(parent)
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix=f"leefbord-{name}")
        self._open = True
        self._underway = 0

    @property
    def underway(self) -> int:
        """How many answers are still to come."""
        return self._underway

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: FailureHandler | None = None,
    ) -> None:
        """See core.jobs.Jobs.run. An answer for a widget that is gone is dropped."""
        if not self._open:
            return
        self._underway += 1
        future = self._pool.submit(work)
        future.add_done_callback(lambda ended: self._send(ended, done, failed or self._on_failure))

    def _send(self, future: "Future[T]", done: Callable[[T], None], failed: FailureHandler) -> None:
        """In the worker's thread: hand the outcome over."""
        if self._open and shiboken6.isValid(self._bridge):
            self._bridge.call.emit(lambda: self._deliver(future, done, failed))

    def _deliver(self, future: "Future[T]", done: Callable[[T], None], failed: FailureHandler) -> None:
        """In the window's thread: give the outcome to whoever asked."""
        self._underway -= 1
        if not self._open:
            return
        failure = future.exception()
        if failure is None:
            if _alive(done):
                done(future.result())
        elif isinstance(failure, Exception):
            (failed if _alive(failed) else self._on_failure)(failure)
        else:
            raise failure

    def close(self) -> None:
        """Take no more work, let the running work end, deliver nothing more; before the vault closes."""
        self._open = False
        self._pool.shutdown(wait=True, cancel_futures=True)


def _alive(answer: Callable[..., None]) -> bool:
    """Whether a bound method's widget still exists."""
    owner = getattr(answer, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
