"""The hub's log: one JSON object per line, with a fixed set of fields and no content, name or full id."""

import json
import logging
from datetime import UTC, datetime
from typing import Final

LOGGER: Final = "leefbord.hub"
_FIELDS: Final = ("path", "status", "ms", "bytes_in", "bytes_out", "device", "reason", "kind", "count")


class JsonLines(logging.Formatter):
    """Writes what `note` gave, and of anything else only its level, source and the kind of exception."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        if record.name == LOGGER:
            line["event"] = record.msg
            line |= {name: getattr(record, name) for name in _FIELDS if hasattr(record, name)}
        else:
            line["event"] = "message"
            line["source"] = record.name
        if record.exc_info and record.exc_info[0] is not None:
            line["exception"] = record.exc_info[0].__name__
        return json.dumps(line, separators=(",", ":"))


def note(event: str, *, level: int = logging.INFO, **fields: str | int) -> None:
    """Log an event (a fixed word) with the known fields only; an unknown field is a programming error."""
    unknown = set(fields) - set(_FIELDS)
    if unknown:
        raise ValueError("unknown log field")
    logging.getLogger(LOGGER).log(level, event, extra=fields)
