"""Starts the Qt application of a window process: fonts, texts, theme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from leefbord.ui.fonts import Family, load_family
from leefbord.ui.texts import install_translations
from leefbord.ui.theme import Theme, ThemeSource


def start_application(theme: Theme, *, overlay: str = "") -> QApplication:
    """One per process; arguments of Qt are not taken from the command line."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(["leefbord"])
    app.setApplicationName("leefbord")
    app.setApplicationDisplayName("Leefbord")
    app.setQuitOnLastWindowClosed(False)
    for family in Family:
        load_family(family)
    install_translations(app, overlay=overlay)
    ThemeSource(app, theme)
    return app
