"""The keeper's loop: one window on screen, one warm behind it; locks, crashes, kiosk key, graceful end."""

import selectors
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Protocol

from leefbord.keeper.crash_pace import CrashPace
from leefbord.keeper.hardening import clean_environment
from leefbord.keeper.link import Kind, Message
from leefbord.keeper.process import Stage, WindowProcess
from leefbord.keeper.protocol import READ_HELD, Shown
from leefbord.keeper.wakeup import Wakeup, Wish
from leefbord.wire.encoding import pack
from leefbord.wire.malformed import Malformed

LOCK_SECONDS: Final = 1.0
"""After LOCKED a window has this long to end by itself."""
START_SECONDS: Final = 60.0
"""A window that is not ready by then counts as crashed."""
SAVE_SECONDS: Final = 5.0
"""After LOCK or END a window has this long to save."""


class Answering(Protocol):
    """Answers a window's questions; keeper.server.KeeperServer does."""

    def answers(self, kind: Kind) -> bool:
        """Whether this kind is a question."""
        ...

    def answer(self, question: Message) -> Message:
        """The answer, under the question's number."""
        ...


class Keeper:
    """Everything but the first window's birth happens in `run`, in one thread; see run_keeper."""

    def __init__(
        self,
        *,
        server: Answering,
        argv_of_window: Sequence[str],
        environment: Mapping[str, str],
        kiosk: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._server = server
        self._argv = tuple(argv_of_window)
        self._environment = clean_environment(environment)
        self._kiosk = kiosk
        self._monotonic = monotonic
        self._selector = selectors.DefaultSelector()
        self._windows: list[WindowProcess] = []
        self._pace = CrashPace()
        self._next_start = 0.0
        self._after_crash = False
        self._held_key: bytes | None = None
        self._stopping = False
        self._ever_ready = False
        self._exit_code = 0
        self._wakeup = Wakeup()

    def request_lock(self) -> None:
        """Lock the window on screen (the OS session was locked, the PC sleeps); from any thread."""
        self._wakeup.wish(Wish.LOCK)

    def request_stop(self) -> None:
        """Save, end the windows and return from `run`; from any thread or signal."""
        self._wakeup.wish(Wish.STOP)

    def run(self) -> int:
        """Serve until the person quits or a stop is asked for; the exit code of the program.

        1 when on a desk no window ever got as far as its login screen; a kiosk never gives up.
        """
        self._selector.register(self._wakeup.readable, selectors.EVENT_READ, None)
        try:
            with self._wakeup.signals():
                while True:
                    self._grant_wishes()
                    self._bury_ended()
                    if self._stopping and not self._windows:
                        return self._exit_code
                    self._keep_windows()
                    for key, _ in self._selector.select(self._patience()):
                        self._hear(key.data)
        finally:
            self._end_all()

    # -- windows -----------------------------------------------------------------------------------

    def _keep_windows(self) -> None:
        """Bring a warm window on screen when there is none, and start the next warm one when it is time."""
        if self._stopping:
            return
        now = self._monotonic()
        if self._at(Stage.SHOWN) is None and (warm := self._at(Stage.WARM)) is not None:
            warm.stage = Stage.SHOWN
            warm.send(Kind.SHOW, pack(Shown(self._after_crash, self._pace.in_loop(now), self._held_key)))
            self._after_crash = False
        waiting = self._at(Stage.STARTING) or self._at(Stage.WARM)
        if waiting is None and now >= self._next_start:
            window = WindowProcess(self._argv, self._environment)
            window.deadline = now + START_SECONDS
            self._windows.append(window)
            self._selector.register(window.link, selectors.EVENT_READ, window)

    def _hear(self, window: WindowProcess | None) -> None:
        if window is None:
            self._wakeup.drain()
            return
        if window not in self._windows:
            return
        try:
            messages = window.receive()
            if messages is None:
                self._bury(window)
                return
            for message in messages:
                self._act_on(window, message)
        except Malformed:
            window.kill()  # not one of ours any more; what follows is a crash

    def _hear_last_words(self, window: WindowProcess) -> None:
        """A window may have said LOCKED and ended before we listened; that is no crash."""
        window.link.setblocking(False)
        try:
            while (messages := window.receive()) is not None:
                for message in messages:
                    self._act_on(window, message)
        except Malformed:
            return

    def _act_on(self, window: WindowProcess, message: Message) -> None:
        kind = message.kind
        if self._server.answers(kind):
            window.answer(self._server.answer(message))
        elif window.stage is Stage.ENDING:
            return
        elif kind is Kind.READY and window.stage is Stage.STARTING:
            window.stage, window.deadline = Stage.WARM, None
            self._ever_ready = True
        elif kind is Kind.LOCKED:
            self._let_end(window, LOCK_SECONDS)
        elif kind is Kind.QUIT:
            self._let_end(window, LOCK_SECONDS)
            self._stop()
        elif kind is Kind.HOLD and self._kiosk and window.stage is Stage.SHOWN:
            self._held_key = READ_HELD.read(message.body).vault_key
        elif kind is Kind.CLOSED and window.stage is Stage.SHOWN:
            self._held_key = None
        else:
            raise Malformed("a message out of place")

    def _let_end(self, window: WindowProcess, seconds: float) -> None:
        window.stage = Stage.ENDING
        window.deadline = self._monotonic() + seconds

    def _bury_ended(self) -> None:
        """Take leave of windows that ended, and end those whose time is over."""
        now = self._monotonic()
        for window in tuple(self._windows):
            if window.deadline is not None and now >= window.deadline:
                window.kill()
            if window.exit_code() is not None:
                self._hear_last_words(window)
                self._bury(window)

    def _bury(self, window: WindowProcess) -> None:
        self._selector.unregister(window.link)
        self._windows.remove(window)
        window.finish()
        if window.stage is not Stage.ENDING:
            now = self._monotonic()
            self._next_start = self._pace.crashed(now)
            self._after_crash = self._after_crash or window.stage is Stage.SHOWN
            if not self._kiosk and not self._ever_ready and self._pace.in_loop(now):
                self._exit_code = 1
                self._stop()

    def _at(self, stage: Stage) -> WindowProcess | None:
        return next((window for window in self._windows if window.stage is stage), None)

    # -- ending ------------------------------------------------------------------------------------

    def _stop(self) -> None:
        if self._stopping:
            return
        self._stopping = True
        self._held_key = None
        for window in self._windows:
            if window.stage is Stage.SHOWN:
                window.send(Kind.END)
                self._let_end(window, SAVE_SECONDS)
            elif window.stage is not Stage.ENDING:
                window.send(Kind.END)
                self._let_end(window, LOCK_SECONDS)

    def _end_all(self) -> None:
        for window in self._windows:
            window.finish()
        self._windows.clear()
        self._selector.close()
        self._wakeup.close()

    def _patience(self) -> float | None:
        """Seconds until something must be done without anybody saying so; None = nothing is due."""
        due = [window.deadline for window in self._windows if window.deadline is not None]
        if not self._stopping and self._at(Stage.STARTING) is None and self._at(Stage.WARM) is None:
            due.append(self._next_start)
        return max(0.0, min(due) - self._monotonic()) if due else None

    def _grant_wishes(self) -> None:
        if self._wakeup.take(Wish.STOP):
            self._stop()
        if self._wakeup.take(Wish.LOCK) and (shown := self._at(Stage.SHOWN)) is not None:
            shown.send(Kind.LOCK)
            self._let_end(shown, SAVE_SECONDS)
