"""One line of the benchmark table: what was measured, its floor in the same run, what is to be reached."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Row:
    """`floor`: the same work done barely (plain SQLite, memory copy), same unit; None where there is none.

    `reach`: design section 9. `more_is_better`: rates; false for times and sizes.
    """

    name: str
    n: int
    value: float
    unit: str
    floor: float | None
    reach: float
    more_is_better: bool

    @property
    def ratio(self) -> float | None:
        """Value over floor: comparable between machines."""
        return self.value / self.floor if self.floor else None

    @property
    def met(self) -> bool:
        """Whether the number to reach is reached."""
        return self.value >= self.reach if self.more_is_better else self.value <= self.reach
