"""Where everything on the board lies, in pixels. Pure geometry, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from leefbord.core.day import DayItem, ItemLook, ItemState
from leefbord.core.ids import PersonId
from leefbord.ui.board.axis import DayAxis, minutes_of
from leefbord.ui.board.lanes import lanes

BAND: Final = -1
MIN_COLUMN: Final = 76
COMFORTABLE_COLUMN: Final = 105
_CONTAINERS: Final = {ItemLook.SCHOOL, ItemLook.WORK, ItemLook.CHORE}


@dataclass(frozen=True, kw_only=True)
class Columns:
    """`count` columns of equal `width`, side by side from 0."""

    count: int
    width: float

    @property
    def total(self) -> float:
        """The width of all together."""
        return self.count * self.width

    def at(self, x: float) -> int:
        """The column at a pixel, clamped to the outer ones."""
        return min(max(int(x / self.width), 0), max(0, self.count - 1)) if self.width else 0


def fit_columns(count: int, room: float, scale: float) -> Columns:
    """Columns that share the room; when too narrow they keep a readable width and the board scrolls."""
    if count == 0:
        return Columns(count=0, width=room)
    width = room / count
    if width >= MIN_COLUMN * scale:
        return Columns(count=count, width=width)
    return Columns(count=count, width=COMFORTABLE_COLUMN * scale)


@dataclass(frozen=True, kw_only=True)
class Placed:
    """One item and its place; `column` is BAND for the whole group. `clash`: overlaps what it should not.

    `covered`: parts of a band, left and right pixel from its own left, where a youth's own item lies over it.
    """

    item: DayItem
    column: int
    x: float
    y: float
    width: float
    height: float
    narrow: bool = False
    clash: bool = False
    covered: tuple[tuple[float, float], ...] = ()

    def gap(self, left: float, wanted: float) -> tuple[float, float]:
        """Where the words of a band stand, at or right of `left`: the first roomy gap, else the widest."""
        gaps: list[tuple[float, float]] = []
        for begin, end in (*sorted(self.covered), (self.width, self.width)):
            if begin > left:
                gaps.append((left, begin))
            left = max(left, end)
        roomy = (gap for gap in gaps if gap[1] - gap[0] >= wanted)
        widest = max(gaps, key=lambda gap: gap[1] - gap[0], default=(0.0, self.width))
        return next(roomy, widest)


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """Pixels that depend on the text size: least height of a chip, gap around it."""

    chip: float
    gap: float


def place_bands(
    items: Sequence[DayItem], day: date, axis: DayAxis, width: float, sizes: Sizes
) -> list[Placed]:
    """Group moments as bands over all columns; those at the same time share the width."""
    bands = [item for item in items if item.youth is None and not item.all_day]
    spans = [_span(item, day, axis, sizes) for item in bands]
    return [
        Placed(
            item=item,
            column=BAND,
            x=lane.left * width,
            y=top,
            width=lane.width * width,
            height=bottom - top,
        )
        for item, (top, bottom), lane in zip(bands, spans, lanes(spans), strict=True)
    ]


def place_column(
    items: Sequence[DayItem], column: int, day: date, axis: DayAxis, columns: Columns, sizes: Sizes
) -> list[Placed]:
    """The items of one youth, side by side where they overlap on screen."""
    mine = [item for item in items if not item.all_day or item.away]
    spans = [_span(item, day, axis, sizes) for item in mine]
    clashing = clashes(mine)
    room = columns.width - 2 * sizes.gap
    left = column * columns.width + sizes.gap
    placed = []
    for number, (item, (top, bottom), lane) in enumerate(zip(mine, spans, lanes(spans), strict=True)):
        placed.append(
            Placed(
                item=item,
                column=column,
                x=left + lane.left * room,
                y=top,
                width=max(8.0, lane.width * room - (1 if lane.count > 1 else 0)),
                height=bottom - top - 1,
                narrow=lane.span < lane.count,
                clash=item.alert or number in clashing,
            )
        )
    return placed


def place_all(
    youths: Sequence[PersonId],
    items: Sequence[DayItem],
    day: date,
    axis: DayAxis,
    columns: Columns,
    sizes: Sizes,
) -> list[Placed]:
    """Bands first, then column by column, each from early to late."""
    by_youth: dict[PersonId, list[DayItem]] = {youth: [] for youth in youths}
    for item in sorted(items, key=lambda item: (item.starts_at, item.ends_at, item.title)):
        if item.youth is not None and item.youth in by_youth:
            by_youth[item.youth].append(item)
    own: list[Placed] = []
    for column, youth in enumerate(youths):
        own += place_column(by_youth[youth], column, day, axis, columns, sizes)
    bands = place_bands(items, day, axis, columns.total, sizes)
    return [replace(band, covered=_over(band, own)) for band in bands] + own


def _over(band: Placed, own: Sequence[Placed]) -> tuple[tuple[float, float], ...]:
    """The parts of a band that items of youths lie over, from the band's left."""
    return tuple(
        (item.x - band.x, item.x + item.width - band.x)
        for item in own
        if item.y < band.y + band.height and band.y < item.y + item.height
    )


def clashes(items: Sequence[DayItem]) -> set[int]:
    """Which of one youth's items begin while another still runs: nobody can be at two appointments.

    School, work, tasks and stays elsewhere run in the background of others; done and cancelled do not count.
    """
    counted = [
        (number, item)
        for number, item in enumerate(items)
        if item.look not in _CONTAINERS
        and not item.away
        and item.state not in (ItemState.DONE, ItemState.CANCELLED)
    ]
    return {
        number
        for number, item in counted
        for other_number, other in counted
        if other_number != number
        and (other.starts_at, other_number) < (item.starts_at, number)
        and item.starts_at < other.ends_at
    }


def _span(item: DayItem, day: date, axis: DayAxis, sizes: Sizes) -> tuple[float, float]:
    """Top and bottom pixel, at least one readable line high and inside the axis."""
    if item.all_day:
        return 0.0, axis.height
    top = axis.y(minutes_of(item.starts_at, day))
    bottom = max(axis.y(minutes_of(item.ends_at, day)), top + sizes.chip)
    if bottom > axis.height:
        top, bottom = max(0.0, min(top, axis.height - sizes.chip)), axis.height
    return top, bottom
