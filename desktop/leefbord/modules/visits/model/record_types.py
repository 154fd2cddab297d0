"""Names of this module's record types, of the groups their fields travel in, and of its permissions."""

from typing import Final

CONTACT: Final = "visits.contact"
DETAILS: Final = "visits.details"
HOURS: Final = "visits.hours"
EXCEPTION: Final = "visits.exception"
ROOM: Final = "visits.room"
RULE: Final = "visits.rule"
REASON: Final = "visits.reason"
VISIT: Final = "visits.visit"

CONTACT_GROUPS: Final = {"who": ("called", "relation", "pictogram")}
DETAILS_GROUPS: Final = {"details": ("full_name", "phone", "address", "shielded")}
HOURS_GROUPS: Final = {"hours": ("weekday", "spans")}
EXCEPTION_GROUPS: Final = {"day": ("day", "spans", "why")}
ROOM_GROUPS: Final = {"room": ("places", "decided", "review")}
RULE_GROUPS: Final = {
    "rule": (
        "contact",
        "basis",
        "kind",
        "weekdays",
        "supervised",
        "place",
        "decided",
        "until",
        "review",
        "judge_notified",
        "discussed",
        "said",
    ),
    "end": ("ended",),
}
REASON_GROUPS: Final = {"reason": ("reason",)}
VISIT_GROUPS: Final = {
    "who": ("contact", "company", "voluntary"),
    "when": ("start", "end"),
    "how": ("kind", "place", "supervised", "escort"),
    "decision": ("decision", "said", "decided_by"),
    "ask": ("asked_ms", "promised"),
    "wish": ("wish",),
}

READ: Final = "visits.read"
PLAN: Final = "visits.plan"
RULES: Final = "visits.rules"
OWN: Final = "visits.own"
