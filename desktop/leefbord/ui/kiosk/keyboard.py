"""The kiosk's own AZERTY keyboard. It learns nothing, suggests nothing and makes no sound."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.key_rows import LETTERS, SIGNS, accents_of, shifted, starts_sentence
from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, line_icon, words

HOLD_MS: Final = 450
_LETTER, _WIDE, _SPACE = 10, 15, 40


class KeyboardKey(PressButton):
    """113x65 in the pictures; the edge is half the gap. `special` = tinted, `main` = filled."""

    edge = 4.0

    def __init__(
        self, text: str, *, said: str = "", icon: str = "", special: bool = False, main: bool = False
    ) -> None:
        super().__init__(text, said=said)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icon = icon
        self._special = special
        self._main = main
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def radius(self, look: KioskLook) -> float:
        """As in the pictures."""
        return look.px(18)

    def sizeHint(self) -> QSize:
        """Never under 64 pixels high."""
        look = kiosk_look()
        return QSize(look.px(113) + 8, look.target(65) + 8)

    def minimumSizeHint(self) -> QSize:
        """Never under 64 pixels."""
        return QSize(64, 68)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Box and letter."""
        steps = look.ramp()
        fill = steps.strong if self._main else steps.tint if self._special else look.colours.surface
        ink = steps.on if self._main else steps.ink if self._special else look.colours.text
        border = "#ffffff" if look.high_contrast else None
        box(painter, rect, self.radius(look), fill=fill, border=border)
        if self._icon:
            side = look.px(34)
            middle = rect.center()
            line_icon(
                painter, self._icon, ink, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            )
            return
        long = len(self.text()) > 2
        words(painter, rect, self.text(), look.font(23 if long else 29, 600 if self._main else 500), ink)


class KioskKeyboard(QWidget):
    """Writes into `target`; `finished` when Klaar is tapped. Accents appear above a key that is held."""

    finished = Signal()

    def __init__(
        self, target: QTextEdit | QLineEdit, *, capitals: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._target = target
        self._capitals = capitals
        self._shift = False
        self._signs = False
        self._held: KeyboardKey | None = None
        self._accents: QWidget | None = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._show_accents)
        self._column = QVBoxLayout(self)
        edge = kiosk_look().px(6)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(0)
        self._rows: list[QWidget] = []
        self._letters: list[tuple[KeyboardKey, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        self._watch_sentence()

    def set_target(self, target: QTextEdit | QLineEdit, *, capitals: bool = True) -> None:
        """Write into another field."""
        self._target = target
        self._capitals = capitals
        self._watch_sentence()

    def key(self, said: str) -> KeyboardKey | None:
        """The key with this accessible name."""
        return next((key for key in self.findChildren(KeyboardKey) if key.accessibleName() == said), None)

    def _build(self) -> None:
        self._hide_accents()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._letters = []
        first, second, third = SIGNS if self._signs else LETTERS
        self._add_row([(self._letter(sign), _LETTER) for sign in first])
        self._add_row([(self._letter(sign), _LETTER) for sign in second])
        shift = self._special(
            "", QCoreApplication.translate("Kiosk", "Capital letter"), "arrow-big-up", self._toggle_shift
        )
        erase = self._special("", QCoreApplication.translate("Kiosk", "Erase"), "backspace", self._erase)
        middle = [(self._letter(sign), _LETTER) for sign in third]
        self._add_row([(shift, _WIDE), *middle, (erase, _WIDE)])
        self._add_row(self._last_row())
        self._label()

    def _last_row(self) -> list[tuple[KeyboardKey, int]]:
        other = "abc" if self._signs else "123"
        name = QCoreApplication.translate("Kiosk", "Letters or figures")
        switch = self._special(other, name, "", self._switch)
        space_word = QCoreApplication.translate("Kiosk", "space")
        space = KeyboardKey(space_word)
        space.clicked.connect(lambda _checked=False: self._insert(" "))
        done = KeyboardKey(QCoreApplication.translate("Kiosk", "Done"), main=True)
        done.clicked.connect(self.finished)
        keys = [(switch, _WIDE), (self._letter("é"), _LETTER), (space, _SPACE)]
        return [*keys, (self._letter(","), _LETTER), (self._letter("."), _LETTER), (done, _WIDE)]

    def _add_row(self, keys: list[tuple[KeyboardKey, int]]) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for key, share in keys:
            layout.addWidget(key, share)
        self._rows.append(row)
        self._column.addWidget(row)

    def _letter(self, sign: str) -> KeyboardKey:
        key = KeyboardKey(sign)
        self._letters.append((key, sign))
        key.pressed.connect(lambda: self._start_hold(key))
        key.released.connect(self._hold.stop)
        key.clicked.connect(lambda _checked=False: self._tap(key))
        return key

    def _special(self, text: str, said: str, icon: str, act: object) -> KeyboardKey:
        key = KeyboardKey(text, said=said, icon=icon, special=True)
        if callable(act):
            key.clicked.connect(lambda _checked=False: act())
        return key

    def _start_hold(self, key: KeyboardKey) -> None:
        self._hide_accents()
        self._held = key
        self._hold.start()

    def _tap(self, key: KeyboardKey) -> None:
        """A letter; nothing when holding it opened the accents instead."""
        if self._accents is None:
            self._insert(key.text())

    def _insert(self, text: str) -> None:
        self._hide_accents()
        if isinstance(self._target, QTextEdit):
            self._target.insertPlainText(text)
        else:
            self._target.insert(text)
        self._shift = False
        self._watch_sentence()

    def _erase(self) -> None:
        self._hide_accents()
        if isinstance(self._target, QTextEdit):
            self._target.textCursor().deletePreviousChar()
        else:
            self._target.backspace()
        self._watch_sentence()

    def _switch(self) -> None:
        self._signs = not self._signs
        self._build()

    def _toggle_shift(self) -> None:
        self._shift = not self._shift
        self._label()

    def _watch_sentence(self) -> None:
        """A capital by itself at the start of a sentence, where the field is for sentences."""
        if self._capitals and isinstance(self._target, QTextEdit):
            before = self._target.toPlainText()[: self._target.textCursor().position()]
            self._shift = starts_sentence(before)
        self._label()

    def _label(self) -> None:
        for key, sign in self._letters:
            shown = shifted(sign) if self._shift else sign
            if key.text() != shown:
                key.setText(shown)
                key.setAccessibleName(shown)
                key.update()

    def _show_accents(self) -> None:
        """A row of accents above the held key, as a child of the window: never a window of its own."""
        key = self._held
        accents = accents_of(key.text()) if key is not None else ()
        if key is None or not accents:
            return
        self._hide_accents()
        row = _AccentRow(self.window())
        layout = QHBoxLayout(row)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(0)
        for accent in accents:
            choice = KeyboardKey(accent)
            choice.setFixedSize(choice.minimumSizeHint())
            choice.clicked.connect(lambda _checked=False, text=accent: self._insert(text))
            layout.addWidget(choice)
        row.adjustSize()
        above = key.mapTo(self.window(), QPoint(key.width() // 2, 0))
        left = min(max(0, above.x() - row.width() // 2), self.window().width() - row.width())
        row.move(left, max(0, above.y() - row.height()))
        row.show()
        row.raise_()
        self._accents = row

    def _hide_accents(self) -> None:
        if self._accents is not None:
            self._accents.hide()
            self._accents.deleteLater()
            self._accents = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tray under the keys."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not look.high_contrast:
            box(painter, QRectF(self.rect()), look.px(26), fill=look.shape or look.colours.border)


class _AccentRow(QWidget):
    """The box around the accents."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A box that stands out from the keys."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(
            painter,
            QRectF(self.rect()),
            look.px(22),
            fill=look.ramp().tint2,
            border=look.ramp().line,
            width=3,
        )
