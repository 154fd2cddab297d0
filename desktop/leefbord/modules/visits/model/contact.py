"""Who may come: what the youth sees of a person, and the details that stay at the desks."""

from dataclasses import dataclass
from enum import StrEnum

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId, RecordId

LONGEST_NAME = 60
LONGEST_DETAIL = 200


class Relation(StrEnum):
    """What somebody is to the youth."""

    MOTHER = "mother"
    FATHER = "father"
    FAMILY = "family"
    FOSTER = "foster"
    FRIEND = "friend"
    TRUSTED = "trusted"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Contact:
    """As the youth says it: "mama", with a picture. Travels to the kiosk."""

    id: RecordId
    youth: PersonId
    called: str
    relation: Relation
    pictogram: str = "person"

    def __repr__(self) -> str:
        return f"Contact({self.id[:4].hex()})"


@dataclass(frozen=True, kw_only=True)
class Details:
    """For the desks only; `shielded` = shown after a reason. Never on a kiosk."""

    full_name: str = ""
    phone: str = ""
    address: str = ""
    shielded: bool = False

    def __repr__(self) -> str:
        return "Details()"


def check_contact(called: str, details: Details) -> None:
    """Refused without a name the youth knows."""
    if not called.strip() or len(called) > LONGEST_NAME:
        raise Refused("Who is it?", "Write how the youth calls this person.")
    if max(len(details.full_name), len(details.phone), len(details.address)) > LONGEST_DETAIL:
        raise Refused("That is too long", "Write at most 200 letters.")
