"""What a page shows when there is nothing: one sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label


class EmptyState(QWidget):
    """An icon, a sentence and at most one act; `acted` when the button is pressed."""

    acted = Signal()

    def __init__(
        self, sentence: str, *, icon_name: str = "mood-smile", act: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        now = theme()
        picture = IconView(icon_name, 40)
        words = Label(sentence, "large", wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(now.sp(12))
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        if act:
            button = Button(act, kind=ButtonKind.TINTED)
            button.clicked.connect(self.acted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
