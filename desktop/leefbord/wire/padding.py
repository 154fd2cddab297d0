"""Padding: lengths on the wire tell little; multiples of 64 bytes up to 1 KiB, Padmé above."""

from typing import Final

from leefbord.wire.malformed import Malformed

STEP: Final = 64
PLAIN_LIMIT: Final = 1024
LENGTH_SIZE: Final = 4


def padded_size(size: int) -> int:
    """The size after padding. Padmé (Nikitin et al., PETS 2019): at most 12 % more bytes."""
    if size <= PLAIN_LIMIT:
        return max(STEP, -(-size // STEP) * STEP)
    exponent = size.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1
    return (size + mask) & ~mask


def pad(content: bytes) -> bytes:
    """4-byte big-endian length, content, zeros."""
    size = LENGTH_SIZE + len(content)
    return len(content).to_bytes(LENGTH_SIZE, "big") + content + bytes(padded_size(size) - size)


def unpad(padded: bytes) -> bytes:
    """The content; Malformed when length, size or zeros are not as `pad` makes them."""
    if len(padded) < LENGTH_SIZE:
        raise Malformed("padding too short")
    end = LENGTH_SIZE + int.from_bytes(padded[:LENGTH_SIZE], "big")
    if end > len(padded) or len(padded) != padded_size(end) or not padded.endswith(bytes(len(padded) - end)):
        raise Malformed("padding is not as made")
    return padded[LENGTH_SIZE:end]
