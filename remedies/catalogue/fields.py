"""Reads the fields of each paper from `fields.yaml` in its folder, and joins what papers bring with what they share.

Boundary: files in, `field.Declared` out, every slip refused by name. No answer and no page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast, get_args

import yaml

from legal_rules.facts import FACTS
from legal_rules.words import Text
from remedies.catalogue.field import Declared, Field, Missing, Row

FILE = "fields.yaml"
FILLED = frozenset({"identity", "fact", "facts"})
OTHERWISE = frozenset({"made", "pen", "left_out"})


@cache
def declared(folder: Path) -> Declared:
    """The fields of the paper in `folder`. Raises ValueError naming the file and the row that is wrong."""
    path = folder / FILE
    raw = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  # a safe loader, in C where there is one
    try:
        own = {str(key): _field(value) for key, value in (raw.get("own") or {}).items()}
        rows = tuple(_row(str(key), value) for key, value in raw["fields"].items())
    except (KeyError, TypeError, AttributeError, ValueError) as problem:
        raise ValueError(f"{path}: {problem}") from problem
    return Declared(MappingProxyType(own), rows)


def joined(folders: Iterable[Path], shared: Mapping[str, Field]) -> Mapping[str, Field]:
    """Every field of identity there is: the shared ones, then each paper's own.

    Raises ValueError where a key is declared twice with different words, or a row names one that nobody declares.
    """
    known, papers = dict(shared), {folder: declared(folder) for folder in folders}
    for folder, paper in papers.items():
        for key, field in paper.own.items():
            if known.setdefault(key, field) != field or key in shared:
                raise ValueError(f"{folder.name}: {key} is declared already: use that one, or name this one apart")
    for folder, paper in papers.items():
        stray = [key for key in (*paper.own, *paper.identity) if key not in known or key not in paper.identity]
        if stray:
            raise ValueError(f"{folder.name}: {', '.join(stray)}: a row without a field, or a field without a row")
    return MappingProxyType(known)


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _field(raw: Mapping[str, Any]) -> Field:
    if set(raw) - {"vi", "en", "longest"}:
        raise ValueError(f"unknown words in {dict(raw)}")
    return Field(Text(raw["vi"], raw["en"]), int(raw.get("longest", 120)))


def _row(key: str, raw: Mapping[str, Any]) -> Row:
    filled, otherwise = set(raw) & FILLED, set(raw) & OTHERWISE
    if set(raw) - FILLED - OTHERWISE - {"missing", "needed"} or bool(filled) == bool(otherwise) or len(otherwise) > 1:
        raise ValueError(f"{key}: says not where it comes from, or says it twice, or has an unknown word")
    if raw.get("missing") not in get_args(Missing):
        raise ValueError(f"{key}: missing is one of {', '.join(get_args(Missing))}")
    facts = (*_several(raw.get("facts")), *_several(raw.get("fact")))
    stray = [fact for fact in facts if fact not in FACTS]
    if stray or not all(raw[source] for source in filled | otherwise):
        raise ValueError(f"{key}: no such fact, or nothing said: {', '.join(stray)}")
    return Row(
        key,
        cast(Missing, raw["missing"]),
        identity=_several(raw.get("identity")),
        facts=facts,
        made=raw.get("made"),
        pen="pen" in raw,
        left_out=raw.get("left_out"),
        needed=raw.get("needed"),
    )


def _several(value: str | list[str] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())
