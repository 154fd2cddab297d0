"""Acts for whoever may look but not write: the kiosk before a youth has given a code."""

from contextlib import AbstractContextManager

from leefbord.core.acts import Act
from leefbord.core.changes import Changes
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId
from leefbord.core.rows import Rows
from leefbord.store.vault import Vault


class ReadOnlyActs:
    """Implements core.acts.Acts without a session: there is nobody who could sign."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def act(self, name: str) -> AbstractContextManager[Act]:  # noqa: ARG002
        """Always Refused."""
        raise Refused("Nobody is signed in here", "Sign in first.")

    def rows(self) -> Rows:
        """See Acts.rows."""
        return self._vault.rows()

    def undo(self, act: ActId) -> Changes:  # noqa: ARG002
        """Always Refused."""
        raise Refused("Nobody is signed in here", "Sign in first.")
