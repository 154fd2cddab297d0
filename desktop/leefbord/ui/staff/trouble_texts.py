"""The words about a trouble in the language of the window."""

from PySide6.QtCore import QCoreApplication

from leefbord.core.errors import TroubleKind
from leefbord.ui.staff.trouble_table import ACTS, TROUBLES
from leefbord.ui.staff.trouble_words import ActText, TroubleAct, TroubleText


def _translated(text: str) -> str:
    return QCoreApplication.translate("Troubles", text) if text else ""


def trouble_title(kind: TroubleKind) -> str:
    """One line, for the bar at the bottom."""
    return _translated(TROUBLES[kind].title)


def trouble_text(kind: TroubleKind) -> TroubleText:
    """Everything the screen says about a kind."""
    source = TROUBLES[kind]
    return TroubleText(
        title=_translated(source.title),
        comfort=_translated(source.comfort),
        happened=_translated(source.happened),
        safe=_translated(source.safe),
        unknown=_translated(source.unknown),
        acts=source.acts,
        icon=source.icon,
    )


def act_text(act: TroubleAct) -> ActText:
    """Title, explanation and button of an act."""
    source = ACTS[act]
    return ActText(
        title=_translated(source.title),
        text=_translated(source.text),
        button=_translated(source.button),
        icon=source.icon,
    )
