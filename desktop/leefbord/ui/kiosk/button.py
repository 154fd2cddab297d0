"""What every kiosk button shares: painted, pressed to 0.96, a ring for the keyboard, Enter like space."""

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look, kiosk_look_source
from leefbord.ui.kiosk.paint import focus_ring, inside

PRESSED = 0.96
PRESS_MS = 120


class PressButton(QAbstractButton):
    """A painted button. Subclasses paint in `paint_face` and say how round they are in `radius`.

    `said` is the accessible name when the words on the button are not enough.
    """

    edge: float = EDGE
    """Free pixels around the painted face; the whole widget can be tapped."""

    def __init__(self, text: str, *, said: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(said or text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._size = 1.0
        self._by_keyboard = False
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(PRESS_MS)
        self._motion.valueChanged.connect(self._resize_face)
        self.pressed.connect(self._press)
        self.released.connect(self._release)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Paint the button itself into `rect`."""
        raise NotImplementedError

    def radius(self, look: KioskLook) -> float:
        """How round the corners are, in pixels."""
        return look.px(28)

    def _press(self) -> None:
        self._move_to(PRESSED)

    def _release(self) -> None:
        self._move_to(1.0)

    def _move_to(self, size: float) -> None:
        self._motion.stop()
        if not kiosk_look().theme.moves:
            return
        self._motion.setStartValue(self._size)
        self._motion.setEndValue(size)
        self._motion.start()

    def _resize_face(self, value: object) -> None:
        if isinstance(value, float):
            self._size = value
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring only to who moves by keyboard."""
        moved = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        # Qt says "tab" too when the tapped thing went away and the next one gets the keyboard.
        self._by_keyboard = moved and kiosk_look_source().by_keyboard
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._by_keyboard = True
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Face, then ring."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = inside(QRectF(self.rect()), self.edge)
        if self._size != 1.0:
            middle = rect.center()
            painter.translate(middle)
            painter.scale(self._size, self._size)
            painter.translate(-middle)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        self.paint_face(painter, rect, look)
        if self.hasFocus() and self._by_keyboard:
            focus_ring(painter, rect, min(self.radius(look), rect.height() / 2), look, edge=self.edge)
