"""What the services ask of the tables."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from leefbord.core.cells import number, one_of, person, text
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.recurrence import parse_rule
from leefbord.core.rows import Row, Rows
from leefbord.core.streams import StreamId, parse_stream
from leefbord.modules.tasks.model.chore import Chore, ChoreKind, Step, What, Window
from leefbord.modules.tasks.model.mark import Answer, Excuse, Mark
from leefbord.modules.tasks.model.measure import Measure, MeasureKind
from leefbord.modules.tasks.model.task import Absence

_CHORE: Final = (
    "SELECT stream, id, owner, title, pictogram, kind, note, starts, ends, rule, step FROM tasks_chore"
)
_MARK: Final = (
    "SELECT chore, recurrence, youth, reported_ms, together, answer, words, judged_ms, answered_by, excuse,"
    " why FROM tasks_mark"
)
_MEASURE: Final = (
    "SELECT id, youth, kind, text, because, first, review, discussed, own_words, ended FROM tasks_measure"
)


def chores_between(rows: Rows, first: date, last: date) -> list[Chore]:
    """Every chore that may have a time on these days inclusive, by title."""
    found = rows.execute(
        f"{_CHORE} WHERE starts < ? AND (last_start IS NULL OR last_start >= ?) ORDER BY title, id",
        (f"{last.isoformat()}T99", first.isoformat()),
    )
    return [_chore(row) for row in found]


def chore_by_id(rows: Rows, stream: StreamId, chore: RecordId) -> Chore | None:
    """One chore."""
    row = rows.execute(f"{_CHORE} WHERE stream = ? AND id = ?", (stream.text, chore)).fetchone()
    return None if row is None else _chore(row)


def chores_named(rows: Rows, words: str, limit: int) -> list[Chore]:
    """Chores whose title holds these words."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    found = rows.execute(
        f"{_CHORE} WHERE title LIKE ? ESCAPE '\\' ORDER BY starts DESC LIMIT ?", (f"%{escaped}%", limit)
    )
    return [_chore(row) for row in found]


def orders(rows: Rows) -> dict[RecordId, list[PersonId]]:
    """The youths of each rota, in order; equal positions by id."""
    found: dict[RecordId, list[PersonId]] = {}
    for chore, youth in rows.execute("SELECT chore, youth FROM tasks_turn ORDER BY chore, position, youth"):
        found.setdefault(_record(chore), []).append(person(youth))
    return found


def positions(rows: Rows, chore: RecordId) -> dict[PersonId, str]:
    """The place of each youth in one rota."""
    found = rows.execute("SELECT youth, position FROM tasks_turn WHERE chore = ?", (chore,))
    return {person(youth): text(position) for youth, position in found}


def swaps_between(rows: Rows, first: date, last: date) -> dict[tuple[RecordId, datetime], PersonId]:
    """Who takes which turn in place of whose it was."""
    found = rows.execute(
        "SELECT chore, recurrence, youth FROM tasks_swap WHERE recurrence BETWEEN ? AND ?",
        (first.isoformat(), f"{last.isoformat()}T99"),
    )
    return {(_record(chore), _wall(at)): person(youth) for chore, at, youth in found}


def marks_between(rows: Rows, first: date, last: date) -> dict[RecordId, dict[datetime, list[Mark]]]:
    """Marks by chore and time."""
    found: dict[RecordId, dict[datetime, list[Mark]]] = {}
    bounds = (first.isoformat(), f"{last.isoformat()}T99")
    for row in rows.execute(f"{_MARK} WHERE recurrence BETWEEN ? AND ? ORDER BY id", bounds):
        mark = _mark(row)
        found.setdefault(mark.chore, {}).setdefault(mark.recurrence, []).append(mark)
    return found


def waiting(rows: Rows) -> list[tuple[Chore, Mark]]:
    """What youths reported and nobody looked at yet, oldest first."""
    found = []
    wanted = rows.execute("SELECT id FROM tasks_waiting ORDER BY reported_ms, id").fetchall()
    for (record,) in wanted:
        row = rows.execute(f"{_MARK} WHERE id = ?", (record,)).fetchone()
        if row is None:
            continue
        mark = _mark(row)
        chore = rows.execute(f"{_CHORE} WHERE id = ?", (mark.chore,)).fetchone()
        if chore is not None:
            found.append((_chore(chore), mark))
    return found


def waiting_count(rows: Rows) -> int:
    """How many wait."""
    row = rows.execute("SELECT count(*) FROM tasks_waiting").fetchone()
    return 0 if row is None else number(row[0])


def absences(rows: Rows, first: date, last: date) -> list[Absence]:
    """Who is away on some of these days."""
    found = rows.execute(
        "SELECT id, youth, first, last, why FROM tasks_absence"
        " WHERE first <= ? AND last >= ? ORDER BY first, id",
        (last.isoformat(), first.isoformat()),
    )
    return [
        Absence(id=_record(record), youth=person(youth), first=_day(begin), last=_day(end), why=text(why))
        for record, youth, begin, end, why in found
    ]


def measures(rows: Rows, youth: PersonId, *, ended: bool = False) -> list[Measure]:
    """Agreements and measures of a youth, newest first."""
    found = rows.execute(
        f"{_MEASURE} WHERE youth = ? AND ended <= ? ORDER BY first DESC, id", (youth, int(ended))
    )
    return [_measure(row) for row in found]


def measure(rows: Rows, record: RecordId) -> Measure | None:
    """One of them."""
    row = rows.execute(f"{_MEASURE} WHERE id = ?", (record,)).fetchone()
    return None if row is None else _measure(row)


def _chore(row: Sequence[object]) -> Chore:
    stream, record, owner, title, pictogram, kind, note, starts, ends, rule, step = row
    return Chore(
        id=_record(record),
        stream=parse_stream(text(stream)),
        owner=person(owner) if owner is not None else None,
        what=What(
            title=text(title),
            pictogram=text(pictogram),
            kind=one_of(ChoreKind, kind, ChoreKind.CHORE),
            note=text(note),
        ),
        window=Window(start=_wall(starts), end=_wall(ends), rule=parse_rule(text(rule)) if rule else None),
        step=one_of(Step, step, Step.WEEK),
    )


def _mark(row: Row) -> Mark:
    chore, recurrence, youth, reported, together, answer, words, judged, by, excuse, why = row
    return Mark(
        chore=_record(chore),
        recurrence=_wall(recurrence),
        youth=person(youth),
        reported_ms=number(reported),
        together=bool(together),
        answer=one_of(Answer, answer, Answer.NONE),
        words=text(words),
        judged_ms=number(judged),
        answered_by=person(by),
        excuse=one_of(Excuse, excuse, Excuse.NONE),
        why=text(why),
    )


def _measure(row: Row) -> Measure:
    record, youth, kind, said, because, first, review, discussed, own, ended = row
    return Measure(
        id=_record(record),
        youth=person(youth),
        kind=one_of(MeasureKind, kind, MeasureKind.AGREEMENT),
        text=text(said),
        because=text(because),
        first=_day(first),
        review=_day(review),
        discussed=bool(discussed),
        own_words=text(own),
        ended=bool(ended),
    )


def _record(value: object) -> RecordId:
    return RecordId(person(value))


def _wall(value: object) -> datetime:
    return datetime.fromisoformat(text(value))


def _day(value: object) -> date:
    return date.fromisoformat(text(value))
