"""What hub and client must agree on: lanes, chains, checkpoints, tokens, messages; nothing else gets in."""

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.ids import DeviceId, FacilityId, Hash
from leefbord.wire.checkpoint import make_checkpoint, parse_checkpoint, verify_checkpoint
from leefbord.wire.hub_messages import (
    AuthorityPage,
    AuthorityPush,
    Erased,
    Heads,
    LanePage,
    Message,
    Pull,
    Pulled,
    Push,
    Setup,
    decode,
    encode,
)
from leefbord.wire.lanes import START, Cursor, Lane, LaneKind, lane_of, leaf, parse_lane, root
from leefbord.wire.mailbox_messages import Mailboxes, RevealMailbox
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of
from leefbord.wire.tokens import TokenTime, check_token, make_token, token_sender

KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
FACILITY, DEVICE = FacilityId(b"f" * 32), DeviceId(b"d" * 16)
ID = "0a" * 16
KINDS: list[type[Message]] = [
    Push,
    Pull,
    Pulled,
    Heads,
    AuthorityPage,
    AuthorityPush,
    Setup,
    Mailboxes,
    RevealMailbox,
]


def test_the_chain_over_names_is_pinned() -> None:
    cursor = Cursor().after([Hash(b"a" * 32), Hash(b"b" * 32)])
    once = hashlib.sha256(b"leefbord/lane-chain/1\0" + START + b"a" * 32).digest()
    assert cursor == Cursor(2, Hash(hashlib.sha256(b"leefbord/lane-chain/1\0" + once + b"b" * 32).digest()))


def test_the_root_does_not_depend_on_the_order_of_the_leaves() -> None:
    leaves = [leaf("1:facility", Cursor(1, Hash(b"a" * 32))), leaf("authority", Cursor(2, Hash(b"b" * 32)))]
    assert root(leaves) == root(reversed(leaves))
    assert root(leaves) != root(leaves[:1])


@pytest.mark.parametrize(
    "text",
    [
        "1:facility",
        "2:group/" + "0a" * 16 + "/team/2026",
        "3:youth/" + "0a" * 16 + "/private",
        "4:" + "0a" * 16,
        "5:",
    ],
)
def test_a_lane_comes_back_from_its_text(text: str) -> None:
    assert parse_lane(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1:",
        "9:facility",
        "1:Facility",
        "4:0A",
        "4:" + "0A" * 16,
        "5:x",
        "12:facility",
        "²:facility",
        "4:zz",
    ],
)
def test_a_text_that_is_no_lane_is_malformed(text: str) -> None:
    with pytest.raises(Malformed):
        parse_lane(text)


@given(st.integers(-5, 300), st.text(max_size=80))
def test_any_lane_that_is_accepted_travels_unchanged(kind: int, target: str) -> None:
    try:
        lane = lane_of(kind, target)
    except Malformed:
        return
    assert parse_lane(lane.text) == lane == Lane(LaneKind(kind), target)


@given(st.sampled_from(KINDS), st.binary(max_size=300))
def test_random_bytes_are_a_message_or_malformed_and_nothing_else(kind: type[Message], data: bytes) -> None:
    try:
        decode(kind, data)
    except Malformed:
        return


def test_a_message_of_a_newer_program_is_read_without_what_it_added() -> None:
    page = LanePage(kind=1, target="facility", known=True, head=2, items=[b"raw", Erased(b"n" * 32)])
    assert decode(LanePage, encode(page)) == page
    assert decode(LanePage, b"\x96" + encode(page)[1:] + b"\x01") == page


def test_a_message_shows_nothing_of_itself() -> None:
    assert repr(Setup(code="SECRET", entries=[b"x"])) == "<Setup>"


def test_a_checkpoint_is_the_hubs_and_of_one_facility() -> None:
    made = make_checkpoint(
        KEY, facility=FACILITY, hub=DEVICE, number=3, previous=START, time_ms=5, root=Hash(b"r" * 32)
    )
    again = parse_checkpoint(made.raw)
    verify_checkpoint(again, public_of(KEY))
    assert (again.facility, again.hub, again.number, again.root) == (FACILITY, DEVICE, 3, b"r" * 32)
    with pytest.raises(Malformed):
        verify_checkpoint(again, b"x" * 32)


def token(now_ms: int = 1_000_000) -> str:
    return make_token(KEY, DEVICE, FACILITY, "POST", "/v1/push", b"h" * 32, now_ms)


def checked(text: str, *, now_ms: int = 1_000_000, path: str = "/v1/push") -> None:
    check_token(text, public_of(KEY), method="POST", path=path, body_hash=b"h" * 32, now_ms=now_ms)


def test_a_token_says_who_asks_and_is_good_for_a_minute() -> None:
    assert token_sender(token()) == (FACILITY, DEVICE)
    checked(token(), now_ms=1_060_000)
    with pytest.raises(TokenTime):
        checked(token(), now_ms=1_062_000)


def test_a_token_is_for_one_request() -> None:
    with pytest.raises(Malformed):
        checked(token(), path="/v1/pull")


def test_a_token_with_a_changed_letter_is_malformed() -> None:
    text = token()
    head, body, signature = text.split(".")
    for changed in (f"{head}.{body[:-2]}AA.{signature}", f"{head}.{body}.", f"{head}.{body}"):
        with pytest.raises(Malformed):
            checked(changed)


@given(st.text(max_size=200))
def test_any_text_is_a_token_or_malformed(text: str) -> None:
    with pytest.raises(Malformed):
        token_sender(text)
