"""Above the list: search, toggles with their counts, and three drop-downs."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthDirectory
from leefbord.modules.reports.model.notes import ICONS, NoteFilter, NoteKind
from leefbord.modules.reports.page.filter_chip import FilterChip
from leefbord.modules.reports.page.words import kind_word
from leefbord.ui.icons import icon
from leefbord.ui.theme import theme
from leefbord.ui.widgets.search_field import SearchField

_GROUP = "group"
_RETRACTED = "retracted"
_ALL, _UNREAD, _ATTENTION, _MINE = range(4)


class FilterBar(QWidget):
    """Gives a NoteFilter; `changed` when a person changes something."""

    changed = Signal()

    def __init__(self, youths: YouthDirectory) -> None:
        super().__init__()
        now = theme()
        self._search = SearchField(self.tr("Search in the reports"))
        self._search.textChanged.connect(lambda _text: self.changed.emit())
        self._chips = [
            FilterChip(self.tr("All"), ""),
            FilterChip(self.tr("Unread"), "message"),
            FilterChip(self.tr("Attention"), "flag"),
            FilterChip(self.tr("Mine"), ""),
        ]
        self._group = QButtonGroup(self)
        chips = QHBoxLayout()
        chips.setSpacing(now.sp(4))
        for number, chip in enumerate(self._chips):
            self._group.addButton(chip, number)
            chips.addWidget(chip)
        chips.addStretch(1)
        self._chips[_ALL].setChecked(True)
        self._group.idClicked.connect(lambda _number: self.changed.emit())
        self._youth = _drop_down(self.tr("About whom"))
        self._kind = _drop_down(self.tr("Kind of report"))
        self._days = _drop_down(self.tr("Which days"))
        self._fill(youths)
        drops = QHBoxLayout()
        drops.setSpacing(now.sp(8))
        for drop in (self._youth, self._kind, self._days):
            drop.currentIndexChanged.connect(lambda _index: self.changed.emit())
            drops.addWidget(drop, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(now.sp(16), now.sp(14), now.sp(16), now.sp(12))
        column.setSpacing(now.sp(10))
        column.addWidget(self._search)
        column.addLayout(chips)
        column.addLayout(drops)

    def wanted(self, today: date) -> NoteFilter:
        """What the list should show."""
        chosen = self._group.checkedId()
        youth, kind, days = self._youth.currentData(), self._kind.currentData(), self._days.currentData()
        return NoteFilter(
            text=self._search.text(),
            unread=chosen == _UNREAD,
            attention=chosen == _ATTENTION,
            mine=chosen == _MINE,
            youth=PersonId(bytes.fromhex(youth)) if youth not in ("", _GROUP, _RETRACTED) else None,
            group_only=youth == _GROUP,
            retracted=youth == _RETRACTED,
            kind=NoteKind(kind) if kind else None,
            first=today - timedelta(days=days - 1) if days and chosen not in (_UNREAD, _ATTENTION) else None,
        )

    def show_counts(self, unread: int, attention: int) -> None:
        """The numbers in the toggles."""
        self._chips[_UNREAD].show_count(unread)
        self._chips[_ATTENTION].show_count(attention)

    def show_everything(self) -> None:
        """Take every filter away, to show a note that was asked for."""
        self._search.clear()
        self._chips[_ALL].setChecked(True)
        for drop in (self._youth, self._kind):
            drop.setCurrentIndex(0)
        self._days.setCurrentIndex(self._days.count() - 1)

    def show_taken_back(self) -> None:
        """Show only what was taken back."""
        self._youth.setCurrentIndex(self._youth.findData(_RETRACTED))

    def choose(self, chip: int) -> None:
        """Press a toggle: 0 all, 1 unread, 2 attention, 3 mine."""
        button: QPushButton = self._chips[chip]
        button.click()

    def _fill(self, youths: YouthDirectory) -> None:
        colour = theme().colours.muted
        self._youth.addItem(self.tr("All youths"), "")
        self._youth.addItem(self.tr("Only the group"), _GROUP)
        for card in youths.youths():
            self._youth.addItem(card.called, card.id.hex())
        self._youth.addItem(self.tr("Taken back"), _RETRACTED)
        self._kind.addItem(self.tr("All kinds"), "")
        for kind in NoteKind:
            self._kind.addItem(icon(ICONS[kind], colour), kind_word(kind), kind.value)
        self._days.addItem(self.tr("Last 7 days"), 7)
        self._days.addItem(self.tr("Last 30 days"), 30)
        self._days.addItem(self.tr("All days"), 0)


def _drop_down(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setMinimumWidth(theme().sp(100))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    return made
