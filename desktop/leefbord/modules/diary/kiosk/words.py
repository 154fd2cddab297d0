"""Words and pictures of the diary for a youth: the same words everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from leefbord.core.clock import HOUSE_ZONE, house_day, moment
from leefbord.modules.diary.model.content import Mood
from leefbord.ui.kiosk.time_words import at_words, day_word

PICTURES = {
    Mood.GREAT: "mood_great",
    Mood.GOOD: "mood_good",
    Mood.OKAY: "mood_okay",
    Mood.LOW: "mood_low",
    Mood.BAD: "mood_bad",
}


def mood_word(mood: Mood) -> str:
    """How it is called."""
    return {
        Mood.GREAT: QCoreApplication.translate("MyDiary", "Great"),
        Mood.GOOD: QCoreApplication.translate("MyDiary", "Good"),
        Mood.OKAY: QCoreApplication.translate("MyDiary", "Okay"),
        Mood.LOW: QCoreApplication.translate("MyDiary", "Not good"),
        Mood.BAD: QCoreApplication.translate("MyDiary", "Bad"),
    }[mood]


def when_words(at_ms: int, now_ms: int) -> str:
    """The day and about the hour, in steps of five minutes: "gisteren om half 9"."""
    at = moment(at_ms).astimezone(HOUSE_ZONE).time()
    about = at.replace(minute=at.minute - at.minute % 5, second=0, microsecond=0)
    return f"{day_word(house_day(at_ms), house_day(now_ms))} {at_words(about)}"


def heading_words(at_ms: int, now_ms: int) -> str:
    """The same, to begin a line with."""
    words = when_words(at_ms, now_ms)
    return words[:1].upper() + words[1:]


def names_words(names: Sequence[str]) -> str:
    """ "Sofie", "Sofie and Nele", "Sofie, Nele and Tom"."""
    if len(names) < 2:
        return "".join(names)
    joined = QCoreApplication.translate("MyDiary", "{first} and {last}")
    return joined.replace("{first}", ", ".join(names[:-1])).replace("{last}", names[-1])


def can_read_words(names: Sequence[str]) -> str:
    """The promise under a shared entry, as it holds now."""
    if len(names) == 1:
        text = QCoreApplication.translate("MyDiary", "{name} can read this. You can take it back.")
    else:
        text = QCoreApplication.translate("MyDiary", "{names} can read this. You can take it back.")
    return text.replace("{names}", names_words(names)).replace("{name}", names_words(names))


def will_read_words(names: Sequence[str]) -> str:
    """The promise while it is not written yet: nobody reads it before Done."""
    if len(names) == 1:
        text = QCoreApplication.translate("MyDiary", "After Done {name} can read this. You can take it back.")
    else:
        text = QCoreApplication.translate(
            "MyDiary", "After Done {names} can read this. You can take it back."
        )
    return text.replace("{names}", names_words(names)).replace("{name}", names_words(names))


def alone_words() -> str:
    """The promise for what is mine alone."""
    return QCoreApplication.translate("MyDiary", "Only you can read this. The begeleiders cannot open it.")


def read_words(name: str, at_ms: int, now_ms: int) -> str:
    """Who read it, when: what really happened."""
    text = QCoreApplication.translate("MyDiary", "{name} read this {when}.")
    return text.replace("{name}", name).replace("{when}", when_words(at_ms, now_ms))
