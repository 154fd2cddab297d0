"""The head of every screen: Terug, picture, title and sentence; to the right the buttons that never move."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, line_icon, shadow, words
from leefbord.ui.kiosk.screen import ORDER, HeaderKey, Screen
from leefbord.ui.kiosk.words import Tone, Words

_ICONS = {
    HeaderKey.BACK: "arrow-left",
    HeaderKey.READ_ALOUD: "volume",
    HeaderKey.HIDE: "eye-off",
    HeaderKey.ABOUT_ME: "user-circle",
    HeaderKey.STOP: "logout",
    HeaderKey.HELP: "lifebuoy",
}
_WIDTH, _HEIGHT, _TEXT = 104, 88, 17


def header_text(key: HeaderKey) -> str:
    """The word on a header button."""
    return {
        HeaderKey.BACK: QCoreApplication.translate("Kiosk", "Back"),
        HeaderKey.READ_ALOUD: QCoreApplication.translate("Kiosk", "Read aloud"),
        HeaderKey.HIDE: QCoreApplication.translate("Kiosk", "Hide"),
        HeaderKey.ABOUT_ME: QCoreApplication.translate("Kiosk", "About me"),
        HeaderKey.STOP: QCoreApplication.translate("Kiosk", "Stop"),
        HeaderKey.HELP: QCoreApplication.translate("Kiosk", "Help"),
    }[key]


class HeaderButton(PressButton):
    """A line icon over one or two words. `here`: the page one is on, tinted with a 4 px border."""

    edge = 4.0

    def __init__(self, key: HeaderKey, *, here: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(header_text(key), parent=parent)
        self._key = key
        self._here = here
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def radius(self, look: KioskLook) -> float:
        """As in the pictures."""
        return look.px(24)

    def sizeHint(self) -> QSize:
        """As wide as the widest of all header words, so that nothing moves between screens."""
        look = kiosk_look()
        measure = QFontMetrics(look.font(_TEXT, 500))
        widest = max(measure.horizontalAdvance(header_text(key)) for key in HeaderKey)
        width = max(look.target(_WIDTH), widest + look.px(18))
        height = max(look.target(_HEIGHT), measure.height() + look.px(52))
        return QSize(width + 8, height + 8)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Box, icon, word."""
        radius = self.radius(look)
        fill, border, wide, ink = self._paints(look)
        shadow(painter, rect, radius, look)
        box(painter, rect, radius, fill=fill, border=border, width=wide)
        font = look.font(_TEXT, 500)
        line = QFontMetrics(font).height()
        icon = look.px(34)
        free = max(0.0, rect.height() - icon - line - look.px(6))
        top = rect.y() + free / 2
        line_icon(painter, _ICONS[self._key], ink, QRectF(rect.x(), top, rect.width(), icon))
        below = QRectF(rect.x() + 2, top + icon + look.px(6), rect.width() - 4, line)
        words(painter, below, self.text(), font, ink)

    def _paints(self, look: KioskLook) -> tuple[str, str | None, float, str]:
        """Fill, border, border width, ink."""
        if self._key is HeaderKey.HELP:
            fill, ink = look.help_fill
            if self._here and not look.high_contrast:
                steps = look.ramp("rood")
                return steps.tint2, fill, 4.0, steps.ink
            return fill, "#ffffff" if look.high_contrast else None, look.border_width, ink
        steps = look.ramp()
        if self._here:
            return (look.colours.surface if look.high_contrast else steps.tint2), steps.strong, 4.0, steps.ink
        return look.colours.surface, look.border, look.border_width, steps.ink


class Header(QWidget):
    """Emits `chosen` with a HeaderKey."""

    chosen = Signal(object)

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = kiosk_look()
        row = QHBoxLayout(self)
        rest = EDGE - round(HeaderButton.edge)
        row.setContentsMargins(rest, rest, rest, rest)
        row.setSpacing(0)
        if look.left_handed:
            row.setDirection(QBoxLayout.Direction.RightToLeft)
        self._row = row
        self._buttons: dict[HeaderKey, HeaderButton] = {}
        if HeaderKey.BACK in screen.buttons:
            self._add(HeaderKey.BACK, screen)
            row.addSpacing(look.px(14))
        if screen.lead is not None:
            row.addSpacing(EDGE - rest)
            row.addWidget(screen.lead, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addSpacing(look.px(20))
        elif screen.title:
            row.addSpacing(EDGE - rest)
        row.addLayout(self._titles(screen), 1)
        row.addSpacing(look.px(8))
        for key in ORDER:
            if key in screen.buttons:
                self._add(key, screen)

    def button(self, key: HeaderKey) -> HeaderButton | None:
        """One of the buttons, when it is shown."""
        return self._buttons.get(key)

    def _titles(self, screen: Screen) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(kiosk_look().px(4))
        column.addStretch(1)
        if screen.title:
            column.addWidget(Words(screen.title, 40, 700, tone=Tone.INK, shrinks=True))
        if screen.sentence:
            column.addWidget(Words(screen.sentence, 21, 500, tone=Tone.INK, shrinks=True, gives_way=True))
        column.addStretch(1)
        return column

    def _add(self, key: HeaderKey, screen: Screen) -> None:
        button = HeaderButton(key, here=screen.here is key)
        button.clicked.connect(lambda _checked=False, chosen=key: self.chosen.emit(chosen))
        self._buttons[key] = button
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
