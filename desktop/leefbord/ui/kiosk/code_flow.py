"""The screens of the code: tap it, choose the first one, tap it again for a page or after Verberg."""

import random
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from leefbord.core.jobs import Jobs
from leefbord.core.people import YouthCard
from leefbord.ui.kiosk.avatar_picture import AvatarPicture
from leefbord.ui.kiosk.code_entry import CodeKind
from leefbord.ui.kiosk.code_panel import CodePanel
from leefbord.ui.kiosk.failure_words import failure_notice
from leefbord.ui.kiosk.frame import Frame
from leefbord.ui.kiosk.house import KioskHouse, KioskSession
from leefbord.ui.kiosk.promises import code_promise, first_code_promise
from leefbord.ui.kiosk.question_screen import Answer, QuestionScreen
from leefbord.ui.kiosk.screen import HeaderKey, Screen
from leefbord.ui.kiosk.staff_door import StaffDoor
from leefbord.ui.pictogram_table import CODE_PICTURES


class CodeFlow:
    """Every answer of the house belongs to the screen that asked; a session that comes too late is left.

    `voice` adds "Lees voor" to the header.
    """

    def __init__(self, *, frame: Frame, house: KioskHouse, jobs: Jobs, voice: bool, has_diary: bool) -> None:
        self._frame = frame
        self._house = house
        self._jobs = jobs
        self._has_diary = has_diary
        keys = {HeaderKey.BACK, HeaderKey.HELP}
        self._buttons = frozenset(keys | {HeaderKey.READ_ALOUD} if voice else keys)

    def ask_login(self, card: YouthCard, entered: Callable[[KioskSession], None]) -> None:
        """Tap your code; without one, choose the first."""
        kind = self._house.code_kind(card.id)
        if kind is None:
            self._ask_staff(card, entered)
            return
        panel = CodePanel(kind)
        hello = QCoreApplication.translate("Kiosk", "Hi {name}!").replace("{name}", card.called)
        sentence = QCoreApplication.translate("Kiosk", "Tap your code.")
        self._show(card, panel, hello, sentence, code_promise())
        panel.complete.connect(lambda code: self._unlock(card, panel, code, entered))

    def ask_again(
        self, session: KioskSession, title: str, confirmed: Callable[[], None], *, shuffle: bool = False
    ) -> None:
        """The same code again, for a page of one's own or after Verberg."""
        card = session.youth
        pictures = list(CODE_PICTURES)
        if shuffle:
            random.SystemRandom().shuffle(pictures)
        panel = CodePanel(self._house.code_kind(card.id) or CodeKind.DIGITS, pictures=pictures)
        sentence = QCoreApplication.translate("Kiosk", "Tap your code.")
        self._show(card, panel, title, sentence, code_promise())

        def answer(right: bool) -> None:
            if not self._showing(panel):
                return
            if right:
                confirmed()
            else:
                panel.wrong(self._house.wait_seconds(card.id))

        panel.complete.connect(
            lambda code: self._jobs.run(
                lambda: self._house.confirm(session, code), answer, self._failed(panel)
            )
        )

    def _show(self, card: YouthCard, panel: CodePanel, title: str, sentence: str, footer: str) -> None:
        self._frame.show_screen(
            Screen(
                content=panel,
                title=title,
                sentence=sentence,
                lead=AvatarPicture(card, size=90),
                buttons=self._buttons,
                footer=footer,
                footer_picture="key",
            )
        )
        panel.setFocus()

    def _unlock(
        self, card: YouthCard, panel: CodePanel, code: str, entered: Callable[[KioskSession], None]
    ) -> None:
        def answer(session: KioskSession | None) -> None:
            if not self._showing(panel):
                if session is not None:
                    self._house.leave(session)
            elif session is None:
                panel.wrong(self._house.wait_seconds(card.id))
            else:
                entered(session)

        self._jobs.run(lambda: self._house.unlock(card.id, code), answer, self._failed(panel))

    def _failed(self, panel: CodePanel) -> Callable[[Exception], None]:
        def show(failure: Exception) -> None:
            if self._showing(panel):
                panel.start_again()
                self._frame.show_notice(failure_notice(failure))

        return show

    def _showing(self, content: QWidget) -> bool:
        screen = self._frame.screen_shown
        return screen is not None and screen.content is content

    def _ask_staff(self, card: YouthCard, entered: Callable[[KioskSession], None]) -> None:
        """A first code is chosen with a colleague beside; who just was here is not asked twice."""
        if self._house.staff_is_here():
            self._ask_kind(card, entered)
            return
        door = StaffDoor()
        self._frame.show_screen(
            Screen(
                content=door,
                title=QCoreApplication.translate("Kiosk", "You have no code yet."),
                sentence=QCoreApplication.translate("Kiosk", "Ask the staff to come."),
                lead=AvatarPicture(card, size=90),
                buttons=self._buttons,
                footer=first_code_promise(has_diary=self._has_diary),
                footer_picture="key",
            )
        )

        def answer(right: bool) -> None:
            if not self._showing(door):
                return
            if right:
                self._ask_kind(card, entered)
            else:
                door.wrong()

        def failed(failure: Exception) -> None:
            if self._showing(door):
                door.say("")
                self._frame.show_notice(failure_notice(failure))

        door.entered.connect(
            lambda name, code: self._jobs.run(lambda: self._house.vouch_by_staff(name, code), answer, failed)
        )

    def _ask_kind(self, card: YouthCard, entered: Callable[[KioskSession], None]) -> None:
        """First question: figures or pictures."""
        answers = (
            Answer(
                key=CodeKind.DIGITS.value,
                text=QCoreApplication.translate("Kiosk", "Figures"),
                pictogram="keypad",
            ),
            Answer(
                key=CodeKind.PICTURES.value,
                text=QCoreApplication.translate("Kiosk", "Pictures"),
                pictogram="star",
            ),
        )
        question = QuestionScreen(
            QCoreApplication.translate("Kiosk", "What is your code made of?"),
            answers,
            sentence=QCoreApplication.translate(
                "Kiosk", "You need it every time. Choose what is easy for you."
            ),
        )
        hello = QCoreApplication.translate("Kiosk", "Hi {name}!").replace("{name}", card.called)
        self._frame.show_screen(
            Screen(
                content=question,
                title=hello,
                sentence=QCoreApplication.translate("Kiosk", "Make your own code."),
                lead=AvatarPicture(card, size=90),
                buttons=self._buttons,
                footer=first_code_promise(has_diary=self._has_diary),
                footer_picture="key",
            )
        )
        question.answered.connect(lambda key: self._ask_first(card, CodeKind(key), entered))

    def _ask_first(
        self,
        card: YouthCard,
        kind: CodeKind,
        entered: Callable[[KioskSession], None],
        message: str = "",
    ) -> None:
        """Then the code itself."""
        panel = CodePanel(kind)
        title = QCoreApplication.translate("Kiosk", "Make your own code.")
        if kind is CodeKind.DIGITS:
            sentence = QCoreApplication.translate("Kiosk", "Tap four figures.")
        else:
            sentence = QCoreApplication.translate("Kiosk", "Tap four pictures.")
        self._show(card, panel, title, sentence, first_code_promise(has_diary=self._has_diary))
        if message:
            panel.start_again(message)
        panel.complete.connect(lambda code: self._ask_repeat(card, kind, code, entered))

    def _ask_repeat(
        self, card: YouthCard, kind: CodeKind, first: str, entered: Callable[[KioskSession], None]
    ) -> None:
        """And once more."""
        panel = CodePanel(kind)
        title = QCoreApplication.translate("Kiosk", "Once more.")
        sentence = QCoreApplication.translate("Kiosk", "Tap the same code again.")
        self._show(card, panel, title, sentence, first_code_promise(has_diary=self._has_diary))

        def chosen(session: KioskSession) -> None:
            if self._showing(panel):
                entered(session)
            else:
                self._house.leave(session)

        def failed(failure: Exception) -> None:
            if self._showing(panel):
                self._ask_first(card, kind, entered)
                self._frame.show_notice(failure_notice(failure))

        def repeated(code: str) -> None:
            if code != first:
                differs = QCoreApplication.translate("Kiosk", "That was another code. Start again.")
                self._ask_first(card, kind, entered, differs)
                return
            self._jobs.run(lambda: self._house.choose_code(card.id, code), chosen, failed)

        panel.complete.connect(repeated)
