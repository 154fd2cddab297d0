"""One sentence over the foot of the screen, inside the window: never a native dialog."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.words import Tone, Words


class Notice(Card):
    """`title` and `message`; "Goed" takes it away. With `yes` it is a question: Ja runs it, Nee does not."""

    def __init__(
        self,
        title: str,
        message: str = "",
        *,
        yes: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(strong=True, padding=22, parent=parent)
        look = kiosk_look()
        self.title = title
        self.message = message
        self.setAccessibleName(f"{title} {message}".strip())
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Words(title, 27, 700))
        if message:
            column.addWidget(Words(message, 21, 500, tone=Tone.MUTED))
        row.addWidget(texts, 1)
        if yes is None:
            good = ActionButton(QCoreApplication.translate("Kiosk", "Good"), kind=ActionKind.FILLED)
            good.clicked.connect(self.go)
            row.addWidget(good)
            self._first = good
        else:
            agree = ActionButton(QCoreApplication.translate("Kiosk", "Yes"), kind=ActionKind.FILLED)
            agree.clicked.connect(lambda _checked=False: self._agree(yes))
            refuse = ActionButton(QCoreApplication.translate("Kiosk", "No"), kind=ActionKind.TINT)
            refuse.clicked.connect(self.go)
            row.addWidget(agree)
            row.addWidget(refuse)
            self._first = agree
        self.column.addLayout(row)

    def _agree(self, yes: Callable[[], None]) -> None:
        self.go()
        yes()

    def go(self) -> None:
        """Take it away."""
        self.hide()
        self.deleteLater()

    def take_keyboard(self) -> None:
        """The keyboard goes to its first button."""
        self._first.setFocus()
