"""Mijn taken as it opens: today's cards, what is left, doing it together, and what was agreed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.modules.tasks.kiosk.rounds_card import RoundsCard
from leefbord.modules.tasks.kiosk.task_card import TaskCard
from leefbord.modules.tasks.model.mark import TaskState
from leefbord.modules.tasks.model.task import Task
from leefbord.ui.kiosk.action_button import ActionButton
from leefbord.ui.kiosk.empty_state import EmptyState
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pager import Pager


class TodayView(QWidget):
    """Three cards on a page; more make more pages, never smaller cards."""

    ticked = Signal(str)
    taken_back = Signal(str)
    together = Signal()
    agreements = Signal()

    def __init__(self, tasks: Sequence[Task], page: int) -> None:
        super().__init__()
        shown = [task for task in tasks if task.state is not TaskState.EXCUSED]
        self.cards = [TaskCard(task, place) for place, task in enumerate(shown)]
        for card in self.cards:
            card.ticked.connect(self.ticked)
            card.taken_back.connect(self.taken_back)
        self._empty = EmptyState("free_time", self.tr("You have no tasks today."))
        self.pager = Pager(self.cards or [self._empty], columns=3 if self.cards else 1)
        self.pager.turn(page)
        self._empty.setVisible(not self.cards)
        done = sum(card.done for card in self.cards)
        self.rounds = RoundsCard(done, len(self.cards))
        below = QHBoxLayout()
        below.setSpacing(kiosk_look().px(4))
        below.addWidget(self.rounds, 1)
        for text, pictogram, signal in (
            (self.tr("Do it together"), "raise_hand", self.together),
            (self.tr("What did we agree?"), "agreement", self.agreements),
        ):
            button = ActionButton(text, pictogram=pictogram, height=104, size=23)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, tell=signal: tell.emit())
            button.setVisible(bool(self.cards) or signal is self.agreements)
            below.addWidget(button, 1)
        self.rounds.setVisible(bool(self.cards))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kiosk_look().px(4))
        column.addWidget(self.pager, 1)
        column.addLayout(below)

    def spoken(self) -> str:
        """Card after card, then what is left."""
        if not self.cards:
            return self._empty.spoken()
        return " ".join([*(card.spoken() for card in self.cards), f"{self.rounds.words.text()}."])
