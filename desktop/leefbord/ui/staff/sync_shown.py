"""What the chip in the top bar and the login screen say about syncing: plain data, words from here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from leefbord.core.errors import TroubleKind
from leefbord.ui.board.words import clock
from leefbord.ui.staff.trouble_texts import trouble_text
from leefbord.ui.tokens import AMBER, BLUE, GREEN


class SyncLook(StrEnum):
    """What the chip looks like. ALONE: a house without a hub. PROBLEM: somebody must look at it."""

    DONE = "done"
    ALONE = "alone"
    OFFLINE = "offline"
    BUSY = "busy"
    PROBLEM = "problem"


@dataclass(frozen=True, kw_only=True)
class DeviceContact:
    """A device of the group and when it was last heard of; None = never by this PC."""

    name: str
    seen_at: datetime | None
    is_kiosk: bool = False


@dataclass(frozen=True, kw_only=True)
class SyncShown:
    """The state in force. `percent` only while busy and known; `trouble` with PROBLEM."""

    look: SyncLook = SyncLook.DONE
    since: datetime | None = None
    waiting: int = 0
    percent: int | None = None
    devices: tuple[DeviceContact, ...] = ()
    trouble: TroubleKind | None = None


ICONS = {
    SyncLook.DONE: "cloud-check",
    SyncLook.ALONE: "device-desktop",
    SyncLook.OFFLINE: "cloud-off",
    SyncLook.BUSY: "refresh",
    SyncLook.PROBLEM: "alert-triangle",
}
HUES = {
    SyncLook.DONE: GREEN,
    SyncLook.ALONE: GREEN,
    SyncLook.OFFLINE: AMBER,
    SyncLook.BUSY: BLUE,
    SyncLook.PROBLEM: AMBER,
}


def sync_words(shown: SyncShown) -> str:
    """The words on the chip."""
    if shown.look is SyncLook.DONE:
        return QCoreApplication.translate("Sync", "All up to date")
    if shown.look is SyncLook.ALONE:
        return QCoreApplication.translate("Sync", "Saved here")
    if shown.look is SyncLook.PROBLEM:
        return _with_waiting(problem_words(shown.trouble), shown.waiting)
    if shown.look is SyncLook.BUSY:
        if shown.percent is None:
            return QCoreApplication.translate("Sync", "Updating")
        return QCoreApplication.translate("Sync", "Updating, {percent} %").format(percent=shown.percent)
    words = QCoreApplication.translate("Sync", "Offline")
    if shown.since is not None:
        words = QCoreApplication.translate("Sync", "Offline since {time}").format(time=clock(shown.since))
    return _with_waiting(words, shown.waiting)


def problem_words(trouble: TroubleKind | None) -> str:
    """Why nothing goes out or comes in, in two or three words."""
    if trouble is TroubleKind.HUB_CERTIFICATE:
        return QCoreApplication.translate("Sync", "Hub not trusted")
    if trouble is TroubleKind.CLOCK_WRONG:
        return QCoreApplication.translate("Sync", "Clock is wrong")
    if trouble is TroubleKind.HUB_REFUSED:
        return QCoreApplication.translate("Sync", "Hub refuses this PC")
    if trouble is TroubleKind.DISK_FULL:
        return QCoreApplication.translate("Sync", "Disk is full")
    if trouble is TroubleKind.NEEDS_NEWER:
        return QCoreApplication.translate("Sync", "Update needed")
    return QCoreApplication.translate("Sync", "Sync problem")


def _with_waiting(words: str, waiting: int) -> str:
    if not waiting:
        return words
    waits = QCoreApplication.translate("Sync", "1 change waiting")
    if waiting > 1:
        waits = QCoreApplication.translate("Sync", "{count} changes waiting").format(count=waiting)
    return f"{words} · {waits}"


def sync_short(shown: SyncShown) -> str:
    """The words where there is less room: what waits is told in the tooltip and the popover."""
    if shown.look is SyncLook.OFFLINE:
        return QCoreApplication.translate("Sync", "Offline")
    if shown.look is SyncLook.PROBLEM:
        return problem_words(shown.trouble)
    return sync_words(shown)


def sync_meaning(shown: SyncShown) -> str:
    """What it means for the person, for the login screen and the popover."""
    if shown.look is SyncLook.DONE:
        return QCoreApplication.translate("Sync", "Everything on this PC is also on the hub.")
    if shown.look is SyncLook.BUSY:
        return QCoreApplication.translate("Sync", "You can go on working. New things appear by themselves.")
    if shown.look is SyncLook.ALONE:
        return QCoreApplication.translate("Sync", "This house has no hub. Everything is kept on this PC.")
    if shown.look is SyncLook.PROBLEM and shown.trouble is not None:
        text = trouble_text(shown.trouble)
        return " ".join(part for part in (text.happened, text.safe) if part)
    return QCoreApplication.translate(
        "Sync",
        "You can log in and work as usual. Everything is kept on this PC"
        " and goes along by itself when there is a connection again.",
    )
