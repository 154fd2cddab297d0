"""What is encrypted: zstd, then length and zeros; inflated only within bounds."""

import threading
from functools import cache
from typing import Any, Final

import zstandard

from leefbord.wire.dictionary import DICTIONARY
from leefbord.wire.malformed import Malformed
from leefbord.wire.padding import pad, unpad

MAX_INFLATED: Final = 4 << 20
"""Bytes of one payload before compression."""

SMALL: Final = 16 * 1024
"""Bytes up to which the dictionary pays; a reader always has it at hand, larger frames just do not use it."""

_SMALL_LEVEL: Final = 6
_LEVEL: Final = 3
_MAX_WINDOW: Final = 8 << 20
_OF_THREAD: Final = threading.local()


def close_payload(plaintext: bytes) -> bytes:
    """Compress and pad; the result is what gets encrypted."""
    engines = _engines()
    compressor = engines.large if len(plaintext) > SMALL else engines.small
    return pad(compressor.compress(plaintext))


def open_payload(padded: bytes) -> bytes:
    """The plaintext, at most MAX_INFLATED bytes; Malformed for anything but one whole frame, well padded."""
    compressed = unpad(padded)
    try:
        if zstandard.frame_content_size(compressed) > MAX_INFLATED:
            raise Malformed("a body larger than allowed")
        inflater: Any = _engines().inflater
        body: bytes = inflater.decompress(compressed, max_output_size=MAX_INFLATED, allow_extra_data=False)
    except zstandard.ZstdError:
        raise Malformed("a body that does not decompress") from None
    return body


class _Engines:
    """What one thread compresses with: made once, as making costs more than a small payload."""

    def __init__(self) -> None:
        dictionary = _dictionary()
        self.large = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=False)
        self.small = zstandard.ZstdCompressor(level=_SMALL_LEVEL, write_checksum=False, dict_data=dictionary)
        self.inflater = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW, dict_data=dictionary)


def _engines() -> _Engines:
    found: _Engines | None = getattr(_OF_THREAD, "engines", None)
    if found is None:
        found = _OF_THREAD.engines = _Engines()
    return found


@cache
def _dictionary() -> zstandard.ZstdCompressionDict:
    """Built once, at the first use, and only read afterwards."""
    dictionary = zstandard.ZstdCompressionDict(DICTIONARY, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    dictionary.precompute_compress(level=_SMALL_LEVEL)
    return dictionary
