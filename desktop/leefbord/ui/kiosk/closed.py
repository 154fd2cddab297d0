"""The closed kiosk: no tiles, only how to get help and the door for staff."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.action_button import ActionButton
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.words import Tone, Words


class Closed(QWidget):
    """Emits `staff` when "Begeleiding" is tapped."""

    staff = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = kiosk_look()
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addStretch(1)
        column.addWidget(PictogramPicture("house", size=200), 0, centre)
        title = QCoreApplication.translate("Kiosk", "The board is closed.")
        column.addWidget(Words(title, 48, 700, tone=Tone.INK, align=centre))
        ask = QCoreApplication.translate("Kiosk", "Ask the staff to open it.")
        column.addWidget(Words(ask, 25, 500, tone=Tone.INK, align=centre))
        column.addSpacing(look.px(24))
        row = QHBoxLayout()
        button = ActionButton(QCoreApplication.translate("Kiosk", "Staff"), icon="key", height=84, size=24)
        button.clicked.connect(self.staff)
        row.addStretch(2)
        row.addWidget(button, 1)
        row.addStretch(2)
        column.addLayout(row)
        column.addStretch(2)
