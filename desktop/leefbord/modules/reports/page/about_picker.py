"""Whom a note is about: a button that opens a list of youths to tick; nobody ticked is the group."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthDirectory
from leefbord.modules.reports.page.words import joined
from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text


class AboutPicker(QPushButton):
    """Shows the names; `changed` when a person ticks."""

    changed = Signal()

    def __init__(self, youths: YouthDirectory) -> None:
        super().__init__()
        self._youths = youths
        self._chosen: tuple[PersonId, ...] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setFlat(True)
        self.setMinimumHeight(theme().sp(36))
        self._show()

    def about(self) -> tuple[PersonId, ...]:
        """The youths chosen, in the order of the house; empty means the group."""
        return self._chosen

    def set_about(self, people: Sequence[PersonId]) -> None:
        """Choose these; who no longer lives here is left out."""
        wanted = set(people)
        self._chosen = tuple(card.id for card in self._youths.youths() if card.id in wanted)
        self._show()

    def names(self) -> str:
        """The names chosen, empty for the group."""
        cards = (self._youths.youth(person) for person in self._chosen)
        return joined([card.called for card in cards if card])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A field like the drop-downs beside it, with a tinted pill per youth."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        fill = now.colours.surface if self.isEnabled() else now.colours.bg
        edge = now.colours.focus if self.hasFocus() else now.colours.field
        box(painter, area, 8, fill, edge, 2 if self.hasFocus() else now.line)
        arrow = now.sp(16)
        end = area.right() - arrow - now.sp(10)
        draw_icon(painter, "chevron-down", now.colours.text, end, area.center().y() - arrow / 2, arrow)
        left = area.left() + now.sp(8)
        cards = [card for card in map(self._youths.youth, self._chosen) if card]
        for card in cards:
            font, ramp = now.font(13, 600), now.ramp(card.hue)
            width = QFontMetrics(font).horizontalAdvance(card.called) + 2 * now.sp(9)
            if left + width > end - now.sp(30) and card is not cards[-1]:
                more = QRectF(left, area.top(), end - left, area.height())
                text = f"+{len(cards) - cards.index(card)}"
                draw_text(painter, more, text, font, now.colours.muted, Qt.AlignmentFlag.AlignVCenter)
                return
            pill = QRectF(left, area.center().y() - now.sp(12.5), min(width, end - left - 4), now.sp(25))
            box(painter, pill, pill.height() / 2, ramp.tint2, None)
            words = pill.adjusted(now.sp(9), 0, 0, 0)
            draw_text(painter, words, card.called, font, ramp.ink, Qt.AlignmentFlag.AlignVCenter)
            left = pill.right() + now.sp(6)
        if not cards:
            room = QRectF(left + now.sp(3), area.top(), end - left, area.height())
            draw_text(
                painter, room, self.text(), now.font(14), now.colours.text, Qt.AlignmentFlag.AlignVCenter
            )

    def _fill(self) -> None:
        self._menu.clear()
        group = self._menu.addAction(self.tr("The group"))
        group.setCheckable(True)
        group.setChecked(not self._chosen)
        group.triggered.connect(lambda: self._choose(()))
        self._menu.addSeparator()
        for card in self._youths.youths():
            self._menu.addAction(self._tick(card.called, card.id))

    def _tick(self, name: str, person: PersonId) -> QAction:
        action = QAction(name, self._menu)
        action.setCheckable(True)
        action.setChecked(person in self._chosen)
        action.toggled.connect(lambda on: self._toggle(person, on))
        return action

    def _toggle(self, person: PersonId, on: bool) -> None:
        others = tuple(each for each in self._chosen if each != person)
        self._choose((*others, person) if on else others)

    def _choose(self, people: Sequence[PersonId]) -> None:
        self.set_about(people)
        self.changed.emit()

    def _show(self) -> None:
        names = self.names() or self.tr("The group")
        self.setText(names)
        self.setAccessibleName(self.tr("About {names}").replace("{names}", names))
