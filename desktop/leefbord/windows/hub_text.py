"""How people give the address of a hub: a line with the fingerprint of its key, or what the hub left."""

import json
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from leefbord.core.errors import Refused
from leefbord.sync.hub_door import HubAddress

_LIMIT: Final = 4096
_PIN_SIZE: Final = 32


@dataclass(frozen=True, kw_only=True, repr=False)
class HubText:
    """What was read; `code` is the hub's one-time code for a new facility, empty when it was not in it."""

    address: HubAddress
    code: str = ""


def hub_line(address: HubAddress) -> str:
    """The line to type or paste on another PC: https://hub.example:8470#fingerprint."""
    return f"{address.url}#{address.pin.hex()}" if address.pin else address.url


def read_hub_text(text: str) -> HubText:
    """An address line, or the whole setup.json that a hub leaves; Refused when it is neither."""
    plain = text.strip()
    if not plain or len(plain) > _LIMIT:
        raise _wrong()
    return _from_file(plain) if plain.startswith("{") else HubText(address=_from_line(plain))


def _from_file(text: str) -> HubText:
    try:
        words = json.loads(text)
        address, pin, code = words["address"], words.get("tls_pin", ""), words.get("code", "")
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        raise _wrong() from None
    if not all(isinstance(word, str) for word in (address, pin, code)):
        raise _wrong()
    return HubText(address=_from_line(f"{address}#{pin}" if pin else address), code=code)


def _from_line(line: str) -> HubAddress:
    url, _, pin_text = line.partition("#")
    if "://" not in url:
        url = f"https://{url}"
    try:
        parts = urlsplit(url)
        pin = bytes.fromhex(pin_text.strip())
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        raise _wrong() from None
    if not fits or len(pin) not in (0, _PIN_SIZE) or parts.query or parts.username:
        raise _wrong()
    return HubAddress(url=f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}", pin=pin)


def _wrong() -> Refused:
    return Refused("This is not the address of a hub", "Ask IT for it. It begins with https://.")
