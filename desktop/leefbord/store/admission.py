"""Judges whether a received segment may be stored now: certificate, authority, signature, key."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from leefbord.core.ids import Hash
from leefbord.store.certificates import find_certificate
from leefbord.store.stream_keys import StreamKeys
from leefbord.store.vault_rows import VaultRows
from leefbord.store.waiting import Missing
from leefbord.wire.authority_bodies import SubjectKind
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.certificate import Certificate, CertificateBody, verify_certificate
from leefbord.wire.malformed import Malformed
from leefbord.wire.segment import PROTOCOL, Segment, verify_segment

READER: Final = 1
"""The program generation: segments that ask for more wait for an upgrade."""


@dataclass(frozen=True, slots=True)
class Admitted:
    """It may be stored and opened."""

    certificate: Certificate
    key: bytes


@dataclass(frozen=True, slots=True)
class Waits:
    """Something is not there yet."""

    reason: Missing
    missing: bytes


class Admission:
    """The judge of one batch; remembers certificates and signatures it has verified."""

    def __init__(self, keys: StreamKeys, authority: Callable[[], AuthorityView]) -> None:
        self._keys = keys
        self._authority = authority
        self._certificates: dict[Hash, Certificate] = {}
        self._signed: set[Hash] = set()
        self._admitted: dict[tuple[object, ...], Admitted] = {}

    def prepare(self, rows: VaultRows, batch: Iterable[Segment]) -> None:
        """Verify the newest signature of each unbroken run; hashes authenticate what stands before it.

        A run is a chain of segments of this batch under one certificate: who signs the last one names
        the others by their hashes.
        """
        by_name = {segment.name: segment for segment in batch}
        built_on = {segment.header.parent for segment in by_name.values()}
        tips = [segment for segment in by_name.values() if segment.name not in built_on]
        for tip in tips:
            self._verify_run(rows, by_name, tip)

    def judge(self, rows: VaultRows, segment: Segment) -> Admitted | Waits:
        """Whether to store it now; Malformed when it can never be."""
        header = segment.header
        # All that a verdict depends on besides the signature and the stamp; the same along most of a log.
        alike = (
            (header.protocol, header.min_reader, header.authority_number, header.authority_hash),
            (header.certificate, header.facility, header.device, header.group),
            (header.stream, header.commitment),
        )
        admitted = self._admitted.get(alike)
        if admitted is None:
            verdict = self._judge(rows, segment)
            if isinstance(verdict, Waits):
                return verdict
            admitted = self._admitted[alike] = verdict
        self._check_own(segment, admitted.certificate)
        return admitted

    def _judge(self, rows: VaultRows, segment: Segment) -> Admitted | Waits:
        header = segment.header
        view = self._authority()
        if header.protocol > PROTOCOL or header.min_reader > READER:
            return Waits(Missing.NEWER, b"")
        if not view.knows(header.authority_number, header.authority_hash):
            return Waits(Missing.AUTHORITY, header.authority_hash)
        certificate = self._certificate(rows, segment)
        if certificate is None:
            return Waits(Missing.CERTIFICATE, header.certificate_hash)
        body = certificate.body
        if not view.knows(body.authority_number, body.authority_hash):
            return Waits(Missing.AUTHORITY, body.authority_hash)
        if view.is_youth(body.person) and not view.knows_key_of(body):
            return Waits(Missing.AUTHORITY, body.person)  # a first code chosen offline; its entry comes
        if certificate.hash not in self._signed:
            # The view only grows, so a certificate that held under its own entry goes on holding.
            verify_certificate(certificate, view)
            self._signed.add(certificate.hash)
        self._check_own(segment, certificate)
        _check_belongs(segment, body, view)
        suspended = _suspended(body, view)
        if suspended is not None:
            return Waits(Missing.SUSPENDED, suspended)
        key = self._keys.reading_key(rows, header.stream_id, header.commitment)
        if key is None:
            return Waits(Missing.KEY, header.commitment)
        return Admitted(certificate, key)

    def _verify_run(self, rows: VaultRows, by_name: dict[Hash, Segment], tip: Segment) -> None:
        """Walk back from a tip: below the first good signature of a certificate, hashes are enough."""
        trusted: Hash | None = None
        current: Segment | None = tip
        while current is not None and current.name not in self._signed:
            digest = current.header.certificate_hash
            if digest != trusted:
                certificate = self._certificate(rows, current) or self._inline(by_name, current)
                trusted = digest if certificate and _signed_by(current, certificate) else None
            if trusted is not None:
                self._signed.add(current.name)
            parent = current.header.parent
            current = by_name.get(parent) if parent is not None else None

    def _inline(self, by_name: dict[Hash, Segment], segment: Segment) -> Certificate | None:
        """The certificate of a run whose first segment is in the batch and brings it."""
        current: Segment | None = segment
        while current is not None and current.header.certificate_hash == segment.header.certificate_hash:
            if current.header.inline_certificate is not None:
                return self._certificates.setdefault(
                    current.header.certificate_hash, current.header.inline_certificate
                )
            parent = current.header.parent
            current = by_name.get(parent) if parent is not None else None
        return None

    def _certificate(self, rows: VaultRows, segment: Segment) -> Certificate | None:
        digest = segment.header.certificate_hash
        certificate = self._certificates.get(digest)
        if certificate is None:
            certificate = segment.header.inline_certificate or find_certificate(rows, digest)
            if certificate is not None:
                self._certificates[digest] = certificate
        return certificate

    def _check_own(self, segment: Segment, certificate: Certificate) -> None:
        """Signature and stamp: what differs from segment to segment."""
        if segment.header.highest > certificate.body.not_after:
            raise Malformed("a segment later than its certificate lasts")
        if segment.name not in self._signed:
            verify_segment(segment, certificate.body.session_key)
            self._signed.add(segment.name)


def _signed_by(segment: Segment, certificate: Certificate) -> bool:
    try:
        verify_segment(segment, certificate.body.session_key)
    except Malformed:
        return False
    return True


def _check_belongs(segment: Segment, body: CertificateBody, view: AuthorityView) -> None:
    header = segment.header
    vault = view.vaults[body.vault].body
    if header.facility != view.facility or header.device != body.device or header.group != vault.group:
        raise Malformed("a segment of another writer than its certificate names")
    if header.authority_number < body.authority_number:
        raise Malformed("a segment older than its certificate")


def _suspended(body: CertificateBody, view: AuthorityView) -> bytes | None:
    if view.is_suspended(SubjectKind.PERSON, body.person):
        return body.person
    if view.is_suspended(SubjectKind.DEVICE, body.device):
        return body.device
    return None
