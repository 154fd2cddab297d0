"""The settings page: how it looks for me, what else the house adds, and removing the demo house."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.ui.staff.house import StaffHouse
from leefbord.ui.theme import SCALE_STEPS, Theme, theme, theme_source
from leefbord.ui.tokens import ThemeName
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.segments import Segments

_THEMES = (ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST, ThemeName.CALM)


class AppearanceCard(Card):
    """Theme, text size and motion; every choice holds at once. `chosen` carries the new Theme."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(Label(self.tr("How it looks"), "title"))
        self.body.addWidget(
            Label(self.tr("Only for you, on every PC of this group."), "secondary", wraps=True)
        )
        names = (self.tr("Light"), self.tr("Dark"), self.tr("High contrast"), self.tr("Calm"))
        self._names = Segments(self.tr("Colours"), names)
        self._sizes = Segments(self.tr("Text size"), [f"{round(step * 100)} %" for step in SCALE_STEPS])
        self._motion = QCheckBox(self.tr("Let things move"))
        for words, widget in (
            (self.tr("Colours"), self._names),
            (self.tr("Text size"), self._sizes),
        ):
            self.body.addSpacing(theme().sp(6))
            self.body.addWidget(Label(words, "label"))
            self.body.addWidget(widget)
        self.body.addSpacing(theme().sp(6))
        self.body.addWidget(self._motion)
        self.show_theme(theme())
        self._names.chosen.connect(self._changed)
        self._sizes.chosen.connect(self._changed)
        self._motion.toggled.connect(self._changed)

    def show_theme(self, shown: Theme) -> None:
        """Show the choices in force."""
        self._names.choose(_THEMES.index(shown.name))
        nearest = min(range(len(SCALE_STEPS)), key=lambda step: abs(SCALE_STEPS[step] - shown.scale))
        self._sizes.choose(nearest)
        self._motion.blockSignals(True)
        self._motion.setChecked(shown.motion)
        self._motion.blockSignals(False)

    def _changed(self) -> None:
        wanted = replace(
            theme(),
            name=_THEMES[self._names.index()],
            scale=SCALE_STEPS[self._sizes.index()],
            motion=self._motion.isChecked(),
        )
        self.chosen.emit(wanted)


class DemoCard(Card):
    """Removing the demo house asks once more, in the same place."""

    def __init__(self, remove: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(Label(self.tr("Demo house"), "title"))
        text = self.tr(
            "This house is invented. Removing it takes away only the demo, nothing of a real house."
        )
        self.body.addWidget(Label(text, wraps=True))
        self._ask = Button(self.tr("Remove the demo house"), icon_name="trash")
        self._sure = QWidget()
        row = QHBoxLayout(self._sure)
        row.setContentsMargins(0, 0, 0, 0)
        yes = Button(self.tr("Yes, remove the demo"), icon_name="trash", kind=ButtonKind.DANGER)
        no = Button(self.tr("Keep it"))
        row.addWidget(yes)
        row.addWidget(no)
        row.addStretch(1)
        self._sure.hide()
        self.body.addWidget(self._ask)
        self.body.addWidget(self._sure)
        self._ask.clicked.connect(lambda: self._turn(asking=True))
        no.clicked.connect(lambda: self._turn(asking=False))
        yes.clicked.connect(lambda: remove())

    def _turn(self, *, asking: bool) -> None:
        self._ask.setVisible(not asking)
        self._sure.setVisible(asking)


class SettingsPage(QScrollArea):
    """Cards in one readable column."""

    def __init__(self, house: StaffHouse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self._house = house
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        self._look = AppearanceCard()
        self._look.chosen.connect(self._choose)
        cards: list[QWidget] = [self._look, *(make() for make in house.settings_cards)]
        if house.remove_demo is not None:
            cards.append(DemoCard(house.remove_demo))
        self._cards = cards
        for card in cards:
            card.setMaximumWidth(theme().sp(760))
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inner)
        theme_source().changed.connect(self._follow)

    def _choose(self, wanted: Theme) -> None:
        theme_source().set(wanted)
        self._house.save_theme(wanted)

    def _follow(self) -> None:
        self._look.show_theme(theme())
        for card in self._cards:
            card.setMaximumWidth(theme().sp(760))
        QTimer.singleShot(0, self, self._refit)  # once every widget has its new style

    def _refit(self) -> None:
        """Layouts remember the heights of the text size before."""
        for card in self._cards:
            for part in (*card.findChildren(QWidget), card):
                part.updateGeometry()

    def focus_region(self) -> None:
        """F6 came here."""
        self._look.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.focusNextChild()
