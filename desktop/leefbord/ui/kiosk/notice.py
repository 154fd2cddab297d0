"""One sentence over the foot of the screen, inside the window: never a native dialog."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.words import Tone, Words


class Notice(Card):
    """`title` and `message`; "Goed" takes it away. With `yes` it is a question: Ja runs it, Nee does not.

    With `yes_text` it is an offer instead: that one button runs `yes`, and after `seconds` it goes by itself.
    """

    def __init__(
        self,
        title: str,
        message: str = "",
        *,
        yes: Callable[[], None] | None = None,
        yes_text: str = "",
        seconds: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(strong=True, padding=1 if yes_text else 22, parent=parent)
        self.is_offer = bool(yes_text)
        look = kiosk_look()
        self.title = title
        self.message = message
        self.setAccessibleName(f"{title} {message}".strip())
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(look.px(14) if yes_text else 0, 0, 0, 0)
        if yes_text:
            column.addWidget(Words(title, 21, 700, shrinks=True), 0, Qt.AlignmentFlag.AlignVCenter)
        else:
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
            agree_text = yes_text or QCoreApplication.translate("Kiosk", "Yes")
            agree = ActionButton(agree_text, kind=ActionKind.FILLED, height=64 if yes_text else 72)
            agree.clicked.connect(lambda _checked=False: self._agree(yes))
            row.addWidget(agree)
            self._first = agree
        if yes is not None and not yes_text:
            refuse = ActionButton(QCoreApplication.translate("Kiosk", "No"), kind=ActionKind.TINT)
            refuse.clicked.connect(self.go)
            row.addWidget(refuse)
        self._takes_keyboard = not yes_text
        if seconds > 0:
            QTimer.singleShot(seconds * 1000, self, self.go)
        self.column.addLayout(row)

    def _agree(self, yes: Callable[[], None]) -> None:
        self.go()
        yes()

    def go(self) -> None:
        """Take it away."""
        self.hide()
        self.deleteLater()

    def take_keyboard(self) -> None:
        """The keyboard goes to its first button; an offer leaves it where it is."""
        if self._takes_keyboard:
            self._first.setFocus()
