"""What the staff window offers in the palette: pages, youths, days, and what the modules find."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from leefbord.core.manifest import Hit
from leefbord.core.people import YouthCard
from leefbord.ui.staff.ages import date_words
from leefbord.ui.staff.house import StaffHouse
from leefbord.ui.staff.palette import Palette, PaletteRow, RowGroup
from leefbord.ui.staff.palette_days import days_for
from leefbord.ui.staff.rail import RailEntry
from leefbord.ui.texts import page_title

MOST_HITS = 12


def _room(room: str) -> str:
    """`kamer 2`; a room with a name of its own needs no word before it."""
    return QCoreApplication.translate("Palette", "room {room}").format(room=room) if room.isdigit() else room


@dataclass(frozen=True, kw_only=True)
class PaletteTargets:
    """Where the palette can go. own_acts: title, icon and call of what the window itself can do."""

    go: Callable[[str, str], None]
    go_day: Callable[[date], None]
    open_youth: Callable[[YouthCard], None]
    youths: Callable[[], Sequence[YouthCard]]
    today: Callable[[], date]
    own_acts: Callable[[], Sequence[tuple[str, str, Callable[[], None]]]]


class PaletteSources:
    """Feeds a palette: at once from what the window knows, and from the modules' search in the worker."""

    def __init__(
        self, house: StaffHouse, entries: Sequence[RailEntry], palette: Palette, targets: PaletteTargets
    ) -> None:
        self._house, self._entries, self._palette, self._targets = house, entries, palette, targets
        self._titles = {entry.key: entry.title for entry in entries}
        palette.add_provider(self.places)
        palette.add_provider(self.acts)
        palette.add_provider(self.days)
        for provider in house.providers:
            palette.add_provider(provider)
        palette.searched.connect(self._search)

    def places(self, query: str) -> list[PaletteRow]:
        """Pages and youths whose name holds the query."""
        rows = [
            PaletteRow(
                group=RowGroup.PAGE,
                title=entry.title,
                icon=entry.icon,
                run=partial(self._targets.go, entry.key, ""),
            )
            for entry in self._entries
        ]
        rows += [
            PaletteRow(
                group=RowGroup.YOUTH,
                title=youth.called,
                text=_room(youth.room),
                icon="user",
                run=partial(self._targets.open_youth, youth),
            )
            for youth in self._targets.youths()
        ]
        return [row for row in rows if query.casefold() in row.title.casefold()]

    def acts(self, query: str) -> list[PaletteRow]:
        """What this person may do: of the pages, and of the window itself."""
        rows = [
            PaletteRow(
                group=RowGroup.ACT,
                title=page_title(act.title),
                icon=act.icon,
                run=partial(self._targets.go, page.key, act.key),
            )
            for page in sorted(self._house.pages, key=lambda page: page.order)
            for act in page.acts
            if not act.permission or self._house.me.may(act.permission)
        ]
        rows += [
            PaletteRow(group=RowGroup.ACT, title=title, icon=icon, run=run)
            for title, icon, run in self._targets.own_acts()
        ]
        return [row for row in rows if query.casefold() in row.title.casefold()]

    def days(self, query: str) -> list[PaletteRow]:
        """Days the query may mean."""
        return [
            PaletteRow(
                group=RowGroup.DAY,
                title=date_words(day, "dddd d MMMM yyyy"),
                icon="calendar-event",
                run=partial(self._targets.go_day, day),
            )
            for day in days_for(query, self._targets.today())
        ]

    def _search(self, query: str) -> None:
        """Ask the house in the worker; an answer for an older query is dropped by the palette."""
        search = self._house.search
        if len(query) < 2 or search is None:
            return
        known = {key for key, run in self._house.running.items() if run.youths is not None}

        def read() -> list[Hit]:
            return [hit for hit in search(query) if hit.module not in known]

        def show(hits: list[Hit]) -> None:
            self._palette.show_found(query, [self._row(hit) for hit in hits[:MOST_HITS]])

        self._house.jobs.run(read, show)

    def _row(self, hit: Hit) -> PaletteRow:
        return PaletteRow(
            group=RowGroup.REPORT,
            title=hit.title or self._titles.get(hit.module, ""),
            text=hit.text,
            icon=hit.icon,
            run=partial(self._targets.go, hit.module, hit.key),
        )
