"""Argon2id never below its floor, calibrated by measuring; rules that ask for length and nothing silly."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.keys.password import CEILING, FLOOR, Argon, calibrate, derive, stopwatch
from leefbord.keys.password_rules import PasswordRules, check_pin, read_common

COMMON = Path(__file__).parents[3] / "resources" / "passwords" / "common.txt"
RULES = PasswordRules(common=frozenset({"welkom", "wachtwoord", "voetbal123"}))
SALT = bytes(16)


def test_the_same_letters_typed_on_another_keyboard_give_the_same_key() -> None:
    composed, decomposed = "caf\u00e9 om de hoek", "cafe\u0301 om de hoek"
    assert derive(composed, SALT, FLOOR) == derive(decomposed, SALT, FLOOR)
    assert derive("cafe om de hoek", SALT, FLOOR) != derive(composed, SALT, FLOOR)


@pytest.mark.parametrize(
    "argon",
    [
        Argon(memory_kib=FLOOR.memory_kib - 1, iterations=3, lanes=1),
        Argon(memory_kib=FLOOR.memory_kib, iterations=2, lanes=1),
        Argon(memory_kib=FLOOR.memory_kib, iterations=3, lanes=0),
        Argon(memory_kib=CEILING.memory_kib + 1, iterations=3, lanes=1),
        Argon(memory_kib=FLOOR.memory_kib, iterations=CEILING.iterations + 1, lanes=1),
    ],
)
def test_parameters_below_the_floor_or_meant_to_exhaust_this_pc_are_refused(argon: Argon) -> None:
    with pytest.raises(Trouble) as caught:
        derive("een lange zin", SALT, argon)
    assert caught.value.kind is TroubleKind.BAD_INPUT


def test_a_password_of_megabytes_is_simply_wrong() -> None:
    with pytest.raises(Trouble) as caught:
        derive("x" * 1_000_000, SALT, FLOOR)
    assert caught.value.kind is TroubleKind.WRONG_PASSWORD


@given(
    floor_ms=st.floats(20, 5000),
    limit=st.integers(1, 2 * CEILING.memory_kib),
    bend=st.floats(0.8, 1.3),
)
def test_calibration_lands_between_half_a_second_and_a_second(
    floor_ms: float, limit: int, bend: float
) -> None:
    def measure(argon: Argon) -> float:
        """Cost grows with memory a little faster or slower than in proportion, as caches do."""
        memory = (argon.memory_kib / FLOOR.memory_kib) ** bend
        return floor_ms * memory * argon.iterations / FLOOR.iterations

    argon = calibrate(750, measure, memory_limit_kib=limit)
    assert argon.admissible
    if floor_ms >= 500:
        assert argon == FLOOR
    else:
        assert 500 <= measure(argon) <= 1000 or argon.iterations == CEILING.iterations
        assert argon.memory_kib <= max(limit, FLOOR.memory_kib)


def test_the_stopwatch_hashes_for_real_and_tells_milliseconds() -> None:
    times = iter([10.0, 10.75])
    assert stopwatch(lambda: next(times))(FLOOR) == 750
    with pytest.raises(Trouble):
        stopwatch(lambda: 0.0)(Argon(memory_kib=8, iterations=1, lanes=1))


@pytest.mark.parametrize(
    "password",
    [
        "kort",
        "1234567",
        "Wachtwoord",
        "WACHTWOORD2026!",
        "welkom01",
        "voetbal123",
        "aaaaaaaaaa",
        "abababababab",
        "an.peeters1",
    ],
)
def test_short_common_and_monotonous_passwords_are_refused(password: str) -> None:
    with pytest.raises(Refused):
        RULES.check(password, login_name="an.peeters")


@pytest.mark.parametrize("password", ["mijn fiets is groen", "regenboog lepel", "ééntweeдри!"])
def test_a_sentence_passes_without_digits_or_capitals(password: str) -> None:
    RULES.check(password, login_name="an.peeters")


@pytest.mark.parametrize("pin", ["123", "1111", "1234", "4321", "7890", "1212", "12a4", "", "٤٥٦٧", "1" * 13])
def test_pins_that_a_friend_would_guess_are_refused(pin: str) -> None:
    with pytest.raises(Refused):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["2580", "194072", "7741"])
def test_other_pins_pass(pin: str) -> None:
    check_pin(pin)


def test_policy_may_ask_for_longer_but_not_for_shorter() -> None:
    PasswordRules(common=frozenset(), shortest=1).check("achtteke", login_name="x")
    with pytest.raises(Refused):
        PasswordRules(common=frozenset(), shortest=1).check("zevente", login_name="x")
    with pytest.raises(Refused):
        PasswordRules(common=frozenset(), shortest=20).check("nietlanggenoeg", login_name="x")


def test_the_list_that_ships_holds_thousands_and_what_belgians_use() -> None:
    common = read_common(COMMON)
    assert len(common) >= 3000
    assert {"welkom01", "wachtwoord", "azerty123", "password", "anderlecht", "leefgroep"} <= common
