"""The sticky hours at the left: a label per hour, the mark of the school hours, the clock of now."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from leefbord.ui.board.axis import DayAxis
from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text

WIDTH = 53


class AxisStrip(QWidget):
    """Paints `axis` moved up by the scroll position. `now` is a minute of the day shown, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis: DayAxis | None = None
        self._now: int | None = None
        self._offset = 0

    def show_axis(self, axis: DayAxis, now: int | None) -> None:
        """Another day, size or minute."""
        self._axis, self._now = axis, now
        self.update()

    def scroll_to(self, y: int) -> None:
        """Follow the canvas."""
        self._offset = y
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hours that do not touch each other, the school mark, the clock pill above all."""
        axis = self._axis
        if axis is None:
            return
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = now.sp(18)
        pill = None if self._now is None else axis.y(self._now) - self._offset
        font = now.font(12.5, tabular=True)
        last = float("-inf")
        for hour in range(-(-axis.first // 60), axis.last // 60 + 1):
            y = axis.y(hour * 60) - self._offset
            if y - last < line * 1.35 and hour * 60 != axis.last:
                continue
            last = y
            if pill is not None and abs(pill - y) < line:
                continue
            if axis.school is not None and abs(axis.y(axis.school[0]) - self._offset + line / 2 - y) < line:
                continue
            area = QRectF(0, y - line / 2, self.width() - now.sp(9), line)
            words = f"{hour % 24:02d}:00"
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            draw_text(painter, area, words, font, now.colours.muted, flags)
        if axis.school is not None:
            self._school(painter, axis)
        if pill is not None and self._now is not None:
            words = f"{self._now // 60:02d}:{self._now % 60:02d}"
            bold = now.font(12.5, 700, tabular=True)
            width = QFontMetrics(bold).horizontalAdvance(words) + now.sp(12)
            area = QRectF(self.width() - width - 2, pill - line * 0.55, width, line * 1.1)
            box(painter, area, area.height() / 2, now.colours.now, None)
            ink = now.ramp(25).on
            draw_text(painter, area, words, bold, ink, Qt.AlignmentFlag.AlignCenter)

    def _school(self, painter: QPainter, axis: DayAxis) -> None:
        now = theme()
        if axis.school is None:
            return
        ramp = now.ramp(255)
        top, bottom = axis.y(axis.school[0]) - self._offset, axis.y(axis.school[1]) - self._offset
        painter.fillRect(QRectF(self.width() - 3, top, 3, bottom - top), QColor(ramp.line))
        size = now.sp(14)
        draw_icon(painter, "school", ramp.ink, self.width() - size - now.sp(9), top + 1, size)
