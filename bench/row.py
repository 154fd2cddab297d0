"""One line of the benchmark table: what was measured, its floor in the same run, what is to be reached."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Row:
    """`floor`: the same work done barely (plain SQLite, memory copy), same unit; None where there is none.

    `reach`: design section 9; None where it asks nothing. `more_is_better`: rates; false for times and sizes.
    """

    name: str
    n: int
    value: float
    unit: str
    floor: float | None = None
    reach: float | None = None
    more_is_better: bool = False

    @property
    def ratio(self) -> float | None:
        """Value over floor: comparable between machines."""
        return self.value / self.floor if self.floor else None

    @property
    def met(self) -> bool | None:
        """Whether the number to reach is reached; None where nothing is asked."""
        if self.reach is None:
            return None
        return self.value >= self.reach if self.more_is_better else self.value <= self.reach

    @property
    def asked(self) -> str:
        """`reach` with its direction."""
        if self.reach is None:
            return ""
        return f"{'>=' if self.more_is_better else '<='} {short_number(self.reach)}"


def short_number(value: float) -> str:
    """Two decimals below a hundred, none above."""
    return f"{value:,.0f}" if value >= 100 else f"{value:,.2f}"
