"""Who may do what with visits, and the refusals that several verbs share."""

from leefbord.core.errors import Refused
from leefbord.core.people import Me


def require(me: Me, permission: str) -> None:
    """Refuse what the role does not allow."""
    if not me.may(permission):
        raise Refused("You may not do this", "Ask your team lead who may.")


def gone() -> Refused:
    """What a person holds in view is not there any more."""
    return Refused("This visit is not there", "Perhaps a colleague took it away.")
