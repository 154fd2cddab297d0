"""Reads the tariff file: the one the administrator set, else the one that came with the program."""

from collections.abc import Callable
from pathlib import Path

from leefbord.core.errors import Detail, Trouble, TroubleKind
from leefbord.modules.budget.model.tariff import MAX_BYTES, Tariff, parse_tariffs

Tariffs = Callable[[], tuple[Tariff, ...]]
"""Gives the tariffs, oldest first; Trouble(BAD_INPUT) when the file is unusable."""


class TariffFile:
    """Reads once, when first asked; a broken file is asked again next time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tariffs: tuple[Tariff, ...] = ()

    def __call__(self) -> tuple[Tariff, ...]:
        """See Tariffs."""
        if not self._tariffs:
            self._tariffs = parse_tariffs(self._read())
        return self._tariffs

    def _read(self) -> bytes:
        try:
            with self._path.open("rb") as file:
                return file.read(MAX_BYTES + 1)
        except OSError as failure:
            detail = Detail(reason="the tariff file cannot be read")
            raise Trouble(TroubleKind.BAD_INPUT, code="TARIFF", detail=detail) from failure
