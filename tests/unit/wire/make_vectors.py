"""Writes tests/unit/wire/vectors/*.json: run by hand when a kind of object is added, never to change one.

    PYTHONPATH=desktop:. .venv/bin/python tests/unit/wire/make_vectors.py [kind ...]

A vector that exists is left alone unless its name is given: what a first vault wrote must stay readable.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.unit.wire import golden_objects as golden

from leefbord.wire.authority_bodies import EntryKind
from leefbord.wire.dictionary import DICTIONARY
from leefbord.wire.hpke import pair_of, seal_to
from leefbord.wire.operation import Operation

VECTORS = Path(__file__).parent / "vectors"
Vector = dict[str, str]


def _raw(raw: bytes, **more: bytes | str) -> Vector:
    texts = {name: item.hex() if isinstance(item, bytes) else item for name, item in more.items()}
    return {"raw": raw.hex(), **texts}


def _read(name: str) -> Vector:
    vector: Vector = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))
    return vector


def _sealed(opened: golden.Opened) -> bytes:
    return seal_to(
        pair_of(opened.private).public,
        opened.plaintext,
        label=opened.label,
        facility=golden.GOLDEN.facility,
        context=opened.context,
    )


def _with_hpke(opened: golden.Opened, make: Callable[[bytes], bytes]) -> Vector:
    ciphertext = _sealed(opened)
    return _raw(
        make(ciphertext),
        ciphertext=ciphertext,
        private=opened.private,
        info=opened.label + golden.GOLDEN.facility + opened.context,
        plaintext=opened.plaintext,
    )


def _segment(*, inline: bool) -> Vector:
    made = golden.segment(inline=inline)
    session = golden.certificate().body.session_key
    return _raw(
        made.raw, name=made.name, stream_key=golden.stream_key(), session_key=session, body=golden.body()
    )


def _operation(made: Operation) -> Vector:
    return _raw(made.raw, uuid=made.uuid)


def _enrolment() -> Vector:
    promised, shown = golden.enrolment()
    return _raw(
        golden.device_request().raw,
        facility=golden.GOLDEN.facility,
        head=golden.AUTHORITY.hash,
        nonce_a=golden.NONCE_A,
        nonce_b=golden.NONCE_B,
        commitment=promised,
        code=shown,
    )


def _certificate() -> Vector:
    made = golden.certificate()
    return _raw(made.raw, hash=made.hash)


def _entry(kind: EntryKind) -> Vector:
    made = golden.entry(kind)
    return _raw(made.raw, body=made.request.body_raw, request=made.request.raw, hash=made.hash)


MAKERS: dict[str, Callable[[], Vector]] = {
    "operation-set": lambda: _operation(golden.operation_set()),
    "operation-version": lambda: _operation(golden.operation_version()),
    "body": lambda: _raw(golden.body()),
    "certificate": _certificate,
    "segment-first": lambda: _segment(inline=True),
    "segment-later": lambda: _segment(inline=False),
    "class-key-wrap": lambda: _with_hpke(
        golden.CLASS_WRAP_OPENED, lambda sealed: golden.class_wrap(sealed).raw
    ),
    "stream-key-wrap": lambda: _raw(
        golden.stream_wrap().raw,
        class_key=golden.GOLDEN.bytes("class key 1", 32),
        stream_key=golden.stream_key(),
    ),
    "seal": lambda: _with_hpke(golden.SEAL_OPENED, lambda sealed: golden.seal(sealed).raw),
    "erase-notice": lambda: _raw(golden.erase_notice().raw),
    "inner-bundle": lambda: _raw(golden.inner_bundle().raw),
    "outer-bundle": lambda: _with_hpke(golden.OUTER_OPENED, lambda sealed: golden.outer_bundle(sealed).raw),
    "enrolment": _enrolment,
    "checkpoint": lambda: _raw(golden.checkpoint().raw, hash=golden.checkpoint().hash),
    "call": lambda: _with_hpke(golden.CALL_OPENED, lambda sealed: golden.call(sealed).raw),
    "call-taken": lambda: _raw(golden.taken(bytes.fromhex(_read("call")["ciphertext"])).raw),
    "snapshot-manifest": lambda: _raw(golden.snapshot_manifest().raw, hash=golden.snapshot_manifest().hash),
    "snapshot-chunk": lambda: _raw(
        golden.snapshot_chunk()[0], stream_key=golden.stream_key(), piece=golden.body()
    ),
    "dictionary": lambda: _raw(DICTIONARY),
    **{f"entry-{kind.value}": partial(_entry, kind) for kind in EntryKind},
}


def main(names: list[str]) -> None:
    """Write the vectors that are missing, and those named."""
    VECTORS.mkdir(exist_ok=True)
    for name, make in MAKERS.items():
        path = VECTORS / f"{name}.json"
        if name in names or not path.exists():
            path.write_text(json.dumps(make(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
