"""Both languages in every store of texts: neither half is missing or left as the other, slots and tags are the same.

The stores are found, not listed: every `Text(vi, en)` of the source, every pair in the data files, every template that
has a twin in the other language. What is said well is the business of other tests.
"""

from __future__ import annotations

import ast
import re
import string
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import quick_yaml
from tests.architecture.tree import ROOMS, ROOT, files, modules

Pair = tuple[str, Any, Any]
BLOCKS = re.compile(r"<(/?(?:p|h[1-6]|li|ul|ol|table|thead|tbody|tr|td|th|dl|dt|dd|div|section))\b")
LETTERS = re.compile(r"[^\W\d_]{2,}")
TAG = re.compile(r"</?[a-z][^>]*>")
ALIKE = re.compile(r"[A-Z0-9@.:/ +-]*|video|(\{\w+\}\W*)+")
"""What may read the same in both: abbreviations, addresses, one thing's name, a slot alone."""
GRAMMAR = {"object": "person", "whole": "place", "short": "place", "has": "person"}
"""Slots that one language fills in another form, or does not need: "he" and "him", a verb that follows the person."""
READING_COPY = Counter({"p": 1, "/p": 1})
"""The line at the head of the copy that is not filed."""


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _of_source() -> Iterator[Pair]:
    for path in (path for room in ROOMS for path in modules(room)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text":
                given = [_constant(arg) for arg in node.args]
                named = {word.arg: _constant(word.value) for word in node.keywords}
                pair = given if len(given) == 2 else [named.get("vi"), named.get("en")]
                if None not in pair and any(pair):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", *pair


def _of_data() -> Iterator[Pair]:
    for path in files(".yaml"):
        if "tests" not in path.parts and "docs" not in path.parts:
            yield from _pairs(quick_yaml.load(path), str(path.relative_to(ROOT)))


def _pairs(held: Any, at: str) -> Iterator[Pair]:
    if isinstance(held, dict):
        if {"vi", "en"} & set(held):
            yield at, held.get("vi"), held.get("en")
        for key, value in held.items():
            yield from _pairs(value, f"{at}.{key}")
    elif isinstance(held, list):
        for number, value in enumerate(held):
            yield from _pairs(value, f"{at}[{number}]")


def _twins() -> list[tuple[Path, Path]]:
    found = [path for path in files(".html") if re.search(r"(^|_)vi\.html$", path.name) and "tests" not in path.parts]
    return [(path, path.with_name(re.sub(r"vi\.html$", "en.html", path.name))) for path in found]


def slots(text: str) -> set[str]:
    """The names of the places to fill; a brace that is no slot is a word."""
    try:
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    except ValueError:
        return {"a brace"}
    return {GRAMMAR.get(name, name) for name in names} - {"person"}


def unlike(pair: Pair) -> list[str]:
    """What the halves of a pair do not share, in words; nothing for two that belong together."""
    at, vi, en = pair
    if isinstance(vi, list) and isinstance(en, list):
        return [] if vi and en and all(map(str.strip, vi + en)) else [f"{at}: an empty list"]
    if not isinstance(vi, str) or not isinstance(en, str):
        return [f"{at}: a half is missing"]
    found = []
    if not (vi.strip() and en.strip()):
        found.append("a half is empty")
    if slots(vi) != slots(en):
        found.append(f"slots {slots(vi)} and {slots(en)}")
    if sorted(TAG.findall(vi)) != sorted(TAG.findall(en)):
        found.append("tags")
    if unicodedata.normalize("NFC", vi + en) != vi + en:
        found.append("not NFC")
    if vi == en and LETTERS.search(vi) and not ALIKE.fullmatch(vi):
        found.append(f"the same in both: {vi}")
    return [f"{at}: {what}" for what in found]


@pytest.mark.parametrize(("store", "least"), [(_of_source, 2500), (_of_data, 1500)], ids=["source", "data"])
def test_both_halves_belong_together(store: Any, least: int) -> None:
    pairs = list(store())
    assert len(pairs) >= least
    assert [line for pair in pairs for line in unlike(pair)] == []


def test_every_template_in_one_language_has_its_twin_with_the_same_parts() -> None:
    twins = _twins()
    assert len(twins) > 30
    for vi, en in twins:
        assert en.exists(), vi
        mine, theirs = (Counter(BLOCKS.findall(path.read_text(encoding="utf-8"))) for path in (vi, en))
        assert (mine - theirs) + (theirs - mine) <= READING_COPY, vi.relative_to(ROOT)


@pytest.mark.parametrize(
    "pair",
    [
        ("", "Có {n} việc", "There are things"),
        ("", "<b>Có</b>", "Yes"),
        ("", "Không biết", "  "),
        ("", "Không biết", None),
        ("", "Không biết", "Không biết"),
        ("", "Kho\u0302ng", "No"),
    ],
)
def test_what_does_not_belong_together_is_found(pair: Pair) -> None:
    assert unlike(pair)
