"""What every answer must be, whatever the case: ids in their order, words of the contract, facts that exist."""

import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from legal_rules import amounts, answer, catalogue
from legal_rules.facts import FACTS
from legal_rules.instants import When
from legal_rules.words import Text

IDS = {
    "findings": catalogue.FINDINGS, "clocks": catalogue.CLOCKS, "deadlines": catalogue.DEADLINES,
    "standards": catalogue.STANDARDS, "sums": catalogue.SUMS,
}  # fmt: skip
JUDGED_BY = {
    "holding": ("decision_within_12_hours",),
    "administrative": ("administrative_custody_limit",),
    "custody": ("custody_limit",),
    "detention": (
        "detention_limit", "detention_after_term", "prosecution_stage_limit", "trial_stage_limit", "appeal_stage_limit",
    ),
}  # fmt: skip
TYPES = (
    answer.Citation, answer.Finding, answer.Stretch, answer.Clock, answer.Deadline, answer.After, answer.Standard,
    answer.Unknown, amounts.Line, amounts.Sum,
)  # fmt: skip
HINTS = {kind: get_type_hints(kind, {**vars(answer), **vars(amounts)}) for kind in TYPES}


def faults(whole: answer.Assessment) -> list[str]:
    """Where an answer is not what docs/contract.md says, in words; empty if it is."""
    found = [part for part, ids in IDS.items() if tuple(one.id for one in getattr(whole, part)) != ids]
    for part in (*IDS, "unknowns", "stretches"):
        for one in getattr(whole, part):
            found += [f"{part} {getattr(one, 'id', '')}: {fault}" for fault in _of(one)]
    for piece in whole.stretches:
        if piece.finding not in JUDGED_BY[piece.stage]:
            found.append(f"a stretch of {piece.stage} that {piece.finding} judges")
    return found


def _of(value: Any) -> Iterator[str]:
    for field in fields(value):
        held = getattr(value, field.name)
        if not _fits(held, HINTS[type(value)][field.name]):
            yield f"{field.name} is {held!r}"
        if field.name in ("settled_by", "because"):
            yield from (f"no such fact: {fact}" for fact in held if fact not in FACTS)
        for each in held if isinstance(held, tuple) and not isinstance(held, Text) else (held,):
            if is_dataclass(each) and not isinstance(each, When):
                yield from _of(each)


def _fits(value: Any, hint: Any) -> bool:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return any(_fits(value, each) for each in inner)
    if origin is Literal:
        return value in inner
    if origin is tuple:
        if not isinstance(value, tuple) or isinstance(value, Text):
            return False
        kinds = [inner[0]] * len(value) if inner[-1] is Ellipsis else inner
        return len(kinds) == len(value) and all(map(_fits, value, kinds))
    if hint is Text:
        return isinstance(value, Text) and all(isinstance(half, str) and half.strip() for half in value)
    if hint is datetime:
        return isinstance(value, datetime) and value.tzinfo is not None
    if hint is Any:
        return True
    if hint is type(None):
        return value is None
    if hint is str:
        return isinstance(value, str)
    return isinstance(value, origin or hint)
