"""Writes tests/sealing/vectors.json: what this code seals and derives, frozen, for every later version to open.

Run `python -m tests.sealing.vectors` after a version number has risen: it adds vectors of the new version and touches
none that is there. A vector that does not open any more means that people's cases would not open any more: mend the
code, never the vector. Bytes are hex; a context is {name: [type, value]} with s for text, i for number, b for bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sealing import boxes, codes, envelope, keys, passphrases, teams

FILE = Path(__file__).parent / "vectors.json"
TEXTS = ["", "tạm giữ 24 giờ", "Đoàn Văn Mật, 079123456789 " * 60]
CONTEXT: dict[str, str | int | bytes] = {"blob": "answers", "case": "c1", "revision": 3, "row": b"\x01\x02"}
PEPPER, SECRET = bytes(range(32)), bytes(range(100, 132))
STATEMENT: dict[str, str | int | bytes] = {"team": "t1", "epoch": 1, "public": b"p" * 32, "recovery": b"r" * 32}
COST = {"passes": 1, "memory": 64, "lanes": 1}


def spelled(context: Mapping[str, Any]) -> dict[str, list[Any]]:
    """A context as JSON."""
    letter = {str: "s", int: "i", bytes: "b"}
    return {n: [letter[type(v)], v.hex() if isinstance(v, bytes) else v] for n, v in context.items()}


def meant(spelling: Mapping[str, list[Any]]) -> dict[str, str | int | bytes]:
    """The context of a spelling."""
    return {n: bytes.fromhex(v) if letter == "b" else v for n, (letter, v) in spelling.items()}


def envelopes() -> list[dict[str, Any]]:
    """Envelopes of this version."""
    return [
        {
            "key": SECRET.hex(),
            "context": spelled(CONTEXT),
            "text": text,
            "sealed": envelope.seal(SECRET, text.encode(), CONTEXT).hex(),
        }
        for text in TEXTS
    ]


def wraps() -> list[dict[str, Any]]:
    """Wraps and boxes of this version."""
    pair = boxes.pair_from(SECRET)
    return [
        {
            "private": SECRET.hex(),
            "public": pair.public.hex(),
            "context": spelled(CONTEXT),
            "key": PEPPER.hex(),
            "wrap": boxes.wrap(pair.public, PEPPER, CONTEXT).hex(),
            "text": TEXTS[1],
            "box": boxes.seal_to(pair.public, TEXTS[1].encode(), CONTEXT).hex(),
        }
    ]


def derived() -> dict[str, Any]:
    """What has no version of its own and never changes: codes, drafts, signatures, passphrases, the recovery."""
    code, root = "0123456789ABCDEFGHJKMNP", bytes(range(50, 82))
    code += codes._check(code)
    found, draft = codes.code_keys(code, PEPPER), keys.draft_keys(SECRET)
    holders = ["A" * 26, "B" * 26, "C" * 26]
    recovery = teams.seal_recovery(boxes.pair_from(SECRET), holders, STATEMENT)
    return {
        "code": {
            "code": code,
            "typed": codes.shown(code).lower().replace("0", "o").replace("1", "l"),
            "pepper": PEPPER.hex(),
            "lookup": found.lookup.hex(),
            "private": found.pair.private.hex(),
            "public": found.pair.public.hex(),
        },
        "draft": {"secret": SECRET.hex(), "row_id": draft.row_id.hex(), "key": draft.key.hex()},
        "signature": {
            "root": teams.SigningKey(root).verify_key.encode().hex(),
            "statement": spelled(STATEMENT),
            "signature": teams.sign(root, STATEMENT).hex(),
        },
        "passphrase": {
            "text": "con đường về",
            "salt": SECRET[:16].hex(),
            "cost": COST,
            "key": passphrases.key_of("con đường về", SECRET[:16], passphrases.Cost.of(COST)).hex(),
        },
        "recovery": {
            "holders": holders,
            "context": spelled(STATEMENT),
            "private": SECRET.hex(),
            "sealed": {name: value.hex() for name, value in recovery.items()},
        },
    }


if __name__ == "__main__":
    frozen = json.loads(FILE.read_text()) if FILE.exists() else {"about": __doc__, "envelope": {}, "wrap": {}}
    frozen["envelope"].setdefault(str(envelope.VERSION), envelopes())
    frozen["wrap"].setdefault(str(boxes.WRAP_VERSION), wraps())
    frozen.setdefault("derived", derived())
    FILE.write_text(json.dumps(frozen, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
