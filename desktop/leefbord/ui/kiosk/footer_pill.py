"""The promise at the foot of a screen: what happens with what is written here. Not a button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.paint import box, words
from leefbord.ui.pictograms import paint_pictogram

_TEXT = 19


class FooterPill(QLabel):
    """`picture` is shield (who sees it), lock (only me) or another pictogram; it is decoration."""

    def __init__(self, text: str, picture: str = "shield", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._picture = picture
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_promise(self, text: str, picture: str) -> None:
        """Change the sentence as soon as what happens changes."""
        self._picture = picture
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of text and the small picture."""
        look = kiosk_look()
        measure = QFontMetrics(look.font(_TEXT, 500))
        height = max(look.px(44), measure.height() + look.px(12))
        return QSize(measure.horizontalAdvance(self.text()) + look.px(52) + look.px(30), height)

    def minimumSizeHint(self) -> QSize:
        """The text gets smaller before it is cut."""
        return QSize(kiosk_look().px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pill, picture, sentence."""
        if not self.text():
            return
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if not look.high_contrast:
            surface = QColor(look.colours.surface)
            surface.setAlpha(200)
            box(painter, rect, rect.height() / 2, fill=None)
            painter.setBrush(surface)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        side = look.px(26)
        place = QRectF(look.px(13), rect.center().y() - side / 2, side, side)
        paint_pictogram(painter, place, self._picture, ink=look.picture_ink)
        area = rect.adjusted(look.px(52), 0, -look.px(20), 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words(painter, area, self.text(), look.font(_TEXT, 500), look.ink, align)
