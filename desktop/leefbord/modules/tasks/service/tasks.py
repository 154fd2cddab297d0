"""What pages receive of the tasks: looking, planning, marking, agreeing."""

from dataclasses import dataclass

from leefbord.modules.tasks.service.agreements import Agreements
from leefbord.modules.tasks.service.look import Look
from leefbord.modules.tasks.service.marks import Marks
from leefbord.modules.tasks.service.plan import Plan


@dataclass(frozen=True, kw_only=True)
class TasksService:
    """The four doors of the module."""

    look: Look
    plan: Plan
    marks: Marks
    agreements: Agreements
