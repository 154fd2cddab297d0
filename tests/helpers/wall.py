"""Wall times: naive on purpose, as the agenda keeps what people plan."""

from datetime import date, datetime, time


def wall(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A wall time of some zone."""
    return datetime.combine(date(year, month, day), time(hour, minute))
