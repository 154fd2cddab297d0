"""What the chip in the top bar and the login screen say about syncing: plain data, words from here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from leefbord.ui.board.words import clock
from leefbord.ui.tokens import AMBER, BLUE, GREEN


class SyncLook(StrEnum):
    """The three colours of the chip."""

    DONE = "done"
    OFFLINE = "offline"
    BUSY = "busy"


@dataclass(frozen=True, kw_only=True)
class DeviceContact:
    """A device of the group and when it was last heard of; None = never by this PC."""

    name: str
    seen_at: datetime | None
    is_kiosk: bool = False


@dataclass(frozen=True, kw_only=True)
class SyncShown:
    """The state in force. `percent` only while busy and known."""

    look: SyncLook = SyncLook.DONE
    since: datetime | None = None
    waiting: int = 0
    percent: int | None = None
    devices: tuple[DeviceContact, ...] = ()


ICONS = {SyncLook.DONE: "cloud-check", SyncLook.OFFLINE: "cloud-off", SyncLook.BUSY: "refresh"}
HUES = {SyncLook.DONE: GREEN, SyncLook.OFFLINE: AMBER, SyncLook.BUSY: BLUE}


def sync_words(shown: SyncShown) -> str:
    """The words on the chip."""
    if shown.look is SyncLook.DONE:
        return QCoreApplication.translate("Sync", "All up to date")
    if shown.look is SyncLook.BUSY:
        if shown.percent is None:
            return QCoreApplication.translate("Sync", "Updating")
        return QCoreApplication.translate("Sync", "Updating, {percent} %").format(percent=shown.percent)
    words = QCoreApplication.translate("Sync", "Offline")
    if shown.since is not None:
        words = QCoreApplication.translate("Sync", "Offline since {time}").format(time=clock(shown.since))
    if shown.waiting:
        waits = QCoreApplication.translate("Sync", "1 change waiting")
        if shown.waiting > 1:
            waits = QCoreApplication.translate("Sync", "{count} changes waiting").format(count=shown.waiting)
        words = f"{words} · {waits}"
    return words


def sync_short(shown: SyncShown) -> str:
    """The words where there is less room: what waits is told in the tooltip and the popover."""
    if shown.look is SyncLook.OFFLINE:
        return QCoreApplication.translate("Sync", "Offline")
    return sync_words(shown)


def sync_meaning(shown: SyncShown) -> str:
    """What it means for the person, for the login screen and the popover."""
    if shown.look is SyncLook.DONE:
        return QCoreApplication.translate("Sync", "Everything on this PC is also on the hub.")
    if shown.look is SyncLook.BUSY:
        return QCoreApplication.translate("Sync", "You can go on working. New things appear by themselves.")
    return QCoreApplication.translate(
        "Sync",
        "You can log in and work as usual. Everything is kept on this PC"
        " and goes along by itself when there is a connection again.",
    )
