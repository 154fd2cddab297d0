"""The top of full-window screens: logo, group and PC at the left, date and time at the right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import box, draw_icon


class Logo(QWidget):
    """The house on a blue square; decoration."""

    def __init__(self, size: int = 40, *, on_panel: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._on_panel = size, on_panel
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(theme().sp(self._size), theme().sp(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The square and the house."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = now.colours.panel_accent if self._on_panel else now.colours.primary
        box(painter, QRectF(self.rect()), self.width() * 0.24, fill, None)
        size = round(self.width() * 0.58)
        ink = now.colours.on_panel if self._on_panel else now.colours.on_primary
        at = (self.width() - size) / 2
        draw_icon(painter, "home", ink, at, at, size)


class FrameTop(QFrame):
    """Nothing about people: group and PC name only."""

    def __init__(self, place: str, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(now.sp(32), now.sp(14), now.sp(32), now.sp(14))
        row.setSpacing(now.sp(14))
        row.addWidget(Logo())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label("Leefbord", "title"))
        words.addWidget(Label(place, "secondary"))
        row.addLayout(words)
        row.addStretch(1)
        self.when = Label(when, "secondary")
        row.addWidget(self.when, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface and a line below."""
        now = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.colours.surface))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(now.colours.border))
