"""Content and drafts: they come back as they were, bad bytes are refused, and no repr shows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.errors import Trouble
from leefbord.core.ids import OperationId
from leefbord.modules.diary.model.content import Content, Mood, as_bytes, checked, from_bytes
from leefbord.modules.diary.model.draft import Draft, draft_text, read_draft

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
MOODS = st.one_of(st.none(), st.sampled_from(Mood))


@given(text=TEXTS, mood=MOODS)
def test_content_comes_back_as_it_was(text: str, mood: Mood | None) -> None:
    content = Content(mood=mood, text=text)
    assert from_bytes(as_bytes(content)) == content


@given(text=TEXTS, mood=MOODS, version=st.one_of(st.none(), st.binary(min_size=16, max_size=16)))
def test_a_draft_comes_back_as_it_was(text: str, mood: Mood | None, version: bytes | None) -> None:
    draft = Draft(
        content=Content(mood=mood, text=text), version=OperationId(version) if version is not None else None
    )
    assert read_draft(draft_text(draft)) == draft


@given(data=st.binary(max_size=200))
def test_other_bytes_are_refused_as_damaged(data: bytes) -> None:
    try:
        from_bytes(data)
    except Trouble:
        return
    assert b"text" in data


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b'{"mood": 1, "text": ""}', b'{"mood": ""}', b'{"mood": "", "text": null}', b"[" * 9999],
)
def test_a_wrong_shape_is_refused(data: bytes) -> None:
    with pytest.raises(Trouble):
        from_bytes(data)


def test_a_mood_of_a_later_program_counts_as_none() -> None:
    content = from_bytes(b'{"mood": "proud", "text": "x", "weather": "sun"}')
    assert (content.mood, content.text) == (None, "x")


@given(text=st.text(max_size=60))
def test_any_kept_text_is_a_draft_or_none(text: str) -> None:
    found = read_draft(text)
    assert found is None or isinstance(found.content.text, str)


def test_white_space_alone_is_nothing_to_keep() -> None:
    assert Content(text=" \n ").empty
    assert not Content(mood=Mood.BAD).empty
    assert checked(Content(text="dag \n")).text == "dag"


def test_no_repr_shows_what_somebody_wrote() -> None:
    content = Content(mood=Mood.BAD, text="kanarie")
    for shown in (repr(content), repr(Draft(content=content)), str(content)):
        assert "kanarie" not in shown
        assert "bad" not in shown
