"""A mood to tap: face and word, a tick when it is chosen; no colour of its own."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy

from leefbord.modules.diary.kiosk.words import PICTURES, mood_word
from leefbord.modules.diary.model.content import Mood
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, picture, shadow, tick, words


class MoodPill(PressButton):
    """230x80 in the picture. Checked = chosen. `narrow` on small screens: the word under the face."""

    def __init__(self, mood: Mood, *, chosen: bool, narrow: bool = False) -> None:
        super().__init__(mood_word(mood))
        self.mood = mood
        self._narrow = narrow
        self.setCheckable(True)
        self.setChosen(chosen)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setChosen(self, chosen: bool) -> None:
        """Show it as chosen or not."""
        self.setChecked(chosen)
        self.update()

    def nextCheckState(self) -> None:
        """The page decides: a mood is chosen when it was really saved."""

    def radius(self, look: KioskLook) -> float:
        """A pill."""
        return look.px(28 if self._narrow else 40)

    def sizeHint(self) -> QSize:
        """As in the picture."""
        look = kiosk_look()
        return QSize(look.px(110 if self._narrow else 230) + 2 * EDGE, look.target(80) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Face, and room for a shorter word."""
        look = kiosk_look()
        return QSize(look.target(86 if self._narrow else 150) + 2 * EDGE, look.target(80) + 2 * EDGE)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Pill, face, word, tick."""
        steps, chosen = look.ramp(), self.isChecked()
        shadow(painter, rect, self.radius(look), look)
        box(
            painter,
            rect,
            self.radius(look),
            fill=steps.tint2 if chosen else look.colours.surface,
            border=steps.strong if chosen else look.border,
            width=4 if chosen else look.border_width,
        )
        if self._narrow:
            self._paint_narrow(painter, rect, look)
            return
        side = look.px(52)
        face = QRectF(rect.x() + look.px(22), rect.center().y() - side / 2, side, side)
        picture(painter, face, PICTURES[self.mood], look)
        room = look.px(56) if chosen else look.px(14)
        area = QRectF(face.right() + look.px(14), rect.y(), 0, rect.height())
        area.setRight(rect.right() - room)
        ink = steps.ink if chosen else look.colours.text
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words(painter, area, self.text(), look.font(23, 600), ink, align)
        if chosen:
            paint_tick(painter, rect.right() - look.px(34), rect.center().y(), look.px(36), look)

    def _paint_narrow(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Face above, word below; chosen shows by its border and a small tick."""
        word = rect.height() * 0.38
        face = QRectF(rect.x(), rect.y() + 4, rect.width(), rect.height() - word - 6)
        picture(painter, face, PICTURES[self.mood], look)
        below = QRectF(rect.x() + 4, rect.bottom() - word - 2, rect.width() - 8, word)
        ink = look.ramp().ink if self.isChecked() else look.colours.text
        words(painter, below, self.text(), look.font(18, 600), ink)
        if self.isChecked():
            paint_tick(painter, rect.right() - look.px(20), rect.y() + look.px(20), look.px(26), look)


def paint_tick(painter: QPainter, x: float, y: float, side: float, look: KioskLook) -> None:
    """A filled round with a tick in it, in the personal colour."""
    steps = look.ramp()
    disc = QRectF(x - side / 2, y - side / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(steps.strong))
    painter.drawEllipse(disc)
    tick(painter, disc, steps.on, side * 0.11)
