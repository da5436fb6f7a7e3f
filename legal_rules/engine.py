"""The engine: rules are short functions over a case; it records what each of them read and returns the answer.

A rule never builds its trace. It asks the case for facts and for law, and every question asked is noted: the facts used,
the presumptions relied on, the versions of the law with their articles, dates and status. A rule that needs what nobody
knows ends early (`Case.need`), and its finding is unclear and names the fact that would settle it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Literal, TypeVar, cast

from collections.abc import Iterator

from legal_rules import explain
from legal_rules.answer import (
    Assessment,
    Citation,
    Clock,
    Confidence,
    Deadline,
    Finding,
    Outcome,
    Reason,
    Standard,
    Stretch,
)
from legal_rules.facts import Facts, Row
from legal_rules.instants import Never, When, day_of
from legal_rules.law import CHECKED_ON, REVIEW_DUE, LawNotRead, NoLawForDate, Version, in_force
from legal_rules.words import Text

T = TypeVar("T")


@dataclass
class Trace:
    """What one evaluation read."""

    facts: dict[str, None] = field(default_factory=dict)
    versions: dict[tuple[str, date], Version] = field(default_factory=dict)
    presumed: dict[str, None] = field(default_factory=dict)

    def add(self, other: Trace) -> None:
        self.facts |= other.facts
        self.versions |= other.versions
        self.presumed |= other.presumed

    @property
    def citations(self) -> tuple[Citation, ...]:
        return tuple(dict.fromkeys(c for v in self.versions.values() for c in v.citations))

    @property
    def reference(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(r for v in self.versions.values() for r in v.reference))

    @property
    def confidence(self) -> Confidence:
        settled = all(v.confidence == "settled" for v in self.versions.values())
        return "settled" if settled else "check_with_lawyer"


class Missing(Exception):
    """A fact that the rule cannot do without is not known."""

    def __init__(self, *facts: str, because: Text | None = None) -> None:
        super().__init__(", ".join(facts))
        self.facts, self.because = facts, because


@dataclass(frozen=True)
class Verdict:
    """What a rule returns; `kept`, `breached`, `unclear` and `not_applicable` build it."""

    outcome: Outcome
    headline: Text
    reason: Reason | None = None
    settled_by: tuple[str, ...] = ()
    arithmetic: tuple[Text, ...] = ()
    contrary: Text | None = None
    arguable: bool = False


def kept(headline: Text, *arithmetic: Text, contrary: Text | None = None, arguable: bool = False) -> Verdict:
    return Verdict("kept", headline, None, (), arithmetic, contrary, arguable)


def breached(headline: Text, *arithmetic: Text, contrary: Text | None = None, arguable: bool = False) -> Verdict:
    return Verdict("breached", headline, None, (), arithmetic, contrary, arguable)


def unclear(
    *facts: str,
    headline: Text | None = None,
    reason: Reason = "fact_missing",
    arithmetic: tuple[Text, ...] = (),
    contrary: Text | None = None,
) -> Verdict:
    """Unclear; `facts` would settle it. `reason` "law_open" is for a question that the law itself leaves open."""
    return Verdict("unclear", headline or explain.missing(facts), reason, facts, arithmetic, contrary)


def not_applicable(headline: Text | None = None) -> Verdict:
    return Verdict("not_applicable", headline or explain.NOT_FOR_THIS_CASE)


class Case:
    """The facts of one person at one instant, asked through methods that note what was read."""

    def __init__(self, facts: Facts, at: datetime) -> None:
        self.facts, self.at = facts, at
        self._traces: list[Trace] = [Trace()]
        self._memo: dict[Any, tuple[Any, Trace]] = {}

    @property
    def today(self) -> date:
        """The calendar day of the assessment in Viet Nam."""
        return day_of(self.at)

    @property
    def trace(self) -> Trace:
        return self._traces[-1]

    @contextmanager
    def tracing(self) -> Iterator[Trace]:
        """Collect what is read inside the block in a trace of its own."""
        self._traces.append(Trace())
        try:
            yield self._traces[-1]
        finally:
            self._traces.pop()

    def once(self, key: Any, compute: Callable[[], T]) -> T:
        """Compute a value once for this case; whoever asks inherits what it read."""
        if key not in self._memo:
            with self.tracing() as trace:
                try:
                    value: Any = compute()
                except (Missing, NoLawForDate, LawNotRead) as problem:
                    value = problem
            self._memo[key] = (value, trace)
        value, trace = self._memo[key]
        self.trace.add(trace)
        if isinstance(value, Exception):
            raise value
        return cast(T, value)

    # facts ---------------------------------------------------------------------------------------------------------

    def value(self, fact: str) -> Any:
        """The parsed value, None where it is unknown or was left out."""
        self.trace.facts[fact] = None
        return self.facts.value(fact)

    def yes(self, fact: str) -> bool | None:
        """A yes/no fact in three values."""
        return cast("bool | None", self.value(fact))

    def choice(self, fact: str) -> str | None:
        """The id chosen; None for "unknown"."""
        return cast("str | None", self.value(fact))

    def number(self, fact: str) -> int | None:
        return cast("int | None", self.value(fact))

    def when(self, fact: str) -> When | None:
        """The instant, None where it is unknown or had not come; `never` tells the two apart."""
        value = self.value(fact)
        return value if isinstance(value, When) else None

    def never(self, fact: str) -> bool:
        """Whether the fact says that it had not happened by the instant of the assessment."""
        return isinstance(self.value(fact), Never)

    def rows(self, fact: str) -> tuple[Row, ...]:
        """The rows of a list, empty where none is known; `known` tells whether anything was said."""
        return cast("tuple[Row, ...]", self.value(fact) or ())

    def known(self, fact: str) -> bool:
        return self.value(fact) is not None

    def need(self, fact: str) -> Any:
        """The value, or the end of the rule with an unclear finding that names the fact."""
        value = self.value(fact)
        if value is None:
            raise Missing(fact)
        return value

    def need_when(self, fact: str) -> When:
        """The instant, or the end of the rule."""
        value = self.need(fact)
        if not isinstance(value, When):
            raise Missing(fact)
        return value

    def presume(self, name: str) -> None:
        """Note that a presumption of presumptions.py carries the result."""
        self.trace.presumed[name] = None

    # law -----------------------------------------------------------------------------------------------------------

    def law(self, name: str, on: When | datetime | date | None = None) -> Version:
        """The version of parameter `name` on the day of the act; without a day, that of the loss of liberty, else today.

        An uncertain day that two versions share ends the rule unless both say the same.
        """
        first, last = self._days(on)
        version = in_force(name, last)
        if first != last and (other := in_force(name, first)) is not version and other.value != version.value:
            raise Missing("arrested_at", because=explain.LAW_CHANGED_BETWEEN)
        self.trace.versions[(name, version.law_from)] = version
        return version

    def _days(self, on: When | datetime | date | None) -> tuple[date, date]:
        if on is None:
            arrested = self.facts.value("arrested_at")
            on = arrested if isinstance(arrested, When) else self.at
        if isinstance(on, When):
            return day_of(on.earliest), day_of(on.latest)
        day = day_of(on) if isinstance(on, datetime) else on
        return day, day

    # other answers ---------------------------------------------------------------------------------------------------

    def finding(self, id: str) -> Finding:
        return self.once(("finding", id), lambda: _finding(self, id))

    def clock(self, id: str) -> Clock:
        return self.once(("clock", id), lambda: _clock(self, id))

    def deadline(self, id: str) -> Deadline:
        return self.once(("deadline", id), lambda: _deadline(self, id))

    def because(self, trace: Trace) -> dict[str, Any]:
        """The facts of a trace as they were given, those that are known only."""
        return {f: self.facts.given[f] for f in trace.facts if f in self.facts.given}


@dataclass(frozen=True)
class Rule:
    """One entry of the catalogue."""

    id: str
    title: Text
    apply: Callable[[Case], Any]
    kind: Literal["finding", "clock", "deadline", "standard"]
    law: tuple[str, ...]
    reads: tuple[str, ...] = ()


RULES: dict[tuple[str, str], Rule] = {}


def rule(id: str, title: Text, *, law: tuple[str, ...]) -> Callable[[Callable[[Case], Verdict]], Callable[[Case], Verdict]]:
    """Register the rule of finding `id`. `law` names the parameters it rests on; the first one says the rule in words.

    The docstring of the function is the rule in one plain sentence.
    """
    return _register("finding", id, title, law)


def clock(id: str, title: Text, *, law: tuple[str, ...]) -> Callable[[Callable[[Case], Clock]], Callable[[Case], Clock]]:
    """Register clock `id`; the function returns a Clock without citations, which the engine adds."""
    return _register("clock", id, title, law)


def deadline(
    id: str, title: Text, *, law: tuple[str, ...]
) -> Callable[[Callable[[Case], Deadline]], Callable[[Case], Deadline]]:
    """Register deadline `id`; the function returns a Deadline without citations, which the engine adds."""
    return _register("deadline", id, title, law)


def standard(
    id: str, title: Text, *, law: tuple[str, ...] = ()
) -> Callable[[Callable[[Case], Standard]], Callable[[Case], Standard]]:
    """Register the international standard `id`."""
    return _register("standard", id, title, law)


def _register(kind: Any, id: str, title: Text, law: tuple[str, ...]) -> Callable[[Any], Any]:
    def add(function: Any) -> Any:
        if (kind, id) in RULES:
            raise ValueError(f"{kind} {id} is registered twice")
        if not function.__doc__:
            raise ValueError(f"{kind} {id} does not say its rule")
        RULES[(kind, id)] = Rule(id, title, function, kind, law)
        return function

    return add


def assess(facts: Facts, at: datetime) -> Assessment:
    """Apply the whole law to `facts` at the aware instant `at`. Pure: the same facts and instant give the same answer."""
    from legal_rules import catalogue  # registers the rules; imported late because the rules import this module

    case = Case(facts, at)
    findings = tuple(case.finding(id) for id in catalogue.FINDINGS)
    clocks = tuple(case.clock(id) for id in catalogue.CLOCKS)
    deadlines = tuple(case.deadline(id) for id in catalogue.DEADLINES)
    standards = tuple(_standard(case, id) for id in catalogue.STANDARDS)
    return Assessment(
        at=at,
        law_checked_on=CHECKED_ON,
        law_review_due=REVIEW_DUE,
        findings=findings,
        clocks=clocks,
        deadlines=deadlines,
        standards=standards,
        unknowns=explain.unknowns(findings, deadlines),
        stretches=catalogue.stretches(case),
    )


def _finding(case: Case, id: str) -> Finding:
    entry = RULES[("finding", id)]
    with case.tracing() as trace:
        try:
            verdict = entry.apply(case)
        except Missing as gap:
            verdict = unclear(*gap.facts, headline=gap.because)
        except NoLawForDate as gap:
            verdict = unclear(headline=explain.no_law(gap.on), reason="no_law_for_date")
        except LawNotRead as gap:
            trace.versions[(gap.name, gap.version.law_from)] = gap.version
            verdict = unclear(headline=explain.not_read(gap.version), reason="law_not_read")
    return _finish(case, entry, verdict, trace)


def _finish(case: Case, entry: Rule, verdict: Verdict, trace: Trace) -> Finding:
    versions = list(trace.versions.values())
    main = next((v for (name, _), v in trace.versions.items() if name == entry.law[0]), None)
    lead = main or (versions[0] if versions else None)
    confidence = trace.confidence
    if confidence == "settled" and verdict.arguable:
        confidence = "arguable"
    return Finding(
        id=entry.id,
        outcome=verdict.outcome,
        headline=verdict.headline,
        title=entry.title,
        law=lead.says if lead else explain.says(entry.law[0]),
        reason=verdict.reason,
        because=case.because(trace),
        arithmetic=verdict.arithmetic,
        settled_by=verdict.settled_by,
        citations=trace.citations or explain.cited(entry.law[0]),
        law_from=lead.law_from if lead else None,
        law_to=lead.law_to if lead else None,
        checked_on=lead.checked_on if lead else None,
        reference=trace.reference,
        contrary_reading=verdict.contrary,
        confidence=confidence,
        presumed=tuple(trace.presumed),
    )


def _clock(case: Case, id: str) -> Clock:
    entry = RULES[("clock", id)]
    with case.tracing() as trace:
        try:
            result: Clock = entry.apply(case)
        except Missing as gap:
            result = Clock(id, "unknown", settled_by=gap.facts)
        except (NoLawForDate, LawNotRead):
            result = Clock(id, "unknown")
    return replace(result, **_traced(case, trace, result))


def _deadline(case: Case, id: str) -> Deadline:
    entry = RULES[("deadline", id)]
    with case.tracing() as trace:
        try:
            result: Deadline = entry.apply(case)
        except Missing as gap:
            result = explain.no_deadline(id, entry.title, gap.facts)
        except (NoLawForDate, LawNotRead):
            result = explain.no_deadline(id, entry.title, ())
    return replace(result, **_traced(case, trace, result))


def _traced(case: Case, trace: Trace, result: Clock | Deadline) -> Mapping[str, Any]:
    confidence = trace.confidence if result.confidence == "settled" else result.confidence
    return {"citations": trace.citations, "confidence": confidence, "because": case.because(trace)}


def _standard(case: Case, id: str) -> Standard:
    entry = RULES[("standard", id)]
    with case.tracing() as trace:
        try:
            result: Standard = entry.apply(case)
        except (Missing, NoLawForDate, LawNotRead) as gap:
            facts = gap.facts if isinstance(gap, Missing) else ()
            result = explain.open_standard(id, entry.title, facts)
    return replace(result, because=case.because(trace))
