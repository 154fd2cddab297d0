"""Names of this module's record types, of the groups their fields travel in, and of its permissions."""

from typing import Final

CHORE: Final = "tasks.chore"
TURN: Final = "tasks.turn"
SWAP: Final = "tasks.swap"
REPORT: Final = "tasks.report"
ANSWER: Final = "tasks.answer"
EXCUSE: Final = "tasks.excuse"
ABSENCE: Final = "tasks.absence"
MEASURE: Final = "tasks.measure"

CHORE_GROUPS: Final = {
    "what": ("title", "pictogram", "kind", "note"),
    "when": ("start", "end", "rule"),
    "turns": ("step",),
}
TURN_GROUPS: Final = {"place": ("position",)}
SWAP_GROUPS: Final = {"who": ("chore", "recurrence", "youth")}
REPORT_GROUPS: Final = {"report": ("chore", "recurrence", "reported_ms", "together")}
ANSWER_GROUPS: Final = {
    "answer": ("chore", "recurrence", "answer", "words", "judged_ms", "answered_ms", "answered_by")
}
EXCUSE_GROUPS: Final = {"excuse": ("chore", "recurrence", "excuse", "why")}
ABSENCE_GROUPS: Final = {"days": ("first", "last", "why")}
MEASURE_GROUPS: Final = {
    "measure": ("kind", "text", "because", "first", "review", "discussed"),
    "own": ("own_words",),
    "end": ("ended",),
}

READ: Final = "tasks.read"
PLAN: Final = "tasks.plan"
APPROVE: Final = "tasks.approve"
AGREE: Final = "tasks.agree"
OWN: Final = "tasks.own"
