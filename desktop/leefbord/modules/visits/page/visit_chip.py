"""One visit on the week: a button with the youth's colour line; Alt and an arrow move it by a quarter."""

from datetime import timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from leefbord.core.people import YouthCard
from leefbord.modules.visits.model.visit import Kind, Visit, VisitState
from leefbord.modules.visits.page.words import day_month, kind_words, state_words, times
from leefbord.ui.theme import theme
from leefbord.ui.tokens import RED
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

_STEP = timedelta(minutes=15)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VisitChip(QAbstractButton):
    """`moved` carries a timedelta."""

    moved = Signal(object)

    def __init__(self, visit: Visit, card: YouthCard, who: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.visit, self._card, self._who = visit, card, who
        booking = visit.booking
        self.setAccessibleName(
            f"{card.called}, {who}, {kind_words(booking.kind, booking.place)}, "
            f"{day_month(booking.start.date())} {times(booking)}, {state_words(visit.state)}"
        )
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and up or down: a quarter earlier or later; Enter opens."""
        steps = {Qt.Key.Key_Up: -_STEP, Qt.Key.Key_Down: _STEP}.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(steps)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, line, words; dashed = not decided, a sign = cannot be."""
        now, visit = theme(), self.visit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 1, -2, -1)
        over = visit.state in (VisitState.REFUSED, VisitState.STOPPED, VisitState.CANCELLED)
        ramp = now.ramp(RED) if over else now.ramp(self._card.hue)
        if visit.state is VisitState.PLANNED:
            box(painter, area, 7, now.colours.surface, ramp.line, now.line)
            painter.fillRect(QRectF(area.left(), area.top() + 3, 4, area.height() - 6), QColor(ramp.strong))
        else:
            painter.setBrush(QColor(now.colours.surface))
            painter.setPen(QPen(QColor(ramp.strong), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        self._words(painter, area.adjusted(now.sp(10), now.sp(3), -now.sp(4), -now.sp(2)), over=over)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), 8, now)

    def _words(self, painter: QPainter, area: QRectF, *, over: bool) -> None:
        now, visit = theme(), self.visit
        line = float(now.sp(18))
        ink = now.ramp(RED if over else self._card.hue).ink
        row = QRectF(area.left(), area.top(), area.width(), min(line, area.height()))
        if over:
            draw_icon(painter, "ban", ink, row.left(), row.center().y() - now.sp(7), now.sp(14))
            row.setLeft(row.left() + now.sp(18))
        draw_text(painter, row, self._card.called, now.font(13, 700), ink, _LEFT)
        row.setLeft(area.left())
        booking = visit.booking
        lines = [self._who, times(booking)]
        if visit.state is not VisitState.PLANNED:
            lines.append(state_words(visit.state))
        for text in lines:
            row.translate(0, line)
            if row.bottom() > area.bottom() + 2:
                return
            draw_text(painter, row, text, now.font(12.5, 500), now.colours.text, _LEFT)
        row.translate(0, line)
        icon = "phone" if booking.kind is Kind.CALL else "user-check" if booking.supervised else ""
        if icon and row.bottom() <= area.bottom() + 2:
            draw_icon(painter, icon, now.colours.muted, row.left(), row.top() + 1, now.sp(15))
