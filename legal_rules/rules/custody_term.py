"""The term of custody, computed once for the clock, the findings and the timeline.

72 hours a period run from the hour the agency received the person (Art. 118(1)); the twelve hours before the decision
lie inside them. A claim that holding is unlawful takes the latest end that the facts allow.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from legal_rules import counting
from legal_rules.engine import Case, Missing
from legal_rules.facts import Row
from legal_rules.instants import When
from legal_rules.rules import notions

LATER = ("case_file_to_procuracy_at", "indicted_at", "case_file_to_court_at", "trial_at", "judgment_at")
PRIVATE = ("private_person", "business_agent")
NOT_CUSTODY = ("administrative_custody", "summons", "invitation", "detention_warrant")


class Term(NamedTuple):
    """Custody as the law counts it. `held_to` is None while the person is held; `closed`: no later order was approved.

    `moved_on`: nobody said whether detention has begun, so custody may be over without the person being free.
    """

    start: When
    ends: When
    most: When
    periods: int
    hours: int
    closed: bool
    held_to: When | None
    slack: timedelta
    moved_on: bool

    @property
    def over(self) -> When:
        """The end that nothing can still extend, under the latest reading of the receipt."""
        return (self.ends if self.closed else self.most).plus(self.slack)

    @property
    def days_at_most(self) -> int:
        """The days of custody with every extension."""
        return (self.most.latest - self.start.latest).days

    def until(self, at: datetime) -> When:
        """When custody ended, or the assessment while it goes on."""
        return self.held_to or When.at(at)

    def passed(self, at: datetime) -> bool:
        """Whether custody certainly went past every end."""
        return not self.moved_on and self.until(at).earliest > self.over.latest


def in_custody(case: Case) -> bool:
    """Whether there is custody to count; False where a fact rules it out. Raises Missing when no fact tells."""
    if case.never("custody_from") or case.never("first_decision_at") or case.choice("stage") == "held":
        return False
    told = notions.custody_told(case) or case.yes("custody_decision_given") is True
    if not told and case.choice("arrest_basis") in NOT_CUSTODY:
        return False
    if not told and case.choice("arrested_by") in PRIVATE and case.never("handed_over_at"):
        return False
    if not told and _start(case) is None:
        raise Missing("handed_over_at", "custody_from")
    return True


def _start(case: Case) -> When | None:
    """The hour of receipt, else the start of custody, else that of being taken by an agency's own people."""
    if case.choice("arrest_basis") == "surrender":  # custody then runs from the decision (Art. 118(1))
        return notions.custody_from(case) or case.when("first_decision_at")
    start = notions.received(case)
    if start is None and case.when("first_decision_at") and case.choice("arrested_by") in notions.AGENCIES:
        start = case.when("arrested_at")
    return start


def term(case: Case) -> Term | None:
    """The custody of this case; None when there was none. Raises Missing when its start is not known."""
    return case.once("custody term", _term)


def _term(case: Case) -> Term | None:
    if not in_custody(case):
        return None
    start = _start(case)
    if start is None:
        raise Missing("custody_from")
    rule_of = case.law("custody_period", start).value
    span, extensions = rule_of["hours"], rule_of["extensions"]
    most = counting.hours(start, span * (1 + extensions))
    rows = periods_of(case)
    periods = min(max(_approved(rows), 1), 1 + extensions)
    ends = _written_end(case, rows, counting.hours(start, span * periods))
    if ends.latest > most.latest:
        ends = most
    closed = case.known("custody_periods") and (not rows or any(row["approved"] is False for row in rows))
    if not closed:
        case.presume("no_extension")
    held_to = _held_to(case, start, ends)
    moved_on = held_to is None and _may_be_detained(case) and (not closed or _later_told(case))
    return Term(start, ends, most, periods, span, closed, held_to, _slack(case, start), moved_on)


def periods_of(case: Case) -> list[Row]:
    """The custody periods, the earliest first."""
    return sorted(case.rows("custody_periods"), key=lambda row: row["from"].earliest if row["from"] else case.at)


def _may_be_detained(case: Case) -> bool:
    """Whether detention may have begun without anybody saying so."""
    if notions.detention_told(case):
        return False
    if case.choice("stage") in ("held", "custody"):
        case.presume("stage_without_events")
        return False
    if case.never("detention_from"):
        return False
    return not (case.none("charges"))


def _later_told(case: Case) -> bool:
    """Whether something is told that only comes after custody."""
    return any(case.when(fact) is not None for fact in LATER)


def _slack(case: Case, start: When) -> timedelta:
    """How much later the receipt may have been where only the hour of being taken is known."""
    decided = case.when("first_decision_at")
    if notions.received(case) is not None or decided is None:
        return timedelta()
    return max(decided.latest - start.latest, timedelta())


def _approved(rows: list[Row]) -> int:
    """How many periods in a row stand: the first needs no approval, each later one does."""
    for number, row in enumerate(rows):
        if row["approved"] is False or (number and row["approved"] is not True):
            return number
    return len(rows)


def _written_end(case: Case, rows: list[Row], counted: When) -> When:
    """The end written in the last approved order wins; where it names a day only, the hour counted stands inside it."""
    standing = rows[: _approved(rows)]
    written = standing[-1]["to"] if standing else None if rows else case.when("custody_until")
    if len(standing) == 1 and written is None:
        written = case.when("custody_until")
    if written is None or (written.earliest <= counted.earliest and counted.latest <= written.latest):
        return counted
    return written


def _held_to(case: Case, start: When, ends: When) -> When | None:
    """When custody was over: detention, or a spell at liberty; None while it goes on.

    Detention that begins on the day custody ends follows it at once. A release tells only the latest end where
    detention may have come before it.
    """
    detained = notions.detention_from(case)
    if detained is not None and detained.earliest <= ends.earliest and ends.latest <= detained.latest:
        return When.at(ends.earliest)
    if detained is not None and detained.latest < start.earliest:
        return When.at(start.earliest)  # detention is told from an earlier day: no custody is claimed after it
    found: list[When] = [row["from"] for row in case.rows("at_liberty") if row["from"]]
    found += [detained] if detained is not None else []
    released = case.when("released_at")
    if released is not None:
        found.append(
            When(min(start.earliest, released.earliest), released.latest) if _may_be_detained(case) else released
        )
    later = [end for end in found if end.latest >= start.earliest]
    if later:
        # Whichever came first: released on the day detention began, custody may have ended before the release.
        return When(min(end.earliest for end in later), min(end.latest for end in later))
    if not notions.goes_on(case) or case.choice("stage") in notions.AFTER_CUSTODY:
        return When(start.earliest, max(case.at, start.earliest))
    return None
