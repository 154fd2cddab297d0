"""What a device's keys may be used for: the answers of the keeper, and of a set-up before it."""

from collections.abc import Iterable, Iterator
from typing import Final, Protocol

from leefbord.core.clock import Clock, stamp_at
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import FacilityId, PersonId, VaultId
from leefbord.keys.bundle import open_outer
from leefbord.keys.device import DeviceKeys
from leefbord.keys.device_secret import DeviceSecrets
from leefbord.keys.vault_header import VaultHeader
from leefbord.services.vouching import may_vouch
from leefbord.wire.authority import request_bytes
from leefbord.wire.authority_bodies import KeyBody, SubjectKind
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.bundles import InnerBundle, OuterBundle, verify_inner
from leefbord.wire.certificate import MAX_AGE_MS, CertificateBody, Use, make_body, read_body
from leefbord.wire.labels import CERTIFICATE, REQUEST
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import sign
from leefbord.wire.tokens import make_token

SESSION_MS: Final = 16 * 60 * 60 * 1000
"""How long a session certificate lasts: longer than any shift, shorter than the 24 hours allowed."""


class SpoolView(Protocol):
    """What is read of the spool (services/spool_view.py)."""

    def authority(self) -> AuthorityView:
        """The verified authority log as far as this device has it."""
        ...

    def waiting_keys(self) -> Iterable[KeyBody]:
        """Key generations made here whose request is not sequenced yet (a youth's first code, offline)."""
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


class DeviceDoor:
    """Implements KeeperDoor where the device's keys are; builds every byte it signs itself.

    `token_clock` is the hub's time, which tokens must follow however far it is from this PC's.
    """

    def __init__(
        self,
        *,
        keys: DeviceKeys,
        secrets: DeviceSecrets,
        spool: SpoolView,
        clock: Clock,
        gate: AttemptGate,
        use: Use,
        token_clock: Clock | None = None,
    ) -> None:
        self._token_clock = token_clock or clock
        self._use = use
        self._keys = keys
        self._secrets = secrets
        self._spool = spool
        self._clock = clock
        self._gate = gate

    def secrets_renewed(self, secrets: DeviceSecrets) -> None:
        """Use these from now on, after a renewal by keys.device_secret."""
        self._secrets = secrets

    def open_outer(self, login_name: str) -> InnerBundle | None:
        """See KeeperDoor.open_outer."""
        fitting = (inner for inner in self._genuine_bundles() if inner.use is self._use)
        return self._tried(inner for inner in fitting if login_name and inner.login_name == login_name)

    def open_outer_of(self, person: PersonId) -> InnerBundle | None:
        """See KeeperDoor.open_outer_of."""
        fitting = (inner for inner in self._genuine_bundles() if inner.use is self._use)
        return self._tried(inner for inner in fitting if inner.person == person)

    def bundles_to_pass_on(self) -> tuple[InnerBundle, ...]:
        """See KeeperDoor.bundles_to_pass_on; nothing is guessed here, so nothing is counted."""
        newest: dict[tuple[PersonId, Use], InnerBundle] = {}
        for inner in self._genuine_bundles():
            kept = newest.get((inner.person, inner.use))
            if kept is None or (kept.generation, kept.version) < (inner.generation, inner.version):
                newest[inner.person, inner.use] = inner
        return tuple(newest.values())

    def open_header_layer(self, header: VaultHeader) -> bytes:
        """See KeeperDoor.open_header_layer."""
        return self._secrets.layer_key_of(header)

    def certificate(
        self, *, session_public: bytes, vault: VaultId, person: PersonId, use: Use, generation: int
    ) -> tuple[bytes, bytes]:
        """See KeeperDoor.certificate; Trouble READ_ONLY for who is suspended."""
        view = self._spool.authority()
        facility, head = self._facility(), view.head
        denied = view.is_suspended(SubjectKind.PERSON, person) or view.is_suspended(
            SubjectKind.DEVICE, self._keys.id
        )
        if head is None or denied:
            raise Trouble(TroubleKind.READ_ONLY, code="SUSPENDED")
        now = self._clock.now_ms()
        issued = stamp_at(now)
        grants = (
            grant.grant
            for grant in view.grants_of(person)
            if (grant.until is None or grant.until > issued)
            and not view.is_suspended(SubjectKind.GRANT, grant.grant)
        )
        raw = make_body(
            facility=facility,
            session_key=session_public,
            vault=vault,
            device=self._keys.id,
            person=person,
            use=use,
            generation=generation,
            grants=grants,
            authority=(head.number, head.hash),
            issued=issued,
            not_after=stamp_at(now + min(SESSION_MS, MAX_AGE_MS)),
        )
        self._check_signers(view, raw)
        return raw, sign(self._keys.signing, CERTIFICATE, raw)

    def youth_key(self, body: KeyBody, author: bytes) -> tuple[bytes, bytes]:
        """See KeeperDoor.youth_key."""
        view = self._spool.authority()
        head = view.head
        if self._use is not Use.KIOSK or head is None or not may_vouch(view, self._keys.id, body, author):
            raise Trouble(TroubleKind.READ_ONLY, code="YOUTH-KEY")
        signed = request_bytes(body, facility=self._facility(), head=head, author=author)
        return signed, sign(self._keys.signing, REQUEST, signed)

    def hub_token(self, method: str, path: str, body_hash: bytes) -> str:
        """See KeeperDoor.hub_token."""
        return make_token(
            self._keys.signing,
            facility=self._facility(),
            device=self._keys.id,
            method=method,
            path=path,
            body_hash=body_hash,
            now_ms=self._token_clock.now_ms(),
        )

    def _tried(self, fitting: Iterable[InnerBundle]) -> InnerBundle | None:
        newest = max(fitting, key=lambda inner: (inner.generation, inner.version), default=None)
        if newest is not None:
            self._gate.before_attempt(newest.person)
        return newest

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
        body = read_body(raw)
        try:
            _, device_key = view.session_signers(body)
        except Malformed:
            if not self._waits_for_its_entry(view, body):
                raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="NOT-IN-LOG") from None
            device_key = view.devices[self._keys.id].body.signing_key
        if device_key != self._keys.signing_public:
            raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="DEVICE-KEY")

    def _waits_for_its_entry(self, view: AuthorityView, body: CertificateBody) -> bool:
        """A youth's first key that was made here and is not sequenced yet: the others hold what it signs."""
        vault = view.vaults.get(body.vault)
        own = vault is not None and vault.body.device == self._keys.id and view.vault_live(body.vault)
        asked = any(
            (key.person, key.use, key.generation) == (body.person, body.use, body.generation)
            for key in self._spool.waiting_keys()
        )
        return own and asked and view.is_youth(body.person) and view.person_live(body.person)


def _key_of(inner: InnerBundle, view: AuthorityView, waiting: Iterable[KeyBody]) -> bytes:
    """The signing key of the bundle's generation; Malformed when nothing names it."""
    held = (key.body for key in view.keys_of(inner.person, inner.use) if key.live)
    for body in (*held, *waiting):
        if (body.person, body.use, body.generation) == (inner.person, inner.use, inner.generation):
            return body.signing_key
    raise Malformed("a key generation that nothing names")
