"""The manifest of the tasks."""

from collections.abc import Sequence
from typing import Final

from leefbord.core.manifest import Context, Hit, Module, Permission, Running
from leefbord.core.people import BuiltInRole
from leefbord.core.records import DataClass, Merge, RecordType, Retention
from leefbord.core.streams import StreamKind
from leefbord.modules.tasks.model import record_types as names
from leefbord.modules.tasks.repo import project
from leefbord.modules.tasks.service.agreements import Agreements
from leefbord.modules.tasks.service.look import Look
from leefbord.modules.tasks.service.marks import Marks
from leefbord.modules.tasks.service.plan import Plan
from leefbord.modules.tasks.service.tasks import TasksService

_HOUSE: Final = frozenset({StreamKind.HOUSE})
_SHARED: Final = frozenset({StreamKind.YOUTH_SHARED})
_WORKERS: Final = frozenset({BuiltInRole.CARE_WORKER, BuiltInRole.KEY_WORKER, BuiltInRole.TEAM_LEAD})

RECORD_TYPES: Final = (
    RecordType(
        name=names.CHORE,
        merge=Merge.REGISTER,
        schema=1,
        streams=_HOUSE | _SHARED,
        retention=Retention.DOSSIER,
        project=project.project_chore,
        groups=names.CHORE_GROUPS,
        authority={"what": names.PLAN, "when": names.PLAN, "turns": names.PLAN},
        data_class=DataClass.MINOR,
    ),
    RecordType(
        name=names.TURN,
        merge=Merge.MEMBER,
        schema=1,
        streams=_HOUSE,
        retention=Retention.OPERATIONAL,
        project=project.project_turn,
        groups=names.TURN_GROUPS,
        authority={"member": names.PLAN, "place": names.PLAN},
    ),
    RecordType(
        name=names.SWAP,
        merge=Merge.REGISTER,
        schema=1,
        streams=_HOUSE,
        retention=Retention.OPERATIONAL,
        project=project.project_swap,
        groups=names.SWAP_GROUPS,
        authority={"who": names.PLAN},
    ),
    RecordType(
        name=names.REPORT,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.DOSSIER,
        project=project.project_report,
        groups=names.REPORT_GROUPS,
        data_class=DataClass.MINOR,
    ),
    RecordType(
        name=names.ANSWER,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.DOSSIER,
        project=project.project_answer,
        groups=names.ANSWER_GROUPS,
        authority={"answer": names.APPROVE},
        data_class=DataClass.MINOR,
    ),
    RecordType(
        name=names.EXCUSE,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.DOSSIER,
        project=project.project_excuse,
        groups=names.EXCUSE_GROUPS,
        authority={"excuse": names.PLAN},
        data_class=DataClass.MINOR,
    ),
    RecordType(
        name=names.ABSENCE,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.OPERATIONAL,
        project=project.project_absence,
        groups=names.ABSENCE_GROUPS,
        authority={"days": names.PLAN},
    ),
    RecordType(
        name=names.MEASURE,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.DOSSIER,
        project=project.project_measure,
        groups=names.MEASURE_GROUPS,
        authority={"measure": names.AGREE, "end": names.AGREE, "own": names.OWN},
        data_class=DataClass.MINOR,
    ),
)


def _build(context: Context) -> Running:
    look = Look(acts=context.acts, me=context.me, clock=context.clock, youths=context.youths)
    service = TasksService(
        look=look,
        plan=Plan(acts=context.acts, me=context.me, clock=context.clock, youths=context.youths, look=look),
        marks=Marks(acts=context.acts, me=context.me, clock=context.clock, look=look),
        agreements=Agreements(acts=context.acts, me=context.me),
    )

    def search(words: str) -> Sequence[Hit]:
        return [
            Hit(module="tasks", key=chore.id.hex(), title=chore.what.title, icon="checkbox")
            for chore in look.search(words)
        ]

    return Running(
        service=service,
        day_items=look.day_items,
        run_day_action=service.marks.run,
        badge=look.badge,
        own_badge=look.own_badge,
        search=search,
    )


MODULE: Final = Module(
    key="tasks",
    title="Tasks",
    package="leefbord.modules.tasks",
    record_types=RECORD_TYPES,
    permissions=(
        Permission(key=names.READ, title="See the tasks", roles=_WORKERS | {BuiltInRole.TRAINEE}),
        Permission(key=names.PLAN, title="Plan tasks and turns", roles=_WORKERS),
        Permission(key=names.APPROVE, title="Approve tasks", roles=_WORKERS),
        Permission(key=names.AGREE, title="Write agreements and measures", roles=_WORKERS),
        Permission(key=names.OWN, title="Do own tasks", roles=frozenset({BuiltInRole.YOUTH})),
    ),
    build=_build,
)
