"""What was sealed by any version so far opens with today's code, and derived values are what they were."""

from __future__ import annotations

import json
from itertools import combinations
from typing import Any

import pytest

from sealing import boxes, codes, envelope, keys, passphrases, teams
from sealing.envelope import Unopenable
from tests.sealing.vectors import FILE, meant

FROZEN: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
DERIVED = FROZEN["derived"]
ENVELOPES = [(version, vector) for version, vectors in FROZEN["envelope"].items() for vector in vectors]
WRAPS = [(version, vector) for version, vectors in FROZEN["wrap"].items() for vector in vectors]


def test_every_version_has_vectors() -> None:
    how = "A new version needs vectors of its own: python -m tests.sealing.vectors"
    assert set(FROZEN["envelope"]) == {str(v) for v in range(1, envelope.VERSION + 1)}, how
    assert set(FROZEN["wrap"]) == {str(v) for v in range(1, boxes.WRAP_VERSION + 1)}, how


@pytest.mark.parametrize(("version", "vector"), ENVELOPES)
def test_an_envelope_opens(version: str, vector: dict[str, Any]) -> None:
    sealed, key = bytes.fromhex(vector["sealed"]), bytes.fromhex(vector["key"])
    assert sealed[0] == int(version)
    assert envelope.open_(key, sealed, meant(vector["context"])).decode() == vector["text"]
    with pytest.raises(Unopenable):
        envelope.open_(key, sealed, meant(vector["context"]) | {"revision": 4})


@pytest.mark.parametrize(("version", "vector"), WRAPS)
def test_a_wrap_and_a_box_open(version: str, vector: dict[str, Any]) -> None:
    pair, context = boxes.pair_from(bytes.fromhex(vector["private"])), meant(vector["context"])
    assert pair.public.hex() == vector["public"]
    wrapped, box = bytes.fromhex(vector["wrap"]), bytes.fromhex(vector["box"])
    assert wrapped[0] == box[0] == int(version)
    assert boxes.unwrap(pair, wrapped, context).hex() == vector["key"]
    assert boxes.open_with(pair, box, context).decode() == vector["text"]


def test_a_code_leads_to_the_same_place_and_pair() -> None:
    vector = DERIVED["code"]
    code = codes.read(vector["typed"])
    assert code == vector["code"]
    found = codes.code_keys(code, bytes.fromhex(vector["pepper"]))
    assert found.lookup.hex() == vector["lookup"]
    assert (found.pair.private.hex(), found.pair.public.hex()) == (vector["private"], vector["public"])


def test_a_secret_leads_to_the_same_draft() -> None:
    vector = DERIVED["draft"]
    found = keys.draft_keys(bytes.fromhex(vector["secret"]))
    assert (found.row_id.hex(), found.key.hex()) == (vector["row_id"], vector["key"])


def test_a_signature_holds() -> None:
    vector = DERIVED["signature"]
    root, signature, statement = bytes.fromhex(vector["root"]), bytes.fromhex(vector["signature"]), vector["statement"]
    teams.verify(root, meant(statement), signature)
    with pytest.raises(teams.WrongSignature):
        teams.verify(root, meant(statement) | {"epoch": 2}, signature)


def test_a_passphrase_gives_the_same_key() -> None:
    vector = DERIVED["passphrase"]
    cost = passphrases.Cost.of(vector["cost"])
    assert passphrases.key_of(vector["text"], bytes.fromhex(vector["salt"]), cost).hex() == vector["key"]


def test_any_two_holders_recover() -> None:
    vector = DERIVED["recovery"]
    sealed = {name: bytes.fromhex(value) for name, value in vector["sealed"].items()}
    for a, b in combinations(range(3), 2):
        held = ((a + 1, vector["holders"][a]), (b + 1, vector["holders"][b]))
        assert teams.open_recovery(sealed, *held, meant(vector["context"])).private.hex() == vector["private"]
