"""One day of the week with who comes; today and the chosen day have a border of 4 px and a word."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from leefbord.modules.visits.kiosk.faces import name_of, picture_of, title_of
from leefbord.modules.visits.model.contact import Contact
from leefbord.modules.visits.model.visit import Kind, Visit, VisitState
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, picture, shadow, words
from leefbord.ui.kiosk.time_words import at_words, short_day
from leefbord.ui.kiosk.words import shrunk

CHOSEN_HUE = 355.0


class DayButton(PressButton):
    """`visit` is the first of the day; `more` how many there are besides."""

    def __init__(
        self, day: date, visit: Visit | None, contact: Contact | None, *, more: int, today: date, chosen: bool
    ) -> None:
        super().__init__(short_day(day))
        self._visit, self._contact, self._more = visit, contact, more
        self._today, self._past, self._chosen = day == today, day < today, chosen
        self.setAccessibleName(self._said())
        self.setEnabled(visit is not None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """159 x 232 in the pictures."""
        return QSize(kiosk_look().px(159) + 2 * EDGE, kiosk_look().px(232) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Still easy to hit."""
        return QSize(kiosk_look().target(96), kiosk_look().px(190))

    def radius(self, look: KioskLook) -> float:
        """As a card."""
        return look.px(26)

    def _said(self) -> str:
        visit = self._visit
        if visit is None:
            nobody = self.tr("nobody")
            return f"{self.text()}: {nobody}"
        return f"{self.text()}: {title_of(self._contact, visit)}, {at_words(visit.starts_at.time())}"

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Day, "vandaag", picture, name, time; a dash when nobody comes."""
        painter.setOpacity(1.0)
        steps = look.ramp(CHOSEN_HUE if self._chosen else None)
        strong = self._today or self._chosen
        if not self._past:
            shadow(painter, rect, self.radius(look), look)
        border = steps.strong if strong else look.border
        fill = None if self._past else look.colours.surface
        box(painter, rect, self.radius(look), fill=fill, border=border, width=4 if strong else 2)
        head = QRectF(rect.x() + 6, rect.y() + look.px(10), rect.width() - 12, look.px(36))
        ink = look.ink if self._past else look.colours.text
        words(painter, head, self.text(), look.font(23, 700), ink)
        top = head.bottom()
        if self._today:
            top = self._pill(painter, rect, top, look)
        if self._visit is None:
            dash = QRectF(
                rect.center().x() - look.px(16), rect.center().y() + look.px(4), look.px(32), look.px(5)
            )
            box(painter, dash, 3, fill=look.ramp().line, border=None)
        else:
            self._face(painter, rect, top, self._visit, look)

    def _pill(self, painter: QPainter, rect: QRectF, top: float, look: KioskLook) -> float:
        side = look.ramp()
        pill = QRectF(rect.x() + look.px(18), top + 2, rect.width() - look.px(36), look.px(34))
        box(painter, pill, look.px(17), fill=side.strong, border=None)
        words(painter, pill, self.tr("today"), look.font(18, 600), side.on)
        return pill.bottom()

    def _face(self, painter: QPainter, rect: QRectF, top: float, visit: Visit, look: KioskLook) -> None:
        call = visit.booking.kind is Kind.CALL
        line, pad = look.px(30), look.px(8)
        side = min(look.px(84), rect.bottom() - top - 2 * line - 3 * pad)
        place = QRectF(rect.center().x() - side / 2, top + pad, side, side)
        picture(painter, place, "phone" if call else picture_of(self._contact), look)
        title = title_of(self._contact, visit) if call else name_of(self._contact, visit)
        if self._more:
            title = f"{title} +{self._more}"
        room = QRectF(rect.x() + pad, place.bottom() + pad, rect.width() - 2 * pad, line)
        font = shrunk(look.font(21, 700), title, int(room.width()))
        font.setStrikeOut(visit.state is VisitState.STOPPED)
        painter.setFont(font)
        painter.setPen(look.colours.text)
        cut = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), cut)
        below = self.tr("asked") if visit.state is VisitState.ASKED else at_words(visit.starts_at.time())
        words(painter, room.translated(0, line), below, look.font(18, 500), look.colours.muted)
