"""What the tasks page says in words: states, days, kinds."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leefbord.modules.tasks.model.chore import ChoreKind
from leefbord.modules.tasks.model.mark import Excuse, TaskState
from leefbord.modules.tasks.model.measure import MeasureKind
from leefbord.modules.tasks.model.task import Task


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def day_words(day: date) -> str:
    """ "wo 14"."""
    return QLocale().toString(_shown(day), "ddd d")


def long_day(day: date) -> str:
    """ "woensdag 14 oktober"."""
    return QLocale().toString(_shown(day), "dddd d MMMM")


def weekday_words(weekday: int) -> str:
    """ "ma"; 0 = Monday."""
    return QLocale().dayName(weekday + 1, QLocale.FormatType.ShortFormat)


def state_words(task: Task, now: datetime) -> str:
    """How a task stands, as staff say it."""
    if task.is_late(now):
        return QCoreApplication.translate("TaskWords", "late")
    if task.state is TaskState.EXCUSED and task.mark is not None:
        return excuse_words(task.mark.excuse, task.mark.why)
    words = {
        TaskState.TO_DO: QCoreApplication.translate("TaskWords", "to do"),
        TaskState.REPORTED: QCoreApplication.translate("TaskWords", "waits for you"),
        TaskState.APPROVED: QCoreApplication.translate("TaskWords", "approved"),
        TaskState.AGAIN: QCoreApplication.translate("TaskWords", "once more"),
        TaskState.EXCUSED: QCoreApplication.translate("TaskWords", "not needed"),
    }
    return words[task.state]


def excuse_words(excuse: Excuse, why: str) -> str:
    """The reason in one word, or as it was written."""
    words = {
        Excuse.NONE: "",
        Excuse.ILL: QCoreApplication.translate("TaskWords", "ill"),
        Excuse.AWAY: QCoreApplication.translate("TaskWords", "away"),
        Excuse.OTHER: why,
    }
    return words[excuse]


def said_at(today: date, reported: datetime) -> str:
    """ "13:55", "gisteren 19:20", "ma 12 19:20"."""
    clock = f"{reported:%H:%M}"
    away = (today - reported.date()).days
    if away == 0:
        return clock
    if away == 1:
        return QCoreApplication.translate("TaskWords", "yesterday {time}").replace("{time}", clock)
    return f"{day_words(reported.date())} {clock}"


def kind_words(kind: ChoreKind) -> str:
    """The sort of task."""
    words = {
        ChoreKind.CHORE: QCoreApplication.translate("TaskWords", "Chore"),
        ChoreKind.STUDY: QCoreApplication.translate("TaskWords", "School"),
        ChoreKind.REPAIR: QCoreApplication.translate("TaskWords", "Repair"),
    }
    return words[kind]


def measure_words(kind: MeasureKind) -> str:
    """The sort of agreement."""
    words = {
        MeasureKind.AGREEMENT: QCoreApplication.translate("TaskWords", "Agreement"),
        MeasureKind.TALK: QCoreApplication.translate("TaskWords", "Talk"),
        MeasureKind.REPAIR: QCoreApplication.translate("TaskWords", "Repair"),
        MeasureKind.EXTRA_TASK: QCoreApplication.translate("TaskWords", "Extra task"),
        MeasureKind.SCREEN_TIME: QCoreApplication.translate("TaskWords", "Screen time"),
        MeasureKind.HOME_EARLIER: QCoreApplication.translate("TaskWords", "Home earlier"),
    }
    return words[kind]


def pictures() -> list[tuple[str, str]]:
    """Pictures for tasks with their words."""
    return [
        ("table", QCoreApplication.translate("TaskWords", "Table")),
        ("dishes", QCoreApplication.translate("TaskWords", "Dishes")),
        ("make_bed", QCoreApplication.translate("TaskWords", "Room")),
        ("clean", QCoreApplication.translate("TaskWords", "Cleaning")),
        ("laundry", QCoreApplication.translate("TaskWords", "Laundry")),
        ("trash", QCoreApplication.translate("TaskWords", "Rubbish")),
        ("cook", QCoreApplication.translate("TaskWords", "Cooking")),
        ("bath", QCoreApplication.translate("TaskWords", "Bathroom")),
        ("groceries", QCoreApplication.translate("TaskWords", "Shopping")),
        ("homework", QCoreApplication.translate("TaskWords", "Homework")),
        ("pet", QCoreApplication.translate("TaskWords", "Animals")),
        ("plant", QCoreApplication.translate("TaskWords", "Plants")),
        ("letter", QCoreApplication.translate("TaskWords", "Letter")),
        ("agreement", QCoreApplication.translate("TaskWords", "Putting it right")),
    ]
