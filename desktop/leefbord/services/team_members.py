"""Who belongs to a group and as what, read from the authority log."""

from collections.abc import Callable, Mapping
from typing import Final

from leefbord.core.ids import NO_GROUP, GroupId, PersonId
from leefbord.core.people import BuiltInRole
from leefbord.wire.authority_bodies import built_in_role_id
from leefbord.wire.authority_view import AuthorityView

_BUILT_IN: Final = {built_in_role_id(role): role for role in BuiltInRole}


def members_of(
    authority: Callable[[], AuthorityView], group: GroupId
) -> Callable[[], Mapping[PersonId, frozenset[BuiltInRole]]]:
    """A view of the present members with their built-in roles; judged anew at each call."""

    def members() -> Mapping[PersonId, frozenset[BuiltInRole]]:
        state = authority()
        return {
            person: frozenset(
                _BUILT_IN[grant.role]
                for grant in state.grants_of(person)
                if grant.scope in (group, NO_GROUP) and grant.role in _BUILT_IN
            )
            for person in state.members(group)
        }

    return members
