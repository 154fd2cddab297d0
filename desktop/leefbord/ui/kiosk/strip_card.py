"""One of the three cards Nu, Straks, Dan: picture, words, bar, clock. Painted; not a button."""

from dataclasses import dataclass
from datetime import time

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.kiosk.clock_picture import paint_clock
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, inside, picture, shadow
from leefbord.ui.kiosk.share_bar import paint_share
from leefbord.ui.kiosk.words import shrunk


@dataclass(frozen=True, kw_only=True)
class StripText:
    """What a card shows. `share` None = no bar; `clock` None = no clock."""

    when: str
    title: str
    time_words: str
    pictogram: str
    clock: time | None = None
    share: float | None = None


class StripCard(QWidget):
    """468 or 350 x 116 in the pictures. The clock gives way before words do."""

    def __init__(
        self, text: StripText, *, hue: str | float, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hue = hue
        self._strong = strong
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: StripText) -> None:
        """Show something else, without motion."""
        self._text = text
        said = ", ".join(part for part in (text.when, text.title, text.time_words) if part)
        self.setAccessibleName(said)
        self.update()

    @property
    def said(self) -> str:
        """The card as read aloud."""
        return self.accessibleName() + "."

    def sizeHint(self) -> QSize:
        """Three lines of text."""
        look = kiosk_look()
        lines = sum(QFontMetricsF(look.font(*style)).height() for style in _STYLES)
        return QSize(look.px(350) + 2 * EDGE, round(max(look.px(116), lines + look.px(18))) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """The text gets smaller first."""
        return QSize(kiosk_look().px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = inside(QRectF(self.rect()))
        steps = look.ramp(self._hue)
        radius = look.px(32)
        shadow(painter, rect, radius, look)
        border = steps.strong if self._strong else "#ffffff" if look.high_contrast else steps.tint2
        width = 4.0 if self._strong else look.border_width
        box(painter, rect, radius, fill=look.colours.surface, border=border, width=width)
        side = min(look.px(76), rect.height() - look.px(20))
        left = rect.x() + look.px(22)
        picture(
            painter,
            QRectF(left, rect.center().y() - side / 2, side, side),
            self._text.pictogram,
            look,
            hue=self._hue,
        )
        area = QRectF(rect)
        area.setLeft(left + side + look.px(18))
        area.setRight(rect.right() - look.px(16))
        clock = look.px(70)
        if self._text.clock is not None and self._needed(look) + clock + look.px(12) <= area.width():
            place = QRectF(area.right() - clock, rect.center().y() - clock / 2, clock, clock)
            paint_clock(painter, place, self._text.clock, look, hue=self._hue)
            area.setRight(place.left() - look.px(10))
        self._paint_words(painter, area, look)

    def _needed(self, look: KioskLook) -> float:
        """The width the words would like."""
        texts = (self._text.when, self._text.title, self._text.time_words)
        widths = [
            QFontMetricsF(look.font(*style)).horizontalAdvance(text)
            for style, text in zip(_STYLES, texts, strict=True)
        ]
        if self._text.share is not None:
            widths[2] += look.px(70)
        return max(widths)

    def _paint_words(self, painter: QPainter, area: QRectF, look: KioskLook) -> None:
        texts = (self._text.when, self._text.title, self._text.time_words)
        steps = look.ramp(self._hue)
        quiet = "#ffffff" if look.high_contrast else look.colours.muted
        colours = (steps.strong, look.colours.text, quiet)
        heights = [QFontMetricsF(look.font(*style)).height() for style in _STYLES]
        top = area.center().y() - sum(heights) / 2
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for index, (text, style, colour) in enumerate(zip(texts, _STYLES, colours, strict=True)):
            line = QRectF(area.x(), top, area.width(), heights[index])
            if index == 2 and self._text.share is not None:
                text_width = QFontMetricsF(look.font(*style)).horizontalAdvance(text) + look.px(2)
                room = area.width() - text_width - look.px(13)
                if room >= look.px(40):
                    high = look.px(14)
                    bar = QRectF(line.x(), line.center().y() - high / 2, room, high)
                    paint_share(painter, bar, self._text.share, look, hue=self._hue)
                    line.setLeft(bar.right() + look.px(13))
            painter.setFont(shrunk(look.font(*style), text, round(line.width())))
            painter.setPen(colour)
            painter.drawText(line, flags, text)
            top += heights[index]


_STYLES = ((19, 600), (28, 600), (20, 500))
