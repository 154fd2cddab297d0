"""The day of look/staff/01 as data: ten youths on Wednesday 14 October 2026, invented people."""

from datetime import date, datetime, time

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayAction, DayItem, ItemLook, ItemState
from leefbord.core.ids import PersonId
from leefbord.core.people import Presence, YouthCard

DAY = date(2026, 10, 14)
_ALL = frozenset(DayAction)
_TEN = (
    ("Amber", "blauw", Presence.IN_HOUSE, ""),
    ("Bilal", "groen", Presence.ACTIVITY, "sport"),
    ("Chloé", "roze", Presence.IN_HOUSE, ""),
    ("Dries", "oranje", Presence.WORK, "stage"),
    ("Elif", "turkoois", Presence.IN_HOUSE, ""),
    ("Femke", "paars", Presence.HOME, "thuis"),
    ("Gabriël", "rood", Presence.THERAPY, ""),
    ("Hamza", "limoen", Presence.IN_HOUSE, ""),
    ("Ines", "violet", Presence.IN_HOUSE, ""),
    ("Jonas", "cyaan", Presence.IN_HOUSE, ""),
    ("Kato", "geel", Presence.SCHOOL, ""),
    ("Lars", "indigo", Presence.UNKNOWN, ""),
)


def at(text: str, day: date = DAY) -> datetime:
    """`16:15` on the day, in the house's zone."""
    return datetime.combine(day, time.fromisoformat(text.zfill(5)), HOUSE_ZONE)


def person(number: int) -> PersonId:
    """The id of the youth with this number."""
    return PersonId(bytes([0] * 15 + [number]))


def youths(count: int = 10) -> tuple[YouthCard, ...]:
    """The first so many youths."""
    return tuple(
        YouthCard(id=person(n), called=called, hue=hue, presence=presence, presence_note=note)
        for n, (called, hue, presence, note) in enumerate(_TEN[:count])
    )


def item(
    who: int | None,
    start: str,
    end: str,
    title: str,
    icon: str = "calendar",
    look: ItemLook = ItemLook.OTHER,
    **more: object,
) -> DayItem:
    """One item; `who` is a youth's number or None for the group."""
    made = DayItem(
        module="agenda",
        key=f"{who}-{start}-{title}",
        youth=None if who is None else person(who),
        starts_at=at(start),
        ends_at=at(end),
        title=title,
        icon=icon,
        look=look,
        actions=_ALL,
    )
    for name, value in more.items():
        object.__setattr__(made, name, value)
    return made


_ROWS = (
    (None, "07:00", "07:45", "Opstaan en ontbijt", "coffee", ItemLook.HOME, {}),
    (None, "17:00", "18:00", "Studie-uur", "book", ItemLook.HOME, {}),
    (None, "18:00", "18:45", "Avondmaal", "tools-kitchen-2", ItemLook.HOME, {}),
    (None, "21:00", "21:30", "Kamermoment", "moon", ItemLook.HOME, {}),
    (0, "13:00", "14:00", "Huiswerk", "hourglass", ItemLook.TALK, {}),
    (0, "15:30", "16:15", "Kinesist", "stethoscope", ItemLook.HEALTH, {}),
    (0, "18:45", "19:15", "Tafel", "clipboard-check", ItemLook.CHORE, {}),
    (0, "19:15", "20:15", "Voetbal", "ball-football", ItemLook.FREE_TIME, {}),
    (
        1,
        "13:00",
        "15:30",
        "Sport op school",
        "ball-football",
        ItemLook.FREE_TIME,
        {"note": "komt met de bus", "away": True},
    ),
    (1, "16:00", "16:45", "Kamer", "clipboard-check", ItemLook.CHORE, {}),
    (1, "19:15", "20:00", "Gesprek thuis", "message-circle", ItemLook.TALK, {}),
    (2, "13:00", "14:00", "Kamer", "hourglass", ItemLook.CHORE, {"state": ItemState.REPORTED_DONE}),
    (2, "16:15", "17:00", "Bezoek mama", "users", ItemLook.VISIT, {}),
    (2, "19:15", "20:15", "Tekenles", "palette", ItemLook.FREE_TIME, {"state": ItemState.UNDECIDED}),
    (
        3,
        "08:15",
        "16:15",
        "Stage bakkerij",
        "tools-kitchen-2",
        ItemLook.WORK,
        {"note": "terug met de bus", "away": True},
    ),
    (3, "16:30", "17:00", "Was", "clipboard-check", ItemLook.CHORE, {}),
    (4, "13:15", "14:00", "Rusten", "bed", ItemLook.FREE_TIME, {}),
    (4, "15:00", "16:00", "Muziekles", "music", ItemLook.FREE_TIME, {}),
    (5, "12:00", "19:00", "Thuis bij mama", "home", ItemLook.HOME, {"note": "terug om 19:00", "away": True}),
    (6, "12:30", "13:15", "Tandarts", "stethoscope", ItemLook.HEALTH, {"state": ItemState.DONE}),
    (6, "13:30", "15:00", "Therapie", "heart-handshake", ItemLook.CARE, {"note": "met Hanne"}),
    (6, "15:30", "16:30", "Huiswerk", "clipboard-check", ItemLook.CHORE, {}),
    (7, "15:00", "16:00", "Fietsen", "bike", ItemLook.FREE_TIME, {}),
    (7, "16:15", "17:00", "Kamer", "clipboard-check", ItemLook.CHORE, {}),
    (8, "13:00", "14:00", "Kamer", "hourglass", ItemLook.CHORE, {"state": ItemState.REPORTED_DONE}),
    (8, "15:30", "17:00", "Bezoek papa", "users", ItemLook.VISIT, {"short_title": "Papa"}),
    (8, "16:00", "16:45", "Gesprek met Nele", "message-circle", ItemLook.TALK, {"short_title": "Nele"}),
    (9, "13:30", "14:30", "Huiswerk", "hourglass", ItemLook.TALK, {}),
    (9, "14:45", "15:15", "Rit", "car", ItemLook.TRANSPORT, {}),
    (9, "15:15", "16:00", "Tandarts", "stethoscope", ItemLook.HEALTH, {}),
)


def items(count: int = 10) -> tuple[DayItem, ...]:
    """The day of the picture for the first so many youths."""
    made = [item(*row[:6], **row[6]) for row in _ROWS if row[0] is None or row[0] < count]
    for who in range(min(count, 10)):
        state = ItemState.OPEN if who == 3 else ItemState.DONE
        made.append(item(who, "7:45", "8:15", "Kamer oké?", "clipboard-check", ItemLook.CHORE, state=state))
        if who != 3:
            end, note = ("12:00", "bus om 8:02" if who in (1, 4, 9) else "")
            made.append(item(who, "8:30", end, "School", "school", ItemLook.SCHOOL, note=note, away=True))
    return tuple(made)


def many(youth_count: int = 12, per_youth: int = 20) -> tuple[DayItem, ...]:
    """A full house for measuring: so many items for each youth, every 45 minutes, some side by side."""
    looks = list(ItemLook)
    made = []
    for who in range(youth_count):
        for number in range(per_youth):
            start = 7 * 60 + (number * 45) % (14 * 60)
            end = min(start + (30, 45, 60)[number % 3], 24 * 60 - 1)
            times = [f"{minute // 60:02d}:{minute % 60:02d}" for minute in (start, end)]
            look = looks[(who + number) % len(looks)]
            made.append(item(who, *times, f"Afspraak {number}", "calendar", look, note="met de bus"))
    return tuple(made)
