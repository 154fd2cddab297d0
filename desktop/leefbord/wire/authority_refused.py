"""Why an entry or request of the authority log is well-formed but does not count."""

from enum import StrEnum


class Reason(StrEnum):
    """One word each; safe to log and to answer over the wire."""

    NEEDS_NEWER = "needs_newer"
    NOT_NEXT = "not_next"
    WRONG_FACILITY = "wrong_facility"
    NOT_THE_SEQUENCER = "not_the_sequencer"
    UNKNOWN_AUTHOR = "unknown_author"
    SUSPENDED = "suspended"
    NOT_PERMITTED = "not_permitted"
    GRANTS_WHAT_IT_LACKS = "grants_what_it_lacks"
    NEEDS_CO_SIGNATURE = "needs_co_signature"
    NEEDS_KIOSK_KEY = "needs_kiosk_key"
    UNKNOWN_HEAD = "unknown_head"
    ALREADY_THERE = "already_there"
    UNKNOWN_SUBJECT = "unknown_subject"
    WRONG_RECIPIENTS = "wrong_recipients"
    WRONG_NUMBER = "wrong_number"
    NOT_A_YOUTH = "not_a_youth"
    YOUTH = "youth"


class AuthorityRefused(Exception):  # noqa: N818 - an answer, not a mistake of the program
    """The rules of the log say no; the state stays as it was."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
