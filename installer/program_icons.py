"""Draws the program's icon in the sizes that desktops ask for.

usage: program_icons.py FOLDER      writes FOLDER/<size>.png and FOLDER/leefbord.ico
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "program" / "leefbord.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICO_HEADER = struct.Struct("<HHH")
_ICO_ENTRY = struct.Struct("<BBBBHHII")


def drawn(size: int) -> bytes:
    """The icon as PNG, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(
        image
    ):  # type and message of the failure are Qt's secret
        raise OSError("the icon could not be written as PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file that holds the PNGs as they are (Windows Vista and later)."""
    place = _ICO_HEADER.size + _ICO_ENTRY.size * len(pictures)
    entries, body = b"", b""
    for size, png in pictures.items():
        edge = size % 256  # 0 stands for 256
        entries += _ICO_ENTRY.pack(edge, edge, 0, 0, 1, 32, len(png), place + len(body))
        body += png
    return _ICO_HEADER.pack(0, 1, len(pictures)) + entries + body


def main(folder: Path) -> None:
    """Write every size."""
    app = QGuiApplication(["icons", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: drawn(size) for size in SIZES}
    for size, png in pictures.items():
        (folder / f"{size}.png").write_bytes(png)
    (folder / "leefbord.ico").write_bytes(ico(pictures))
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
