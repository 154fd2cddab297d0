"""What is encrypted: zstd, then length and zeros; inflated only within bounds."""

from typing import Any, Final

import zstandard

from leefbord.wire.malformed import Malformed
from leefbord.wire.padding import pad, unpad

MAX_INFLATED: Final = 4 << 20
"""Bytes of one payload before compression."""

_LEVEL: Final = 3
_MAX_WINDOW: Final = 8 << 20


def close_payload(plaintext: bytes) -> bytes:
    """Compress and pad; the result is what gets encrypted."""
    return pad(zstandard.ZstdCompressor(level=_LEVEL, write_checksum=False).compress(plaintext))


def open_payload(padded: bytes) -> bytes:
    """The plaintext, at most MAX_INFLATED bytes; Malformed for anything but one whole frame, well padded."""
    compressed = unpad(padded)
    try:
        if zstandard.frame_content_size(compressed) > MAX_INFLATED:
            raise Malformed("a body larger than allowed")
        inflater: Any = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW)
        body: bytes = inflater.decompress(compressed, max_output_size=MAX_INFLATED, allow_extra_data=False)
    except zstandard.ZstdError:
        raise Malformed("a body that does not decompress") from None
    return body
