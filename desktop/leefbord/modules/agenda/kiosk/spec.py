"""What the kiosk shell needs to know of Mijn dag."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.agenda.kiosk.my_day import MyDay
from leefbord.modules.agenda.service import AgendaService
from leefbord.ui.page_spec import KioskContext, KioskPage


def _build(context: KioskContext) -> QWidget:
    assert isinstance(context.service, AgendaService)
    return MyDay(context.service, context)


KIOSK: Final = KioskPage(
    key="agenda",
    title=str(QT_TRANSLATE_NOOP("Pages", "My day")),
    pictogram="calendar",
    order=10,
    build=_build,
)
