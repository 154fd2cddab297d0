"""Background work: answers come back here, failures go to one place, nothing after close."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from leefbord.ui.jobs import QtJobs


class Asker(QObject):
    """A widget's worth of an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[int] = []

    def take(self, answer: int) -> None:
        """Remember."""
        self.answers.append(answer)


@pytest.fixture
def failures() -> list[Exception]:
    return []


@pytest.fixture
def jobs(qapp: object, failures: list[Exception]) -> QtJobs:
    return QtJobs(on_failure=failures.append)


def test_work_runs_elsewhere_and_its_answer_comes_here(qtbot: QtBot, jobs: QtJobs) -> None:
    here, seen = threading.get_ident(), []

    def done(worker: int) -> None:
        seen.append((worker, threading.get_ident()))

    jobs.run(threading.get_ident, done)
    qtbot.waitUntil(lambda: bool(seen))
    worker, answered = seen[0]
    assert worker != here
    assert answered == here
    assert jobs.underway == 0
    jobs.close()


def test_one_worker_keeps_the_order(qtbot: QtBot, jobs: QtJobs) -> None:
    order: list[int] = []
    for number in range(30):
        jobs.run(lambda number=number: number, order.append)
    qtbot.waitUntil(lambda: len(order) == 30)
    assert order == list(range(30))
    jobs.close()


def test_a_failure_nobody_takes_goes_to_the_one_handler(
    qtbot: QtBot, jobs: QtJobs, failures: list[Exception]
) -> None:
    jobs.run(lambda: 1 // 0, lambda _answer: None)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert isinstance(failures[0], ZeroDivisionError)
    jobs.close()


def test_who_asks_for_its_failure_gets_it(qtbot: QtBot, jobs: QtJobs, failures: list[Exception]) -> None:
    mine: list[Exception] = []
    jobs.run(lambda: 1 // 0, lambda _answer: None, mine.append)
    qtbot.waitUntil(lambda: len(mine) == 1)
    assert failures == []
    jobs.close()


def test_an_answer_for_a_widget_that_is_gone_is_dropped(
    qtbot: QtBot, jobs: QtJobs, failures: list[Exception]
) -> None:
    asker, gate, later = Asker(), threading.Event(), []
    take = asker.take
    jobs.run(lambda: int(gate.wait(5)), take)
    asker.deleteLater()
    QThread.currentThread().eventDispatcher()
    qtbot.waitSignal(asker.destroyed).wait()
    gate.set()
    jobs.run(lambda: 1, later.append)
    qtbot.waitUntil(lambda: later == [1])
    assert failures == []
    jobs.close()


def test_after_close_nothing_is_taken_or_delivered(qtbot: QtBot, jobs: QtJobs) -> None:
    asker = Asker()
    jobs.run(lambda: 1, asker.take)
    jobs.close()
    jobs.run(lambda: 2, asker.take)
    qtbot.wait(20)
    assert asker.answers == []
