"""What another answer would change: plain values, ready for JSON. See docs/contract for the shape.

Boundary: shapes only; `counterfactual` works them out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from legal_rules.answer import Clock, Deadline, Finding, Standard
from legal_rules.instants import iso
from legal_rules.noting import Answer


@dataclass(frozen=True)
class Change:
    """One answer that would be another."""

    kind: str
    id: str
    before: Answer
    after: Answer

    def as_json(self) -> dict[str, Any]:
        """`from` and `to` are outcomes, or states of a clock or deadline, which also say until when."""
        found: dict[str, Any] = {"id": self.id, "from": state(self.before), "to": state(self.after)}
        if self.kind in ("clock", "deadline"):
            found["until"] = {"from": _told(until(self.before)), "to": _told(until(self.after))}
        return found


@dataclass(frozen=True)
class Other:
    """Another answer to the same question (`UNKNOWN`: not knowing) and all that it would change."""

    answer: Any
    changes: tuple[Change, ...]

    def as_json(self) -> dict[str, Any]:
        return {"answer": self.answer, "changes": [change.as_json() for change in self.changes]}


@dataclass(frozen=True)
class Reason:
    """What one fact decides. `answer` is as it was given, `UNKNOWN` where it was not; `decides` holds ids."""

    fact: str
    answer: Any
    decides: tuple[str, ...]
    others: tuple[Other, ...]

    def as_json(self) -> dict[str, Any]:
        """The entry of `reasons` in the contract."""
        return {
            "fact": self.fact,
            "answer": self.answer,
            "decides": list(self.decides),
            "opposite": [other.as_json() for other in self.others],
        }


def state(answer: Answer) -> str:
    """The outcome of a finding or standard, the state of a clock or deadline."""
    return answer.outcome if isinstance(answer, (Finding, Standard)) else answer.state


def until(answer: Answer) -> date | datetime | None:
    """When a clock ends or a deadline is due."""
    if isinstance(answer, Clock):
        return answer.ends
    return answer.due if isinstance(answer, Deadline) else None


def _told(moment: date | datetime | None) -> str | None:
    if moment is None:
        return None
    return iso(moment) if isinstance(moment, datetime) else moment.isoformat()
