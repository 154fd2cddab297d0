"""The part of dateutil.rrule that Leefbord uses."""

from collections.abc import Iterator, Sequence
from datetime import datetime

YEARLY: int
MONTHLY: int
WEEKLY: int
DAILY: int

class weekday:
    def __init__(self, weekday: int, n: int | None = ...) -> None: ...

class rrule:
    def __init__(
        self,
        freq: int,
        dtstart: datetime | None = ...,
        interval: int = ...,
        wkst: int | None = ...,
        count: int | None = ...,
        until: datetime | None = ...,
        bysetpos: Sequence[int] | None = ...,
        bymonth: Sequence[int] | None = ...,
        bymonthday: Sequence[int] | None = ...,
        byweekday: Sequence[weekday] | None = ...,
    ) -> None: ...
    def __iter__(self) -> Iterator[datetime]: ...
