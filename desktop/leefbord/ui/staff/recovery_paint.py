"""The recovery sheet on paper: painted straight to the printer, never onto the screen or a temp folder."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from leefbord.ui.fonts import Family, make_font

COPIES = 2
_DOTS = 12.0  # units per millimetre in which the sheet is laid out
_PER_ROW = 3


@dataclass(frozen=True, kw_only=True, repr=False)
class Sheet:
    """What goes on paper. `groups` is the secret; `matrix` the rows of a QR code of it, true = dark."""

    facility: str
    made: str
    groups: tuple[str, ...]
    matrix: tuple[tuple[bool, ...], ...]


def print_sheet(device: QPagedPaintDevice, sheet: Sheet) -> bool:
    """Two copies on A4; false when the printer does not take them."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number in range(COPIES):
        if number and not device.newPage():
            painter.end()
            return False
        painter.save()
        scale = painter.device().width() / (210 * _DOTS)
        painter.scale(scale, scale)
        _paint(painter, sheet, number + 1)
        painter.restore()
    return painter.end()


def _paint(painter: QPainter, sheet: Sheet, number: int) -> None:
    _text(painter, 20, 20, 130, 14, QCoreApplication.translate("RecoverySheet", "Recovery sheet"), 9, 700)
    _text(painter, 170, 20, 20, 14, f"{number}/{COPIES}", 7, 700)
    made = QCoreApplication.translate("RecoverySheet", "{facility} · made on {date}")
    made = made.replace("{facility}", sheet.facility).replace("{date}", sheet.made)
    _text(painter, 20, 33, 170, 8, made, 4.2, 400)
    _rule(painter, 44)
    keep = QCoreApplication.translate(
        "RecoverySheet",
        "Keep this sheet like the key of the front door. Whoever has it can open everything with a new PC,"
        " except what is of one person only, like a diary.",
    )
    _text(painter, 20, 48, 170, 18, keep, 4.4, 400)
    _matrix(painter, sheet.matrix, 20, 72, 52)
    _groups(painter, sheet.groups, 84, 74)
    _rule(painter, 136)
    _text(
        painter,
        20,
        141,
        170,
        9,
        QCoreApplication.translate("RecoverySheet", "How to use the sheet"),
        5.2,
        700,
    )
    steps = (
        QCoreApplication.translate("RecoverySheet", "1. Install Leefbord on a PC."),
        QCoreApplication.translate("RecoverySheet", "2. Choose 'I have a recovery sheet'."),
        QCoreApplication.translate("RecoverySheet", "3. Type the groups, from left to right."),
    )
    for row, words in enumerate(steps):
        _text(painter, 20, 152 + row * 8, 170, 8, words, 4.4, 400)


def _groups(painter: QPainter, groups: Sequence[str], left: float, top: float) -> None:
    """Rows of three, each with its number: a person types them by place."""
    for place, group in enumerate(groups):
        x, y = left + place % _PER_ROW * 36, top + place // _PER_ROW * 10
        _text(painter, x, y, 7, 8, f"{place + 1}.", 3.4, 400)
        _text(painter, x + 7, y, 28, 8, group, 5.4, 600)


def _matrix(
    painter: QPainter, matrix: Sequence[Sequence[bool]], left: float, top: float, size: float
) -> None:
    side = size / max(1, len(matrix))
    for row, cells in enumerate(matrix):
        for column, dark in enumerate(cells):
            if dark:
                area = QRectF(left + column * side, top + row * side, side * 1.02, side * 1.02)
                painter.fillRect(_scaled(area), QColor("#000000"))


def _text(
    painter: QPainter, x: float, y: float, width: float, height: float, words: str, size: float, weight: int
) -> None:
    """Words in a box of millimetres; `size` is the letter height in millimetres."""
    painter.setFont(make_font(Family.STAFF, round(size * _DOTS), weight, tabular=True))
    painter.setPen(QColor("#000000"))
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
    painter.drawText(_scaled(QRectF(x, y, width, height)), flags, words)


def _rule(painter: QPainter, y: float) -> None:
    painter.fillRect(_scaled(QRectF(20, y, 170, 0.35)), QColor("#000000"))


def _scaled(area: QRectF) -> QRectF:
    return QRectF(area.x() * _DOTS, area.y() * _DOTS, area.width() * _DOTS, area.height() * _DOTS)
