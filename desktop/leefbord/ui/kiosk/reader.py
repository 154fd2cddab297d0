"""Reading a screen aloud, after asking where others may listen."""

from PySide6.QtCore import QCoreApplication

from leefbord.ui.kiosk.frame import Frame
from leefbord.ui.kiosk.notice import Notice
from leefbord.ui.kiosk.page_offers import asks_before_reading, spoken_of
from leefbord.ui.kiosk.speech import SpeechEngine


class Reader:
    """Without an engine it is silent and `there` is False: the button is not shown then."""

    def __init__(self, frame: Frame, engine: SpeechEngine | None) -> None:
        self._frame = frame
        self._engine = engine

    @property
    def there(self) -> bool:
        """Whether this kiosk has a voice."""
        return self._engine is not None

    def read_screen(self, *, ask: bool = False) -> None:
        """Title, sentence, content, footer. `ask` first where it says something about the youth."""
        screen = self._frame.screen_shown
        if ask or (screen is not None and asks_before_reading(screen.content)):
            question = QCoreApplication.translate("Kiosk", "Shall I read it aloud?")
            self._frame.show_notice(Notice(question, yes=self._read_now))
        else:
            self._read_now()

    def _read_now(self) -> None:
        screen = self._frame.screen_shown
        if screen is None:
            return
        screen.spoken = spoken_of(screen.content) or screen.spoken
        self.speak(screen.read_aloud())

    def speak(self, text: str) -> None:
        """Say one text."""
        if self._engine is not None and text:
            self._engine.speak(text)

    def be_silent(self) -> None:
        """Stop at once."""
        if self._engine is not None:
            self._engine.stop()
