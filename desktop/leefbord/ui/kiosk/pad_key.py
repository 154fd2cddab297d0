"""A key of the number pad, the picture pad or the keyboard: a figure, a letter, a picture or an icon."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, line_icon, picture, words


class PadKey(PressButton):
    """`width` and `height` in drawn pixels; at least 64 real ones. `quiet` = white, otherwise tinted."""

    edge = 6.0

    def __init__(
        self,
        text: str,
        *,
        said: str = "",
        icon: str = "",
        pictogram: str = "",
        quiet: bool = False,
        width: int = 164,
        height: int = 100,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, said=said, parent=parent)
        self._icon = icon
        self._pictogram = pictogram
        self._quiet = quiet
        self._drawn = (width, height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def radius(self, look: KioskLook) -> float:
        """As in the pictures."""
        return look.px(28)

    def sizeHint(self) -> QSize:
        """The drawn size with its edge."""
        look = kiosk_look()
        width, height = self._drawn
        edge = round(2 * self.edge)
        return QSize(look.target(width) + edge, look.target(height) + edge)

    def minimumSizeHint(self) -> QSize:
        """A target of 64 pixels."""
        return QSize(64 + round(2 * self.edge), 64)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Box and sign."""
        steps = look.ramp()
        border = "#ffffff" if look.high_contrast else steps.tint2
        fill = look.colours.surface if self._quiet else steps.tint
        box(painter, rect, self.radius(look), fill=fill, border=border, width=look.border_width)
        if self._pictogram:
            inset = min(rect.width(), rect.height()) * 0.19
            picture(painter, rect.adjusted(inset, inset, -inset, -inset), self._pictogram, look)
        elif self._icon:
            side = look.px(44)
            middle = rect.center()
            place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            line_icon(painter, self._icon, steps.ink, place)
        else:
            words(painter, rect, self.text(), look.font(44, 600), steps.ink)
