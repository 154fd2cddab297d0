"""What is left today, as rounds and words; today only, no points and no yesterday."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from leefbord.modules.tasks.kiosk.tick_button import draw_round
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import EDGE, kiosk_look
from leefbord.ui.kiosk.words import Words

_SIDE, _GAP, _MOST = 48, 14, 5


class RoundsCard(Card):
    """`done` of `total`, and how many are left in words."""

    def __init__(self, done: int, total: int) -> None:
        super().__init__(padding=14)
        left = total - done
        if left == 0:
            text = self.tr("All done today")
        elif left == 1:
            text = self.tr("1 task left")
        else:
            text = self.tr("{count} tasks left").replace("{count}", str(left))
        self.words = Words(text, 23, 700)
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(20))
        if total <= _MOST:
            row.addWidget(_Rounds(done, total))
        row.addWidget(self.words, 1)
        self.column.addLayout(row)
        self.setMinimumHeight(kiosk_look().px(104) + 2 * EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class _Rounds(QWidget):
    """Painted rounds; the words beside them say the same."""

    def __init__(self, done: int, total: int) -> None:
        super().__init__()
        self._done, self._total = done, total
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One beside the other; smaller when there are many."""
        look = kiosk_look()
        side = look.px(_SIDE if self._total <= 3 else 34)
        return QSize(self._total * (side + look.px(_GAP)), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rounds."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.height()
        for place in range(self._total):
            at = QRectF(place * (side + look.px(_GAP)), 0, side, side)
            draw_round(painter, at, done=place < self._done, fill=None, look=look)
