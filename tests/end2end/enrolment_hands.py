"""Two people let a new workstation in: they compare the code on both screens and both say yes."""

import re
from typing import Final

from tests.end2end.desk_hands import DeskHands
from tests.end2end.driver import Window
from tests.end2end.processes import wait_until
from tests.helpers.dutch_words import dutch

_SPELLED: Final = re.compile(r"\b(?:[A-Z2-7] ){7}[A-Z2-7]\b")


def ask_to_be_let_in(lead: DeskHands, new: Window) -> None:
    """The lead reads the line of the hub out, the new PC gets it and asks."""
    lead.go("Instellingen")
    line = lead.window.read(dutch("Line for the new PC"), kind="field")
    new.click(dutch("Add this PC"))
    new.type(dutch("Address of the hub"), line)
    new.click(dutch("Go on", "SetUp"))


def find_who_waits(lead: DeskHands, new: Window) -> str:
    """Until both screens show a code; it is the same on both."""
    approve = dutch("The code is the same, approve")

    def found() -> bool:
        if not lead.window.sees(approve) and lead.window.sees(dutch("Look who waits"), kind="button"):
            lead.window.click(dutch("Look who waits"))
        return bool(code_on(lead.window)) and bool(code_on(new))

    wait_until("both screens show a code", found)
    code = code_on(lead.window)
    assert code == code_on(new), "two different codes: somebody stands in between"
    return code


def both_say_yes(lead: DeskHands, new: Window, name: str) -> None:
    """From the compared code to the login screen of the new PC."""
    new.click(dutch("The code is the same"))
    lead.window.type(dutch("Name of the PC"), name)
    lead.window.click(dutch("The code is the same, approve"))
    new.see("Aanmelden", kind="button")


def code_on(window: Window) -> str:
    """The code that a screen reader would spell there; empty when there is none yet."""
    found = [match.group() for match in map(_SPELLED.search, window.names()) if match]
    return found[0] if found else ""
