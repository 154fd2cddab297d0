"""The style sheet for what Qt draws itself: labels, fields, lists, menus, scroll bars.

QSS knows no shadows, no transitions and no ring with a gap: buttons, cards and chips paint themselves.
"""

from collections.abc import Callable
from string import Template
from typing import Final

from leefbord.core.resources import resource
from leefbord.ui.oklch import luminance
from leefbord.ui.tokens import Colours

_FONT_SIZES: Final = (12, 13, 14, 16, 17, 20, 30)
_PADDINGS: Final = (4, 8, 9, 10, 16, 18, 28)


def stylesheet(colours: Colours, sp: Callable[[float], int], line: int) -> str:
    """The sheet for a theme: its colours, its scaled pixels `sp` and its border width."""
    sheet = Template(resource("theme.qss").read_text(encoding="utf-8"))
    dark = luminance(colours.surface) < 0.2
    shade = "light" if dark else "dark"
    mark = "dark" if dark else "light"
    values: dict[str, object] = {name: getattr(colours, name) for name in Colours.__dataclass_fields__}
    values.update({f"f{size}": sp(size) for size in _FONT_SIZES})
    values.update({f"p{size}": sp(size) for size in _PADDINGS})
    values.update(
        line=line,
        pad=sp(4),
        padf=max(1, sp(4) - (2 - line)),
        fieldh=sp(36) - 2 * sp(4) - 2 * line,
        tallh=sp(48) - 2 * sp(4) - 2 * line,
        tick=max(2, line),
        radio=(sp(18) + 2 * max(2, line)) // 2,
        radioline=sp(6),
        radiodot=sp(18) + 2 * max(2, line) - 2 * sp(6),
        scroll=colours.border if not dark else colours.field,
        chevron=_shipped(f"chevron-down-{shade}"),
        tickmark=_shipped(f"check-{mark}"),
        dash=_shipped(f"minus-{mark}"),
    )
    return sheet.substitute(values)


def _shipped(name: str) -> str:
    return resource("icons", "sheet", f"{name}.svg").as_posix()
