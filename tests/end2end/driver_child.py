"""Starts the program's own entry with a socket beside it, so that a test can click by accessible name.

Usage: driver_child.py SOCKET-FOLDER leefbord-arguments...   Nothing of this ships with the program.
"""

import json
import os
import socket
import sys
import threading
from pathlib import Path
from typing import Any

from leefbord.__main__ import main as program
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

Answer = dict[str, Any]


def _words(widget: QWidget) -> str:
    """What a screen reader would call the widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().replace("&", "")
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return ""


def _visible() -> list[QWidget]:
    shown = [
        w
        for top in QApplication.topLevelWidgets()
        if top.isVisible()
        for w in (top, *top.findChildren(QWidget))
    ]
    return [w for w in shown if w.isVisible()]


def _find(name: str, kind: str, index: int) -> QWidget | None:
    exact: list[QWidget] = []
    begins: list[QWidget] = []
    for widget in _visible():
        if kind == "button" and not isinstance(widget, QAbstractButton):
            continue
        if kind == "field" and not isinstance(
            widget, QLineEdit | QPlainTextEdit | QTextEdit | QComboBox | QAbstractSpinBox
        ):
            continue
        words = _words(widget)
        if words == name:
            exact.append(widget)
        elif name and words.startswith(name):
            begins.append(widget)
    found = exact + begins
    return found[index] if len(found) > index else None


def _centre(widget: QWidget) -> QPoint:
    return widget.rect().center()


def _act(request: Answer) -> Answer:
    verb = request["verb"]
    if not any(window.isVisible() for window in QApplication.topLevelWidgets()):
        return {"ok": False, "hidden": True}
    if verb == "names":
        return {"names": sorted({w for w in (_words(x) for x in _visible()) if w})}
    if verb == "shot":
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        window = max(windows, key=lambda w: w.width() * w.height())
        pixmap = window.grab()
        return {"ok": pixmap.save(request["path"]), "width": pixmap.width(), "height": pixmap.height()}
    if verb == "resize":
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        max(windows, key=lambda w: w.width() * w.height()).resize(request["width"], request["height"])
        return {"ok": True}
    if verb == "keys":
        target = QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
            target = tops[0] if tops else None
        if target is None:
            return {"ok": False}
        QTest.keySequence(target, request["keys"])
        return {"ok": True}
    widget = _find(request["name"], request.get("kind", ""), request.get("index", 0))
    if widget is None:
        return {"ok": False}
    if verb == "find":
        return {"ok": True, "enabled": widget.isEnabled(), "words": _words(widget)}
    if verb == "read":
        if isinstance(widget, QLineEdit | QLabel | QAbstractButton):
            return {"ok": True, "text": widget.text()}
        return {"ok": True, "text": _words(widget)}
    if not widget.isEnabled():
        return {"ok": False, "disabled": True}
    if verb == "click":
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _centre(widget))
        return {"ok": True}
    if verb == "type":
        widget.setFocus()
        if isinstance(widget, QLineEdit):
            widget.clear()
            QTest.keyClicks(widget, request["text"])
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            widget.clear()
            widget.insertPlainText(request["text"])
        elif isinstance(widget, QComboBox):
            widget.setCurrentText(request["text"])
        return {"ok": True}
    return {"ok": False, "unknown": verb}


class _Ask(QEvent):
    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, request: Answer) -> None:
        super().__init__(_Ask.KIND)
        self.request = request
        self.done = threading.Event()
        self.answer: Answer = {}


class _Receiver(QObject):
    """Lives in the window's thread and carries requests out there."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, _Ask):
            try:
                event.answer = _act(event.request)
            finally:
                event.done.set()
            return True
        return super().event(event)


def _serve(folder: Path) -> None:
    listener = socket.socket(socket.AF_UNIX)
    temporary, final = folder / f"{os.getpid()}.tmp", folder / f"{os.getpid()}.sock"
    listener.bind(str(temporary))
    listener.listen(1)
    receiver: _Receiver | None = None
    temporary.rename(final)
    while True:
        connection, _ = listener.accept()
        with connection, connection.makefile("rwb") as stream:
            for line in stream:
                application = QGuiApplication.instance()
                if application is None:
                    answer: Answer = {"ok": False, "starting": True}
                else:
                    if receiver is None:
                        receiver = _Receiver()
                        receiver.moveToThread(application.thread())
                    ask = _Ask(json.loads(line))
                    QCoreApplication.postEvent(receiver, ask)
                    answer = ask.answer if ask.done.wait(20) else {"ok": False, "busy": True}
                stream.write(json.dumps(answer).encode() + b"\n")
                stream.flush()


def main() -> int:
    """Listen, then hand over to the program."""
    folder = Path(sys.argv[1])
    threading.Thread(target=_serve, args=(folder,), daemon=True).start()
    sys.argv = ["leefbord", *sys.argv[2:]]
    return program()


if __name__ == "__main__":
    sys.exit(main())
