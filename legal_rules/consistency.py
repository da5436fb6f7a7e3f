"""Facts that cannot both be true. Only certain contradictions are refused: intervals that overlap are left alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from legal_rules import problems
from legal_rules.instants import When, day_of
from legal_rules.problems import Problem, said
from legal_rules.vocabulary import meaning
from legal_rules.words import Text

# The second cannot come before the first, by what the two facts mean.
ORDER = (
    ("arrested_at", "released_at"),
    ("arrested_at", "handed_over_at"),
    ("arrested_at", "first_decision_at"),
    ("arrested_at", "family_notified_at"),
    ("arrested_at", "learned_at"),
    ("emergency_file_received_at", "emergency_arrest_approved_at"),
    ("trial_at", "judgment_at"),
    ("judgment_at", "judgment_served_at"),
    ("judgment_at", "appealed_at"),
    ("appealed_at", "appeal_judgment_at"),
    ("outcome_decision_at", "outcome_document_received_at"),
)
ROW_ORDER = (
    ("at_liberty", "from", "to"),
    ("custody_periods", "from", "to"),
    ("detention_orders", "from", "to"),
    ("decisions", "at", "received_at"),
    ("decisions", "at", "learned_at"),
    ("filings", "at", "answered_at"),
)


def contradictions(values: Mapping[str, Any], at: datetime) -> Iterator[Problem]:
    """Every certain contradiction among parsed `values`."""
    yield from _order(values)
    yield from _ends(values)
    yield from _persons(values, at)


def _order(values: Mapping[str, Any]) -> Iterator[Problem]:
    for first, second in ORDER:
        if _reversed(values.get(first), values.get(second)):
            a, b = _told(first, values[first]), _told(second, values[second])
            yield Problem(second, "contradiction", problems.CONTRADICTION.fill(a=a, b=b))


def _ends(values: Mapping[str, Any]) -> Iterator[Problem]:
    if _reversed(values.get("custody_from"), values.get("custody_until")):
        yield _ends_first("custody_until", values["custody_from"], values["custody_until"])
    for listed, start, end in ROW_ORDER:
        for n, row in enumerate(values.get(listed) or ()):
            if _reversed(row[start], row[end]):
                yield _ends_first(f"{listed}[{n}].{end}", row[start], row[end])


def _persons(values: Mapping[str, Any], at: datetime) -> Iterator[Problem]:
    age, born = values.get("age"), values.get("birth_year")
    if age is not None and born is not None and age > day_of(at).year - born:
        a = Text(f"{meaning('age').vi} ({age})", f"{meaning('age').en} ({age})")
        b = Text(f"{meaning('birth_year').vi} ({born})", f"{meaning('birth_year').en} ({born})")
        yield Problem("birth_year", "contradiction", problems.CONTRADICTION.fill(a=a, b=b))
    if born is not None and born > day_of(at).year:
        yield Problem("birth_year", "not_yet", problems.NOT_YET.fill(day=said(day_of(at))))
    # A second arrest after the release is told by `at_liberty`; without it, both cannot hold.
    if values.get("still_held") is True and isinstance(values.get("released_at"), When) and not values.get("at_liberty"):
        a, b = Text("còn bị giữ", "still held"), _told("released_at", values["released_at"])
        yield Problem("released_at", "contradiction", problems.CONTRADICTION.fill(a=a, b=b))


def _reversed(first: Any, second: Any) -> bool:
    return isinstance(first, When) and isinstance(second, When) and second.before(first) is True


def _told(fact: str, when: When) -> Text:
    name, moment = meaning(fact), said(when.earliest)
    return Text(f"{name.vi} ({moment.vi})", f"{name.en} ({moment.en})")


def _ends_first(where: str, start: When, end: When) -> Problem:
    message = problems.END_BEFORE_START.fill(start=said(start.earliest), end=said(end.latest))
    return Problem(where, "end_before_start", message)
