"""What a page receives in gui tests: a shell that remembers, jobs that run at once."""

from collections.abc import Callable
from typing import TypeVar

from leefbord.core.acts import Acts
from leefbord.core.changes import Changes, ChangesBroadcast
from leefbord.core.clock import Clock
from leefbord.core.people import Me, StaffDirectory, YouthDirectory
from leefbord.ui.page_spec import PageContext

T = TypeVar("T")


class RememberingShell:
    """Implements ui.page_spec.Shell."""

    def __init__(self) -> None:
        self.offered: list[Changes] = []
        self.said: list[str] = []
        self.failures: list[Exception] = []
        self.opened: list[tuple[str, str]] = []

    def offer_undo(self, changes: Changes) -> None:
        """See Shell.offer_undo."""
        self.offered.append(changes)

    def say(self, text: str) -> None:
        """See Shell.say."""
        self.said.append(text)

    def show_failure(self, failure: Exception) -> None:
        """See Shell.show_failure."""
        self.failures.append(failure)

    def open(self, module: str, key: str = "") -> None:
        """See Shell.open."""
        self.opened.append((module, key))


class InlineJobs:
    """Implements core.jobs.Jobs: runs at once, in the same thread."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """See Jobs.run."""
        try:
            result = work()
        except Exception as failure:
            if failed is None:
                raise
            failed(failure)
            return
        done(result)


def page_context(
    service: object,
    *,
    me: Me,
    acts: Acts,
    youths: YouthDirectory,
    staff: StaffDirectory,
    clock: Clock,
    changes: ChangesBroadcast,
    shell: RememberingShell,
) -> PageContext:
    """A PageContext of the given parts."""
    return PageContext(
        service=service,
        me=me,
        acts=acts,
        youths=youths,
        staff=staff,
        clock=clock,
        changes=changes,
        jobs=InlineJobs(),
        shell=shell,
    )
