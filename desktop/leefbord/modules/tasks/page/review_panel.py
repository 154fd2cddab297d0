"""Te bekijken: what youths reported, ticked and approved in one act, or asked once more."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leefbord.core.clock import HOUSE_ZONE, moment
from leefbord.core.people import YouthCard
from leefbord.modules.tasks.model.chore import ChoreKind
from leefbord.modules.tasks.model.task import Task
from leefbord.modules.tasks.page.words import said_at
from leefbord.ui.theme import theme
from leefbord.ui.widgets.avatar import Avatar
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.pill import Pill
from leefbord.ui.widgets.text_field import TextField


class ReviewRow(QWidget):
    """One reported task with its check box; a repair is opened before it can be ticked."""

    opened = Signal(object)

    def __init__(
        self, task: Task, card: YouthCard, reported: datetime, now: datetime, *, looked: bool
    ) -> None:
        super().__init__()
        self.task = task
        self.check = QCheckBox()
        when = said_at(now.date(), reported)
        self.check.setAccessibleName(f"{task.chore.what.title}, {card.called}, {when}")
        needs_look = task.chore.what.kind is ChoreKind.REPAIR and not looked
        self.check.setEnabled(not needs_look)
        self.check.setChecked(not needs_look)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Label(task.chore.what.title, "strong"))
        lines.addWidget(Label(f"{card.called} · {when}", "secondary"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme().sp(4), 0, theme().sp(4))
        row.setSpacing(theme().sp(10))
        row.addWidget(self.check)
        row.addWidget(Avatar(card, 34))
        row.addLayout(lines, 1)
        look = Button(self.tr("Look"), height=34)
        look.setAccessibleName(f"{look.text()}: {self.check.accessibleName()}")
        look.setVisible(needs_look)
        look.clicked.connect(lambda: self.opened.emit(task))
        row.addWidget(look)


class ReviewPanel(QWidget):
    """`approved` carries the ticked tasks, `again` tasks and the sentence, `opened` one task."""

    approved = Signal(object)
    again = Signal(object, str)
    opened = Signal(object)
    turns = Signal()
    agreements = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ReviewRow] = []
        self.count = Pill("", hue=262)
        self.all = QCheckBox(self.tr("Choose all"))
        self.all.setTristate(True)
        self.chosen = Label("", "secondary")
        self.none = Label(self.tr("Nothing waits for you."), "body", wraps=True)
        self.approve = Button("", icon_name="check", kind=ButtonKind.PRIMARY, hint="Ctrl+Enter", height=46)
        self.approve.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.once_more = Button(self.tr("Once more"), icon_name="repeat")
        self.sentence = TextField(
            self.tr("What the youth reads"), help_text=self.tr("A friendly sentence at the kiosk.")
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()
        self.all.clicked.connect(lambda: self._choose_all(self.all.checkState() != Qt.CheckState.Unchecked))
        self.approve.clicked.connect(lambda: self.approved.emit(self.ticked()))
        self.once_more.clicked.connect(self._ask_again)
        self.sentence.entered.connect(self._ask_again)

    def _lay_out(self) -> None:
        now = theme()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("To look at"), "title"), 1)
        head.addWidget(self.count)
        choose = QHBoxLayout()
        choose.addWidget(self.all, 1)
        choose.addWidget(self.chosen)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._list)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        acts = QHBoxLayout()
        acts.addWidget(self.once_more)
        acts.addStretch(1)
        turns = Button(self.tr("Turns"), icon_name="arrows-left-right")
        turns.clicked.connect(self.turns)
        agree = Button(self.tr("Agreements"), icon_name="heart-handshake")
        agree.clicked.connect(self.agreements)
        below = QHBoxLayout()
        below.addWidget(turns)
        below.addWidget(agree)
        below.addStretch(1)
        self.sentence.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.sp(8))
        column.addLayout(head)
        column.addWidget(
            Label(self.tr("The youth tapped ‘done’ at the kiosk. Tick what is good."), "body", wraps=True)
        )
        column.addLayout(choose)
        column.addWidget(self.none)
        column.addWidget(area, 1)
        column.addWidget(self.sentence)
        column.addWidget(self.approve)
        column.addLayout(acts)
        column.addSpacing(now.sp(8))
        column.addLayout(below)

    def show_waiting(
        self, tasks: Sequence[Task], cards: dict[bytes, YouthCard], now: datetime, looked: set[str]
    ) -> None:
        """Fill the list; ticks that were taken out stay out."""
        unticked = {row.task.key for row in self.rows if not row.check.isChecked() and row.check.isEnabled()}
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = []
        for task in tasks:
            card = cards.get(task.youth)
            if card is None or task.mark is None:
                continue
            reported = moment(task.mark.reported_ms).astimezone(HOUSE_ZONE)
            row = ReviewRow(task, card, reported, now, looked=task.key in looked)
            if task.key in unticked:
                row.check.setChecked(False)
            row.check.toggled.connect(self._tell)
            row.opened.connect(self.opened)
            self._list.addWidget(row)
            self.rows.append(row)
        self._tell()

    def ticked(self) -> list[Task]:
        """The chosen tasks."""
        return [row.task for row in self.rows if row.check.isChecked()]

    def choose_all(self) -> None:
        """Tick everything that may be ticked."""
        self._choose_all(True)

    def _choose_all(self, on: bool) -> None:
        for row in self.rows:
            row.check.setChecked(on and row.check.isEnabled())
        self._tell()

    def _tell(self) -> None:
        ticked = len(self.ticked())
        state = Qt.CheckState.Unchecked
        if ticked:
            state = Qt.CheckState.Checked if ticked == len(self.rows) else Qt.CheckState.PartiallyChecked
        self.all.setCheckState(state)
        self.chosen.setText(self.tr("{count} chosen").replace("{count}", str(ticked)))
        waiting = self.tr("{count} reported done").replace("{count}", str(len(self.rows)))
        self.count.set_content(waiting, hue=262)
        text = self.tr("Approve 1 task") if ticked == 1 else self.tr("Approve {count} tasks")
        self.approve.set_label(text.replace("{count}", str(ticked)))
        for each in (self.approve, self.once_more):
            each.setEnabled(ticked > 0)
        for shown in (self.all, self.chosen, self.approve, self.once_more, self.count):
            shown.setVisible(bool(self.rows))
        self.none.setVisible(not self.rows)
        if not self.rows:
            self.sentence.hide()

    def _ask_again(self) -> None:
        """First the sentence, then the act."""
        if not self.sentence.isVisibleTo(self):
            self.sentence.show()
            self.sentence.setFocus()
        elif not self.sentence.text().strip():
            self.sentence.show_error(self.tr("Write what is still to do."))
        else:
            self.again.emit(self.ticked(), self.sentence.text())
            self.sentence.set_text("")
            self.sentence.hide()
