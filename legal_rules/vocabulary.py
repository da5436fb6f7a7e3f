"""The vocabulary: every fact once, with its type, its meaning in plain words and how sensitive it is.

Boundary: words and shapes only, from data/facts.yaml. How a value is read is `reading`; what follows is the rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import yaml

from legal_rules.words import Text

Kind = Literal["yes_no", "choice", "choices", "instant", "day", "days", "number", "text", "rows"]
Sensitivity = Literal["plain", "personal", "sensitive"]
TEXT_MAXIMUM = 500
ROWS_MAXIMUM = 30


@dataclass(frozen=True)
class Key:
    """One key of a row. `ahead`: may lie after the day of the assessment, as the end written in an order."""

    type: Kind
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    ahead: bool = False


@dataclass(frozen=True)
class Fact:
    """One fact of the contract.

    `maximum` is the largest number, or the most characters of a text. `short_for` names the row key that a short form
    stands for, e.g. "charges.article"; reading turns the short form into the list.
    """

    id: str
    type: Kind
    meaning: Text
    sensitivity: Sensitivity = "plain"
    choices: tuple[str, ...] = ()
    row: Mapping[str, Key] = field(default_factory=lambda: MappingProxyType({}))
    minimum: int | None = None
    maximum: int | None = None
    ahead: bool = False
    short_for: str | None = None


def meaning(fact_id: str) -> Text:
    """A short noun phrase for `fact_id` in both languages; an id that is not in the vocabulary stands for itself."""
    return FACTS[fact_id].meaning if fact_id in FACTS else Text(fact_id, fact_id)


def _fact(id: str, raw: Mapping[str, Any]) -> Fact:
    unknown = set(raw) - {"type", "sensitivity", "min", "max", "ahead", "for", "vi", "en", "choices", "row"}
    if unknown:
        raise ValueError(f"{id}: unknown keys {sorted(unknown)}")
    key = _key(raw)
    return Fact(
        id=id,
        type=key.type,
        meaning=Text(raw["vi"], raw["en"]),
        sensitivity=raw.get("sensitivity", "plain"),
        choices=key.choices,
        row=MappingProxyType({name: _key(spec) for name, spec in raw.get("row", {}).items()}),
        minimum=key.minimum,
        maximum=key.maximum,
        ahead=key.ahead,
        short_for=raw.get("for"),
    )


def _key(raw: Mapping[str, Any] | str) -> Key:
    if isinstance(raw, str):
        raw = {"type": raw}
    most = raw.get("max", TEXT_MAXIMUM if raw["type"] == "text" else None)
    return Key(raw["type"], tuple(raw.get("choices", ())), raw.get("min"), most, raw.get("ahead", False))


def _read() -> Mapping[str, Fact]:
    text = (Path(__file__).parent / "data" / "facts.yaml").read_text(encoding="utf-8")
    safe = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    raw = yaml.load(text, Loader=safe)  # noqa: S506
    return MappingProxyType({id: _fact(id, entry) for id, entry in raw.items()})


FACTS: Mapping[str, Fact] = _read()
