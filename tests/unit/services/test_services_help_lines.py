"""Help lines come from a dated file, and a damaged file shows no number at all."""

from pathlib import Path

import pytest

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.resources import resource
from leefbord.services.help_lines import load_help_lines
from leefbord.ui.tokens import HUES

SHIPPED = resource("facts", "help_lines.toml")


def test_the_shipped_file_has_the_emergency_number_first_and_a_known_colour_for_each() -> None:
    found = load_help_lines(SHIPPED)
    assert found.lines[0].number == "112"
    assert all(line.hue in HUES for line in found.lines)
    assert found.source


@pytest.mark.parametrize(
    "damage",
    [b'number = "112"', b"checked_on = 2026-11-21", b'name = "Noodnummer 112"'],
    ids=["no number", "no date", "no name"],
)
def test_a_damaged_file_is_refused_whole(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "help.toml"
    path.write_bytes(SHIPPED.read_bytes().replace(damage, b"", 1))
    with pytest.raises(Trouble) as caught:
        load_help_lines(path)
    assert caught.value.kind is TroubleKind.BAD_INPUT
