"""Restrictions as data (DR8): who decided, on what basis, for whom, until when, when to look again."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId, RecordId
from leefbord.modules.visits.model.visit import Place

LONGEST = 500


class Basis(StrEnum):
    """On what ground a visit may be limited; there is no other."""

    COURT_ORDER = "court_order"
    MINOR_CONSENT = "minor_consent"
    PARENT_CONSENT = "parent_consent"
    TEMP_SAFETY = "temp_safety"
    HOUSE_RULES = "house_rules"


class RuleKind(StrEnum):
    """No contact at all, or contact on some days, in one place, with somebody there."""

    BAN = "ban"
    ARRANGEMENT = "arrangement"


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What a rule says. `contact` None = everybody (house rules only); no weekdays = every day.

    `said` is the sentence for the youth at the kiosk: who decided, and until when.
    """

    basis: Basis
    kind: RuleKind
    contact: RecordId | None
    decided: date
    review: date
    weekdays: frozenset[int] = frozenset()
    supervised: bool = False
    place: Place | None = None
    until: date | None = None
    judge_notified: date | None = None
    discussed: bool = False
    said: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One restriction of one youth."""

    id: RecordId
    youth: PersonId
    terms: Terms
    ended: bool = False

    def in_force(self, day: date) -> bool:
        """Whether it blocks on this day; an expired rule only warns."""
        if self.ended or day < self.terms.decided:
            return False
        return self.terms.until is None or day <= self.terms.until

    def expired(self, day: date) -> bool:
        """Its end has come and nobody ended or renewed it."""
        return not self.ended and self.terms.until is not None and self.terms.until < day

    def review_due(self, day: date) -> bool:
        """The day to look at it again has come."""
        return not self.ended and self.terms.review <= day

    def concerns(self, contact: RecordId | None) -> bool:
        """Whether it is about this person."""
        return self.terms.contact is None or self.terms.contact == contact


def check_rule(terms: Terms, reason: str, *, capable: bool | None) -> None:
    """DR8 in full. `capable`: whether the youth decides (from 12 years); None when the age is unknown."""
    if terms.basis is Basis.HOUSE_RULES:
        if terms.kind is RuleKind.BAN or terms.supervised:
            raise Refused("House rules are about time and place", "They cannot forbid a person to come.")
    elif terms.contact is None:
        raise Refused("About whom?", "A limit names the person it is about.")
    if terms.basis is Basis.PARENT_CONSENT and capable:
        raise Refused("The youth decides", "From 12 years on the youth agrees, not the parent.")
    if terms.basis is Basis.MINOR_CONSENT and capable is False:
        raise Refused("A parent decides", "Under 12 years a parent agrees.")
    if not reason.strip() or len(reason) > LONGEST:
        raise Refused("Say why", "Write the reason in one or two sentences. It stays at the desk.")
    if not terms.said.strip() or len(terms.said) > LONGEST:
        raise Refused("What does the youth read?", "Say who decided and until when, without blame.")
    if not terms.discussed:
        raise Refused("Talk first", "Tell the youth yourself, before it stands on the kiosk.")
    if terms.review < terms.decided:
        raise Refused("When do you look again?", "Choose a day after the decision.")
    if terms.until is not None and terms.until < terms.decided:
        raise Refused("Until when?", "The end lies before the decision.")
    if terms.basis is Basis.TEMP_SAFETY and (terms.judge_notified is None or terms.until is None):
        raise Refused("The judge must know", "Write when the judge was told, and until when this holds.")
    if terms.kind is RuleKind.ARRANGEMENT and not (terms.weekdays or terms.supervised or terms.place):
        raise Refused("What is limited?", "Choose days, a place, or a begeleider who is there.")
