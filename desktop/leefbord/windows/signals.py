"""Brings what the keeper says, in its thread, to the window's thread."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from leefbord.services.keeper_door import KeeperLink


class Shown(Protocol):
    """What the keeper says when this window comes on screen."""

    @property
    def after_crash(self) -> bool:
        """The window before this one crashed."""
        ...

    @property
    def in_crash_loop(self) -> bool:
        """Windows crash again and again."""
        ...

    @property
    def held_key(self) -> bytes | None:
        """Kiosk: the vault's key while the kiosk is open."""
        ...


class MakeLink(Protocol):
    """Makes the link of this process to its keeper; the command line gives it in."""

    def __call__(
        self,
        *,
        on_show: Callable[[Shown], None],
        on_lock: Callable[[], None],
        on_end: Callable[[], None],
    ) -> KeeperLink:
        """The link, not listening yet."""
        ...


class KeeperSignals(QObject):
    """shown(Shown), lock_wanted(), end_wanted(): in the thread this object lives in."""

    shown = Signal(object)
    lock_wanted = Signal()
    end_wanted = Signal()

    def connect_link(self, make_link: MakeLink) -> KeeperLink:
        """The link whose callbacks arrive as signals."""
        return make_link(on_show=self.shown.emit, on_lock=self.lock_wanted.emit, on_end=self.end_wanted.emit)
