"""The only SQL of the youths module: projectors that write its tables, and the questions asked of them."""

from datetime import date

from leefbord.core.ids import GroupId, OperationId, PersonId, RecordId
from leefbord.core.people import Presence
from leefbord.core.records import Fields, MergedRecord, Value
from leefbord.core.rows import Row, Rows
from leefbord.modules.youths.model.observation import Observation
from leefbord.modules.youths.model.own_screen import TEXT_PERCENTS, THEMES, OwnScreen
from leefbord.modules.youths.model.profile import HUES, Birth, BirthKind, YouthProfile
from leefbord.modules.youths.model.stay import Stay, StayKind

_PROFILE = """
    SELECT p.youth, p.called, p.hue, p.avatar, c.birth_day, c.birth_kind, c.room, c.key_worker
    FROM youth_profile p LEFT JOIN youth_care c ON c.youth = p.youth
"""
_OBSERVATION = """
    SELECT o.id, o.operation, o.youth, o.presence, o.seen_by, o.seen_ms, o.since_ms, o.back_ms, o.note,
           EXISTS (SELECT 1 FROM youth_observation c WHERE c.youth = o.youth AND c.corrects = o.operation)
               AS taken_back
    FROM youth_observation o WHERE o.youth = ? AND o.corrects IS NULL
"""


def project_profile(rows: Rows, record: MergedRecord) -> None:
    """youth.profile -> youth_profile; a record under another id than its stream's youth is not a profile."""
    rows.execute("DELETE FROM youth_profile WHERE youth = ?", (record.stream.owner,))
    called = _text(record.fields, "called")
    if record.deleted or record.id != record.stream.owner or not called:
        return
    hue = _text(record.fields, "hue")
    rows.execute(
        "INSERT INTO youth_profile (youth, called, hue, avatar) VALUES (?, ?, ?, ?)",
        (record.id, called, hue if hue in HUES else HUES[0], _text(record.fields, "avatar")),
    )


def project_care(rows: Rows, record: MergedRecord) -> None:
    """youth.care -> youth_care."""
    rows.execute("DELETE FROM youth_care WHERE youth = ?", (record.stream.owner,))
    if record.deleted or record.id != record.stream.owner:
        return
    rows.execute(
        "INSERT INTO youth_care (youth, birth_day, birth_kind, room, key_worker) VALUES (?, ?, ?, ?, ?)",
        (
            record.id,
            record.fields.get("birth_day"),
            _text(record.fields, "birth_kind") or BirthKind.UNKNOWN.value,
            _text(record.fields, "room"),
            record.fields.get("key_worker"),
        ),
    )


def project_own_screen(rows: Rows, record: MergedRecord) -> None:
    """youth.kiosk_look -> youth_own_screen; what this version does not know becomes the usual screen."""
    rows.execute("DELETE FROM youth_own_screen WHERE youth = ?", (record.stream.owner,))
    if record.deleted or record.id != record.stream.owner:
        return
    theme, percent = _text(record.fields, "theme"), record.fields.get("text_percent")
    rows.execute(
        "INSERT INTO youth_own_screen (youth, theme, text_percent, left_handed, digital_clock)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            record.id,
            theme if theme in THEMES else THEMES[0],
            percent if percent in TEXT_PERCENTS else TEXT_PERCENTS[0],
            record.fields.get("left_handed") is True,
            record.fields.get("digital_clock") is True,
        ),
    )


def project_stay(rows: Rows, record: MergedRecord) -> None:
    """youth.stay -> youth_stay."""
    rows.execute("DELETE FROM youth_stay WHERE youth = ? AND id = ?", (record.stream.owner, record.id))
    first_day = _text(record.fields, "first_day")
    if record.deleted or not first_day:
        return
    rows.execute(
        "INSERT INTO youth_stay (id, youth, living_group, kind, first_day, last_day)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            record.id,
            record.stream.owner,
            record.fields.get("group", b""),
            _text(record.fields, "kind"),
            first_day,
            record.fields.get("last_day"),
        ),
    )


def project_observation(rows: Rows, record: MergedRecord) -> None:
    """youth.presence -> youth_observation; the one who wrote is the one who saw, whatever the fields say."""
    fields = record.fields
    rows.execute(
        "INSERT OR REPLACE INTO youth_observation"
        " (id, youth, operation, corrects, presence, seen_by, seen_ms, since_ms, back_ms, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record.id,
            record.stream.owner,
            record.operation or b"",
            record.corrects,
            _text(fields, "presence"),
            record.creator,
            fields.get("seen_ms") or 0,
            fields.get("since_ms") or 0,
            fields.get("back_ms"),
            _text(fields, "note"),
        ),
    )


def all_profiles(rows: Rows) -> list[YouthProfile]:
    """Everybody ever known here, in no order."""
    return [_profile(row) for row in rows.execute(_PROFILE)]


def profile_of(rows: Rows, youth: PersonId) -> YouthProfile | None:
    """One youth."""
    row = rows.execute(f"{_PROFILE} WHERE p.youth = ?", (youth,)).fetchone()
    return None if row is None else _profile(row)


def own_screen_of(rows: Rows, youth: PersonId) -> OwnScreen:
    """The screen a youth chose, or the usual one."""
    row = rows.execute(
        "SELECT theme, text_percent, left_handed, digital_clock FROM youth_own_screen WHERE youth = ?",
        (youth,),
    ).fetchone()
    if row is None:
        return OwnScreen()
    theme, percent, left, digital = row
    return OwnScreen(
        theme=str(theme),
        text_percent=_number(percent),
        left_handed=bool(left),
        digital_clock=bool(digital),
    )


def stays_of(rows: Rows, youth: PersonId) -> list[Stay]:
    """All stays of one youth, newest first."""
    found = rows.execute(
        "SELECT id, youth, living_group, kind, first_day, last_day FROM youth_stay"
        " WHERE youth = ? ORDER BY first_day DESC, id",
        (youth,),
    )
    return [_stay(row) for row in found]


def stays_in(rows: Rows, group: GroupId) -> list[Stay]:
    """All stays in one group, of everybody."""
    found = rows.execute(
        "SELECT id, youth, living_group, kind, first_day, last_day FROM youth_stay WHERE living_group = ?",
        (group,),
    )
    return [_stay(row) for row in found]


def observations_of(rows: Rows, youth: PersonId, limit: int) -> list[Observation]:
    """The newest observations of one youth, those taken back included, newest first."""
    found = rows.execute(f"{_OBSERVATION} ORDER BY o.since_ms DESC, o.seen_ms DESC LIMIT ?", (youth, limit))
    return [_observation(row) for row in found]


def observation_by_id(rows: Rows, youth: PersonId, observation: RecordId) -> Observation | None:
    """One observation."""
    row = rows.execute(f"{_OBSERVATION} AND o.id = ?", (youth, observation)).fetchone()
    return None if row is None else _observation(row)


def standing_observation(rows: Rows, youth: PersonId) -> Observation | None:
    """The newest observation that was not taken back."""
    row = rows.execute(
        f"{_OBSERVATION} AND NOT taken_back ORDER BY since_ms DESC, seen_ms DESC, id DESC LIMIT 1", (youth,)
    ).fetchone()
    return None if row is None else _observation(row)


def _text(fields: Fields, name: str) -> str:
    value: Value = fields.get(name)
    return value if isinstance(value, str) else ""


def _profile(row: Row) -> YouthProfile:
    youth, called, hue, avatar, birth_day, birth_kind, room, key_worker = row
    return YouthProfile(
        id=PersonId(_bytes(youth)),
        called=str(called),
        hue=str(hue),
        avatar=str(avatar),
        birth=_birth(birth_day, birth_kind),
        room=str(room or ""),
        key_worker=PersonId(key_worker) if isinstance(key_worker, bytes) else None,
    )


def _birth(day: object, kind: object) -> Birth:
    if not isinstance(day, str) or kind not in (BirthKind.KNOWN.value, BirthKind.ESTIMATED.value):
        return Birth()
    return Birth(day=date.fromisoformat(day), kind=BirthKind(kind))


def _stay(row: Row) -> Stay:
    record, youth, group, kind, first_day, last_day = row
    return Stay(
        id=RecordId(_bytes(record)),
        youth=PersonId(_bytes(youth)),
        group=GroupId(_bytes(group)),
        kind=StayKind(str(kind)) if kind in set(StayKind) else StayKind.LIVING,
        first_day=date.fromisoformat(str(first_day)),
        last_day=date.fromisoformat(last_day) if isinstance(last_day, str) else None,
    )


def _observation(row: Row) -> Observation:
    record, operation, youth, presence, seen_by, seen_ms, since_ms, back_ms, note, taken_back = row
    return Observation(
        id=RecordId(_bytes(record)),
        operation=OperationId(_bytes(operation)),
        youth=PersonId(_bytes(youth)),
        presence=Presence(str(presence)) if presence in set(Presence) else Presence.UNKNOWN,
        seen_by=PersonId(_bytes(seen_by)),
        seen_ms=_number(seen_ms),
        since_ms=_number(since_ms),
        back_ms=None if back_ms is None else _number(back_ms),
        note=str(note),
        taken_back=bool(taken_back),
    )


def _bytes(value: object) -> bytes:
    assert isinstance(value, bytes)
    return value


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
