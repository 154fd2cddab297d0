"""Bytes that a first vault wrote must open for ever: sealed content and a sealed draft, pinned."""

import json
from base64 import b85encode
from pathlib import Path

from tests.helpers.kept_drafts import KeptDrafts

from leefbord.core.ids import FacilityId, OperationId, PersonId, RecordId
from leefbord.core.sealed import SealedRecord, SealedVersion
from leefbord.core.streams import youth_private
from leefbord.keys.person import PersonKeys, make_person_keys
from leefbord.modules.diary.model.content import Mood, from_bytes
from leefbord.services.sealed_content import conceal, reveal
from leefbord.services.sealed_drafts import SealedDrafts
from leefbord.wire.certificate import Use

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


PLACE = SealedRecord(stream=youth_private(YARA), type="diary.entry", record=RECORD)


def test_content_is_sealed_to_exactly_these_bytes() -> None:
    drawn = iter((KEY, SALT))
    made = conceal(INSIDE, PLACE, PARENTS, lambda _size: next(drawn))
    assert (made.key, made.content) == (KEY, VECTOR["content"])


def test_pinned_content_opens() -> None:
    version = SealedVersion(of=PLACE, version=OperationId(bytes(16)), parents=PARENTS[::-1])
    content = from_bytes(reveal(KEY, VECTOR["content"], version))
    assert (content.mood, content.text) == (Mood.OKAY, "Één dag, drie woorden.")


def test_a_pinned_draft_opens() -> None:
    kept = KeptDrafts()
    kept.texts["diary"] = b85encode(VECTOR["draft"]).decode()
    assert SealedDrafts(kept, yaras_keys(), FACILITY).load("diary") == "half geschreven"
