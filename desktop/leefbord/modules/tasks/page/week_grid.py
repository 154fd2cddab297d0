"""The grid of the week: chips with an icon and a word, arrows between cells, Enter opens, M moves a turn."""

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

from leefbord.modules.tasks.model.mark import TaskState
from leefbord.modules.tasks.model.task import Task, icon_of
from leefbord.modules.tasks.page.week_model import WeekModel
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER, BLUE, RED
from leefbord.ui.widgets.avatar import draw_avatar
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

CHIP: Final = 31
GAP: Final = 5
SHOWN: Final = 2
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class ChipDelegate(QStyledItemDelegate):
    """Paints the tasks of a cell; more than two become "+1"."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Today's tint, chips, focus ring."""
        model = index.model()
        if not isinstance(model, WeekModel):
            return
        now, area = theme(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == model.today_column():
            painter.fillRect(area, QColor(now.colours.primary_tint))
        found = model.cell(index.row(), index.column())
        for place, task in enumerate(found[:SHOWN]):
            _paint_chip(painter, chip_rect(area, place, len(found)), task, model)
        if len(found) > SHOWN:
            below = chip_rect(area, SHOWN, len(found))
            words = f"+{len(found) - SHOWN}"
            draw_text(
                painter,
                QRectF(below).adjusted(8, 0, 0, 0),
                words,
                now.font(12.5, 600),
                now.colours.muted,
                _LEFT,
            )
        view = option.widget
        if isinstance(view, WeekGrid) and view.hasFocus() and view.currentIndex() == index:
            ring(painter, QRectF(area).adjusted(1, 1, -1, -1), 8, now)
        painter.restore()


def chip_rect(cell: QRect, place: int, count: int) -> QRect:
    """Where a chip lies; one alone stands in the middle."""
    now = theme()
    high = min(count, SHOWN) * now.sp(CHIP) + (min(count, SHOWN) - 1) * now.sp(GAP)
    more = now.sp(18) if count > SHOWN else 0
    top = cell.top() + max(now.sp(4), (cell.height() - high - more) // 2) + place * now.sp(CHIP + GAP)
    return QRect(
        cell.left() + now.sp(6), top, cell.width() - now.sp(13), now.sp(CHIP if place < SHOWN else 18)
    )


def _paint_chip(painter: QPainter, rect: QRect, task: Task, model: WeekModel) -> None:
    now, colours, area = theme(), theme().colours, QRectF(rect)
    fill, line, ink, icon = colours.surface, colours.border, colours.text, icon_of(task)
    struck = task.state is TaskState.APPROVED
    if task.state is TaskState.REPORTED:
        ramp = now.ramp(BLUE)
        fill, line, ink, icon = ramp.tint2, ramp.strong, ramp.ink, "hourglass"
    elif task.state is TaskState.APPROVED:
        ink, icon = colours.muted, "check"
    elif task.state is TaskState.EXCUSED:
        fill, ink, icon = colours.hair, colours.muted, "circle-x"
    elif task.is_late(model.now):
        ramp = now.ramp(RED)
        fill, line, ink, icon = ramp.tint, ramp.line, ramp.ink, "clock-exclamation"
    elif task.state is TaskState.AGAIN:
        ramp = now.ramp(AMBER)
        fill, line, ink, icon = ramp.tint, ramp.strong, ramp.ink, "repeat"
    elif task.day == model.now.date():
        ramp = now.ramp(AMBER)
        fill, line, ink = ramp.tint, ramp.tint2, ramp.ink
    if task.mark is not None and task.mark.together and task.state in (TaskState.TO_DO, TaskState.AGAIN):
        icon = "users"
    box(painter, area, 7, fill, line, now.line)
    draw_icon(painter, icon, ink, area.left() + now.sp(8), area.center().y() - now.sp(8), now.sp(16))
    font = now.font(13, 600)
    font.setStrikeOut(struck)
    draw_text(painter, area.adjusted(now.sp(30), 0, -now.sp(5), 0), model.chip_words(task), font, ink, _LEFT)


class RowHeader(QHeaderView):
    """Avatars, names and how far they are this week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Room for a name."""
        return QSize(theme().sp(138), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One name, "2 van 6" below."""
        model = self.model()
        if not isinstance(model, WeekModel):
            return
        now, card = theme(), model.card(section)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(now.colours.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(now.colours.hair))
        left, size = rect.left() + now.sp(12), now.sp(34)
        if card is not None:
            at = QRectF(left, rect.center().y() - size / 2, size, size)
            draw_avatar(painter, at, card.called[:1], card.hue, now)
            left += size + now.sp(10)
        middle = rect.center().y()
        room = QRectF(left, middle - now.sp(19), rect.right() - left - 4, now.sp(19))
        draw_text(painter, room, model.label(section), now.font(14, 700), now.colours.text, _LEFT)
        room.translate(0, now.sp(20))
        draw_text(painter, room, model.progress(section), now.font(12.5), now.colours.muted, _LEFT)
        painter.restore()


class WeekGrid(QTableView):
    """`opened` carries a Task; `empty_opened` row and column; `moving` a Task whose turn is given away."""

    opened = Signal(object)
    moving = Signal(object)
    empty_opened = Signal(int, int)

    def __init__(self, model: WeekModel) -> None:
        super().__init__()
        self._week = model
        self.setModel(model)
        self.setItemDelegate(ChipDelegate(self))
        self.setVerticalHeader(RowHeader(self))
        self.setAccessibleName(self.tr("Tasks of the week"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(theme().sp(84))
        header.setFixedHeight(theme().sp(54))
        model.modelReset.connect(self._fit_rows)

    def _fit_rows(self) -> None:
        now = theme()
        for row in range(self._week.rowCount()):
            busiest = max(len(self._week.cell(row, column)) for column in range(7))
            self.setRowHeight(row, now.sp(78 if busiest <= SHOWN else 96))

    def hit(self, at: QPoint) -> Task | None:
        """The task whose chip lies under a point."""
        index = self.indexAt(at)
        found = self._week.cell(index.row(), index.column())
        for place, task in enumerate(found[:SHOWN]):
            if chip_rect(self.visualRect(index), place, len(found)).contains(at):
                return task
        return found[SHOWN] if len(found) > SHOWN and index.isValid() else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was hit."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        task, index = self.hit(at), self.indexAt(at)
        if task is not None:
            self.opened.emit(task)
        elif index.isValid() and not self._week.cell(index.row(), index.column()):
            self.empty_opened.emit(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the first, again the next; M gives the turn to somebody else."""
        index = self.currentIndex()
        found = self._week.cell(index.row(), index.column()) if index.isValid() else []
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if found:
                self.opened.emit(found[0])
            elif index.isValid():
                self.empty_opened.emit(index.row(), index.column())
        elif event.key() == Qt.Key.Key_M and found:
            self.moving.emit(found[0])
        else:
            super().keyPressEvent(event)
