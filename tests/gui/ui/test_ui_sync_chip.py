"""The sync chip: its words, what gives way when there is little room, and what never does."""

import pytest
from pytestqt.qtbot import QtBot
from tests.helpers import board_day

from leefbord.ui.staff.sync_chip import SyncChip, SyncPopover
from leefbord.ui.staff.sync_shown import DeviceContact, SyncLook, SyncShown
from leefbord.ui.widgets.label import Label

OFFLINE = SyncShown(
    look=SyncLook.OFFLINE,
    since=board_day.at("20:15"),
    waiting=12,
    devices=(
        DeviceContact(name="pc keuken", seen_at=board_day.at("14:20")),
        DeviceContact(name="kiosk", seen_at=None),
    ),
)


@pytest.mark.parametrize(("compact", "short"), [(False, False), (False, True), (True, True)])
def test_the_whole_state_is_always_in_the_accessible_name(qtbot: QtBot, compact: bool, short: bool) -> None:
    chip = SyncChip()
    qtbot.addWidget(chip)
    chip.set_room(compact=compact, short=short)
    chip.show_state(OFFLINE, board_day.at("21:00"))
    assert "20:15" in chip.accessibleName()
    assert "12" in chip.accessibleName()


def test_less_room_gives_a_smaller_chip(qtbot: QtBot) -> None:
    chip = SyncChip()
    qtbot.addWidget(chip)
    chip.show_state(OFFLINE, None)
    widths = []
    for compact, short in ((False, False), (False, True), (True, True)):
        chip.set_room(compact=compact, short=short)
        widths.append(chip.sizeHint().width())
    assert widths == sorted(widths, reverse=True)
    assert len(set(widths)) == 3


def test_the_popover_names_every_device(qtbot: QtBot) -> None:
    chip = SyncChip()
    qtbot.addWidget(chip)
    popover = SyncPopover(OFFLINE, board_day.at("14:33"), chip)
    words = [label.text() for label in popover.findChildren(Label)]
    assert "pc keuken" in words
    assert "kiosk" in words
    assert any("13" in word for word in words)
