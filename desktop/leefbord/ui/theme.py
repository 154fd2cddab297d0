"""The theme in force: colours, text scale, and the source that tells widgets when it changes."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from leefbord.core.day import ItemLook
from leefbord.ui import tokens
from leefbord.ui.fonts import Family, make_font
from leefbord.ui.stylesheet import stylesheet
from leefbord.ui.tokens import HUES, LOOK_HUES, Colours, Ramp, ThemeName

MIN_SCALE: Final = 0.9
MAX_SCALE: Final = 2.0
SCALE_STEPS: Final = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, kw_only=True)
class Theme:
    """What everything on screen is drawn with. `scale` is the text size, 0.9 to 2.0.

    `motion` off means no animation at all (always so in the calm theme).
    """

    name: ThemeName = ThemeName.LIGHT
    scale: float = 1.0
    family: Family = Family.STAFF
    motion: bool = True

    @property
    def colours(self) -> Colours:
        """The neutral and meaning-bearing colours."""
        return tokens.COLOURS[self.name]

    @property
    def moves(self) -> bool:
        """Whether anything may be animated."""
        return self.motion and self.name is not ThemeName.CALM

    @property
    def line(self) -> int:
        """Width of borders in pixels: 2 in high contrast."""
        return 2 if self.name is ThemeName.CONTRAST else 1

    def sp(self, size: float) -> int:
        """A text size or a measure that grows with the text, in pixels."""
        return max(1, round(size * self.scale))

    def font(self, size: float = 14, weight: int = 400, *, tabular: bool = False) -> QFont:
        """The theme's font at `size` unscaled pixels."""
        return make_font(self.family, self.sp(size), weight, tabular=tabular)

    def ramp(self, hue: float | str) -> Ramp:
        """The ramp of an angle or of a colour a youth picked; an unknown name falls back to blue."""
        angle = HUES.get(hue, HUES["blauw"]) if isinstance(hue, str) else hue
        return tokens.ramp(self.name, float(angle))

    def look(self, look: ItemLook) -> Ramp:
        """The ramp of a category on the board."""
        return self.ramp(LOOK_HUES[look])

    def scaled(self, scale: float) -> "Theme":
        """This theme with another text size, clamped."""
        return replace(self, scale=min(MAX_SCALE, max(MIN_SCALE, scale)))

    def step(self, direction: int) -> "Theme":
        """One step larger (1) or smaller (-1); stays at the ends."""
        nearest = min(range(len(SCALE_STEPS)), key=lambda i: abs(SCALE_STEPS[i] - self.scale))
        return self.scaled(SCALE_STEPS[min(len(SCALE_STEPS) - 1, max(0, nearest + direction))])


class ThemeSource(QObject):
    """Holds the theme of the whole program; a child of the application. `changed` fires after a switch."""

    changed = Signal()

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._theme = theme
        style = QStyleFactory.create("Fusion")
        if style is not None:
            app.setStyle(style)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    def set(self, theme: Theme) -> None:
        """Switch at run time."""
        if theme != self._theme:
            self._theme = theme
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setFont(self._theme.font())
        self._app.setPalette(palette(self._theme.colours))
        self._app.setStyleSheet(stylesheet(self._theme.colours, self._theme.sp, self._theme.line))


def theme_source() -> ThemeSource:
    """The application's theme source; like a palette or a style it is ambient to every widget."""
    app = QCoreApplication.instance()
    if isinstance(app, QApplication):
        found = app.findChild(ThemeSource, "theme")
        return found if isinstance(found, ThemeSource) else ThemeSource(app, Theme())
    raise RuntimeError("a theme needs an application")


def theme() -> Theme:
    """The theme in force."""
    return theme_source().theme


def system_theme(app: QApplication) -> Theme:
    """What the operating system asks for: high contrast, dark or light."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Theme(name=ThemeName.CONTRAST)
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return Theme(name=ThemeName.DARK if dark else ThemeName.LIGHT)


def palette(colours: Colours) -> QPalette:
    """The QPalette for what Qt draws itself."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.bg,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.bg,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.Highlight: colours.primary,
        QPalette.ColorRole.HighlightedText: colours.on_primary,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Link: colours.primary,
        QPalette.ColorRole.Mid: colours.border,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made
