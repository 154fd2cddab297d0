"""The days of a stay: kind, first day, perhaps a last day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leefbord.modules.youths.model.stay import Stay, StayKind
from leefbord.modules.youths.page.words import stay_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import labelled


class StayFields(QWidget):
    """The three fields; part of the admission form too."""

    def __init__(self, today: date, stay: Stay | None = None) -> None:
        super().__init__()
        kinds = [(kind, stay_words(kind), None) for kind in StayKind]
        self.kind = Choice(self.tr("Kind of stay"), kinds)
        self.first = DateField(self.tr("First day"), today)
        self.ends = QCheckBox(self.tr("The last day is known"))
        self.last = DateField(self.tr("Last day"), today)
        self.ends.toggled.connect(self.last.setVisible)
        if stay is not None:
            self.kind.choose(stay.kind)
            self.first.set_value(stay.first_day)
            self.ends.setChecked(stay.last_day is not None)
            self.last.set_value(stay.last_day or today)
        self.last.setVisible(self.ends.isChecked())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(12))
        column.addWidget(self.kind)
        column.addWidget(labelled(self.tr("First day"), self.first))
        column.addWidget(self.ends)
        column.addWidget(self.last)

    def last_day(self) -> date | None:
        """The last day, or None."""
        return self.last.value() if self.ends.isChecked() else None


class StayForm(QWidget):
    """A new stay, or other days for one."""

    saved = Signal()

    def __init__(self, today: date, stay: Stay | None = None) -> None:
        super().__init__()
        self.stay = stay
        self.fields = StayFields(today, stay)
        self.save = Button(self.tr("Save"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        self.save.clicked.connect(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(12))
        column.addWidget(self.fields)
        words = self.tr("After the last day this house no longer gets anything new about the youth.")
        column.addWidget(Label(words, "small", wraps=True))
        column.addWidget(self.save)
        column.addStretch(1)
