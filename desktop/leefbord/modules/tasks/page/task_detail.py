"""One task in the panel: how it stands, and everything staff can do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.tasks.model.mark import Excuse, TaskState
from leefbord.modules.tasks.model.task import Task
from leefbord.modules.tasks.page.words import kind_words, long_day
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import AMBER, Notice
from leefbord.ui.widgets.text_field import TextField


class TaskDetail(QWidget):
    """`approved`, `again`, `excused`, `given` and `ended` carry the task first."""

    approved = Signal(object)
    again = Signal(object, str)
    excused = Signal(object, object, str)
    given = Signal(object, object)
    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.inside = QWidget()
        self.who: Choice[PersonId] | None = None
        self._column.addWidget(self.inside)

    def show_task(self, task: Task, now_words: str, youths: Sequence[YouthCard], *, may_plan: bool) -> None:
        """Build the panel for one task."""
        self.inside.hide()
        self.inside.deleteLater()
        self.inside = QWidget()
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(10))
        called = next((card.called for card in youths if card.id == task.youth), "?")
        what = task.chore.what
        column.addWidget(Label(what.title, "large", wraps=True))
        when = f"{long_day(task.day)}, {task.starts_at:%H:%M}–{task.ends_at:%H:%M}"
        column.addWidget(Label(f"{called} · {when}", "body", wraps=True))
        column.addWidget(Label(f"{kind_words(what.kind)} · {now_words}", "secondary", wraps=True))
        if what.note:
            column.addWidget(Label(what.note, "body", wraps=True))
        if task.mark is not None and task.mark.together:
            column.addWidget(
                Notice(self.tr("{name} would like to do this together.").replace("{name}", called), hue=AMBER)
            )
        self._acts(column, task)
        if may_plan:
            self._planning(column, task, youths)
        column.addStretch(1)
        self._column.addWidget(self.inside)
        self.inside.show()

    def _acts(self, column: QVBoxLayout, task: Task) -> None:
        if task.state is TaskState.APPROVED:
            return
        good = Button(self.tr("Approve"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        good.clicked.connect(lambda: self.approved.emit(task))
        column.addWidget(good)
        if task.state is TaskState.REPORTED:
            sentence = TextField(
                self.tr("What the youth reads"), help_text=self.tr("A friendly sentence at the kiosk.")
            )
            again = Button(self.tr("Once more"), icon_name="repeat")
            again.clicked.connect(lambda: self.again.emit(task, sentence.text()))
            column.addWidget(sentence)
            column.addWidget(again)

    def _planning(self, column: QVBoxLayout, task: Task, youths: Sequence[YouthCard]) -> None:
        if task.state is TaskState.EXCUSED:
            back = Button(self.tr("To do after all"), icon_name="arrow-back-up")
            back.clicked.connect(lambda: self.excused.emit(task, Excuse.NONE, ""))
            column.addWidget(back)
        elif task.state in (TaskState.TO_DO, TaskState.AGAIN):
            reason = TextField(self.tr("Not needed because"))
            ill = Button(self.tr("Ill"), icon_name="first-aid-kit")
            ill.clicked.connect(lambda: self.excused.emit(task, Excuse.ILL, ""))
            other = Button(self.tr("Another reason"), icon_name="circle-x")
            other.clicked.connect(lambda: self.excused.emit(task, Excuse.OTHER, reason.text()))
            for each in (ill, reason, other):
                column.addWidget(each)
            if task.chore.owner is None:
                self._giving(column, task, youths)
        end = Button(self.tr("Ends from this day on"), icon_name="trash")
        end.clicked.connect(lambda: self.ended.emit(task))
        column.addWidget(end)

    def _giving(self, column: QVBoxLayout, task: Task, youths: Sequence[YouthCard]) -> None:
        others = [card for card in youths if card.id != task.youth and not card.room_training]
        if not others:
            return
        who = Choice(self.tr("Give this turn to"), [(card.id, card.called, None) for card in others])
        self.who = who
        give = Button(self.tr("Give the turn"), icon_name="arrows-left-right")
        give.clicked.connect(lambda: self.given.emit(task, who.value()))
        column.addWidget(who)
        column.addWidget(give)
