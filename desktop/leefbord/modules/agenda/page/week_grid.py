"""The grid of the week: painted chips in the cells, arrows between them, Enter opens or creates."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from leefbord.core.people import YouthCard
from leefbord.modules.agenda.model.appointment import Occurrence
from leefbord.modules.agenda.model.day_item import ICONS
from leefbord.modules.agenda.page.week_model import WeekModel
from leefbord.ui.theme import theme
from leefbord.ui.widgets.avatar import draw_avatar
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

CHIP: Final = 31
GAP: Final = 4
SHOWN: Final = 4
_ROOMY: Final = 136
_TIMED: Final = 96
"""Narrower chips show the title only; the day list and the accessible text have the time."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class ChipDelegate(QStyledItemDelegate):
    """Paints the occurrences of a cell as chips; the last place says how many more there are."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Background of the day, chips, focus ring."""
        model = index.model()
        if not isinstance(model, WeekModel):
            return
        now = theme()
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if model.day(index.column()) == model.today:
            painter.fillRect(area, QColor(now.colours.primary_tint))
        elif index.row() == 0:
            painter.fillRect(area, QColor(now.colours.band))
        found = model.cell(index.row(), index.column())
        for place, one in enumerate(found[: shown_of(found)]):
            _paint_chip(painter, chip_rect(area, place), one)
        if len(found) > SHOWN:
            more = chip_rect(area, SHOWN - 1)
            words = self.tr("+{count} more").format(count=len(found) - SHOWN + 1)
            draw_text(
                painter, QRectF(more).adjusted(8, 0, 0, 0), words, now.font(13, 600), now.colours.muted, _LEFT
            )
        view = option.widget
        if isinstance(view, WeekGrid) and view.hasFocus() and view.currentIndex() == index:
            ring(painter, QRectF(area).adjusted(1, 1, -1, -1), 8, now)
        painter.restore()


def shown_of(found: list[Occurrence]) -> int:
    """How many chips stand before "+n"."""
    return len(found) if len(found) <= SHOWN else SHOWN - 1


def chip_rect(cell: QRect, place: int) -> QRect:
    """Where a chip lies in its cell."""
    now = theme()
    top = cell.top() + now.sp(6) + place * now.sp(CHIP + GAP)
    return QRect(cell.left() + now.sp(5), top, cell.width() - now.sp(11), now.sp(CHIP))


def _paint_chip(painter: QPainter, rect: QRect, one: Occurrence) -> None:
    now, details = theme(), one.details
    ramp, area = now.look(details.what.look), QRectF(rect)
    cancelled = details.state.cancelled
    fill, line = (now.colours.surface, now.colours.border) if cancelled else (ramp.tint, ramp.line)
    ink = now.colours.muted if cancelled else ramp.ink
    box(painter, area, 7, fill, line, now.line)
    icon = "circle-x" if cancelled else details.what.icon or ICONS[details.what.look]
    words = area.adjusted(now.sp(8), 0, -now.sp(6), 0)
    if cancelled or area.width() >= now.sp(_ROOMY):
        draw_icon(painter, icon, ink, area.left() + now.sp(7), area.center().y() - now.sp(8), now.sp(16))
        words.setLeft(area.left() + now.sp(28))
    font = now.font(13, 600)
    if not one.all_day and area.width() >= now.sp(_TIMED):
        clock = f"{one.starts_at:%H:%M}"
        draw_text(painter, words, clock, now.font(12.5, 500, tabular=True), ink, _LEFT)
        words.setLeft(words.left() + now.sp(40))
    font.setStrikeOut(cancelled)
    draw_text(painter, words, details.what.title, font, ink if cancelled else now.colours.text, _LEFT)


class NameHeader(QHeaderView):
    """Avatars and names at the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Room for a name."""
        return QSize(theme().sp(156), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One name."""
        model = self.model()
        if not isinstance(model, WeekModel):
            return
        now = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(now.colours.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(now.colours.hair))
        card: YouthCard | None = model.youth(section)
        size, left = now.sp(32), rect.left() + now.sp(12)
        top = rect.center().y() - size / 2
        if card is not None:
            draw_avatar(painter, QRectF(left, top, size, size), card.called[:1], card.hue, now)
        else:
            draw_icon(
                painter, "users", now.colours.text, left + 4, rect.center().y() - now.sp(12), now.sp(24)
            )
        words = QRectF(rect).adjusted(now.sp(54), 0, -4, 0)
        name = card.called if card is not None else self.tr("Whole group")
        draw_text(painter, words, name, now.font(14, 600), now.colours.text, _LEFT)
        painter.restore()


class WeekGrid(QTableView):
    """`item_opened(Occurrence)` and `cell_opened(row, column)`; the mouse opens the chip it hits."""

    item_opened = Signal(object)
    cell_opened = Signal(int, int)

    def __init__(self, model: WeekModel) -> None:
        super().__init__()
        self._week = model
        self.setModel(model)
        self.setItemDelegate(ChipDelegate(self))
        self.setVerticalHeader(NameHeader(self))
        self.setAccessibleName(self.tr("Week"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(theme().sp(90))
        self.horizontalHeader().setSectionsClickable(False)
        model.modelReset.connect(self._fit_rows)
        self._fit_rows()

    def _fit_rows(self) -> None:
        now = theme()
        for row in range(self._week.rowCount()):
            places = min(SHOWN, max(1, self._week.busiest(row)))
            self.setRowHeight(row, now.sp(12 + places * (CHIP + GAP)))

    def hit(self, at: QPoint) -> Occurrence | None:
        """The occurrence whose chip lies under a point."""
        index = self.indexAt(at)
        found = self._week.cell(index.row(), index.column())
        for place, one in enumerate(found[: shown_of(found)]):
            if chip_rect(self.visualRect(index), place).contains(at):
                return one
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was hit: a chip, or the cell."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        index = self.indexAt(at)
        one = self.hit(at)
        if one is not None:
            self.item_opened.emit(one)
        elif index.isValid():
            self.cell_opened.emit(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the only item, or shows the day; the arrows move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            index = self.currentIndex()
            found = self._week.cell(index.row(), index.column()) if index.isValid() else []
            if len(found) == 1:
                self.item_opened.emit(found[0])
            elif index.isValid():
                self.cell_opened.emit(index.row(), index.column())
            return
        super().keyPressEvent(event)
