"""What a step of the plan is, and what a step may ask about the case.

Boundary: declarations only. A step is added in one place, in a file of this package; the plan and the pages read the
declaration. Nothing here computes law: outcomes, clocks and due dates come from the assessment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, Literal

from legal_rules.answer import Assessment, Clock, Deadline, Finding
from legal_rules.facts import Facts
from legal_rules.instants import When, day_of
from legal_rules.words import Text
from remedies.ages import ADULT, ages

Urgency = Literal["now", "soon", "later", "consider"]
Status = Literal["to_do", "done", "not_yet"]
Route = Literal["criminal", "administrative", "private"]

ADMINISTRATIVE = ("administrative_decision", "administrative_act")
FEW = 3
FIRST_DAY = timedelta(days=1)
PRIVATE = ("private_person", "business_agent")
SEIZED = frozenset({"kidnapping_for_ransom", "unlawful_holding_by_private_person"})
CLEARED = ("acquitted", "case_dropped", "released_without_charge")
KEEP = Text(
    "Kèm đơn lần trước, biên nhận và giấy trả lời nếu có.", "Add the earlier paper, its receipt and any answer."
)


@dataclass(frozen=True)
class Matter:
    """One case as the steps see it: short questions on the assessment and the facts, never a rule of its own."""

    assessment: Assessment
    facts: Facts

    @cached_property
    def _findings(self) -> dict[str, Finding]:
        return {f.id: f for f in self.assessment.findings}

    @cached_property
    def _deadlines(self) -> dict[str, Deadline]:
        return {d.id: d for d in self.assessment.deadlines}

    @cached_property
    def _clocks(self) -> dict[str, Clock]:
        return {c.id: c for c in self.assessment.clocks}

    def value(self, fact: str) -> Any:
        return self.facts.value(fact)

    def yes(self, *facts: str) -> bool:
        """Whether any of the yes/no facts is known to be so."""
        return any(self.value(f) is True for f in facts)

    def outcome(self, finding: str) -> str:
        return self._findings[finding].outcome

    def breached(self, *findings: str) -> bool:
        return any(self.outcome(f) == "breached" for f in findings)

    def unclear(self, *findings: str) -> bool:
        return any(self.outcome(f) == "unclear" for f in findings)

    def open_points(self, *findings: str) -> tuple[str, ...]:
        """Those findings that are breached, then the unclear ones that were counted; else the first unclear ones."""
        late = tuple(f for f in findings if self.outcome(f) == "breached")
        unclear = tuple(f for f in findings if self.outcome(f) == "unclear")
        counted = tuple(f for f in unclear if self._findings[f].arithmetic)
        return late + counted or unclear[:FEW]

    def finding(self, id: str) -> Finding:
        return self._findings[id]

    def deadline(self, id: str) -> Deadline:
        return self._deadlines[id]

    def clock(self, id: str) -> Clock:
        return self._clocks[id]

    @property
    def now(self) -> datetime:
        return self.assessment.at

    @property
    def today(self) -> date:
        return day_of(self.assessment.at)

    @cached_property
    def held(self) -> bool:
        """Whether the person may still be held: nothing says otherwise."""
        return self.value("still_held") is not False and not isinstance(self.value("released_at"), When)

    @cached_property
    def route(self) -> Route:
        """Which law governs the holding: administrative custody, a private person, else criminal procedure."""
        if self.value("arrest_basis") == "administrative_custody" and not self._later_than_custody:
            return "administrative"
        handed_over = isinstance(self.value("handed_over_at"), When)
        return "private" if self._taken_by_private and not handed_over else "criminal"

    @cached_property
    def _taken_by_private(self) -> bool:
        """By private people; where nobody knows by whom, a kidnapping told and no official named says so."""
        by = self.value("arrested_by")
        kidnapped = by in (None, "unknown") and bool(self.wrong & SEIZED) and "state_official" not in self.wrongdoers
        return by in PRIVATE or (kidnapped and not self._later_than_custody)

    @cached_property
    def _later_than_custody(self) -> bool:
        known = ("charges", "detention_from", "custody_from", "custody_decision_given")
        return any(self.value(f) for f in known)

    @cached_property
    def charged(self) -> bool:
        return bool(self.value("charges")) or self.stage in ("investigation", "prosecution", "trial", "appeal")

    @cached_property
    def detained(self) -> bool:
        """Held on a detention order, not in the first days of custody."""
        return self.held and (isinstance(self.value("detention_from"), When) or bool(self.value("detention_orders")))

    @property
    def cleared(self) -> bool:
        """Acquitted, dropped, or let go without a charge."""
        return self.value("outcome") in CLEARED

    @cached_property
    def in_force(self) -> bool:
        """Whether a judgment stands for good, on what is known: a sentence is then served, not a measure."""
        judged = isinstance(self.value("judgment_at"), When)
        appealed = isinstance(self.value("appealed_at"), When) or self.filed("appeal")
        ended = isinstance(self.value("appeal_judgment_at"), When) or self.stage in ("serving", "ended")
        return ended or (judged and not appealed and self.deadline("appeal_judgment").state == "passed")

    @property
    def minor(self) -> bool:
        """Whether the person is under 18 now, or may be still, on what was told."""
        found = ages(self.facts, self.now)
        return found is not None and found[0] < ADULT

    @cached_property
    def briefly_held(self) -> bool:
        """Held for less than a day in all, on what is known."""
        taken, freed = self.value("arrested_at"), self.value("released_at")
        if not isinstance(taken, When):
            return False
        until = freed.latest if isinstance(freed, When) else self.now
        return until - taken.earliest < FIRST_DAY and (self.held or isinstance(freed, When))

    @property
    def stage(self) -> str | None:
        return self.value("stage")  # type: ignore[no-any-return]

    @cached_property
    def has_counsel(self) -> bool:
        return any(isinstance(self.value(f), When) for f in ("counsel_registered_at", "counsel_met_at"))

    @cached_property
    def administrative_decisions(self) -> bool:
        return any(row.get("kind") in ADMINISTRATIVE for row in self.value("decisions") or ())

    @cached_property
    def wrong(self) -> frozenset[str]:
        """What was done to the person, as told."""
        return frozenset(self.value("wrong") or ())

    @cached_property
    def wrongdoers(self) -> frozenset[str]:
        """Who did it, as told: officials, private people, businesses."""
        return frozenset(self.value("wrongdoer") or ()) - {"unknown"}

    def filed(self, step: str) -> bool:
        """Whether a paper of that step was filed; marking a step as done writes such a row."""
        return any(row.get("kind") == step for row in self.value("filings") or ())

    def upheld(self, step: str) -> bool:
        """Whether a paper of that step was answered as asked."""
        rows = (row for row in self.value("filings") or () if row.get("kind") == step)
        return any(row.get("result") == "upheld" and row.get("answered_at") for row in rows)

    def late(self, deadline: str) -> bool:
        """Whether an authority's time to answer one of the papers is over."""
        found = self.deadline(deadline)
        return any(over(one) for one in (found, *found.others))

    def held_for_less_than(self, span: timedelta) -> bool:
        """Whether the loss of liberty may be more recent than `span`; unknown counts as recent."""
        taken = self.value("arrested_at")
        return not isinstance(taken, When) or self.now - taken.latest < span

    def ends_within(self, span: timedelta, *clocks: str) -> bool:
        """Whether one of the clocks runs and ends no later than `span` from now."""
        ends = (c.ends for c in map(self.clock, clocks) if c.state == "running")
        return any(end is not None and end - self.now <= span for end in ends)


def over(answer: Deadline) -> bool:
    """Whether an authority's time is over, or would be if a posted paper came soon after it was sent."""
    return answer.state == "passed" or (answer.state == "unknown" and answer.due is not None)


@dataclass(frozen=True)
class Step:
    """One thing to do, in words that fit every reader: the person held, family, counsel, a caseworker.

    `fits` leaves a step out; `possible` keeps it in the plan as "not yet" and `until` says what it waits for. `why`
    names the findings it may rest on (only those past or unclear are shown) and `by` the due date. `papers_if` says
    which of the papers fit; `sum` is an amount that the law sets. `here` says what holds in this very case; `refused`
    what to do after a refusal or silence, and `then` the steps that follow. `quiet` says how a step that raises risk is
    done with less of it; `named` that others will learn the name; `spoken` that it is said, and nothing is
    filed. `law` are parameters of the law that tell of the step beside those that name it; `needs` say who may help
    with it (ids of remedies.hub.needs).
    """

    id: str
    title: Text
    where: Text
    who: Text
    to: Text
    fits: Callable[[Matter], bool]
    urgency: Callable[[Matter], Urgency]
    do: tuple[Text, ...]
    expect: tuple[Text, ...] = ()
    risks: tuple[Text, ...] = ()
    papers: tuple[str, ...] = ()
    ready: Text | None = None
    papers_if: Callable[[Matter, str], bool] = lambda matter, paper: True
    why: tuple[str, ...] = ()
    by: str | None = None
    answer: str | None = None
    possible: Callable[[Matter], bool] = lambda matter: True
    until: Text | None = None
    standards: tuple[str, ...] = ()
    sum: str | None = None
    here: Callable[[Matter], tuple[Text, ...]] = lambda matter: ()
    refused: tuple[Text, ...] = ()
    then: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    quiet: tuple[Text, ...] = ()
    named: bool = False
    spoken: bool = False
    needs: tuple[str, ...] = ()

    @property
    def risky(self) -> bool:
        """Whether a page on risks comes before it."""
        return bool(self.quiet)


def by_due_date(deadline: str, *, near: int = 3, otherwise: Urgency = "soon") -> Callable[[Matter], Urgency]:
    """Urgency from the person's own due date: now when at most `near` days are left or only an argument is.

    A date that is over hurries nobody who is free.
    """

    def urgency(matter: Matter) -> Urgency:
        found = matter.deadline(deadline)
        if found.state == "not_yet":
            return "later"
        if found.state == "arguable":
            return "now"
        if found.state == "passed" and not matter.held:
            return "later"
        if found.state != "open" or found.due is None:
            return otherwise
        last = day_of(found.due) if isinstance(found.due, datetime) else found.due
        return "now" if (last - matter.today).days <= near else otherwise

    return urgency


def always(urgency: Urgency) -> Callable[[Matter], Urgency]:
    """The same urgency in every case."""
    return lambda matter: urgency
