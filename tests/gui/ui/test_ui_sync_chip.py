"""The sync chip: its words, what gives way when there is little room, and what never does."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from tests.helpers import board_day

from leefbord.core.errors import TroubleKind
from leefbord.sync.status import SyncPhase, SyncState
from leefbord.ui.staff.sync_chip import SyncChip, SyncPopover
from leefbord.ui.staff.sync_shown import (
    DeviceContact,
    SyncLook,
    SyncShown,
    problem_words,
    sync_meaning,
    sync_short,
    sync_words,
)
from leefbord.ui.widgets.label import Label
from leefbord.windows.sync_words import shown_of

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


@pytest.mark.parametrize(
    "kind", [TroubleKind.HUB_CERTIFICATE, TroubleKind.CLOCK_WRONG, TroubleKind.HUB_REFUSED]
)
def test_a_problem_has_its_own_words_and_never_those_of_being_offline(kind: TroubleKind) -> None:
    shown = SyncShown(look=SyncLook.PROBLEM, trouble=kind, waiting=2)
    assert sync_words(shown).startswith(problem_words(kind))
    assert "2" in sync_words(shown)
    assert sync_short(shown) == problem_words(kind)
    offline = SyncShown(look=SyncLook.OFFLINE)
    assert sync_short(shown) != sync_short(offline)
    assert sync_meaning(shown) != sync_meaning(offline)
    assert problem_words(kind) != problem_words(None)


def test_the_state_of_sync_becomes_the_chip() -> None:
    troubled = SyncState(phase=SyncPhase.PROBLEM, trouble=TroubleKind.CLOCK_WRONG, offline_since_ms=5)
    assert shown_of(troubled).trouble is TroubleKind.CLOCK_WRONG
    assert shown_of(replace(troubled, phase=SyncPhase.BUSY)).look is SyncLook.PROBLEM
    assert shown_of(SyncState(phase=SyncPhase.OFFLINE, offline_since_ms=5)).since is not None
    assert shown_of(SyncState(phase=SyncPhase.UP_TO_DATE)).look is SyncLook.DONE
    assert shown_of(SyncState(phase=SyncPhase.UP_TO_DATE, waiting=1)).look is SyncLook.BUSY
    assert shown_of(SyncState(phase=SyncPhase.OFFLINE), has_hub=False).look is SyncLook.ALONE
