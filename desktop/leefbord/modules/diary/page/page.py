"""Gedeeld dagboek: what is shared with me, opened one by one. Of what is not shared nothing is here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.ids import OperationId
from leefbord.core.sealed import SEALS
from leefbord.modules.diary.model.content import Content
from leefbord.modules.diary.model.entry import SharedEntry
from leefbord.modules.diary.model.record_types import ENTRY, OPENED
from leefbord.modules.diary.page.entry_list import EntryList
from leefbord.modules.diary.page.reading import Reading
from leefbord.modules.diary.service.shared import SharedDiary
from leefbord.ui.page_spec import PageContext
from leefbord.ui.theme import theme

_LIST_WIDTH = 340


class SharedDiaryPage(QWidget):
    """For one begeleider. What was opened is put away as soon as the page is left."""

    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, shared: SharedDiary, context: PageContext) -> None:
        super().__init__()
        self._shared, self._context = shared, context
        self._current: SharedEntry | None = None
        self._entries: tuple[SharedEntry, ...] = ()
        self.list = EntryList()
        self.reading = Reading()
        now = theme()
        left = QFrame()
        left.setFixedWidth(now.sp(_LIST_WIDTH))
        left.setAutoFillBackground(True)
        left.setBackgroundRole(left.palette().ColorRole.Base)
        inner = QHBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.reading, 1)
        self.list.chosen.connect(self._choose)
        self.reading.opened.connect(self._open)
        self._heard.connect(self._changed)
        forget = context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())
        self.reload()

    def subtitle(self) -> str:
        """How much waits; nothing about what is not shared."""
        count = sum(entry.unread for entry in self._entries)
        if count:
            return self.tr("{count} new").replace("{count}", str(count))
        return self.tr("Everything read") if self._entries else ""

    def open_item(self, key: str) -> None:
        """Choose the entry with this version; opening it is up to the begeleider."""
        found = next((one for one in self._entries if one.listed.version.hex() == key), None)
        if found is not None:
            self._choose(found)

    def reload(self) -> None:
        """Read the list again; what is no longer shared leaves the screen too."""
        self._context.jobs.run(self._shared.entries, self._show, self._context.shell.show_failure)

    def hideEvent(self, event: QHideEvent) -> None:
        """Put the text away: the next one at this screen starts with the list."""
        super().hideEvent(event)
        self._current = None
        self._show_pane(self._entries)

    def _show(self, entries: Sequence[SharedEntry]) -> None:
        self._entries = tuple(entries)
        current = self._version()
        self.list.show_entries(entries, current)
        if current is None:
            self._show_pane(entries)
        elif all(one.listed.version != current for one in entries):
            self._current = None
            self.reading.show_gone()

    def _show_pane(self, entries: Sequence[SharedEntry]) -> None:
        if entries:
            self.reading.clear()
        else:
            self.reading.show_nothing_shared()

    def _choose(self, entry: SharedEntry) -> None:
        self._current = entry
        if entry.unread:
            self.reading.offer(entry)
        else:
            self._open()

    def _open(self) -> None:
        entry = self._current
        if entry is None:
            return
        version = entry.listed.version

        def show(content: Content) -> None:
            if self._version() == version:
                self.reading.show_content(entry, content)
                self.reload()

        self._context.jobs.run(lambda: self._shared.read(version), show, self._failed)

    def _failed(self, failure: Exception) -> None:
        self._context.shell.show_failure(failure)
        self.reload()

    def _version(self) -> OperationId | None:
        return self._current.listed.version if self._current is not None else None

    def _changed(self, changes: Changes) -> None:
        if changes.touches((ENTRY, OPENED, SEALS)):
            self.reload()
