"""What the kiosk shell needs to know of Over mij: a header button, behind the code."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.youths.kiosk.about_me import AboutMePage
from leefbord.modules.youths.service import YouthsService
from leefbord.ui.page_spec import KioskContext, KioskPage


def _build(context: KioskContext) -> QWidget:
    assert isinstance(context.service, YouthsService)
    return AboutMePage(context.service, context)


KIOSK: Final = KioskPage(
    key="about_me",
    title=str(QT_TRANSLATE_NOOP("Pages", "About me")),
    pictogram="person",
    order=90,
    build=_build,
    asks_code=True,
    module="youths",
)
