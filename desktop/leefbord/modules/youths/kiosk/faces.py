"""The small pictures of every choice: an avatar, a colour, letters, a screen, a hand, a clock."""

from datetime import time

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from leefbord.core.people import YouthCard
from leefbord.modules.youths.kiosk.choice_tile import Face
from leefbord.ui.fonts import Family, make_font
from leefbord.ui.kiosk.avatar_picture import paint_avatar
from leefbord.ui.kiosk.clock_picture import paint_clock
from leefbord.ui.kiosk.look import KioskLook
from leefbord.ui.kiosk.paint import box, line_icon, square
from leefbord.ui.theme import Theme
from leefbord.ui.tokens import ThemeName

_SHOWN_TIME = time(16, 0)


def avatar_face(card: YouthCard) -> Face:
    """The round picture as on the wall."""

    def paint(painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        paint_avatar(painter, rect, card, look, tinted=True)

    return paint


def colour_face(hue: str) -> Face:
    """A disc of the colour itself, also where the screen has only one."""

    def paint(painter: QPainter, rect: QRectF, _look: KioskLook) -> None:
        steps = Theme().ramp(hue)
        disc = square(rect)
        painter.setPen(QColor(steps.line))
        painter.setBrush(QColor(steps.strong))
        painter.drawEllipse(disc)
        inset = disc.width() * 0.3
        painter.setBrush(QColor(steps.tint2))
        painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset))

    return paint


def text_face(percent: int) -> Face:
    """ "Aa" as large as it will be, compared with the others."""

    def paint(painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        painter.setPen(QColor(look.colours.text))
        side = min(rect.height() * 0.5, rect.width() * 0.35)
        painter.setFont(make_font(Family.KIOSK, max(16, round(side * percent / 160 * 1.2)), 600))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), "Aa")

    return paint


def screen_face(name: ThemeName, hue: str) -> Face:
    """A small home page in that theme."""

    def paint(painter: QPainter, rect: QRectF, _look: KioskLook) -> None:
        theme = Theme(name=name, family=Family.KIOSK)
        contrast = name is ThemeName.CONTRAST
        steps, colours = theme.ramp(hue), theme.colours
        width = min(rect.width(), rect.height() * 1.6)
        height = width / 1.6
        page = QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
        box(painter, page, height * 0.12, fill=colours.bg if contrast else steps.tint, border=colours.border)
        line = "#ffffff" if contrast else steps.tint2
        unit = height / 10
        for place in range(3):
            left = page.x() + unit * (1 + place * (width / unit - 2) / 3)
            wide = (width - 2 * unit) / 3 - unit * 0.5
            card = QRectF(left, page.y() + unit * 3.4, wide, unit * 5.4)
            box(painter, card, unit, fill=colours.surface, border=line)
            word = QRectF(card.x() + wide * 0.2, card.bottom() - unit * 1.7, wide * 0.6, unit * 0.7)
            box(painter, word, unit / 3, fill=colours.text)
            round_one = QRectF(card.center().x() - unit, card.y() + unit * 0.9, unit * 2, unit * 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.primary if contrast else steps.strong))
            painter.drawEllipse(round_one)
        box(
            painter,
            QRectF(page.x() + unit, page.y() + unit * 1.2, width * 0.4, unit),
            unit / 2,
            fill=colours.text if contrast else steps.ink,
        )

    return paint


def hand_face(*, left: bool) -> Face:
    """An arrow to the side where the Hulp button stands."""

    def paint(painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        icon = "arrow-left" if left else "arrow-right"
        line_icon(painter, icon, look.ink if look.high_contrast else look.ramp().ink, rect)

    return paint


def clock_face(*, digital: bool) -> Face:
    """The same time with hands or in figures."""

    def paint(painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        if not digital:
            paint_clock(painter, square(rect), _SHOWN_TIME, look)
            return
        painter.setPen(QColor(look.colours.text))
        painter.setFont(
            make_font(Family.KIOSK, max(16, round(min(rect.height() * 0.4, rect.width() * 0.3))), 700)
        )
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), "16.00")

    return paint
