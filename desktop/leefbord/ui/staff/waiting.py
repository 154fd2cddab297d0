"""The screen of waiting: for a colleague, for approval, for the first sync; and what comes next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.staff.brand_panel import BrandPanel
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.button import Button
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.narrow import Narrow
from leefbord.ui.widgets.progress_line import ProgressLine


class WaitingScreen(QWidget):
    """`title` says for what, `text` what happens next. `left` when the person goes back."""

    left = Signal()

    def __init__(
        self, place: str, title: str, text: str, *, progress: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        now = theme()
        panel = BrandPanel(place)
        panel.setFixedWidth(now.sp(380))
        panel.body.addStretch(1)
        self._title = Label(title, "display", wraps=True)
        self._text = Label(text, "large", wraps=True)
        picture = IconView("hourglass", 34, square=AMBER)
        column = QVBoxLayout()
        column.setSpacing(now.sp(14))
        column.addStretch(2)
        column.addWidget(picture)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.progress = ProgressLine(title, can_cancel=False)
        self.progress.setVisible(progress)
        column.addWidget(self.progress)
        self._back = Button(self.tr("Back"), icon_name="chevron-left")
        self._back.clicked.connect(self.left)
        column.addSpacing(now.sp(12))
        column.addWidget(self._back)
        column.addStretch(3)
        holder = QWidget()
        holder.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(panel)
        row.addWidget(Narrow(holder, 600), 1)

    def forbid_back(self) -> None:
        """What is under way cannot be left any more."""
        self._back.hide()

    def say(self, title: str, text: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._text.setText(text)
