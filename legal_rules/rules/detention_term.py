"""The term of detention for investigation, computed once for the clock, the findings and the timeline.

A claim that holding is unlawful takes the latest end that the facts allow, so an unknown class counts as the longest
one and an unknown length of custody takes off least; the other edge is kept beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from legal_rules import counting
from legal_rules.engine import Case, Missing, once
from legal_rules.instants import DAY, When, day_of
from legal_rules.rules import charge_phases, notions, sums
from legal_rules.rules.charge_phases import Phase
from legal_rules.rules.detention_bound import bounded_start
from legal_rules.rules.detention_orders import custody_credit, ordered_end
from legal_rules.rules.detention_share import WHOLE, Share, greatest, shares
from legal_rules.rules.detention_span import Most, span
from legal_rules.sentences import lines_later
from legal_rules.words import Text

ENDED_BY = ("indicted_at", "case_file_to_court_at", "trial_at", "judgment_at", "released_at")
AFTER_INVESTIGATION = ("prosecution", "trial", "appeal", "serving", "ended")


class Term(NamedTuple):
    """Detention for investigation. An end is the first instant after the last day; `most` counts every extension.

    `earlier`: time past the limit of the charge then in force, before a graver one was made.
    """

    start: When
    first_end: datetime
    ends: datetime
    most: Most
    classes: tuple[notions.Severity, ...]
    credit: tuple[int, int]
    age_open: bool
    ordered: bool
    closed: bool
    held_to: When | None
    initial: tuple[int, ...]
    parts: tuple[Share, ...]
    at: datetime
    moved_on: bool
    earlier: tuple[tuple[datetime, datetime], ...] = ()

    @property
    def lines(self) -> tuple[Text, ...]:
        """The lines of the sum."""
        return lines_later(_lines, self)

    @property
    def last(self) -> date:
        """The last day of the term known."""
        return day_of(self.ends) - DAY

    @property
    def over(self) -> datetime | None:
        """The end that nothing can still extend; None where detention may run until the investigation ends."""
        if self.closed:
            return self.ends
        return self.most if isinstance(self.most, datetime) else None

    def until(self, at: datetime) -> When:
        """When detention for investigation ended, or the assessment while it goes on."""
        return self.held_to or When.at(at)

    def passed(self, at: datetime) -> bool:
        """Whether detention for investigation certainly went past every end."""
        return not self.moved_on and self.over is not None and self.until(at).earliest > self.over

    def open_facts(self, at: datetime) -> tuple[str, ...]:
        """The facts that would settle whether the term is over; none while it runs or once nothing can save it."""
        until = self.until(at)
        if until.latest <= self.first_end or self.passed(at):
            return ()
        if self.over is not None and until.earliest > self.over:
            return ("case_file_to_procuracy_at",)
        facts = ["detention_from"] if day_of(self.start.earliest) != day_of(self.start.latest) else []
        facts += ["case_file_to_procuracy_at"] if until.latest - until.earliest >= DAY else []
        facts += [] if self.closed else ["detention_orders"]
        if not self.ordered or self.first_end < self.ends:
            facts += ["charges"] if len(self.classes) > 1 else []
            facts += ["custody_periods"] if self.credit[0] != self.credit[1] else []
            facts += ["age"] if self.age_open else []
        return tuple(facts) or ("detention_from" if not self.start.exact else "case_file_to_procuracy_at",)

    @property
    def other_reading(self) -> Text | None:
        """The edge of the range that is stronger for the person, where custody was counted low."""
        if self.credit[0] == self.credit[1] or self.ordered:
            return None
        first = sums.day(day_of(self.first_end) - DAY)
        return Text(
            f"Nếu trừ {self.credit[1]} ngày tạm giữ thì hạn hết sớm hơn, ngày {first.vi}.",
            f"With {self.credit[1]} days of custody taken off, the term ends earlier, on {first.en}.",
        )


@once
def in_detention(case: Case) -> bool:
    """Whether there is detention to count. Raises Missing when no fact tells."""
    if notions.detention_told(case):
        return True
    if case.never("detention_from") or case.choice("stage") in ("held", "custody"):
        return False
    if case.none("charges") or case.none("detention_orders"):
        return False
    if bounded_start(case) is not None:
        return True
    raise Missing("detention_from")


def term(case: Case) -> Term | None:
    """The term of this case, None without detention. Raises LawNotRead for a minor whose length nobody has read."""
    return case.once("detention term", lambda asking: _term(asking, shares))


def longest_of_adults(case: Case) -> Term | None:
    """The term as if the person were an adult: past it, no version of the law for minors covers the holding."""
    return case.once("adult term", lambda asking: _term(asking, lambda *_: (WHOLE,)))


def _term(case: Case, shares_of: Callable[[Case, When], tuple[Share, ...]]) -> Term | None:
    if not in_detention(case):
        return None
    start = case_start(case)
    held_to = _held_to(case, start)
    law = case.law("detention_investigation", start)
    case.law("counting_detention", start)
    parts = shares_of(case, start)
    credit = custody_credit(case, start)
    moved = _liberty(case, start)
    until = held_to.latest if held_to else case.at
    steps = charge_phases.phases(case, start, until)
    spans = [span(case, start, step, parts, credit, moved) for step in steps]
    first_end, last_end = _ends([s.first for s in spans], steps), _ends([s.last for s in spans], steps)
    ordered, closed = ordered_end(case, start, credit, held_to)
    if ordered is not None:
        first_end = last_end = ordered + moved
    low = charge_phases.chained([s.low for s in spans], steps)
    most = charge_phases.chained([s.most for s in spans], steps)
    first_end = min(first_end, low) if isinstance(low, datetime) else first_end
    last_end = min(last_end, most) if isinstance(most, datetime) else last_end
    if not closed:
        case.presume("no_extension")
    return Term(
        start=start,
        first_end=first_end,
        ends=last_end,
        most=most,
        classes=steps[-1].classes,
        credit=credit,
        age_open=len(parts) > 1,
        ordered=ordered is not None,
        closed=closed,
        held_to=held_to,
        initial=tuple([law.value["initial"][c] for c in steps[-1].classes]),
        parts=parts,
        at=case.at,
        moved_on=held_to is None and not closed and _may_have_moved_on(case),
        earlier=charge_phases.bare([s.most for s in spans], steps, held_to.earliest if held_to else case.at),
    )


def _ends(ends: list[datetime], steps: tuple[Phase, ...]) -> datetime:
    found = charge_phases.chained(ends, steps)
    assert isinstance(found, datetime)
    return found


def _may_have_moved_on(case: Case) -> bool:
    """Whether the file may have left the investigation without anybody saying so."""
    if case.choice("stage") is not None:
        case.presume("stage_without_events")
        return False
    return not case.never("case_file_to_procuracy_at")


def case_start(case: Case) -> When:
    """The first day of detention; the caller has seen that there is one."""
    start = notions.detention_from(case) or bounded_start(case)
    if start is None:
        raise Missing("detention_from")
    return start


def _held_to(case: Case, start: When) -> When | None:
    """When the investigation stage of detention was over; None while it goes on.

    A later stage, or a release at a stage that nobody told, gives only the latest end.
    """
    again = case.when("investigation_resumed_at")
    if again is not None and again.latest >= start.earliest:
        return When(start.earliest, again.latest)  # it was suspended by then, on a day that nobody told
    filed = case.when("case_file_to_procuracy_at")
    released = case.when("released_at")
    if released is not None and not _may_have_moved_on(case) and case.choice("stage") not in AFTER_INVESTIGATION:
        filed = min(filter(None, (filed, released)), key=lambda end: end.earliest)
    if filed is not None and filed.latest >= start.earliest:
        return filed
    found = [end for end in map(case.when, ENDED_BY) if end is not None and end.latest >= start.earliest]
    if found:
        return When(start.earliest, min(end.latest for end in found))
    if not notions.goes_on(case) or case.choice("stage") in AFTER_INVESTIGATION:
        return When(start.earliest, max(case.at, start.earliest))
    return None


def _liberty(case: Case, start: When) -> timedelta:
    """The days at liberty inside detention, which do not count against it: the weaker claim moves the end by them."""
    days = 0
    if not case.known("at_liberty"):
        case.presume("no_liberty")
    for row in case.rows("at_liberty"):
        if row["from"] and row["to"] and row["from"].earliest >= start.earliest:
            days += (day_of(row["to"].latest) - day_of(row["from"].earliest)).days
    return timedelta(days=days)


def _lines(found: Term) -> Iterable[Text]:
    yield sums.line(Text("Bắt đầu tạm giam", "Detention starts"), sums.day_only(found.start))
    if not found.ordered:
        months = max(found.initial)
        length = counting.detention_days(months, greatest(found.parts))
        name = sums.SEVERITY[found.classes[-1]]
        label = Text(
            f"Tội {name.vi}: {months} tháng, mỗi tháng 30 ngày",
            f"{name.en.capitalize()} crime: {months} months of 30 days",
        )
        yield sums.line(label, sums.count(length, "ngày", "day"))
        if found.credit[1]:
            label = Text("Trừ số ngày đã tạm giữ", "Less the days of custody")
            yield sums.line(label, sums.count(found.credit[0], "ngày", "day"))
    label = Text("Hết hạn theo lệnh", "End by the order") if found.ordered else Text("Hết hạn", "End of the term")
    yield sums.line(label, sums.last_day(found.last))
    most = Text("Dài nhất, nếu gia hạn đủ", "At most, with every extension")
    if isinstance(found.most, datetime):
        yield sums.line(most, sums.last_day(day_of(found.most) - DAY))
    else:
        yield sums.line(most, Text("có thể đến khi điều tra xong", "it may run until the investigation ends"))
    if found.held_to is None:
        yield sums.at_line(found.at)
