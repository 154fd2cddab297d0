"""Starts the program's own entry with a socket beside it, so that a test can click by accessible name.

Usage: driver_child.py SOCKET-FOLDER leefbord-arguments...   Nothing of this ships with the program.
"""

import json
import os
import socket
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication
from tests.end2end.driver_acts import NOT_THERE, Answer, act

from leefbord.cli.main import main as program

_ANSWER_SECONDS = 20.0


class _Ask(QEvent):
    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, request: Answer) -> None:
        super().__init__(_Ask.KIND)
        self.request = request
        self.done = threading.Event()
        self.answer: Answer = dict(NOT_THERE)


class _Receiver(QObject):
    """Lives in the window's thread and carries requests out there."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, _Ask):
            later = None
            try:
                event.answer, later = act(event.request)
            finally:
                event.done.set()
            if later is not None:
                later()
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
                    answer = ask.answer if ask.done.wait(_ANSWER_SECONDS) else {"ok": False, "busy": True}
                stream.write(json.dumps(answer).encode() + b"\n")
                stream.flush()


def main() -> int:
    """Listen, then hand over to the program."""
    folder = Path(sys.argv[1])
    threading.Thread(target=_serve, args=(folder,), daemon=True).start()
    return program(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
