"""Reading aloud with the machine's own Dutch voice; without one the button is not there."""

import shutil
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QProcess

_ENGINES: Final = (
    ("espeak-ng", ("-v", "nl", "-s", "140", "--stdin")),
    ("spd-say", ("-l", "nl", "-r", "-20", "-e", "-w")),
    ("espeak", ("-v", "nl", "-s", "140", "--stdin")),
)
"""Programs that read text from standard input: what is read never stands in a list of processes."""


class SpeechEngine(Protocol):
    """Speaks one text at a time."""

    def speak(self, text: str) -> None:
        """Stop what is being said and say this."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...


class ProcessSpeech(QObject):
    """A speech program as a child process, one per text."""

    def __init__(self, program: str, arguments: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._arguments = arguments
        self._process: QProcess | None = None

    def speak(self, text: str) -> None:
        """See SpeechEngine.speak."""
        self.stop()
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._forget)
        self._process = process
        process.start(self._program, list(self._arguments))
        process.write(text.encode() + b"\n")
        process.closeWriteChannel()

    def stop(self) -> None:
        """See SpeechEngine.stop."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._forget)
            process.kill()
            process.waitForFinished(500)
            process.deleteLater()

    def _forget(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()


def find_speech(
    parent: QObject | None = None, which: Callable[[str], str | None] = shutil.which
) -> SpeechEngine | None:
    """The first engine installed on this machine, or None."""
    for name, arguments in _ENGINES:
        program = which(name)
        if program is not None:
            return ProcessSpeech(program, arguments, parent)
    return None
