"""What the staff shell needs to know of the visits page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.visits.page.page import VisitsPage
from leefbord.modules.visits.service.visits import VisitsService
from leefbord.ui.page_spec import PageContext, StaffPage


def _build(context: PageContext) -> QWidget:
    assert isinstance(context.service, VisitsService)
    return VisitsPage(context.service, context)


PAGE: Final = StaffPage(
    key="visits",
    title=str(QT_TRANSLATE_NOOP("Pages", "Visits")),
    icon="door-enter",
    order=50,
    build=_build,
)
