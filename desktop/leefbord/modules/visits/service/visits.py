"""What pages receive of the visits: looking, planning, what the house decided, and the youth's own."""

from dataclasses import dataclass

from leefbord.modules.visits.service.house import HouseRules
from leefbord.modules.visits.service.look import Look
from leefbord.modules.visits.service.own import OwnVisits
from leefbord.modules.visits.service.plan import Plan


@dataclass(frozen=True, kw_only=True)
class VisitsService:
    """The four doors of the module."""

    look: Look
    plan: Plan
    house: HouseRules
    own: OwnVisits
