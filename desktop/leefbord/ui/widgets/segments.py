"""A segmented control: a few choices of which one holds; arrows move within it, one tab stop."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_text, ring


class _Segment(QAbstractButton):
    """One choice."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        """Words and padding."""
        now = theme()
        width = QFontMetrics(now.font(14, 600)).horizontalAdvance(self.text())
        return QSize(width + 2 * now.sp(14), now.sp(34))

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White when chosen, else only words."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        ink = now.colours.muted
        if self.isChecked():
            box(painter, area.adjusted(3, 3, -3, -3), 6, now.colours.surface, now.colours.border, now.line)
            ink = now.colours.primary
        draw_text(painter, area, self.text(), now.font(14, 600), ink, Qt.AlignmentFlag.AlignCenter)
        if self.hasFocus():
            ring(painter, area, 8, now)


class Segments(QWidget):
    """Choices side by side; `chosen` carries the index when a person changes it."""

    chosen = Signal(int)

    def __init__(self, name: str, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for index, text in enumerate(choices):
            segment = _Segment(text)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.idClicked.connect(self._clicked)
        self.choose(0)

    def index(self) -> int:
        """Which choice holds."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Choose without telling."""
        for each in self._group.buttons():
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button = self._group.button(index)
        if button is not None:
            button.setChecked(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _clicked(self, index: int) -> None:
        self.choose(index)
        self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        target = self._group.button(self.index() + step) if step else None
        if target is None:
            super().keyPressEvent(event)
            return
        target.setFocus()
        target.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The trough."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, QRectF(self.rect()), 8, now.colours.hair, now.colours.border, now.line)
