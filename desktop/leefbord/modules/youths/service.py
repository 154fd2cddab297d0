"""Verbs of the youths module: admit, change, see where someone is, end a stay; and the house's directory."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from leefbord.core.acts import Act, Acts
from leefbord.core.changes import Changes
from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused
from leefbord.core.facts import Facts
from leefbord.core.ids import ID_SIZE, ActId, Entropy, PersonId, RecordId
from leefbord.core.people import Me, Presence, YouthCard
from leefbord.core.records import Fields
from leefbord.core.streams import youth_shared, youth_team
from leefbord.modules.youths import repo
from leefbord.modules.youths.model.facts import YouthAdmitted, YouthLeft
from leefbord.modules.youths.model.observation import Observation, check_observation, counter_entry
from leefbord.modules.youths.model.own_screen import OwnScreen, check_own_screen
from leefbord.modules.youths.model.profile import (
    YouthProfile,
    alphabetical,
    check_called,
    check_profile,
)
from leefbord.modules.youths.model.stay import Stay, StayKind, check_stay, present_stay

ADMIT = "youths.admit"
EDIT = "youths.edit"
OBSERVE = "youths.observe"
HISTORY = 50


class YouthsService:
    """What a person can do with youths. Implements core.people.YouthDirectory."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, facts: Facts, entropy: Entropy) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._facts = facts
        self._entropy = entropy

    # ---- the directory

    def youths(self) -> tuple[YouthCard, ...]:
        """Everyone whose stay in this group covers today, alphabetical by name called."""
        staying = self._present(self.today())
        profiles = [profile for profile in repo.all_profiles(self._acts.rows()) if profile.id in staying]
        profiles.sort(key=lambda profile: (*alphabetical(profile.called), profile.id))
        return tuple(self._card(profile, staying[profile.id]) for profile in profiles)

    def youth(self, person: PersonId) -> YouthCard | None:
        """One youth, also after the stay."""
        profile = repo.profile_of(self._acts.rows(), person)
        if profile is None:
            return None
        stay = present_stay(self.stays(person), self._me.group, self.today())
        return self._card(profile, stay)

    def gone(self) -> tuple[YouthProfile, ...]:
        """Who once stayed in this group, and who is still to come; alphabetical."""
        rows = self._acts.rows()
        here = self._present(self.today())
        once = {stay.youth for stay in repo.stays_in(rows, self._me.group)} - set(here)
        profiles = [profile for profile in repo.all_profiles(rows) if profile.id in once]
        return tuple(sorted(profiles, key=lambda profile: alphabetical(profile.called)))

    def today(self) -> date:
        """The calendar day in Brussels."""
        return house_day(self._clock.now_ms())

    # ---- admission and profile

    def new_profile(self) -> YouthProfile:
        """An empty profile to fill in for an admission; its id is taken over by admit()."""
        return YouthProfile(id=PersonId(b""), called="", hue="")

    def admit(
        self,
        profile: YouthProfile,
        *,
        kind: StayKind = StayKind.LIVING,
        first_day: date,
        last_day: date | None = None,
    ) -> PersonId:
        """Admit a youth: placement first (the fact YouthAdmitted), then profile and first stay in one act.

        Returns the new person id, which is also the record id. Refused by the rules in model/.
        """
        self._need(ADMIT)
        check_profile(profile, self.today())
        check_called(profile.called, self._called_by_others(None))
        youth = PersonId(self._entropy(ID_SIZE))
        stay = self._new_stay(youth, kind, first_day, last_day)
        check_stay(stay, ())
        self._facts.publish(YouthAdmitted(youth=youth, group=self._me.group))
        with self._acts.act("Youth admitted") as act:
            self._write_profile(act, None, replace(profile, id=youth))
            _write_stay(act, stay)
        return youth

    def profile(self, youth: PersonId) -> YouthProfile:
        """Everything known of a youth; Refused when unknown here."""
        found = repo.profile_of(self._acts.rows(), youth)
        if found is None:
            raise Refused("This youth is not known here", "Perhaps the data are still on their way.")
        return found

    def change_profile(self, profile: YouthProfile) -> None:
        """Write what differs from what is known; untouched field groups keep the colleague's later edit."""
        self._need(EDIT)
        before = self.profile(profile.id)
        if profile == before:
            return
        check_profile(profile, self.today())
        if profile.called != before.called:
            check_called(profile.called, self._called_by_others(profile.id))
        with self._acts.act("Profile changed") as act:
            self._write_profile(act, before, profile)

    def choose_look(self, hue: str, avatar: str) -> ActId:
        """A youth chooses an own colour and picture at the kiosk; nobody else's. The act can be undone."""
        self._need_youth()
        before = self.profile(self._me.person)
        after = replace(before, hue=hue, avatar=avatar)
        check_profile(after, self.today())
        with self._acts.act("Own colour chosen") as act:
            self._write_profile(act, before, after)
        return act.id

    def own_screen(self, youth: PersonId) -> OwnScreen:
        """How a youth wants the kiosk's screen."""
        return repo.own_screen_of(self._acts.rows(), youth)

    def choose_screen(self, screen: OwnScreen) -> ActId:
        """A youth chooses the own screen at the kiosk; only what differs is written."""
        self._need_youth()
        check_own_screen(screen)
        youth = self._me.person
        before = _screen_groups(self.own_screen(youth))
        changed = {name: fields for name, fields in _screen_groups(screen).items() if before[name] != fields}
        with self._acts.act("Own screen chosen") as act:
            if changed:
                act.set(youth_shared(youth), "youth.kiosk_look", RecordId(youth), changed)
        return act.id

    # ---- stays

    def stays(self, youth: PersonId) -> list[Stay]:
        """All stays, newest first."""
        return repo.stays_of(self._acts.rows(), youth)

    def begin_stay(
        self, youth: PersonId, *, kind: StayKind, first_day: date, last_day: date | None = None
    ) -> RecordId:
        """A youth comes (back) to this group: to live, for respite, for a weekend."""
        self._need(ADMIT)
        profile = self.profile(youth)
        check_called(profile.called, self._called_by_others(youth))
        stay = self._new_stay(youth, kind, first_day, last_day)
        check_stay(stay, self.stays(youth))
        self._facts.publish(YouthAdmitted(youth=youth, group=self._me.group))
        with self._acts.act("Stay begun") as act:
            _write_stay(act, stay)
        return stay.id

    def change_stay(self, stay: Stay) -> None:
        """Other days or another kind; ending a stay is giving it a last day."""
        self._need(ADMIT)
        others = self.stays(stay.youth)
        check_stay(stay, others)
        if stay in others:
            return
        with self._acts.act("Stay changed") as act:
            _write_stay(act, stay)
        self.settle()

    def settle(self) -> None:
        """Tell of everyone whose last stay here is over (YouthLeft); also called once after unlock.

        Handlers must be idempotent: a placement that already ended stays ended.
        """
        today = self.today()
        stays = repo.stays_in(self._acts.rows(), self._me.group)
        still = {stay.youth for stay in stays if stay.last_day is None or stay.last_day >= today}
        for youth in sorted({stay.youth for stay in stays} - still):
            self._facts.publish(YouthLeft(youth=youth, group=self._me.group))

    # ---- presence

    def observe(
        self,
        youth: PersonId,
        presence: Presence,
        *,
        since_ms: int | None = None,
        back_ms: int | None = None,
        note: str = "",
    ) -> RecordId:
        """Write down where I saw a youth; nothing earlier is changed by it."""
        return self.observe_many((youth,), presence, since_ms=since_ms, back_ms=back_ms, note=note)[0]

    def observe_many(
        self,
        youths: tuple[PersonId, ...],
        presence: Presence,
        *,
        since_ms: int | None = None,
        back_ms: int | None = None,
        note: str = "",
    ) -> tuple[RecordId, ...]:
        """The same for several youths in one act: all of them came back from school."""
        self._need(OBSERVE)
        now = self._clock.now_ms()
        since = now if since_ms is None else since_ms
        check_observation(presence=presence, since_ms=since, back_ms=back_ms, note=note, now_ms=now)
        entry: Fields = {
            "presence": presence.value,
            "seen_ms": now,
            "since_ms": since,
            "back_ms": back_ms,
            "note": note.strip(),
            "taken_back": False,
        }
        records = []
        with self._acts.act("Presence noted") as act:
            for youth in youths:
                records.append(act.new_id())
                act.insert(youth_shared(youth), "youth.presence", records[-1], entry)
        return tuple(records)

    def take_back(self, observation: Observation) -> None:
        """That was not so: a counter-entry; both stay readable."""
        self._need(OBSERVE)
        found = repo.observation_by_id(self._acts.rows(), observation.youth, observation.id)
        if found is None or found.taken_back:
            raise Refused("This was already taken back", "Look at the list once more.")
        entry = counter_entry(
            {
                "presence": found.presence.value,
                "seen_ms": self._clock.now_ms(),
                "since_ms": found.since_ms,
                "back_ms": found.back_ms,
                "note": found.note,
            }
        )
        with self._acts.act("Presence taken back") as act:
            stream = youth_shared(observation.youth)
            act.insert(stream, "youth.presence", act.new_id(), entry, corrects=found.operation)

    def seen(self, youth: PersonId) -> Observation | None:
        """The observation that holds now."""
        return repo.standing_observation(self._acts.rows(), youth)

    def observations(self, youth: PersonId) -> list[Observation]:
        """The newest fifty, also those taken back, newest first."""
        return repo.observations_of(self._acts.rows(), youth, HISTORY)

    def undo(self, act: ActId) -> Changes:
        """Take back an act of this session."""
        return self._acts.undo(act)

    def search(self, words: str) -> list[YouthProfile]:
        """Everybody whose name called has a word that begins with what was typed."""
        wanted = alphabetical(words.strip())[0]
        if not wanted:
            return []
        found = [
            profile
            for profile in repo.all_profiles(self._acts.rows())
            if any(word.startswith(wanted) for word in _beginnings(profile.called))
        ]
        return sorted(found, key=lambda profile: alphabetical(profile.called))

    def may(self, permission: str) -> bool:
        """Whether the page should offer this act."""
        return self._me.may(permission)

    # ---- inside

    def _new_stay(self, youth: PersonId, kind: StayKind, first_day: date, last_day: date | None) -> Stay:
        return Stay(
            id=RecordId(self._entropy(ID_SIZE)),
            youth=youth,
            group=self._me.group,
            kind=kind,
            first_day=first_day,
            last_day=last_day,
        )

    def _need(self, permission: str) -> None:
        if not self._me.may(permission):
            raise Refused("You may not do this", "Ask your team lead who may.")

    def _need_youth(self) -> None:
        if not self._me.is_youth:
            raise Refused("Only the youth does this", "Everybody chooses the own colour and screen.")

    def _present(self, day: date) -> dict[PersonId, Stay]:
        stays = repo.stays_in(self._acts.rows(), self._me.group)
        by_youth: dict[PersonId, list[Stay]] = {}
        for stay in stays:
            by_youth.setdefault(stay.youth, []).append(stay)
        present = {}
        for youth, theirs in by_youth.items():
            stay_now = present_stay(theirs, self._me.group, day)
            if stay_now is not None:
                present[youth] = stay_now
        return present

    def _called_by_others(self, youth: PersonId | None) -> tuple[str, ...]:
        return tuple(card.called for card in self.youths() if card.id != youth)

    def _card(self, profile: YouthProfile, stay: Stay | None) -> YouthCard:
        seen = repo.standing_observation(self._acts.rows(), profile.id)
        return YouthCard(
            id=profile.id,
            called=profile.called,
            hue=profile.hue,
            avatar=profile.avatar,
            room=profile.room,
            key_worker=profile.key_worker,
            presence=Presence.UNKNOWN if seen is None else seen.presence,
            presence_note="" if seen is None else seen.note,
            birth_date=profile.birth.day,
            room_training=stay is not None and stay.kind is StayKind.ROOM_TRAINING,
        )

    def _write_profile(self, act: Act, before: YouthProfile | None, after: YouthProfile) -> None:
        shared = _changed(_shared_groups, before, after)
        if shared:
            act.set(youth_shared(after.id), "youth.profile", RecordId(after.id), shared)
        care = _changed(_team_groups, before, after)
        if care and not self._me.on_kiosk:
            act.set(youth_team(after.id), "youth.care", RecordId(after.id), care)


def _beginnings(called: str) -> list[str]:
    plain = alphabetical(called)[0]
    return [plain, *plain.replace("-", " ").split()]


def _shared_groups(profile: YouthProfile) -> dict[str, Fields]:
    return {
        "name": {"called": profile.called},
        "look": {"hue": profile.hue, "avatar": profile.avatar},
    }


def _screen_groups(screen: OwnScreen) -> dict[str, Fields]:
    return {
        "theme": {"theme": screen.theme},
        "text": {"text_percent": screen.text_percent},
        "hand": {"left_handed": screen.left_handed},
        "clock": {"digital_clock": screen.digital_clock},
    }


def _team_groups(profile: YouthProfile) -> dict[str, Fields]:
    birth = profile.birth
    day = None if birth.day is None else birth.day.isoformat()
    return {
        "birth": {"birth_day": day, "birth_kind": birth.kind.value},
        "room": {"room": profile.room},
        "key_worker": {"key_worker": profile.key_worker},
    }


def _changed(
    groups: Callable[[YouthProfile], dict[str, Fields]], before: YouthProfile | None, after: YouthProfile
) -> dict[str, Fields]:
    old = {} if before is None else groups(before)
    return {name: fields for name, fields in groups(after).items() if old.get(name) != fields}


def _write_stay(act: Act, stay: Stay) -> None:
    last = None if stay.last_day is None else stay.last_day.isoformat()
    groups: dict[str, Fields] = {
        "place": {"group": stay.group, "kind": stay.kind.value},
        "period": {"first_day": stay.first_day.isoformat(), "last_day": last},
    }
    act.set(youth_shared(stay.youth), "youth.stay", stay.id, groups)
