"""Names of this module's record types and of the groups their fields travel in."""

from typing import Final

ENTRY: Final = "budget.entry"
TERMS: Final = "budget.terms"
HANDOUT: Final = "budget.handout"
ASK: Final = "budget.ask"
CONSENT: Final = "budget.consent"
CASH: Final = "budget.cash"
COUNT: Final = "budget.count"

TERMS_GROUPS: Final = {
    "right": ("entitled", "reason"),
    "goal": ("goal_what", "goal_cents", "goal_picture"),
    "cash_name": ("pseudonym",),
}
HANDOUT_GROUPS: Final = {
    "offer": ("pay_day", "amount", "offered_ms", "open"),
    "answer": ("signature", "signed_ms", "signed_amount", "second", "strokes"),
}
ASK_GROUPS: Final = {"ask": ("amount", "what", "asked_ms"), "answer": ("answer", "why", "answered_ms")}
CONSENT_GROUPS: Final = {"consent": ("what", "agreed", "cap", "alternative", "signed_ms")}

READ: Final = "budget.read"
BOOK: Final = "budget.book"
COUNT_CASH: Final = "budget.count"
TERMS_WRITE: Final = "budget.terms"
OWN: Final = "budget.own"
