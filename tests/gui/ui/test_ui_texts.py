"""No text of the shipped language is missing, and headless texts are found and filled in safely."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from leefbord.core.errors import Refused
from leefbord.ui.texts import fill, refusal

ROOT = Path(__file__).parents[3]
SHIPPED = sorted((ROOT / "resources" / "translations" / "nl_BE").glob("*.ts"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_shipped_text_is_unfinished(path: Path) -> None:
    unfinished = [
        message.findtext("source")
        for message in ET.parse(path).getroot().iter("message")
        if (found := message.find("translation")) is None
        or found.get("type") == "unfinished"
        or not all(form.text for form in (list(found.iter("numerusform")) or [found]))
    ]
    assert unfinished == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_placeholders_survive_translation(path: Path) -> None:
    for message in ET.parse(path).getroot().iter("message"):
        source = message.findtext("source") or ""
        found = message.find("translation")
        assert found is not None
        for form in list(found.iter("numerusform")) or [found]:
            for word in source.split():
                if "{" in word:
                    placeholder = word[word.index("{") : word.index("}") + 1]
                    assert placeholder in (form.text or ""), source


def test_the_collector_sees_every_text_of_the_ui_room() -> None:
    done = subprocess.run(
        [sys.executable, "installer/translations.py", "update", "nothing"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "rooms: ui" in done.stderr


def test_a_refusal_without_a_translation_keeps_its_english(qapp: QCoreApplication) -> None:
    failure = Refused("Untranslated title", "Only {left} of {all}.", left="2", all="5")
    assert refusal(failure) == ("Untranslated title", "Only 2 of 5.")


def test_what_is_in_a_name_is_never_evaluated() -> None:
    assert fill("Hello {name}", {"name": "{0.__class__}"}) == "Hello {0.__class__}"
    assert fill("Hello {gone}", {}) == "Hello {gone}"
