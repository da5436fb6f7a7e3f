"""The facts of one person at one instant, asked through methods that note what was read.

A rule never builds its trace. Every question asked here is noted: the facts used, the presumptions relied on, the
versions of the law with their articles, dates and status.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from legal_rules import explain, judging
from legal_rules.answer import Clock, Deadline, Finding
from legal_rules.facts import FACTS, Facts, Row
from legal_rules.instants import Never, When, day_of
from legal_rules.law import Version, in_force
from legal_rules.trace import ENDS, Missing, Presumed, Trace, again, because
from legal_rules.uncertain import uncertain

T = TypeVar("T")
P = ParamSpec("P")


NOTHING_KNOWN: dict[str, Any] = dict.fromkeys(FACTS)
SHORT_FORMS = tuple((id, *fact.short_for.split(".")) for id, fact in FACTS.items() if fact.short_for)


def once(function: Callable[Concatenate[Case, P], T]) -> Callable[Concatenate[Case, P], T]:
    """A notion that many rules ask for: computed once a case and set of arguments; whoever asks inherits its trace."""

    @wraps(function)
    def asked(case: Case, /, *args: P.args, **named: P.kwargs) -> T:
        if not args and not named:
            return case.once(function, function)
        return case.once((function, args, *named.items()), lambda asking: function(asking, *args, **named))

    return asked


class Case:
    """The facts of one person at one instant, asked through methods that note what was read."""

    __slots__ = ("_days_of_law", "_known", "answers", "at", "day_of_law", "facts", "memo", "today", "trace")

    def __init__(self, facts: Facts, at: datetime) -> None:
        self.facts, self.at = facts, at
        self.today: date = day_of(at)  # the calendar day of the assessment in Viet Nam
        self.trace = Trace()
        self.memo: dict[Any, tuple[Any, Trace, Exception | None]] = {}
        self.answers: dict[tuple[str, str], Any] = {}
        self._known = _by_id(facts)
        arrested = self._known["arrested_at"]
        self._days_of_law = self._days(arrested if isinstance(arrested, When) else at)
        self.day_of_law = self._days_of_law[1]  # whose law is told where a rule asked for none

    def begin(self, kind: str, id: str) -> Trace:
        """A new trace for one answer; `counterfactual` keeps them."""
        return Trace()

    @contextmanager
    def tracing(self) -> Iterator[Trace]:
        """Collect what is read inside the block in a trace of its own."""
        outer, self.trace = self.trace, Trace()
        try:
            yield self.trace
        finally:
            self.trace = outer

    def once(self, key: Any, compute: Callable[[Case], T]) -> T:
        """Compute a value once for this case; whoever asks inherits what it read."""
        found = self.memo.get(key)
        if found is None:
            outer, self.trace = self.trace, Trace()
            try:
                found = (compute(self), self.trace, None)
            except ENDS as problem:
                found = (None, self.trace, again(problem))
            finally:
                self.trace = outer
            self.memo[key] = found
        value, trace, ends = found
        self.trace |= trace
        if ends is not None:
            raise again(ends)
        return cast(T, value)

    # facts: each method notes the fact itself, since nothing is called more often ------------------------------------

    def value(self, fact: str) -> Any:
        """The parsed value, None where it is unknown or was left out."""
        self.trace[fact] = None
        return self._known[fact]

    def yes(self, fact: str) -> bool | None:
        """A yes/no fact in three values."""
        self.trace[fact] = None
        found: bool | None = self._known[fact]
        return found

    def choice(self, fact: str) -> str | None:
        """The id chosen; None for "unknown"."""
        self.trace[fact] = None
        found: str | None = self._known[fact]
        return found

    def number(self, fact: str) -> int | None:
        self.trace[fact] = None
        found: int | None = self._known[fact]
        return found

    def when(self, fact: str) -> When | None:
        """The instant, None where it is unknown or had not come; `never` tells the two apart."""
        self.trace[fact] = None
        found = self._known[fact]
        return found if isinstance(found, When) else None

    def never(self, fact: str) -> bool:
        """Whether the fact says that it had not happened by the instant of the assessment."""
        self.trace[fact] = None
        return isinstance(self._known[fact], Never)

    def rows(self, fact: str) -> tuple[Row, ...]:
        """The rows of a list, empty where none is known; `known` tells whether anything was said."""
        self.trace[fact] = None
        found: tuple[Row, ...] | None = self._known[fact]
        return found or ()

    def known(self, fact: str) -> bool:
        self.trace[fact] = None
        return self._known[fact] is not None

    def need(self, fact: str) -> Any:
        """The value, or the end of the rule with an unclear finding that names the fact."""
        value = self.value(fact)
        if value is None:
            raise Missing(fact)
        return value

    def need_when(self, fact: str) -> When:
        """The instant, or the end of the rule."""
        value = self.when(fact)
        if value is None:
            raise Missing(fact)
        return value

    def presume(self, name: str) -> None:
        """Note that a presumption of presumptions.py carries the result."""
        self.trace[Presumed(name)] = None

    # law -----------------------------------------------------------------------------------------------------------

    def law(self, name: str, on: When | datetime | date | None = None) -> Version:
        """The version of parameter `name` on the day of the act; without a day, that of the loss of liberty or today.

        An uncertain day that two versions share ends the rule unless both say the same.
        """
        first, last = self._days(on)
        version = in_force(name, last)
        if first != last and (other := in_force(name, first)) is not version and other.value != version.value:
            raise Missing(uncertain(self._known, self.trace, on), because=explain.LAW_CHANGED_BETWEEN)
        self.trace[version] = None
        return version

    def _days(self, on: When | datetime | date | None) -> tuple[date, date]:
        if on is None:
            return self._days_of_law
        if isinstance(on, When):
            last = day_of(on.latest)
            return (last if on.earliest is on.latest else day_of(on.earliest)), last
        day = day_of(on) if isinstance(on, datetime) else on
        return day, day

    # other answers: a rule that asks for one takes its verdict, not what it read --------------------------------------

    def finding(self, id: str) -> Finding:
        found: Finding | None = self.answers.get(("finding", id))
        if found is None:
            found = self.answers[("finding", id)] = judging.finding(self, id)
        return found

    def clock(self, id: str) -> Clock:
        found: Clock | None = self.answers.get(("clock", id))
        if found is None:
            found = self.answers[("clock", id)] = judging.clock(self, id)
        return found

    def deadline(self, id: str) -> Deadline:
        found: Deadline | None = self.answers.get(("deadline", id))
        if found is None:
            found = self.answers[("deadline", id)] = judging.deadline(self, id)
        return found

    def because(self, trace: Trace) -> dict[str, Any]:
        """The facts of a trace as they were given, those that are known only."""
        return because(self.facts, trace)


def _by_id(facts: Facts) -> dict[str, Any]:
    """Every fact of the vocabulary with its value, None where it is not known; short forms read the first row."""
    found = NOTHING_KNOWN | facts.values if isinstance(facts.values, dict) else {**NOTHING_KNOWN, **facts.values}
    for id, listed, key in SHORT_FORMS:
        rows = found[listed]
        found[id] = rows[0][key] if rows else None
    return found
