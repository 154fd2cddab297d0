"""The form of one appointment: new for one or several, or a change of one, the following, or all."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.day import ItemLook
from leefbord.core.ids import PersonId
from leefbord.core.people import StaffCard, YouthCard
from leefbord.modules.agenda.model.appointment import (
    Details,
    Note,
    Occurrence,
    SomeDetails,
    What,
    When,
    Where,
    Who,
)
from leefbord.modules.agenda.model.day_item import AWAY_BY_NATURE, ICONS
from leefbord.modules.agenda.model.edit import Scope
from leefbord.modules.agenda.page.repeat_field import RepeatField
from leefbord.modules.agenda.page.words import look_words
from leefbord.ui.icons import icon
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.labelled import beside, labelled
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.segments import Segments
from leefbord.ui.widgets.text_field import TextField
from leefbord.ui.widgets.time_field import TimeField

SCOPES = (Scope.ONE, Scope.FOLLOWING, Scope.ALL)
_HOUR = timedelta(hours=1)


class Editor(QWidget):
    """`saved`, `cancel_wanted`, `restore_wanted`, `remove_wanted`; `edited` when clashes may have changed."""

    saved = Signal()
    edited = Signal()
    cancel_wanted = Signal()
    restore_wanted = Signal()
    remove_wanted = Signal()

    def __init__(
        self,
        *,
        youths: Sequence[YouthCard],
        team: Sequence[StaffCard],
        owners: Sequence[PersonId | None] = (),
        start: datetime,
        occurrence: Occurrence | None = None,
    ) -> None:
        super().__init__()
        self.occurrence = occurrence
        series = occurrence is not None and occurrence.item.when.repeats
        now = theme()
        self.title = TextField(self.tr("Title"))
        self.owners = [(card.id, QCheckBox(card.called)) for card in youths]
        self.group = QCheckBox(self.tr("Whole group"))
        self._owner_box = self._make_owner_box(owners)
        looks = [(look, look_words(look), QIcon(self._look_icon(look))) for look in ItemLook]
        self.look = Choice(self.tr("Category"), looks)
        self.look.choose(ItemLook.OTHER)
        self.day = DateField(self.tr("Day"), start.date())
        self.last_day = DateField(self.tr("Last day"), start.date())
        self.all_day = QCheckBox(self.tr("Whole day"))
        self.start = TimeField(self.tr("From"), start.time())
        self.end = TimeField(self.tr("Until"), (start + _HOUR).time())
        self._times = beside(labelled(self.tr("From"), self.start), labelled(self.tr("Until"), self.end))
        self._last = labelled(self.tr("Last day"), self.last_day)
        rule = None if occurrence is None else occurrence.item.when.rule
        self.repeat = RepeatField(start, rule)
        self.place = TextField(self.tr("Place"))
        self.away = QCheckBox(self.tr("The youth is not in the house then"))
        nobody: list[tuple[PersonId | None, str, QIcon | None]] = [(None, self.tr("Nobody goes along"), None)]
        self.escort = Choice(
            self.tr("Who goes along"), [*nobody, *((card.id, card.name, None) for card in team)]
        )
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(now.sp(76))
        self.scope = Segments(
            self.tr("Change what?"), [self.tr("Only this"), self.tr("This and following"), self.tr("All")]
        )
        self.scope.setVisible(series)
        self.warning = Notice("", icon_name="alert-triangle", hue=AMBER)
        self.warning.hide()
        self.save = Button(
            self.tr("Save"), icon_name="check", kind=ButtonKind.PRIMARY, hint="Ctrl+Enter", height=44
        )
        if occurrence is not None:
            self._fill(occurrence)
        self._lay_out()
        self._connect()
        self._refresh()
        self.setFocusProxy(self.title)

    def _look_icon(self, look: ItemLook) -> QIcon:
        return icon(ICONS[look], theme().look(look).ink, theme().sp(18))

    def _make_owner_box(self, owners: Sequence[PersonId | None]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.group, 0, 0, 1, 2)
        self.group.setChecked(None in owners)
        for index, (owner, check) in enumerate(self.owners):
            check.setChecked(owner in owners)
            grid.addWidget(check, 1 + index // 2, index % 2)
        return labelled(self.tr("For whom"), box)

    def _fill(self, one: Occurrence) -> None:
        details = one.details
        self.title.set_text(details.what.title)
        self.look.choose(details.what.look)
        last = one.ends_at.date() - timedelta(days=1) if one.all_day else one.starts_at.date()
        self.last_day.set_value(max(last, one.starts_at.date()))
        self.all_day.setChecked(one.all_day)
        self.start.set_value(one.starts_at.time())
        self.end.set_value(one.ends_at.time())
        self.place.set_text(details.where.place)
        self.away.setChecked(details.where.away)
        self.escort.choose(details.who.escort)
        self.note.setPlainText(details.note.note)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme().sp(6), 0)
        column.setSpacing(theme().sp(11))
        column.addWidget(self.title)
        if self.occurrence is None:
            column.addWidget(self._owner_box)
        column.addWidget(self.look)
        column.addWidget(labelled(self.tr("Day"), self.day))
        for widget in (
            self._times,
            self._last,
            self.all_day,
            self.repeat,
            self.place,
            self.away,
            self.escort,
        ):
            column.addWidget(widget)
        column.addWidget(labelled(self.tr("Note"), self.note))
        if self.occurrence is not None:
            self._add_acts(column, cancelled=self.occurrence.details.state.cancelled)
        column.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme().sp(10))
        whole.addWidget(scrolled, 1)
        for widget in (self.warning, self.scope, self.save):
            whole.addWidget(widget)

    def _add_acts(self, column: QVBoxLayout, *, cancelled: bool) -> None:
        self.reason = TextField(
            self.tr("Why does it not happen?"), help_text=self.tr("The youth and the team read this.")
        )
        self.cancel = Button(self.tr("Cancel appointment"), icon_name="ban")
        self.restore = Button(self.tr("It happens after all"), icon_name="arrow-back-up")
        self.remove = Button(self.tr("Remove, it is a mistake"), icon_name="trash", kind=ButtonKind.PLAIN)
        self.reason.setVisible(not cancelled)
        self.cancel.setVisible(not cancelled)
        self.restore.setVisible(cancelled)
        for widget in (self.reason, self.cancel, self.restore, self.remove):
            column.addWidget(widget)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    def _connect(self) -> None:
        self.save.clicked.connect(self.saved)
        self.title.entered.connect(self.saved)
        self.all_day.toggled.connect(self._refresh)
        self.day.day_changed.connect(self._day_moved)
        self.scope.chosen.connect(self._refresh)
        self.look.combo.currentIndexChanged.connect(self._look_changed)
        for signal in (self.start.time_changed, self.end.time_changed, self.repeat.changed):
            signal.connect(self.edited)
        self.escort.combo.currentIndexChanged.connect(self.edited)

    def _look_changed(self) -> None:
        self.away.setChecked(self.look.value() in AWAY_BY_NATURE)

    def _day_moved(self, day: date) -> None:
        if self.last_day.value() < day:
            self.last_day.set_value(day)
        self.repeat.set_start(self._start())
        self.edited.emit()

    def _refresh(self) -> None:
        whole = self.all_day.isChecked()
        self._times.setVisible(not whole)
        self._last.setVisible(whole)
        single = self.occurrence is not None and self.occurrence.item.when.repeats
        self.repeat.setVisible(not (single and self.chosen_scope() is Scope.ONE))
        self.edited.emit()

    def _start(self) -> datetime:
        return datetime.combine(self.day.value(), self.start.value() or time(12))

    # ---- what was filled in

    def chosen_scope(self) -> Scope:
        """Only this, this and following, or all."""
        return SCOPES[max(0, self.scope.index())]

    def chosen_owners(self) -> tuple[PersonId | None, ...]:
        """For whom a new one is."""
        ticked = tuple(owner for owner, check in self.owners if check.isChecked())
        return (None,) if self.group.isChecked() else ticked

    def when(self) -> When:
        """The time as filled in; an end before the start is the next day."""
        rule = self.repeat.rule()
        if self.all_day.isChecked():
            first = datetime.combine(self.day.value(), time())
            last = datetime.combine(self.last_day.value(), time()) + timedelta(days=1)
            return When(start=first, end=last, all_day=True, rule=rule)
        start = self._start()
        end = datetime.combine(self.day.value(), self.end.value() or start.time())
        if end < start:
            end += timedelta(days=1)
        return When(start=start, end=end, rule=rule)

    def details(self) -> Details:
        """Everything but the time."""
        what = What(title=self.title.text().strip(), look=self.look.value())
        return Details(
            what=what,
            where=Where(place=self.place.text().strip(), away=self.away.isChecked()),
            note=Note(note=self.note.toPlainText().strip()),
            who=Who(escort=self.escort.value()),
        )

    def changed_details(self) -> SomeDetails:
        """Only the parts that differ from what was shown."""
        assert self.occurrence is not None
        before, after = self.occurrence.details, self.details()
        what = What(
            title=after.what.title,
            look=after.what.look,
            icon=before.what.icon,
            pictogram=before.what.pictogram,
        )
        return SomeDetails(
            what=what if what != before.what else None,
            where=after.where if after.where != before.where else None,
            note=after.note if after.note != before.note else None,
            who=after.who if after.who != before.who else None,
        )

    def changed_when(self) -> When | None:
        """The time, when it or the rhythm differs from what was shown."""
        assert self.occurrence is not None
        one, when = self.occurrence, self.when()
        shown = (one.starts_at.replace(tzinfo=None), one.ends_at.replace(tzinfo=None), one.all_day)
        same = (when.start, when.end, when.all_day) == shown
        if same and (self.chosen_scope() is Scope.ONE or when.rule == one.item.when.rule):
            return None
        return when

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.saved.emit()
        else:
            super().keyPressEvent(event)
