"""From a typed password or PIN to a key: Argon2id with parameters that travel and stay above a floor."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from leefbord.core.errors import Trouble, TroubleKind

SALT_SIZE: Final = 16
KEY_SIZE: Final = 32
_SHORTEST_MS: Final = 500
_LONGEST_MS: Final = 1000
_ROUNDS: Final = 4
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
    argon, limit = FLOOR, max(FLOOR.memory_kib, min(memory_limit_kib, CEILING.memory_kib))
    for _ in range(_ROUNDS):
        took_ms = max(measure(argon), 0.001)
        if _SHORTEST_MS <= took_ms <= _LONGEST_MS or (argon == FLOOR and took_ms > _LONGEST_MS):
            break
        argon = _scaled(argon, target_ms / took_ms, limit)
    return argon


def _scaled(argon: Argon, factor: float, memory_limit_kib: int) -> Argon:
    """So many times the work, in memory as far as that goes, within floor and ceiling."""
    work = argon.memory_kib * argon.iterations * factor
    memory = min(memory_limit_kib, int(work / FLOOR.iterations) // 1024 * 1024)
    memory = max(memory, FLOOR.memory_kib)
    iterations = min(max(round(work / memory), FLOOR.iterations), CEILING.iterations)
    return Argon(memory_kib=memory, iterations=iterations, lanes=FLOOR.lanes)
