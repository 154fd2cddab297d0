"""Money as pieces and as words: the pieces add up, there are no fewer, and the words are Dutch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.ui.kiosk.money_pieces import PIECES, fewest_pieces
from leefbord.ui.kiosk.money_words import number_words, spoken_money


@given(st.integers(0, 100_000))
def test_the_pieces_add_up_and_the_largest_come_first(cents: int) -> None:
    pieces = fewest_pieces(cents)
    assert sum(piece.cents for piece in pieces) == cents
    assert [piece.cents for piece in pieces] == sorted((piece.cents for piece in pieces), reverse=True)


def test_no_amount_up_to_thirty_euro_can_be_paid_with_fewer_pieces() -> None:
    top = 3_000
    best = [0] + [top] * top
    for amount in range(1, top + 1):
        best[amount] = 1 + min(best[amount - piece.cents] for piece in PIECES if piece.cents <= amount)
    assert [len(fewest_pieces(amount)) for amount in range(top + 1)] == best


def test_nothing_and_debt_have_no_pieces() -> None:
    assert fewest_pieces(0) == fewest_pieces(-250) == ()


def test_a_piece_knows_its_figure_and_its_word() -> None:
    note, coin = fewest_pieces(1_050)
    assert (note.is_note, note.number, note.unit) == (True, 10, "euro")
    assert (coin.is_note, coin.number, coin.unit) == (False, 50, "cent")


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (1_250, "twaalf euro vijftig"),
        (719, "zeven euro negentien"),
        (50, "vijftig cent"),
        (0, "nul euro"),
        (200, "twee euro"),
        (-230, "min twee euro dertig"),
        (2_205, "tweeëntwintig euro vijf"),
        (123_400, "duizend tweehonderd vierendertig euro"),
    ],
)
def test_amounts_are_read_as_people_say_them(cents: int, words: str) -> None:
    assert spoken_money(cents) == words


@given(st.integers(0, 999_999), st.integers(0, 999_999))
def test_two_different_numbers_never_sound_alike(one: int, other: int) -> None:
    assert (number_words(one) == number_words(other)) == (one == other)
