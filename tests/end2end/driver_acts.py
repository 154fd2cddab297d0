"""What the driver does inside a driven window: find by accessible name, click, type, choose, grab."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from leefbord.ui.theme import theme, theme_source
from leefbord.ui.tokens import ThemeName

Answer = dict[str, Any]
_seen: list[QWidget] = []
"""Keeps the wrappers of the last look alive: one that is let go takes those of its children along."""
Later = Callable[[], None]
NOT_THERE: Final[Answer] = {"ok": False}
FIELDS: Final = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)


def act(request: Answer) -> tuple[Answer, Later | None]:
    """Carry out one request in the window's thread; what is left is done once the answer has gone out.

    `ok` is false when it could not be done. Clicks come later: one may open a dialog that blocks.
    """
    try:
        answer = _answer(request)
    except RuntimeError as gone:  # the widget was deleted in between: as good as not there
        return {"ok": False, "gone": str(gone)}, None
    return answer, answer.pop("later", None)


def _answer(request: Answer) -> Answer:
    window = _window()
    if window is None:
        return {"ok": False, "hidden": True}
    verb, kind, name = request["verb"], request.get("kind", ""), request.get("name", "")
    if verb in _ON_WINDOW:
        return _ON_WINDOW[verb](window, request)
    found = [widget for widget in _named(name) if _is_kind(widget, kind)]
    index = request.get("index", 0)
    if len(found) <= index:
        return NOT_THERE
    return _ON_WIDGET[verb](found[index], request)


# -- finding ---------------------------------------------------------------------------------------


def words_of(widget: QWidget) -> str:
    """What a screen reader would call the widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().replace("&", "")
    if isinstance(widget, FIELDS):
        spoken = QAccessible.queryAccessibleInterface(widget)  # knows the label beside a field
        name = spoken.text(QAccessible.Text.Name)
        if name:
            return name.replace("&", "")
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return ""


def _visible() -> list[QWidget]:
    modal = QApplication.activeModalWidget()
    tops = [modal] if modal is not None else QApplication.topLevelWidgets()
    _seen[:] = [widget for top in tops if top.isVisible() for widget in (top, *top.findChildren(QWidget))]
    return [widget for widget in _seen if widget.isVisible()]


def _named(name: str) -> list[QWidget]:
    """Visible widgets with exactly this name first, then those whose name begins so."""
    words = [(words_of(widget), widget) for widget in _visible()]
    exact = [widget for each, widget in words if each == name]
    return exact + [widget for each, widget in words if name and each != name and each.startswith(name)]


def _is_kind(widget: QWidget, kind: str) -> bool:
    if kind == "button":
        return isinstance(widget, QAbstractButton)
    if kind == "choice":
        return isinstance(widget, QComboBox | QAbstractItemView)
    return isinstance(widget, FIELDS) if kind == "field" else True


def _window() -> QWidget | None:
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.isWindow()]
    return max(shown, key=lambda widget: widget.width() * widget.height(), default=None)


# -- on the window ---------------------------------------------------------------------------------


def _names(_window: QWidget, _request: Answer) -> Answer:
    return {"ok": True, "names": sorted({words for words in map(words_of, _visible()) if words})}


def _tree(_window: QWidget, _request: Answer) -> Answer:
    found = [
        [type(widget).__name__, words_of(widget), widget.isEnabled()]
        for widget in _visible()
        if words_of(widget) or isinstance(widget, FIELDS)
    ]
    return {"ok": True, "tree": found}


def _shot(window: QWidget, request: Answer) -> Answer:
    pixmap = (QApplication.activeModalWidget() or window).grab()
    return {"ok": pixmap.save(request["path"]), "width": pixmap.width(), "height": pixmap.height()}


def _resize(window: QWidget, request: Answer) -> Answer:
    window.resize(request["width"], request["height"])
    return {"ok": True}


def _file(_window: QWidget, request: Answer) -> Answer:
    """The file dialog that is open: choose this file. Its own fields live in C++ and do not last here."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog):
        return NOT_THERE
    dialog.selectFile(request["path"])
    return {"ok": True}


def _theme(_window: QWidget, request: Answer) -> Answer:
    """For pictures only: another look, without the way through the settings."""
    theme_source().set(replace(theme(), name=ThemeName(request["name"])))
    return {"ok": True}


def _menu(_window: QWidget, request: Answer) -> Answer:
    """An entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return {"ok": False, "menu": []}
    entries = [action for action in menu.actions() if action.isEnabled()]
    action = next((each for each in entries if each.text().startswith(request["name"])), None)
    if action is None:
        return {"ok": False, "menu": [each.text() for each in entries]}
    point = menu.actionGeometry(action).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return {"ok": True, "later": lambda: QTest.mouseClick(menu, left, none, point)}


def _keys(window: QWidget, request: Answer) -> Answer:
    for target in (QApplication.focusWidget(), window.focusWidget(), window):
        if isinstance(target, QWidget):
            QTest.keySequence(target, request["keys"])
            return {"ok": True}
    return NOT_THERE


def _close(window: QWidget, _request: Answer) -> Answer:
    return {"ok": window.close()}


# -- on a widget -----------------------------------------------------------------------------------


def _find(widget: QWidget, _request: Answer) -> Answer:
    return {"ok": True, "enabled": widget.isEnabled(), "words": words_of(widget)}


def _read(widget: QWidget, _request: Answer) -> Answer:
    if isinstance(widget, QLineEdit | QLabel | QAbstractButton):
        return {"ok": True, "text": widget.text()}
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return {"ok": True, "text": widget.toPlainText()}
    if isinstance(widget, QComboBox):
        return {"ok": True, "text": widget.currentText()}
    return {"ok": True, "text": words_of(widget)}


def _click(widget: QWidget, _request: Answer) -> Answer:
    if not widget.isEnabled():
        return {"ok": False, "disabled": True}
    _bring_into_view(widget)
    point = widget.rect().center()
    if isinstance(widget, QCheckBox | QRadioButton):
        point = QPoint(min(10, point.x()), point.y())  # only their box and words answer a click
    over = widget.window().childAt(widget.mapTo(widget.window(), point))
    if over is not None and over is not widget and not widget.isAncestorOf(over):
        return {"ok": False, "covered by": type(over).__name__}
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return {"ok": True, "later": lambda: QTest.mouseClick(widget, left, none, point)}


def _tick(widget: QWidget, request: Answer) -> Answer:
    """Click a box only when it is not as wanted."""
    if not isinstance(widget, QCheckBox | QRadioButton):
        return NOT_THERE
    return {"ok": True} if widget.isChecked() is request["on"] else _click(widget, request)


def _type(widget: QWidget, request: Answer) -> Answer:
    if not widget.isEnabled():
        return {"ok": False, "disabled": True}
    _bring_into_view(widget)
    widget.setFocus()
    text = request["text"]
    if isinstance(widget, QLineEdit):
        widget.selectAll()
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        _keystrokes(widget, text)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        widget.clear()
        _keystrokes(widget, text)
    elif isinstance(widget, QDateEdit):
        widget.lineEdit().selectAll()
        _keystrokes(widget.lineEdit(), text)
    else:
        return NOT_THERE
    return {"ok": True}


def _keystrokes(widget: QWidget, text: str) -> None:
    """A key event per letter; QTest knows only the keys of ASCII."""
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    none = Qt.KeyboardModifier.NoModifier
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, none, letter))


def _choose(widget: QWidget, request: Answer) -> Answer:
    """A row of a drop-down or list, by its words."""
    if isinstance(widget, QComboBox):
        index = next((i for i in range(widget.count()) if widget.itemText(i).startswith(request["text"])), -1)
        if index < 0:
            return {"ok": False, "choices": [widget.itemText(i) for i in range(widget.count())]}
        _bring_into_view(widget)
        widget.setFocus()
        widget.setCurrentIndex(index)
        widget.activated.emit(index)
        return {"ok": True}
    if isinstance(widget, QAbstractItemView):
        return _choose_row(widget, request["text"])
    return NOT_THERE


def _choose_row(view: QAbstractItemView, text: str) -> Answer:
    model = view.model()
    for row in range(model.rowCount()):
        index: QModelIndex = model.index(row, 0)
        spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
        words = spoken or model.data(index, Qt.ItemDataRole.DisplayRole)
        if text in str(words):
            view.scrollTo(index)
            point = view.visualRect(index).center()
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(view.viewport(), left, none, point)
            return {"ok": True}
    return NOT_THERE


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


_ON_WINDOW = {
    "names": _names,
    "tree": _tree,
    "shot": _shot,
    "resize": _resize,
    "keys": _keys,
    "file": _file,
    "menu": _menu,
    "theme": _theme,
    "close": _close,
}
_ON_WIDGET = {"find": _find, "read": _read, "click": _click, "tick": _tick, "type": _type, "choose": _choose}
