"""How one row of the palette is drawn: heading, icon, title with the match underlined, second line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_text

_HEADING = 26


class PaletteDelegate(QStyledItemDelegate):
    """Paints rows whose UserRole is (second line, query, heading or "")."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        now = theme()
        data = index.data(Qt.ItemDataRole.UserRole)
        text, query, heading = data if isinstance(data, tuple) else ("", "", "")
        area = QRectF(option.rect)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if heading:
            top = QRectF(area.left() + 8, area.top(), area.width(), now.sp(_HEADING))
            draw_text(painter, top, heading, now.font(12.5, 600), now.colours.muted, middle)
            area.setTop(area.top() + now.sp(_HEADING))
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, area.adjusted(0, 2, 0, -2), 8, now.colours.primary_tint, None)
        shown = index.data(Qt.ItemDataRole.DecorationRole)
        size = now.sp(20)
        if isinstance(shown, QIcon):
            top_left = QRectF(area.left() + 12, area.center().y() - size / 2, size, size)
            shown.paint(painter, top_left.toRect())
        left = area.left() + 12 + size + 12
        half = area.height() / 2
        title = QRectF(
            left,
            area.top() + (now.sp(8) if text else 0),
            area.right() - left - 8,
            half if text else area.height(),
        )
        self._title(painter, title, str(index.data() or ""), str(query))
        if text:
            below = QRectF(left, area.top() + half, area.right() - left - 8, half - now.sp(6))
            draw_text(painter, below, str(text), now.font(13), now.colours.muted, middle)
        painter.restore()

    def _title(self, painter: QPainter, area: QRectF, title: str, query: str) -> None:
        """The match by weight and underline."""
        now = theme()
        start = title.casefold().find(query.casefold()) if query else -1
        if start < 0 or len(title.casefold()) != len(title):
            font = now.font(14.5, 500)
            draw_text(painter, area, title, font, now.colours.text, Qt.AlignmentFlag.AlignVCenter)
            return
        x = area.left()
        parts = (title[:start], title[start : start + len(query)], title[start + len(query) :])
        for part, matched in zip(parts, (False, True, False), strict=True):
            font = now.font(14.5, 700 if matched else 500)
            font.setUnderline(matched)
            painter.setFont(font)
            painter.setPen(QColor(now.colours.text))
            room = QRectF(x, area.top(), max(0.0, area.right() - x), area.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), part)
            x += QFontMetricsF(font).horizontalAdvance(part)
