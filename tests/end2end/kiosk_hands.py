"""A colleague and a youth at the kiosk, as taps on names in the real window."""

from dataclasses import dataclass

from tests.end2end.driver import Window

from leefbord.demo.cast import KIOSK_CODE


@dataclass
class KioskHands:
    """The kiosk's window."""

    window: Window

    def open_board(self, login: str) -> None:
        """A colleague opens the kiosk: the wall with everybody's picture."""
        self.window.click("Begeleiding")
        self.staff_code(login)
        self.window.see("Wie ben jij?")

    def staff_code(self, login: str) -> None:
        """Name and kiosk code of a colleague."""
        self.window.type("Je naam", login)
        self.window.type("Je kioskcode", KIOSK_CODE)
        self.window.click("Klaar")

    def first_code(self, youth: str, code: str, *, beside: str) -> None:
        """A youth without a code makes one of figures; a colleague stands beside."""
        self.window.press(youth)
        self.staff_code(beside)
        self.window.press("Cijfers")
        self.window.see("Maak je eigen code.")
        self.tap(code)
        self.window.see("Nog één keer.")
        self.tap(code)
        self.window.see(f"Hallo {youth}!")

    def log_in(self, youth: str, code: str) -> None:
        """A youth who has a code."""
        self.window.press(youth)
        self.window.see("Tik je code.")
        self.tap(code)
        self.window.see(f"Hallo {youth}!")

    def tap(self, code: str) -> None:
        """The figures of a code."""
        for figure in code:
            self.window.press(figure)

    def reach(self, name: str, *, by: str) -> None:
        """Be where this name is visible; where it is not, tap what leads there."""
        if not self.window.sees(name):
            self.window.press(by)
            self.window.see(name)

    def unlock_page(self, code: str) -> None:
        """Where a page asks for the code again, give it."""
        if self.window.sees("Tik je code."):
            self.tap(code)
        self.window.gone("Tik je code.")

    def back(self) -> None:
        """To the page before."""
        self.window.click("Terug")

    def stop(self) -> None:
        """The youth leaves: the wall again."""
        self.window.click("Stop")
        self.window.see("Wie ben jij?")
