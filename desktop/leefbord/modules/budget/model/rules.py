"""House rules of money that can say no (DR5, DR6, DR7)."""

from collections.abc import Iterable
from typing import Final

from leefbord.core.errors import Refused
from leefbord.core.ids import NOBODY, PersonId
from leefbord.core.money import euro
from leefbord.modules.budget.model.ledger import LEAVES_THE_HOUSE, NEEDS_SECOND, EntryKind, Signature

MAX_AMOUNT: Final = 1_000_000
"""Ten thousand euro: above it, somebody slipped."""
MAX_TEXT: Final = 200


def check_amount(cents: int) -> None:
    """An amount a person types is above zero and believable."""
    if cents <= 0:
        raise Refused("No amount", "Fill in an amount above zero.")
    if cents > MAX_AMOUNT:
        raise Refused("Amount too large", "{amount} is more than can be right.", amount=euro(cents))


def check_balance(balance: int, leaving: int) -> None:
    """No account goes below zero; lending is a separate act."""
    if leaving > balance:
        raise Refused("Not enough money", "There is only {amount}.", amount=euro(max(0, balance)))


def check_signature(kind: EntryKind, signature: Signature, second: PersonId, actor: PersonId) -> None:
    """Cash leaves only with a signature or a code, or "refused" or "absent" with a second colleague."""
    if kind not in LEAVES_THE_HOUSE:
        return
    if signature is Signature.NOT_NEEDED:
        raise Refused("Signature missing", "Let the youth sign, at the desk or at the kiosk.")
    if signature in NEEDS_SECOND and second in (NOBODY, actor):
        raise Refused("Second colleague missing", "Choose the colleague who stands by.")


def check_text(text: str) -> str:
    """A short text without line breaks."""
    plain = " ".join(text.split())
    if len(plain) > MAX_TEXT:
        raise Refused("Text too long", "Use at most {count} characters.", count=str(MAX_TEXT))
    return plain


def check_damage(*, agreed: int, cap: int, alternative: str, paid: int, cents: int) -> None:
    """Damage is paid from own money only as the youth agreed: another way offered, and a ceiling kept."""
    if agreed <= 0 or not alternative.strip():
        raise Refused(
            "Consent missing", "The youth must agree first, and another way must have been offered."
        )
    if paid + cents > min(agreed, cap):
        raise Refused(
            "More than agreed", "At most {amount} was agreed.", amount=euro(max(0, min(agreed, cap) - paid))
        )


def check_count(denominations: Iterable[tuple[int, int]], counter: PersonId, verifier: PersonId) -> int:
    """The sum of a cash count in cents; who counts is not who checks."""
    if verifier in (NOBODY, counter):
        raise Refused("Second colleague missing", "Choose the colleague who counted along.")
    total = 0
    for value, pieces in denominations:
        if not 0 <= pieces <= 10_000 or value <= 0:
            raise Refused("Odd number", "Fill in how many pieces there are.")
        total += value * pieces
    return total
