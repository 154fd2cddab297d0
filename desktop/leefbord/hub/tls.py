"""The hub's own TLS certificate: self-signed at the first start; clients pin its public key.

A facility with a certificate of its own gives both files instead and pins that one.
"""

import hashlib
import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID

from leefbord.hub.private_file import read_private, write_private

_VALID_DAYS: Final = 3650  # pinned, so renewal buys nothing and an expiry would cut houses off


@dataclass(frozen=True)
class TlsFiles:
    """Where certificate and key lie, and the SHA-256 of its public key (SPKI), which clients pin."""

    certificate: Path
    key: Path
    pin: bytes


def tls_files(directory: Path, *, names: tuple[str, ...], now: datetime) -> TlsFiles:
    """The certificate in a data directory, made when there is none, for these host names or addresses."""
    certificate, key = directory / "tls.crt", directory / "tls.key"
    if read_private(certificate) is None or read_private(key) is None:
        _make(certificate, key, names=names, now=now)
    return TlsFiles(certificate, key, pin_of(certificate))


def pin_of(certificate: Path) -> bytes:
    """SHA-256 of the public key (SubjectPublicKeyInfo, DER) of the first certificate in a PEM file."""
    loaded = x509.load_pem_x509_certificate(certificate.read_bytes())
    key = loaded.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(key).digest()


def _make(certificate: Path, key: Path, *, names: tuple[str, ...], now: datetime) -> None:
    private = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "leefbord hub")])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=_VALID_DAYS))
        .add_extension(x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(private, hashes.SHA256())
    )
    write_private(key, private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    write_private(certificate, made.public_bytes(Encoding.PEM))


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
