"""What keeps a youth inside the kiosk: shortcuts, menus, drops and links that lead out are swallowed."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication

from leefbord.ui.kiosk.look import kiosk_look_source

_EDIT_KEYS: Final = frozenset(
    {
        Qt.Key.Key_A,
        Qt.Key.Key_C,
        Qt.Key.Key_V,
        Qt.Key.Key_X,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)
"""With Ctrl these only work inside a text."""

_KEYS_OUT: Final = frozenset(
    {Qt.Key.Key_Menu, Qt.Key.Key_Help, Qt.Key.Key_Print, Qt.Key.Key_Escape, Qt.Key.Key_Meta}
)
_SWALLOWED: Final = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.WhatsThis,
        QEvent.Type.EnterWhatsThisMode,
        QEvent.Type.ToolTip,
        QEvent.Type.Shortcut,
    }
)
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)
_TAPS: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_OPEN_NOTHING: Final[Any] = "open_nothing"
"""Name of the slot; the stub of PySide6 6.11.3 says bytes, the call itself takes only str."""

_SCHEMES_OUT: Final = ("http", "https", "file", "mailto", "tel")


def leads_out(event: QKeyEvent) -> bool:
    """Whether a key press must not reach the program: F1-F35, Alt+anything, Ctrl+anything but editing."""
    key = Qt.Key(event.key())
    modifiers = event.modifiers()
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if key in _KEYS_OUT or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return True
    if modifiers & Qt.KeyboardModifier.MetaModifier:
        return True
    if control and alt:
        # AltGr arrives as Ctrl+Alt on Windows: a sign that can be printed is typing, not a shortcut.
        return not event.text().isprintable() or not event.text()
    if alt:
        return True
    return control and key not in _EDIT_KEYS


class Guard(QObject):
    """An event filter on the application while the kiosk window lives; `touched` = somebody is there."""

    touched = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._on = False

    def begin(self) -> None:
        """Start to guard."""
        if not self._on:
            self._on = True
            self._app.installEventFilter(self)
            for scheme in _SCHEMES_OUT:
                QDesktopServices.setUrlHandler(scheme, self, _OPEN_NOTHING)

    def end(self) -> None:
        """Stop guarding."""
        if self._on:
            self._on = False
            self._app.removeEventFilter(self)
            kiosk_look_source().by_keyboard = True
            for scheme in _SCHEMES_OUT:
                QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def open_nothing(self, _url: QUrl) -> None:
        """No link leads out."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what leads out; note that somebody is there."""
        kind = event.type()
        if kind in _TOUCHES:
            self.touched.emit()
        if kind in _SWALLOWED:
            return True
        if kind in _TAPS:
            kiosk_look_source().by_keyboard = False
        elif kind == QEvent.Type.KeyPress:
            kiosk_look_source().by_keyboard = True
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            return leads_out(event)
        return False
