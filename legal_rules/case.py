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

from legal_rules import explain, judging, law
from legal_rules.answer import Clock, Deadline, Finding, Outcome
from legal_rules.facts import Facts, Row
from legal_rules.gates import Gates, Told
from legal_rules.instants import Never, When, day_of, days_of
from legal_rules.law import Version, in_force
from legal_rules.questions import LAW, LAW_TODAY, NOW, OF_KIND, OUTCOME, TOLD, WHOLE, WORDS_TODAY
from legal_rules.trace import ENDS, Missing, Presumed, Trace, again, because
from legal_rules.uncertain import uncertain

T = TypeVar("T")
P = ParamSpec("P")


def once(function: Callable[Concatenate[Case, P], T]) -> Callable[Concatenate[Case, P], T]:
    """A notion that many rules ask for: computed once a case and set of arguments; whoever asks inherits its trace."""

    @wraps(function)
    def asked(case: Case, /, *args: P.args, **named: P.kwargs) -> T:
        key = (function, args, *named.items()) if args or named else function
        found = case.ready.get(key)
        if found is None:
            return case.once(key, lambda asking: function(asking, *args, **named))
        value: T = found[0]
        case.trace |= found[1]
        if found[2] is not None:
            raise again(found[2])
        return value

    return asked


class Case:
    """The facts of one person at one instant, asked through methods that note what was read."""

    __slots__ = (
        "_at", "_known", "clocks", "days_of_law", "deadlines", "facts", "findings", "gates", "ground",
        "law_of_today", "memo", "ready", "this_day", "told", "trace", "traces",
    )  # fmt: skip

    def __init__(self, facts: Facts, at: datetime) -> None:
        self.facts, self._at = facts, at
        self.this_day = day_of(at)
        self.trace = Trace()
        self.memo: dict[Any, tuple[Any, Trace, Exception | None]] = {}
        self.ready = self.memo  # what a notion may take without asking `once`, which counterfactuals watch
        self.findings: dict[str, Finding] = {}
        self.clocks: dict[str, Clock] = {}
        self.deadlines: dict[str, Deadline] = {}
        self.traces: dict[tuple[str, str], Trace] | None = None  # of each answer, where somebody keeps them
        self._known = facts.by_id()
        self.told: Told | None = None
        state = law.book()
        self.law_of_today = law.of_today(state, self.this_day)
        self.gates: Gates | None = state.part("gates", Gates)
        arrested = self._known["arrested_at"]
        # the days whose law holds where no day is asked for; the last one is told where a rule asked for none
        self.days_of_law = days_of(arrested if isinstance(arrested, When) else at)
        # what is left of an answer is written for these; another state of the law may apply by then
        self.ground = facts, self.days_of_law[1], state, self.this_day

    def tells(self) -> Told:
        """What is told as far as it is plain, from now on for everybody who asks."""
        found = self.told = Told(self, self._known)
        return found

    @property
    def at(self) -> datetime:
        """The instant of the assessment."""
        self.trace[NOW] = None
        return self._at

    @property
    def today(self) -> date:
        """The calendar day of the assessment in Viet Nam."""
        self.trace[NOW] = None
        return self.this_day

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
        self.trace[TOLD[fact]] = None
        return isinstance(self._known[fact], Never)

    def rows(self, fact: str) -> tuple[Row, ...]:
        """The rows of a list, empty where none is known; `known` tells whether anything was said."""
        self.trace[fact] = None
        found: tuple[Row, ...] | None = self._known[fact]
        return found or ()

    def rows_of(self, fact: str, kinds: tuple[str, ...]) -> tuple[Row, ...]:
        """The rows of a list whose `kind` is one of `kinds`."""
        self.trace[TOLD[fact]] = None
        if not self._known[fact]:
            return ()
        self.trace[OF_KIND[fact, kinds]] = None
        return self.of_kind(fact, kinds)

    def of_kind(self, fact: str, kinds: tuple[str, ...]) -> tuple[Row, ...]:
        """As `rows_of`, where there are any, without a note that it was asked."""
        return tuple([row for row in self._known[fact] if row["kind"] in kinds])

    def known(self, fact: str) -> bool:
        self.trace[TOLD[fact]] = None
        return self._known[fact] is not None

    def some(self, fact: str) -> bool:
        """Whether the fact tells of one row or more."""
        self.trace[TOLD[fact]] = None
        return bool(self._known[fact])

    def none(self, fact: str) -> bool:
        """Whether the fact says that a list has no rows."""
        self.trace[TOLD[fact]] = None
        return bool(self._known[fact] == ())

    def came(self, fact: str) -> bool:
        """Whether an instant is told, whenever it was."""
        self.trace[TOLD[fact]] = None
        return isinstance(self._known[fact], When)

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
        if on is None:
            self.trace.setdefault(LAW[name])  # asked for, whatever comes of it
        first, last = self.days_of_law if on is None else days_of(on)
        version = in_force(name, last)
        if first != last and (other := in_force(name, first)) is not version and other.value != version.value:
            raise Missing(uncertain(self._known, self.trace, on), because=explain.LAW_CHANGED_BETWEEN)
        if on is None:
            self.trace[LAW[name]] = version
        else:
            self.trace[version] = None
        return version

    def law_today(self, name: str) -> Version:
        """The version of parameter `name` on the day of the assessment."""
        self.trace.setdefault(LAW_TODAY[name])
        version = self.trace[LAW_TODAY[name]] = in_force(name, self.this_day)
        return version

    def says_today(self, name: str) -> Version | None:
        """The version on the day of the assessment, for its words alone; None where none is read."""
        self.trace[WORDS_TODAY[name]] = None
        version = self.law_of_today[name]
        return None if version is None or version.unread else version

    # other answers: a rule that asks for one takes its verdict, not what it read --------------------------------------

    def finding(self, id: str) -> Finding:
        self.trace[WHOLE] = None
        return self._finding(id)

    def clock(self, id: str) -> Clock:
        self.trace[WHOLE] = None
        return self._clock(id)

    def deadline(self, id: str) -> Deadline:
        self.trace[WHOLE] = None
        return self._deadline(id)

    def outcome(self, id: str) -> tuple[Outcome, tuple[str, ...]]:
        """The outcome of a finding, and what would settle it."""
        self.trace[OUTCOME[id]] = None
        return self.ends_as(id)

    def ends_as(self, id: str) -> tuple[Outcome, tuple[str, ...]]:
        """As `outcome`, without a note that it was asked."""
        found = self._finding(id)
        return found.outcome, found.settled_by

    def _finding(self, id: str) -> Finding:
        found = self.findings.get(id)
        if found is None:
            found = self.findings[id] = judging.judged(self, judging.FINDINGS[id])
        return found

    def _clock(self, id: str) -> Clock:
        found = self.clocks.get(id)
        if found is None:
            found = self.clocks[id] = judging.judged(self, judging.CLOCKS[id])
        return found

    def _deadline(self, id: str) -> Deadline:
        found = self.deadlines.get(id)
        if found is None:
            found = self.deadlines[id] = judging.judged(self, judging.DEADLINES[id])
        return found

    def because(self, trace: Trace) -> dict[str, Any]:
        """The facts of a trace as they were given, those that are known only."""
        return because(self.facts, trace)
