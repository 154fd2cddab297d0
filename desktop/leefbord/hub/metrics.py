"""Counters for /metrics, in the Prometheus text form: totals only, nothing per person, device or house."""

from collections import Counter
from collections.abc import Mapping


class Metrics:
    """Counts requests by path and status, and bytes in and out; called from the event loop only."""

    def __init__(self) -> None:
        self._requests: Counter[tuple[str, int]] = Counter()
        self._bytes: Counter[str] = Counter()

    def count(self, path: str, status: int, *, received: int, sent: int) -> None:
        """One answered request. `path` is a known route, never what a stranger typed."""
        self._requests[(path, status)] += 1
        self._bytes["received"] += received
        self._bytes["sent"] += sent

    def text(self, gauges: Mapping[str, int]) -> str:
        """The page, with the sizes of the storage beside the counters."""
        lines = ["# TYPE leefbord_hub_requests_total counter"]
        for (path, status), count in sorted(self._requests.items()):
            lines.append(f'leefbord_hub_requests_total{{path="{path}",status="{status}"}} {count}')
        lines.append("# TYPE leefbord_hub_bytes_total counter")
        for way in ("received", "sent"):
            lines.append(f'leefbord_hub_bytes_total{{way="{way}"}} {self._bytes[way]}')
        for name, value in sorted(gauges.items()):
            lines += [f"# TYPE leefbord_hub_{name} gauge", f"leefbord_hub_{name} {value}"]
        return "\n".join(lines) + "\n"
