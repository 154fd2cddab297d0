"""MODULES: the headless side of the modules, one line each, in the order in which they are built."""

from typing import Final

from leefbord.core.manifest import Module
from leefbord.modules.agenda.module import MODULE as AGENDA
from leefbord.modules.budget.module import MODULE as BUDGET
from leefbord.modules.diary.module import MODULE as DIARY
from leefbord.modules.reports.module import MODULE as REPORTS
from leefbord.modules.tasks.module import MODULE as TASKS
from leefbord.modules.visits.module import MODULE as VISITS
from leefbord.modules.youths.module import MODULE as YOUTHS
from leefbord.services.directory.records import DIRECTORY

MODULES: Final[tuple[Module, ...]] = (
    YOUTHS,
    AGENDA,
    REPORTS,
    BUDGET,
    TASKS,
    VISITS,
    DIARY,
)

ALL: Final[tuple[Module, ...]] = (DIRECTORY, *MODULES)
"""With the names that the whole house shares; what migrations, sync and the store need."""
