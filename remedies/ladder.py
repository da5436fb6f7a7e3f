"""The ladder: for each way that is open, who must act next, until when, and the rung after it if they stay silent.

Boundary: reads the plan and the deadlines of the assessment; counts no day of its own and chooses no step.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intake.dates import say_limit
from legal_rules.answer import Assessment, Deadline
from legal_rules.facts import Facts
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.plan import Plan, Planned
from remedies.present_links import slug
from remedies.present_plan import by_line
from remedies.steps import STEPS

Turn = Literal["yours", "theirs", "later", "done", "over"]

CHAINS: Mapping[str, tuple[Text, tuple[str, ...]]] = {
    "holding": (
        Text("Việc bắt, giữ, giam", "The arrest and the holding"),
        ("release_request", "complaint_procedural", "complaint_procedural_second", "denunciation"),
    ),
    "liberty": (
        Text("Ra ngoài trong lúc chờ", "Being out while waiting"),
        ("other_measure", "bail", "surety"),
    ),
    "conditions": (
        Text("Thăm gặp, thuốc men, nơi giữ", "Visits, medicine, the place"),
        ("medical_request", "visit_request", "complaint_detention_regime", "complaint_detention_regime_second"),
    ),
    "administrative": (
        Text("Quyết định hành chính", "The administrative decision"),
        ("complaint_administrative", "complaint_administrative_second", "administrative_lawsuit"),
    ),
    "crime": (
        Text("Người làm sai bị xử lý", "Whoever did it answers for it"),
        ("crime_report", "request_to_open_case", "victim_role", "civil_claim"),
    ),
    "denunciation": (
        Text("Tố cáo", "The denunciation"),
        ("denunciation", "denunciation_continued"),
    ),
    "judgment": (
        Text("Bản án", "The judgment"),
        ("appeal", "late_appeal", "appeal_reasons", "cassation_notice"),
    ),
    "redress": (
        Text("Bồi thường, phục hồi danh dự", "Compensation and honour"),
        ("clearing_document", "state_compensation", "restore_honour"),
    ),
}
TITLES = {step.id: step.title for step in STEPS}
YOURS = Text("Đến lượt bạn", "Your turn")
THEIRS = Text("Đến lượt cơ quan", "Their turn")
LATER = Text("Sau đó", "After that")
DONE = Text("Đã xong", "Done")
PAST = Text("Cơ quan đã quá hạn", "They are late")
TURNS: Mapping[Turn, Text] = {"yours": YOURS, "theirs": THEIRS, "later": LATER, "done": DONE, "over": PAST}
WAIT = Text("Chờ trả lời đến {when}.", "Wait for the answer until {when}.")
OVER = Text("Hạn trả lời là {when}.", "The answer was due by {when}.")
ANSWERED = Text("Đã có trả lời.", "Answered.")
NO_DATE = Text(
    "Luật không định ngày trả lời. Hỏi lại bằng văn bản.", "The law sets no day for it. Ask again in writing."
)


@dataclass(frozen=True)
class Rung:
    """One step of a ladder: whose turn it is, until when, and what to do if nobody answers."""

    title: Text
    turn: Turn
    line: Text | None
    silence: Text | None
    slug: str | None

    @property
    def tag(self) -> Text:
        return TURNS[self.turn]


@dataclass(frozen=True)
class Ladder:
    """One way, rung by rung; `turn` says who must act next, "later" where nobody has to now."""

    head: Text
    rungs: tuple[Rung, ...]

    @property
    def acting(self) -> Rung | None:
        """The first rung on which somebody must act or has not acted in time."""
        return next((rung for rung in self.rungs if rung.turn in ("theirs", "yours", "over")), None)

    @property
    def turn(self) -> Turn:
        return self.acting.turn if self.acting else "later"


def ladders(made: Plan, assessment: Assessment, facts: Facts) -> tuple[Ladder, ...]:
    """The ladders that this plan has, in a fixed order; one that is only to be weighed up waits until it was begun."""
    found = (_ladder(head, ids, made, assessment, facts) for head, ids in CHAINS.values())
    return tuple(ladder for ladder in found if ladder)


def _ladder(head: Text, ids: tuple[str, ...], made: Plan, assessment: Assessment, facts: Facts) -> Ladder | None:
    planned = [(id, made.step(id)) for id in ids]
    present = [
        n for n, (_, step) in enumerate(planned) if step and (step.urgency != "consider" or step.status == "done")
    ]
    if not present:
        return None
    rungs = tuple(_rung(id, step, assessment, facts) for id, step in planned[present[0] :])
    return Ladder(head, rungs)


def _rung(id: str, planned: Planned | None, assessment: Assessment, facts: Facts) -> Rung:
    if planned is None:
        return Rung(TITLES[id], "later", None, None, None)
    refused = next(iter(planned.step.refused), None)
    if planned.status == "done":
        due = assessment.deadline(planned.step.answer) if planned.step.answer else None
        turn, line = _waiting(id, due, assessment.at, facts)
        silence = due.after.says if due is not None and due.after else refused
        return Rung(TITLES[id], turn, line, silence if turn != "done" else None, slug(id))
    if planned.status == "not_yet" or planned.urgency == "consider":
        return Rung(TITLES[id], "later", planned.step.until, refused, slug(id))
    return Rung(TITLES[id], "yours", by_line(planned.by, assessment.at) or planned.step.where, refused, slug(id))


def _waiting(id: str, due: Deadline | None, now: datetime, facts: Facts) -> tuple[Turn, Text]:
    """Whose turn it is once a paper was filed."""
    rows = [row for row in facts.value("filings") or () if row.get("kind") == id]
    if any(row.get("answered_at") for row in rows):
        return "done", ANSWERED
    if due is None or due.due is None:
        return "theirs", NO_DATE
    when = Text(say_limit(due.due, "vi"), say_limit(due.due, "en"))
    late = due.state == "passed" or (due.due <= now if isinstance(due.due, datetime) else due.due < day_of(now))
    return ("over", OVER.fill(when=when)) if late else ("theirs", WAIT.fill(when=when))
