"""The sticky head of the board: who, where they are, how far with their tasks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from leefbord.core.people import Presence, YouthCard
from leefbord.ui.board.layout import Columns
from leefbord.ui.board.tasks import TaskCount
from leefbord.ui.board.words import PRESENCE_ICONS, presence_word
from leefbord.ui.theme import Theme, theme
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.avatar import Picture, draw_avatar
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

HEIGHT = 82
_VCENTRE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, kw_only=True)
class Head:
    """What stands above one column."""

    youth: YouthCard
    tasks: TaskCount
    contradiction: bool = False
    attention: bool = False


class HeadButton(QAbstractButton):
    """One head; clicking it opens the youth."""

    def __init__(self, head: Head, picture: Picture | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._head, self._picture = head, picture
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._spoken())
        self.setToolTip(self._spoken())

    def _spoken(self) -> str:
        youth, tasks = self._head.youth, self._head.tasks
        words = [youth.called, presence_word(youth.presence), youth.presence_note]
        if tasks.total:
            words.append(self.tr("{done} of {total} tasks").format(done=tasks.done, total=tasks.total))
        if self._head.contradiction:
            words.append(self.tr("look out: the columns say something else"))
        if self._head.attention:
            words.append(self.tr("needs attention"))
        return ", ".join(word for word in words if word)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Avatar, name, presence, progress, colour line."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width()
        stacked = width < now.sp(100)
        size = now.sp(26 if stacked else 31)
        pad = now.sp(5)
        left = (width - size) / 2 if stacked else pad
        top = now.sp(4) if stacked else now.sp(12)
        self._avatar(painter, QRectF(left, top, size, size), now)
        text_left = pad if stacked else left + size + now.sp(8)
        name = QRectF(text_left, top + size if stacked else now.sp(9), width - text_left - 2, now.sp(19))
        align = _VCENTRE | (Qt.AlignmentFlag.AlignHCenter if stacked else Qt.AlignmentFlag.AlignLeft)
        youth = self._head.youth
        draw_text(painter, name, youth.called, now.font(14, 600), now.colours.text, align)
        self._presence(painter, QRectF(text_left, name.bottom(), width - text_left - 2, now.sp(18)), now)
        if not stacked:
            self._progress(painter, pad, now.sp(53), width - 2 * pad, now)
        line = QRectF(pad, self.height() - now.sp(8), width - 2 * pad, 4)
        box(painter, line, 2, now.ramp(youth.hue).strong, None)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), 8, now)

    def _avatar(self, painter: QPainter, area: QRectF, now: Theme) -> None:
        youth = self._head.youth
        shown = None
        if self._picture is not None and youth.avatar:
            shown = self._picture(youth.avatar, round(area.width() * 0.6))
        draw_avatar(painter, area, youth.called[:1], youth.hue, now, shown)
        if self._head.attention:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.colours.surface))
            painter.drawEllipse(area.topRight(), now.sp(7), now.sp(7))
            painter.setBrush(QColor(now.colours.danger))
            painter.drawEllipse(area.topRight(), now.sp(5), now.sp(5))

    def _presence(self, painter: QPainter, area: QRectF, now: Theme) -> None:
        youth = self._head.youth
        amber = now.ramp(AMBER)
        away = youth.presence not in (Presence.IN_HOUSE, Presence.UNKNOWN)
        ink = amber.ink if away else now.colours.muted
        name = PRESENCE_ICONS[youth.presence]
        if youth.presence is Presence.MISSING:
            ink = now.colours.danger
        word = youth.presence_note or presence_word(youth.presence)
        if self._head.contradiction:
            name, ink = "alert-triangle", amber.line if now.name.value == "dark" else amber.strong
        size = now.sp(15)
        left = area.left()
        if area.width() < now.sp(76):
            size = now.sp(13)
        draw_icon(painter, name, ink, left, area.center().y() - size / 2, size)
        room = QRectF(
            left + size + now.sp(3), area.top(), area.right() - left - size - now.sp(3), area.height()
        )
        draw_text(painter, room, word, now.font(13), ink, _VCENTRE)

    def _progress(self, painter: QPainter, left: float, top: float, width: float, now: Theme) -> None:
        tasks = self._head.tasks
        words = f"{tasks.done}/{tasks.total}" if tasks.total else "–"
        font = now.font(12.5, tabular=True)
        taken = QFontMetrics(font).horizontalAdvance(words)
        height = now.sp(18)
        figures = QRectF(left + width - taken, top, taken + 1, height)
        draw_text(painter, figures, words, font, now.colours.muted, _VCENTRE)
        bar = QRectF(left + now.sp(5), top + height / 2 - 2.5, max(12.0, (width - taken) * 0.68), 5)
        box(painter, bar, 2.5, now.colours.hair if now.line > 1 else now.colours.border, None)
        if tasks.total and tasks.done:
            done = QRectF(bar.left(), bar.top(), bar.width() * tasks.done / tasks.total, bar.height())
            box(painter, done, 2.5, now.ramp(self._head.youth.hue).strong, None)


class BoardHeader(QWidget):
    """All heads in a row, moved sideways with the columns."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget(self)
        self._buttons: list[HeadButton] = []

    def show_heads(self, heads: Sequence[Head], columns: Columns, picture: Picture | None) -> None:
        """Make the heads anew."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for head in heads:
            button = HeadButton(head, picture, self._inner)
            button.clicked.connect(self._chosen(head.youth))
            self._buttons.append(button)
            button.show()
        self.place(columns)

    def place(self, columns: Columns) -> None:
        """Put the heads above their columns."""
        self._inner.resize(round(columns.total), self.height())
        for column, button in enumerate(self._buttons):
            left, right = round(column * columns.width), round((column + 1) * columns.width)
            button.setGeometry(left, 0, right - left, self.height())

    def scroll_to(self, x: int) -> None:
        """Follow the canvas."""
        self._inner.move(-x, 0)

    def _chosen(self, youth: YouthCard) -> Callable[[], None]:
        return lambda: self.chosen.emit(youth)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The space between heads does nothing."""
        event.accept()
