"""One person's situation at one instant: what the plan, the papers and the review are made from.

Boundary: the door of this room for later ones. `situation(request)` reads the draft, `add` puts facts into it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from django.http import HttpRequest

from intake import drafts, moment
from intake.book import book
from intake.drafts import OpenDraft
from intake.first_hours import journey as journey_of
from intake.forms import root
from intake.journey import IDENTITY, Journey, facts_of, identity_of
from intake.question import Question
from legal_rules.answer import Assessment
from legal_rules.engine import assess
from legal_rules.facts import FACTS, Facts, Problem, Refused, read

NAMES = "plan:names"
"""The part of the draft that the names kept are, for the window that does not know of a change."""


@dataclass(frozen=True)
class Trouble:
    """A problem with an accepted set of answers, and the question that would settle it (None: none writes it)."""

    problem: Problem
    question: Question | None


@dataclass(frozen=True)
class Situation:
    """`facts` are those that the law rooms accept; what they refused is in `troubles`, never hidden, never a crash."""

    at: datetime
    draft: OpenDraft
    journey: Journey
    facts: Facts
    troubles: tuple[Trouble, ...]
    identity: Mapping[str, str]
    respondent: str | None

    @cached_property
    def assessment(self) -> Assessment:
        """What the law says of these facts now."""
        return assess(self.facts, self.at)


def situation(request: HttpRequest) -> Situation | None:
    """The situation of this request, made once; None without a draft (send to the url name `start`)."""
    if not hasattr(request, "_situation"):
        request._situation = _situation(request)  # type: ignore[attr-defined]
    return request._situation  # type: ignore[attr-defined, no-any-return]


def situation_now(request: HttpRequest) -> Situation | None:
    """The same of the draft as it is stored at this moment, whatever this request has read or changed before."""
    drafts.forget(request)
    if hasattr(request, "_situation"):
        del request._situation
    return situation(request)


def add(draft: OpenDraft, **facts: Any) -> None:
    """Add facts to the draft, which is not saved yet: rows are appended to what is there, anything else replaces it.

    Raises KeyError for an unknown fact.
    """
    for id, value in facts.items():
        draft.state.answer(id, _merged(id, draft.state.answers.get(id), value))


def keep_identity(request: HttpRequest, names: Mapping[str, str], instead_of: Collection[str]) -> None:
    """Keep names in the draft, without the prefix; those in `instead_of` that are not among them go.

    Raises LookupError without a draft, StaleDraft when another window wrote first, DraftFull.
    """
    draft = drafts.current(request)
    if draft is None:
        raise LookupError("there is no draft")
    answers = draft.state.answers
    draft.state.replaced(NAMES, {k[len(IDENTITY) :]: v for k, v in answers.items() if k.startswith(IDENTITY)})
    for key in instead_of:
        answers.pop(f"{IDENTITY}{key}", None)
    answers.update({f"{IDENTITY}{key}": value for key, value in names.items()})
    if not names:
        draft.state.unremember(NAMES)  # dropped is dropped
    drafts.save(draft)
    if hasattr(request, "_situation"):
        del request._situation


def _merged(id: str, before: Any, added: Any) -> Any:
    if FACTS[id].type != "rows":
        return added
    kept = before if isinstance(before, list) else [before] if isinstance(before, dict) else []
    return [*kept, *(added if isinstance(added, list) else [added])]


def _situation(request: HttpRequest) -> Situation | None:
    draft = drafts.current(request)
    if draft is None:
        return None
    at, state = moment.now(), draft.state
    journey = journey_of(book(), state, at)
    facts, troubles = accepted(facts_of(journey.relevant), at)
    respondent = facts.value("respondent")
    return Situation(at, draft, journey, facts, troubles, identity_of(journey.relevant), respondent)


def accepted(given: Mapping[str, Any], at: datetime) -> tuple[Facts, tuple[Trouble, ...]]:
    """The facts that can be read together, and what stood in the way of the others."""
    left = dict(given)
    troubles: list[Trouble] = []
    while True:
        try:
            return read(left, at), tuple(troubles)
        except Refused as refused:
            before = len(left)
            for problem in refused.problems:
                troubles.append(Trouble(problem, book().by_id.get(root(problem.fact))))
                _drop(left, root(problem.fact))
            if len(left) == before:
                return Facts(), tuple(troubles)


def _drop(facts: dict[str, Any], refused: str) -> None:
    """Take out a fact and the short forms that stand for it."""
    for id in list(facts):
        short = FACTS[id].short_for if id in FACTS else None
        if id == refused or (short and short.startswith(f"{refused}.")):
            del facts[id]
