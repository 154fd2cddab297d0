"""Words of the report pages: kinds, classes, times and days as a colleague reads them."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leefbord.core.clock import HOUSE_ZONE, moment
from leefbord.core.ids import PersonId
from leefbord.core.people import StaffDirectory, YouthDirectory
from leefbord.core.records import DataClass
from leefbord.modules.reports.model.notes import Note, NoteKind
from leefbord.modules.reports.model.rules import YOUTH_MAY_READ


def kind_word(kind: NoteKind) -> str:
    """A kind in one word."""
    words = {
        NoteKind.GENERAL: QCoreApplication.translate("Reports", "General"),
        NoteKind.WELLBEING: QCoreApplication.translate("Reports", "Wellbeing"),
        NoteKind.SCHOOL: QCoreApplication.translate("Reports", "School"),
        NoteKind.HEALTH: QCoreApplication.translate("Reports", "Health"),
        NoteKind.BEHAVIOUR: QCoreApplication.translate("Reports", "Behaviour"),
        NoteKind.CONFLICT: QCoreApplication.translate("Reports", "Conflict"),
        NoteKind.CONTACT: QCoreApplication.translate("Reports", "Contact"),
        NoteKind.HOME: QCoreApplication.translate("Reports", "Home"),
        NoteKind.MONEY: QCoreApplication.translate("Reports", "Money"),
        NoteKind.NIGHT: QCoreApplication.translate("Reports", "Night"),
        NoteKind.HOUSE: QCoreApplication.translate("Reports", "House"),
    }
    return words[kind]


def class_word(data_class: DataClass) -> str:
    """Who may read an item later, in a few words."""
    words = {
        DataClass.MINOR: QCoreApplication.translate("Reports", "About the youth"),
        DataClass.CONTEXT: QCoreApplication.translate("Reports", "About the family"),
        DataClass.AGOGIC_EXCEPTION: QCoreApplication.translate("Reports", "Not now (with a reason)"),
        DataClass.CONFIDENTIAL: QCoreApplication.translate("Reports", "Told in confidence"),
        DataClass.THIRD_PARTY: QCoreApplication.translate("Reports", "About somebody else"),
        DataClass.COURT: QCoreApplication.translate("Reports", "Made for the court"),
        DataClass.HEALTH: QCoreApplication.translate("Reports", "Health record"),
    }
    return words[data_class]


def reading_sentence(names: str, data_class: DataClass, count: int) -> str:
    """What the composer says about later reading; `names` empty: a note about the group."""
    if not names:
        return QCoreApplication.translate(
            "Reports", "Write what the team needs to know. No names of youths here."
        )
    if data_class not in YOUTH_MAY_READ:
        return QCoreApplication.translate(
            "Reports", "Write what the care needs. This kind is not simply shown to the youth."
        )
    text = QCoreApplication.translate("Reports", "Write what the care needs. {names} may read this later.")
    many = QCoreApplication.translate(
        "Reports", "Write what the care needs. {names} may each read this later."
    )
    return (text if count == 1 else many).replace("{names}", names)


def clock_time(ms: int) -> str:
    """Hour and minute in the house."""
    return _local(ms).strftime("%H:%M")


def short_day(day: date) -> str:
    """A day in a pill: "vr 16/10"."""
    return f"{QLocale().toString(QDate(day.year, day.month, day.day), 'ddd')} {day:%d/%m}"


def day_heading(day: date, today: date) -> str:
    """A day above its notes: "Vandaag · woensdag 14 oktober"."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")
    near = {
        today: QCoreApplication.translate("Reports", "Today"),
        today - timedelta(days=1): QCoreApplication.translate("Reports", "Yesterday"),
    }.get(day, "")
    return f"{near} · {words}" if near else words


def attention_words(until: date, today: date) -> str:
    """Until when a note asks for attention."""
    if until == today:
        return QCoreApplication.translate("Reports", "Attention until tonight")
    text = QCoreApplication.translate("Reports", "Attention until {day}")
    return text.replace("{day}", short_day(until))


def about_word(note: Note, youths: YouthDirectory) -> tuple[str, str | None]:
    """The name and colour of whom a note is about; the group has no colour."""
    if note.youth is None:
        return QCoreApplication.translate("Reports", "Group"), None
    card = youths.youth(note.youth)
    return (card.called, card.hue) if card else ("?", None)


def first_name(person: PersonId, staff: StaffDirectory) -> str:
    """A colleague's first name, a question mark when unknown here."""
    card = staff.staff(person)
    return card.first_name if card else "?"


def joined(names: list[str]) -> str:
    """ "Sofie, Karim en Lien"."""
    if len(names) < 2:
        return "".join(names)
    both = QCoreApplication.translate("Reports", "{names} and {last}")
    return both.replace("{names}", ", ".join(names[:-1])).replace("{last}", names[-1])


def time_and_day(ms: int, today: date) -> str:
    """A moment: only the hour when it was today, else day and hour."""
    at = _local(ms)
    return clock_time(ms) if at.date() == today else f"{short_day(at.date())} {clock_time(ms)}"


def _local(ms: int) -> datetime:
    return moment(ms).astimezone(HOUSE_ZONE)
