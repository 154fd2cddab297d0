"""The manifest of the reports module."""

from collections.abc import Sequence
from typing import Final

from leefbord.core.manifest import Context, Found, Hit, Module, Permission, Running
from leefbord.core.people import BuiltInRole
from leefbord.core.records import DataClass, Merge, MergedRecord, RecordType, Retention
from leefbord.core.streams import StreamKind
from leefbord.modules.reports import repo
from leefbord.modules.reports.model import record_types as names
from leefbord.modules.reports.model.notes import ICONS, NoteRef
from leefbord.modules.reports.service import ReportsService

_WORKERS: Final = frozenset({BuiltInRole.CARE_WORKER, BuiltInRole.KEY_WORKER, BuiltInRole.TEAM_LEAD})


def _words(record: MergedRecord) -> str:
    return "\n".join(str(version.fields.get("body") or "") for version in record.heads)


RECORD_TYPES: Final = (
    RecordType(
        name=names.NOTE,
        merge=Merge.VERSIONS,
        schema=1,
        streams=frozenset({StreamKind.YOUTH_TEAM}),
        retention=Retention.DOSSIER,
        project=repo.project_note,
        data_class=DataClass.MINOR,
        searchable=_words,
    ),
    RecordType(
        name=names.GROUP_NOTE,
        merge=Merge.VERSIONS,
        schema=1,
        streams=frozenset({StreamKind.TEAM}),
        retention=Retention.OPERATIONAL,
        project=repo.project_note,
        searchable=_words,
    ),
    RecordType(
        name=names.READ_MARK,
        merge=Merge.MEMBER,
        schema=1,
        streams=frozenset({StreamKind.YOUTH_TEAM, StreamKind.TEAM}),
        retention=Retention.OPERATIONAL,
        project=repo.project_read,
        groups=names.READ_GROUPS,
    ),
)


def _build(context: Context) -> Running:
    service = ReportsService(
        acts=context.acts,
        me=context.me,
        clock=context.clock,
        youths=context.youths,
        drafts=context.drafts,
    )

    def hits(found: Sequence[Found]) -> Sequence[Hit]:
        made: list[Hit] = []
        for note in service.found(NoteRef(each.stream, each.record) for each in found):
            youth = context.youths.youth(note.youth) if note.youth else None
            title = youth.called if youth else ""
            made.append(
                Hit(module="reports", key=note.ref.key, title=title, text=note.body, icon=ICONS[note.kind])
            )
        return made

    return Running(service=service, badge=service.unread_count, hits=hits)


MODULE: Final = Module(
    key="reports",
    title="Daily report",
    package="leefbord.modules.reports",
    record_types=RECORD_TYPES,
    permissions=(
        Permission(key=names.READ, title="Read reports", roles=_WORKERS | {BuiltInRole.TRAINEE}),
        Permission(key=names.WRITE, title="Write reports", roles=_WORKERS | {BuiltInRole.TRAINEE}),
        Permission(
            key=names.RETRACT_OTHERS,
            title="Take back reports of colleagues",
            roles=frozenset({BuiltInRole.TEAM_LEAD}),
        ),
    ),
    build=_build,
    no_kiosk_because="Reports lie in team streams, whose keys no kiosk holds; youths read them with staff.",
)
