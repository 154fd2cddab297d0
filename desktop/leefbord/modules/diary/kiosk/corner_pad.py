"""The text field of the diary with a button in its corner, as in the picture."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, line_icon, words
from leefbord.ui.kiosk.text_pad import TextPad

SMALL: Final = 0.9
"""Below this unit of the look a screen is too low for the layout of the picture (1024x600)."""


class CornerButton(PressButton):
    """Icon over a word, 86x90."""

    edge = 4.0

    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text)
        self._icon = icon

    def radius(self, look: KioskLook) -> float:
        """As in the picture."""
        return look.px(22)

    def sizeHint(self) -> QSize:
        """A whole finger."""
        look = kiosk_look()
        return QSize(look.target(104), look.target(96))

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Tint, icon, word."""
        steps = look.ramp()
        border = "#ffffff" if look.high_contrast else steps.tint2
        box(painter, rect, self.radius(look), fill=steps.tint, border=border, width=look.border_width)
        side = look.px(32)
        above = rect.y() + rect.height() * 0.14
        line_icon(painter, self._icon, steps.ink, QRectF(rect.center().x() - side / 2, above, side, side))
        top = rect.y() + rect.height() * 0.54
        below = QRectF(rect.x() + 4, top, rect.width() - 8, rect.bottom() - top - 4)
        words(painter, below, self.text(), look.font(17, 600), steps.ink)


class CornerPad(TextPad):
    """Leaves room for the button at its right, so that words never run under it."""

    def __init__(self, *, said: str, placeholder: str, button: CornerButton | None) -> None:
        super().__init__(said=said, placeholder=placeholder)
        self._button = button
        if button is not None:
            button.setParent(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Dress, and keep the room."""
        super().showEvent(event)
        if kiosk_look().unit < SMALL:  # one row of text is little: give it all the height there is
            self.setStyleSheet(f"{self.styleSheet()} QTextEdit {{ padding: 2px 10px; }}")
            self.document().setDocumentMargin(1)
        if self._button is not None:
            self.setViewportMargins(0, 0, self._button.sizeHint().width() - kiosk_look().px(4), 0)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button keeps its corner."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._button is not None:
            size, gap = self._button.sizeHint(), kiosk_look().px(10)
            height = min(size.height(), max(64, self.height() - 2 * gap))
            top = min(gap, max(0, (self.height() - height) // 2))
            self._button.setGeometry(self.width() - size.width() - gap, top, size.width(), height)
            self._button.raise_()
