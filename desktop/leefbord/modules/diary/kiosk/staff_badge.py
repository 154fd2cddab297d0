"""Picture and name of a begeleider, to look at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.core.people import StaffCard
from leefbord.modules.diary.kiosk.staff_face import paint_face
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.paint import words


class StaffBadge(QWidget):
    """A row of 52 drawn pixels."""

    def __init__(self, card: StaffCard) -> None:
        super().__init__()
        self._card = card
        self.setAccessibleName(card.first_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Picture and a name."""
        look = kiosk_look()
        return QSize(look.px(200), look.px(52))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, name."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(48)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        paint_face(painter, place, self._card, look)
        area = QRectF(side + look.px(14), 0, self.width() - side - look.px(14), self.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words(painter, area, self._card.first_name, look.font(23, 600), look.ink, align)
