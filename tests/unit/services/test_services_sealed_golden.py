"""Bytes that a first vault wrote must open for ever: sealed content and a sealed draft, pinned."""

import json
from base64 import b85encode
from pathlib import Path

from tests.helpers.kept_drafts import KeptDrafts

from leefbord.core.ids import FacilityId, OperationId, PersonId, RecordId
from leefbord.core.streams import youth_private
from leefbord.keys.person import PersonKeys, make_person_keys
from leefbord.keys.sealing import seal, unseal
from leefbord.modules.diary.model.content import Mood, from_bytes
from leefbord.services.sealed_drafts import SealedDrafts
from leefbord.wire.certificate import Use
from leefbord.wire.encoding import pack
from leefbord.wire.labels import SEALED_CONTENT
from leefbord.wire.padding import pad, unpad

VECTOR = {
    name: bytes.fromhex(value)
    for name, value in json.loads((Path(__file__).parent / "sealed_vector.json").read_text()).items()
}
YARA = PersonId(bytes(range(16)))
RECORD = RecordId(bytes(range(16, 32)))
PARENTS = (OperationId(bytes([9]) * 16), OperationId(bytes([8]) * 16))
FACILITY = FacilityId(bytes([7]) * 32)
KEY, SALT = bytes(range(32)), bytes(range(100, 132))
INSIDE = '{"mood": "okay", "text": "Één dag, drie woorden."}'.encode()


def yaras_keys() -> PersonKeys:
    """The same keys in every run."""
    return make_person_keys(YARA, Use.KIOSK, generation=1, entropy=lambda size: bytes([size % 251]) * size)


def context() -> bytes:
    """What content is bound to, as docs/format.md says."""
    return pack((youth_private(YARA).text, "diary.entry", RECORD, tuple(sorted(PARENTS))))


def test_content_is_sealed_to_exactly_these_bytes() -> None:
    made = seal(KEY, pad(INSIDE), label=SEALED_CONTENT, context=context(), entropy=lambda _size: SALT)
    assert made == VECTOR["content"]


def test_pinned_content_opens() -> None:
    opened = unpad(unseal(KEY, VECTOR["content"], label=SEALED_CONTENT, context=context()))
    content = from_bytes(opened)
    assert (content.mood, content.text) == (Mood.OKAY, "Één dag, drie woorden.")


def test_a_pinned_draft_opens() -> None:
    kept = KeptDrafts()
    kept.texts["diary"] = b85encode(VECTOR["draft"]).decode()
    assert SealedDrafts(kept, yaras_keys(), FACILITY).load("diary") == "half geschreven"
