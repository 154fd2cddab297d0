"""The menu of an item: every drag has its words here."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from leefbord.core.day import DayAction, DayRequest
from leefbord.core.people import YouthCard
from leefbord.ui.board.axis import SNAP
from leefbord.ui.board.layout import BAND, Placed
from leefbord.ui.icons import icon
from leefbord.ui.theme import theme

Ask = Callable[[DayRequest], None]
Nudge = Callable[[int, int], None]


def item_menu(
    placed: Placed,
    youths: Sequence[YouthCard],
    *,
    open_item: Callable[[], None],
    ask: Ask,
    nudge: Nudge,
    parent: QWidget,
) -> QMenu:
    """A menu of what this item's module allows."""
    menu = QMenu(parent)
    item = placed.item

    def add(to: QMenu, text: str, name: str, call: Callable[[], None]) -> None:
        action = QAction(icon(name, theme().colours.text, theme().sp(18)), text, to)
        action.triggered.connect(lambda: call())
        to.addAction(action)

    add(menu, QCoreApplication.translate("ItemMenu", "Open"), "chevron-right", open_item)
    if DayAction.TICK in item.actions:
        tick = QCoreApplication.translate("ItemMenu", "Tick off")
        add(menu, tick, "check", lambda: ask(DayRequest(action=DayAction.TICK, key=item.key)))
    if DayAction.MOVE in item.actions:
        menu.addSeparator()
        earlier = QCoreApplication.translate("ItemMenu", "15 minutes earlier")
        later = QCoreApplication.translate("ItemMenu", "15 minutes later")
        add(menu, earlier, "arrow-up", lambda: nudge(-SNAP, -SNAP))
        add(menu, later, "arrow-down", lambda: nudge(SNAP, SNAP))
    if DayAction.RESIZE in item.actions:
        longer = QCoreApplication.translate("ItemMenu", "15 minutes longer")
        shorter = QCoreApplication.translate("ItemMenu", "15 minutes shorter")
        add(menu, longer, "plus", lambda: nudge(0, SNAP))
        add(menu, shorter, "minus", lambda: nudge(0, -SNAP))
    if DayAction.MOVE in item.actions and placed.column != BAND and len(youths) > 1:
        give = menu.addMenu(QCoreApplication.translate("ItemMenu", "Move to"))
        for youth in youths:
            if youth.id != item.youth:
                add(give, youth.called, "user", partial(ask, _given(placed, youth)))
    return menu


def _given(placed: Placed, youth: YouthCard) -> DayRequest:
    """The item at the same time, for another youth."""
    item = placed.item
    return DayRequest(
        action=DayAction.MOVE, key=item.key, starts_at=item.starts_at, ends_at=item.ends_at, youth=youth.id
    )
