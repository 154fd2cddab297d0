"""The manifest of the visits."""

from collections.abc import Mapping
from typing import Final

from leefbord.core.manifest import Context, Module, Permission, Running
from leefbord.core.people import BuiltInRole
from leefbord.core.records import DataClass, Merge, Projector, RecordType, Retention
from leefbord.core.streams import StreamKind
from leefbord.modules.visits.model import record_types as names
from leefbord.modules.visits.repo import project
from leefbord.modules.visits.service.house import HouseRules
from leefbord.modules.visits.service.look import Look
from leefbord.modules.visits.service.own import OwnVisits
from leefbord.modules.visits.service.plan import Plan
from leefbord.modules.visits.service.visits import VisitsService

_WORKERS: Final = frozenset({BuiltInRole.CARE_WORKER, BuiltInRole.KEY_WORKER, BuiltInRole.TEAM_LEAD})
_DECIDERS: Final = frozenset({BuiltInRole.KEY_WORKER, BuiltInRole.TEAM_LEAD})


def _of_house(name: str, groups: Mapping[str, tuple[str, ...]], projector: Projector) -> RecordType:
    """Hours and room: decided by the house, without anybody's name."""
    return RecordType(
        name=name,
        merge=Merge.REGISTER,
        schema=1,
        streams=frozenset({StreamKind.HOUSE}),
        retention=Retention.OPERATIONAL,
        project=projector,
        groups=groups,
        authority=dict.fromkeys(groups, names.RULES),
    )


RECORD_TYPES: Final = (
    RecordType(
        name=names.CONTACT,
        merge=Merge.REGISTER,
        schema=1,
        streams=frozenset({StreamKind.YOUTH_SHARED}),
        retention=Retention.DOSSIER,
        project=project.project_contact,
        groups=names.CONTACT_GROUPS,
        authority={"who": names.PLAN},
        data_class=DataClass.CONTEXT,
    ),
    RecordType(
        name=names.DETAILS,
        merge=Merge.REGISTER,
        schema=1,
        streams=frozenset({StreamKind.YOUTH_TEAM}),
        retention=Retention.DOSSIER,
        project=project.project_details,
        groups=names.DETAILS_GROUPS,
        data_class=DataClass.THIRD_PARTY,
    ),
    _of_house(names.HOURS, names.HOURS_GROUPS, project.project_hours),
    _of_house(names.EXCEPTION, names.EXCEPTION_GROUPS, project.project_exception),
    _of_house(names.ROOM, names.ROOM_GROUPS, project.project_room),
    RecordType(
        name=names.RULE,
        merge=Merge.REGISTER,
        schema=1,
        streams=frozenset({StreamKind.YOUTH_SHARED}),
        retention=Retention.DOSSIER,
        project=project.project_rule,
        groups=names.RULE_GROUPS,
        authority={"rule": names.RULES, "end": names.RULES},
        data_class=DataClass.MINOR,
    ),
    RecordType(
        name=names.REASON,
        merge=Merge.REGISTER,
        schema=1,
        streams=frozenset({StreamKind.YOUTH_TEAM}),
        retention=Retention.DOSSIER,
        project=project.project_reason,
        groups=names.REASON_GROUPS,
        data_class=DataClass.COURT,
    ),
    RecordType(
        name=names.VISIT,
        merge=Merge.REGISTER,
        schema=1,
        streams=frozenset({StreamKind.YOUTH_SHARED}),
        retention=Retention.DOSSIER,
        project=project.project_visit,
        groups=names.VISIT_GROUPS,
        authority={"decision": names.PLAN, "wish": names.OWN, "ask": names.OWN},
        data_class=DataClass.MINOR,
    ),
)


def _build(context: Context) -> Running:
    look = Look(acts=context.acts, me=context.me, clock=context.clock, youths=context.youths)
    service = VisitsService(
        look=look,
        plan=Plan(acts=context.acts, me=context.me, look=look),
        house=HouseRules(acts=context.acts, me=context.me, clock=context.clock, youths=context.youths),
        own=OwnVisits(acts=context.acts, me=context.me, clock=context.clock, look=look),
    )
    return Running(
        service=service, day_items=look.day_items, run_day_action=service.plan.run, badge=look.badge
    )


MODULE: Final = Module(
    key="visits",
    title="Visits",
    package="leefbord.modules.visits",
    record_types=RECORD_TYPES,
    permissions=(
        Permission(key=names.READ, title="See the visits", roles=_WORKERS | {BuiltInRole.TRAINEE}),
        Permission(key=names.PLAN, title="Plan visits", roles=_WORKERS),
        Permission(key=names.RULES, title="Set visiting hours and limits", roles=_DECIDERS),
        Permission(key=names.OWN, title="Ask for visits", roles=frozenset({BuiltInRole.YOUTH})),
    ),
    build=_build,
)
