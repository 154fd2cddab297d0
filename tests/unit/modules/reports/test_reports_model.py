"""Pure parts of reports: the short note, what differs between versions, drafts as text, keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.people import AMBER, BILAL, INES

from leefbord.modules.reports.model.difference import compared
from leefbord.modules.reports.model.draft import Draft, from_text, to_text
from leefbord.modules.reports.model.notes import NoteKind, parse_key
from leefbord.modules.reports.model.quick import read_quick

YOUTHS = (AMBER, BILAL, INES)
WORDS = {"welzijn": NoteKind.WELLBEING, "school": NoteKind.SCHOOL}


def test_a_short_note_names_the_youth_and_the_kind() -> None:
    quick = read_quick("@Amber slept badly. @bilal too #Welzijn", YOUTHS, WORDS)
    assert quick.about == (AMBER.id, BILAL.id)
    assert quick.kind is NoteKind.WELLBEING
    assert quick.body == "Amber slept badly. bilal too"
    assert quick.unknown == ()


def test_the_beginning_of_a_name_is_enough_when_it_is_one_persons() -> None:
    assert read_quick("@Am is back", YOUTHS, WORDS).about == (AMBER.id,)
    assert read_quick("@X is back", YOUTHS, WORDS).unknown == ("X",)


def test_an_unknown_tag_stays_in_the_text_and_no_mention_means_the_group() -> None:
    quick = read_quick("plumber on friday #bathroom", YOUTHS, WORDS)
    assert (quick.about, quick.body, quick.kind) == ((), "plumber on friday #bathroom", NoteKind.GENERAL)


@given(st.text(max_size=200))
def test_any_short_note_can_be_read(text: str) -> None:
    assert len(read_quick(text, YOUTHS, WORDS).body) <= len(text)


def test_only_what_differs_is_marked() -> None:
    left, right = compared(("he went 20 minutes.", "he went 15 minutes."))
    assert [run.text for run in left if run.differs] == ["20"]
    assert [run.text for run in right if run.differs] == ["15"]


@given(st.lists(st.text(max_size=80), min_size=2, max_size=4))
def test_comparing_loses_no_letter(texts: list[str]) -> None:
    for text, runs in zip(texts, compared(texts), strict=True):
        assert "".join(run.text for run in runs) == text


def test_equal_texts_have_no_difference_and_a_huge_one_is_not_compared() -> None:
    assert not any(run.differs for runs in compared(("same words", "same words")) for run in runs)
    huge = "word " * 3_000
    assert all(run.differs for runs in compared((huge, huge)) for run in runs)


@given(
    st.builds(Draft, body=st.text(max_size=50), kind=st.sampled_from(NoteKind), happened_ms=st.integers(0))
)
def test_a_draft_survives_being_kept(draft: Draft) -> None:
    assert from_text(to_text(draft)) == draft


@pytest.mark.parametrize("text", [None, "", "{}", "[1]", "[2, 1, 1, 1, 1, 1, 1, 1]", "[" * 5_000])
def test_what_cannot_be_read_is_no_draft(text: str | None) -> None:
    assert from_text(text) is None


@given(st.text(max_size=120))
def test_a_strange_key_is_nobodys_note(text: str) -> None:
    found = parse_key(text)
    assert found is None or found.key == text
