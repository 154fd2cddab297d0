"""Watches the packaged program from outside: does the login screen come, and does logging in reach the board?

usage: package_check.py LOGIN PASSWORD PICTURES-FOLDER      with DISPLAY set to a screen of its own

It knows nothing of the program's inside: windows by title, keys by xdotool, and what the screen shows.
"""

import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

PANEL = (0x22, 0x2F, 0x78)  # the dark panel at the left of the login screen (ui/tokens.py)
NEAR = 24
HEADS = (60, 180)  # from and to which pixel row the heads of the columns stand
WAIT_SECONDS = 60.0
STEP_SECONDS = 0.5


def screen(app: QGuiApplication) -> QImage:
    """What the whole screen shows now."""
    return app.primaryScreen().grabWindow(0).toImage()


def share_of_panel(image: QImage) -> float:
    """Which share of the left third has the panel's colour: most of it at the login, nothing on the board."""
    hits = total = 0
    for x in range(4, image.width() // 3, 16):
        for y in range(4, image.height(), 16):
            colour = image.pixelColor(x, y)
            near = zip((colour.red(), colour.green(), colour.blue()), PANEL, strict=True)
            hits += all(abs(one - other) <= NEAR for one, other in near)
            total += 1
    return hits / total


def colours(image: QImage) -> int:
    """How many colours a coarse grid shows: a screen with text and areas has dozens, an empty one has one."""
    return len(
        {
            image.pixelColor(x, y).rgb()
            for x in range(0, image.width(), 7)
            for y in range(0, image.height(), 7)
        }
    )


def hues(image: QImage) -> int:
    """How many strong hues stand in the band of the youths' heads: a handful once the board is filled."""
    found = set()
    for x in range(0, image.width(), 5):
        for y in range(*HEADS, 5):
            colour = image.pixelColor(x, y)
            if colour.hslSaturation() > 90 and 40 < colour.lightness() < 170:
                found.add(colour.hslHue() // 30)
    return len(found)


def window(title: str) -> str:
    """The id of the visible window with this title, empty without one."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", f"^{title}"],
        capture_output=True,
        text=True,
        check=False,
    )
    return (found.stdout.split() or [""])[-1]


def press(*words: str) -> None:
    """One xdotool command."""
    subprocess.run(["xdotool", *words], check=True)


def wait_for(app: QGuiApplication, *, login: bool) -> QImage:
    """The screen once it shows the login, or once it no longer does; TimeoutError keeps the last picture."""
    end = time.monotonic() + WAIT_SECONDS
    image = screen(app)
    while time.monotonic() < end:
        image = screen(app)
        on_panel = share_of_panel(image)
        right = on_panel > 0.5 if login else on_panel < 0.05 and hues(image) >= 5
        if right and colours(image) > 20 and window("Leefbord"):
            return image
        time.sleep(STEP_SECONDS)
    image.save("build/package/failed.png")
    what = "login screen" if login else "board"
    raise TimeoutError(f"no {what} after {WAIT_SECONDS:.0f} s; see build/package/failed.png")


def say(line: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(name: str, password: str, pictures: Path) -> None:
    """Login screen, then the board; a picture of each."""
    app = QGuiApplication(["package-check"])
    wait_for(app, login=True).save(str(pictures / "package.png"))
    say("login screen  seen")
    press("windowfocus", "--sync", window("Leefbord"))
    press("type", "--delay", "30", name)
    press("key", "Tab")
    press("type", "--delay", "30", password)
    press("key", "Return")
    wait_for(app, login=False).save(str(pictures / "package-board.png"))
    say("day board     seen")
    del app


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
