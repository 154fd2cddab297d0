"""A youth's page of one module at the kiosk, without the shell: what it told, and pressing by its words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.module_desk import ModuleDesk
from tests.helpers.page_context import InlineJobs
from tests.helpers.shown_words import shown

from leefbord.core.people import YouthCard
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.page_spec import KioskContext, KioskPage

LOOKS = Path("build/looks")


class ModuleKiosk:
    """The page of `card`, 1216 x 604 as in the shell."""

    def __init__(
        self, desk: ModuleDesk, card: YouthCard, page: KioskPage, contexts: Sequence[str], qtbot: QtBot
    ) -> None:
        self.footers: list[str] = []
        self.failures: list[Exception] = []
        self._qtbot, self._contexts = qtbot, contexts
        who = desk.youth(card)
        context = KioskContext(
            service=desk.running(who).service,
            me=who,
            youth=card,
            acts=desk.acts,
            staff=desk.staff,
            clock=desk.clock,
            changes=desk.changes,
            jobs=InlineJobs(),
            back=lambda: None,
            footer=self.footers.append,
            read_aloud=lambda _text: None,
            show_failure=self.failures.append,
            day_items=tuple,
        )
        self.page: QWidget = page.build(context)
        qtbot.addWidget(self.page)
        self.page.resize(1216, 604)
        self.page.show()

    def buttons(self) -> list[QAbstractButton]:
        """What can be tapped now."""
        return [each for each in self.page.findChildren(QAbstractButton) if each.isVisible()]

    def press(self, text: str) -> None:
        """Tap the first button with these words (English source, or as shown)."""
        wanted = {text, *shown(text, tuple(self._contexts))}
        button = next(
            each
            for each in self.buttons()
            if {each.text(), each.accessibleName()} & wanted and each.isEnabled()
        )
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def save(self, name: str) -> None:
        """A picture for people to look at."""
        LOOKS.mkdir(parents=True, exist_ok=True)
        drawn = QPixmap(1280, 668)
        drawn.fill(QColor(kiosk_look().page))
        painter = QPainter(drawn)
        painter.drawPixmap(32, 32, self.page.grab())
        painter.end()
        assert drawn.save(str(LOOKS / f"{name}.png"))
