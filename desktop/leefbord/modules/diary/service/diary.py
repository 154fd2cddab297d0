"""The diary's service: the writer's side and the reader's side."""

from dataclasses import dataclass

from leefbord.modules.diary.service.own import OwnDiary
from leefbord.modules.diary.service.shared import SharedDiary


@dataclass(frozen=True, kw_only=True)
class DiaryService:
    """`own` answers youths only, `shared` whoever a seal names."""

    own: OwnDiary
    shared: SharedDiary
