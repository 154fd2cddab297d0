"""The page Mijn taken: tick, take back, ask to do it together, read what was agreed and tell my side."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.errors import Refused, Trouble
from leefbord.modules.tasks.kiosk.agreements_view import AgreementsView, OwnSideView
from leefbord.modules.tasks.kiosk.today_view import TodayView
from leefbord.modules.tasks.model import record_types as names
from leefbord.modules.tasks.model.mark import TaskState
from leefbord.modules.tasks.model.measure import Measure
from leefbord.modules.tasks.model.task import Task
from leefbord.modules.tasks.service.tasks import TasksService
from leefbord.ui.kiosk.page_offers import spoken_of
from leefbord.ui.kiosk.question_screen import Answer, QuestionScreen
from leefbord.ui.page_spec import KioskContext

_TYPES = (names.CHORE, names.TURN, names.SWAP, names.REPORT, names.ANSWER, names.EXCUSE, names.ABSENCE)
_MOST = 5
_NONE = "none"


class MyTasks(QWidget):
    """Today's tasks of this youth."""

    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, service: TasksService, context: KioskContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._asking = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: QWidget = QWidget()
        self._column.addWidget(self.shown)
        self._heard.connect(self._changed)
        forget = context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())
        self.start()

    def start(self) -> None:
        """The tasks of today, on the page of cards that was open."""
        page = self.shown.pager.page if isinstance(self.shown, TodayView) else 0
        view = TodayView(self._tasks(), page)
        view.ticked.connect(lambda key: self._try(lambda: self._service.marks.report(key)))
        view.taken_back.connect(lambda key: self._try(lambda: self._service.marks.take_back(key)))
        view.together.connect(self._ask_which)
        view.agreements.connect(self._show_agreements)
        self._context.footer(self.tr("The begeleiding sees that a task is done. There are no points."))
        self._show(view, asking=False)

    def sentence(self) -> str:
        """The line under the title."""
        return self.tr("Done? Tap the button.")

    def spoken(self) -> str:
        """What is on the screen."""
        return spoken_of(self.shown)

    def _tasks(self) -> list[Task]:
        today = self._service.look.today()
        mine = self._context.youth.id
        return [task for task in self._service.look.tasks(today, today) if task.youth == mine]

    def _changed(self, changes: Changes) -> None:
        """A question that is being answered stays; the cards follow."""
        if changes.touches(_TYPES) and not self._asking:
            self.start()

    def _ask_which(self) -> None:
        waiting = [each for each in self._tasks() if each.state in (TaskState.TO_DO, TaskState.AGAIN)][:_MOST]
        answers = [
            Answer(key=each.key, text=each.chore.what.title, pictogram=each.chore.what.pictogram)
            for each in waiting
        ]
        answers.append(Answer(key=_NONE, text=self.tr("Not now"), pictogram="hourglass"))
        question = QuestionScreen(
            self.tr("What shall we do together?"),
            answers,
            sentence=self.tr("The begeleiding sees that you ask it."),
        )
        question.answered.connect(self._together)
        self._show(question, asking=True)

    def _together(self, key: str) -> None:
        if key == _NONE:
            self.start()
        else:
            self._try(lambda: self._service.marks.ask_together(key))

    def _show_agreements(self) -> None:
        view = AgreementsView(self._service.agreements.of(self._context.youth.id))
        view.side.connect(self._write_side)
        view.left.connect(self.start)
        self._context.footer(self.tr("You and the begeleiders read this. Other youths do not."))
        self._show(view, asking=True)

    def _write_side(self, measure: Measure) -> None:
        view = OwnSideView(measure)
        view.left.connect(self._show_agreements)

        def keep(words: str) -> None:
            self._attempt(lambda: self._service.agreements.my_side(measure.id, words))
            self._show_agreements()

        view.written.connect(keep)
        self._show(view, asking=True)

    def _try(self, verb: Callable[[], object]) -> None:
        self._asking = True
        self._attempt(verb)
        self.start()

    def _attempt(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except (Refused, Trouble) as failure:
            self._context.show_failure(failure)

    def _show(self, widget: QWidget, *, asking: bool) -> None:
        self._asking = asking
        before, self.shown = self.shown, widget
        self._column.replaceWidget(before, widget)
        before.hide()
        before.deleteLater()
        widget.show()
