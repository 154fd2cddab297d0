"""docs/format.md names every label, every kind and every field, in the order in which they travel."""

import re
from pathlib import Path

import pytest
from tests.unit.wire import golden_objects as golden

from leefbord.wire import labels
from leefbord.wire.authority_bodies import EntryKind
from leefbord.wire.call import CallBody, TakenBody
from leefbord.wire.certificate import CertificateBody
from leefbord.wire.encoding import Form
from leefbord.wire.seals import EraseBody, SealBody
from leefbord.wire.segment import SegmentHeader
from leefbord.wire.snapshot import ManifestBody
from leefbord.wire.wraps import ClassWrapBody

TEXT = " ".join((Path(__file__).parents[3] / "docs" / "format.md").read_text(encoding="utf-8").split())

ARRAYS = [
    SegmentHeader,
    CertificateBody,
    ClassWrapBody,
    SealBody,
    EraseBody,
    CallBody,
    TakenBody,
    ManifestBody,
]


@pytest.mark.parametrize(
    "label",
    [value.decode().removeprefix("leefbord/1/") for value in vars(labels).values() if type(value) is bytes],
)
def test_every_label_is_in_the_document(label: str) -> None:
    assert f"`{label}`" in TEXT


@pytest.mark.parametrize("kind", list(EntryKind), ids=lambda kind: kind.value)
def test_every_entry_body_is_in_the_document_in_its_order(kind: EntryKind) -> None:
    row = re.search(rf"\| `{kind.value}` \| ([^|]*) \|", TEXT)
    assert row is not None
    places = [row.group(1).find(f"{name} ") for name in golden.entry_bodies()[kind].__struct_fields__[:-1]]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("shape", ARRAYS)
def test_every_array_is_in_the_document_in_its_order(shape: type[Form]) -> None:
    plain = re.sub(r" ?\((?:[^()]|\([^()]*\))*\)", "", TEXT)
    assert ", ".join(shape.__struct_fields__) in plain
