"""The tour in short: two desks write on the same record without a hub, one loses its power, all converges."""

import shutil

import pytest
from tests.end2end.desk_hands import DeskHands
from tests.end2end.house_stage import house_on_stage
from tests.end2end.reckoning import LOGIN, reckon

from leefbord.demo.cast import PASSWORD

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.skipif(shutil.which("gnome-keyring-daemon") is None, reason="gnome-keyring is not installed"),
]


def test_two_desks_lose_nothing_when_hub_and_power_go() -> None:
    with house_on_stage() as stage:
        before = len({act for act, _, _ in stage.one.contents(LOGIN, PASSWORD).acts})
        one, two = DeskHands(stage.one.start()), DeskHands(stage.two.start())
        one.log_in("nele")
        two.log_in("sofie")
        one.plan("Elif", "Naar de bibliotheek", start="16:00", end="16:45")
        chip = "Elif, 16:00 tot 16:45, Naar de bibliotheek"
        two.window.see(chip)
        stage.hub.program.kill()
        one.change_appointment(chip, title="Naar de leeszaal")
        two.change_appointment(chip, place="Kerkstraat")
        two.report("Bilal", "Bilal hielp met de afwas.")
        stage.two.crash()
        two = DeskHands(stage.two.start(), two.wrote)
        two.log_in("sofie")
        two.open_report("hielp met de afwas")
        stage.hub.start()
        one.up_to_date()
        two.up_to_date()
        one.go("Dagbord")
        one.window.see("Elif, 16:00 tot 16:45, Naar de leeszaal")
        one.read_report("hielp met de afwas")
        two.window.see("Gelezen door Nele")
        assert [device.stop() for device in (stage.one, stage.two)] == [0, 0]
        wrote = [*one.wrote, *two.wrote]
        reckoning = reckon((stage.one, stage.two), None, wrote, acts_before=before)
    assert reckoning.problems == ()
    assert len(wrote) == 4
