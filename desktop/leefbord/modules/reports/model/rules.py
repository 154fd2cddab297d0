"""House rules of reports: who may read what, what a note needs, when a note counts as unread."""

from typing import Final

from leefbord.core.errors import Refused
from leefbord.core.records import DataClass
from leefbord.modules.reports.model.notes import Content

MAX_BODY: Final = 20_000
MAX_REASON: Final = 500
MAX_YOUTHS: Final = 40
UNREAD_DAYS: Final = 14
"""Older notes are not counted as unread: a new colleague does not begin with ten years of them."""
_FUTURE_MS: Final = 5 * 60 * 1000

YOUTH_MAY_READ: Final = frozenset({DataClass.MINOR, DataClass.CONTEXT})
"""Classes a capable minor may inspect without further weighing (domain 5.1)."""


def check_content(content: Content, now_ms: int) -> Content:
    """A note has words, did not happen in the future, and says why where the law asks for it."""
    body = content.body.strip()
    if not body:
        raise Refused("Empty report", "Write what happened.")
    if len(body) > MAX_BODY:
        raise Refused("Text too long", "Use at most {count} characters.", count=str(MAX_BODY))
    if content.happened_ms > now_ms + _FUTURE_MS:
        raise Refused("Not yet", "A report is about what has happened already.")
    if content.data_class is DataClass.AGOGIC_EXCEPTION and not (
        content.class_reason.strip() and content.review_on
    ):
        raise Refused(
            "Reason missing", "Write why the youth may not read this now, and when you will look at it again."
        )
    if len(content.class_reason) > MAX_REASON:
        raise Refused("Text too long", "Use at most {count} characters.", count=str(MAX_REASON))
    return content


def check_reason(reason: str) -> str:
    """Why a note is retracted: short, and never empty."""
    plain = reason.strip()
    if not plain:
        raise Refused("Reason missing", "Write why you take this report back.")
    if len(plain) > MAX_REASON:
        raise Refused("Text too long", "Use at most {count} characters.", count=str(MAX_REASON))
    return plain
