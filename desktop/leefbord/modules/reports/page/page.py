"""The daily report: the list at the left, the chosen note and the composer at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import ActId, OperationId
from leefbord.modules.reports.model.notes import NoteDetail
from leefbord.modules.reports.model.record_types import GROUP_NOTE, NOTE, READ_MARK, RETRACT_OTHERS
from leefbord.modules.reports.page.composer import Composer, Target
from leefbord.modules.reports.page.detail import NoteDetailView
from leefbord.modules.reports.page.filter_bar import FilterBar
from leefbord.modules.reports.page.note_delegate import NoteDelegate
from leefbord.modules.reports.page.note_model import NoteRows
from leefbord.modules.reports.service import ReportsService
from leefbord.ui.page_spec import PageContext
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.empty_state import EmptyState

_READ_AFTER_MS = 2_000
_TYPES = (NOTE, GROUP_NOTE, READ_MARK)
_LIST_WIDTH = 452
_ONE_BELOW = 880
_ANY = 16_777_215


class ReportsPage(QWidget):
    """Everything about reports for one colleague."""

    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, service: ReportsService, context: PageContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._key = ""
        self._detail: NoteDetail | None = None
        self.filters = FilterBar(context.youths)
        self.rows = NoteRows(context.youths, context.staff)
        self.list = QListView()
        self.detail = NoteDetailView(context.youths, context.staff, context.clock)
        self.composer = Composer(service, context.youths, context.clock)
        self._list_side, self._note_side = QFrame(), QWidget()
        self._back = Button(self.tr("Back to the list"), icon_name="chevron-left")
        self._opened = self._writing = False
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_AFTER_MS)
        self._lay_out()
        self._connect()
        self.reload()

    def open_item(self, key: str) -> None:
        """Show a note that was asked for elsewhere; "new" begins one."""
        if key in ("", "new"):
            self._begin_new()
            return
        if self.rows.row_of(key) < 0:
            self.filters.show_everything()
            self.reload()
        self._choose(key)
        self._open_side(writing=False)

    def subtitle(self) -> str:
        """How much waits to be read."""
        count = self._service.unread_count()
        return (
            self.tr("{count} unread").replace("{count}", str(count)) if count else self.tr("Everything read")
        )

    def top_acts(self) -> Sequence[QWidget]:
        """New report."""
        new = Button(self.tr("New report"), icon_name="plus", kind=ButtonKind.TINTED)
        new.clicked.connect(self._begin_new)
        new.setEnabled(self._service.may_write())
        return (new,)

    def reload(self) -> None:
        """Read the list again and keep the chosen note."""
        key = self._key
        today = self._service.today()
        self.rows.show(self._service.notes(self.filters.wanted(today)), today)
        self.filters.show_counts(self._service.unread_count(), self._service.attention_count())
        empty = self.rows.rowCount() == 0
        self._left.setCurrentIndex(1 if empty else 0)
        if key and self.rows.row_of(key) >= 0:
            self._select(key)
            self._show(key)
        elif key and self._is_gone(key):
            self._leave()
            self.detail.clear()

    def _is_gone(self, key: str) -> bool:
        """A note that only left the filter stays open: nobody loses what they are reading."""
        try:
            return self._service.note(key).note.retracted
        except (Refused, Trouble):
            return True

    def mark_read(self) -> None:
        """The chosen note was read: after two seconds, or when it is left."""
        self._reading.stop()
        if self._detail is not None and self._detail.note.unread:
            try:
                self._service.mark_read([self._detail.note.ref.key])
            except (Refused, Trouble) as failure:
                self._context.shell.show_failure(failure)

    def submit(self) -> None:
        """Save what stands in the composer."""
        target, content = self.composer.target, self.composer.content()
        try:
            if target.merging:
                act = self._service.merge(target.note, content)
                name = "Versions merged"
            elif target.note:
                act = self._service.edit(target.note, target.base, content)
                name = "Report changed"
            else:
                act = self._service.write(self.composer.about().about(), content)
                name = "Report written"
        except (Refused, Trouble) as failure:
            self._context.shell.show_failure(failure)
            return
        self.composer.finish()
        self._wrote()
        self._done(act, name)

    def _lay_out(self) -> None:
        now = theme()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(NoteDelegate(self.list))
        self.list.setAccessibleName(self.tr("Reports"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        stack = QWidget()
        self._left = QStackedLayout(stack)
        self._left.addWidget(self.list)
        self._left.addWidget(EmptyState(self.tr("No reports here."), icon_name="notebook"))
        left = self._list_side
        left.setObjectName("reports_left")
        left.setAutoFillBackground(True)
        left.setBackgroundRole(left.palette().ColorRole.Base)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(stack, 1)
        right = QVBoxLayout(self._note_side)
        right.setContentsMargins(now.sp(20), now.sp(18), now.sp(20), now.sp(16))
        right.setSpacing(now.sp(14))
        right.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.detail, 1)
        right.addWidget(self.composer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self._note_side, 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and note beside each other, or one at a time."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With little room: the list, or the note, or the composer."""
        narrow = self.width() < theme().sp(_ONE_BELOW)
        self._list_side.setVisible(not narrow or not self._opened)
        self._note_side.setVisible(not narrow or self._opened)
        if narrow:
            self._list_side.setMinimumWidth(0)
            self._list_side.setMaximumWidth(_ANY)
        else:
            self._list_side.setFixedWidth(theme().sp(_LIST_WIDTH))
        self._back.setVisible(narrow)
        self.detail.setVisible(not narrow or not self._writing)
        self.composer.setVisible(self._service.may_write() and (not narrow or self._writing))

    def _open_side(self, *, writing: bool) -> None:
        self._opened, self._writing = True, writing
        self._fit()

    def _close_side(self) -> None:
        self._opened = self._writing = False
        self._fit()
        self.list.setFocus()

    def _wrote(self) -> None:
        if self._writing and self._back.isVisibleTo(self):
            self._close_side()
        self._writing = False

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.list.selectionModel().currentChanged.connect(self._row_changed)
        self._reading.timeout.connect(self.mark_read)
        self.composer.submitted.connect(self.submit)
        self.composer.left.connect(self._wrote)
        self._back.clicked.connect(self._close_side)
        self.list.clicked.connect(lambda _index: self._open_side(writing=False))
        self.list.activated.connect(lambda _index: self._open_side(writing=False))
        self.detail.edit.connect(self._edit)
        self.detail.merge.connect(self._merge)
        self.detail.choose.connect(self._use)
        self.detail.retract.connect(self._retract)
        self.detail.restore.connect(self._restore)
        new = QShortcut(QKeySequence("Ctrl+N"), self)
        new.activated.connect(self._begin_new)
        self._heard.connect(self._changed)
        forget = self._context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())

    def _changed(self, changes: Changes) -> None:
        if changes.touches(_TYPES):
            self.reload()

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        key = self.rows.at(current.row()).key if current.isValid() else ""
        if key and key != self._key:
            self._leave()
            self._show(key)

    def _choose(self, key: str) -> None:
        self._select(key)
        if key != self._key:
            self._leave()
            self._show(key)

    def _select(self, key: str) -> None:
        row = self.rows.row_of(key)
        if row >= 0:
            self.list.setCurrentIndex(self.rows.index(row))

    def _show(self, key: str) -> None:
        self._key = key
        try:
            self._detail = self._service.note(key)
        except (Refused, Trouble) as failure:
            self._context.shell.show_failure(failure)
            return
        note = self._detail.note
        mine = note.author == self._context.me.person
        may_write = self._service.may_write()
        self.detail.show_note(
            self._detail,
            may_write=may_write,
            may_retract=may_write and (mine or self._context.me.may(RETRACT_OTHERS)),
        )
        if note.unread:
            self._reading.start()

    def _leave(self) -> None:
        if self._reading.isActive():
            before, self._key = self._detail, ""
            self._reading.stop()
            if before is not None and before.note.unread:
                self._service.mark_read([before.note.ref.key])
        self._key, self._detail = "", None

    def _edit(self) -> None:
        if self._detail is None:
            return
        head = self._detail.heads[0]
        self.composer.about().set_about(self._detail.about)
        key = self._detail.note.ref.key
        self.composer.start(Target(draft_key=key, note=key, base=(head.id,)), head.content)
        self._open_side(writing=True)
        self.composer.text().setFocus()

    def _merge(self) -> None:
        if self._detail is None:
            return
        key = self._detail.note.ref.key
        base = tuple(head.id for head in self._detail.heads)
        self.composer.about().set_about(self._detail.about)
        self.composer.start(
            Target(draft_key=key, note=key, base=base, merging=True), self._detail.heads[0].content
        )
        self._open_side(writing=True)
        self.composer.text().setFocus()

    def _use(self, head: bytes) -> None:
        if self._detail is not None:
            self._carry_out(lambda key: self._service.choose(key, OperationId(head)), "Versions merged")

    def _retract(self, reason: str) -> None:
        self._carry_out(lambda key: self._service.retract(key, reason), "Report taken back")

    def _restore(self) -> None:
        self._carry_out(self._service.restore, "Report brought back")

    def _begin_new(self) -> None:
        self.composer.start(Target())
        self._open_side(writing=True)
        self.composer.text().setFocus()

    def _carry_out(self, verb: Callable[[str], ActId], name: str) -> None:
        if self._detail is None:
            return
        try:
            act = verb(self._detail.note.ref.key)
        except (Refused, Trouble) as failure:
            self._context.shell.show_failure(failure)
            return
        self._done(act, name)

    def _done(self, act: ActId, name: str) -> None:
        self.reload()
        self._context.shell.offer_undo(Changes(act_id=act, act_name=name))
