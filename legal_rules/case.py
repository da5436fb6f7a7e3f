"""The facts of one person at one instant, asked through methods that note what was read.

A rule never builds its trace. Every question asked here is noted: the facts used, the presumptions relied on, the
versions of the law with their articles, dates and status.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar, cast

from legal_rules import explain
from legal_rules.answer import Citation, Clock, Confidence, Deadline, Finding
from legal_rules.facts import Facts, Row
from legal_rules.instants import Never, When, day_of
from legal_rules.law import LawNotRead, NoLawForDate, Version, in_force
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
        """The version of parameter `name` on the day of the act; without a day, that of the loss of liberty or today.

        An uncertain day that two versions share ends the rule unless both say the same.
        """
        first, last = self._days(on)
        version = in_force(name, last)
        if first != last and (other := in_force(name, first)) is not version and other.value != version.value:
            raise Missing("arrested_at", because=explain.LAW_CHANGED_BETWEEN)
        self.trace.versions[(name, version.law_from)] = version
        return version

    @property
    def day_of_law(self) -> date:
        """The day whose law is told where a rule asked for none: the last possible day of the arrest, or today."""
        return self._days(None)[1]

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
        from legal_rules import engine  # the engine imports this module

        return self.once(("finding", id), lambda: engine.evaluate_finding(self, id))

    def clock(self, id: str) -> Clock:
        from legal_rules import engine

        return self.once(("clock", id), lambda: engine.evaluate_clock(self, id))

    def deadline(self, id: str) -> Deadline:
        from legal_rules import engine

        return self.once(("deadline", id), lambda: engine.evaluate_deadline(self, id))

    def because(self, trace: Trace) -> dict[str, Any]:
        """The facts of a trace as they were given, those that are known only."""
        return {f: self.facts.given[f] for f in trace.facts if f in self.facts.given}
