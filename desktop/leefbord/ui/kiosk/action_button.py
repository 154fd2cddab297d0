"""A button with words, and an icon or a pictogram before them: the acts on kiosk pages."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, line_icon, picture, shadow, words


class ActionKind(StrEnum):
    """FILLED = the one main act of a page, TINT = a second, WHITE = neutral, OUTLINE = an open choice."""

    FILLED = "filled"
    TINT = "tint"
    WHITE = "white"
    OUTLINE = "outline"


class ActionButton(PressButton):
    """A button of `height` drawn pixels (72 for acts, 92 for a tick, 124 for an answer).

    `icon` is a Tabler name, `pictogram` a pictogram key; one of them or none. `hue`: not the personal colour.
    """

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        pictogram: str = "",
        kind: ActionKind = ActionKind.WHITE,
        hue: str | float | None = None,
        height: int = 72,
        size: float = 21,
        weight: int = 600,
        said: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, said=said, parent=parent)
        self._icon = icon
        self._pictogram = pictogram
        self._kind = kind
        self._hue = hue
        self._height = height
        self._drawn = size
        self._weight = weight
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def set_look(self, *, kind: ActionKind, icon: str = "", text: str = "") -> None:
        """Change the kind, and the icon and words when given."""
        self._kind = kind
        self._icon = icon or self._icon
        if text:
            self.setText(text)
            self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for picture and words on one line."""
        look = kiosk_look()
        measure = QFontMetrics(look.font(self._drawn, self._weight))
        width = measure.horizontalAdvance(self.text()) + look.px(48) + self._picture_room(look)
        height = max(look.target(self._height), measure.height() + look.px(24))
        return QSize(width + 2 * EDGE, height + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """The longest word; more words go onto a second line."""
        look = kiosk_look()
        measure = QFontMetrics(look.font(self._drawn, self._weight))
        widest = max((measure.horizontalAdvance(word) for word in self.text().split()), default=0)
        width = max(look.target(64), widest + look.px(32) + self._picture_room(look))
        return QSize(width + 2 * EDGE, self.sizeHint().height())

    def radius(self, look: KioskLook) -> float:
        """Rounder when higher."""
        return look.px(26 if self._height < 100 else 36)

    def _picture_side(self, look: KioskLook) -> float:
        if self._pictogram:
            return look.px(60 if self._height >= 90 else 44)
        return look.text_px(self._drawn * 1.45) if self._icon else 0

    def _picture_room(self, look: KioskLook) -> int:
        side = self._picture_side(look)
        return round(side + look.px(14)) if side else 0

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Box, picture, words."""
        steps = look.ramp(self._hue)
        radius = self.radius(look)
        fill, border, ink = self._paints(look)
        if self._kind in (ActionKind.FILLED, ActionKind.WHITE):
            shadow(painter, rect, radius, look)
        wide = 3.0 if self._kind is ActionKind.OUTLINE else look.border_width
        box(painter, rect, radius, fill=fill, border=border, width=wide)
        font = look.font(self._drawn, self._weight)
        side = self._picture_side(look)
        gap = look.px(14) if side else 0
        room = rect.width() - look.px(24) - side - gap
        text = min(room, QFontMetrics(font).horizontalAdvance(self.text()) + 4)
        left = rect.center().x() - (side + gap + text) / 2
        if side:
            place = QRectF(left, rect.center().y() - side / 2, side, side)
            if self._pictogram:
                picture(painter, place, self._pictogram, look, hue=self._hue)
            else:
                line_icon(painter, self._icon, ink if fill else steps.ink, place)
        area = QRectF(left + side + gap, rect.y() + 4, text, rect.height() - 8)
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if side else Qt.AlignmentFlag.AlignHCenter
        )
        words(painter, area, self.text(), font, ink, align)

    def _paints(self, look: KioskLook) -> tuple[str | None, str | None, str]:
        """Fill, border, ink."""
        steps = look.ramp(self._hue)
        white = "#ffffff" if look.high_contrast else steps.tint2
        if self._kind is ActionKind.FILLED:
            return steps.strong, None, steps.on
        if self._kind is ActionKind.TINT:
            return steps.tint, white, steps.ink
        if self._kind is ActionKind.OUTLINE:
            return look.colours.surface, steps.strong, steps.ink
        return look.colours.surface, white, steps.ink
