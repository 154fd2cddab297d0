"""A day in the demo house, played through the real windows of real processes: `make tour`.

Two desks, a kiosk and a hub; the hub is cut off, processes are killed, people work on. Pictures of every
screen go to build/tour/. Exit code 0 only when nothing was lost and every replica holds the same.
"""

import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.end2end.album import Album
from tests.end2end.desk_hands import DeskHands
from tests.end2end.device import Device
from tests.end2end.enrolment_hands import ask_to_be_let_in, both_say_yes, find_who_waits
from tests.end2end.house_stage import HouseStage, house_on_stage
from tests.end2end.kiosk_hands import KioskHands
from tests.end2end.processes import ROOT, wait_until
from tests.end2end.reckoning import LOGIN, reckon, settled

from leefbord.demo.cast import PASSWORD

PICTURES: Final = ROOT / "build" / "tour"
TIMETABLE: Final = Path(__file__).with_name("data") / "lessenrooster.ics"
KIOSK_CODE: Final = "7319"


class Tour:
    """The steps in order; each prints one line when it is done."""

    def __init__(self, stage: HouseStage, album: Album) -> None:
        self._stage = stage
        self._album = album
        self._began = time.monotonic()
        self.steps = 0
        self.one = DeskHands(stage.one.window)
        self.two = DeskHands(stage.two.window)
        self.kiosk = KioskHands(stage.kiosk.window)
        self.problems: tuple[str, ...] = ()

    def step(self, words: str, *acts: Callable[[], object]) -> None:
        """Do one step, of a few acts, and say so."""
        for act in acts:
            act()
        self.steps += 1
        seconds = time.monotonic() - self._began
        sys.stdout.write(f"{self.steps:3d} {seconds:6.1f} s  {words}\n")
        sys.stdout.flush()

    def play(self) -> None:
        """The whole day."""
        acts = len({act for act, _, _ in self._stage.one.contents(LOGIN, PASSWORD).acts})
        self.morning()
        self.pages()
        self.at_the_kiosk()
        self.without_hub()
        self.pulled_plugs()
        self.together_again()
        self.evening(acts)

    # -- the day ---------------------------------------------------------------------------------------

    def morning(self) -> None:
        """Two people log in and work beside each other."""
        one, two, take = self.one, self.two, self._album.take
        self.step("desk one is started", self._stage.one.start)
        self.step("a wrong password is told and nothing else", self._wrong_password)
        self.step("nele logs in at desk one", lambda: one.log_in("nele"))
        self.new_desk()
        self.step("sofie logs in at desk two", lambda: two.log_in("sofie"))
        plan = "Gesprek met de consulent"
        self.step("nele plans an appointment", lambda: one.plan("Elif", plan, start="16:00", end="16:45"))
        self.step("sofie sees it on the board", lambda: two.window.see("Elif, 16:00 tot 16:45, " + plan))
        report = "Bilal kookte mee voor de hele groep."
        self.step("nele writes a report", lambda: one.report("Bilal", report))
        take(one.window, "dagverslag")
        self.step("sofie reads it", lambda: two.read_report("kookte mee"))
        where = "Op wandel met de hond van de buren."
        self.step("sofie notes where Jonas is", lambda: two.saw("Jonas", "Op school", where))
        self.step("nele sees him leave", lambda: one.go("Dagbord"), lambda: one.window.see("Jonas, school"))
        self.step("nele books money", lambda: one.book("Amber", "5,00", "Vijf euro van oma"))
        take(one.window, "zakgeld-van-amber")
        self.step("nele reads the timetable of a school", lambda: one.take_timetable("Femke", TIMETABLE))
        take(one.window, "rooster-inlezen")
        self.step("and takes it over", one.confirm_timetable)
        self.step("everything went to the hub", one.up_to_date, two.up_to_date)

    def new_desk(self) -> None:
        """Desk two is new: a code is compared on both screens."""
        lead, new, take = self.one, self.two.window, self._album.take
        self.step("desk two is started for the first time", self._stage.two.start)
        take(new, "nieuwe-pc")
        self.step("it asks to be let in", lambda: ask_to_be_let_in(lead, new))
        self.step("both screens show the same code", lambda: find_who_waits(lead, new))
        take(lead.window, "code-bij-teamcoach")
        take(new, "code-op-nieuwe-pc")
        self.step("both say yes", lambda: both_say_yes(lead, new, "pc nachtdienst"))

    def pages(self) -> None:
        """A picture of every page."""
        window = self.one.window
        for page, name in (
            ("Dagbord", "dagbord"),
            ("Agenda", "agenda"),
            ("Zakgeld", "zakgeld"),
            ("Jongeren", "jongeren"),
            ("Instellingen", "instellingen"),
        ):
            self.one.go(page)
            self._album.take(window, name)
        self.step("every page has its picture", lambda: self.one.go("Dagbord"))
        self.step("the palette finds by words", self._palette)
        self.step("one key hides the board", self._hide)

    def at_the_kiosk(self) -> None:
        """Staff open the kiosk, a youth makes a code and looks around."""
        kiosk, window, take = self.kiosk, self.kiosk.window, self._album.take
        self.step("the kiosk is started", lambda: self._stage.kiosk.start("--windowed"))
        window.see("Het bord is dicht.")
        take(window, "kiosk-dicht")
        take(window, "kiosk-begeleiding", lambda: kiosk.reach("Je kioskcode", by="Begeleiding"))
        kiosk.staff_code("nele")
        self.step("nele opens it", lambda: window.see("Wie ben jij?"))
        take(window, "kiosk-wie-ben-jij")
        self.step(
            "Elif makes a code beside sofie", lambda: kiosk.first_code("Elif", KIOSK_CODE, beside="sofie")
        )
        take(window, "kiosk-thuis")
        window.press("Mijn dag")
        self.step("Elif looks at the day", lambda: window.see_part("Gesprek met"))
        take(window, "kiosk-mijn-dag", lambda: kiosk.reach("Hele week", by="Mijn dag"))
        kiosk.back()
        take(window, "kiosk-code", lambda: kiosk.reach("Tik je code.", by="Mijn geld"))
        self.step("and at the money", lambda: kiosk.tap(KIOSK_CODE), lambda: window.gone("Tik je code."))
        take(window, "kiosk-mijn-geld", lambda: kiosk.unlock_page(KIOSK_CODE))
        self.step("Elif stops", kiosk.stop)

    def without_hub(self) -> None:
        """The hub answers nobody; everyone works on, also on the same records."""
        one, two = self.one, self.two
        self.step("the hub freezes", self._stage.hub.program.freeze)
        one.report("", "De vaatwasser lekt, Tom belt de hersteller.")
        two.report("Chloé", "Chloé las twintig bladzijden voor.")
        self.step("the frozen hub is killed", self._stage.hub.program.kill)
        self.step("both desks say that they are offline", one.offline, two.offline)
        self._album.take(one.window, "zonder-hub")
        chip = "Elif, 16:00 tot 16:45, Gesprek"
        self.step(
            "nele renames an appointment", lambda: one.change_appointment(chip, title="Gesprek op school")
        )
        self.step(
            "sofie gives it a place", lambda: two.change_appointment(chip, place="Bureau van de consulent")
        )
        first = "Bilal kookte mee voor de hele groep. Hij is trots."
        second = "Bilal kookte mee voor de hele groep. De saus was van hem."
        self.step("nele changes a report", lambda: one.rewrite("kookte mee", first))
        self.step("sofie changes the same report", lambda: two.rewrite("kookte mee", second))
        self.step("sofie books money", lambda: two.book("Amber", "2,50", "Statiegeld van flessen"))

    def pulled_plugs(self) -> None:
        """Desk two loses its power; what was saved is still there."""
        two, take = self.two, self._album.take
        self.step("desk two is killed", self._stage.two.crash)
        self.step("desk two starts again", self._stage.two.start)
        self.step("sofie logs in again without a hub", lambda: two.log_in("sofie"))
        self.step("the report is still there", lambda: two.open_report("De saus was van hem"))
        self.step("the money too", lambda: two.go("Zakgeld"), lambda: two.window.press("Amber, saldo"))
        two.window.see_part("Statiegeld van flessen")
        two.offline()
        take(two.window, "na-stroompanne")

    def together_again(self) -> None:
        """The hub comes back: everything meets."""
        one, two = self.one, self.two
        self.step("the hub is back", self._stage.hub.start)
        self.step("both desks are up to date", one.up_to_date, two.up_to_date)
        title = "Elif, 16:00 tot 16:45, Gesprek op school"
        self.step(
            "both changes of the appointment hold", lambda: one.go("Dagbord"), lambda: one.window.see(title)
        )
        self.step("two versions of the report stand side by side", lambda: one.open_report("kookte mee"))
        one.window.see("Twee mensen werkten tegelijk aan dit verslag")
        self._album.take(one.window, "twee-versies")
        self.step("nele puts them together", self._merge)
        self.step("sofie has it too", lambda: two.read_report("trots, en de saus"))
        self.step("nele locks: no process holds the vault", self._lock)
        self._album.take(one.window, "aanmelden")
        self.step("karim takes over", lambda: one.log_in("karim"))
        self.step("the hub is killed while both write", self._write_while_the_hub_dies)
        self.step("karim writes", lambda: one.report("Dries", "Dries bracht koffiekoeken mee."))
        self.step("sofie reads that", lambda: two.read_report("koffiekoeken"))

    def evening(self, acts_before: int) -> None:
        """Everything is closed and counted."""
        one, two, kiosk = self._stage.one, self._stage.two, self._stage.kiosk
        self.step("everything is on the hub", self.one.up_to_date, self.two.up_to_date)
        self.step("desk two closes", lambda: self._closed(two))
        self.step("desk one has everything", lambda: settled(one, like=two))
        self.step("desk one closes", lambda: self._closed(one))
        self.step("the kiosk has everything", lambda: settled(kiosk, like=one))
        self.step("the kiosk closes", lambda: self._closed(kiosk))
        wrote = [*self.one.wrote, *self.two.wrote]
        reckoning = reckon((one, two), kiosk, wrote, acts_before=acts_before)
        self.problems = reckoning.problems
        words = f"{reckoning.streams} streams, {reckoning.acts} acts, {len(wrote)} texts: counted"
        self.step(words, lambda: self._stage.hub.program.stop())

    # -- single steps ----------------------------------------------------------------------------------

    def _wrong_password(self) -> None:
        window = self.one.window
        window.see("Aanmelden", kind="button")
        window.type("Je naam", "nele")
        window.type("Je wachtwoord", "niet het wachtwoord")
        window.click("Aanmelden")
        window.see("Naam of wachtwoord klopt niet")
        self._album.take(window, "verkeerd-wachtwoord")

    def _palette(self) -> None:
        window = self.one.window
        window.click("Zoek of doe iets")
        window.type("Zoek iemand", "Bilal")
        window.see_part("Bilal")
        self._album.take(window, "zoeken")
        window.keys("Esc")
        window.gone("Zoek iemand")

    def _hide(self) -> None:
        window = self.one.window
        window.click("Verberg het bord")
        window.gone("Elif, in huis")
        self._album.take(window, "verborgen")
        window.click("Toon het bord")
        window.see("Elif, ")

    def _merge(self) -> None:
        window, text = self.one.window, "Bilal kookte mee. Hij is trots, en de saus was van hem."
        window.click("Voeg samen")
        window.type("Tekst van het verslag", text)
        window.click("Bewaar")
        window.gone("Twee mensen werkten tegelijk aan dit verslag")
        self.one.wrote.append(text)

    def _write_while_the_hub_dies(self) -> None:
        self.one.report("Ines", "Ines is terug van de Chiro.")
        self._stage.hub.program.kill()
        self.two.report("Gabriël", "Gabriël kan zijn veters strikken.")
        self._stage.hub.start()

    def _lock(self) -> None:
        window = self.one.window.pid
        self.one.lock()
        wait_until("the locked window ends", lambda: not Path(f"/proc/{window}").exists())
        held = self._stage.one.holders()
        assert not held, f"processes {held} hold the vault after a lock"

    def _closed(self, device: Device) -> None:
        code = device.stop()
        assert code == 0, f"{device.profile.name} ended with {code}"


def keep_logs(stage: HouseStage, folder: Path) -> None:
    """What the processes said, and their crash notes, beside the pictures."""
    folder.mkdir(exist_ok=True)
    shutil.copy(stage.hub.folder / "hub.log", folder)
    for device in stage.devices:
        if device.log.exists():
            shutil.copy(device.log, folder / f"{device.profile.name}.log")
        for note in (device.profile.folder / "crash").glob("*.txt"):
            shutil.copy(note, folder / f"{device.profile.name}-crash-{note.name}")


def main() -> int:
    """Play, and say in the last line how it went."""
    if shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-daemon") is None:
        sys.stderr.write("tour: gnome-keyring and dbus are needed; installer/system-libraries.sh puts them\n")
        return 2
    album = Album(PICTURES)
    album.begin()
    began = time.monotonic()
    with house_on_stage(second_desk=False) as stage:
        sys.stdout.write(f"    {time.monotonic() - began:7.1f} s  the demo house stands\n")
        tour = Tour(stage, album)
        try:
            tour.play()
        finally:
            keep_logs(stage, PICTURES / "logs")
    for problem in tour.problems:
        sys.stdout.write(f"LOST {problem}\n")
    word = "not converged" if tour.problems else "converged"
    sys.stdout.write(f"tour: {tour.steps} steps, {album.screens} screens, {word}\n")
    return 1 if tour.problems else 0


if __name__ == "__main__":
    sys.exit(main())
