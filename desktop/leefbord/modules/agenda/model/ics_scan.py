"""First look at an iCalendar file: bounds, nesting and lines, so that a refusal can name its line.

The icalendar library reads the values afterwards; it gives no line numbers and knows no bounds.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from leefbord.core.errors import Detail, Trouble, TroubleKind
from leefbord.core.recurrence import Freq, RuleError, parse_rule

MOST_BYTES: Final = 4 * 1024 * 1024
MOST_LINES: Final = 200_000
MOST_EVENTS: Final = 3_000
LONGEST_LINE: Final = 64 * 1024
DEEPEST: Final = 4
MOST_ZONE_PARTS: Final = 400
_COMPONENTS: Final = frozenset(
    {"VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM", "VTODO", "VJOURNAL", "VFREEBUSY"}
)


@dataclass(frozen=True, kw_only=True, repr=False)
class Property:
    """One unfolded content line; `line` is where it begins (1 = first)."""

    name: str
    parameters: str
    value: str
    line: int


@dataclass(kw_only=True, repr=False)
class Block:
    """One component with its own properties, those of parts inside it left out."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of this name."""
        return next((found for found in self.properties if found.name == name), None)

    def line_of(self, name: str | None) -> int:
        """Where a property stands; the component's own line when it has none of that name."""
        found = None if name is None else self.first(name.upper())
        return self.line if found is None else found.line


def refuse(line: int | None, reason: str) -> Trouble:
    """The one failure of an import: where, and a reason key the ui has words for."""
    return Trouble(TroubleKind.BAD_INPUT, code="ICS", detail=Detail(line=line, reason=reason))


def scan(data: bytes) -> list[Block]:
    """All components in the order they begin; Trouble(BAD_INPUT) for anything that is no calendar."""
    blocks: list[Block] = []
    open_blocks: list[Block] = []
    closed = False
    for line, text in _unfolded(_decoded(data)):
        if not text.strip():
            continue
        if closed:
            raise refuse(line, "after_the_end")
        found = _content_line(text, line)
        if found.name == "BEGIN":
            open_blocks.append(_begun(found, open_blocks, blocks))
        elif not open_blocks:
            raise refuse(line, "not_a_calendar")
        elif found.name == "END":
            if found.value.strip().upper() != open_blocks.pop().name:
                raise refuse(line, "nesting")
            closed = not open_blocks
        else:
            _check(found, open_blocks)
            open_blocks[-1].properties.append(found)
    if not blocks:
        raise refuse(1, "not_a_calendar")
    if open_blocks:
        raise refuse(open_blocks[-1].line, "cut_off")
    return blocks


def _decoded(data: bytes) -> list[str]:
    if len(data) > MOST_BYTES:
        raise refuse(None, "too_large")
    plain = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = plain.decode("utf-8")
    except UnicodeDecodeError as error:
        raise refuse(plain.count(b"\n", 0, error.start) + 1, "not_utf8") from None
    lines = text.replace("\r\n", "\n").split("\n")
    if len(lines) > MOST_LINES:
        raise refuse(MOST_LINES, "too_large")
    return lines


def _unfolded(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Content lines with the number of their first physical line (RFC 5545 3.1)."""
    number, parts, length = 1, [lines[0]], len(lines[0])
    for index, line in enumerate(lines[1:], start=2):
        if line[:1] in (" ", "\t"):
            parts.append(line[1:])
            length += len(line)
        else:
            yield number, "".join(parts)
            number, parts, length = index, [line], len(line)
        if length > LONGEST_LINE:
            raise refuse(index, "line_too_long")
    yield number, "".join(parts)


def _content_line(text: str, line: int) -> Property:
    if any(letter < " " and letter != "\t" for letter in text):
        raise refuse(line, "control_character")
    quoted = False
    for index, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            name, _, parameters = text[:index].partition(";")
            if not name or not all(part.isalnum() or part == "-" for part in name) or not name.isascii():
                break
            return Property(name=name.upper(), parameters=parameters, value=text[index + 1 :], line=line)
    raise refuse(line, "no_content_line")


def _begun(found: Property, open_blocks: list[Block], blocks: list[Block]) -> Block:
    name = found.value.strip().upper()
    if not open_blocks and name != "VCALENDAR":
        raise refuse(found.line, "not_a_calendar")
    if len(open_blocks) >= DEEPEST or (open_blocks and name == "VCALENDAR"):
        raise refuse(found.line, "nesting")
    if name not in _COMPONENTS and not name.startswith("X-"):
        raise refuse(found.line, "unknown_part")
    if name == "VEVENT" and (
        len(open_blocks) != 1 or sum(1 for block in blocks if block.name == name) >= MOST_EVENTS
    ):
        raise refuse(found.line, "too_many_events" if len(open_blocks) == 1 else "nesting")
    zone_parts = ("STANDARD", "DAYLIGHT")
    if name in zone_parts and sum(1 for block in blocks if block.name in zone_parts) >= MOST_ZONE_PARTS:
        raise refuse(found.line, "too_large")
    block = Block(name=name, line=found.line)
    blocks.append(block)
    return block


def _check(found: Property, open_blocks: list[Block]) -> None:
    """Rules inside a time zone are walked by the library: only a yearly one is let through."""
    if found.name == "RRULE" and open_blocks[-1].name in ("STANDARD", "DAYLIGHT"):
        try:
            rule = parse_rule(found.value.removesuffix("Z").replace("Z;", ";"))
        except RuleError:
            raise refuse(found.line, "zone_unreadable") from None
        if rule.freq is not Freq.YEARLY or not rule.by_month:
            raise refuse(found.line, "zone_unreadable")
