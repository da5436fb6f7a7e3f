"""The sentences that people read, as the golden cases bring them out; each stands once, under the case that says it.

`python -m tests.legal_rules.sentences` writes them anew. Read what changed in data/sentences.yaml before it is
committed: a lawyer should be able to agree with every line of it, in both languages.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import yaml

from legal_rules.answer import Assessment
from legal_rules.engine import assess
from legal_rules.facts import read
from legal_rules.words import Text
from tests.cases.reading import instant, written

FILE = Path(__file__).parent / "data" / "sentences.yaml"
PARTS = ("findings", "clocks", "deadlines", "standards", "sums", "stretches")
ELSEWHERE = ("title", "law")  # the same in every case, and in the book of the law
Said = dict[str, list[str]]  # "findings custody_limit" -> "Vietnamese | English"


def answer(case: dict[str, Any]) -> Assessment:
    at = instant(case["at"])
    return assess(read(case["facts"], at), at)


def said(assessment: Assessment) -> Said:
    """Every sentence of an answer, by the part and id that says it, in its order."""
    found: Said = {}
    for part in PARTS:
        for one in getattr(assessment, part):
            texts = found.setdefault(f"{part} {one.id}" if hasattr(one, "id") else part, [])
            texts += [f"{text.vi} | {text.en}" for text in _texts(one)]
    return found


def _texts(value: Any) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ELSEWHERE:
                yield from _texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)


def collect() -> dict[str, Said]:
    """Each sentence under the first case that says it; numbers do not make a sentence another one."""
    seen: set[tuple[str, str]] = set()
    found: dict[str, Said] = {}
    for _, case in written():
        for who, texts in said(answer(case)).items():
            for text in texts:
                key = (who, re.sub(r"\d+", "0", text))
                if key not in seen:
                    seen.add(key)
                    found.setdefault(case["id"], {}).setdefault(who, []).append(text)
    return found


if __name__ == "__main__":
    FILE.write_text(yaml.safe_dump(collect(), allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8")
