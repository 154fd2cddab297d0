"""The very first screen of a fresh PC: begin a facility, join one, look at the demo, or use the sheet."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.staff.brand_panel import BrandPanel
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.narrow import Narrow


class Start(StrEnum):
    """What a person can begin with."""

    JOIN = "join"
    FOUND = "found"
    DEMO = "demo"
    SHEET = "sheet"


class StartScreen(QWidget):
    """`chosen` carries a Start. Joining comes first: most PCs are not the first one."""

    chosen = Signal(object)

    def __init__(self, place: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = theme()
        panel = BrandPanel(place or self.tr("First start"))
        panel.setFixedWidth(now.sp(380))
        panel.body.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(now.sp(12))
        column.addStretch(1)
        column.addWidget(Label(self.tr("What do you want to do with this PC?"), "display", wraps=True))
        column.addSpacing(now.sp(8))
        self.buttons: dict[Start, Button] = {}
        self.cards: dict[Start, Card] = {}
        for start, (icon_name, title, text, act) in self._words().items():
            column.addWidget(self._card(start, icon_name, title, text, act))
        column.addStretch(2)
        holder = QWidget()
        holder.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(panel)
        row.addWidget(Narrow(holder, 680), 1)

    def _words(self) -> Mapping[Start, tuple[str, str, str, str]]:
        return {
            Start.JOIN: (
                "device-desktop-plus",
                self.tr("Add this PC to a house"),
                self.tr("Your facility already works with Leefbord. A team lead approves this PC."),
                self.tr("Add this PC"),
            ),
            Start.FOUND: (
                "building",
                self.tr("Begin with a new facility"),
                self.tr("This PC becomes the first workplace. You need a printer. It takes ten minutes."),
                self.tr("Begin"),
            ),
            Start.DEMO: (
                "eye",
                self.tr("Look at the demo house"),
                self.tr("An invented house with invented people. You can try everything and break nothing."),
                self.tr("Open the demo"),
            ),
            Start.SHEET: (
                "key",
                self.tr("I have a recovery sheet"),
                self.tr("Put a facility back from a backup or the hub."),
                self.tr("Use the sheet"),
            ),
        }

    def _card(self, start: Start, icon_name: str, title: str, text: str, act: str) -> Card:
        first = start is Start.JOIN
        card = Card(padding=16)
        card.set_chosen(first)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "strong", wraps=True))
        words.addWidget(Label(text, "secondary", wraps=True))
        button = Button(act, kind=ButtonKind.PRIMARY if first else ButtonKind.QUIET)
        button.setAccessibleDescription(f"{title}. {text}")
        button.clicked.connect(self._choose(start))
        self.buttons[start] = button
        self.cards[start] = card
        row = QHBoxLayout()
        row.setSpacing(theme().sp(14))
        row.addWidget(IconView(icon_name, 26))
        row.addLayout(words, 1)
        row.addWidget(button)
        card.body.addLayout(row)
        return card

    def hide_choice(self, start: Start) -> None:
        """A window that cannot do this does not offer it."""
        self.cards[start].hide()

    def _choose(self, start: Start) -> Callable[[], None]:
        return lambda: self.chosen.emit(start)
