"""Who may do what with tasks, and the two refusals that every verb shares."""

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId
from leefbord.core.people import Me


def require(me: Me, permission: str) -> None:
    """Refuse what the role does not allow."""
    if not me.may(permission):
        raise Refused("You may not do this", "Ask your team lead who may.")


def gone() -> Refused:
    """What a person holds in view is not there any more."""
    return Refused("This task is not there", "Perhaps a colleague took it away.")


def sees(me: Me, youth: PersonId) -> bool:
    """A youth sees only the own tasks."""
    return not me.is_youth or me.person == youth
