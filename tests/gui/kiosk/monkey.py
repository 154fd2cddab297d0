"""Random keys, chords and taps at a kiosk window: `make monkey INPUTS=n`, a small share in the tests.

One seed is one run. After every input: no window but the kiosk's own is visible, and it still is. After every
Stop: nothing of the youth before is left in the window.
"""

import random
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from leefbord.ui.kiosk.flow import Stage
from leefbord.ui.kiosk.window import KioskWindow

_PLAIN_KEYS: Final = (
    *(getattr(Qt.Key, f"Key_{figure}") for figure in range(10)),
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_A,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Print,
    Qt.Key.Key_F1,
    Qt.Key.Key_F11,
    Qt.Key.Key_Help,
)
_CHORD_KEYS: Final = (
    Qt.Key.Key_F4,
    Qt.Key.Key_Q,
    Qt.Key.Key_W,
    Qt.Key.Key_N,
    Qt.Key.Key_O,
    Qt.Key.Key_P,
    Qt.Key.Key_S,
    Qt.Key.Key_C,
    Qt.Key.Key_V,
    Qt.Key.Key_X,
    Qt.Key.Key_Z,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_F10,
)
_MODIFIERS: Final = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)
_BUTTONS: Final = (
    *(Qt.MouseButton.LeftButton,) * 6,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.BackButton,
)


class EscapedError(AssertionError):
    """The kiosk did what it never may; the message names seed and input, never what stood on the screen."""


@dataclass
class Monkey:
    """`names` are the youths of the house: what may be left of none of them after a session.

    `code` is tapped now and then where one is asked, so that the pages behind it are reached too.
    """

    window: KioskWindow
    names: tuple[str, ...]
    code: str
    seed: int
    inputs: int = 0
    sessions: int = 0
    stages: set[Stage] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._called = ""
        # Windows that tests before this one left in the same process are not the kiosk's doing.
        self._there = {id(widget) for widget in _shown()}

    def run(self, inputs: int) -> None:
        """So many inputs; raises EscapedError at the first that broke something."""
        for _each in range(inputs):
            self.inputs += 1
            self._act()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._look()

    def _act(self) -> None:
        dice = self._random.random()
        if dice < 0.12 and self.window.flow.stage in (Stage.CODE, Stage.STEP_UP, Stage.HIDDEN):
            self._tap_code()
        elif dice < 0.62:
            self._tap_button()
        elif dice < 0.72:
            self._tap_anywhere()
        elif dice < 0.88:
            QTest.keyClick(self._target(), self._random.choice(_PLAIN_KEYS))
        elif dice < 0.97:
            QTest.keyClick(self._target(), self._random.choice(_CHORD_KEYS), self._random.choice(_MODIFIERS))
        else:
            self.window.flow.tick()

    def _target(self) -> QWidget:
        """Where keys go: what has the keyboard in the window, or the window."""
        focus = self.window.focusWidget()
        if focus is None or not focus.isVisible():  # type says never None, Qt says sometimes
            return self.window
        return focus

    def _tap_code(self) -> None:
        for figure in self.code:
            QTest.keyClick(self._target(), getattr(Qt.Key, f"Key_{figure}"))

    def _tap_button(self) -> None:
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled()
        ]
        if found:
            QTest.mouseClick(self._random.choice(found), Qt.MouseButton.LeftButton)

    def _tap_anywhere(self) -> None:
        place = QPoint(
            self._random.randrange(self.window.width()), self._random.randrange(self.window.height())
        )
        target = self.window.childAt(place) or self.window
        click = QTest.mouseDClick if self._random.random() < 0.2 else QTest.mouseClick
        click(
            target,
            self._random.choice(_BUTTONS),
            Qt.KeyboardModifier.NoModifier,
            target.mapFrom(self.window, place),
        )

    def _look(self) -> None:
        """What must hold after every input."""
        others = [
            widget for widget in _shown() if widget is not self.window and id(widget) not in self._there
        ]
        if others or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self._fail("another window")
        if not self.window.isVisible():
            self._fail("the window went away")
        flow = self.window.flow
        self.stages.add(flow.stage)
        session = flow.session
        if session is not None:
            if not self._called:
                self.sessions += 1
            self._called = session.youth.called
            self._nobody_else(session.youth.called)
        elif self._called:
            self._nothing_left()
            self._called = ""

    def _nobody_else(self, called: str) -> None:
        for text in self._texts():
            if any(name in text for name in self.names if name != called):
                self._fail("the name of another youth")

    def _nothing_left(self) -> None:
        """Right after Stop: the wall, with every name alone on a tile, and an empty clipboard."""
        if any(self._called in text and text != self._called for text in self._texts()):
            self._fail("something of the youth before")
        if QApplication.clipboard().text():
            self._fail("a full clipboard")

    def _texts(self) -> list[str]:
        """Every text in the window, also hidden ones."""
        found: list[str] = []
        for widget in self.window.findChildren(QWidget):
            found.append(widget.accessibleName())
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                found.append(widget.text())
            elif isinstance(widget, QTextEdit):
                found.append(widget.toPlainText())
        return found

    def _fail(self, what: str) -> None:
        raise EscapedError(f"{what}: seed {self.seed}, input {self.inputs}, {self.window.flow.stage.name}")


def _shown() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
