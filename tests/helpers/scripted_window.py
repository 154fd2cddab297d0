"""A window process for keeper tests: it does what the test says over a control socket of its own.

Run as `python scripted_window.py <control socket path> --keeper-fd <number>`. It first says `hello <pid>`,
then each signal it gets from the keeper as one line; it obeys one-line orders.
"""

import os
import socket
import sys
import threading
from contextlib import suppress
from typing import NoReturn

from leefbord.core.errors import Trouble
from leefbord.keeper.client import KeeperClient, link_from
from leefbord.keeper.protocol import Shown


def main(control_path: str, descriptor: int) -> NoReturn:
    """Serve the test until it says how to end."""
    control = socket.socket(socket.AF_UNIX)
    try:
        control.connect(control_path)
    except OSError:
        os._exit(9)  # the test is over already
    lines = control.makefile("r")
    saying = threading.Lock()

    def say(text: str) -> None:
        with saying:
            control.sendall(text.encode() + b"\n")

    def on_show(shown: Shown) -> None:
        held = "none" if shown.held_key is None else shown.held_key.hex()
        loop = " loop" if shown.in_crash_loop else ""
        say(f"show crash={shown.after_crash} held={held}{loop}")

    def on_end() -> None:
        say("end")

    link = link_from(descriptor)
    client = KeeperClient(link, on_show=on_show, on_lock=lambda: say("lock"), on_end=on_end)
    say(f"hello {os.getpid()}")
    client.start()
    for line in lines:
        order, *rest = line.split()
        match order:
            case "ready":
                with suppress(Trouble):  # the keeper may be gone already
                    client.ready()
            case "locked":
                client.locked()
            case "quit":
                client.quit()
            case "hold":
                client.hold(bytes.fromhex(rest[0]))
            case "closed":
                client.closed()
            case "nonsense":
                link.sendall(b"\xff" * 64)
            case "outer":
                try:
                    inner = client.open_outer(rest[0])
                    say("nobody" if inner is None else f"inner {inner.raw.hex()}")
                except Trouble as trouble:
                    say(f"trouble {trouble}")
            case "exit":
                os._exit(int(rest[0]))
    os._exit(9)  # the test went away


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[sys.argv.index("--keeper-fd") + 1]))
