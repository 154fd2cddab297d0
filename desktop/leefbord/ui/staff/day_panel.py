"""The panel "Today's reports" beside the board, and the handle it leaves when it is a drawer."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leefbord.ui.page_spec import DayNote
from leefbord.ui.staff.note_card import NoteCard
from leefbord.ui.theme import theme
from leefbord.ui.tokens import BLUE
from leefbord.ui.widgets.badge import draw_badge
from leefbord.ui.widgets.empty_state import EmptyState
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring
from leefbord.ui.widgets.pill import Pill
from leefbord.ui.widgets.side_panel import SidePanel


class DayPanel(SidePanel):
    """Lists the notes of the day, newest on top; `note_opened` carries the DayNote."""

    note_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", width=320, parent=parent)
        self.title.setText(self.tr("Reports today"))
        self.setAccessibleName(self.tr("Reports today"))
        self._new = Pill("", hue=BLUE)
        self.head.insertWidget(1, self._new)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll, 1)
        self._unread = 0
        self.show_notes(())

    def unread(self) -> int:
        """How many are not read yet."""
        return self._unread

    def show_notes(self, notes: Sequence[DayNote]) -> None:
        """Fill the list."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme().sp(4), 0)
        column.setSpacing(theme().sp(10))
        for note in sorted(notes, key=lambda note: note.at, reverse=True):
            card = NoteCard(note)
            card.clicked.connect(lambda _=False, note=note: self.note_opened.emit(note))
            column.addWidget(card)
        if not notes:
            column.addWidget(EmptyState(self.tr("No reports yet today."), icon_name="notebook"))
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._unread = sum(note.unread for note in notes)
        self._new.set_content(self.tr("%n new", "", self._unread), hue=BLUE)
        self._new.setVisible(self._unread > 0)


class PanelHandle(QAbstractButton):
    """A strip of 50 px with the title upright and the unread number; opens the drawer."""

    def __init__(self, title: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self._icon, self._count = icon_name, 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """The number, also in the accessible name."""
        self._count = count
        name = self.text()
        if count:
            name = self.tr("{title}, {count} new").format(title=name, count=count)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """50 px wide, as high as there is room."""
        return QSize(max(46, round(34 * theme().scale)), 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, badge, upright words."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        box(painter, area, 12, now.colours.surface, now.colours.border, now.line)
        size = now.sp(22)
        left = area.center().x() - size / 2
        draw_icon(painter, self._icon, now.colours.primary, left, now.sp(16), size)
        draw_badge(painter, left + size * 0.8, now.sp(15), self._count, now)
        painter.save()
        painter.translate(area.center().x(), now.sp(50))
        painter.rotate(90)
        font = now.font(14, 600)
        room = QRectF(0, -now.sp(12), self.height() - now.sp(60), now.sp(24))
        draw_text(painter, room, self.text(), font, now.colours.text, Qt.AlignmentFlag.AlignVCenter)
        painter.restore()
        if self.hasFocus():
            ring(painter, area, 12, now)
