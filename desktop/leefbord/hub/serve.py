"""Runs the hub: uvicorn with TLS, setup code on disk, graceful stop on SIGTERM."""

import ipaddress
import logging
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from socket import socket
from typing import Final, TextIO

import uvicorn

from leefbord.core.clock import Clock, SystemClock, moment
from leefbord.hub.app import Hub, build_app
from leefbord.hub.events_log import LOGGER, JsonLines, note
from leefbord.hub.keys import hub_keys
from leefbord.hub.storage_sqlite import SqliteStorage
from leefbord.hub.tls import TlsFiles, pin_of, tls_files

_STOP_SECONDS: Final = 5
_STOP_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)
_IDLE_SECONDS: Final = 75
_DATABASE: Final = "hub.sqlite"


@dataclass(frozen=True, kw_only=True)
class HubSettings:
    """How a hub runs.

    `host`, `port`: where it listens (port 0: any free one). `plain`: http without TLS, on loopback only.
    `certificate` and `key`: PEM files instead of the self-signed one. `setup_code_file`: where the one-time
    code is left. `names`: host names and addresses for the self-signed certificate.
    """

    directory: Path
    setup_code_file: Path
    host: str = "127.0.0.1"
    port: int = 8470
    plain: bool = False
    certificate: Path | None = None
    key: Path | None = None
    names: tuple[str, ...] = ("localhost", "127.0.0.1")


def run_hub(settings: HubSettings, clock: Clock | None = None) -> None:
    """Serve until SIGTERM or SIGINT; ValueError for settings that would be unsafe."""
    clock = clock or SystemClock(time.time_ns)
    if settings.plain and not ipaddress.ip_address(settings.host).is_loopback:
        raise ValueError("plain http is for this machine only")
    settings.directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    _log_to(sys.stderr)
    keys = hub_keys(settings.directory)
    tls = None if settings.plain else _tls(settings, clock)
    storage = SqliteStorage(settings.directory / _DATABASE)
    try:
        hub = build_app(storage, keys, clock, tls_pin=b"" if tls is None else tls.pin)
        server = HubServer(_config(settings, hub, tls), hub, partial(_listening, settings, hub, tls))
        server.run()
        note("stopped")
    finally:
        storage.close()


class HubServer(uvicorn.Server):
    """Tells its port once it listens, and lets event streams go before it waits for connections."""

    def __init__(self, config: uvicorn.Config, hub: Hub, listening: Callable[[int], None]) -> None:
        super().__init__(config)
        self._hub = hub
        self._listening = listening

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn's, but a stop that was asked for is no failure: the signal is not raised again."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in _STOP_SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """See uvicorn."""
        await super().startup(sockets=sockets)
        if self.started:
            self._listening(self.servers[0].sockets[0].getsockname()[1])

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """See uvicorn."""
        self._hub.hints.close()
        await super().shutdown(sockets=sockets)


def _config(settings: HubSettings, hub: Hub, tls: TlsFiles | None) -> uvicorn.Config:
    return uvicorn.Config(
        hub.app,
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        ws="none",
        server_header=False,
        date_header=False,
        lifespan="off",
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=_STOP_SECONDS,
        h11_max_incomplete_event_size=64 * 1024,
        ssl_certfile=None if tls is None else str(tls.certificate),
        ssl_keyfile=None if tls is None else str(tls.key),
    )


def _listening(settings: HubSettings, hub: Hub, tls: TlsFiles | None, port: int) -> None:
    """Leave the setup code with the address and the pin."""
    scheme = "http" if tls is None else "https"
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    hub.setup_code.write(
        settings.setup_code_file,
        address=f"{scheme}://{host}:{port}",
        tls_pin=b"" if tls is None else tls.pin,
    )
    note("listening", count=port)


def _tls(settings: HubSettings, clock: Clock) -> TlsFiles:
    if settings.certificate is not None and settings.key is not None:
        return TlsFiles(settings.certificate, settings.key, pin_of(settings.certificate))
    return tls_files(settings.directory, names=settings.names, now=moment(clock.now_ms()))


def _log_to(stream: TextIO) -> None:
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(LOGGER).setLevel(logging.INFO)
