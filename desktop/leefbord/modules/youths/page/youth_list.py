"""The list at the left: who is here, where they are, and who once was."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.youths.page.words import PRESENCE_ICONS, presence_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.avatar import draw_avatar
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring, whole

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class YouthRow(QAbstractButton):
    """One youth: picture, name, where they are. Chosen = tinted with a border, not by colour alone."""

    def __init__(self, youth: YouthCard, *, gone: bool = False) -> None:
        super().__init__()
        self.youth = youth
        self._gone = gone
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().sp(52))
        where = self.tr("not staying here now") if gone else presence_words(youth.presence)
        self._where = where
        self.setText(youth.called)
        self.setAccessibleName(f"{youth.called}, {where}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Avatar, two lines, ring."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = whole(self.rect()).adjusted(3, 3, -3, -3)
        colours = now.colours
        if self.isChecked():
            box(painter, area, 8, colours.primary_tint, colours.primary, now.line)
        elif self.underMouse():
            box(painter, area, 8, colours.hover, colours.hover, now.line)
        size = now.sp(32)
        left, top = area.left() + now.sp(8), area.center().y() - size / 2
        draw_avatar(painter, QRectF(left, top, size, size), self.youth.called[:1], self.youth.hue, now)
        words = area.adjusted(size + now.sp(18), now.sp(4), -now.sp(8), 0)
        words.setHeight(now.sp(20))
        ink = colours.muted if self._gone else colours.text
        draw_text(painter, words, self.youth.called, now.font(14, 600), ink, _LEFT)
        words.translate(0, now.sp(19))
        if not self._gone:
            icon = PRESENCE_ICONS[self.youth.presence]
            draw_icon(painter, icon, colours.muted, words.left(), words.top() + now.sp(3), now.sp(14))
            words.setLeft(words.left() + now.sp(18))
        draw_text(painter, words, self._where, now.font(12.5), colours.muted, _LEFT)
        if self.hasFocus():
            ring(painter, whole(self.rect()), 10, now)


class YouthList(QScrollArea):
    """`chosen` carries the PersonId; up and down move through the list."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Youths"))
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)

    def show_youths(
        self, here: Sequence[YouthCard], gone: Sequence[YouthCard], current: PersonId | None
    ) -> None:
        """Fill the list anew and keep the chosen one."""
        for button in self._group.buttons():
            self._group.removeButton(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme().sp(8), theme().sp(8), theme().sp(8), theme().sp(8))
        column.setSpacing(2)
        for youth in here:
            self._add(column, youth, gone=False, current=current)
        if gone:
            column.addSpacing(theme().sp(8))
            column.addWidget(Label(self.tr("Not here now"), "label"))
        for youth in gone:
            self._add(column, youth, gone=True, current=current)
        column.addStretch(1)
        self.setWidget(inner)

    def _add(self, column: QVBoxLayout, youth: YouthCard, *, gone: bool, current: PersonId | None) -> None:
        row = YouthRow(youth, gone=gone)
        row.setChecked(youth.id == current)
        self._group.addButton(row)
        column.addWidget(row)

    def rows(self) -> list[YouthRow]:
        """All rows from top to bottom."""
        return [row for row in self._group.buttons() if isinstance(row, YouthRow)]

    def _clicked(self, row: QAbstractButton) -> None:
        if isinstance(row, YouthRow):
            self.chosen.emit(row.youth.id)
