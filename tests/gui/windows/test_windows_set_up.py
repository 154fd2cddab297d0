"""The set-up windows over the real parts: a new house on real files, failures in words, another try."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.live_hub import hub_in_thread
from tests.helpers.secret_stores import MemorySecretStore

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble
from leefbord.keys.password import FLOOR
from leefbord.keys.recovery_code import from_groups
from leefbord.services.device_settings import load_settings
from leefbord.services.profile import Profile, profile_at
from leefbord.ui.jobs import QtJobs
from leefbord.ui.staff.recovery_paint import Sheet, print_sheet
from leefbord.ui.staff.start_choice import Start, StartScreen
from leefbord.ui.widgets.text_field import TextField
from leefbord.windows import set_up_work
from leefbord.windows.set_up import LEFT, SetUpProgram
from leefbord.windows.set_up_house import NewHouseFlow
from leefbord.wire.authority_bodies import DeviceKind

SENTENCE = "een lange zin voor de test"


@pytest.fixture(autouse=True)
def _quick_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """The calibration itself is tested with the keys; here the floor is enough."""
    monkeypatch.setattr(set_up_work, "calibrated_argon", lambda: FLOOR)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return profile_at(tmp_path / "desk", "test")


@pytest.fixture
def clock() -> Clock:
    return FixedClock(1_790_000_000_000)


def fill(field: TextField, text: str) -> None:
    """As a person types it, in place of what stood there."""
    field.line.clear()
    QTest.keyClicks(field.line, text)


class House:
    """The wizard with a printer that keeps the sheet."""

    def __init__(self, qtbot: QtBot, profile: Profile, clock: Clock) -> None:
        self.sheets: list[Sheet] = []
        self.failures: list[Exception] = []
        self.jobs = QtJobs(on_failure=self.failures.append)
        self.flow = NewHouseFlow(
            profile=profile,
            store=MemorySecretStore(),
            clock=clock,
            jobs=self.jobs,
            to_printer=self._print,
            to_file=self._print,
        )
        self.flow.failed.connect(self.failures.append)
        self.flow.screen.resize(1280, 800)
        qtbot.addWidget(self.flow.screen)
        self.flow.screen.show()

    def _print(self, sheet: Sheet, _parent: QWidget) -> bool:
        self.sheets.append(sheet)
        return True

    def onward(self) -> None:
        self.flow.screen.next_button.click()

    def fill_in(self) -> None:
        """The first three steps."""
        fill(self.flow.facility.facility, "vzw De Linde")
        self.onward()
        fill(self.flow.admin.name, "Yasmina Benali")
        fill(self.flow.admin.login, "Yasmina")
        fill(self.flow.admin._password, SENTENCE)
        fill(self.flow.admin._again, SENTENCE)
        fill(self.flow.admin._code, "2580")
        self.onward()
        fill(self.flow.group.group, "Huis 1")
        fill(self.flow.group.pc, "pc bureau")
        self.onward()

    def check_sheet(self) -> None:
        """Print, put away, type the three groups."""
        step = self.flow.sheet
        assert step is not None
        step.print_button.click()
        step.places.setChecked(True)
        for place, field in zip(step._places, step.groups, strict=True):
            fill(field, self.sheets[0].groups[place].lower())
        step._check()


@pytest.fixture
def house(qtbot: QtBot, profile: Profile, clock: Clock) -> House:
    return House(qtbot, profile, clock)


def test_a_house_without_a_hub_is_made(house: House, qtbot: QtBot, profile: Profile) -> None:
    house.fill_in()
    house.flow.hub.without.setChecked(True)
    house.onward()
    house.check_sheet()
    with qtbot.waitSignal(house.flow.finished, timeout=30_000):
        house.onward()
        qtbot.waitUntil(house.flow.screen.next_button.isEnabled, timeout=30_000)
        house.onward()
    settings = load_settings(profile.settings)
    assert settings is not None
    assert settings.hub_url == ""
    assert not house.failures
    assert from_groups(house.sheets[0].groups)
    assert house.flow.admin.password() == ""
    house.jobs.close()


def test_a_wrong_code_of_the_hub_is_said_at_its_field_and_can_be_corrected(
    house: House, qtbot: QtBot, profile: Profile, tmp_path: Path
) -> None:
    (tmp_path / "hub").mkdir()
    with hub_in_thread(tmp_path / "hub") as hub:
        house.fill_in()
        fill(house.flow.hub.address, hub.url)
        fill(house.flow.hub.code, "AAAAAA-AAAAAA-AAAAAA-AAAAAA")
        house.onward()
        house.check_sheet()
        house.onward()
        qtbot.waitUntil(lambda: house.flow.hub.isVisible(), timeout=30_000)
        assert house.flow.hub.code.line.property("wrong")
        assert load_settings(profile.settings) is None
        fill(house.flow.hub.code, hub.code)
        house.onward()
        house.onward()
        qtbot.waitUntil(lambda: load_settings(profile.settings) is not None, timeout=30_000)
        qtbot.waitUntil(house.flow.screen.next_button.isEnabled, timeout=30_000)
    assert not house.failures
    house.jobs.close()


def test_a_step_is_not_left_before_it_is_filled_in(house: House) -> None:
    house.onward()
    assert house.flow.facility.isVisible()
    assert not house.flow.screen.next_button.isEnabled()


def test_what_an_unfinished_attempt_left_is_moved_aside(profile: Profile) -> None:
    set_up_work.begin_attempt(profile)
    profile.box.write_bytes(b"half a box")
    set_up_work.begin_attempt(profile)
    assert not profile.box.exists()
    assert (profile.folder / "unfinished-1" / profile.box.name).read_bytes() == b"half a box"


def test_keys_that_no_attempt_left_are_not_touched(profile: Profile) -> None:
    profile.ensure()
    profile.box.write_bytes(b"somebody's keys")
    with pytest.raises(Trouble):
        set_up_work.begin_attempt(profile)
    assert profile.box.read_bytes() == b"somebody's keys"


def test_the_cross_leaves_the_set_up(qtbot: QtBot, profile: Profile, clock: Clock) -> None:
    ended: list[int] = []
    program = SetUpProgram(
        profile=profile, store=MemorySecretStore(), kind=DeviceKind.DESK, clock=clock, end=ended.append
    )
    qtbot.addWidget(program.window)
    program.begin()
    start = program.window.currentWidget()
    assert isinstance(start, StartScreen)
    assert not start.cards[Start.DEMO].isVisible()
    program.window.close()
    assert ended == [LEFT]
    assert load_settings(profile.settings) is None


def test_a_kiosk_can_only_be_added(qtbot: QtBot, profile: Profile, clock: Clock) -> None:
    program = SetUpProgram(
        profile=profile, store=MemorySecretStore(), kind=DeviceKind.KIOSK, clock=clock, end=lambda _code: None
    )
    qtbot.addWidget(program.window)
    program.begin()
    assert program.adding is not None
    assert program.adding.address.isVisible()
    program.window.close()


def test_the_sheet_is_painted_as_a_pdf_of_two_pages() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet = Sheet(facility="vzw", made="1 mei", groups=("ABCDE",) * 15, matrix=((True, False),))
    assert print_sheet(QPdfWriter(buffer), sheet)
    assert bytes(buffer.data().data()).count(b"/Type /Page\n") == 2
