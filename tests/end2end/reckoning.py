"""At the end of the day: do all replicas hold the same, and is everything there that was done?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.end2end.device import Checkup, Contents, Device
from tests.end2end.processes import wait_until

from leefbord.core.streams import StreamClass, parse_stream
from leefbord.demo.cast import KIOSK_CODE, PASSWORD

LOGIN = "nele"


@dataclass(frozen=True)
class Reckoning:
    """`problems` says in words what is not as it should be; empty = nothing lost, all the same."""

    problems: tuple[str, ...]
    streams: int
    acts: int


def password_of(device: Device) -> str:
    """Desks open with the password, the kiosk with the code of a colleague."""
    return KIOSK_CODE if device.kind == "kiosk" else PASSWORD


def reckon(
    desks: Sequence[Device], kiosk: Device | None, wrote: Sequence[str], *, acts_before: int
) -> Reckoning:
    """Look into the closed devices. `wrote` are the texts that were saved through any window.

    Without `kiosk` it stayed closed all day: then it holds what it held, and is not compared.
    """
    devices = [*desks, kiosk] if kiosk is not None else list(desks)
    checks = [device.checkup(LOGIN, password_of(device)) for device in devices]
    inside = [desk.contents(LOGIN, PASSWORD, wrote) for desk in desks]
    problems = [*_troubles(checks), *_different(checks), *_lost(inside, wrote)]
    if kiosk is not None:
        problems += _of_kiosk(checks[-1])
    acts = len({act for act, _, _ in inside[0].acts}) - acts_before
    if acts < len(wrote):
        problems.append(f"{len(wrote)} things were done and only {acts} acts are new")
    return Reckoning(tuple(problems), len(checks[0].streams), acts)


def settled(device: Device, like: Device) -> None:
    """Wait until an open device holds every stream that it shares with a closed one in the same state."""
    wanted = like.checkup(LOGIN, password_of(like)).streams

    def same() -> bool:
        here = device.checkup(LOGIN, password_of(device)).streams
        return bool(here) and all(wanted.get(stream) == state for stream, state in here.items())

    wait_until(f"{device.profile.name} holds what {like.profile.name} holds", same, seconds=60)


def _troubles(checks: Sequence[Checkup]) -> Iterator[str]:
    for check in checks:
        yield from (line for line in check.lines if " trouble " in line and not line.startswith("hub "))


def _different(checks: Sequence[Checkup]) -> Iterator[str]:
    for stream in sorted({stream for check in checks for stream in check.streams}):
        states = {check.streams[stream] for check in checks if stream in check.streams}
        if len(states) != 1:
            yield f"stream {stream} differs"
    if checks[0].streams.keys() != checks[1].streams.keys():
        yield "the desks do not hold the same streams"


def _lost(inside: Sequence[Contents], wrote: Sequence[str]) -> Iterator[str]:
    for number, contents in enumerate(inside, 1):
        missing = [text for text in wrote if not contents.texts[text]]
        if missing:
            yield f"desk {number} lacks {len(missing)} of {len(wrote)} texts: {missing}"
        if contents.aside or contents.waiting or contents.unpushed:
            left = f"{contents.aside} aside, {contents.waiting} wait, {contents.unpushed} unsent"
            yield f"desk {number}: {left}"
    if inside[0].acts != inside[1].acts:
        yield f"{len(inside[0].acts ^ inside[1].acts)} acts are on one desk only"


def _of_kiosk(check: Checkup) -> Iterator[str]:
    if not check.streams:
        yield "the kiosk holds nothing"
    for stream in check.streams:
        if parse_stream(stream).stream_class is StreamClass.TEAM:
            yield f"the kiosk holds {stream}"
