"""What the staff shell needs to know of the money page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.budget.page.page import BudgetPage
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.ui.page_spec import PageContext, StaffPage


def _build(context: PageContext) -> QWidget:
    assert isinstance(context.service, BudgetService)
    return BudgetPage(context.service, context)


PAGE: Final = StaffPage(
    key="budget",
    title=str(QT_TRANSLATE_NOOP("Pages", "Pocket money")),
    icon="wallet",
    order=30,
    build=_build,
)
