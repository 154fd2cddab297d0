"""What the kiosk shell needs to know of the money page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.budget.kiosk.money_page import MoneyPage
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.ui.page_spec import KioskContext, KioskPage


def _build(context: KioskContext) -> QWidget:
    assert isinstance(context.service, BudgetService)
    return MoneyPage(context.service.own, context)


KIOSK: Final = KioskPage(
    key="budget",
    title=str(QT_TRANSLATE_NOOP("Pages", "My money")),
    pictogram="money",
    order=30,
    build=_build,
    asks_code=True,
)
