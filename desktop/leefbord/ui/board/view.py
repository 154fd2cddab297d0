"""The day board as one widget: sticky head, sticky hours, scrolling columns."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem, DayRequest
from leefbord.core.people import YouthCard
from leefbord.core.whereabouts import doubt_about
from leefbord.ui.board.all_day import AllDayStrip
from leefbord.ui.board.axis import DayAxis, minutes_of, school_hours, span_of, weight
from leefbord.ui.board.axis_strip import WIDTH, AxisStrip
from leefbord.ui.board.canvas import BoardCanvas, Scene
from leefbord.ui.board.header import HEIGHT, BoardHeader, Head
from leefbord.ui.board.layout import Columns, Placed, Sizes, fit_columns, place_all
from leefbord.ui.board.menu import item_menu
from leefbord.ui.board.more import Fade, MoreButton
from leefbord.ui.board.tasks import task_count
from leefbord.ui.theme import theme
from leefbord.ui.widgets.avatar import Picture
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.paint import box

HOUR = 58
CHIP = 23
ONE_YOUTH_WIDTH = 790
ONE_YOUTH_SCALE = 1.75
_BAR = 12
FADE = 56


class DayBoard(QFrame):
    """Draws `items` of `day` for `youths`. It knows no module: what a person wants leaves as signals.

    open_requested(DayItem); create_requested(PersonId, datetime); requested(DayItem, DayRequest);
    youth_opened(YouthCard).
    """

    open_requested = Signal(object)
    create_requested = Signal(object, object)
    requested = Signal(object, object)
    youth_opened = Signal(object)

    def __init__(self, *, picture: Picture | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._day = date(2000, 1, 1)
        self._youths: tuple[YouthCard, ...] = ()
        self._items: tuple[DayItem, ...] = ()
        self._now: datetime | None = None
        self._only = 0
        self._fresh = True
        self._shown: tuple[object, ...] = ()
        self._columns = Columns(count=0, width=0)
        self._axis: DayAxis | None = None
        self.setAccessibleName(self.tr("Day board"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._header = BoardHeader(self)
        self._all_day = AllDayStrip(self)
        self._strip = AxisStrip(self)
        self._canvas = BoardCanvas()
        self._scroll = QScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._canvas)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._fade = Fade(self)
        self._more = MoreButton(self)
        self._turn = self._make_turn()
        self._connect()

    def _make_turn(self) -> QWidget:
        """Previous and next youth, when only one fits."""
        turn = QWidget(self)
        row = QHBoxLayout(turn)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for text, name, by in (
            (self.tr("Previous youth"), "chevron-left", -1),
            (self.tr("Next youth"), "chevron-right", 1),
        ):
            button = Button(text, icon_name=name, kind=ButtonKind.ICON)
            button.clicked.connect(lambda _=False, by=by: self._show_next(by))
            row.addWidget(button)
        turn.hide()
        return turn

    def _connect(self) -> None:
        canvas = self._canvas
        canvas.open_requested.connect(self.open_requested)
        canvas.create_requested.connect(self.create_requested)
        canvas.requested.connect(self.requested)
        canvas.revealed.connect(self._reveal)
        canvas.menu_wanted.connect(self._menu)
        self._all_day.open_requested.connect(self.open_requested)
        self._header.chosen.connect(self.youth_opened)
        self._more.clicked.connect(self._page_right)
        self._scroll.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_day(
        self, day: date, youths: Sequence[YouthCard], items: Sequence[DayItem], now: datetime
    ) -> None:
        """Show a day; `now` is an aware datetime, the red line appears when it lies on this day."""
        self._fresh = self._fresh or day != self._day
        self._day, self._youths, self._items, self._now = day, tuple(youths), tuple(items), now
        self._only = min(self._only, max(0, len(self._youths) - 1))
        self._arrange()
        self._show_now()

    def set_now(self, now: datetime) -> None:
        """Move the red line and look again whether presence and columns agree."""
        self._now = now
        self._heads()
        self._show_now()

    def now_minute(self) -> int | None:
        """The minute of now on the day shown, or None."""
        if self._now is None or self._now.astimezone(HOUSE_ZONE).date() != self._day:
            return None
        return minutes_of(self._now, self._day)

    def one_youth(self) -> bool:
        """Whether only one column is shown: little room, or very large text."""
        return self.width() < ONE_YOUTH_WIDTH or theme().scale > ONE_YOUTH_SCALE

    def shown_youths(self) -> tuple[YouthCard, ...]:
        """Whose columns are there."""
        return self._youths[self._only : self._only + 1] if self.one_youth() else self._youths

    def columns_fit(self) -> bool:
        """Whether all columns are in sight."""
        return not self._more.isVisibleTo(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The board is one tab stop; the focus goes on to the place it was at."""
        super().focusInEvent(event)
        self._canvas.focus_board(self.now_minute() or 12 * 60)

    def _show_next(self, by: int) -> None:
        self._only = min(max(self._only + by, 0), max(0, len(self._youths) - 1))
        self._arrange()

    def _arrange(self) -> None:
        """Lay everything out for the present size, theme and day."""
        now = theme()
        youths = self.shown_youths()
        wanted = (now, self.size().toTuple(), self._day, youths, self._items)
        if wanted == self._shown or not self.isVisible():
            return
        head, axis_width, line = now.sp(HEIGHT), now.sp(WIDTH), now.line
        strip = self._all_day.rows_for(self._items, youths) * now.sp(CHIP + 3)
        room_x = self.width() - axis_width - 2 * line
        room_y = self.height() - head - strip - 2 * line
        if room_x < 40 or room_y < 40:
            return
        self._shown = wanted
        columns = fit_columns(len(youths), room_x, now.scale)
        wide = columns.total > room_x + 1
        room_y -= _BAR if wide else 0
        first, last = span_of(self._items, self._day)
        school = school_hours(self._items, self._day)
        natural = weight(first, last, school) * HOUR / 60 * now.scale
        tall = natural > room_y
        if tall and not wide:
            columns = fit_columns(len(youths), room_x - _BAR, now.scale)
        axis = DayAxis(first=first, last=last, height=max(natural, room_y), school=school)
        sizes = Sizes(chip=now.sp(CHIP), gap=4)
        ids = [youth.id for youth in youths]
        placed = place_all(ids, self._items, self._day, axis, columns, sizes)
        scene = Scene(
            day=self._day, youths=youths, items=self._items, axis=axis, columns=columns, placed=tuple(placed)
        )
        self._geometry(head, strip, axis_width, wide=wide, tall=tall)
        self._canvas.show_scene(scene)
        self._columns, self._axis = columns, axis
        self._heads()
        self._all_day.show_items(self._items, youths, columns)
        self._show_now()
        if self._fresh:
            self._fresh = False
            minute = self.now_minute()
            start = 7 * 60 if minute is None else minute
            self._scroll.verticalScrollBar().setValue(round(axis.y(start) - room_y / 3))
        self._scrolled()
        if self.hasFocus():
            self._canvas.focus_board(self.now_minute() or 12 * 60)

    def _geometry(self, head: int, strip: int, axis_width: int, *, wide: bool, tall: bool) -> None:
        line = theme().line
        width = self.width() - axis_width - 2 * line
        left, top = axis_width + line, line
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self._scroll.setVerticalScrollBarPolicy(on if tall else off)
        self._scroll.setHorizontalScrollBarPolicy(on if wide else off)
        self._header.setGeometry(left, top, width - (_BAR if tall else 0), head)
        self._all_day.setGeometry(left, top + head, width - (_BAR if tall else 0), strip)
        self._all_day.setVisible(strip > 0)
        height = self.height() - 2 * line - head - strip
        self._strip.setGeometry(line, top + head + strip, axis_width, height - (_BAR if wide else 0))
        self._scroll.setGeometry(left, top + head + strip, width, height)
        self._turn.setVisible(self.one_youth() and len(self._youths) > 1)
        self._turn.adjustSize()
        self._turn.move(self.width() - self._turn.width() - 8, top + 6)
        self._turn.raise_()

    def _heads(self) -> None:
        if self._now is None or self._axis is None:
            return
        heads = []
        today = self.now_minute() is not None
        for youth in self.shown_youths():
            mine = [item for item in self._items if item.youth == youth.id]
            wrong = today and doubt_about(youth.presence, mine, youth.id, self._now) is not None
            attention = any(item.alert for item in mine)
            heads.append(Head(youth=youth, tasks=task_count(mine), contradiction=wrong, attention=attention))
        self._header.show_heads(heads, self._columns, self._picture)

    def _show_now(self) -> None:
        if self._axis is not None:
            minute = self.now_minute()
            inside = minute is not None and self._axis.first <= minute <= self._axis.last
            self._canvas.show_now(minute if inside else None)
            self._strip.show_axis(self._axis, minute if inside else None)

    def _scrolled(self) -> None:
        left = self._scroll.horizontalScrollBar().value()
        top = self._scroll.verticalScrollBar().value()
        self._header.scroll_to(left)
        self._all_day.scroll_to(left)
        self._strip.scroll_to(top)
        self._canvas.stick(left, top)
        if self._columns.count:
            seen = (left + self._scroll.viewport().width() + 4) / self._columns.width
            hidden = self._columns.count - int(seen)
            self._more.show_hidden(hidden if self._columns.total > self._scroll.viewport().width() + 1 else 0)
            size = self._more.sizeHint()
            right = self._scroll.geometry().right() - (
                _BAR if self._scroll.verticalScrollBar().isVisible() else 0
            )
            self._more.setGeometry(QRect(QPoint(right - size.width(), self.height() // 2), size))
            self._fade.setGeometry(
                right - FADE, self._header.y() + 1, FADE, self._scroll.height() + self._header.height()
            )
            self._fade.setVisible(hidden > 0 and self._more.isVisibleTo(self))
            self._fade.raise_()
            self._more.raise_()

    def _page_right(self) -> None:
        bar = self._scroll.horizontalScrollBar()
        step = max(1, int(self._scroll.viewport().width() / self._columns.width)) * self._columns.width
        bar.setValue(round(bar.value() + step))

    def _reveal(self, area: QRect) -> None:
        middle = area.center()
        width, height = self._scroll.viewport().width(), self._scroll.viewport().height()
        self._scroll.ensureVisible(
            middle.x(),
            middle.y(),
            min(area.width() // 2 + 8, width // 2),
            min(area.height() // 2 + 8, height // 2),
        )

    def _menu(self, placed: Placed, at: QPoint) -> None:
        def ask(request: DayRequest) -> None:
            self.requested.emit(placed.item, request)

        menu = item_menu(
            placed,
            self._youths,
            open_item=lambda: self.open_requested.emit(placed.item),
            ask=ask,
            nudge=lambda start, end: self._canvas.chip_nudged(placed, start, end),
            parent=self,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out once, when there is something to see."""
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_turn"):
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card and the line below the head."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, QRectF(self.rect()), 12, now.colours.surface, now.colours.border, now.line)
        below = self._scroll.geometry().top() - 1
        painter.fillRect(QRectF(now.line, below, self.width() - 2 * now.line, 1), QColor(now.colours.border))
