"""A relay between a client and a hub on loopback that keeps every byte that passed, both ways."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_BLOCK = 65_536


@dataclass
class RecordingRelay:
    """Listens at `url`; `sent` is what went to the hub, `received` what came back."""

    url: str
    sent: bytearray = field(default_factory=bytearray, repr=False)
    received: bytearray = field(default_factory=bytearray, repr=False)


@contextmanager
def recording_relay(host: str, port: int) -> Iterator[RecordingRelay]:
    """Relay to host:port until the block ends."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with socket.create_connection((host, port)) as there:
                back = threading.Thread(target=_pour, args=(there, self.request, relay.received))
                back.start()
                _pour(self.request, there, relay.sent)
                back.join()

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Handler) as server:
        relay = RecordingRelay(url=f"http://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield relay
        finally:
            server.shutdown()
            thread.join()


def _pour(source: socket.socket, target: socket.socket, kept: bytearray) -> None:
    """Until one end closes; then the other learns it."""
    try:
        while block := source.recv(_BLOCK):
            kept += block
            target.sendall(block)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return
