"""Every icon that code names is shipped; a wrong name would show a question mark."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from leefbord.ui.icons import has_icon, pixmap

CODE = Path(__file__).parents[3] / "desktop" / "leefbord"


def named() -> dict[str, str]:
    """Icon name -> one file that names it."""
    found: dict[str, str] = {}
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.keyword)
                and node.arg in ("icon", "icon_name")
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                found[node.value.value] = str(path.relative_to(CODE))
    found.pop("", None)
    return found


@pytest.mark.parametrize(("name", "where"), sorted(named().items()))
def test_an_icon_that_is_named_is_shipped(name: str, where: str) -> None:
    assert has_icon(name), f"{where} names an icon that is not in resources/icons/outline"


def test_an_icon_takes_its_colour(qapp: QApplication) -> None:
    image = pixmap("check", "#ff0000", 24).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#ff0000"}


@pytest.mark.parametrize("name", ["../../theme", "no-such-icon", ""])
def test_a_wrong_name_gives_a_question_mark_and_reads_nothing_else(qapp: QApplication, name: str) -> None:
    assert pixmap(name, "#000000", 16).toImage() == pixmap("question-mark", "#000000", 16).toImage()
    assert QColor("#000000").isValid()
