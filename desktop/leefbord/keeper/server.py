"""The keeper's answers to a window's four questions; it builds every byte it signs itself."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, Protocol

from leefbord.core.clock import Clock, stamp_at
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import FacilityId, PersonId
from leefbord.keeper.link import Kind, Message
from leefbord.keeper.protocol import (
    READ_CERTIFICATE_QUESTION,
    READ_HEADER_QUESTION,
    READ_OUTER_QUESTION,
    READ_TOKEN_QUESTION,
    CertificateAnswer,
    HeaderAnswer,
    OuterAnswer,
    TokenAnswer,
    TroubleAnswer,
)
from leefbord.keys.bundle import open_outer
from leefbord.keys.device import DeviceKeys
from leefbord.keys.device_secret import DeviceSecrets
from leefbord.keys.vault_header import parse_header
from leefbord.wire.authority_bodies import KeyBody, SubjectKind
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.bundles import InnerBundle, OuterBundle, verify_inner
from leefbord.wire.certificate import MAX_AGE_MS, make_body, read_body
from leefbord.wire.encoding import pack
from leefbord.wire.labels import CERTIFICATE
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import sign
from leefbord.wire.tokens import make_token

SESSION_MS: Final = 16 * 60 * 60 * 1000
"""How long a session certificate lasts: longer than any shift, shorter than the 24 hours allowed."""


class SpoolView(Protocol):
    """What the keeper reads of the spool; store's Spool is given in by whoever plugs things together."""

    def authority(self) -> AuthorityView:
        """The verified authority log as far as this device has it."""
        ...

    def waiting_keys(self) -> Iterable[KeyBody]:
        """Key generations made here whose request is not sequenced yet (a youth's first PIN, offline)."""
        ...

    def outer_bundles(self) -> Iterable[OuterBundle]:
        """The bundles that the hub handed to this device."""
        ...


class AttemptGate(Protocol):
    """Slows down guessing: asked before a bundle is handed out. The counting one comes with issue 4."""

    def before_attempt(self, person: PersonId) -> None:
        """Note an attempt; Trouble when this person must wait."""
        ...


class FreeGate:
    """Lets everybody through."""

    def before_attempt(self, person: PersonId) -> None:
        """See AttemptGate.before_attempt."""


class KeeperServer:
    """Answers one window at a time; holds the device's keys and nothing of any person."""

    def __init__(
        self,
        *,
        keys: DeviceKeys,
        secrets: DeviceSecrets,
        spool: SpoolView,
        clock: Clock,
        gate: AttemptGate,
    ) -> None:
        self._keys = keys
        self._secrets = secrets
        self._spool = spool
        self._clock = clock
        self._gate = gate
        self._answers: dict[Kind, Callable[[bytes], object]] = {
            Kind.OPEN_OUTER: self._open_outer,
            Kind.OPEN_HEADER_LAYER: self._open_header_layer,
            Kind.CERTIFICATE: self._certificate,
            Kind.HUB_TOKEN: self._hub_token,
        }

    def answers(self, kind: Kind) -> bool:
        """Whether this is one of the four questions."""
        return kind in self._answers

    def answer(self, question: Message) -> Message:
        """ANSWER or TROUBLE, under the question's number."""
        try:
            answer = self._answers[question.kind](question.body)
        except Trouble as trouble:
            return _trouble(question.number, trouble)
        except Malformed:
            return _trouble(question.number, Trouble(TroubleKind.BAD_INPUT, code="KEEPER"))
        return Message(Kind.ANSWER, question.number, pack(answer))

    def secrets_renewed(self, secrets: DeviceSecrets) -> None:
        """Use these from now on, after a renewal by keys.device_secret."""
        self._secrets = secrets

    def _open_outer(self, body: bytes) -> OuterAnswer:
        asked = READ_OUTER_QUESTION.read(body)
        fitting = [
            inner
            for inner in self._genuine_bundles()
            if (asked.person is not None and inner.person == asked.person)
            or (asked.login_name and inner.login_name == asked.login_name)
        ]
        newest = max(fitting, key=lambda inner: (inner.generation, inner.version), default=None)
        if newest is not None:
            self._gate.before_attempt(newest.person)
        return OuterAnswer(None if newest is None else newest.raw)

    def _open_header_layer(self, body: bytes) -> HeaderAnswer:
        header = parse_header(READ_HEADER_QUESTION.read(body).header)
        return HeaderAnswer(self._secrets.layer_key_of(header))

    def _certificate(self, body: bytes) -> CertificateAnswer:
        asked = READ_CERTIFICATE_QUESTION.read(body)
        view = self._spool.authority()
        facility, head = self._facility(), view.head
        denied = view.is_suspended(SubjectKind.PERSON, asked.person) or view.is_suspended(
            SubjectKind.DEVICE, self._keys.id
        )
        if head is None or denied:
            raise Trouble(TroubleKind.READ_ONLY, code="SUSPENDED")
        now = self._clock.now_ms()
        issued = stamp_at(now)
        grants = (
            grant.grant
            for grant in view.grants_of(asked.person)
            if (grant.until is None or grant.until > issued)
            and not view.is_suspended(SubjectKind.GRANT, grant.grant)
        )
        raw = make_body(
            facility=facility,
            session_key=asked.session_public,
            vault=asked.vault,
            device=self._keys.id,
            person=asked.person,
            use=asked.use,
            generation=asked.generation,
            grants=grants,
            authority=(head.number, head.hash),
            issued=issued,
            not_after=stamp_at(now + min(SESSION_MS, MAX_AGE_MS)),
        )
        self._check_signers(view, raw)
        return CertificateAnswer(raw, sign(self._keys.signing, CERTIFICATE, raw))

    def _hub_token(self, body: bytes) -> TokenAnswer:
        asked = READ_TOKEN_QUESTION.read(body)
        token = make_token(
            self._keys.signing,
            facility=self._facility(),
            device=self._keys.id,
            method=asked.method,
            path=asked.path,
            body_hash=asked.body_hash,
            now_ms=self._clock.now_ms(),
        )
        return TokenAnswer(token)

    def _genuine_bundles(self) -> Iterator[InnerBundle]:
        """Bundles for this device, each signed by a person key that the log or this device's requests name.

        Others are passed over: one damaged or forged bundle must not keep anybody out.
        """
        view, waiting = self._spool.authority(), tuple(self._spool.waiting_keys())
        for outer in self._spool.outer_bundles():
            try:
                inner = open_outer(outer, self._keys)
                verify_inner(inner, _key_of(inner, view, waiting))
            except (Trouble, Malformed):
                continue
            yield inner

    def _facility(self) -> FacilityId:
        facility = self._spool.authority().facility
        if facility is None:
            raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="NO-LOG")
        return facility

    def _check_signers(self, view: AuthorityView, raw: bytes) -> None:
        """Refuse to vouch for what the log does not name so: person, key generation, vault, this device."""
        try:
            _, device_key = view.session_signers(read_body(raw))
        except Malformed:
            raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="NOT-IN-LOG") from None
        if device_key != self._keys.signing_public:
            raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="DEVICE-KEY")


def _key_of(inner: InnerBundle, view: AuthorityView, waiting: Iterable[KeyBody]) -> bytes:
    """The signing key of the bundle's generation; Malformed when nothing names it."""
    held = (key.body for key in view.keys_of(inner.person, inner.use) if key.live)
    for body in (*held, *waiting):
        if (body.person, body.use, body.generation) == (inner.person, inner.use, inner.generation):
            return body.signing_key
    raise Malformed("a key generation that nothing names")


def _trouble(number: int, trouble: Trouble) -> Message:
    return Message(Kind.TROUBLE, number, pack(TroubleAnswer(trouble.kind, trouble.code)))
