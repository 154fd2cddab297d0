"""What the kiosk shell needs to know of the diary page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.diary.kiosk.diary_page import DiaryPage
from leefbord.modules.diary.service.diary import DiaryService
from leefbord.ui.page_spec import KioskContext, KioskPage


def _build(context: KioskContext) -> QWidget:
    assert isinstance(context.service, DiaryService)
    return DiaryPage(context.service.own, context)


KIOSK: Final = KioskPage(
    key="diary",
    title=str(QT_TRANSLATE_NOOP("Pages", "My diary")),
    pictogram="diary",
    order=50,
    build=_build,
    asks_code=True,
)
