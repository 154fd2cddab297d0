"""A note opened: about whom, when it happened and was written, its versions, who read it, and the acts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.clock import Clock, house_day
from leefbord.core.people import StaffDirectory, YouthCard, YouthDirectory
from leefbord.modules.reports.model.difference import Run, compared
from leefbord.modules.reports.model.notes import NoteDetail
from leefbord.modules.reports.page import words
from leefbord.modules.reports.page.version_card import VersionCard
from leefbord.ui.theme import theme
from leefbord.ui.tokens import BLUE
from leefbord.ui.widgets.avatar import Avatar
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.empty_state import EmptyState
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.pill import Pill

_BESIDE = 2
"""So many versions share the width; more scroll sideways."""
_HUES = (60.0, 185.0, 310.0, 125.0)


class NoteDetailView(QWidget):
    """Shows one NoteDetail; the page carries out what is asked."""

    edit = Signal()
    merge = Signal()
    choose = Signal(bytes)
    retract = Signal(str)
    restore = Signal()

    def __init__(self, youths: YouthDirectory, staff: StaffDirectory, clock: Clock) -> None:
        super().__init__()
        self._youths, self._staff, self._clock = youths, staff, clock
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self._nothing = EmptyState(self.tr("Choose a report from the list."), icon_name="notebook")
        self._column.addWidget(self._nothing)

    def clear(self) -> None:
        """Show that nothing is chosen."""
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        self._nothing.show()

    def show_note(self, detail: NoteDetail, *, may_write: bool, may_retract: bool) -> None:
        """Show a note."""
        self.clear()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(14))
        column.addWidget(self._head(detail, may_write=may_write, may_retract=may_retract))
        if detail.note.retracted:
            column.addWidget(self._taken_back(detail, may_restore=may_retract))
        elif len(detail.heads) > 1:
            column.addWidget(
                Notice(
                    self.tr("Two people worked on this report at the same time"),
                    self.tr(
                        "One of the computers was offline. Nothing is lost. "
                        "Choose a version or put them together; all stay in the history."
                    ),
                    icon_name="git-merge",
                    hue=BLUE,
                )
            )
        column.addWidget(self._versions(detail), 1)
        column.addWidget(self._foot(detail, may_write=may_write))
        self._nothing.hide()
        self._column.addWidget(self._inside)
        self._inside.show()

    def _taken_back(self, detail: NoteDetail, *, may_restore: bool) -> Notice:
        notice = Notice(
            self.tr("This report was taken back"),
            detail.note.reason,
            icon_name="trash",
            hue=None,
            act=self.tr("Bring back") if may_restore else "",
        )
        notice.acted.connect(self.restore)
        return notice

    def _head(self, detail: NoteDetail, *, may_write: bool, may_retract: bool) -> QWidget:
        note = detail.note
        now = theme()
        names = words.joined([card.called for card in self._cards(detail)])
        lines = QVBoxLayout()
        lines.setSpacing(now.sp(2))
        lines.addWidget(Label(names or self.tr("Group"), "page_title"))
        lines.addWidget(Label(self._when(detail), "secondary", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(now.sp(12))
        for card in self._cards(detail)[:3]:
            row.addWidget(Avatar(card, 44))
        row.addLayout(lines, 1)
        today = house_day(self._clock.now_ms())
        if note.attention_until is not None and note.attention_until >= today:
            row.addWidget(
                Pill(words.attention_words(note.attention_until, today), hue=25.0, icon_name="flag")
            )
        if may_write and len(detail.heads) == 1 and not note.retracted:
            change = Button(self.tr("Change"), icon_name="pencil")
            change.clicked.connect(self.edit)
            row.addWidget(change)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        if may_retract and not note.retracted:
            take_back = Button(self.tr("Take back"), icon_name="trash")
            row.addWidget(take_back)
            ask = self._ask_reason()
            take_back.clicked.connect(ask.show)
            take_back.clicked.connect(ask.setFocus)
            column.addWidget(ask)
        head = QWidget()
        head.setLayout(column)
        return head

    def _ask_reason(self) -> QWidget:
        """The reason is asked in place, not in a dialog."""
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Why do you take this report back?"))
        line.setAccessibleName(self.tr("Why do you take this report back?"))
        sure = Button(self.tr("Take back"), icon_name="check", kind=ButtonKind.DANGER)
        sure.clicked.connect(lambda: self.retract.emit(line.text()))
        line.returnPressed.connect(lambda: self.retract.emit(line.text()))
        ask = QWidget()
        row = QHBoxLayout(ask)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        row.addWidget(sure)
        ask.setFocusProxy(line)
        ask.hide()
        return ask

    def _when(self, detail: NoteDetail) -> str:
        note = detail.note
        today = house_day(self._clock.now_ms())
        text = self.tr("{kind} · happened {happened} · written {written} by {author}")
        author = self._staff.staff(note.author)
        filled = {
            "{kind}": words.kind_word(note.kind),
            "{happened}": words.time_and_day(note.happened_ms, today),
            "{written}": words.time_and_day(note.written_ms, today),
            "{author}": author.name if author else "?",
        }
        for name, value in filled.items():
            text = text.replace(name, value)
        return text

    def _versions(self, detail: NoteDetail) -> QWidget:
        alone = len(detail.heads) == 1
        texts = [head.content.body for head in detail.heads]
        runs = ((Run(texts[0], False),),) if alone else compared(texts)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().sp(16))
        for number, (head, marked) in enumerate(zip(detail.heads, runs, strict=True)):
            author = self._staff.staff(head.actor)
            name = author.name if author else "?"
            card = VersionCard(head, marked, name, _HUES[number % len(_HUES)], alone=alone)
            card.chosen.connect(self.choose)
            card.setMinimumWidth(theme().sp(320 if len(detail.heads) > _BESIDE else 0))
            row.addWidget(card, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setMinimumHeight(theme().sp(130))
        if len(detail.heads) <= _BESIDE:
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _foot(self, detail: NoteDetail, *, may_write: bool) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().sp(12))
        if len(detail.heads) > 1 and may_write and not detail.note.retracted:
            merge = Button(self.tr("Put together"), icon_name="git-merge", kind=ButtonKind.PRIMARY)
            merge.clicked.connect(self.merge)
            row.addWidget(merge)
            row.addWidget(Label(self.tr("Coloured and underlined = different"), "secondary"))
        elif len(detail.history) > 1:
            text = self.tr("{count} versions in the history")
            row.addWidget(Label(text.replace("{count}", str(len(detail.history))), "secondary"))
        row.addStretch(1)
        readers = words.joined([words.first_name(reader, self._staff) for reader in detail.readers])
        if readers:
            row.addWidget(Label(self.tr("Read by {names}").replace("{names}", readers), "secondary"))
        return foot

    def _cards(self, detail: NoteDetail) -> list[YouthCard]:
        people = detail.about or ((detail.note.youth,) if detail.note.youth else ())
        cards = (self._youths.youth(person) for person in people)
        return [card for card in cards if card is not None]
