"""From a typed password or PIN to a key: Argon2id with parameters that travel and stay above a floor."""

import math
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from leefbord.core.errors import Trouble, TroubleKind

SALT_SIZE: Final = 16
KEY_SIZE: Final = 32
_SHORTEST_MS: Final = 500
_LONGEST_INPUT: Final = 1024


@dataclass(frozen=True, kw_only=True)
class Argon:
    """Argon2id parameters; `admissible` bounds what a received bundle may make this PC spend."""

    memory_kib: int
    iterations: int
    lanes: int

    @property
    def admissible(self) -> bool:
        """Whether the parameters lie between the floor and the ceiling."""
        return (
            FLOOR.memory_kib <= self.memory_kib <= CEILING.memory_kib
            and FLOOR.iterations <= self.iterations <= CEILING.iterations
            and FLOOR.lanes <= self.lanes <= CEILING.lanes
        )


FLOOR: Final = Argon(memory_kib=64 * 1024, iterations=3, lanes=1)
CEILING: Final = Argon(memory_kib=512 * 1024, iterations=64, lanes=4)


FAIR_MEMORY_KIB: Final = 256 * 1024
"""What a new bundle asks at most: it travels, and the weakest PC of the house must open it too."""


def derive(password: str, salt: bytes, argon: Argon) -> bytes:
    """32 bytes from a password in NFKC form (the same keys pressed on another PC give the same bytes).

    Parameters outside floor and ceiling are Trouble BAD_INPUT: they come from a file or the hub.
    """
    if not argon.admissible or len(salt) != SALT_SIZE:
        raise Trouble(TroubleKind.BAD_INPUT, code="ARGON")
    plain = unicodedata.normalize("NFKC", password).encode()
    if len(plain) > _LONGEST_INPUT:
        raise Trouble(TroubleKind.WRONG_PASSWORD)
    kdf = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=argon.iterations,
        lanes=argon.lanes,
        memory_cost=argon.memory_kib,
    )
    return kdf.derive(plain)


def stopwatch(read_seconds: Callable[[], float]) -> Callable[[Argon], float]:
    """A `measure` for calibrate, by a clock such as time.perf_counter."""

    def measure(argon: Argon) -> float:
        before = read_seconds()
        derive("how long does this take", bytes(SALT_SIZE), argon)
        return (read_seconds() - before) * 1000

    return measure


def calibrate(
    target_ms: float, measure: Callable[[Argon], float], *, memory_limit_kib: int = FAIR_MEMORY_KIB
) -> Argon:
    """Parameters that take about `target_ms` (500 to 1000) here, never below the floor.

    `measure` runs the derivation once and gives milliseconds (see `stopwatch`). Memory grows first,
    because it is what an attacker's graphics card lacks; then iterations, when memory is at its limit.
    """
    floor_ms = max(measure(FLOOR), 0.001)
    if floor_ms >= _SHORTEST_MS:
        return FLOOR
    limit = max(FLOOR.memory_kib, min(memory_limit_kib, CEILING.memory_kib))
    wanted = int(FLOOR.memory_kib * target_ms / floor_ms)
    memory = min(limit, wanted - wanted % 1024)
    bigger = Argon(memory_kib=max(memory, FLOOR.memory_kib), iterations=FLOOR.iterations, lanes=FLOOR.lanes)
    bigger_ms = max(measure(bigger), 0.001)
    if bigger_ms >= _SHORTEST_MS:
        return bigger
    rounds = min(CEILING.iterations, math.ceil(bigger.iterations * target_ms / bigger_ms))
    return Argon(memory_kib=bigger.memory_kib, iterations=max(rounds, FLOOR.iterations), lanes=FLOOR.lanes)
