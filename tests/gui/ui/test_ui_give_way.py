"""An open panel and the page beside it: both while there is room, else the panel alone."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from leefbord.ui.widgets.give_way import GiveWay
from leefbord.ui.widgets.side_panel import SidePanel


def page_with_panel(qtbot: QtBot, width: int) -> tuple[QWidget, QWidget, SidePanel]:
    page, main, panel = QWidget(), QLabel("main"), SidePanel("panel", width=320, closable=True)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(main, 1)
    row.addWidget(panel)
    panel.hide()
    GiveWay(page, main, panel, least=400)
    qtbot.addWidget(page)
    page.resize(width, 500)
    page.show()
    return page, main, panel


def test_with_room_both_are_seen(qtbot: QtBot) -> None:
    _page, main, panel = page_with_panel(qtbot, 900)
    panel.show()
    assert main.isVisible()
    assert panel.width() == panel.own_width()


def test_without_room_the_panel_has_the_page_until_it_closes(qtbot: QtBot) -> None:
    page, main, panel = page_with_panel(qtbot, 600)
    assert main.isVisible()
    panel.show()
    qtbot.waitUntil(lambda: panel.width() == page.width())
    assert not main.isVisible()
    panel.hide()
    assert main.isVisible()


def test_a_wider_window_brings_the_page_back(qtbot: QtBot) -> None:
    page, main, panel = page_with_panel(qtbot, 600)
    panel.show()
    page.resize(1000, 500)
    qtbot.waitUntil(lambda: panel.width() == panel.own_width())
    assert main.isVisible()
