"""Paints a row of the list: name, kind, time and author, two lines of text, pills below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from leefbord.modules.reports.page.note_model import NOTE_ROLE, RowText
from leefbord.ui.theme import Theme, theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

_LINES = 2


class NoteDelegate(QStyledItemDelegate):
    """Rows of two lines of text at most; a heading is a flat band."""

    def __init__(self, width_of: QWidget) -> None:
        super().__init__(width_of)
        self._view = width_of

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height the words need at this width."""
        now = theme()
        row = index.data(NOTE_ROLE)
        assert isinstance(row, RowText)
        if row.heading:
            return QSize(10, now.sp(34))
        width = self._view.width() - now.sp(34 + 16)
        lines = len(_lines(row, now, width))
        return QSize(10, now.sp(12 + 25 + 4 + 12) + lines * now.sp(20) + (now.sp(30) if row.pills else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row."""
        now = theme()
        row = index.data(NOTE_ROLE)
        assert isinstance(row, RowText)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if row.heading:
            painter.fillRect(area, QColor(now.colours.bg))
            left = area.adjusted(now.sp(16), 0, -now.sp(8), 0)
            draw_text(
                painter,
                left,
                row.heading,
                now.font(13, 600),
                now.colours.muted,
                Qt.AlignmentFlag.AlignVCenter,
            )
        else:
            self._paint_note(painter, area, row, option.state, now)
        painter.restore()

    def _paint_note(
        self, painter: QPainter, area: QRectF, row: RowText, state: QStyle.StateFlag, now: Theme
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, QColor(now.colours.primary_tint if chosen else now.colours.surface))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(now.colours.border))
        if chosen:
            painter.fillRect(
                QRectF(area.left(), area.top(), now.sp(4), area.height()), QColor(now.colours.primary)
            )
        left, top = area.left() + now.sp(34), area.top() + now.sp(11)
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.colours.primary))
            painter.drawEllipse(QRectF(area.left() + now.sp(15), top + now.sp(8), now.sp(9), now.sp(9)))
        meta_width = QFontMetrics(now.font(13)).horizontalAdvance(row.meta) + 2
        right = area.right() - now.sp(16)
        pill = _paint_pill(painter, left, top, row.about, row.hue, "", now)
        kind = QRectF(
            left + pill + now.sp(10), top, right - meta_width - left - pill - now.sp(16), now.sp(25)
        )
        weight = 700 if row.unread else 400
        draw_text(
            painter, kind, row.kind, now.font(14, weight), now.colours.text, Qt.AlignmentFlag.AlignVCenter
        )
        meta = QRectF(right - meta_width, top, meta_width, now.sp(25))
        draw_text(painter, meta, row.meta, now.font(13), now.colours.muted, Qt.AlignmentFlag.AlignVCenter)
        top += now.sp(29)
        for line in _lines(row, now, int(right - left)):
            room = QRectF(left, top, right - left, now.sp(20))
            draw_text(
                painter, room, line, now.font(14, weight), now.colours.text, Qt.AlignmentFlag.AlignVCenter
            )
            top += now.sp(20)
        top += now.sp(4)
        for text, icon_name, hue in row.pills:
            left += _paint_pill(painter, left, top, text, hue, icon_name, now) + now.sp(8)
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, area.adjusted(2, 2, -2, -2), 8, now)


def _paint_pill(
    painter: QPainter, left: float, top: float, text: str, hue: float | str | None, icon_name: str, now: Theme
) -> float:
    """Paints a pill and gives its width."""
    font = now.font(13, 600)
    fill, ink = now.colours.hair, now.colours.text
    if hue is not None:
        ramp = now.ramp(hue)
        fill, ink = ramp.tint2 if not icon_name else ramp.tint, ramp.ink
    extra = now.sp(20) if icon_name else 0
    width = QFontMetrics(font).horizontalAdvance(text) + 2 * now.sp(9) + extra + 2
    area = QRectF(left, top, width, now.sp(25))
    box(painter, area, area.height() / 2, fill, now.colours.border if now.line > 1 else None, now.line)
    if icon_name:
        draw_icon(painter, icon_name, ink, left + now.sp(8), top + now.sp(5), now.sp(15))
    room = area.adjusted(now.sp(9) + extra, 0, -now.sp(4), 0)
    draw_text(painter, room, text, font, ink, Qt.AlignmentFlag.AlignVCenter)
    return width


def _lines(row: RowText, now: Theme, width: int) -> list[str]:
    """The text broken into at most two lines; the second keeps the rest, to be cut with an ellipsis."""
    layout = QTextLayout(row.body, now.font(14, 700 if row.unread else 400))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(40, width))
        end = len(row.body) if len(lines) == _LINES - 1 else line.textStart() + line.textLength()
        lines.append(row.body[line.textStart() : end].strip())
    layout.endLayout()
    return lines
