"""Words of the staff page: moods and moments."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leefbord.core.clock import HOUSE_ZONE, moment
from leefbord.modules.diary.model.content import Mood

PICTURES = {
    Mood.GREAT: "mood_great",
    Mood.GOOD: "mood_good",
    Mood.OKAY: "mood_okay",
    Mood.LOW: "mood_low",
    Mood.BAD: "mood_bad",
}


def mood_word(mood: Mood) -> str:
    """The youth's own word for it."""
    return {
        Mood.GREAT: QCoreApplication.translate("SharedDiary", "Great"),
        Mood.GOOD: QCoreApplication.translate("SharedDiary", "Good"),
        Mood.OKAY: QCoreApplication.translate("SharedDiary", "Okay"),
        Mood.LOW: QCoreApplication.translate("SharedDiary", "Not good"),
        Mood.BAD: QCoreApplication.translate("SharedDiary", "Bad"),
    }[mood]


def moment_words(at_ms: int) -> str:
    """The day and the hour on the house's clock, in the language of the program."""
    at = moment(at_ms).astimezone(HOUSE_ZONE)
    day = QLocale().toString(QDate(at.year, at.month, at.day), "dddd d MMMM")
    return f"{day}, {at:%H:%M}"
