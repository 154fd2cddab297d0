"""The manifest of the diary. No permission opens it: only a seal that the writer made does."""

from typing import Final

from leefbord.core.manifest import Context, Module, Running
from leefbord.core.records import Merge, RecordType, Retention
from leefbord.core.streams import StreamKind
from leefbord.modules.diary import repo
from leefbord.modules.diary.model.record_types import ENTRY, OPENED, OPENED_GROUPS
from leefbord.modules.diary.service.diary import DiaryService
from leefbord.modules.diary.service.own import OwnDiary
from leefbord.modules.diary.service.shared import SharedDiary

_PRIVATE: Final = frozenset({StreamKind.YOUTH_PRIVATE})

RECORD_TYPES: Final = (
    RecordType(
        name=ENTRY,
        merge=Merge.VERSIONS,
        schema=1,
        streams=_PRIVATE,
        retention=Retention.YOUTH_PRIVATE,
        project=repo.project_entry,
    ),
    RecordType(
        name=OPENED,
        merge=Merge.MEMBER,
        schema=1,
        streams=_PRIVATE,
        retention=Retention.YOUTH_PRIVATE,
        project=repo.project_opened,
        groups=OPENED_GROUPS,
    ),
)


def _build(context: Context) -> Running:
    own = OwnDiary(
        acts=context.acts,
        me=context.me,
        clock=context.clock,
        staff=context.staff,
        sealed=context.sealed,
    )
    shared = SharedDiary(
        acts=context.acts,
        me=context.me,
        clock=context.clock,
        youths=context.youths,
        sealed=context.sealed,
    )
    return Running(service=DiaryService(own=own, shared=shared), badge=shared.unread)


MODULE: Final = Module(
    key="diary",
    title="Diary",
    package="leefbord.modules.diary",
    record_types=RECORD_TYPES,
    permissions=(),
    build=_build,
)
