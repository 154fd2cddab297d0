"""What the kiosk shell needs to know of Mijn taken."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from leefbord.modules.tasks.kiosk.my_tasks import MyTasks
from leefbord.modules.tasks.service.tasks import TasksService
from leefbord.ui.page_spec import KioskContext, KioskPage


def _build(context: KioskContext) -> QWidget:
    assert isinstance(context.service, TasksService)
    return MyTasks(context.service, context)


KIOSK: Final = KioskPage(
    key="tasks",
    title=str(QT_TRANSLATE_NOOP("Pages", "My tasks")),
    pictogram="tasks",
    order=20,
    build=_build,
)
