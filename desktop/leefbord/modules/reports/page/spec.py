"""What the staff shell needs to know of reports: the page, and the part beside the board."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.reports.model.record_types import WRITE
from leefbord.modules.reports.page.page import ReportsPage
from leefbord.modules.reports.page.panel import TodayPanel
from leefbord.modules.reports.service import ReportsService
from leefbord.ui.page_spec import PageAct, PageContext, SidePanelSpec, StaffPage


def _build(context: PageContext) -> QWidget:
    assert isinstance(context.service, ReportsService)
    return ReportsPage(context.service, context)


def _build_panel(context: PageContext) -> QWidget:
    assert isinstance(context.service, ReportsService)
    return TodayPanel(context.service, context)


PAGE: Final = StaffPage(
    key="reports",
    title=str(QT_TRANSLATE_NOOP("Pages", "Daily report")),
    icon="notebook",
    order=20,
    build=_build,
    acts=(
        PageAct(
            key="new",
            title=str(QT_TRANSLATE_NOOP("Pages", "New report")),
            icon="plus",
            permission=WRITE,
        ),
    ),
)
PANEL: Final = SidePanelSpec(key="reports", order=10, build=_build_panel)
