"""Manifest of the agenda."""

from collections.abc import Sequence

from leefbord.core.manifest import Context, Hit, Module, Permission, Running
from leefbord.core.people import BuiltInRole
from leefbord.core.records import Merge, RecordType, Retention
from leefbord.core.streams import StreamKind
from leefbord.modules.agenda import repo
from leefbord.modules.agenda.model.day_item import ICONS
from leefbord.modules.agenda.model.record_fields import CHANGE_GROUPS, ITEM_GROUPS
from leefbord.modules.agenda.service import IMPORT, PLAN, AgendaService

STREAMS = frozenset({StreamKind.HOUSE, StreamKind.YOUTH_SHARED})
CARERS = frozenset({BuiltInRole.CARE_WORKER, BuiltInRole.KEY_WORKER, BuiltInRole.TEAM_LEAD})

RECORD_TYPES = (
    RecordType(
        name="agenda.item",
        merge=Merge.REGISTER,
        schema=1,
        streams=STREAMS,
        retention=Retention.DOSSIER,
        project=repo.project_item,
        groups=ITEM_GROUPS,
    ),
    RecordType(
        name="agenda.change",
        merge=Merge.REGISTER,
        schema=1,
        streams=STREAMS,
        retention=Retention.DOSSIER,
        project=repo.project_change,
        groups=CHANGE_GROUPS,
    ),
)


def build(context: Context) -> Running:
    """Plug the service together and say what the agenda offers."""
    service = AgendaService(
        acts=context.acts,
        me=context.me,
        clock=context.clock,
        youths=context.youths,
        staff=context.staff,
    )

    def search(words: str) -> Sequence[Hit]:
        return [
            Hit(
                module="agenda",
                key=f"{item.stream.text}#{item.id.hex()}#{item.when.start:%Y%m%dT%H%M%S}",
                title=item.details.what.title,
                text=f"{item.when.start:%d/%m/%Y}",
                icon=item.details.what.icon or ICONS[item.details.what.look],
            )
            for item in service.search(words)
        ]

    return Running(service=service, day_items=service.day_items, run_day_action=service.run, search=search)


MODULE = Module(
    key="agenda",
    title="Agenda",
    package="leefbord.modules.agenda",
    record_types=RECORD_TYPES,
    permissions=(
        Permission(key=PLAN, title="Plan and change appointments", roles=CARERS | {BuiltInRole.TRAINEE}),
        Permission(key=IMPORT, title="Import school timetables", roles=CARERS),
    ),
    build=build,
)
