"""Hulp: call somebody, my people, numbers that anybody may call. The same page without a code."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.house import HelpInfo, HelpLine, HelpPerson
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import line_icon, shadow, words
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.words import Tone, Words


class CallButton(PressButton):
    """Hulp nu: round, 276 wide, one tap. The only filled red on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Kiosk", "Help now"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def radius(self, look: KioskLook) -> float:
        """Round."""
        return look.px(176)

    def sizeHint(self) -> QSize:
        """The round with its two halos."""
        side = kiosk_look().px(352) + 2 * EDGE
        return QSize(side, side)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Halos, round, bell, words."""
        fill, ink = look.help_fill
        painter.setPen(Qt.PenStyle.NoPen)
        for share, alpha in ((1.0, 26), (0.9, 34)):
            halo = QColor(fill)
            halo.setAlpha(alpha)
            painter.setBrush(halo)
            inset = rect.width() * (1 - share) / 2
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))
        inset = rect.width() * 0.108
        disc = rect.adjusted(inset, inset, -inset, -inset)
        shadow(painter, disc, disc.width() / 2, look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawEllipse(disc)
        bell = disc.width() * 0.36
        place = QRectF(disc.center().x() - bell / 2, disc.y() + disc.height() * 0.2, bell, bell)
        line_icon(painter, "bell-ringing", ink, place)
        below = QRectF(
            disc.x() + disc.width() * 0.1, place.bottom(), disc.width() * 0.8, disc.height() * 0.26
        )
        words(painter, below, self.text(), look.font(40, 700), ink)


class HelpPage(QWidget):
    """Emits `called`. Without `can_call` the first card says where to go instead of promising a call."""

    called = Signal()

    def __init__(
        self,
        info: HelpInfo,
        *,
        can_call: bool,
        people: Sequence[HelpPerson] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._info = info
        self._people = tuple(people)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kiosk_look().px(4))
        row.addWidget(self._call_card() if can_call else self._go_card(), 41 if can_call else 26)
        if self._people or info.house_phone:
            row.addWidget(self._people_card(), 39)
        if info.lines:
            row.addLayout(self._lines(), 39 if can_call or self._people or info.house_phone else 52)

    def _call_card(self) -> Card:
        card = Card(hue="rood", padding=20)
        centre = Qt.AlignmentFlag.AlignHCenter
        button = CallButton()
        button.clicked.connect(self.called)
        card.column.addStretch(1)
        card.column.addWidget(button, 0, centre)
        card.column.addStretch(1)
        once = QCoreApplication.translate("Kiosk", "Tap once.")
        card.column.addWidget(Words(once, 28, 700, align=centre))
        what = QCoreApplication.translate("Kiosk", "Then we call the staff at once.")
        card.column.addWidget(Words(what, 22, 500, tone=Tone.MUTED, align=centre))
        card.column.addStretch(1)
        return card

    def _go_card(self) -> Card:
        card = Card(padding=24)
        centre = Qt.AlignmentFlag.AlignHCenter
        card.column.addStretch(1)
        card.column.addWidget(PictogramPicture("talk", size=150), 0, centre)
        card.column.addSpacing(kiosk_look().px(12))
        go = QCoreApplication.translate("Kiosk", "Go to the staff.")
        card.column.addWidget(Words(go, 30, 700, align=centre))
        always = QCoreApplication.translate("Kiosk", "You may always ask for help.")
        card.column.addWidget(Words(always, 22, 500, tone=Tone.MUTED, align=centre))
        card.column.addStretch(2)
        return card

    def _people_card(self) -> Card:
        card = Card(padding=18)
        if self._people:
            card.column.addWidget(Words(QCoreApplication.translate("Kiosk", "My people"), 27, 700))
            for person in self._people[:3]:
                card.column.addWidget(_PersonCard(person), 1)
        elif self._info.house_phone:
            card.column.addStretch(1)
            centre = Qt.AlignmentFlag.AlignHCenter
            card.column.addWidget(PictogramPicture("telephone", size=110), 0, centre)
            house = QCoreApplication.translate("Kiosk", "The house")
            card.column.addWidget(Words(house, 25, 700, align=centre))
            number = Words(self._info.house_phone, 34, 700, tone=Tone.STRONG, align=centre, shrinks=True)
            card.column.addWidget(number)
            card.column.addStretch(1)
        if self._info.phone_place:
            card.column.addWidget(Words(self._info.phone_place, 20, 500))
        return card

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(kiosk_look().px(2))
        for place, line in enumerate(self._info.lines[:6]):
            card = _LineCard(line)
            # Both columns equally wide, whatever stands in them.
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(card, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
            widest = max(grid.columnMinimumWidth(0), card.minimumSizeHint().width())
            grid.setColumnMinimumWidth(0, widest)
            grid.setColumnMinimumWidth(1, widest)
        return grid

    def spoken(self) -> str:
        """The button first, then people, then numbers."""
        people = [f"{person.name}, {person.note}." for person in self._people]
        lines = [f"{line.reason}: {' '.join(line.number)}, {line.name}." for line in self._info.lines]
        first = QCoreApplication.translate("Kiosk", "You may always ask for help.")
        return " ".join([first, *people, *lines])


class _PersonCard(Card):
    """One of my people: picture, name, number or that they are here."""

    def __init__(self, person: HelpPerson) -> None:
        super().__init__(tinted=True, flat=True, padding=10, radius=24)
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(12))
        row.addWidget(PictogramPicture(person.pictogram, size=64))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Words(person.name, 25, 600, shrinks=True))
        tone = Tone.GOOD if person.here else Tone.INK
        column.addWidget(Words(person.note, 20, 500, tone=tone, shrinks=True))
        row.addLayout(column, 1)
        self.column.addLayout(row)


class _LineCard(Card):
    """A number, why one calls it, whose it is."""

    def __init__(self, line: HelpLine) -> None:
        super().__init__(hue=line.hue, padding=10, radius=28)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.column.setSpacing(0)
        self.column.addStretch(1)
        self.column.addWidget(
            Words(line.number, 46, 700, tone=Tone.STRONG, hue=line.hue, align=centre, shrinks=True)
        )
        self.column.addWidget(Words(line.reason, 20, 600, align=centre))
        self.column.addWidget(Words(line.name, 17, 500, tone=Tone.MUTED, align=centre))
        self.column.addStretch(1)
