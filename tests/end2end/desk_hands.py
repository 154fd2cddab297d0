"""A begeleider at a workstation: what a person does, as clicks on names in the real window."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.end2end.driver import Window

from leefbord.demo.cast import PASSWORD

UP_TO_DATE: Final = "Alles bijgewerkt"
OFFLINE: Final = "Offline"


@dataclass
class DeskHands:
    """`wrote` collects the texts that were saved through this window: none of them may ever be missing."""

    window: Window
    wrote: list[str] = field(default_factory=list)

    def log_in(self, login: str, password: str = PASSWORD) -> None:
        """From the login screen to the day board."""
        self.window.see("Aanmelden", kind="button")
        self.window.type("Je naam", login)
        self.window.type("Je wachtwoord", password)
        self.window.click("Aanmelden")
        self.window.see("Verberg het bord")

    def plan(self, youth: str, title: str, *, start: str, end: str) -> None:
        """A new appointment, today."""
        self.go("Agenda")
        self.window.click("Nieuwe afspraak")
        self.window.type("Titel", title)
        self.window.tick("Hele groep", on=False)
        self.window.tick(youth)
        self.window.type("Van", start)
        self.window.type("Tot", end)
        self._save("Afspraak gepland")
        self.wrote.append(title)
        self.go("Dagbord")

    def change_appointment(self, chip: str, *, title: str = "", place: str = "") -> None:
        """Open an appointment from the day board and change a part of it."""
        self.go("Dagbord")
        self.window.press(chip)
        self.window.see("Schrap afspraak", kind="button")
        if title:
            self.window.type("Titel", title)
            self.wrote.append(title)
        if place:
            self.window.type("Plaats", place)
            self.wrote.append(place)
        self._save("")
        self.go("Dagbord")

    def report(self, about: str, text: str) -> None:
        """A new report about one youth, or about the group when `about` is empty."""
        self.go("Dagverslag")
        self.window.click("Nieuw verslag")
        self.window.see("Over De groep", kind="button")
        if about:
            self.window.click("Over ")
            self.window.menu(about)
            self.window.see(f"Over {about}", kind="button")
        self.window.type("Tekst van het verslag", text)
        self.window.click("Bewaar")
        self.window.see("Verslag geschreven")
        self.wrote.append(text)

    def open_report(self, part: str) -> None:
        """Choose a report in the list."""
        self.go("Dagverslag")
        self.window.choose("Verslagen", part)

    def read_report(self, part: str) -> None:
        """Choose a colleague's report and stay until it counts as read."""
        self.open_report(part)
        self.window.see("Gelezen door")

    def rewrite(self, part: str, text: str) -> None:
        """Change a report that is in the list."""
        self.open_report(part)
        self.window.click("Wijzig")
        self.window.see("Stop wijzigen")
        self.window.type("Tekst van het verslag", text)
        self.window.click("Bewaar")
        self.window.see("Verslag gewijzigd")
        self.wrote.append(text)

    def saw(self, youth: str, where: str, note: str) -> None:
        """Note where a youth is."""
        self.go("Jongeren")
        self.window.press(f"{youth}, ")
        self.window.click("Wijzig aanwezigheid")
        self.window.see(f"Waar is {youth}?")
        self.window.tick(where)
        self.window.type("Notitie", note)
        self.window.click("Bewaar")
        self.window.gone(f"Waar is {youth}?")
        self.wrote.append(note)

    def book(self, youth: str, amount: str, what: str) -> None:
        """Book money that a youth was given."""
        self.go("Zakgeld")
        self.window.press(f"{youth}, saldo")
        self.window.click("Boeken")
        self.window.see(f"Boeken voor {youth}")
        self.window.type("Bedrag", amount)
        self.window.type("Wat", what)
        self.window.click("Boeken")
        self.window.gone(f"Boeken voor {youth}")
        self.window.see_part(what)
        self.wrote.append(what)

    def take_timetable(self, youth: str, file: Path) -> None:
        """Read a school timetable from a file."""
        self.go("Agenda")
        self.window.click("Rooster inlezen")
        self.window.choose("Van wie is het rooster?", youth)
        self.window.click("Kies een bestand")
        self.window.file(file)
        self.window.click("Openen")
        self.window.see("Nieuw: 3")

    def confirm_timetable(self) -> None:
        """Take over what the preview shows."""
        self.window.click("Neem over")
        self.window.gone("Neem over")

    def go(self, page: str) -> None:
        """Another page of the rail."""
        self.window.click(page)

    def up_to_date(self) -> None:
        """Wait until everything of this PC is on the hub."""
        self.window.see(UP_TO_DATE)

    def offline(self) -> None:
        """Wait until the window says that there is no connection."""
        self.window.see(OFFLINE)

    def lock(self) -> None:
        """Lock, and wait for the fresh login screen."""
        self.window.click("Vergrendel")
        self.window.see("Aanmelden", kind="button")

    def _save(self, said: str) -> None:
        self.window.click("Bewaar")
        self.window.gone("Bewaar", kind="button")
        if said:
            self.window.see(said)
