"""HPKE and the keys under keys: only the right key, label, facility and context open."""

import pytest

from leefbord.core.ids import NO_GROUP, FacilityId
from leefbord.core.streams import StreamClass
from leefbord.wire.hpke import OVERHEAD, PRIVATE_SIZE, PUBLIC_SIZE, new_pair, open_with, pair_of, seal_to
from leefbord.wire.labels import CLASS_WRAP, SEAL
from leefbord.wire.malformed import Malformed
from leefbord.wire.stream_key import open_previous, seal_previous

PAIR = new_pair()
FACILITY = FacilityId(b"f" * 32)


def test_a_sealed_text_opens_and_has_the_stated_size() -> None:
    ciphertext = seal_to(PAIR.public, b"secret", label=SEAL, facility=FACILITY, context=b"c")
    assert len(ciphertext) == 6 + OVERHEAD
    assert open_with(PAIR.private, ciphertext, label=SEAL, facility=FACILITY, context=b"c") == b"secret"
    again = seal_to(PAIR.public, b"secret", label=SEAL, facility=FACILITY, context=b"c")
    assert again != ciphertext


def test_another_key_label_facility_or_context_does_not_open() -> None:
    ciphertext = seal_to(PAIR.public, b"secret", label=SEAL, facility=FACILITY, context=b"c")
    attempts = (
        (new_pair().private, SEAL, FACILITY, b"c"),
        (PAIR.private, CLASS_WRAP, FACILITY, b"c"),
        (PAIR.private, SEAL, FacilityId(b"g" * 32), b"c"),
        (PAIR.private, SEAL, FACILITY, b"d"),
    )
    for private, label, facility, context in attempts:
        with pytest.raises(Malformed):
            open_with(private, ciphertext, label=label, facility=facility, context=context)
    for size in (0, 100, OVERHEAD, len(ciphertext) - 1):
        with pytest.raises(Malformed):
            open_with(PAIR.private, ciphertext[:size], label=SEAL, facility=FACILITY, context=b"c")


def test_a_pair_is_found_again_from_its_private_half() -> None:
    assert pair_of(PAIR.private) == PAIR
    assert (len(PAIR.private), len(PAIR.public)) == (PRIVATE_SIZE, PUBLIC_SIZE)
    fixed = new_pair(lambda size: bytes(range(size)))
    assert fixed == new_pair(lambda size: bytes(range(size)))
    assert new_pair() != new_pair()


def test_keys_of_a_wrong_size_or_shape_are_refused() -> None:
    for private in (b"", bytes(PRIVATE_SIZE - 1), bytes(PRIVATE_SIZE + 1)):
        with pytest.raises(Malformed):
            pair_of(private)
    for public in (b"", bytes(PUBLIC_SIZE - 1), b"\xff" * PUBLIC_SIZE, bytes(PUBLIC_SIZE)):
        with pytest.raises(Malformed):
            seal_to(public, b"x", label=SEAL, facility=FACILITY, context=b"")


def test_no_key_shows_in_a_repr() -> None:
    assert PAIR.private.hex()[:8] not in repr(PAIR)
    assert repr(PAIR) == "HpkePair()"


def test_the_previous_class_key_opens_only_in_its_place() -> None:
    sealed = seal_previous(
        b"n" * 32,
        b"o" * 32,
        facility=FACILITY,
        group=NO_GROUP,
        stream_class=StreamClass.FACILITY,
        number=2,
    )
    assert len(sealed) == 48
    for key, number in ((b"n" * 32, 3), (b"x" * 32, 2)):
        with pytest.raises(Malformed):
            open_previous(
                key,
                sealed,
                facility=FACILITY,
                group=NO_GROUP,
                stream_class=StreamClass.FACILITY,
                number=number,
            )
