"""The window's side of the keeper: five questions that block for milliseconds, and signals both ways."""

import itertools
import os
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from concurrent.futures import TimeoutError as Late
from contextlib import suppress
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import PersonId, VaultId
from leefbord.keeper.link import Incoming, Kind, Message, frame, receive
from leefbord.keeper.protocol import (
    READ_CERTIFICATE_ANSWER,
    READ_HEADER_ANSWER,
    READ_OUTER_ANSWER,
    READ_SHOWN,
    READ_TOKEN_ANSWER,
    READ_TROUBLE,
    READ_YOUTH_KEY_ANSWER,
    CertificateQuestion,
    HeaderQuestion,
    Held,
    OuterQuestion,
    Shown,
    TokenQuestion,
    Which,
    YouthKeyQuestion,
)
from leefbord.keys.vault_header import VaultHeader
from leefbord.wire.authority_bodies import KeyBody
from leefbord.wire.bundles import InnerBundle, parse_inner
from leefbord.wire.certificate import Use
from leefbord.wire.encoding import pack
from leefbord.wire.malformed import Malformed

ANSWER_SECONDS: Final = 30.0


class KeeperClient:
    """Thread-safe. Signals arrive in the client's own thread; the ui hops to its own.

    on_show: the window comes on screen. on_lock: save and call `locked`. on_end: save and exit; called
    again, or only then, when the keeper itself is gone, for a window must not outlive it.
    """

    def __init__(
        self,
        link: socket.socket,
        *,
        on_show: Callable[[Shown], None],
        on_lock: Callable[[], None],
        on_end: Callable[[], None],
    ) -> None:
        self._link = link
        self._on_show = on_show
        self._on_lock = on_lock
        self._on_end = on_end
        self._numbers = itertools.count(1)
        self._sending = threading.Lock()
        self._waiting: dict[int, Future[bytes]] = {}
        self._gone = False
        self._thread = threading.Thread(target=self._listen, name="keeper", daemon=True)

    def start(self) -> None:
        """Begin to listen; call once, when the callbacks may come."""
        self._thread.start()

    # -- the five questions ------------------------------------------------------------------------

    def open_outer(self, login_name: str) -> InnerBundle | None:
        """The newest bundle of a typed staff name on this device, still under its password; None without."""
        return next(iter(self._open_outer(OuterQuestion(Which.NAME, login_name, None))), None)

    def open_outer_of(self, person: PersonId) -> InnerBundle | None:
        """The newest bundle of a youth, who has no login name."""
        return next(iter(self._open_outer(OuterQuestion(Which.PERSON, "", person))), None)

    def bundles_to_pass_on(self) -> tuple[InnerBundle, ...]:
        """The newest bundle of every person and use on this device, to seal to a new device."""
        return self._open_outer(OuterQuestion(Which.ALL, "", None))

    def open_header_layer(self, header: VaultHeader) -> bytes:
        """The key of the header's device-secret layer; Trouble KEYRING_GONE when it does not open."""
        return READ_HEADER_ANSWER.read(
            self._ask(Kind.OPEN_HEADER_LAYER, HeaderQuestion(pack(header)))
        ).layer_key

    def certificate(
        self, *, session_public: bytes, vault: VaultId, person: PersonId, use: Use, generation: int
    ) -> tuple[bytes, bytes]:
        """Body and device signature; keys.session.SessionKey.certified adds the person's."""
        question = CertificateQuestion(session_public, vault, person, use, generation)
        answer = READ_CERTIFICATE_ANSWER.read(self._ask(Kind.CERTIFICATE, question))
        return answer.body, answer.device_signature

    def hub_token(self, method: str, path: str, body_hash: bytes) -> str:
        """A token for one request to the hub, good for a minute."""
        return READ_TOKEN_ANSWER.read(self._ask(Kind.HUB_TOKEN, TokenQuestion(method, path, body_hash))).token

    def youth_key(self, body: KeyBody, author: bytes) -> tuple[bytes, bytes]:
        """Kiosk only: the request for a youth's key as the keeper built it, and the kiosk's signature."""
        answer = READ_YOUTH_KEY_ANSWER.read(self._ask(Kind.YOUTH_KEY, YouthKeyQuestion(body, author)))
        return answer.signed, answer.device_signature

    # -- signals -----------------------------------------------------------------------------------

    def ready(self) -> None:
        """The login screen is built; SHOW will follow, now or at the next lock."""
        self._send(Message(Kind.READY, 0, b""))

    def locked(self) -> None:
        """All is saved. Exit right after: in a second the keeper ends this process."""
        self._send(Message(Kind.LOCKED, 0, b""))

    def quit(self) -> None:
        """The person closed the program. Exit right after."""
        self._send(Message(Kind.QUIT, 0, b""))

    def hold(self, vault_key: bytes) -> None:
        """Kiosk only: staff opened the kiosk; the next window gets this key with SHOW."""
        self._send(Message(Kind.HOLD, 0, pack(Held(vault_key))))

    def closed(self) -> None:
        """Kiosk only: staff closed the kiosk; the keeper forgets the key."""
        self._send(Message(Kind.CLOSED, 0, b""))

    def _open_outer(self, question: OuterQuestion) -> tuple[InnerBundle, ...]:
        answer = READ_OUTER_ANSWER.read(self._ask(Kind.OPEN_OUTER, question))
        return tuple(parse_inner(raw) for raw in answer.inner)

    # -- the link ----------------------------------------------------------------------------------

    def _ask(self, kind: Kind, question: object) -> bytes:
        number = next(self._numbers)
        answer: Future[bytes] = Future()
        self._waiting[number] = answer
        try:
            self._send(Message(kind, number, pack(question)))
            if self._gone:
                raise _keeper_gone()
            return answer.result(ANSWER_SECONDS)
        except Late:
            raise _keeper_gone() from None
        finally:
            self._waiting.pop(number, None)

    def _send(self, message: Message) -> None:
        try:
            with self._sending:
                self._link.sendall(frame(message))
        except OSError:
            raise _keeper_gone() from None

    def _listen(self) -> None:
        incoming = Incoming()
        with suppress(Malformed):  # a keeper that speaks nonsense is as good as gone
            while (messages := receive(self._link, incoming)) is not None:
                for message in messages:
                    self._act_on(message)
        self._gone = True
        for answer in tuple(self._waiting.values()):
            with suppress(InvalidStateError):
                answer.set_exception(_keeper_gone())
        self._on_end()

    def _act_on(self, message: Message) -> None:
        if message.kind in (Kind.ANSWER, Kind.TROUBLE):
            answer = self._waiting.get(message.number)
            if answer is None:
                return
            with suppress(InvalidStateError):
                if message.kind is Kind.ANSWER:
                    answer.set_result(message.body)
                else:
                    answer.set_exception(READ_TROUBLE.read(message.body).trouble())
        elif message.kind is Kind.SHOW:
            self._on_show(READ_SHOWN.read(message.body))
        elif message.kind is Kind.LOCK:
            self._on_lock()
        elif message.kind is Kind.END:
            self._on_end()


def link_from(descriptor: int) -> socket.socket:
    """The inherited socket; children of this window do not inherit it again."""
    os.set_inheritable(descriptor, False)
    return socket.socket(fileno=descriptor)


def _keeper_gone() -> Trouble:
    return Trouble(TroubleKind.KEEPER_GONE)
