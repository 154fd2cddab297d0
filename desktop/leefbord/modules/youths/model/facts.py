"""What happened here that other rooms must hear: connected in bootstrap to the authority log."""

from dataclasses import dataclass

from leefbord.core.ids import GroupId, PersonId


@dataclass(frozen=True, kw_only=True)
class YouthAdmitted:
    """A youth was placed in a group. Told BEFORE the profile is written: person and placement entries
    must exist before the youth's streams can have keys; a handler that raises stops the admission."""

    youth: PersonId
    group: GroupId


@dataclass(frozen=True, kw_only=True)
class YouthLeft:
    """The last stay of a youth in a group ended; the placement ends, the group's wraps are erased."""

    youth: PersonId
    group: GroupId
