"""From an assessment to a plan: ordered steps, each with why, who, to whom, by when, risks and papers.

Boundary: pure; computes no law and no date, it only chooses and orders. Pages, papers, the calendar and the commands
read the same `Plan`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import Any

from legal_rules.answer import Assessment, Deadline
from legal_rules.authorities import Office
from legal_rules.facts import Facts
from legal_rules.instants import iso
from legal_rules.words import Text
from remedies import addressed
from remedies.answering import late, waiting
from remedies.asks import Ask, choose
from remedies.steps import STEPS, Matter, Status, Step, Urgency
from remedies.steps.release import RUNNING_NOW
from remedies.ways import Way

REMINDER = "H03"
WAIT_FOR_NOBODY = frozenset(
    {"crime_report", "medical_request", "appeal", "late_appeal", "complaint_procedural_second", "complaint_procedural"}
)
URGENCIES: tuple[Urgency, ...] = ("now", "soon", "later", "consider")


@dataclass(frozen=True)
class Planned:
    """A step as it stands in one plan. `order` counts from 1; `why` holds the ids of findings past or unclear.

    `offices` are those who decide in this case, empty where the step names them in general only; `here` what holds in
    this very case.
    """

    step: Step
    order: int
    urgency: Urgency
    status: Status
    why: tuple[str, ...]
    papers: tuple[str, ...]
    by: Deadline | None
    offices: tuple[Office, ...] = ()
    here: tuple[Text, ...] = ()

    @property
    def id(self) -> str:
        return self.step.id

    def as_json(self) -> dict[str, Any]:
        """The contract's entry; `by` is the safe due date, a day or an instant."""
        due = self.by.due if self.by else None
        return {
            "id": self.id,
            "order": self.order,
            "urgency": self.urgency,
            "status": self.status,
            "title": self.step.title.as_dict(),
            "who": self.step.who.as_dict(),
            "to": self.step.to.as_dict(),
            "offices": [_office(office) for office in self.offices],
            "by": iso(due) if isinstance(due, datetime) else due.isoformat() if due else None,
            "why": list(self.why),
            "papers": list(self.papers),
            "risks": [risk.as_dict() for risk in self.step.risks],
            "here": [line.as_dict() for line in self.here],
            "refused": [line.as_dict() for line in self.step.refused],
            "then": list(self.step.then),
            "sum": self.step.sum,
        }


@dataclass(frozen=True)
class Plan:
    """The steps in order, and the one thing worth asking (None when nothing is open).

    `ahead` counts the steps of today that no answer at the place of custody should delay.
    """

    steps: tuple[Planned, ...]
    ask: Ask | None = None
    ahead: int = 0

    def group(self, urgency: Urgency) -> tuple[Planned, ...]:
        return tuple(s for s in self.steps if s.urgency == urgency)

    def step(self, id: str) -> Planned | None:
        return next((s for s in self.steps if s.id == id), None)

    def as_json(self) -> list[dict[str, Any]]:
        """The `plan` of the contract's answer."""
        return [s.as_json() for s in self.steps]


def plan(assessment: Assessment, facts: Facts, way: Way | None = None) -> Plan:
    """The plan for one case. The same assessment, facts and way always give the same plan.

    `way` is the choice between complaint and denunciation; without one both stay open.
    """
    matter, way = Matter(assessment, facts), way or Way()
    fitting = [s for s in STEPS if s.fits(matter) and (way.keeps(s.id) or matter.filed(s.id))]
    chosen = [(s, "soon" if way.hastens(s.id) else _urgency(s, matter)) for s in fitting]
    chosen.sort(key=lambda pair: URGENCIES.index(pair[1]))
    ordered = [pair for urgency in URGENCIES for pair in _by_date([p for p in chosen if p[1] == urgency], matter)]
    steps = tuple(_planned(step, urgency, n, matter) for n, (step, urgency) in enumerate(ordered, start=1))
    return Plan(steps, choose(matter), _ahead(steps, matter))


def _ahead(steps: tuple[Planned, ...], matter: Matter) -> int:
    """How many steps lead before the thing to ask: danger, a last day, a limit that is past whatever the answer."""
    past = matter.breached(*RUNNING_NOW) or matter.clock("emergency_holding").state == "expired"
    over = {"release_request"} if past else set()
    today = (step for step in steps if step.urgency == "now")
    return len(list(takewhile(lambda step: step.id in WAIT_FOR_NOBODY | over, today)))


def _by_date(chosen: list[tuple[Step, Urgency]], matter: Matter) -> list[tuple[Step, Urgency]]:
    """Of the steps with a date of their own, what runs out first comes first; the others keep their places."""
    dated = [n for n, (step, _) in enumerate(chosen) if _due(step, matter)]
    sooner = sorted(dated, key=lambda n: _due(chosen[n][0], matter))
    found = list(chosen)
    for place, n in zip(dated, sooner, strict=True):
        found[place] = chosen[n]
    return found


def _due(step: Step, matter: Matter) -> str:
    """The day on which the person's own time for the step is over, as text; empty where none runs."""
    found = matter.deadline(step.by) if step.by else None
    running = found is not None and found.state in ("open", "arguable")
    return found.due.isoformat()[:10] if found is not None and running and found.due else ""


def _urgency(step: Step, matter: Matter) -> Urgency:
    urgency = step.urgency(matter)
    waits = urgency in ("now", "soon") and (matter.filed(step.id) or not step.possible(matter))
    return "later" if waits else urgency


def _planned(step: Step, urgency: Urgency, order: int, matter: Matter) -> Planned:
    status: Status = "done" if matter.filed(step.id) else "to_do" if step.possible(matter) else "not_yet"
    return Planned(
        step=step,
        order=order,
        urgency=urgency,
        status=status,
        why=matter.open_points(*step.why),
        papers=_papers(step, matter),
        by=matter.deadline(step.by) if step.by else None,
        offices=addressed.offices(step.id, matter),
        here=step.here(matter),
    )


def _papers(step: Step, matter: Matter) -> tuple[str, ...]:
    """The step's papers that fit, and the reminder once the answer to a paper of it is overdue."""
    fitting = tuple(paper for paper in step.papers if step.papers_if(matter, paper))
    overdue = late(waiting(matter.facts, step.id), matter.facts, matter.assessment)
    return (*fitting, REMINDER) if overdue else fitting


def _office(office: Office) -> dict[str, Any]:
    return {
        "title": office.title.as_dict(),
        "note": office.note.as_dict() if office.note else None,
        "confidence": office.confidence,
        "citations": [citation.as_json() for citation in office.citations],
    }
