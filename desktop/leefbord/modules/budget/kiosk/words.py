"""Words and pictures of money for a youth: short, the same words everywhere."""

from PySide6.QtCore import QCoreApplication

from leefbord.core.money import euro
from leefbord.modules.budget.model.ledger import Entry, EntryKind

PICTURES = {
    EntryKind.ALLOWANCE: "money",
    EntryKind.RECEIVED: "gift",
    EntryKind.CASH_OUT: "coin",
    EntryKind.PURCHASE: "groceries",
    EntryKind.TRANSFER: "jar",
    EntryKind.LOAN: "agreement",
    EntryKind.REPAYMENT: "agreement",
    EntryKind.DAMAGE: "agreement",
    EntryKind.OPENING: "money",
    EntryKind.CORRECTION: "money",
}


def entry_word(entry: Entry) -> str:
    """What came or went: what was written, or else one word."""
    if entry.what and entry.kind is not EntryKind.TRANSFER:
        return entry.what
    return {
        EntryKind.ALLOWANCE: QCoreApplication.translate("MyMoney", "Pocket money"),
        EntryKind.RECEIVED: QCoreApplication.translate("MyMoney", "Received"),
        EntryKind.CASH_OUT: QCoreApplication.translate("MyMoney", "Taken along"),
        EntryKind.PURCHASE: QCoreApplication.translate("MyMoney", "Bought"),
        EntryKind.TRANSFER: QCoreApplication.translate("MyMoney", "Savings jar"),
        EntryKind.LOAN: QCoreApplication.translate("MyMoney", "Borrowed"),
        EntryKind.REPAYMENT: QCoreApplication.translate("MyMoney", "Paid back"),
        EntryKind.DAMAGE: QCoreApplication.translate("MyMoney", "Agreed together"),
        EntryKind.OPENING: QCoreApplication.translate("MyMoney", "Start"),
        EntryKind.CORRECTION: QCoreApplication.translate("MyMoney", "Put right"),
    }[entry.kind]


def short_euro(cents: int) -> str:
    """An amount without cents when there are none: "€ 2", "€ 1,80"."""
    return euro(cents).removesuffix(",00")
