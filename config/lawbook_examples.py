"""The examples of the law book: for each answer one golden case that turns on it, worked out by the engine.

Boundary: reads case files as data; what the example says comes from the engine, never from the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from legal_rules.case import Case
from legal_rules.facts import Facts, read
from legal_rules.recheck import ASKED
from legal_rules.values import interval

Key = tuple[str, str]
PARTS = {"findings": "finding", "clocks": "clock", "deadlines": "deadline", "standards": "standard"}
# What an example should show, the most telling first; anything else comes last.
TELLING = {
    "finding": ("breached", "kept", "unclear"),
    "standard": ("breached", "kept", "unclear"),
    "clock": ("expired", "running", "stopped"),
    "deadline": ("open", "arguable", "passed", "not_yet"),
    "sum": ("counted", "unclear"),
}
MOST_TRIED = 24


@dataclass(frozen=True)
class Golden:
    """One golden case: its name, its facts as read, and the answers that it names."""

    id: str
    at: datetime
    facts: Facts
    names: frozenset[Key]


@dataclass(frozen=True)
class Example:
    """A golden case and the one answer that it is told for."""

    golden: Golden
    answer: Any


def golden(folder: Path) -> tuple[Golden, ...]:
    """The golden cases of a folder, the shortest first."""
    found = [_golden(case) for path in sorted(folder.glob("*.yaml")) for case in _loaded(path)]
    return tuple(sorted(found, key=lambda case: (len(case.facts.given), case.id)))


def example(cases: Iterable[Golden], key: Key, stage: Iterable[Key]) -> Example | None:
    """The most telling of the shortest cases that name `key`, else of those that name another answer of its stage."""
    cases = tuple(cases)
    named = [case for case in cases if key in case.names][:MOST_TRIED]
    near = [case for case in cases if not case.names.isdisjoint(stage)]
    for group in (named, near):
        tried = [Example(case, ASKED[key[0]](Case(case.facts, case.at), key[1])) for case in group]
        best = min(tried, key=lambda found: _rank(key[0], found.answer), default=None)
        if best is not None and _rank(key[0], best.answer) < len(TELLING[key[0]]):
            return best
    return None


def _rank(kind: str, answer: Any) -> int:
    said = getattr(answer, "outcome", None) or answer.state
    return TELLING[kind].index(said) if said in TELLING[kind] else len(TELLING[kind])


def _golden(case: Mapping[str, Any]) -> Golden:
    at = interval(case["at"]).earliest
    return Golden(case["id"], at, read(case["facts"], at), frozenset(_names(case.get("expect", {}))))


def _names(expect: Mapping[str, Mapping[str, Any]]) -> Iterator[Key]:
    for part, ids in expect.items():
        yield from ((PARTS[part], id) for id in ids if part in PARTS)


class _Texts(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Dates stay text, as in fact files."""


_Texts.yaml_implicit_resolvers = {
    first: [(tag, found) for tag, found in pairs if not tag.endswith(":timestamp")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _loaded(path: Path) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = yaml.load(path.read_text(encoding="utf-8"), Loader=_Texts)  # noqa: S506
    return found
