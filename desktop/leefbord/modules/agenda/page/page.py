"""The agenda page: the week of the house as a grid, and the panel with one day, one appointment or a file."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.errors import Detail, Refused, Trouble, TroubleKind
from leefbord.core.ids import ID_SIZE, NOBODY, PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.agenda.model.appointment import Details, Occurrence, When
from leefbord.modules.agenda.model.day_item import key_of
from leefbord.modules.agenda.page.day_list import DayList
from leefbord.modules.agenda.page.editor import Editor
from leefbord.modules.agenda.page.import_view import ImportView
from leefbord.modules.agenda.page.week_grid import WeekGrid
from leefbord.modules.agenda.page.week_model import WeekModel
from leefbord.modules.agenda.page.words import clash_words, day_words
from leefbord.modules.agenda.service import IMPORT, PLAN, AgendaService
from leefbord.ui.page_spec import PageContext
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.elided import Elided
from leefbord.ui.widgets.give_way import GiveWay
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.side_panel import SidePanel

_TYPES = ("agenda.item", "agenda.change", "youth.profile", "youth.stay")
_OWN_TYPES = ("agenda.item", "agenda.change")
_WEEK = timedelta(days=7)
_PANEL_WIDTH = 380


class AgendaPage(QWidget):
    """Offers open_item(key | "new" | "youth:<hex>"), create_at(), top_acts() and subtitle() to the shell."""

    def __init__(self, service: AgendaService, context: PageContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        today = service.today()
        self._monday = today - timedelta(days=today.weekday())
        self.model = WeekModel()
        self.grid = WeekGrid(self.model)
        self.span = Elided("", "title")
        self.previous = Button(self.tr("Previous week"), icon_name="chevron-left", kind=ButtonKind.ICON)
        self.this_week = Button(self.tr("This week"), icon_name="calendar-event")
        self.following = Button(self.tr("Next week"), icon_name="chevron-right", kind=ButtonKind.ICON)
        self.new = Button(self.tr("New appointment"), icon_name="plus", kind=ButtonKind.PRIMARY)
        self.import_button = Button(self.tr("Import timetable"), icon_name="download")
        self.export_button = Button(self.tr("Export"), icon_name="file-export")
        self.panel = SidePanel("", width=_PANEL_WIDTH, closable=True)
        self.refusal = Notice("", icon_name="alert-circle", hue=AMBER)
        self.content: QWidget | None = None
        self._asked = 0
        self._warned = 0
        self._wanted: PersonId | None = None
        self._holder = QScrollArea()
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        gap = theme().sp(12)
        bar = QHBoxLayout()
        bar.setSpacing(theme().sp(6))
        for widget in (self.previous, self.this_week, self.following):
            bar.addWidget(widget)
        bar.addSpacing(gap)
        bar.addWidget(self.span, 1)
        bar.addWidget(self.import_button)
        bar.addWidget(self.export_button)
        card = Card(padding=1)
        card.body.addWidget(self.grid)
        left = QVBoxLayout()
        left.setContentsMargins(theme().sp(16), gap, theme().sp(16), theme().sp(16))
        left.setSpacing(gap)
        left.addLayout(bar)
        left.addWidget(card, 1)
        self._holder.setWidgetResizable(True)
        self._holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel.body.addWidget(self.refusal)
        self.panel.body.addWidget(self._holder, 1)
        self.panel.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        main = QWidget()
        main.setLayout(left)
        row.addWidget(main, 1)
        row.addWidget(self.panel)
        GiveWay(self, main, self.panel)
        self.new.setVisible(self._service.may(PLAN))
        self.import_button.setVisible(self._service.may(IMPORT))

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.go(self._monday - _WEEK))
        self.following.clicked.connect(lambda: self.go(self._monday + _WEEK))
        self.this_week.clicked.connect(lambda: self.go(self._service.today()))
        self.new.clicked.connect(self._new)
        self.import_button.clicked.connect(lambda: self.import_timetable())
        self.export_button.clicked.connect(self._choose_export)
        self.grid.item_opened.connect(lambda one: self.open_item(key_of(one)))
        self.grid.cell_opened.connect(self.open_cell)
        self.panel.closed.connect(self.close_panel)
        self.destroyed.connect(self._context.changes.listen(self._changed))

    # ---- what the shell asks

    def open_item(self, key: str) -> None:
        """Show an appointment in the panel; "new" begins one, "youth:<hex>" chooses a row."""
        if key == "new":
            self._new()
            return
        if key.startswith("youth:"):
            self._choose_row(key.removeprefix("youth:"))
            return
        try:
            one = self._service.occurrence(key)
        except (Refused, Trouble) as failure:
            self._context.shell.show_failure(failure)
            return
        self.go(one.starts_at.date())
        self.edit(one)

    def create_at(self, youth: PersonId, at: datetime) -> None:
        """Begin a new appointment for a youth at a time."""
        self.go(at.astimezone(HOUSE_ZONE).date())
        self.begin((youth,), at.astimezone(HOUSE_ZONE).replace(tzinfo=None))

    def top_acts(self) -> Sequence[QWidget]:
        """For the top bar."""
        return (self.new,)

    def subtitle(self) -> str:
        """ "Week 42"."""
        return self.tr("Week {number}").format(number=self._monday.isocalendar().week)

    # ---- showing

    def go(self, day: date) -> None:
        """Show the week of a day."""
        self._monday = day - timedelta(days=day.weekday())
        self.reload()

    def reload(self) -> None:
        """Read the week again, off the window's thread; the chosen cell stays chosen."""
        monday = self._monday
        last = monday + timedelta(days=6)
        self._asked += 1
        asked = self._asked

        def work() -> tuple[tuple[YouthCard, ...], list[Occurrence]]:
            return self._context.youths.youths(), self._service.occurrences(monday, last)

        def show(found: tuple[tuple[YouthCard, ...], list[Occurrence]]) -> None:
            if asked == self._asked:
                self._show_week(monday, *found)

        self._context.jobs.run(work, show)
        words = self.tr("{first} to {last}")
        self.span.setText(words.format(first=day_words(self._monday), last=day_words(last)))

    def _show_week(self, monday: date, youths: Sequence[YouthCard], found: Sequence[Occurrence]) -> None:
        index = self.grid.currentIndex()
        place = (index.row(), index.column()) if index.isValid() else (0, self._service.today().weekday())
        self.model.show_week(monday, self._service.today(), youths, found)
        if self._wanted is not None:
            place = (self.model.row_of(self._wanted), self._service.today().weekday())
            self._wanted = None
        self.grid.setCurrentIndex(self.model.index(*place))

    def open_cell(self, row: int, column: int) -> None:
        """One day of one row: its items, or a new one when it is empty."""
        found, day = self.model.cell(row, column), self.model.day(column)
        owner, card = self.model.owner(row), self.model.youth(row)
        start = datetime.combine(day, time(16))
        if not found and self._service.may(PLAN):
            self.begin((owner,), start)
            return
        name = card.called if card is not None else self.tr("Whole group")
        listed = DayList(day, found, may_plan=self._service.may(PLAN))
        listed.opened.connect(self.edit)
        listed.added.connect(lambda: self.begin((owner,), start))
        self._open(name, listed)

    def _choose_row(self, text: str) -> None:
        try:
            youth = bytes.fromhex(text)
        except ValueError:
            return
        if len(youth) == ID_SIZE:
            self._wanted = PersonId(youth)
            self.go(self._service.today())
            self.grid.setFocus()

    # ---- planning

    def begin(self, owners: Sequence[PersonId | None], start: datetime) -> None:
        """A form for a new appointment."""
        editor = self._editor(owners=owners, start=start)
        editor.saved.connect(
            lambda: self._try(
                lambda: self._service.plan(editor.chosen_owners(), editor.when(), editor.details())
            )
        )
        self._open(self.tr("New appointment"), editor)

    def edit(self, one: Occurrence) -> None:
        """The form of an appointment."""
        key = key_of(one)
        editor = self._editor(
            owners=(one.item.owner,), start=one.starts_at.replace(tzinfo=None), occurrence=one
        )
        scope = editor.chosen_scope

        def save() -> None:
            when, details = editor.changed_when(), editor.changed_details()
            self._service.change(key, scope(), when=when, details=details)

        editor.saved.connect(lambda: self._try(save))
        editor.cancel_wanted.connect(
            lambda: self._try(lambda: self._service.cancel(key, scope(), editor.reason.text()))
        )
        editor.restore_wanted.connect(lambda: self._try(lambda: self._service.restore(key, scope())))
        editor.remove_wanted.connect(lambda: self._try(lambda: self._service.remove(key)))
        card = None if one.item.owner is None else self._context.youths.youth(one.item.owner)
        self._open(card.called if card is not None else self.tr("Whole group"), editor)

    def _editor(
        self,
        *,
        owners: Sequence[PersonId | None],
        start: datetime,
        occurrence: Occurrence | None = None,
    ) -> Editor:
        editor = Editor(
            youths=self._context.youths.youths(),
            team=self._context.staff.team(),
            owners=owners,
            start=start,
            occurrence=occurrence,
        )
        editor.edited.connect(lambda: self._warn(editor))
        editor.save.setEnabled(self._service.may(PLAN))
        return editor

    def _new(self) -> None:
        index = self.grid.currentIndex()
        day = self.model.day(index.column()) if index.isValid() else self._service.today()
        self.begin((self.model.owner(index.row()),), datetime.combine(day, time(16)))

    def _warn(self, editor: Editor) -> None:
        """Say what the times overlap; saving stays possible."""
        one = editor.occurrence
        owners = editor.chosen_owners() if one is None else (one.item.owner,)
        ignore = "" if one is None else key_of(one)
        when, details = editor.when(), editor.details()
        self._warned += 1
        asked = self._warned

        def work() -> list[str]:
            return self._clash_lines(owners, when, details, ignore)

        def show(lines: list[str]) -> None:
            if asked == self._warned and self.content is editor:
                self._show_warning(editor, lines)

        self._context.jobs.run(work, show)

    def _clash_lines(
        self, owners: Sequence[PersonId | None], when: When, details: Details, ignore: str
    ) -> list[str]:
        lines = []
        staff = {card.id: card.first_name for card in self._context.staff.team()}
        colleague = staff.get(details.who.escort or NOBODY, "")
        for owner in owners:
            card = None if owner is None else self._context.youths.youth(owner)
            for clash in self._service.clashes(owner, when, details, ignore=ignore)[:2]:
                lines.append(clash_words(clash, card.called if card is not None else "", colleague))
        return lines

    def _show_warning(self, editor: Editor, lines: Sequence[str]) -> None:
        editor.warning.setVisible(bool(lines))
        if lines:
            editor.warning.say(
                self.tr("In two places at once"), "\n".join(lines), icon_name="alert-triangle", hue=AMBER
            )

    # ---- files

    def import_timetable(self) -> ImportView:
        """The panel for a school timetable."""
        index = self.grid.currentIndex()
        view = ImportView(
            self._service,
            self._context.jobs,
            self._context.youths.youths(),
            self.model.owner(index.row()) if index.isValid() else None,
        )
        view.taken.connect(self.close_panel)
        self._open(self.tr("Import timetable"), view)
        return view

    def _choose_export(self) -> None:
        index = self.grid.currentIndex()
        owner = self.model.owner(index.row()) if index.isValid() else None
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the agenda"), "agenda.ics", self.tr("Calendar files (*.ics)")
        )
        if name:
            self.export(Path(name), owner)

    def export(self, target: Path, owner: PersonId | None) -> None:
        """Write the agenda of the chosen row to a file the person chose."""

        def work() -> None:
            content = self._service.export((owner,))
            try:
                target.write_bytes(content)
            except OSError:
                raise Trouble(TroubleKind.DISK, code="ICS", detail=Detail(reason="export")) from None

        def done(_: None) -> None:
            self._context.shell.say(self.tr("The agenda was saved as a file."))

        self._context.jobs.run(work, done, self._context.shell.show_failure)

    # ---- the panel

    def close_panel(self) -> None:
        """Put the form away; the keyboard goes back to the grid."""
        self.panel.hide()
        self.content = None
        self.grid.setFocus()

    def _open(self, title: str, content: QWidget) -> None:
        self.panel.title.setText(title)
        self.panel.setAccessibleName(title)
        self.refusal.hide()
        self.content = content
        self._holder.setWidget(content)
        self.panel.show()
        content.setFocus()

    def _try(self, save: Callable[[], object]) -> None:
        try:
            save()
        except Refused as failure:
            self.refusal.refuse(failure)
            return
        except Trouble as failure:
            self._context.shell.show_failure(failure)
            return
        self.close_panel()
        self.reload()

    def _changed(self, changes: Changes) -> None:
        if not changes.touches(_TYPES):
            return
        if not changes.remote and changes.touches(_OWN_TYPES):
            self._context.shell.offer_undo(changes)
        self.reload()
