"""The kiosk under random input: 300 inputs here, KIOSK_MONKEY_INPUTS of them in `make monkey`."""

import os

import pytest
from PySide6.QtWidgets import QWidget
from tests.gui.kiosk.conftest import HOUSE, NOOR_CODE, Kiosk
from tests.gui.kiosk.monkey import EscapedError, Monkey

from leefbord.ui.kiosk.flow import Stage

INPUTS = int(os.environ.get("KIOSK_MONKEY_INPUTS", "300"))
SEED = int(os.environ.get("KIOSK_MONKEY_SEED", "11"))
NAMES = tuple(called for called, _hue, _avatar in HOUSE)


@pytest.mark.timeout(max(180, INPUTS // 4))
def test_random_input_opens_nothing_and_leaves_nothing(kiosk: Kiosk) -> None:
    monkey = Monkey(window=kiosk.window, names=NAMES, code=NOOR_CODE, seed=SEED)
    monkey.run(INPUTS)
    assert monkey.inputs == INPUTS
    assert monkey.sessions >= 1
    assert {Stage.OUTSIDE, Stage.CODE, Stage.HOME, Stage.PAGE} <= monkey.stages


def test_the_monkey_sees_a_window_that_escaped(kiosk: Kiosk) -> None:
    monkey = Monkey(window=kiosk.window, names=NAMES, code=NOOR_CODE, seed=SEED)
    escaped = QWidget()
    kiosk.bot.addWidget(escaped)
    escaped.show()
    with pytest.raises(EscapedError, match="another window"):
        monkey.run(1)
