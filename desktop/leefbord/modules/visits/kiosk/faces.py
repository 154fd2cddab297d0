"""How a person and a visit are called and pictured at the kiosk."""

from PySide6.QtCore import QCoreApplication

from leefbord.modules.visits.model.contact import Contact
from leefbord.modules.visits.model.visit import Kind, Visit


def name_of(contact: Contact | None, visit: Visit | None = None) -> str:
    """ "Mama"; for somebody who is not in the list what the youth wrote, or "Iemand anders"."""
    said = contact.called if contact is not None else visit.booking.company if visit is not None else ""
    said = said or QCoreApplication.translate("MyVisits", "Somebody else")
    return said[:1].upper() + said[1:]


def picture_of(contact: Contact | None) -> str:
    """The picture of a person."""
    return contact.pictogram if contact is not None else "person"


def title_of(contact: Contact | None, visit: Visit) -> str:
    """ "Mama komt", "Oma belt"."""
    if visit.booking.kind is Kind.CALL:
        text = QCoreApplication.translate("MyVisits", "{name} calls")
    else:
        text = QCoreApplication.translate("MyVisits", "{name} comes")
    return text.replace("{name}", name_of(contact, visit))
