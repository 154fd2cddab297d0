"""An inline notice: icon, a title, a sentence, perhaps a button. In the place of every native dialog."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.errors import Refused
from leefbord.ui.texts import refusal
from leefbord.ui.theme import Theme, theme
from leefbord.ui.tokens import AMBER, BLUE, GREEN, RED
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.paint import box

__all__ = ["AMBER", "BLUE", "GREEN", "RED", "Notice"]


class Notice(QFrame):
    """A tinted box with words; `hue` says its tone (AMBER, GREEN, RED, BLUE) and None is neutral grey."""

    acted = Signal()

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        icon_name: str = "info-circle",
        hue: float | None = BLUE,
        act: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hue, self._icon_name = hue, icon_name
        now = theme()
        self._picture = IconView(icon_name, 20, ink=self._ink)
        self._title = Label(title, "strong", wraps=True)
        self._text = Label(text, "body", wraps=True)
        column = QVBoxLayout()
        column.setSpacing(now.sp(3))
        column.addWidget(self._title)
        column.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(now.sp(16), now.sp(12), now.sp(16), now.sp(12))
        row.setSpacing(now.sp(14))
        row.addWidget(self._picture)
        row.addLayout(column, 1)
        self._button = Button(act, kind=ButtonKind.QUIET)
        self._button.setVisible(bool(act))
        self._button.clicked.connect(self.acted)
        row.addWidget(self._button)
        self._fill(title, text)

    def say(
        self, title: str, text: str = "", *, icon_name: str | None = None, hue: float | None = None
    ) -> None:
        """Change the words and announce them."""
        if icon_name is not None:
            self._icon_name, self._hue = icon_name, hue
        self._fill(title, text)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def refuse(self, failure: Refused) -> None:
        """Show a refusal in its own words."""
        title, message = refusal(failure)
        self.say(title, message, icon_name="alert-circle", hue=AMBER)

    def _ink(self, now: Theme) -> str:
        return now.colours.text if self._hue is None else now.ramp(self._hue).ink

    def _fill(self, title: str, text: str) -> None:
        self._picture.show_icon(self._icon_name)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}" if text else title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tinted box."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hue is None:
            box(painter, QRectF(self.rect()), 10, now.colours.bg, now.colours.border, now.line)
        else:
            ramp = now.ramp(self._hue)
            box(painter, QRectF(self.rect()), 10, ramp.tint, ramp.tint2, now.line)
