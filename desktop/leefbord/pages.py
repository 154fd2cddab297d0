"""PAGES: the Qt side of the modules, one line each."""

from typing import Final

from leefbord.modules.agenda.kiosk.spec import KIOSK as AGENDA_KIOSK
from leefbord.modules.agenda.page.spec import PAGE as AGENDA
from leefbord.modules.budget.kiosk.spec import KIOSK as BUDGET_KIOSK
from leefbord.modules.budget.page.spec import PAGE as BUDGET
from leefbord.modules.diary.kiosk.spec import KIOSK as DIARY_KIOSK
from leefbord.modules.diary.page.spec import PAGE as DIARY
from leefbord.modules.reports.page.spec import PAGE as REPORTS
from leefbord.modules.reports.page.spec import PANEL as REPORTS_PANEL
from leefbord.modules.tasks.kiosk.spec import KIOSK as TASKS_KIOSK
from leefbord.modules.tasks.page.spec import PAGE as TASKS
from leefbord.modules.visits.kiosk.spec import KIOSK as VISITS_KIOSK
from leefbord.modules.visits.page.spec import PAGE as VISITS
from leefbord.modules.youths.kiosk.spec import KIOSK as YOUTHS_KIOSK
from leefbord.modules.youths.page.spec import PAGE as YOUTHS
from leefbord.ui.page_spec import KioskPage, SidePanelSpec, StaffPage

PAGES: Final[tuple[StaffPage, ...]] = (
    AGENDA,
    REPORTS,
    BUDGET,
    TASKS,
    VISITS,
    DIARY,
    YOUTHS,
)

KIOSK_PAGES: Final[tuple[KioskPage, ...]] = (
    AGENDA_KIOSK,
    BUDGET_KIOSK,
    TASKS_KIOSK,
    VISITS_KIOSK,
    DIARY_KIOSK,
    YOUTHS_KIOSK,
)

PANELS: Final[tuple[SidePanelSpec, ...]] = (REPORTS_PANEL,)
