"""From what was written to facts that rules can use: every value checked against the vocabulary, all problems at once.

Boundary: a mapping and the instant of the assessment in, `Facts` or `Refused` out; it never raises anything else,
whatever values a YAML or JSON file can hold. What the facts mean in law is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from legal_rules import consistency, problems
from legal_rules.instants import DAY, NEVER, When
from legal_rules.problems import Problem, Refused
from legal_rules.values import UNKNOWN, Reader
from legal_rules.vocabulary import FACTS, ROWS_MAXIMUM, Fact

Row = Mapping[str, Any]
"""One row of a list, its values parsed as facts are; a key that was not given is None."""

NOTHING_KNOWN: dict[str, Any] = dict.fromkeys(FACTS)
SHORT_FORMS = tuple((id, *fact.short_for.split(".")) for id, fact in FACTS.items() if fact.short_for)


@dataclass(frozen=True)
class Facts:
    """What is known of one case.

    `given` maps each known fact to its value as written, ready for JSON; `stated` also holds those said to be unknown.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    given: Mapping[str, Any] = field(default_factory=dict)
    stated: frozenset[str] = frozenset()

    def by_id(self) -> dict[str, Any]:
        """Every fact of the vocabulary with its `value`."""
        found = NOTHING_KNOWN | self.values if isinstance(self.values, dict) else {**NOTHING_KNOWN, **self.values}
        for id, listed, key in SHORT_FORMS:
            rows = found[listed]
            found[id] = rows[0][key] if rows else None
        return found

    def value(self, id: str) -> Any:
        """The parsed value of fact `id`, None where it is unknown or was left out.

        True or False; a str of the choices; a When, or NEVER for what had not happened; an int; a str; a tuple of str,
        of When or of Row. A short form such as charge_article reads the first row of its list.
        """
        short = FACTS[id].short_for
        if short:
            listed, key = short.split(".")
            rows = self.values.get(listed) or ()
            return rows[0][key] if rows else None
        return self.values.get(id)


def read(raw: Any, at: datetime) -> Facts:
    """Check and parse `raw`, a mapping of fact ids to values, for an assessment at the aware instant `at`.

    Raises Refused with every problem: unknown ids, wrong values, things that happened after `at`, contradictions.
    """
    if not isinstance(raw, Mapping):
        raise Refused([Problem("", "not_a_mapping", problems.NOT_A_MAPPING)])
    reader = Reader(at)
    entries = dict(_known(raw, reader))
    stated = frozenset(entries)
    entries = _lists(entries, reader)
    values = {id: _value(reader, FACTS[id], value) for id, value in entries.items()}
    known = {id: value for id, value in values.items() if value is not None}
    if not reader.problems:
        reader.problems.extend(consistency.contradictions(known, at))
    if reader.problems:
        raise Refused(reader.problems)
    given = {id: plain(entries[id]) for id in known}
    return Facts(_with_first_custody(known), given, stated | frozenset(entries))


def _with_first_custody(known: dict[str, Any]) -> dict[str, Any]:
    """`custody_periods` with the first period in front, where only `custody_from` or the first decision tells of it.

    Only where every period told begins a day or more later, so that none of them can be the first one.
    """
    rows = known.get("custody_periods")
    start = known.get("custody_from") or known.get("first_decision_at")
    if not rows or not isinstance(start, When):
        return known
    if not all(isinstance(row["from"], When) and row["from"].earliest - start.latest >= DAY for row in rows):
        return known
    until = known.get("custody_until")
    first = {**dict.fromkeys(rows[0]), "from": start, "to": until if isinstance(until, When) else None}
    return {**known, "custody_periods": (first, *rows)}


def _known(raw: Mapping[Any, Any], reader: Reader) -> Iterator[tuple[str, Any]]:
    for key, value in raw.items():
        if isinstance(key, str) and key in FACTS:
            yield key, value
        else:
            reader.problems.append(_unknown_key(_named(key)))


def _unknown_key(key: str) -> Problem:
    if key.startswith("identity.") or key == "identity":
        return Problem(key, "identity", problems.IDENTITY)
    near = get_close_matches(key, FACTS, n=1, cutoff=0.6)
    if near:
        return Problem(key, "unknown_key", problems.UNKNOWN_KEY_NEAR.fill(near=near[0]))
    return Problem(key, "unknown_key", problems.UNKNOWN_KEY)


def _named(key: Any) -> str:
    """A key as a message may repeat it."""
    return key[:80] if isinstance(key, str) else type(key).__name__


def _lists(entries: dict[str, Any], reader: Reader) -> dict[str, Any]:
    """The entries with each short form moved into the list it stands for."""
    result = {id: value for id, value in entries.items() if not FACTS[id].short_for}
    rows: dict[str, dict[str, Any]] = {}
    for id, value in entries.items():
        short = FACTS[id].short_for
        if not short:
            continue
        listed, key = short.split(".")
        if listed in result:
            reader.problems.append(Problem(id, "both_forms", problems.BOTH_FORMS.fill(list=listed)))
        elif value is False and key in ("at", "received_at"):
            rows.setdefault(listed, {})  # charged_at: false says that no charge was made
        elif value is not None and value != UNKNOWN:
            rows.setdefault(listed, {})[key] = value
    for listed, row in rows.items():
        result[listed] = [row] if row else False
    return result


def _value(reader: Reader, fact: Fact, value: Any) -> Any:
    if fact.type == "rows":
        return _rows(reader, fact, value)
    if fact.type == "choices":
        return _each(reader, fact, value)
    if fact.type == "days":
        return _each(reader, fact, value)
    return reader.value(fact.id, fact, value)


def _items(reader: Reader, id: str, value: Any) -> list[Any] | None:
    """The elements of a list; a single value stands for a list of one, `false` for none; None when unknown."""
    if value is None or value == UNKNOWN:
        return None
    if value is False:
        return []
    items = list(value) if isinstance(value, (list, tuple)) else [value]
    if len(items) > ROWS_MAXIMUM:
        reader.problems.append(Problem(id, "too_many", problems.TOO_MANY.fill(n=len(items), most=ROWS_MAXIMUM)))
        return None
    return items


def _each(reader: Reader, fact: Fact, value: Any) -> tuple[Any, ...] | None:
    items = _items(reader, fact.id, value)
    if items is None:
        return None
    parsed = [reader.value(fact.id, fact, item) for item in items]
    known = tuple(dict.fromkeys(p for p in parsed if p is not None and p is not NEVER))
    return known if known or None not in parsed else None


def _rows(reader: Reader, fact: Fact, value: Any) -> tuple[Row, ...] | None:
    items = _items(reader, fact.id, value)
    if items is None:
        return None
    rows = (_row(reader, fact, f"{fact.id}[{n}]", item) for n, item in enumerate(items))
    return tuple([_as_told(row) for row in rows if row.get("at") is not NEVER and row.get("from") is not NEVER])


def _as_told(row: Row) -> Row:
    """A row with None for what had not happened, such as a decision that was not received; one never begun is none."""
    return {key: None if value is NEVER else value for key, value in row.items()}


def _row(reader: Reader, fact: Fact, where: str, item: Any) -> Row:
    keys = ", ".join(fact.row)
    if not isinstance(item, Mapping):
        reader.problems.append(Problem(where, "row", problems.ROW.fill(keys=keys)))
        return dict.fromkeys(fact.row)
    for key in item:
        if key not in fact.row:
            reader.problems.append(Problem(f"{where}.{_named(key)}", "row", problems.ROW.fill(keys=keys)))
    return {key: reader.value(f"{where}.{key}", spec, item.get(key)) for key, spec in fact.row.items()}


def plain(value: Any) -> Any:
    """`value` as JSON can hold it: dates as ISO 8601 text, tuples as lists, articles as they were written."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value
