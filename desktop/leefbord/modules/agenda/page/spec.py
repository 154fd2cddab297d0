"""What the staff shell needs to know of the agenda page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.agenda.page.page import AgendaPage
from leefbord.modules.agenda.service import PLAN, AgendaService
from leefbord.ui.page_spec import PageAct, PageContext, StaffPage


def _build(context: PageContext) -> QWidget:
    assert isinstance(context.service, AgendaService)
    return AgendaPage(context.service, context)


PAGE: Final = StaffPage(
    key="agenda",
    title=str(QT_TRANSLATE_NOOP("Pages", "Agenda")),
    icon="calendar",
    order=15,
    build=_build,
    acts=(
        PageAct(
            key="new",
            title=str(QT_TRANSLATE_NOOP("Pages", "New appointment")),
            icon="plus",
            permission=PLAN,
        ),
    ),
)
