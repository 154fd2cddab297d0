"""Every colour a youth picks is readable in every theme; measured, not believed."""

import pytest

from leefbord.ui.oklch import contrast, oklch
from leefbord.ui.tokens import COLOURS, HUES, LOOK_HUES, ThemeName, ramp

ALL_HUES = sorted({*HUES.values(), *LOOK_HUES.values()})


@pytest.mark.parametrize("name", list(ThemeName), ids=str)
@pytest.mark.parametrize("hue", ALL_HUES, ids=str)
def test_every_ramp_is_readable(name: ThemeName, hue: float) -> None:
    made, colours = ramp(name, hue), COLOURS[name]
    assert contrast(made.ink, made.tint) >= 7
    assert contrast(made.ink, made.tint2) >= 4.5
    assert contrast(made.on, made.strong) >= 4.5
    assert contrast(colours.text, made.tint) >= 7
    assert contrast(colours.muted, made.tint) >= 4.5
    assert contrast(made.line, colours.surface) >= 3


@pytest.mark.parametrize("name", list(ThemeName), ids=str)
def test_texts_and_edges_keep_their_contrast(name: ThemeName) -> None:
    colours = COLOURS[name]
    for ground in (colours.bg, colours.surface, colours.raised, colours.band, colours.primary_tint):
        assert contrast(colours.text, ground) >= 7
    for ground in (colours.bg, colours.surface):
        assert contrast(colours.muted, ground) >= 4.5
        assert contrast(colours.danger, ground) >= 4.5
        assert contrast(colours.focus, ground) >= 3
        assert contrast(colours.field, ground) >= 3
    assert contrast(colours.primary, colours.primary_tint) >= 4.5
    assert contrast(colours.on_primary, colours.primary) >= 4.5
    assert contrast(colours.on_primary, colours.primary_hover) >= 4.5
    assert contrast(colours.on_panel, colours.panel) >= 7
    assert contrast(colours.on_panel_muted, colours.panel) >= 4.5
    assert contrast(colours.on_panel_muted, colours.panel_raised) >= 4.5
    assert contrast(colours.now, colours.surface) >= 3


def test_a_colour_outside_the_screen_gives_up_chroma_and_keeps_lightness() -> None:
    assert contrast(oklch(0.52, 0.4, 150), "#ffffff") == pytest.approx(
        contrast(oklch(0.52, 0.1, 150), "#ffffff"), rel=0.12
    )
