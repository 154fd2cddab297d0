"""The list at the left: who shared something with me, when, whether I opened it. Nothing of the inside."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leefbord.core.ids import OperationId
from leefbord.modules.diary.model.entry import SharedEntry
from leefbord.modules.diary.page.words import moment_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.avatar import draw_avatar
from leefbord.ui.widgets.paint import box, draw_text, ring, whole

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class EntryRow(QAbstractButton):
    """One shared entry. Unread: bold, a dot, and the word in the accessible name."""

    def __init__(self, entry: SharedEntry) -> None:
        super().__init__()
        self.entry = entry
        self._name = entry.youth.called if entry.youth else "?"
        self._when = moment_words(entry.listed.at_ms)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().sp(60))
        self.setText(self._name)
        state = self.tr("new") if entry.unread else self.tr("read")
        self.setAccessibleName(f"{self._name}, {self._when}, {state}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Avatar, name, moment, dot."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = whole(self.rect()).adjusted(3, 3, -3, -3)
        colours = now.colours
        if self.isChecked():
            box(painter, area, 8, colours.primary_tint, colours.primary, now.line)
        elif self.underMouse():
            box(painter, area, 8, colours.hover, colours.hover, now.line)
        size = now.sp(36)
        left, top = area.left() + now.sp(8), area.center().y() - size / 2
        hue = self.entry.youth.hue if self.entry.youth else "blauw"
        draw_avatar(painter, QRectF(left, top, size, size), self._name[:1], hue, now)
        words = area.adjusted(size + now.sp(20), now.sp(7), -now.sp(28), 0)
        words.setHeight(now.sp(20))
        weight = 700 if self.entry.unread else 500
        draw_text(painter, words, self._name, now.font(15, weight), colours.text, _LEFT)
        words.translate(0, now.sp(21))
        draw_text(painter, words, self._when, now.font(13), colours.muted, _LEFT)
        if self.entry.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.primary))
            dot = now.sp(10)
            painter.drawEllipse(QRectF(area.right() - now.sp(20), area.center().y() - dot / 2, dot, dot))
        if self.hasFocus():
            ring(painter, whole(self.rect()), 10, now)


class EntryList(QScrollArea):
    """`chosen` carries the SharedEntry."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Shared with you"))
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)

    def show_entries(self, entries: Sequence[SharedEntry], current: OperationId | None) -> None:
        """Fill the list anew and keep the chosen one."""
        for button in self._group.buttons():
            self._group.removeButton(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        side = theme().sp(8)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(2)
        for entry in entries:
            row = EntryRow(entry)
            row.setChecked(entry.listed.version == current)
            self._group.addButton(row)
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(inner)

    def rows(self) -> list[EntryRow]:
        """All rows from top to bottom."""
        return [row for row in self._group.buttons() if isinstance(row, EntryRow)]

    def _clicked(self, row: QAbstractButton) -> None:
        if isinstance(row, EntryRow):
            self.chosen.emit(row.entry)
