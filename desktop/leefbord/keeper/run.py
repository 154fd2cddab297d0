"""Starts the keeper: a hardened process with its windows, its relays and what locks them."""

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from leefbord.keeper.hardening import harden_process
from leefbord.keeper.loop import Answering, Keeper

JOIN_SECONDS: Final = 5.0

Relay = Callable[[threading.Event], None]
"""Background work of the keeper (relaying sealed segments, calls): runs until the event is set."""

Watch = Callable[[Callable[[], None], threading.Event], None]
"""Calls its first argument to lock the window on screen (session_watch), until the event is set."""


def run_keeper(
    server: Answering,
    argv_of_window: Sequence[str],
    *,
    environment: Mapping[str, str],
    kiosk: bool = False,
    relays: Sequence[Relay] = (),
    watches: Sequence[Watch] = (),
) -> int:
    """Harden this process, start relays and watches, and keep windows until the end; the exit code.

    argv_of_window starts one window process; `--keeper-fd <number>` is added behind it.
    """
    harden_process()
    keeper = Keeper(server=server, argv_of_window=argv_of_window, environment=environment, kiosk=kiosk)
    over = threading.Event()
    threads = [threading.Thread(target=relay, args=(over,), daemon=True) for relay in relays]
    threads += [
        threading.Thread(target=watch, args=(keeper.request_lock, over), daemon=True) for watch in watches
    ]
    for thread in threads:
        thread.start()
    try:
        return keeper.run()
    finally:
        over.set()
        for thread in threads:
            thread.join(JOIN_SECONDS)
