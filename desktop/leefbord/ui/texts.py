"""Texts that headless code writes as plain English literals, in the language of the window.

installer/translations.py finds the literals: Refused(title, message) under "Refusals", act names under
"Acts", titles in manifests under "Manifest".
"""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from leefbord.core.errors import Refused
from leefbord.core.resources import resource


def refusal(failure: Refused) -> tuple[str, str]:
    """Title and message of a refusal, with its parameters filled in; a missing one stays {name}."""
    title = QCoreApplication.translate("Refusals", failure.title)
    message = QCoreApplication.translate("Refusals", failure.message)
    return fill(title, failure.params), fill(message, failure.params)


def fill(text: str, params: dict[str, str]) -> str:
    """Replace each {name}; unlike str.format this never raises and never evaluates what is in a name."""
    for name, value in params.items():
        text = text.replace("{" + name + "}", value)
    return text


def act_name(name: str) -> str:
    """The name of an act, as the undo bar shows it."""
    return QCoreApplication.translate("Acts", name)


def page_title(title: str) -> str:
    """The title of a page or kiosk tile."""
    return QCoreApplication.translate("Pages", title)


def manifest_title(title: str) -> str:
    """The title of a module, permission or setting."""
    return QCoreApplication.translate("Manifest", title)


def install_translations(
    app: QCoreApplication, language: str = "nl_BE", *, overlay: str = ""
) -> list[QTranslator]:
    """Load Qt's own texts, ours, and a simpler overlay ("kiosk") over them; returns what was installed.

    A language that was not built leaves the English source texts: readable, never empty.
    """
    QLocale.setDefault(QLocale(language))
    folder = str(resource("translations", "built"))
    names = [f"qtbase_{language.split('_')[0]}", f"leefbord_{language}"]
    if overlay:
        names.append(f"leefbord_{language}_{overlay}")
    installed: list[QTranslator] = []
    for name in names:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            installed.append(translator)
    return installed
