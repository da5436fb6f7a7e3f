"""Facts that cannot both be true. Only certain contradictions are refused: intervals that overlap are left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from legal_rules import offences, problems
from legal_rules.instants import When, day_of
from legal_rules.problems import Problem, said, said_when
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
    ("appeal_hearing_at", "appeal_judgment_at"),
    ("outcome_decision_at", "outcome_document_received_at"),
)
# As "331" and "217a" are written.
NUMBER = {"article": re.compile(r"[1-9]\d{0,3}[a-zđ]?"), "clause": re.compile(r"[1-9]\d?[a-zđ]?")}
ROW_ORDER = (
    ("at_liberty", "from", "to"),
    ("custody_periods", "from", "to"),
    ("detention_orders", "from", "to"),
    ("returns", "at", "received_at"),
    ("decisions", "at", "received_at"),
    ("decisions", "at", "learned_at"),
    ("filings", "at", "received_at"),
    ("filings", "at", "answered_at"),
)


def contradictions(values: Mapping[str, Any], at: datetime) -> Iterator[Problem]:
    """Every certain contradiction among parsed `values`."""
    yield from _order(values)
    yield from _ends(values)
    yield from _persons(values, at)
    yield from _clauses(values, at)


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
    released = values.get("released_at")
    if values.get("still_held") is True and isinstance(released, When) and not values.get("at_liberty"):
        a, b = Text("còn bị giữ", "still held"), _told("released_at", released)
        yield Problem("released_at", "contradiction", problems.CONTRADICTION.fill(a=a, b=b))


def _clauses(values: Mapping[str, Any], at: datetime) -> Iterator[Problem]:
    """Clauses that their article does not have; an article that the data does not hold is let through."""
    for n, row in enumerate(values.get("charges") or ()):
        article, clause = row["article"], row["clause"]
        odd = [key for key in NUMBER if row[key] and not NUMBER[key].fullmatch(row[key])]
        for key in odd:
            message = problems.NOT_A_NUMBER_OF_LAW.fill(typed=row[key])
            yield Problem(f"charges[{n}].{key}", "not_a_number_of_law", message)
        if odd or not article or not clause:
            continue
        day = _charged_on(row["at"], values.get("arrested_at"), at)
        codes = (row["code"],) if row["code"] else ("penal_code_2015", "penal_code_1999")
        held = [entry for code in codes if (entry := offences.articles(code).get(article))]
        if held and all(entry.lacks(clause) for entry in held):
            message = problems.NO_CLAUSE.fill(article=article, clause=clause, day=said(day))
            yield Problem(f"charges[{n}].clause", "no_clause", message)


def _charged_on(charged: Any, arrested: Any, at: datetime) -> date:
    when = next((w for w in (charged, arrested) if isinstance(w, When)), None)
    return day_of(when.latest if when else at)


def _reversed(first: Any, second: Any) -> bool:
    return isinstance(first, When) and isinstance(second, When) and second.before(first) is True


def _told(fact: str, when: When) -> Text:
    name, moment = meaning(fact), said_when(when)
    return Text(f"{name.vi} ({moment.vi})", f"{name.en} ({moment.en})")


def _ends_first(where: str, start: When, end: When) -> Problem:
    message = problems.END_BEFORE_START.fill(start=said_when(start), end=said_when(end))
    return Problem(where, "end_before_start", message)
