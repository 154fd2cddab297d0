"""A text on the kiosk: Lexend in a size and weight of the pictures, a colour by role. Always plain text."""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from leefbord.ui.kiosk.look import SMALLEST_TEXT, KioskLook, kiosk_look

_TALL = 10_000


class Tone(StrEnum):
    """The colour of a text by what it is."""

    TEXT = "text"
    MUTED = "muted"
    INK = "ink"
    STRONG = "strong"
    ON_FILL = "on_fill"
    GOOD = "good"
    OUT = "out"


def tone_colour(tone: Tone, look: KioskLook, hue: str | float | None = None) -> str:
    """The colour of a tone; at least 4.5:1 on a card, and INK on the page."""
    steps = look.ramp(hue)
    return {
        Tone.TEXT: look.colours.text,
        Tone.MUTED: look.colours.muted,
        Tone.INK: look.ink if hue is None else steps.ink,
        Tone.STRONG: steps.strong,
        Tone.ON_FILL: steps.on,
        Tone.GOOD: look.good().strong,
        Tone.OUT: look.out().ink,
    }[tone]


def shrunk(font: QFont, text: str, width: int) -> QFont:
    """The font, or a smaller one down to 16 pixels, in which one line fits the width."""
    made = QFont(font)
    while made.pixelSize() > SMALLEST_TEXT and QFontMetrics(made).horizontalAdvance(text) > width:
        made.setPixelSize(made.pixelSize() - 1)
    return made


class Words(QLabel):
    """Text of `size` drawn pixels (40 title, 28 card title, 20-23 body, 17-19 small). Wraps, never cut.

    `shrinks`: one line that gets smaller when there is no room (titles, names), down to 16 pixels.
    `gives_way`: and then it is left out (the date under a greeting) rather than cut.
    `lines`: room for so many lines, which get smaller and then break inside a word (what somebody typed).
    """

    def __init__(
        self,
        text: str = "",
        size: float = 21,
        weight: int = 500,
        *,
        tone: Tone = Tone.TEXT,
        hue: str | float | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        wraps: bool = True,
        shrinks: bool = False,
        gives_way: bool = False,
        lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawn = size
        self._weight = weight
        self._tone = tone
        self._hue = hue
        self._align = align
        self._shrinks = shrinks
        self._gives_way = gives_way
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps and not shrinks)
        wraps = wraps and not shrinks and not lines
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self._tone = tone
        self.update()

    def _font(self) -> QFont:
        return kiosk_look().font(self._drawn, self._weight)

    def _room(self, width: int) -> QRect:
        wrap = int(Qt.TextFlag.TextWordWrap) if self.wordWrap() else 0
        return QFontMetrics(self._font()).boundingRect(QRect(0, 0, width, _TALL), wrap, self.text())

    def heightForWidth(self, width: int) -> int:
        """Room for all lines."""
        return self._room(max(1, width)).height() if not self._lines else self.sizeHint().height()

    def hasHeightForWidth(self) -> bool:
        """Wrapped text does."""
        return self.wordWrap() and not self._lines

    def sizeHint(self) -> QSize:
        """One line if it can be."""
        room = self._room(_TALL)
        return QSize(room.width() + 2, room.height() * max(1, self._lines))

    def minimumSizeHint(self) -> QSize:
        """The longest word; all of it when it does not wrap."""
        if self._shrinks or self._lines:
            return QSize(kiosk_look().px(60), self.sizeHint().height())
        if not self.wordWrap():
            return self.sizeHint()
        measure = QFontMetrics(self._font())
        widest = max((measure.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(widest + 2, measure.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text."""
        look = kiosk_look()
        painter = QPainter(self)
        font = self._font()
        if self._lines:
            self._paint_lines(painter, font)
            return
        if self._shrinks:
            font = shrunk(font, self.text(), self.width())
            if self._gives_way and QFontMetrics(font).horizontalAdvance(self.text()) > self.width():
                return
        painter.setFont(font)
        painter.setPen(QColor(tone_colour(self._tone, look, self._hue)))
        wrap = int(Qt.TextFlag.TextWordWrap) if self.wordWrap() else 0
        vertical = Qt.AlignmentFlag.AlignVCenter if not self._has_vertical() else Qt.AlignmentFlag(0)
        painter.drawText(QRectF(self.rect()), int(self._align) | int(vertical) | wrap, self.text())

    def _paint_lines(self, painter: QPainter, font: QFont) -> None:
        """As large as it can be; then a long word is broken; only a whole story ends in dots."""
        flags = int(self._align) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        text = self.text()
        while font.pixelSize() > SMALLEST_TEXT and not self._holds(text, font, flags):
            font.setPixelSize(font.pixelSize() - 1)
        if not self._holds(text, font, flags):
            flags |= int(Qt.TextFlag.TextWrapAnywhere)
            while len(text) > 1 and not self._holds(text, font, flags):
                text = text[:-2].rstrip() + "\u2026"
        painter.setFont(font)
        painter.setPen(QColor(tone_colour(self._tone, kiosk_look(), self._hue)))
        painter.drawText(QRectF(self.rect()), flags, text)

    def _holds(self, text: str, font: QFont, flags: int) -> bool:
        """Whether it fits without a part of a word or a line outside."""
        measure = QFontMetrics(font)
        anywhere = bool(flags & int(Qt.TextFlag.TextWrapAnywhere))
        longest = max((measure.horizontalAdvance(word) for word in text.split()), default=0)
        room = measure.boundingRect(QRect(0, 0, self.width(), _TALL), flags, text)
        return (anywhere or longest <= self.width()) and room.height() <= self.height()

    def _has_vertical(self) -> bool:
        return bool(self._align & Qt.AlignmentFlag.AlignVertical_Mask)
