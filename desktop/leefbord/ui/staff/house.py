"""What the staff window is given: people, services, pages. It makes none of them itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from leefbord.core.acts import Acts
from leefbord.core.changes import ChangesBroadcast
from leefbord.core.clock import Clock
from leefbord.core.day import DayItem
from leefbord.core.jobs import Jobs
from leefbord.core.manifest import Hit, Running
from leefbord.core.people import Me, StaffDirectory, YouthDirectory
from leefbord.ui.page_spec import SidePanelSpec, StaffPage
from leefbord.ui.staff.palette import PaletteProvider
from leefbord.ui.staff.sync_shown import SyncShown
from leefbord.ui.theme import Theme
from leefbord.ui.widgets.avatar import Picture


@dataclass(frozen=True, kw_only=True)
class StaffHouse:
    """An unlocked house. `running` is by module key, which is also the key of the module's page.

    changes: told in any thread; the window hops to its own. sync(): the state now, cheap.
    panels: what stands beside the board. save_theme(theme): keep a person's choice.
    report_bug(failure): write the local crash report. remove_demo: only in the demo house.
    search(words): hits of all modules, called in the worker. settings_cards: more on the settings page.
    """

    group_name: str
    me: Me
    acts: Acts
    youths: YouthDirectory
    staff: StaffDirectory
    clock: Clock
    changes: ChangesBroadcast
    jobs: Jobs
    running: Mapping[str, Running]
    pages: tuple[StaffPage, ...]
    sync: Callable[[], SyncShown]
    save_theme: Callable[[Theme], None]
    report_bug: Callable[[Exception], None]
    panels: tuple[SidePanelSpec, ...] = ()
    picture: Picture | None = None
    search: Callable[[str], Sequence[Hit]] | None = None
    providers: tuple[PaletteProvider, ...] = ()
    settings_cards: tuple[Callable[[], QWidget], ...] = ()
    remove_demo: Callable[[], None] | None = None
    idle_minutes: int = 5

    def day_items(self, first: date, last: date) -> tuple[DayItem, ...]:
        """What all modules offer for these days; for the vault's worker."""
        offers = [running.day_items for running in self.running.values() if running.day_items is not None]
        return tuple(item for offer in offers for item in offer(first, last))
