"""One version of a note beside the others: who, when, the words with what differs marked, one act."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leefbord.core.ids import OperationId
from leefbord.modules.reports.model.difference import Run
from leefbord.modules.reports.model.notes import NoteKind, NoteVersion, TimeOut
from leefbord.modules.reports.page import words
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER, GREEN
from leefbord.ui.widgets.button import Button
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.pill import Pill


class VersionCard(Card):
    """`chosen` carries the version when the person uses it."""

    chosen = Signal(bytes)

    def __init__(
        self, version: NoteVersion, runs: tuple[Run, ...], author: str, hue: float, *, alone: bool
    ) -> None:
        super().__init__(padding=18, spacing=12)
        self._id: OperationId = version.id
        if not alone:
            self.body.addLayout(_head(version, author))
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setText(_marked(runs, hue))
        self._text.setAccessibleName("".join(run.text for run in runs))
        self.body.addWidget(self._text)
        if version.content.kind is NoteKind.CONFLICT:
            self.body.addWidget(self._time_out(version.content.time_out), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        if not alone:
            use = Button(self.tr("Use this version"), icon_name="check")
            use.clicked.connect(lambda: self.chosen.emit(bytes(self._id)))
            self.body.addWidget(use, 0, Qt.AlignmentFlag.AlignLeft)

    def _time_out(self, time_out: TimeOut) -> QWidget:
        if time_out is TimeOut.COULD_LEAVE:
            return Pill(self.tr("Time-out: could leave"), hue=GREEN, icon_name="door-exit")
        return Pill(self.tr("Time-out: not filled in"), hue=AMBER, icon_name="door-exit")


def _head(version: NoteVersion, author: str) -> QHBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(Label(author, "strong"))
    lines.addWidget(Label(words.clock_time(version.written_ms), "secondary"))
    row = QHBoxLayout()
    row.setSpacing(theme().sp(10))
    row.addLayout(lines, 1)
    return row


def _marked(runs: tuple[Run, ...], hue: float) -> str:
    """The words, escaped; what differs tinted and underlined (never colour alone)."""
    now = theme()
    ramp = now.ramp(hue)
    style = f"background-color:{ramp.tint2};color:{ramp.ink};text-decoration:underline"
    parts = [
        f'<span style="{style}">{_plain(run.text)}</span>' if run.differs else _plain(run.text)
        for run in runs
    ]
    return f'<div style="line-height:140%">{"".join(parts)}</div>'


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")
