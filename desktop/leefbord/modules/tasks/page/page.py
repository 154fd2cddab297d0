"""Taken: the week of the house, what waits to be looked at, and one panel for everything else."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import ActId, PersonId
from leefbord.modules.tasks.model import record_types as names
from leefbord.modules.tasks.model.task import Task
from leefbord.modules.tasks.page.agree_view import AgreeView
from leefbord.modules.tasks.page.legend import Legend
from leefbord.modules.tasks.page.new_task import NewTask
from leefbord.modules.tasks.page.review_panel import ReviewPanel
from leefbord.modules.tasks.page.task_detail import TaskDetail
from leefbord.modules.tasks.page.turns_view import TurnsView
from leefbord.modules.tasks.page.week_grid import WeekGrid
from leefbord.modules.tasks.page.week_model import WeekModel
from leefbord.modules.tasks.page.words import day_words, state_words
from leefbord.modules.tasks.service.tasks import TasksService
from leefbord.ui.page_spec import PageContext
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.segments import Segments
from leefbord.ui.widgets.side_panel import SidePanel

_WEEK = timedelta(days=7)
_TYPES = (
    names.CHORE,
    names.TURN,
    names.SWAP,
    names.REPORT,
    names.ANSWER,
    names.EXCUSE,
    names.ABSENCE,
    names.MEASURE,
    "youths.profile",
)


class TasksPage(QWidget):
    """The tasks of the house for one colleague."""

    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, service: TasksService, context: PageContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._monday = service.look.today() - timedelta(days=service.look.today().weekday())
        self._looked: set[str] = set()
        self._asked = 0
        self.model = WeekModel()
        self.grid = WeekGrid(self.model)
        self.previous = Button(self.tr("Previous week"), icon_name="chevron-left", kind=ButtonKind.ICON)
        self.this_week = Button(self.tr("This week"), icon_name="calendar")
        self.following = Button(self.tr("Next week"), icon_name="chevron-right", kind=ButtonKind.ICON)
        self.rows_of = Segments(self.tr("Rows"), (self.tr("By youth"), self.tr("By task")))
        self.new = Button(self.tr("New task"), icon_name="plus", kind=ButtonKind.TINTED)
        self.review = ReviewPanel()
        self.side = SidePanel("", width=360, closable=True)
        self.problem = Notice("")
        self.detail = TaskDetail()
        self._holder = QScrollArea()
        self._lay_out()
        self._connect()
        self.reload()
        self.close_side()

    # ---- what the shell asks

    def open_item(self, key: str) -> None:
        """Show a task by its key; "new" begins one, "youth:<hex>" chooses a row."""
        if key == "new":
            self.begin(self._service.look.today(), None)
            return
        youths = self._context.youths.youths()
        row = next((at for at, card in enumerate(youths) if f"youth:{card.id.hex()}" == key), None)
        if row is not None:
            self.grid.setCurrentIndex(self.model.index(row, max(0, self.model.today_column())))
            self.grid.setFocus()
            return
        if "#" not in key:
            return
        try:
            task = self._service.look.task(key)
        except (Refused, Trouble) as failure:
            self._context.shell.show_failure(failure)
            return
        self.go(task.day)
        self.show_task(task)

    def create_at(self, youth: PersonId, at: datetime) -> None:
        """Begin a new task for a youth on a day."""
        self.begin(at.astimezone(HOUSE_ZONE).date(), youth)

    def subtitle(self) -> str:
        """ "Week 42 · 12 tot 18 oktober · 6 te bekijken"."""
        last = self._monday + timedelta(days=6)
        text = self.tr("Week {number} · {first} to {last} · {count} to look at")
        text = text.replace("{number}", str(self._monday.isocalendar().week))
        text = text.replace("{first}", day_words(self._monday)).replace("{last}", day_words(last))
        return text.replace("{count}", str(len(self.review.rows)))

    def top_acts(self) -> Sequence[QWidget]:
        """For the top bar."""
        return (self.new,)

    # ---- showing

    def go(self, day: date) -> None:
        """Show the week of a day."""
        self._monday = day - timedelta(days=day.weekday())
        self.reload()

    def reload(self) -> None:
        """Read the week and what waits, off the window's thread; the chosen cell stays chosen."""
        monday, look = self._monday, self._service.look
        self._asked += 1
        asked = self._asked

        def work() -> tuple[list[Task], list[Task]]:
            return look.tasks(monday, monday + timedelta(days=6)), look.waiting()

        def show(found: tuple[list[Task], list[Task]]) -> None:
            if asked == self._asked:
                self._show(*found)

        self._context.jobs.run(work, show)

    def _show(self, tasks: list[Task], waiting: list[Task]) -> None:
        youths, now = self._context.youths.youths(), self._service.look.now()
        index = self.grid.currentIndex()
        place = (index.row(), index.column()) if index.isValid() else (0, now.date().weekday())
        self.model.show_week(self._monday, now, youths, tasks, by_chore=self.rows_of.index() == 1)
        self.grid.setCurrentIndex(self.model.index(min(place[0], self.model.rowCount() - 1), place[1]))
        self.review.show_waiting(waiting, {card.id: card for card in youths}, now, self._looked)

    def show_task(self, task: Task) -> None:
        """One task in the panel; a repair counts as looked at from now on."""
        self._looked.add(task.key)
        now = self._service.look.now()
        self.detail = TaskDetail()
        self.detail.approved.connect(lambda each: self._approve([each]))
        self.detail.again.connect(lambda each, words: self._again([each], words))
        self.detail.excused.connect(
            lambda each, why, words: self._do(
                lambda: self._service.marks.excuse(each, why, words), "Task excused"
            )
        )
        self.detail.given.connect(
            lambda each, youth: self._do(lambda: self._service.plan.give_turn(each, youth), "Turn given")
        )
        self.detail.ended.connect(self._end)
        youths = self._context.youths.youths()
        self.detail.show_task(task, state_words(task, now), youths, may_plan=self._context.me.may(names.PLAN))
        self._open_side(self.tr("Task"), self.detail)
        self.reload()

    def begin(self, day: date, youth: PersonId | None) -> None:
        """A new task in the panel."""
        form = NewTask(self._context.youths, day, youth)
        plan = self._service.plan
        form.given.connect(
            lambda youths, what, window: self._do(lambda: plan.give(youths, what, window), "Task planned")
        )
        form.rounds.connect(
            lambda youths, what, window, step: self._do(
                lambda: plan.go_round(youths, what, window, step), "House chore planned"
            )
        )
        self._open_side(self.tr("New task"), form)
        form.title.setFocus()

    def show_turns(self) -> None:
        """Orders and absences."""
        look, plan, today = self._service.look, self._service.plan, self._service.look.today()
        orders = {bytes(chore): order for chore, order in look.rota(today, today).orders.items()}
        absences = look.absences(today, today + 8 * _WEEK)
        view = TurnsView(look.house_chores(), orders, self._context.youths.youths(), absences, today)
        view.ordered.connect(
            lambda chore, order: self._do(
                lambda: plan.change_order(chore.stream, chore.id, order), "Order of turns changed"
            )
        )
        view.away.connect(
            lambda youth, first, last, why: self._do(
                lambda: plan.away(youth, first, last, why), "Absence written"
            )
        )
        view.back.connect(lambda gone: self._do(lambda: plan.back(gone.youth, gone.id), "Absence taken away"))
        self._open_side(self.tr("Turns"), view)

    def show_agreements(self) -> None:
        """What was agreed, youth by youth."""
        door, today = self._service.agreements, self._service.look.today()
        youths = self._context.youths.youths()
        if not youths:
            return
        view = AgreeView(youths, door.of, today)
        view.agreed.connect(
            lambda youth, kind, text, because, review, discussed: self._do(
                lambda: door.agree(
                    youth, kind, text, because=because, first=today, review=review, discussed=discussed
                ),
                "Agreement written",
            )
        )
        view.ended.connect(lambda measure: self._do(lambda: door.end(measure.id), "Agreement ended"))
        self._open_side(self.tr("Agreements"), view)

    def close_side(self) -> None:
        """Back to what waits to be looked at."""
        was_open = self.side.isVisible()
        self.side.hide()
        self._reviewing.show()
        if was_open:
            self.grid.setFocus()

    # ---- inside

    def _lay_out(self) -> None:
        now = theme()
        bar = QHBoxLayout()
        bar.setSpacing(now.sp(6))
        for widget in (self.previous, self.this_week, self.following):
            bar.addWidget(widget)
        bar.addSpacing(now.sp(12))
        bar.addWidget(self.rows_of)
        bar.addStretch(1)
        card = Card(padding=1)
        card.body.addWidget(self.grid)
        left = QVBoxLayout()
        left.setContentsMargins(now.sp(16), now.sp(12), now.sp(16), now.sp(12))
        left.setSpacing(now.sp(10))
        left.addLayout(bar)
        left.addWidget(card, 1)
        left.addWidget(Legend())
        self._holder.setWidgetResizable(True)
        self._holder.setFrameShape(QFrame.Shape.NoFrame)
        self._holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problem.hide()
        self.side.body.addWidget(self._holder, 1)
        self._reviewing = SidePanel(self.tr("To look at"), width=360)
        self._reviewing.title.hide()
        self._reviewing.body.addWidget(self.review, 1)
        left.insertWidget(1, self.problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._reviewing)
        row.addWidget(self.side)
        self.new.setVisible(self._context.me.may(names.PLAN))

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.go(self._monday - _WEEK))
        self.following.clicked.connect(lambda: self.go(self._monday + _WEEK))
        self.this_week.clicked.connect(lambda: self.go(self._service.look.today()))
        self.rows_of.chosen.connect(lambda _index: self.reload())
        self.new.clicked.connect(lambda: self.begin(self._service.look.today(), None))
        self.grid.opened.connect(self.show_task)
        self.grid.moving.connect(self._move_turn)
        self.grid.empty_opened.connect(self._begin_in)
        self.side.closed.connect(self.close_side)
        self.review.approved.connect(self._approve)
        self.review.again.connect(self._again)
        self.review.opened.connect(self.show_task)
        self.review.turns.connect(self.show_turns)
        self.review.agreements.connect(self.show_agreements)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: self._approve(self.review.ticked()))
        QShortcut(QKeySequence("Ctrl+A"), self.review).activated.connect(self.review.choose_all)
        self._heard.connect(self._changed)
        forget = self._context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())

    def _changed(self, changes: Changes) -> None:
        if changes.touches(_TYPES):
            self.reload()

    def _open_side(self, title: str, inside: QWidget) -> None:
        self.problem.hide()
        self.side.title.setText(title)
        self.side.setAccessibleName(title)
        self._holder.setWidget(inside)
        self._reviewing.hide()
        self.side.show()

    def _begin_in(self, row: int, column: int) -> None:
        card = self.model.card(row)
        if self._context.me.may(names.PLAN):
            self.begin(self.model.day(column), card.id if card is not None else None)

    def _move_turn(self, task: Task) -> None:
        self.show_task(task)
        if self.detail.who is not None:
            self.detail.who.setFocus()

    def _approve(self, tasks: list[Task]) -> None:
        self._do(lambda: self._service.marks.approve(tasks, opened=self._looked), "Tasks approved")

    def _again(self, tasks: list[Task], words: str) -> None:
        self._do(lambda: self._service.marks.once_more(tasks, words), "Task asked once more")

    def _end(self, task: Task) -> None:
        chore = task.chore
        self._do(lambda: self._service.plan.end(chore.stream, chore.id, task.day), "Task ended")

    def _do(self, verb: Callable[[], ActId], name: str) -> None:
        """Carry out, offer to undo it, and go back to the week; a refusal stands above the grid."""
        try:
            act = verb()
        except Refused as failure:
            self.problem.refuse(failure)
            return
        except Trouble as failure:
            self._context.shell.show_failure(failure)
            return
        self.problem.hide()
        self.close_side()
        self.reload()
        self._context.shell.offer_undo(Changes(act_id=act, act_name=name))
