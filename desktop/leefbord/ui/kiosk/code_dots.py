"""Four rounds that show how many keys were tapped, never which."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.kiosk.code_entry import CODE_LENGTH
from leefbord.ui.kiosk.look import EDGE, kiosk_look
from leefbord.ui.kiosk.paint import box, inside, shadow


class CodeDots(QWidget):
    """400x84 in the pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """How many keys were tapped."""
        self._count = count
        said = QCoreApplication.translate("Kiosk", "{count} of {total} tapped")
        self.setAccessibleName(said.replace("{count}", str(count)).replace("{total}", str(CODE_LENGTH)))
        self.update()

    @property
    def count(self) -> int:
        """The number of full rounds."""
        return self._count

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        look = kiosk_look()
        return QSize(look.px(400) + 2 * EDGE, look.px(84) + 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill and its rounds."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = inside(QRectF(self.rect()))
        shadow(painter, rect, rect.height() / 2, look)
        border = "#ffffff" if look.high_contrast else None
        box(painter, rect, rect.height() / 2, fill=look.colours.surface, border=border, width=3)
        steps = look.ramp()
        round_size = look.px(22)
        step = look.px(80)
        first = rect.center().x() - step * (CODE_LENGTH - 1) / 2
        for place in range(CODE_LENGTH):
            full = place < self._count
            painter.setPen(QPen(QColor(steps.strong if full else steps.line), 3))
            painter.setBrush(QColor(steps.strong if full else look.colours.surface))
            middle = QPointF(first + place * step, rect.center().y())
            painter.drawEllipse(middle, round_size - 1.5, round_size - 1.5)
