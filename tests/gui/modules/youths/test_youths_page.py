"""The youths page: list, overview, presence, admission; saved as a picture to look at."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.page_context import RememberingShell, page_context
from tests.helpers.people import NELE, SOFIE, FixedStaff, me
from tests.helpers.plain_acts import PlainHouse, plain_house

from leefbord.core.facts import Facts
from leefbord.core.ids import PersonId
from leefbord.core.people import Presence
from leefbord.modules.youths.model.profile import HUES, Birth, BirthKind, YouthProfile
from leefbord.modules.youths.module import RECORD_TYPES
from leefbord.modules.youths.page.page import YouthsPage
from leefbord.modules.youths.page.presence_form import PresenceForm
from leefbord.modules.youths.page.profile_form import ProfileForm
from leefbord.modules.youths.service import ADMIT, EDIT, OBSERVE, YouthsService
from leefbord.ui.tokens import HUES as THEME_HUES

LOOKS = Path(__file__).resolve().parents[4] / "build" / "looks"
NAMES = ("Amber", "Bilal", "Chloé", "Dries", "Elif", "Femke", "Gabriël", "Hamza", "Ines", "Jonas")


@dataclass(frozen=True)
class Stage:
    plain: PlainHouse
    service: YouthsService
    shell: RememberingShell
    page: YouthsPage
    youths: dict[str, PersonId]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    plain = plain_house(RECORD_TYPES, ["leefbord.modules.youths"])
    numbers = count(1)
    person = me((ADMIT, EDIT, OBSERVE))
    service = YouthsService(
        acts=plain.acts,
        me=person,
        clock=plain.clock,
        facts=Facts(),
        entropy=lambda size: next(numbers).to_bytes(size, "big"),
    )
    youths = {}
    for index, called in enumerate(NAMES):
        birth = Birth(day=date(2010, 5, 22 - index), kind=BirthKind.KNOWN)
        filled = YouthProfile(
            id=PersonId(b""),
            called=called,
            hue=HUES[index],
            birth=birth,
            room=str(index + 1),
            key_worker=NELE.id,
        )
        youths[called] = service.admit(filled, first_day=date(2025, 2, 3))
    service.observe_many(tuple(youths.values()), Presence.IN_HOUSE)
    service.observe(youths["Femke"], Presence.HOME, note="bij mama")
    shell = RememberingShell()
    context = page_context(
        service,
        me=person,
        acts=plain.acts,
        youths=service,
        staff=FixedStaff((NELE, SOFIE)),
        clock=plain.clock,
        changes=plain.changes,
        shell=shell,
    )
    page = YouthsPage(service, context)
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.show()
    yield Stage(plain, service, shell, page, youths)
    page.close()


def keep(widget: QWidget, name: str) -> None:
    for _ in range(3):
        QApplication.processEvents()
    LOOKS.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(LOOKS / f"{name}.png"))


def test_the_list_is_alphabetical_and_says_where_everyone_is(stage: Stage) -> None:
    rows = stage.page.list.rows()
    assert [row.text() for row in rows] == list(NAMES)
    assert rows[5].accessibleName().startswith("Femke, ")
    assert rows[5].accessibleName() != rows[4].accessibleName().replace("Elif", "Femke")


def test_a_click_shows_a_youth(stage: Stage, qtbot: QtBot) -> None:
    stage.page.open_item(stage.youths["Ines"].hex())
    keep(stage.page, "youths_overview")
    chosen = [row.text() for row in stage.page.list.rows() if row.isChecked()]
    assert chosen == ["Ines"]


def test_a_form_fits_its_panel(stage: Stage) -> None:
    stage.page.admit()
    form = stage.page.form
    assert form is not None
    assert form.minimumSizeHint().width() <= stage.page.panel.width() - 44


def test_presence_is_noted_from_the_panel_and_can_be_undone(stage: Stage, qtbot: QtBot) -> None:
    stage.page.open_item(stage.youths["Ines"].hex())
    stage.plain.clock.advance(minutes=5)
    stage.page.change_presence()
    form = stage.page.form
    assert isinstance(form, PresenceForm)
    form.choose(Presence.SCHOOL)
    form.note_field.set_text("blijft in de studie")
    keep(stage.page, "youths_presence")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    card = stage.service.youth(stage.youths["Ines"])
    assert card is not None
    assert (card.presence, card.presence_note) == (Presence.SCHOOL, "blijft in de studie")
    assert stage.shell.offered[-1].act_name == "Presence noted"
    assert not stage.page.panel.isVisible()


def test_a_refusal_stands_above_the_form_and_keeps_what_was_typed(stage: Stage, qtbot: QtBot) -> None:
    stage.page.admit()
    form = stage.page.form
    assert isinstance(form, ProfileForm)
    form.called.set_text("Amber")
    keep(stage.page, "youths_admission")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert stage.page.refusal.isVisible()
    assert form.called.text() == "Amber"
    assert len(stage.service.youths()) == len(NAMES)
    form.called.set_text("Amber V.")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert len(stage.service.youths()) == len(NAMES) + 1


def test_taking_back_shows_the_earlier_presence(stage: Stage) -> None:
    femke = stage.youths["Femke"]
    stage.page.open_item(femke.hex())
    seen = stage.service.seen(femke)
    assert seen is not None
    stage.page.take_back(seen)
    card = stage.service.youth(femke)
    assert card is not None
    assert card.presence is Presence.IN_HOUSE


def test_a_changed_room_is_shown_at_once(stage: Stage) -> None:
    ines = stage.youths["Ines"]
    stage.page.open_item(ines.hex())
    stage.service.change_profile(replace(stage.service.profile(ines), room="zolder"))
    texts = [label.text() for label in stage.page.overview.findChildren(QWidget) if hasattr(label, "text")]
    assert any("zolder" in str(text) for text in texts)


def test_every_colour_of_the_theme_may_be_chosen() -> None:
    assert set(HUES) == set(THEME_HUES)
