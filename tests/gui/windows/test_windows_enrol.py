"""A new PC and a kiosk are let in by compared code: both screens over one live hub, real files."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.enrolling_desk import EnrollingDesk, enrolling_desk
from tests.helpers.live_hub import hub_in_thread
from tests.helpers.secret_stores import MemorySecretStore
from tests.helpers.staff_house import HouseUnderTest

from leefbord.core.clock import Clock, SystemClock
from leefbord.core.people import BuiltInRole
from leefbord.services.device_settings import load_settings
from leefbord.services.profile import Profile, profile_at
from leefbord.sync.hub_door import HubDoor
from leefbord.ui.jobs import QtJobs
from leefbord.ui.staff.settings_page import SettingsPage
from leefbord.ui.staff.window import SETTINGS, StaffWindow
from leefbord.windows.colleague_card import ColleagueCard, ColleagueParts
from leefbord.windows.enrol_page import EnrolCard, EnrolParts
from leefbord.windows.set_up_add import AddDeviceFlow
from leefbord.wire.authority_bodies import DeviceKind

WAIT_MS = 30_000
LOOKS = Path(__file__).parents[3] / "build" / "looks"


@pytest.fixture
def clock() -> Clock:
    return SystemClock(time.time_ns)


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[EnrollingDesk]:
    (tmp_path / "hub").mkdir()
    with (
        hub_in_thread(tmp_path / "hub") as hub,
        enrolling_desk(tmp_path / "desk", hub, clock) as made,
    ):
        yield made


class Both:
    """The card at the desk and the window of the new device."""

    def __init__(
        self, qtbot: QtBot, desk: EnrollingDesk, profile: Profile, clock: Clock, kind: DeviceKind
    ) -> None:
        self.bot = qtbot
        self.failures: list[Exception] = []
        self.jobs = QtJobs(on_failure=self.failures.append, name="new device")
        self.network = QtJobs(on_failure=self.failures.append, name="network")
        self.card = EnrolCard(
            EnrolParts(
                house=desk.house,
                by=desk.founded.desk.founded.admin_desk,
                sync=desk.sync,
                door=_there(desk.sync.door),
                spool=desk.spool,
                keeper=desk.door,
                address=desk.address,
                clock=clock,
                entropy=os.urandom,
                network=self.network,
                failed=self.failures.append,
            )
        )
        self.flow = AddDeviceFlow(
            profile=profile, store=MemorySecretStore(), kind=kind, clock=clock, jobs=self.jobs
        )
        self.flow.failed.connect(self.failures.append)
        for widget in (self.card, self.flow.screen):
            widget.resize(1280, 800)
            qtbot.addWidget(widget)
            widget.show()

    def ask(self) -> None:
        """The line of the card on the new device, Go on, and until the hub has the question."""
        self.flow.address.address.set_text(self.card.line.text())
        self.flow.address.changed.emit()
        self.flow._form.next_button.click()
        self.bot.waitUntil(lambda: self.flow._side is not None, timeout=WAIT_MS)

    def compare(self) -> tuple[str, str]:
        """Look who waits, until both show a code."""
        self.card.look.click()
        self.bot.waitUntil(lambda: self.card.view is not None and self.flow.code is not None, timeout=WAIT_MS)
        assert self.card._side is not None
        assert self.flow._side is not None
        return self.card._side.code, self.flow._side.code

    def close(self) -> None:
        self.flow.stop()
        self.jobs.close()
        self.network.close()
        assert not self.failures


class Tall(QWidget):
    """What stands above the card."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setFixedHeight(height)


def _there(door: object) -> HubDoor:
    assert isinstance(door, HubDoor)
    return door


@pytest.mark.parametrize("kind", [DeviceKind.DESK, DeviceKind.KIOSK])
def test_a_device_comes_in_when_both_say_that_the_codes_are_the_same(
    qtbot: QtBot, desk: EnrollingDesk, tmp_path: Path, clock: Clock, kind: DeviceKind
) -> None:
    profile = profile_at(tmp_path / "new", "new")
    both = Both(qtbot, desk, profile, clock, kind)
    both.ask()
    here, there = both.compare()
    assert here == there
    assert both.card.view is not None
    assert both.flow.code is not None
    both.flow.code.same.click()
    both.card.view.name.set_text("pc zolder")
    with qtbot.waitSignal(both.flow.finished, timeout=WAIT_MS):
        both.card.view.yes.click()
    qtbot.waitUntil(lambda: not both.card.notice.isHidden(), timeout=WAIT_MS)
    settings = load_settings(profile.settings)
    assert settings is not None
    assert settings.kind is kind
    assert settings.group == desk.house.opened.group
    devices = desk.house.opened.authority().devices
    assert "pc zolder" in {desk.house.staff.device_label(device) for device in devices}
    both.close()


def test_the_code_comes_into_view_among_the_settings(
    qtbot: QtBot, desk: EnrollingDesk, tmp_path: Path, clock: Clock
) -> None:
    both = Both(qtbot, desk, profile_at(tmp_path / "new", "new"), clock, DeviceKind.DESK)
    cards = (lambda: Tall(300), lambda: both.card)
    window = StaffWindow(replace(HouseUnderTest().house(), settings_cards=cards))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.go(SETTINGS)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    both.ask()
    both.compare()
    view, page = both.card.view, window.host.page(SETTINGS)
    assert view is not None
    assert isinstance(page, SettingsPage)
    seen = page.viewport().rect()
    qtbot.waitUntil(lambda: seen.contains(QRect(view.mapTo(page.viewport(), QPoint(0, 0)), view.size())))
    assert view.heading.hasFocus()
    LOOKS.mkdir(parents=True, exist_ok=True)
    assert window.grab().save(str(LOOKS / "settings-code-1280.png"))
    both.close()


def test_a_refused_device_gets_nothing_and_is_told(
    qtbot: QtBot, desk: EnrollingDesk, tmp_path: Path, clock: Clock
) -> None:
    profile = profile_at(tmp_path / "new", "new")
    both = Both(qtbot, desk, profile, clock, DeviceKind.DESK)
    both.ask()
    both.compare()
    assert both.card.view is not None
    both.card.view.no.click()
    qtbot.waitUntil(lambda: both.flow.code is None, timeout=WAIT_MS)
    assert not both.flow.address.notice.isHidden()
    assert load_settings(profile.settings) is None
    assert len(desk.house.opened.authority().devices) == 1
    both.close()


def test_a_wrong_address_is_said_beside_the_field(
    qtbot: QtBot, desk: EnrollingDesk, tmp_path: Path, clock: Clock
) -> None:
    both = Both(qtbot, desk, profile_at(tmp_path / "new", "new"), clock, DeviceKind.DESK)
    both.flow.address.address.set_text("http://127.0.0.1:1")
    both.flow.address.changed.emit()
    both.flow._form.next_button.click()
    qtbot.waitUntil(lambda: not both.flow.address.notice.isHidden(), timeout=WAIT_MS)
    assert both.flow.address.address.text() == "http://127.0.0.1:1"
    both.close()


def test_nobody_waits_is_said(qtbot: QtBot, desk: EnrollingDesk, tmp_path: Path, clock: Clock) -> None:
    both = Both(qtbot, desk, profile_at(tmp_path / "new", "new"), clock, DeviceKind.DESK)
    both.card.look.click()
    qtbot.waitUntil(lambda: not both.card.notice.isHidden(), timeout=WAIT_MS)
    assert both.card.view is None
    both.close()


class TestColleagues:
    """The card beside it."""

    @pytest.fixture
    def card(self, qtbot: QtBot, desk: EnrollingDesk) -> Iterator[ColleagueCard]:
        failures: list[Exception] = []
        jobs = QtJobs(on_failure=failures.append, name="vault")
        card = ColleagueCard(
            ColleagueParts(
                house=desk.house,
                spool=desk.spool,
                keeper=desk.door,
                entropy=os.urandom,
                jobs=jobs,
                failed=failures.append,
            )
        )
        qtbot.addWidget(card)
        card.show()
        card.name.set_text("Nele Vermeulen")
        card.login.set_text("nele")
        card.password.set_text("mijn fiets is groen")
        card.again.set_text("mijn fiets is groen")
        card.code.set_text("4826")
        yield card
        jobs.close()
        assert not failures

    def test_a_colleague_gets_a_name_a_role_and_keys(
        self, qtbot: QtBot, card: ColleagueCard, desk: EnrollingDesk
    ) -> None:
        card.role.choose(BuiltInRole.KEY_WORKER)
        card.add.click()
        qtbot.waitUntil(lambda: not card.notice.isHidden(), timeout=WAIT_MS)
        desk.sync.round_now()
        team = {one.name: one.roles for one in desk.house.staff.team()}
        assert team["Nele Vermeulen"] == {BuiltInRole.KEY_WORKER}
        assert card.password.text() == ""

    def test_a_login_name_is_given_once(self, qtbot: QtBot, card: ColleagueCard, desk: EnrollingDesk) -> None:
        card.login.set_text("Yasmina")
        card.add.click()
        qtbot.waitUntil(lambda: not card.notice.isHidden(), timeout=WAIT_MS)
        assert card.password.text() != ""
        assert len(desk.house.staff.team()) == 1

    def test_secrets_that_differ_are_refused_before_any_work(self, card: ColleagueCard) -> None:
        card.again.set_text("iets anders getypt")
        card.add.click()
        assert not card.notice.isHidden()
        assert card.add.isEnabled()
