"""A school timetable: whose, the file, and what it would change before anything is written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import PersonId
from leefbord.core.jobs import Jobs
from leefbord.core.people import YouthCard
from leefbord.modules.agenda.model.ics_scan import MOST_BYTES, refuse
from leefbord.modules.agenda.model.timetable import Difference, Preview
from leefbord.modules.agenda.page.words import file_words, part_words, when_words
from leefbord.modules.agenda.service import AgendaService
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER, BLUE, GREEN, RED
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.pill import Pill
from leefbord.ui.widgets.text_field import TextField

_SHOWN = 60


class ImportView(QWidget):
    """`taken` after the timetable was written."""

    taken = Signal()

    def __init__(
        self, service: AgendaService, jobs: Jobs, youths: Sequence[YouthCard], owner: PersonId | None
    ) -> None:
        super().__init__()
        self._service, self._jobs = service, jobs
        self.preview: Preview | None = None
        owners: list[tuple[PersonId | None, str, QIcon | None]] = [
            (card.id, card.called, None) for card in youths
        ]
        self.owner = Choice(self.tr("Whose timetable?"), owners or [(None, self.tr("Whole group"), None)])
        self.owner.choose(owner)
        self.source = TextField(
            self.tr("Where does it come from?"),
            help_text=self.tr("Use the same name each time: then you see what changed."),
        )
        self.source.set_text(self.tr("School"))
        self.choose = Button(self.tr("Choose a file"), icon_name="folder", kind=ButtonKind.TINTED)
        self.choose.clicked.connect(self._choose_file)
        self.notice = Notice("", hue=AMBER)
        self.notice.hide()
        self.lists = QVBoxLayout()
        self.take = Button(self.tr("Take over"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        self.take.hide()
        self.take.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme().sp(4), 0)
        column.setSpacing(theme().sp(12))
        for widget in (self.owner, self.source, self.choose, self.notice):
            column.addWidget(widget)
        column.addLayout(self.lists)
        column.addWidget(self.take)
        column.addStretch(1)
        self.owner.combo.currentIndexChanged.connect(self._forget)

    def load(self, read: Path) -> None:
        """Read a file in the background and show what it would change."""
        owner, source = self.owner.value(), self.source.text().strip() or "school"

        def work() -> Preview:
            return self._service.preview(_content(read), owner, source)

        self._forget()
        self.choose.setEnabled(False)
        self._jobs.run(work, self._show, self._refused)

    def _choose_file(self) -> None:
        words = self.tr("Calendar files (*.ics)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a timetable"), "", words)
        if name:
            self.load(Path(name))

    def _forget(self) -> None:
        self.preview = None
        self.take.hide()
        self.notice.hide()
        while (item := self.lists.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _refused(self, failure: Exception) -> None:
        self.choose.setEnabled(True)
        if isinstance(failure, Refused):
            self.notice.refuse(failure)
            return
        if not isinstance(failure, Trouble):
            raise failure
        detail = failure.detail
        words = file_words(detail.reason)
        if detail.line is not None:
            words = self.tr("Line {line}: {why}").format(line=detail.line, why=words)
        safe = self.tr("Nothing was changed in the agenda.")
        self.notice.say(
            self.tr("This file was not read"), f"{words}\n{safe}", icon_name="file-alert", hue=AMBER
        )

    def _show(self, preview: Preview) -> None:
        self.choose.setEnabled(True)
        self.preview = preview
        same = self.tr("%n appointment(s) stay the same", "", preview.same)
        if preview.is_empty:
            self.notice.say(self.tr("Nothing to do"), same, icon_name="circle-check", hue=GREEN)
            return
        self._list(self.tr("New"), preview.new, GREEN, "plus")
        self._list(self.tr("Changed"), preview.changed, BLUE, "pencil")
        self._list(self.tr("Gone"), preview.gone, RED, "minus")
        self.lists.addWidget(Label(same, "secondary"))
        self.take.show()

    def _list(self, name: str, rows: Sequence[Difference], hue: float, icon_name: str) -> None:
        if not rows:
            return
        words = self.tr("{name}: {count}").format(name=name, count=len(rows))
        self.lists.addWidget(Pill(words, hue=hue, icon_name=icon_name))
        for row in rows[:_SHOWN]:
            self.lists.addWidget(Label(row.title, "strong", wraps=True))
            line = "" if row.when is None else when_words(row.when)
            if row.before is not None and row.after is not None:
                parts = ", ".join(part_words(part) for part in row.parts)
                line = self.tr("{what} changed · {when}").format(what=parts, when=line)
            self.lists.addWidget(Label(line, "small", wraps=True))
        if len(rows) > _SHOWN:
            more = self.tr("and %n more", "", len(rows) - _SHOWN)
            self.lists.addWidget(Label(more, "secondary"))

    def _take(self) -> None:
        preview = self.preview
        if preview is None:
            return
        self.take.setEnabled(False)
        self._jobs.run(lambda: self._service.take_over(preview), lambda _: self.taken.emit(), self._refused)


def _content(read: Path) -> bytes:
    """The bytes of a chosen file, never more than may be read."""
    try:
        with read.open("rb") as source:
            return source.read(MOST_BYTES + 1)
    except OSError:
        raise refuse(None, "file_gone") from None
