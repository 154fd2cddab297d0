"""An earlier page on a card: day, mood, the first lines, and who may read it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from leefbord.modules.diary.kiosk.words import PICTURES, mood_word
from leefbord.modules.diary.model.entry import OwnEntry
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, picture, shadow, words

_LINES = 4


class EntryCard(PressButton):
    """`when` is the day in words, `reach` who may read it."""

    def __init__(self, entry: OwnEntry, *, when: str, reach: str) -> None:
        super().__init__(when)
        self.entry = entry
        self._reach = reach
        self.setAccessibleName(self.spoken())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def spoken(self) -> str:
        """Day, mood, text, reach."""
        mood = self.entry.content.mood if self.entry.content else None
        parts = [self.text(), mood_word(mood) if mood and self._text() else "", self._body(), self._reach]
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def sizeHint(self) -> QSize:
        """Half of the page wide, a third high."""
        look = kiosk_look()
        return QSize(look.px(590) + 2 * EDGE, look.target(160) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """The day, some lines, and who reads it."""
        look = kiosk_look()
        return QSize(look.px(360) + 2 * EDGE, look.text_px(23) * 6 + 2 * EDGE)

    def _body(self) -> str:
        if self.entry.content is None:
            return self.tr("This page cannot be opened any more. Your code was made anew.")
        mood = self.entry.content.mood
        return self._text() or (mood_word(mood) if mood else "")

    def _text(self) -> str:
        return " ".join(self.entry.content.text.split()) if self.entry.content else ""

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Box, face, day, lines, lock or hands."""
        shadow(painter, rect, self.radius(look), look)
        box(
            painter,
            rect,
            self.radius(look),
            fill=look.colours.surface,
            border=look.border,
            width=look.border_width,
        )
        pad, side = look.px(22), look.px(64)
        content = self.entry.content
        face = QRectF(rect.x() + pad, rect.y() + pad, side, side)
        mood = content.mood if content else None
        picture(painter, face, PICTURES[mood] if mood else "write", look)
        left = face.right() + look.px(18)
        room = QRectF(left, rect.y() + look.px(14), rect.right() - pad - left, rect.height() - look.px(28))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        title, small = look.font(23, 700), look.font(18, 500)
        head = QFontMetricsF(title).height()
        foot = max(QFontMetricsF(small).height(), look.px(26))
        words(
            painter,
            QRectF(room.x(), room.y(), room.width(), head + 2),
            self.text(),
            title,
            look.colours.text,
            align,
        )
        middle = QRectF(
            room.x(), room.y() + head + look.px(4), room.width(), room.height() - head - foot - look.px(10)
        )
        font = look.font(20, 500)
        painter.setFont(font)
        painter.setPen(QColor(look.colours.text))
        line = QFontMetricsF(font).lineSpacing()
        for number, text in enumerate(_first_lines(self._body(), font, middle)):
            painter.drawText(QRectF(middle.x(), middle.y() + number * line, middle.width(), line), text)
        lock = "share" if self.entry.shared else "lock"
        below = QRectF(room.x(), room.bottom() - foot, foot, foot)
        picture(painter, below, lock, look)
        at = QRectF(below.right() + look.px(10), below.y(), room.right() - below.right() - look.px(10), foot)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words(painter, at, self._reach, small, look.colours.muted, flags)


def _first_lines(text: str, font: QFont, room: QRectF) -> list[str]:
    """As many whole lines as there is room for, four at most; the last one ends in dots when more follows."""
    measure = QFontMetricsF(font)
    most = max(1, min(_LINES, int(room.height() // measure.lineSpacing())))
    lines: list[str] = []
    left = text.split()
    while left and len(lines) < most:
        line = left.pop(0)
        while left and measure.horizontalAdvance(f"{line} {left[0]}") <= room.width():
            line = f"{line} {left.pop(0)}"
        lines.append(line)
    if left and lines:
        lines[-1] = f"{lines[-1]} {' '.join(left)}"
    return [measure.elidedText(line, Qt.TextElideMode.ElideRight, room.width()) for line in lines]
