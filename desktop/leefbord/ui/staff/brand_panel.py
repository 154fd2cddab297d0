"""The dark blue panel at the left of login, new PC and first start: group and PC, no people."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.board.words import clock
from leefbord.ui.staff.ages import date_words
from leefbord.ui.staff.frame_top import Logo
from leefbord.ui.staff.sync_shown import ICONS, SyncLook, SyncShown, sync_meaning, sync_words
from leefbord.ui.theme import Theme, theme
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import box, draw_text

AMBER_ON_PANEL: Final = "#ffd9a0"


def on_panel(label: Label, *, muted: bool = False) -> Label:
    """Give a label the colour of text on the dark panel."""
    label.setProperty("on_panel", "muted" if muted else "plain")
    return label


def panel_muted(now: Theme) -> str:
    """The colour of secondary text on the dark panel."""
    return now.colours.on_panel_muted


class BrandPanel(QFrame):
    """Logo and place at the top; `body` for the rest. 640 wide beside a 1600 window, less beside less."""

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = theme()
        self._column = QVBoxLayout(self)
        side = now.sp(56)
        self._column.setContentsMargins(side, now.sp(56), side, now.sp(56))
        top = QHBoxLayout()
        top.setSpacing(now.sp(14))
        top.addWidget(Logo(44, on_panel=True))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(on_panel(Label("Leefbord", "page_title")))
        words.addWidget(on_panel(Label(place, "secondary"), muted=True))
        top.addLayout(words, 1)
        self._column.addLayout(top)
        self.body = QVBoxLayout()
        self._column.addLayout(self.body, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dark colour."""
        QPainter(self).fillRect(self.rect(), QColor(theme().colours.panel))


class BigClock(QWidget):
    """The time in large figures and the date below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time, self._date = "", ""
        self.setMinimumHeight(theme().sp(150))

    def show_time(self, now: datetime) -> None:
        """Another minute."""
        self._time, self._date = clock(now), date_words(now.date(), "dddd d MMMM")
        self.setAccessibleName(f"{self._time}, {self._date}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Figures and words."""
        now = theme()
        painter = QPainter(self)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        font = now.font(104, 700)
        font.setPixelSize(min(now.sp(104), max(24, int(self.width() / 3.2))))
        figures = QRectF(0, 0, self.width(), now.sp(108))
        draw_text(painter, figures, self._time, font, now.colours.on_panel, left)
        below = QRectF(2, now.sp(112), self.width(), now.sp(34))
        draw_text(painter, below, self._date, now.font(25), now.colours.on_panel_muted, left)


class PanelSync(QFrame):
    """The sync state in the same words as the chip, and what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = theme()
        self._amber = False
        self.hide()  # until there is something to say
        self._picture = IconView("cloud-check", 24, ink=self._ink)
        self._title = on_panel(Label("", "title", wraps=True))
        self._text = on_panel(Label("", "body", wraps=True), muted=True)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(now.sp(20), now.sp(18), now.sp(20), now.sp(18))
        row.setSpacing(now.sp(14))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _ink(self, now: Theme) -> str:
        return AMBER_ON_PANEL if self._amber else now.colours.on_panel

    def show_state(self, shown: SyncShown) -> None:
        """Take on a state."""
        self._amber = shown.look in (SyncLook.OFFLINE, SyncLook.PROBLEM)
        self._picture.show_icon(ICONS[shown.look])
        self._title.setText(sync_words(shown))
        self._text.setText(sync_meaning(shown))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A lighter box."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = now.colours.on_panel if now.line > 1 else None
        box(painter, QRectF(self.rect()), 14, now.colours.panel_raised, border)
