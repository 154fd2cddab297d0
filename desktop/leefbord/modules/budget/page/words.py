"""Words of the money page: kinds, accounts, states and signatures as a colleague reads them."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leefbord.core.clock import HOUSE_ZONE, moment
from leefbord.core.people import Presence, StaffDirectory, YouthCard
from leefbord.modules.budget.model.cash import CashKind
from leefbord.modules.budget.model.ledger import Account, Entry, EntryKind, Signature
from leefbord.modules.budget.model.payday import PayLine, PayState


def account_word(account: Account) -> str:
    """An account in one word."""
    return {
        Account.POCKET: QCoreApplication.translate("Budget", "Pocket money"),
        Account.SAVINGS: QCoreApplication.translate("Budget", "Savings"),
        Account.CLOTHING: QCoreApplication.translate("Budget", "Clothing money"),
        Account.LOAN: QCoreApplication.translate("Budget", "Loan"),
    }[account]


def kind_word(kind: EntryKind) -> str:
    """Why money moved, in a word or two."""
    return {
        EntryKind.ALLOWANCE: QCoreApplication.translate("Budget", "Pocket money"),
        EntryKind.RECEIVED: QCoreApplication.translate("Budget", "Received"),
        EntryKind.CASH_OUT: QCoreApplication.translate("Budget", "Cash handed out"),
        EntryKind.PURCHASE: QCoreApplication.translate("Budget", "Bought"),
        EntryKind.TRANSFER: QCoreApplication.translate("Budget", "Moved"),
        EntryKind.LOAN: QCoreApplication.translate("Budget", "Lent"),
        EntryKind.REPAYMENT: QCoreApplication.translate("Budget", "Paid back"),
        EntryKind.DAMAGE: QCoreApplication.translate("Budget", "Damage, agreed"),
        EntryKind.OPENING: QCoreApplication.translate("Budget", "Starting balance"),
        EntryKind.CORRECTION: QCoreApplication.translate("Budget", "Put right"),
    }[kind]


def cash_word(kind: CashKind) -> str:
    """Why the box changed, in a word or two."""
    return {
        CashKind.PAYOUT: QCoreApplication.translate("Budget", "Handed out"),
        CashKind.YOUTH_IN: QCoreApplication.translate("Budget", "Given to keep"),
        CashKind.PURCHASE: QCoreApplication.translate("Budget", "Bought"),
        CashKind.TOP_UP: QCoreApplication.translate("Budget", "From the bank"),
        CashKind.TO_BANK: QCoreApplication.translate("Budget", "To the bank"),
        CashKind.HOUSE_EXPENSE: QCoreApplication.translate("Budget", "House expense"),
        CashKind.DIFFERENCE: QCoreApplication.translate("Budget", "Difference at counting"),
        CashKind.OPENING: QCoreApplication.translate("Budget", "Starting balance"),
        CashKind.CORRECTION: QCoreApplication.translate("Budget", "Put right"),
    }[kind]


def entry_title(entry: Entry) -> str:
    """The first line of an entry: what was written, or else its kind; part of the month for an allowance."""
    if entry.kind is EntryKind.ALLOWANCE:
        text = QCoreApplication.translate("Budget", "Pocket money, part {part} of {parts}")
        return text.replace("{parts}", str(entry.parts)).replace("{part}", str(entry.part))
    if entry.kind is EntryKind.CORRECTION:
        text = QCoreApplication.translate("Budget", "Put right: {what}")
        return text.replace("{what}", entry.what)
    return entry.what or kind_word(entry.kind)


def entry_detail(entry: Entry, staff: StaffDirectory) -> str:
    """The second line: kind, who booked, how it was signed, the receipt."""
    parts = [kind_word(entry.kind)] if entry.what and entry.kind is not EntryKind.CORRECTION else []
    card = staff.staff(entry.actor)
    if card is not None:
        parts.append(card.first_name)
    signed = signature_words(entry.signature, entry.second, staff, "")
    if signed:
        parts.append(signed)
    if entry.receipt:
        text = QCoreApplication.translate("Budget", "receipt {number}")
        parts.append(text.replace("{number}", entry.receipt))
    if entry.corrected:
        parts.append(QCoreApplication.translate("Budget", "put right later"))
    return " · ".join(parts)


def signature_words(signature: Signature, second: bytes, staff: StaffDirectory, time: str) -> str:
    """How a hand-out was confirmed; the second colleague where there is one."""
    text = {
        Signature.NOT_NEEDED: "",
        Signature.DESK: QCoreApplication.translate("Budget", "signed {time}"),
        Signature.CODE: QCoreApplication.translate("Budget", "code {time}"),
        Signature.REFUSED: QCoreApplication.translate("Budget", "refused, with {name}"),
        Signature.ABSENT: QCoreApplication.translate("Budget", "absent, with {name}"),
    }[signature]
    colleague = next((card.first_name for card in staff.team() if card.id == second), "?")
    return text.replace("{time}", time).replace("{name}", colleague).strip()


def state_words(line: PayLine, staff: StaffDirectory) -> tuple[str, str]:
    """Words and icon of a line that offers no button."""
    handout = line.handout
    if line.state is PayState.READY and handout is not None:
        if handout.amount == 0:
            return QCoreApplication.translate("Budget", "Only added"), "circle-check"
        said = signature_words(handout.signature, handout.second, staff, clock_time(handout.signed_ms))
        return said[:1].upper() + said[1:], "circle-check"
    return {
        PayState.AT_KIOSK: (
            QCoreApplication.translate("Budget", "Waits for the code at the kiosk"),
            "device-tablet",
        ),
        PayState.BOOKED: (QCoreApplication.translate("Budget", "Booked"), "check"),
        PayState.NOTHING: (QCoreApplication.translate("Budget", "Nothing due"), "minus"),
        PayState.NOT_ENTITLED: (QCoreApplication.translate("Budget", "No right here"), "info-circle"),
        PayState.NO_BIRTH_DATE: (
            QCoreApplication.translate("Budget", "Birth date unknown"),
            "alert-triangle",
        ),
        PayState.NO_BAND: (QCoreApplication.translate("Budget", "No tariff at this age"), "info-circle"),
    }.get(line.state, ("", ""))


def away_words(card: YouthCard) -> str:
    """Where a youth is who is not in the house; empty when in the house or unknown."""
    word = {
        Presence.SCHOOL: QCoreApplication.translate("Budget", "At school"),
        Presence.WORK: QCoreApplication.translate("Budget", "At work"),
        Presence.ACTIVITY: QCoreApplication.translate("Budget", "Activity"),
        Presence.THERAPY: QCoreApplication.translate("Budget", "Therapy"),
        Presence.HOME: QCoreApplication.translate("Budget", "At home"),
        Presence.HOSPITAL: QCoreApplication.translate("Budget", "Hospital"),
        Presence.MISSING: QCoreApplication.translate("Budget", "Missing"),
        Presence.ELSEWHERE: QCoreApplication.translate("Budget", "Elsewhere"),
    }.get(card.presence, "")
    return f"{word} {card.presence_note}".strip() if word else ""


def clock_time(ms: int) -> str:
    """Hour and minute in the house."""
    return _local(ms).strftime("%H:%M")


def short_day(ms: int) -> str:
    """A day in a table: "wo 14/10"."""
    day = _local(ms).date()
    return f"{QLocale().toString(QDate(day.year, day.month, day.day), 'ddd')} {day:%d/%m}"


def long_day(day: date) -> str:
    """A day in a sentence: "woensdag 14 oktober"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def month_and_year(day: date) -> str:
    """A month in a sentence: "december 2022"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")


def full_date(day: date) -> str:
    """A date in a sentence: "21 november 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _local(ms: int) -> datetime:
    return moment(ms).astimezone(HOUSE_ZONE)
