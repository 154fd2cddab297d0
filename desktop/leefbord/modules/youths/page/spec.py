"""What the staff shell needs to know of the youths page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.youths.page.page import YouthsPage
from leefbord.modules.youths.service import ADMIT, YouthsService
from leefbord.ui.page_spec import PageAct, PageContext, StaffPage


def _build(context: PageContext) -> QWidget:
    assert isinstance(context.service, YouthsService)
    return YouthsPage(context.service, context)


PAGE: Final = StaffPage(
    key="youths",
    title=str(QT_TRANSLATE_NOOP("Pages", "Youths")),
    icon="users",
    order=70,
    build=_build,
    acts=(
        PageAct(
            key="new",
            title=str(QT_TRANSLATE_NOOP("Pages", "New youth")),
            icon="plus",
            permission=ADMIT,
        ),
    ),
)
