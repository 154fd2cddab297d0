"""The day board: first frame, full repaint, another day, a resize; beside bare buttons and a bare pixmap."""

import os
import time
from datetime import timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from tests.helpers import board_day

from bench.measure import median_of
from bench.row import Row
from leefbord.ui.board.view import DayBoard
from leefbord.ui.fonts import Family, load_family
from leefbord.ui.theme import theme_source

YOUTHS = 12
SIZE = (1500, 940)
RUNS = 9


def run(n: int | None) -> list[Row]:
    """`n` items over twelve youths, 240 unless told otherwise."""
    count = n or 240
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    load_family(Family.STAFF)
    theme_source()
    items = board_day.many(YOUTHS, max(1, count // YOUTHS))
    youths = board_day.youths(YOUTHS)
    now = board_day.at("14:33")

    def opened() -> DayBoard:
        board = DayBoard()
        board.resize(*SIZE)
        board.show_day(board_day.DAY, youths, items, now)
        board.show()
        app.processEvents()
        return board

    def first_frame() -> float:
        begin = time.perf_counter()
        board = opened()
        taken = time.perf_counter() - begin
        board.deleteLater()
        app.processEvents()
        return taken * 1000

    def bare_buttons() -> float:
        """As many plain buttons in a plain window: what Qt itself asks."""
        begin = time.perf_counter()
        window = QWidget()
        window.resize(*SIZE)
        for number in range(len(items)):
            QPushButton(str(number), window).setGeometry(number % 40 * 36, number // 40 * 90, 34, 80)
        window.show()
        app.processEvents()
        taken = time.perf_counter() - begin
        window.deleteLater()
        app.processEvents()
        return taken * 1000

    opened().deleteLater()
    first = median_of(RUNS, first_frame)
    first_floor = median_of(RUNS, bare_buttons)
    board = opened()
    target = QPixmap(*SIZE)

    def repaint() -> float:
        begin = time.perf_counter()
        board.render(target)
        return (time.perf_counter() - begin) * 1000

    def blit() -> float:
        """Copying a picture of the same size: the least a repaint can be."""
        source = QPixmap(*SIZE)
        source.fill(Qt.GlobalColor.white)
        begin = time.perf_counter()
        painter = QPainter(target)
        painter.drawPixmap(0, 0, source)
        painter.end()
        return (time.perf_counter() - begin) * 1000

    def another_day() -> float:
        day = board_day.DAY + timedelta(days=1)
        begin = time.perf_counter()
        board.show_day(day, youths, items, now)
        board.show_day(board_day.DAY, youths, items, now)
        app.processEvents()
        return (time.perf_counter() - begin) * 500

    paint, paint_floor = median_of(RUNS, repaint), median_of(RUNS, blit)
    turn = median_of(RUNS, another_day)
    board.deleteLater()
    app.processEvents()
    return [
        _row("day board, first frame", len(items), first, first_floor, 80),
        _row("day board, repaint", len(items), paint, paint_floor, 16),
        Row(name="day board, another day", n=len(items), value=turn, unit="ms"),
    ]


def _row(name: str, n: int, value: float, floor: float, reach: float) -> Row:
    return Row(name=name, n=n, value=value, unit="ms", floor=floor, reach=reach if n <= 240 else None)
