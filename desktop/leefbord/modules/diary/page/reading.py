"""The pane at the right: first what opening means, then the text, as long as it is shared."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from leefbord.modules.diary.model.content import Content
from leefbord.modules.diary.model.entry import SharedEntry
from leefbord.modules.diary.page.words import PICTURES, moment_words, mood_word
from leefbord.ui.pictograms import pictogram
from leefbord.ui.theme import theme
from leefbord.ui.widgets.avatar import Avatar
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.empty_state import EmptyState
from leefbord.ui.widgets.label import Label


class Reading(QWidget):
    """`opened` when the begeleider decides to read; until then no word of it is here."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        side = theme().sp(24)
        self._column.setContentsMargins(side, side, side, side)
        self._shown: QWidget = QWidget()
        self._column.addWidget(self._shown)
        self.clear()

    def clear(self) -> None:
        """Nothing is chosen."""
        self._show(EmptyState(self.tr("Choose what you want to read."), icon_name="book"))

    def show_nothing_shared(self) -> None:
        """Nobody shared anything with me."""
        self._show(
            EmptyState(self.tr("Nobody shares a page of a diary with you now."), icon_name="heart-handshake")
        )

    def show_gone(self) -> None:
        """What was open is no longer shared."""
        self._show(EmptyState(self.tr("This page is no longer shared with you."), icon_name="lock"))

    def offer(self, entry: SharedEntry) -> None:
        """Say what opening means before it happens."""
        card = Card(padding=24, spacing=14)
        card.body.addLayout(self._head(entry))
        name = _name(entry)
        text = self.tr(
            "{name} shared this page with you. Colleagues open it only if {name} shares it with them too."
        )
        card.body.addWidget(Label(text.replace("{name}", name), "large", wraps=True))
        seen = self.tr("When you open it, {name} sees that you read it and when.")
        card.body.addWidget(Label(seen.replace("{name}", name), wraps=True))
        self.open_button = Button(self.tr("Open and read"), icon_name="book", kind=ButtonKind.PRIMARY)
        self.open_button.clicked.connect(self.opened)
        card.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(self._at_top(card))
        self.open_button.setFocus()

    def show_content(self, entry: SharedEntry, content: Content) -> None:
        """The text; it stays in this pane only."""
        card = Card(padding=24, spacing=14)
        card.body.addLayout(self._head(entry))
        if content.mood is not None:
            card.body.addLayout(self._mood(content))
        if content.text:
            text = Label(content.text, "large", wraps=True)
            text.setAccessibleName(content.text)
            card.body.addWidget(text)
        name = _name(entry)
        after = self.tr("{name} can take this back. Then it is gone here; what you read, you know.")
        card.body.addSpacing(theme().sp(6))
        card.body.addWidget(Label(after.replace("{name}", name), "secondary", wraps=True))
        talk = self.tr("It is not in the file and in no report. Talk about it with {name}.")
        card.body.addWidget(Label(talk.replace("{name}", name), "secondary", wraps=True))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._at_top(card))
        self._show(scroll)

    def _head(self, entry: SharedEntry) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().sp(14))
        if entry.youth is not None:
            row.addWidget(Avatar(entry.youth, 48))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Label(_name(entry), "title"))
        lines.addWidget(Label(moment_words(entry.listed.at_ms), "secondary"))
        row.addLayout(lines, 1)
        return row

    def _mood(self, content: Content) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().sp(10))
        if content.mood is not None:
            picture = QLabel()
            picture.setPixmap(self._face(content))
            row.addWidget(picture)
            row.addWidget(Label(mood_word(content.mood), "strong"), 1)
        return row

    def _face(self, content: Content) -> QPixmap:
        key = PICTURES[content.mood] if content.mood else "write"
        return pictogram(key, theme().sp(36), ratio=self.devicePixelRatioF())

    def _at_top(self, card: Card) -> QWidget:
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        card.setMaximumWidth(theme().sp(760))
        column.addWidget(card)
        column.addStretch(1)
        return around

    def _show(self, widget: QWidget) -> None:
        before, self._shown = self._shown, widget
        self._column.replaceWidget(before, widget)
        before.hide()
        before.deleteLater()
        widget.show()


def _name(entry: SharedEntry) -> str:
    return entry.youth.called if entry.youth else "?"
