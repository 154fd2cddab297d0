"""What the kiosk shell needs to know of Bezoek."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.visits.kiosk.my_visits import MyVisits
from leefbord.modules.visits.service.visits import VisitsService
from leefbord.ui.page_spec import KioskContext, KioskPage


def _build(context: KioskContext) -> QWidget:
    assert isinstance(context.service, VisitsService)
    return MyVisits(context.service, context)


KIOSK: Final = KioskPage(
    key="visits",
    title=str(QT_TRANSLATE_NOOP("Pages", "My visits")),
    pictogram="visit",
    order=40,
    build=_build,
)
