"""What the staff shell needs to know of the shared diary."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.diary.page.page import SharedDiaryPage
from leefbord.modules.diary.service.diary import DiaryService
from leefbord.ui.page_spec import PageContext, StaffPage


def _build(context: PageContext) -> QWidget:
    assert isinstance(context.service, DiaryService)
    return SharedDiaryPage(context.service.shared, context)


PAGE: Final = StaffPage(
    key="diary",
    title=str(QT_TRANSLATE_NOOP("Pages", "Shared diary")),
    icon="book",
    order=60,
    build=_build,
)
