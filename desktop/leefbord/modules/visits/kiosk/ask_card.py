"""Wie wil je zien? The one filled card of the page: tap somebody to ask for a visit or a call."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.ids import RecordId
from leefbord.modules.visits.kiosk.faces import name_of, picture_of
from leefbord.modules.visits.model.contact import Contact
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, inside, line_icon, picture, shadow, words
from leefbord.ui.kiosk.words import Tone, Words

_SHOWN = 2


class AskCard(QWidget):
    """`asked` carries the RecordId of a contact; `others` opens the whole list."""

    asked = Signal(object)
    others = Signal()

    def __init__(self, contacts: Sequence[Contact], promise: str) -> None:
        super().__init__()
        look = kiosk_look()
        self._words = (self.tr("Whom do you want to see?"), promise)
        edge = look.px(18) + EDGE
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.px(8))
        column.addWidget(Words(self._words[0], 27, 700, tone=Tone.ON_FILL, lines=2))
        row = QHBoxLayout()
        row.setSpacing(0)
        for contact in contacts[:_SHOWN]:
            face = FaceButton(name_of(contact), picture_of(contact))
            face.clicked.connect(lambda _checked=False, who=contact.id: self._tell(who))
            row.addWidget(face, 1)
        other = FaceButton(self.tr("Somebody else"), "")
        other.clicked.connect(lambda _checked=False: self.others.emit())
        row.addWidget(other, 1)
        column.addLayout(row, 1)
        column.addWidget(Words(promise, 19, 500, tone=Tone.ON_FILL))

    def spoken(self) -> str:
        """The question and the promise."""
        return " ".join(self._words)

    def _tell(self, who: RecordId) -> None:
        self.asked.emit(who)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The personal colour, filled."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = inside(QRectF(self.rect()))
        shadow(painter, rect, look.px(30), look)
        box(painter, rect, look.px(30), fill=look.ramp().strong, border=None)


class FaceButton(PressButton):
    """A person to tap; without picture a plus sign."""

    edge = 4

    def __init__(self, text: str, pictogram: str) -> None:
        super().__init__(text)
        self._pictogram = pictogram

    def sizeHint(self) -> QSize:
        """110 x 146 in the pictures."""
        return QSize(kiosk_look().px(118), kiosk_look().px(150))

    def minimumSizeHint(self) -> QSize:
        """Still easy to hit."""
        return QSize(kiosk_look().target(72), kiosk_look().target(110))

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Picture over name."""
        box(painter, rect, look.px(24), fill=look.colours.surface, border=None)
        side = min(look.px(72), rect.height() * 0.5)
        place = QRectF(rect.center().x() - side / 2, rect.y() + look.px(12), side, side)
        if self._pictogram:
            picture(painter, place, self._pictogram, look)
        else:
            painter.setBrush(look.ramp().tint)
            box(painter, place, side / 2, fill=look.ramp().tint, border=None)
            line_icon(
                painter, "plus", look.ramp().ink, place.adjusted(side / 4, side / 4, -side / 4, -side / 4)
            )
        below = QRectF(
            rect.x() + 6, place.bottom() + 4, rect.width() - 12, rect.bottom() - place.bottom() - 10
        )
        words(painter, below, self.text(), look.font(19, 700), look.colours.text)
