"""How the kiosk looks right now: theme, personal colour, size of the screen. Ambient, like a palette.

One youth at a time uses a kiosk, so one look holds for the whole program. Widgets ask `kiosk_look()` while
they measure and paint; the window changes it through `kiosk_look_source()` before it builds a screen.
"""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from leefbord.ui.fonts import Family, make_font
from leefbord.ui.oklch import mix, oklch
from leefbord.ui.theme import Theme, theme
from leefbord.ui.tokens import GREEN, HUES, Colours, Ramp, ThemeName

HOUSE_HUE: Final = 232.0
"""The colour of the house: nobody's own."""

DRAWN_WIDTH: Final = 1280
DRAWN_HEIGHT: Final = 800
SMALLEST_TEXT: Final = 16
SMALLEST_TARGET: Final = 64
EDGE: Final = 8
"""Free pixels around every painted button and card, for the focus ring and the shadow."""

_SMALLEST_UNIT: Final = 0.75
_LARGEST_UNIT: Final = 2.0
_SMALLEST_TEXT_UNIT: Final = 0.85
_BROWN: Final = 55.0


@dataclass(frozen=True, kw_only=True)
class KioskLook:
    """What every kiosk widget is drawn with.

    `hue` is a key of tokens.HUES or an OKLCH angle; `unit` is how much larger than 1280x800 the screen is.
    `plain` is the grown-up look of kamertraining: grey page, no shapes behind the cards.
    """

    theme: Theme
    hue: str | float = HOUSE_HUE
    unit: float = 1.0
    left_handed: bool = False
    digital_clock: bool = False
    plain: bool = False

    @property
    def colours(self) -> Colours:
        """The neutral and meaning-bearing colours of the theme."""
        return self.theme.colours

    @property
    def high_contrast(self) -> bool:
        """Black, white and one yellow."""
        return self.theme.name is ThemeName.CONTRAST

    @property
    def dark(self) -> bool:
        """Light text on dark."""
        return self.theme.name in (ThemeName.DARK, ThemeName.CONTRAST)

    def px(self, drawn: float) -> int:
        """A measure of the pictures, on this screen."""
        return max(1, round(drawn * self.unit))

    def target(self, drawn: float) -> int:
        """A measure of something to tap: never under 64 pixels."""
        return max(SMALLEST_TARGET, self.px(drawn))

    def text_px(self, drawn: float) -> int:
        """A text size of the pictures on this screen, with the youth's own scale; never under 16 pixels."""
        floor = min(SMALLEST_TEXT, drawn)
        return round(max(floor, drawn * max(_SMALLEST_TEXT_UNIT, self.unit) * self.theme.scale))

    def font(self, drawn: float, weight: int = 500) -> QFont:
        """Lexend in a text size of the pictures."""
        return make_font(Family.KIOSK, self.text_px(drawn), weight)

    def ramp(self, hue: str | float | None = None) -> Ramp:
        """The steps of a colour; the personal one when none is named. One yellow for all in high contrast."""
        if self.high_contrast:
            yellow = self.colours.primary
            return Ramp(
                tint="#000000", tint2="#4a4a4a", line=yellow, strong=yellow, ink="#ffffff", on="#000000"
            )
        return self.theme.ramp(self.hue if hue is None else hue)

    def good(self) -> Ramp:
        """Done, yes, in."""
        return self.ramp(GREEN)

    def out(self) -> Ramp:
        """Out, to do: brown, never red."""
        return self.ramp(_BROWN)

    @property
    def page(self) -> str:
        """The page behind everything."""
        return self.colours.bg if self.plain or self.high_contrast else self.ramp().tint

    @property
    def shape(self) -> str | None:
        """The two large shapes on the page; None when there are none."""
        if self.plain or self.high_contrast or self.theme.name is ThemeName.CALM:
            return None
        steps = self.ramp()
        return mix(steps.tint, steps.tint2, 0.55)

    @property
    def ink(self) -> str:
        """Text straight on the page."""
        return self.colours.text if self.plain or self.high_contrast else self.ramp().ink

    @property
    def border(self) -> str:
        """The line around a white card."""
        if self.high_contrast:
            return "#ffffff"
        return self.colours.border if self.plain else self.ramp().tint2

    @property
    def border_width(self) -> float:
        """2 px, in high contrast 3."""
        return 3.0 if self.high_contrast else 2.0

    @property
    def help_fill(self) -> tuple[str, str]:
        """Fill and text of the Hulp button: red with white, light red with dark, or yellow with black."""
        if self.high_contrast:
            return self.colours.primary, "#000000"
        return ("#ff8a80", "#3b0a08") if self.dark else ("#b3261e", "#ffffff")

    @property
    def picture_ink(self) -> QColor | None:
        """The colour of one-colour pictograms; None = draw them in colour."""
        return QColor("#ffffff") if self.high_contrast else None

    def disc(self, hue: str | float | None = None) -> str | None:
        """The light disc a coloured pictogram stands on in the dark; None when it needs none."""
        if self.theme.name is not ThemeName.DARK:
            return None
        chosen = self.hue if hue is None else hue
        angle = HUES.get(chosen, HUES["blauw"]) if isinstance(chosen, str) else chosen
        return oklch(0.84, 0.055, angle)


class KioskLookSource(QObject):
    """Holds what the theme does not: colour, unit, hand. A child of the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("kiosk_look")
        self._look = KioskLook(theme=theme())
        self.by_keyboard = True
        """Whether a key moved the focus last: only then its ring shows. A tap makes it False."""

    @property
    def look(self) -> KioskLook:
        """The look in force, with the theme in force."""
        return replace(self._look, theme=theme())

    def set(
        self,
        *,
        hue: str | float,
        left_handed: bool = False,
        digital_clock: bool = False,
        plain: bool = False,
    ) -> None:
        """Take on a person's look, or the house's; the unit stays, it belongs to the screen."""
        self._look = replace(
            self._look, hue=hue, left_handed=left_handed, digital_clock=digital_clock, plain=plain
        )

    def fit(self, width: int, height: int) -> bool:
        """Fit to a screen in logical pixels; whether that changed anything."""
        unit = min(width / DRAWN_WIDTH, height / DRAWN_HEIGHT)
        unit = round(min(_LARGEST_UNIT, max(_SMALLEST_UNIT, unit)), 3)
        changed = unit != self._look.unit
        self._look = replace(self._look, unit=unit)
        return changed


def kiosk_look_source() -> KioskLookSource:
    """The application's kiosk look source."""
    app = QCoreApplication.instance()
    if isinstance(app, QApplication):
        found = app.findChild(KioskLookSource, "kiosk_look")
        return found if isinstance(found, KioskLookSource) else KioskLookSource(app)
    raise RuntimeError("a kiosk look needs an application")


def kiosk_look() -> KioskLook:
    """The look in force."""
    return kiosk_look_source().look
