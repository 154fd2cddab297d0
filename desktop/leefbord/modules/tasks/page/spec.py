"""What the staff shell needs to know of the tasks page."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.tasks.page.page import TasksPage
from leefbord.modules.tasks.service.tasks import TasksService
from leefbord.ui.page_spec import PageContext, StaffPage


def _build(context: PageContext) -> QWidget:
    assert isinstance(context.service, TasksService)
    return TasksPage(context.service, context)


PAGE: Final = StaffPage(
    key="tasks",
    title=str(QT_TRANSLATE_NOOP("Pages", "Tasks")),
    icon="clipboard-check",
    order=40,
    build=_build,
)
