"""Missing work is told with its hours before anything is written, and one act goes on."""

from pytestqt.qtbot import QtBot

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.ui.staff.trouble_screen import TroubleScreen
from leefbord.ui.staff.trouble_words import TroubleAct
from leefbord.ui.widgets.label import Label


def test_the_screen_names_the_hours_and_offers_to_go_on(qtbot: QtBot) -> None:
    went_on: list[bool] = []
    screen = TroubleScreen(
        Trouble(TroubleKind.WORK_MISSING),
        place="De Linde",
        when="14:33",
        acts={TroubleAct.GO_ON: lambda: went_on.append(True)},
        facts=("Werk van 14:02 tot 14:09 ontbreekt op deze pc.",),
    )
    qtbot.addWidget(screen)
    screen.show()
    assert any("14:02 tot 14:09" in label.text() for label in screen.findChildren(Label))
    assert list(screen.buttons) == [TroubleAct.GO_ON]
    screen.buttons[TroubleAct.GO_ON].click()
    assert went_on == [True]
