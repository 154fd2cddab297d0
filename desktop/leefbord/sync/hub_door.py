"""One HTTP client for one hub: tokens, retries of idempotent requests, and errors translated once."""

import hashlib
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final, TypeVar

import httpx

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.sync.hub_tls import pinned_context
from leefbord.wire.hub_messages import MAX_BODY, Message, RefusedRequest, decode, encode
from leefbord.wire.malformed import Malformed

_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
_TRIES: Final = 2  # a kept-alive connection may have died between two requests; all requests are idempotent
M = TypeVar("M", bound=Message)

TokenMaker = Callable[[str, str, bytes, int], str]
"""(method, path, SHA-256 of the body, hub milliseconds) -> token; the keeper signs it."""


@dataclass(frozen=True, kw_only=True)
class HubAddress:
    """Where a hub answers and the SHA-256 of its TLS key.

    Without a pin: the ordinary web of trust, or plain http on this machine only.
    """

    url: str
    pin: bytes = b""


class HubDoor:
    """Asks the hub; several threads may use it at once."""

    def __init__(self, address: HubAddress, *, token: TokenMaker | None, hub_now: Callable[[], int]) -> None:
        self._url = httpx.URL(address.url)
        self._pin = address.pin
        self._token = token
        self._hub_now = hub_now
        self._client: httpx.Client | None = None
        self._streams: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._closed = False

    def ask(self, path: str, body: Message | None, answer: type[M], *, signed: bool = True) -> M:
        """POST a message and decode the answer; Trouble for everything else."""
        content = b"" if body is None else encode(body)
        for left in reversed(range(_TRIES)):
            headers = self._headers("POST", path, content) if signed else {}
            try:
                status, data = self._exchange("POST", path, content=content, headers=headers)
            except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError) as wrong:
                if not left:
                    raise trouble_of(wrong) from wrong
            except httpx.TransportError as wrong:
                raise trouble_of(wrong) from wrong
            else:
                return _read(status, data, answer)
        raise Trouble(TroubleKind.HUB_UNREACHABLE)

    def get(self, path: str, answer: type[M], **query: str) -> M:
        """GET without a token."""
        try:
            status, data = self._exchange("GET", path, params=query)
        except httpx.TransportError as wrong:
            raise trouble_of(wrong) from wrong
        return _read(status, data, answer)

    @contextmanager
    def lines(self, path: str, *, silence_seconds: float) -> Iterator[Iterator[str]]:
        """The lines of an event stream; Trouble when it breaks or stays silent too long."""
        timeout = httpx.Timeout(silence_seconds, connect=10.0)
        headers = self._headers("GET", path, b"")
        client = self._connected()
        try:
            with client.stream("GET", path, headers=headers, timeout=timeout) as response:
                if response.status_code != httpx.codes.OK:
                    raise _refusal(response.status_code, _bounded(response))
                with self._open_stream(response):
                    yield bounded_lines(response.iter_bytes())
        except httpx.TransportError as wrong:
            raise trouble_of(wrong) from wrong
        finally:
            if self._closed:
                client.close()

    def close(self) -> None:
        """Let go of the connections; a stream that another thread is reading ends at once."""
        with self._lock:
            self._closed = True
            client, self._client = self._client, None
            streams = tuple(self._streams)
        for stream in streams:
            with suppress(OSError):
                stream.shutdown(socket.SHUT_RDWR)  # its reader closes the client
        if client is not None and not streams:
            client.close()

    def _connected(self) -> httpx.Client:
        """The client; made at the first request, as a pinned hub is looked at for that."""
        with self._lock:
            if self._closed:
                raise Trouble(TroubleKind.HUB_UNREACHABLE, code="closed")
            if self._client is not None:
                return self._client
        trust = _trust(self._url, self._pin)
        with self._lock:
            if self._client is None:
                self._client = httpx.Client(
                    base_url=self._url,
                    verify=trust,
                    timeout=_TIMEOUT,
                    trust_env=False,
                    follow_redirects=False,
                )
            return self._client

    @contextmanager
    def _open_stream(self, response: httpx.Response) -> Iterator[None]:
        """Remember the socket of a stream, so that `close` can wake up who waits on it."""
        used = response.extensions["network_stream"].get_extra_info("socket")
        handle = socket.fromfd(used.fileno(), used.family, used.type)
        with self._lock:
            self._streams.add(handle)
        try:
            yield
        finally:
            with self._lock:
                self._streams.discard(handle)
            handle.close()

    def _exchange(
        self,
        method: str,
        path: str,
        *,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
    ) -> tuple[int, bytes]:
        client = self._connected()
        with client.stream(method, path, content=content, headers=headers, params=params) as response:
            return response.status_code, _bounded(response)

    def _headers(self, method: str, path: str, content: bytes) -> dict[str, str]:
        if self._token is None:
            return {}
        token = self._token(method, path, hashlib.sha256(content).digest(), self._hub_now())
        return {"authorization": f"Bearer {token}"}


def trouble_of(wrong: httpx.TransportError) -> Trouble:
    """The Trouble a transport error means."""
    cause: BaseException | None = wrong
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Trouble(TroubleKind.HUB_CERTIFICATE, code="tls")
        cause = cause.__cause__ or cause.__context__
    return Trouble(TroubleKind.HUB_UNREACHABLE, code=type(wrong).__name__)


def bounded_lines(pieces: Iterable[bytes]) -> Iterator[str]:
    """Lines of UTF-8 text as they come; Trouble HUB_REFUSED for one that never ends."""
    waiting = b""
    for piece in pieces:
        *lines, waiting = (waiting + piece).split(b"\n")
        for line in lines:
            yield line.decode(errors="replace").rstrip("\r")
        if len(waiting) > MAX_BODY:
            raise Trouble(TroubleKind.HUB_REFUSED, code="line")


def _bounded(response: httpx.Response) -> bytes:
    """The body, as far as an honest hub would send it."""
    data = bytearray()
    for piece in response.iter_bytes():
        data += piece
        if len(data) > MAX_BODY:
            raise Trouble(TroubleKind.HUB_REFUSED, code="answer")
    return bytes(data)


def _read(status: int, data: bytes, answer: type[M]) -> M:
    if status != httpx.codes.OK:
        raise _refusal(status, data)
    try:
        return decode(answer, data)
    except Malformed as wrong:
        raise Trouble(TroubleKind.HUB_REFUSED, code="answer") from wrong


def _refusal(status: int, data: bytes) -> Trouble:
    try:
        reason = decode(RefusedRequest, data).reason
    except Malformed:
        reason = str(status)
    if reason == "clock":
        return Trouble(TroubleKind.CLOCK_WRONG, code=reason)
    if status >= httpx.codes.INTERNAL_SERVER_ERROR:
        return Trouble(TroubleKind.HUB_UNREACHABLE, code=reason)
    return Trouble(TroubleKind.HUB_REFUSED, code=reason)


def _trust(url: httpx.URL, pin: bytes) -> ssl.SSLContext:
    if url.scheme == "https":
        return pinned_context(url.host, url.port or 443, pin) if pin else ssl.create_default_context()
    if url.scheme == "http" and _is_here(url.host):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # never used
    raise Trouble(TroubleKind.HUB_REFUSED, code="plain")


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
