"""The keeper with real window processes: locking, crashing, the kiosk's key and the end."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from helpers.window_stage import WindowInTest, WindowStage
from leefbord.keeper.client import link_from
from leefbord.keeper.link import Kind, Message
from leefbord.keeper.loop import Keeper

KEY = "ab" * 32


class AnswersNothing:
    """No questions are asked in these tests; test_keeper_questions asks them."""

    def answers(self, kind: Kind) -> bool:
        return False

    def answer(self, question: Message) -> Message:
        raise AssertionError(question.kind)


class Running:
    """A keeper at work in a thread of this process."""

    def __init__(self, stage: WindowStage, *, kiosk: bool) -> None:
        self.seconds_ahead = 0.0
        self.keeper = Keeper(
            server=AnswersNothing(),
            argv_of_window=stage.argv,
            environment=stage.environment,
            kiosk=kiosk,
            monotonic=lambda: time.monotonic() + self.seconds_ahead,
        )
        self.exit_codes: list[int] = []
        self._thread = threading.Thread(target=lambda: self.exit_codes.append(self.keeper.run()))
        self._thread.start()

    def returned(self) -> int:
        """Wait for the keeper's loop to return; its exit code."""
        self._thread.join(30)
        assert not self._thread.is_alive()
        return self.exit_codes[0]

    def stop(self) -> None:
        self.keeper.request_stop()
        self._thread.join(30)


@contextmanager
def keeper_at_work(*, kiosk: bool) -> Iterator[tuple[Running, WindowStage]]:
    with tempfile.TemporaryDirectory(prefix="lb") as directory:
        stage = WindowStage(Path(directory))
        running = Running(stage, kiosk=kiosk)
        try:
            yield running, stage
        finally:
            stage.close()
            running.stop()


@pytest.fixture
def desk() -> Iterator[tuple[Running, WindowStage]]:
    with keeper_at_work(kiosk=False) as both:
        yield both


@pytest.fixture
def kiosk() -> Iterator[tuple[Running, WindowStage]]:
    with keeper_at_work(kiosk=True) as both:
        yield both


def first_two(stage: WindowStage) -> tuple[WindowInTest, WindowInTest]:
    """The window on screen and the warm one behind it."""
    shown = stage.next_ready()
    assert shown.hear() == "show crash=False held=none"
    return shown, stage.next_ready()


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_locking_ends_the_process_and_the_warm_one_comes_on_screen(
    desk: tuple[Running, WindowStage],
) -> None:
    _, stage = desk
    shown, warm = first_two(stage)
    shown.order("locked")
    assert warm.hear() == "show crash=False held=none"
    next_warm = stage.next_ready()
    assert shown.ended()
    assert len({shown.pid, warm.pid, next_warm.pid}) == 3
    shown_again = warm
    shown_again.order("locked")
    assert next_warm.hear() == "show crash=False held=none"


def test_a_window_that_says_locked_and_lives_on_is_ended(desk: tuple[Running, WindowStage]) -> None:
    _, stage = desk
    shown, _ = first_two(stage)
    shown.order("locked")  # the script goes on listening: only the keeper can end it
    assert shown.ended()


def test_a_window_that_locks_and_ends_in_one_breath_did_not_crash(
    desk: tuple[Running, WindowStage],
) -> None:
    _, stage = desk
    shown, warm = first_two(stage)
    for _ in range(8):
        shown.order("locked\nexit 0")
        assert warm.hear() == "show crash=False held=none"
        shown, warm = warm, stage.next_ready()


def test_a_crash_shows_the_warm_window_and_tells_it(desk: tuple[Running, WindowStage]) -> None:
    _, stage = desk
    shown, warm = first_two(stage)
    shown.order("exit 3")
    assert warm.hear() == "show crash=True held=none"
    stage.next_ready()


def test_a_warm_window_that_crashes_is_replaced_and_the_shown_one_stays(
    desk: tuple[Running, WindowStage],
) -> None:
    _, stage = desk
    shown, warm = first_two(stage)
    warm.order("exit 3")
    replacement = stage.next_ready()
    shown.order("locked")
    assert replacement.hear() == "show crash=False held=none"


def test_a_window_that_never_gets_ready_is_replaced() -> None:
    with keeper_at_work(kiosk=False) as (running, stage):
        stuck = stage.next_window()
        running.seconds_ahead = 61.0
        running.keeper.request_lock()  # nothing to lock; the loop looks at the time
        assert stuck.ended()
        assert stage.next_ready().hear() == "show crash=False held=none"


def test_windows_that_crash_again_and_again_are_told_so(desk: tuple[Running, WindowStage]) -> None:
    _, stage = desk
    shown, warm = first_two(stage)
    for _ in range(3):
        shown.order("exit 3")
        assert warm.hear() == "show crash=True held=none"
        shown, warm = warm, stage.next_ready()
    shown.order("exit 3")
    assert warm.hear() == "show crash=True held=none loop"


def test_an_open_kiosk_is_opened_again_after_a_crash_and_not_after_closing(
    kiosk: tuple[Running, WindowStage],
) -> None:
    _, stage = kiosk
    shown, warm = first_two(stage)
    shown.order(f"hold {KEY}")
    shown.order("exit 1")
    assert warm.hear() == f"show crash=True held={KEY}"
    third = stage.next_ready()
    warm.order("closed")
    warm.order("locked")
    assert third.hear() == "show crash=False held=none"


def test_a_desk_cannot_leave_a_key_with_the_keeper(desk: tuple[Running, WindowStage]) -> None:
    _, stage = desk
    shown, warm = first_two(stage)
    shown.order(f"hold {KEY}")
    assert warm.hear() == "show crash=True held=none"
    assert shown.ended()


def test_a_hidden_window_cannot_leave_a_key_with_the_keeper(kiosk: tuple[Running, WindowStage]) -> None:
    _, stage = kiosk
    shown, warm = first_two(stage)
    warm.order(f"hold {KEY}")
    assert warm.ended()
    replacement = stage.next_ready()
    shown.order("locked")
    assert replacement.hear() == "show crash=False held=none"


def test_a_window_that_talks_nonsense_is_ended_and_the_next_one_serves(
    desk: tuple[Running, WindowStage],
) -> None:
    _, stage = desk
    shown, warm = first_two(stage)
    shown.order("nonsense")
    assert shown.ended()
    assert warm.hear() == "show crash=True held=none"


def test_a_lock_from_the_session_reaches_the_window_on_screen(desk: tuple[Running, WindowStage]) -> None:
    running, stage = desk
    shown, warm = first_two(stage)
    running.keeper.request_lock()
    assert shown.hear() == "lock"
    shown.order("locked")
    shown.order("exit 0")
    assert warm.hear() == "show crash=False held=none"


def test_quitting_ends_every_process_and_the_keeper_with_0(desk: tuple[Running, WindowStage]) -> None:
    running, stage = desk
    shown, warm = first_two(stage)
    shown.order("quit")
    assert warm.hear() == "end"
    warm.order("exit 0")
    assert running.returned() == 0
    assert not is_alive(shown.pid)
    assert not is_alive(warm.pid)


def test_a_desk_whose_windows_never_come_up_gives_up_with_1() -> None:
    keeper = Keeper(
        server=AnswersNothing(), argv_of_window=[sys.executable, "-c", "raise SystemExit(3)"], environment={}
    )
    assert keeper.run() == 1


KEEPER_PROCESS = """
import json, os, sys
from leefbord.keeper.run import run_keeper
class Nothing:
    def answers(self, kind): return False
    def answer(self, question): raise AssertionError
def relay(over):
    over.wait()
    print("relay over", flush=True)
code = run_keeper(Nothing(), json.loads(sys.argv[1]), environment=os.environ, relays=[relay])
print("exit", code, flush=True)
sys.exit(code)
"""


def test_sigterm_lets_the_window_save_and_ends_relays_and_keeper() -> None:
    with tempfile.TemporaryDirectory(prefix="lb") as directory:
        stage = WindowStage(Path(directory))
        keeper = subprocess.Popen(
            [sys.executable, "-c", KEEPER_PROCESS, json.dumps(stage.argv)],
            env=stage.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            shown, warm = first_two(stage)
            keeper.send_signal(signal.SIGTERM)
            assert shown.hear() == "end"
            assert warm.hear() == "end"
            shown.order("exit 0")
            warm.order("exit 0")
            out, _ = keeper.communicate(timeout=30)
        finally:
            stage.close()
            keeper.kill()
            keeper.wait()
    assert out.split("\n")[:2] == ["relay over", "exit 0"]
    assert keeper.returncode == 0


def test_windows_do_not_outlive_a_keeper_that_is_killed() -> None:
    with tempfile.TemporaryDirectory(prefix="lb") as directory:
        stage = WindowStage(Path(directory))
        keeper = subprocess.Popen(
            [sys.executable, "-c", KEEPER_PROCESS, json.dumps(stage.argv)],
            env=stage.environment,
            stdout=subprocess.DEVNULL,
        )
        try:
            shown, warm = first_two(stage)
            keeper.kill()
            assert shown.hear() == "end"
            assert warm.hear() == "end"
        finally:
            stage.close()
            keeper.kill()
            keeper.wait()


def test_a_descriptor_is_not_passed_on_by_the_window() -> None:
    here, there = socket.socketpair()
    os.set_inheritable(there.fileno(), True)
    link = link_from(there.detach())
    assert not link.get_inheritable()
    link.close()
    here.close()
