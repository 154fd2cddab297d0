"""Typing a recovery sheet: fifteen groups, each marked while it is typed, wrong ones named afterwards."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leefbord.ui.staff.first_run import StepPage
from leefbord.ui.theme import theme
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.text_field import TextField

PER_ROW = 3


class SheetEntry(StepPage):
    """`entered` carries the groups as typed once every one but at most one is right.

    is_right(place, text): whether a group fits its own check character (keys.recovery_code).
    """

    entered = Signal(object)
    changed = Signal()

    def __init__(
        self, count: int, size: int, is_right: Callable[[int, str], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.set_words(
            self.tr("Type the recovery sheet"),
            self.tr(
                "From left to right. Capitals do not matter. One group may stay empty if you cannot read it."
            ),
        )
        self._is_right, self._size = is_right, size
        grid = QGridLayout()
        grid.setSpacing(theme().sp(10))
        self.fields: list[TextField] = []
        for place in range(count):
            field = TextField(self.tr("Group {number}").format(number=place + 1))
            field.line.setMaxLength(size + 2)
            field.edited.connect(self._watch(place))
            self.fields.append(field)
            grid.addWidget(field, place // PER_ROW, place % PER_ROW)
        self.body.addLayout(grid)
        self._state = Label("", "secondary", wraps=True)
        self.body.addWidget(self._state)

    def groups(self) -> tuple[str, ...]:
        """As typed, without the spaces around."""
        return tuple(field.text().strip() for field in self.fields)

    def missing(self) -> str:
        """Why it is not ready; empty when ready."""
        wrong = [
            place for place, text in enumerate(self.groups()) if text and not self._is_right(place, text)
        ]
        if wrong:
            return self.tr("Look again at group {number}").format(number=wrong[0] + 1)
        empty = sum(not text for text in self.groups())
        if empty > 1:
            return self.tr("{count} groups to go").format(count=empty)
        return ""

    def show_wrong(self, places: Sequence[int]) -> None:
        """The groups that do not fit together with the others."""
        for place in places:
            self.fields[place].show_error(self.tr("Look again"))
        if places:
            self.fields[places[0]].setFocus()
        else:
            self._state.setText(
                self.tr("These groups do not belong to one sheet. Look at all of them again.")
            )

    def submit(self) -> None:
        """Hand the groups over if nothing is missing."""
        if not self.missing():
            self.entered.emit(self.groups())

    def forget(self) -> None:
        """Empty every field, once the sheet was used."""
        for field in self.fields:
            field.set_text("")

    def _watch(self, place: int) -> Callable[[str], None]:
        return lambda text: self._typed(place, text)

    def _typed(self, place: int, text: str) -> None:
        """A full group moves on when it is right and says so when it is not."""
        plain = text.strip()
        if len(plain) >= self._size:
            if self._is_right(place, plain):
                if place + 1 < len(self.fields):
                    self.fields[place + 1].setFocus()
            else:
                self.fields[place].show_error(self.tr("Look again"))
        self.changed.emit()
