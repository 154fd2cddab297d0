"""The panel beside the board with what modules offer there, and the handle it leaves as a drawer."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.badge import draw_badge
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring
from leefbord.ui.widgets.side_panel import SidePanel


class DayPanel(SidePanel):
    """Hosts the parts one under the other; each brings its own heading and scrolls with the rest."""

    def __init__(self, title: str, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__("", width=320, parent=parent)
        self.setAccessibleName(title)
        self.title.hide()
        self.head.insertStretch(0, 1)  # the cross of the drawer stays at the right
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(16))
        for part in parts:
            column.addWidget(part, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)


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
