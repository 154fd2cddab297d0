"""Beside the board: today's notes, newest first, and a short note with @name and #kind."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.errors import Refused, Trouble
from leefbord.modules.reports.model.draft import Draft
from leefbord.modules.reports.model.notes import Content, NoteKind
from leefbord.modules.reports.model.quick import read_quick
from leefbord.modules.reports.model.record_types import GROUP_NOTE, NOTE, READ_MARK
from leefbord.modules.reports.page import words
from leefbord.modules.reports.page.keys import is_send
from leefbord.modules.reports.page.panel_card import PanelCard
from leefbord.modules.reports.service import ReportsService
from leefbord.ui.page_spec import PageContext
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.pill import Pill

_QUICK = "quick"
_SHOWN = 5
_DRAFT_MS = 2_000


class TodayPanel(QWidget):
    """Today's notes and the short note."""

    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, service: ReportsService, context: PageContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        now = theme()
        self._new = Pill("", hue=255.0)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(now.sp(8))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Short note"))
        self.text.setPlaceholderText(self.tr("@name what happened #kind"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(now.sp(84))
        self.text.installEventFilter(self)
        self._saved = Label("", "secondary")
        self._problem = Notice("")
        self._problem.hide()
        self.save = Button(self.tr("Save"), icon_name="check", kind=ButtonKind.PRIMARY)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT_MS)
        self._lay_out()
        draft = service.draft(_QUICK)
        if draft is not None:
            self.text.setPlainText(draft.body)
        self.text.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._keep)
        self.save.clicked.connect(self.submit)
        self._heard.connect(self._changed)
        forget = context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())
        self.reload()

    def reload(self) -> None:
        """Show today's newest notes."""
        while self._cards.count():
            item = self._cards.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        notes = self._service.today_notes()
        for note in notes[:_SHOWN]:
            card = PanelCard(note, self._context.youths, self._context.staff)
            card.clicked.connect(lambda _checked, key=note.ref.key: self._context.shell.open("reports", key))
            self._cards.addWidget(card)
        if not notes:
            self._cards.addWidget(Label(self.tr("Nothing written today yet."), "secondary", wraps=True))
        fresh = sum(note.unread for note in notes)
        self._new.setVisible(fresh > 0)
        self._new.set_content(self.tr("{count} new").replace("{count}", str(fresh)), hue=255.0)

    def submit(self) -> None:
        """Save the short note about whom it names; without a name it is about the group."""
        kinds = {words.kind_word(kind).casefold(): kind for kind in NoteKind}
        quick = read_quick(self.text.toPlainText(), self._context.youths.youths(), kinds)
        if quick.unknown:
            text = self.tr("Who is {name}? Write the name as it stands on the board.")
            self._problem.say(self.tr("Not saved yet"), text.replace("{name}", "@" + quick.unknown[0]))
            return
        try:
            act = self._service.write(quick.about, Content(body=quick.body, kind=quick.kind))
        except Refused as refused:
            self._problem.refuse(refused)
            return
        except Trouble as trouble:
            self._context.shell.show_failure(trouble)
            return
        self._problem.hide()
        self.text.clear()
        self._timer.stop()
        self._service.discard_draft(_QUICK)
        self._saved.setText("")
        self._context.shell.offer_undo(Changes(act_id=act, act_name="Report written"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the draft when the text loses the focus; Ctrl+Enter saves instead of breaking the line."""
        if watched is self.text and isinstance(event, QKeyEvent) and is_send(event):
            self.submit()
            return True
        if watched is self.text and event.type() == QEvent.Type.FocusOut and self._timer.isActive():
            self._timer.stop()
            self._keep()
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        kept = self._service.keep_draft(_QUICK, Draft(body=self.text.toPlainText()))
        text = self.tr("Draft saved at {time}").replace("{time}", words.clock_time(kept.saved_ms))
        self._saved.setText(text if kept.body.strip() else "")

    def _changed(self, changes: Changes) -> None:
        if changes.touches((NOTE, GROUP_NOTE, READ_MARK)):
            self.reload()

    def _lay_out(self) -> None:
        now = theme()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Daily report today"), "title"), 1)
        head.addWidget(self._new)
        foot = QHBoxLayout()
        foot.addWidget(self._saved, 1)
        foot.addWidget(self.save)
        label = Label(self.tr("Short note"), "label")
        label.setBuddy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.sp(10))
        column.addLayout(head)
        column.addLayout(self._cards)
        column.addStretch(1)
        writing = QWidget()
        below = QVBoxLayout(writing)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(now.sp(6))
        below.addWidget(label)
        below.addWidget(self.text)
        below.addWidget(self._problem)
        below.addLayout(foot)
        column.addWidget(writing)
        writing.setVisible(self._service.may_write())
