"""What the kiosk frame shows at one time: a title, a content, a fixed set of header buttons, a promise."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget


class HeaderKey(StrEnum):
    """The buttons of the header; Hulp never moves."""

    BACK = "back"
    READ_ALOUD = "read_aloud"
    HIDE = "hide"
    ABOUT_ME = "about_me"
    STOP = "stop"
    HELP = "help"


ORDER = (
    HeaderKey.READ_ALOUD,
    HeaderKey.HIDE,
    HeaderKey.ABOUT_ME,
    HeaderKey.STOP,
    HeaderKey.HELP,
)
"""From left to right; mirrored for the left-handed."""


@dataclass(kw_only=True, eq=False)
class Screen:
    """One screen. Its widgets are deleted when the next one comes.

    `footer` says what happens with what is written or seen here; `footer_picture` is shield (who sees it),
    lock (only me) or another pictogram. `spoken` is the content for reading aloud, without the title.
    """

    content: QWidget
    title: str = ""
    sentence: str = ""
    lead: QWidget | None = None
    buttons: frozenset[HeaderKey] = frozenset({HeaderKey.HELP})
    here: HeaderKey | None = None
    footer: str = ""
    footer_picture: str = "shield"
    footer_centred: bool = False
    footer_extra: QWidget | None = None
    spoken: str = ""

    def read_aloud(self) -> str:
        """Title, sentence, content, footer: the reading order everywhere."""
        parts = (self.title, self.sentence, self.spoken, self.footer)
        return " ".join(part if part[-1] in ".?!:" else part + "." for part in parts if part)
