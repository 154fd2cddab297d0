"""The editor below a note: new, changed, or put together; its draft saves itself and is only the author's."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from leefbord.core.clock import HOUSE_ZONE, Clock, house_day, moment, to_ms
from leefbord.core.ids import OperationId
from leefbord.core.people import YouthDirectory
from leefbord.core.records import DataClass
from leefbord.modules.reports.model.draft import Draft
from leefbord.modules.reports.model.notes import ICONS, Content, NoteKind, TimeOut
from leefbord.modules.reports.page import words
from leefbord.modules.reports.page.about_picker import AboutPicker
from leefbord.modules.reports.page.keys import is_send
from leefbord.modules.reports.service import ReportsService
from leefbord.ui.icons import icon
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.time_field import TimeField

NEW = "new"
_DRAFT_MS = 2_000


_FOLD_BELOW = 860
_NARROW = 3
_LEAST = 380


@dataclass(frozen=True, kw_only=True)
class Target:
    """What is being written. `base` empty: a new note; `merging`: upon all heads."""

    draft_key: str = NEW
    note: str = ""
    base: tuple[OperationId, ...] = ()
    merging: bool = False


class Composer(Card):
    """`submitted` when the person saves; the page carries it out and calls `start` again."""

    submitted = Signal()
    left = Signal()

    def __init__(self, service: ReportsService, youths: YouthDirectory, clock: Clock) -> None:
        super().__init__(padding=16, spacing=10)
        self._service = service
        self._clock = clock
        self.target = Target()
        self._heading = Label("", "title")
        self._saved = Label("", "secondary")
        self._about = AboutPicker(youths)
        self._kind = QComboBox()
        self._fields: list[tuple[Label, QWidget, int]] = []
        self._across = 0
        self._class = QComboBox()
        self._attention = QComboBox()
        self._day = DateField(self.tr("Day it happened"), house_day(clock.now_ms()))
        self._time = TimeField(self.tr("Time it happened"))
        self._time_out = QComboBox()
        self._reason = QLineEdit()
        self._review = DateField(self.tr("Look again on"), house_day(clock.now_ms()) + timedelta(days=30))
        self._text = QPlainTextEdit()
        self._sentence = Label("", "secondary", wraps=True)
        self._discard = Button("", icon_name="trash", kind=ButtonKind.PLAIN)
        self._save = Button(
            self.tr("Save"), icon_name="check", kind=ButtonKind.PRIMARY, hint="Ctrl Enter", height=40
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT_MS)
        self._fill_choices()
        self._lay_out()
        self._connect()
        self.start(Target())

    def start(self, target: Target, content: Content | None = None) -> None:
        """Begin: the draft kept under this target, else `content`, else empty."""
        self.keep()
        self.target = target
        draft = self._service.draft(target.draft_key)
        if draft is not None:
            if draft.base and not target.merging:
                self.target = replace(target, base=draft.base)
            self._show_draft(draft)
        else:
            if not target.note:
                self._about.set_about(())  # the next note is not about whom the last one was
            self._show_content(content or Content(body=""))
        self._heading.setText(self._title())
        self._discard.set_label(
            self.tr("Clear draft") if target.draft_key == NEW else self.tr("Stop editing")
        )
        self._about.setEnabled(not target.note)
        self._tell_saved(draft.saved_ms if draft else 0)
        self._refresh()

    def content(self) -> Content:
        """What stands there."""
        return Content(
            body=self._text.toPlainText(),
            kind=self._kind_value(),
            happened_ms=self._happened(),
            attention_until=self._attention.currentData(),
            time_out=TimeOut(self._time_out.currentData()),
            data_class=self._class_value(),
            class_reason=self._reason.text(),
            review_on=self._review.value() if self._class_value() is DataClass.AGOGIC_EXCEPTION else None,
        )

    def about(self) -> AboutPicker:
        """Whom it is about."""
        return self._about

    def text(self) -> QPlainTextEdit:
        """The text, to put the focus in."""
        return self._text

    def keep(self) -> None:
        """Save the draft now, if something changed since."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep_draft()

    def finish(self) -> None:
        """What stood here was saved or thrown away: forget the draft and begin a new note."""
        self._timer.stop()
        self._service.discard_draft(self.target.draft_key)
        self.start(Target())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the draft when the text loses the focus; Ctrl+Enter saves instead of breaking the line."""
        if watched is self._text and event.type() == QEvent.Type.FocusOut:
            self.keep()
        if watched is self._text and isinstance(event, QKeyEvent) and is_send(event):
            self.submitted.emit()
            return True
        return super().eventFilter(watched, event)

    def _fill_choices(self) -> None:
        colour = theme().colours.muted
        for kind in NoteKind:
            self._kind.addItem(icon(ICONS[kind], colour), words.kind_word(kind), kind.value)
        for data_class in DataClass:
            self._class.addItem(words.class_word(data_class), int(data_class))
        today = house_day(self._clock.now_ms())
        self._attention.addItem(self.tr("not needed"), None)
        self._attention.addItem(icon("flag", colour), self.tr("tonight"), today)
        for days in (1, 2, 3, 7):
            day = today + timedelta(days=days)
            self._attention.addItem(icon("flag", colour), words.short_day(day), day)
        self._time_out.addItem(self.tr("no time-out"), TimeOut.NOT_FILLED.value)
        self._time_out.addItem(self.tr("could leave by himself or herself"), TimeOut.COULD_LEAVE.value)
        self._reason.setPlaceholderText(self.tr("Why the youth may not read this now"))
        self._text.setPlaceholderText(self.tr("What happened, and what did you do?"))
        self._text.setAccessibleName(self.tr("Text of the report"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(theme().sp(84))

    def _lay_out(self) -> None:
        now = theme()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._saved)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(now.sp(12))
        self._grid.setVerticalSpacing(now.sp(4))
        moment_row = QWidget()
        pair = QHBoxLayout(moment_row)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(now.sp(6))
        pair.addWidget(self._day)
        pair.addWidget(self._time)
        fields = (
            (self.tr("About"), self._about, 3),
            (self.tr("Kind"), self._kind, 2),
            (self.tr("Happened at"), moment_row, 0),
            (self.tr("Attention until"), self._attention, 2),
            (self.tr("Who may read it"), self._class, 2),
        )
        for name, field, stretch in fields:
            label = Label(name, "label")
            label.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(name)
            self._fields.append((label, field, stretch))
        self._fold(_NARROW)
        # The fields fold below each other: what stands beside each other now is no reason to stay wide.
        self.setMinimumWidth(now.sp(_LEAST))
        self._extra = QWidget()
        extra = QHBoxLayout(self._extra)
        extra.setContentsMargins(0, 0, 0, 0)
        self._reason.setAccessibleName(self.tr("Reason"))
        self._time_out.setAccessibleName(self.tr("Time-out"))
        extra.addWidget(self._time_out)
        extra.addWidget(self._reason, 1)
        extra.addWidget(self._review)
        foot = QHBoxLayout()
        foot.setSpacing(now.sp(8))
        foot.addWidget(self._sentence, 1)
        foot.addWidget(self._discard)
        foot.addWidget(self._save)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._extra)
        self.body.addWidget(self._text, 1)
        self.body.addLayout(foot)

    def _fold(self, across: int) -> None:
        """So many fields beside each other, the others below."""
        if across == self._across:
            return
        self._across = across
        for column in range(len(self._fields)):
            self._grid.setColumnStretch(column, 0)
        for number, (label, field, stretch) in enumerate(self._fields):
            row, column = divmod(number, across)
            self._grid.addWidget(label, 2 * row, column)
            self._grid.addWidget(field, 2 * row + 1, column)
            self._grid.setColumnStretch(column, max(stretch, self._grid.columnStretch(column)))
        self.setMaximumHeight(theme().sp(330 if across == len(self._fields) else 400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three fields in a row where five would be cut."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme().sp(_FOLD_BELOW)
        self._fold(_NARROW if narrow else len(self._fields))

    def _connect(self) -> None:
        self._text.installEventFilter(self)
        self._text.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._keep_draft)
        self._about.changed.connect(self._edited)
        for drop in (self._kind, self._class, self._attention):
            drop.currentIndexChanged.connect(lambda _index: self._edited())
        self._save.clicked.connect(self.submitted)
        self._discard.clicked.connect(self._stop)

    def _stop(self) -> None:
        self.finish()
        self.left.emit()

    def _edited(self) -> None:
        self._refresh()
        self._timer.start()

    def _refresh(self) -> None:
        exception = self._class_value() is DataClass.AGOGIC_EXCEPTION
        conflict = self._kind_value() is NoteKind.CONFLICT
        self._time_out.setVisible(conflict)
        self._reason.setVisible(exception)
        self._review.setVisible(exception)
        self._extra.setVisible(exception or conflict)
        about = self._about.about()
        self._sentence.setText(words.reading_sentence(self._about.names(), self._class_value(), len(about)))
        self._class.setEnabled(bool(about))

    def _keep_draft(self) -> None:
        until = self._attention.currentData()
        draft = Draft(
            body=self._text.toPlainText(),
            about=self._about.about(),
            kind=self._kind_value(),
            happened_ms=self._happened(),
            attention_until=until.isoformat() if isinstance(until, date) else "",
            data_class=self._class_value(),
            base=self.target.base,
        )
        kept = self._service.keep_draft(self.target.draft_key, draft)
        self._tell_saved(kept.saved_ms if draft.body.strip() else 0)

    def _tell_saved(self, saved_ms: int) -> None:
        text = self.tr("Draft saved at {time} · only you see this")
        self._saved.setText(text.replace("{time}", words.clock_time(saved_ms)) if saved_ms else "")

    def _show_draft(self, draft: Draft) -> None:
        self._about.set_about(draft.about)
        self._show_content(
            Content(
                body=draft.body,
                kind=draft.kind,
                happened_ms=draft.happened_ms,
                attention_until=_day(draft.attention_until),
                data_class=draft.data_class,
            )
        )

    def _show_content(self, content: Content) -> None:
        self._text.setPlainText(content.body)
        self._kind.setCurrentIndex(self._kind.findData(content.kind.value))
        self._class.setCurrentIndex(self._class.findData(int(content.data_class)))
        self._time_out.setCurrentIndex(self._time_out.findData(content.time_out.value))
        self._reason.setText(content.class_reason)
        if content.review_on:
            self._review.set_value(content.review_on)
        self._show_attention(content.attention_until)
        at = moment(content.happened_ms or self._clock.now_ms()).astimezone(HOUSE_ZONE)
        self._day.set_value(at.date())
        self._time.set_value(at.time().replace(second=0, microsecond=0) if content.happened_ms else None)
        self._timer.stop()

    def _show_attention(self, until: date | None) -> None:
        at = next((n for n in range(self._attention.count()) if self._attention.itemData(n) == until), -1)
        if at < 0 and until is not None:
            self._attention.addItem(words.short_day(until), until)
            at = self._attention.count() - 1
        self._attention.setCurrentIndex(max(0, at))

    def _happened(self) -> int:
        """The instant filled in; 0 (now, or unchanged) when no time is."""
        at = self._time.value()
        if at is None:
            return 0
        return to_ms(datetime.combine(self._day.value(), at, HOUSE_ZONE))

    def _kind_value(self) -> NoteKind:
        return NoteKind(self._kind.currentData() or NoteKind.GENERAL)

    def _class_value(self) -> DataClass:
        return DataClass(self._class.currentData() or DataClass.MINOR)

    def _title(self) -> str:
        if self.target.merging:
            return self.tr("Put together")
        return self.tr("Change report") if self.target.note else self.tr("New report")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
