"""The built-in roles: which permission names each starts with. They become entries of the first run."""

from collections.abc import Iterable
from typing import Final

from leefbord.core.manifest import Module
from leefbord.core.people import BuiltInRole

_LADDER: Final = (
    BuiltInRole.TRAINEE,
    BuiltInRole.CARE_WORKER,
    BuiltInRole.KEY_WORKER,
    BuiltInRole.TEAM_LEAD,
    BuiltInRole.ADMIN,
)
"""Each role holds what the ones before it hold: nobody can grant what they lack."""

_OF_CARE_WORKER: Final = ("authority.key",)  # present at the kiosk when a youth chooses a first code
_OF_TEAM_LEAD: Final = tuple(
    f"authority.{kind}"
    for kind in ("person", "device", "vault", "grant", "placement", "epoch", "revoke", "suspend")
)
_OF_ADMIN: Final = tuple(
    f"authority.{kind}" for kind in ("group", "hub", "sequencer", "role", "purge", "floor", "choose-branch")
)
_OF_IT: Final = ("authority.hub",)


def role_permissions(modules: Iterable[Module]) -> dict[BuiltInRole, frozenset[str]]:
    """Permission names per built-in role, from what the modules declare and the authority kinds."""
    own: dict[BuiltInRole, set[str]] = {role: set() for role in BuiltInRole}
    for module in modules:
        for permission in module.permissions:
            for role in permission.roles:
                own[BuiltInRole(role)].add(permission.key)
    own[BuiltInRole.CARE_WORKER].update(_OF_CARE_WORKER)
    own[BuiltInRole.TEAM_LEAD].update(_OF_TEAM_LEAD)
    own[BuiltInRole.ADMIN].update(_OF_ADMIN)
    own[BuiltInRole.IT].update(_OF_IT)
    held: dict[BuiltInRole, frozenset[str]] = {}
    below: frozenset[str] = frozenset()
    for role in _LADDER:
        below = below | own[role]
        held[role] = below
    # Who admits a youth grants the youth's role, and an admin grants IT: so they hold these names too.
    youth, it = frozenset(own[BuiltInRole.YOUTH]), frozenset(own[BuiltInRole.IT])
    held[BuiltInRole.TEAM_LEAD] |= youth
    held[BuiltInRole.ADMIN] |= youth | it
    held[BuiltInRole.YOUTH] = youth
    held[BuiltInRole.IT] = it
    return held
