"""What every gui test needs: the offscreen platform, the staff font and a light theme."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from leefbord.ui.fonts import Family, load_family
from leefbord.ui.texts import install_translations
from leefbord.ui.theme import Theme, ThemeSource, theme_source


@pytest.fixture(scope="session", autouse=True)
def _house_style(qapp: QApplication) -> None:
    """Fonts and theme once per session, as windows.py does at the start."""
    assert load_family(Family.STAFF)
    assert load_family(Family.KIOSK)
    install_translations(qapp)
    theme_source()


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[ThemeSource]:
    """The theme source; put back to light, 100 % afterwards."""
    source = theme_source()
    yield source
    source.set(Theme())
