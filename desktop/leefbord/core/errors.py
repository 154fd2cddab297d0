"""The three kinds of failure: Refused (a house rule), Trouble (the world), Bug (us)."""

from dataclasses import dataclass
from enum import StrEnum


class Refused(Exception):  # noqa: N818 - the word the house uses
    """A house rule says no. Title and message are English source texts, translated by the ui.

    `params` fill {placeholders} after translation; they may hold names, so they never reach a log:
    str() and repr() show the title only.
    """

    def __init__(self, title: str, message: str, **params: str) -> None:
        super().__init__(title)
        self.title = title
        self.message = message
        self.params = params


class TroubleKind(StrEnum):
    """What went wrong, each with its own words on screen."""

    WRONG_PASSWORD = "wrong_password"
    KEYRING_GONE = "keyring_gone"
    KEYRING_LOCKED = "keyring_locked"
    KEEPER_GONE = "keeper_gone"
    DEVICE_BOX_DAMAGED = "device_box_damaged"
    VAULT_DAMAGED = "vault_damaged"
    VAULT_HEADER_DAMAGED = "vault_header_damaged"
    VAULT_NEWER = "vault_newer"
    VAULT_IN_USE = "vault_in_use"
    WORK_MISSING = "work_missing"
    WAITING_FOR_MEMBER = "waiting_for_member"
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    DISK = "disk"
    NETWORK_FOLDER = "network_folder"
    HUB_UNREACHABLE = "hub_unreachable"
    HUB_REFUSED = "hub_refused"
    HUB_CERTIFICATE = "hub_certificate"
    CLOCK_WRONG = "clock_wrong"
    BAD_INPUT = "bad_input"
    NEEDS_NEWER = "needs_newer"


@dataclass(frozen=True)
class Detail:
    """Where a damaged input was refused: a line (1 = first) and a reason key."""

    line: int | None = None
    reason: str = ""


class Trouble(Exception):  # noqa: N818 - the word the house uses
    """Disk, network, lock or damaged input: what happened, what is safe and what to do follow from the kind.

    Never carries a key, a name or a path in its text; `code` is short enough to say by phone.
    """

    def __init__(self, kind: TroubleKind, *, code: str = "", detail: Detail | None = None) -> None:
        super().__init__(f"{kind.value}{' ' + code if code else ''}")
        self.kind = kind
        self.code = code
        self.detail = detail or Detail()


class Bug(Exception):  # noqa: N818 - the word the house uses
    """Our mistake: leads to a local, scrubbed crash report."""
