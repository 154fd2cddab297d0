"""Trust in a hub by the fingerprint of its TLS key, not by names or authorities of the world."""

import hashlib
import hmac
import socket
import ssl
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from leefbord.core.errors import Trouble, TroubleKind

_SECONDS: Final = 10.0


def pinned_context(host: str, port: int, pin: bytes) -> ssl.SSLContext:
    """A context that trusts exactly the key with this SHA-256 (of its SPKI); HUB_CERTIFICATE for another.

    The certificate is fetched once without trust, compared with the pin, and then made the only
    root of the context: every later connection is verified against it by the TLS library itself.
    """
    certificate = _fetch(host, port)
    if not hmac.compare_digest(_fingerprint(certificate), pin):
        raise Trouble(TroubleKind.HUB_CERTIFICATE, code="pin")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.load_verify_locations(cadata=certificate)
    return context


def _fingerprint(certificate: bytes) -> bytes:
    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
    except ValueError as wrong:
        raise Trouble(TroubleKind.HUB_CERTIFICATE, code="form") from wrong
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).digest()


def _fetch(host: str, port: int) -> bytes:
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.minimum_version = ssl.TLSVersion.TLSv1_3
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((host, port), timeout=_SECONDS) as plain,
            blind.wrap_socket(plain, server_hostname=host) as secure,
        ):
            certificate = secure.getpeercert(binary_form=True)
    except ssl.SSLEOFError as wrong:
        raise Trouble(TroubleKind.HUB_UNREACHABLE, code="tls") from wrong
    except ssl.SSLError as wrong:
        raise Trouble(TroubleKind.HUB_CERTIFICATE, code="tls") from wrong
    except OSError as wrong:
        raise Trouble(TroubleKind.HUB_UNREACHABLE, code="connect") from wrong
    if not certificate:
        raise Trouble(TroubleKind.HUB_CERTIFICATE, code="none")
    return certificate
