"""Colour arithmetic: OKLCH to sRGB, luminance and WCAG contrast. No Qt.

Colours are derived in OKLCH so that every hue a youth picks gets the same lightness steps, hence the
same contrast: no tuning per colour, no unreadable choice. Source: bottosson's OKLab matrices.
"""

import math

_CHROMA_STEP = 0.004


def oklch(lightness: float, chroma: float, hue: float) -> str:
    """`#rrggbb` for lightness 0-1, chroma 0-0.4, hue in degrees.

    Outside sRGB chroma is given up, never lightness.
    """
    linear = _linear(lightness, chroma, hue)
    while chroma > 0 and any(c < -1e-4 or c > 1.0001 for c in linear):
        chroma = max(0.0, chroma - _CHROMA_STEP)
        linear = _linear(lightness, chroma, hue)
    return "#" + "".join(f"{min(255, max(0, round(_encode(c) * 255))):02x}" for c in linear)


def _linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a = chroma * math.cos(math.radians(hue))
    b = chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _encode(channel: float) -> float:
    if channel <= 0.0031308:
        return 12.92 * channel
    return float(1.055 * channel ** (1 / 2.4) - 0.055)


def luminance(colour: str) -> float:
    """WCAG relative luminance of `#rrggbb`."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two colours, 1 to 21, in either order."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0-1) of `other` in it, in sRGB."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
