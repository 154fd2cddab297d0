"""What the chips mean: icon and word, never colour alone."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label


class Legend(QWidget):
    """One line under the grid."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme().sp(6), 0, 0, 0)
        row.setSpacing(theme().sp(8))
        for icon, words in (
            ("hourglass", self.tr("waits for you")),
            ("check", self.tr("approved")),
            ("clock-exclamation", self.tr("late")),
            ("circle-x", self.tr("ill or not needed")),
            ("repeat", self.tr("once more")),
            ("users", self.tr("together, please")),
        ):
            row.addWidget(IconView(icon, 16))
            row.addWidget(Label(words, "secondary"))
            row.addSpacing(theme().sp(10))
        row.addStretch(1)
