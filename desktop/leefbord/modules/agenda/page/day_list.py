"""Everything of one youth (or the group) on one day, each with its own button, and one to add."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.modules.agenda.model.appointment import Occurrence
from leefbord.modules.agenda.model.day_item import ICONS
from leefbord.modules.agenda.page.words import long_day, time_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label


class DayList(QWidget):
    """`opened` carries an Occurrence; `added` when something new is wanted."""

    opened = Signal(object)
    added = Signal()

    def __init__(self, day: date, found: Sequence[Occurrence], *, may_plan: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(8))
        column.addWidget(Label(long_day(day), "secondary"))
        self.buttons = []
        for one in found:
            what = one.details.what
            words = f"{time_words(one)}  {what.title}"
            if one.details.state.cancelled:
                words = self.tr("{what} (cancelled: {why})").format(what=words, why=one.details.state.reason)
            button = Button(words, icon_name=what.icon or ICONS[what.look])
            button.clicked.connect(lambda _checked=False, chosen=one: self.opened.emit(chosen))
            self.buttons.append(button)
            column.addWidget(button)
        if not found:
            column.addWidget(Label(self.tr("Nothing planned."), "body"))
        self.add = Button(self.tr("New appointment"), icon_name="plus", kind=ButtonKind.PRIMARY)
        self.add.setVisible(may_plan)
        self.add.clicked.connect(self.added)
        column.addWidget(self.add)
        column.addStretch(1)
