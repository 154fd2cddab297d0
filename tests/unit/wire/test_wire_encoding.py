"""The encoding: one shape per value, and nothing that is too large, too deep or not canonical gets in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.wire.encoding import MAX_DEPTH, MAX_ITEMS, Reader, WireHash, pack, unpack
from leefbord.wire.malformed import Malformed
from leefbord.wire.wraps import ClassWrapBody

LIMIT = 1 << 20
plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 64) - 1)
    | st.text(max_size=40)
    | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(plain, max_size=6))
def test_what_is_packed_is_unpacked_and_packs_the_same(value: list[object]) -> None:
    data = pack(value)
    assert unpack(data, limit=LIMIT) == value
    assert pack(unpack(data, limit=LIMIT)) == data


@given(st.dictionaries(st.text(max_size=8), st.integers(0, 9), min_size=2, max_size=8))
def test_the_order_in_which_a_map_was_made_does_not_show(additions: dict[str, int]) -> None:
    backwards = dict(reversed(list(additions.items())))
    assert pack([additions]) == pack([backwards])


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_or_are_the_only_encoding_of_what_they_say(data: bytes) -> None:
    try:
        value = unpack(data, limit=LIMIT)
    except Malformed:
        return
    assert pack(value) == data


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\x01", id="no array"),
        pytest.param(b"\x91\x01\x00", id="something follows"),
        pytest.param(b"\x91\xcc\x01", id="a longer integer than needed"),
        pytest.param(b"\x91\xd0\x01", id="a signed integer that needs no sign"),
        pytest.param(b"\xdc\x00\x01\x01", id="a longer array head than needed"),
        pytest.param(b"\x91\xd9\x01a", id="a longer text head than needed"),
        pytest.param(b"\x91\xc5\x00\x01a", id="a longer bytes head than needed"),
        pytest.param(b"\x91\x82\xa1b\x01\xa1a\x02", id="keys that do not ascend"),
        pytest.param(b"\x91\x82\xa1a\x01\xa1a\x01", id="a key twice"),
        pytest.param(b"\x91\x81\x01\x01", id="a key that is no text"),
        pytest.param(b"\x91\xcb" + bytes(8), id="a float"),
        pytest.param(b"\x91\xca" + bytes(4), id="a short float"),
        pytest.param(b"\x91\xd6\xff" + bytes(4), id="a date"),
        pytest.param(b"\x91\xd4\x05\x00", id="an extension"),
        pytest.param(b"\x91\xa1\xff", id="no utf-8"),
        pytest.param(b"\x91\xc1", id="no such opcode"),
        pytest.param(b"\xdd\xff\xff\xff\xff", id="an array of four thousand million"),
        pytest.param(b"\x91\xc6\xff\xff\xff\xff", id="bytes of four thousand million"),
        pytest.param(b"\x91" * 100_000, id="deeper than any stack"),
        pytest.param(b"\x91" * (MAX_DEPTH + 2) + b"\x01", id="deeper than allowed"),
        pytest.param(b"\xdd" + (MAX_ITEMS + 1).to_bytes(4) + b"\x90" * (MAX_ITEMS + 1), id="too many items"),
    ],
)
def test_what_pack_would_not_write_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        unpack(data, limit=LIMIT)


def test_a_limit_is_a_limit() -> None:
    data = pack([b"x" * 100])
    assert unpack(data, limit=len(data)) == [b"x" * 100]
    with pytest.raises(Malformed):
        unpack(data, limit=len(data) - 1)


def test_a_reader_says_nothing_of_the_content_it_refused() -> None:
    reader = Reader(ClassWrapBody, limit=LIMIT)
    secret = "Yara's secret"
    with pytest.raises(Malformed) as raised:
        reader.read(pack([secret] * 9))
    assert secret not in repr(raised.value)
    assert raised.value.__cause__ is None


def test_additions_with_a_float_are_refused() -> None:
    class_of_float = pack([1, {"later": 1.5}])
    with pytest.raises(Malformed):
        unpack(class_of_float, limit=LIMIT)


def test_sizes_of_ids_and_hashes_are_exact() -> None:
    reader = Reader(WireHash, limit=LIMIT)
    assert reader.read(pack(bytes(32))) == bytes(32)
    for size in (0, 16, 31, 33):
        with pytest.raises(Malformed):
            reader.read(pack(bytes(size)))
