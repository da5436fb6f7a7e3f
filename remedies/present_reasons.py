"""Why the answer is what it is, in the person's words: what would change a point, what an answer does, what is missing.

Boundary: words and grouping over `legal_rules.counterfactual`, which works everything out; nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from intake.said import say_answer
from intake.situation import Situation
from intake.slots import Effect
from intake.words import WORDS
from legal_rules.answer import Assessment, Finding
from legal_rules.counterfactual import Reasons, other_values
from legal_rules.engine import RULES
from legal_rules.facts import FACTS, meaning
from legal_rules.noting import Answer, Key
from legal_rules.values import UNKNOWN
from legal_rules.words import Text
from remedies.present_answers import change, question_of
from remedies.present_findings import tag
from remedies.present_links import slug

MOST_ANSWERS = 3
MOST_POINTS = 5


@dataclass(frozen=True)
class Turn:
    """One fact under a point: what it is called, what other answers would make of the point, where to change it."""

    label: Text
    lines: tuple[Text, ...]
    href: str | None


@dataclass(frozen=True)
class Open:
    """One thing nobody told: how much it helps to settle, what, and the question that takes it."""

    label: Text
    helps: Text
    points: tuple[Text, ...]
    href: str | None


def turns(reasons: Reasons, finding: Finding) -> tuple[Turn, ...]:
    """What would change `finding`: the facts it rests on, then those it waits for, each with its other answers."""
    found = []
    for fact in dict.fromkeys((*finding.because, *finding.settled_by)):
        if fact in FACTS and not FACTS[fact].short_for and (lines := _lines(reasons, finding, fact)):
            found.append(Turn(_label(fact), lines, change(fact)))
    return tuple(found)


def effects(here: Situation) -> Mapping[str, tuple[Effect, ...]]:
    """For the review: fact id to what its answer is used for and what another one would change."""
    reasons = Reasons(here.facts, here.at)
    return {fact: found for fact in here.facts.given if (found := _effects(reasons, fact, here.facts.given[fact]))}


def opens(here: Situation) -> tuple[Open, ...]:
    """What nobody told, the thing that settles most first; those that no question on the path takes are left out."""
    reasons = Reasons(here.facts, here.at)
    found = []
    for unknown in here.assessment.unknowns:
        question = question_of(unknown.fact) if unknown.fact in FACTS else None
        if question is not None and here.journey.has(question):
            alone = bool(reasons.settles(unknown.fact))
            helps = WORDS[f"reasons.{'settles' if alone else 'helps'}{'_one' if unknown.settles == 1 else ''}"]
            points = _waiting(here.assessment, unknown.fact)
            found.append(Open(_label(unknown.fact), helps.fill(n=unknown.settles), points, change(unknown.fact)))
    return tuple(found)


def _lines(reasons: Reasons, finding: Finding, fact: str) -> tuple[Text, ...]:
    """One line for each outcome that other answers to `fact` would give, none where they would give the same."""
    by_outcome: dict[Text, list[Any]] = {}
    for other in reasons.reason(fact).others:
        after = next((c.after for c in other.changes if (c.kind, c.id) == ("finding", finding.id)), None)
        if isinstance(after, Finding):
            by_outcome.setdefault(tag(after)[1], []).append(other.answer)
    return tuple(_line(fact, answers, outcome) for outcome, answers in by_outcome.items())


def _line(fact: str, answers: Sequence[Any], outcome: Text) -> Text:
    if answers == [UNKNOWN]:
        return WORDS["reasons.if_unknown"].fill(outcome=_small(outcome))
    said = [_said(fact, answer) for answer in answers[:MOST_ANSWERS]]
    joined = Text("”, “".join(t.vi for t in said), "”, “".join(t.en for t in said))
    left = len(answers) - len(said)
    key = "reasons.if_more" if left else "reasons.if"
    return WORDS[key].fill(answer=joined, outcome=_small(outcome), n=Text(str(left), str(left)))


def _effects(reasons: Reasons, fact: str, given: Any) -> tuple[Effect, ...]:
    used = [key for key in reasons.decides(fact) if _counts(reasons.answers[key])]
    found = [Effect(WORDS["reasons.used"], _names(reasons, used))] if used else []
    if FACTS[fact].type != "choice":  # a choice has many others: its points say what each would make of them
        for value in other_values(FACTS[fact], given):
            changed = [(c.kind, c.id) for c in reasons.instead(fact, value) or () if c.kind != "standard"]
            if changed:
                key = "reasons.without" if value == UNKNOWN else "reasons.instead"
                found.append(Effect(WORDS[key].fill(answer=_said(fact, value)), _names(reasons, changed)))
    return tuple(found)


def _counts(answer: Answer) -> bool:
    """Whether an answer says something for this person; the international ones have a page of their own."""
    if isinstance(answer, Finding):
        return answer.outcome != "not_applicable"
    return getattr(answer, "due", None) is not None


def _names(reasons: Reasons, keys: Sequence[Key]) -> tuple[tuple[Text, str | None], ...]:
    """The names of answers, findings with their page; at most five, then how many more."""
    names: dict[Text, str | None] = {}
    for kind, id in keys:
        link = reverse("plan_point", args=[slug(id)]) if kind == "finding" else None
        names.setdefault(RULES[(kind, id)].title, link)
    left = len(names) - MOST_POINTS
    more = ((WORDS["reasons.more"].fill(n=left), None),) if left > 0 else ()
    return (*list(names.items())[:MOST_POINTS], *more)


def _waiting(assessment: Assessment, fact: str) -> tuple[Text, ...]:
    named = [("finding", f.id) for f in assessment.findings if fact in f.settled_by]
    named += [("deadline", d.id) for d in assessment.deadlines if fact in d.settled_by]
    titles = [RULES[key].title for key in named]
    left = len(titles) - MOST_POINTS
    return (*titles[:MOST_POINTS], *((WORDS["reasons.more"].fill(n=left),) if left > 0 else ()))


def _label(fact: str) -> Text:
    question = question_of(fact)
    label = question.short if question else meaning(fact)
    return Text(*(half[:1].upper() + half[1:] for half in label))


def _said(fact: str, value: Any) -> Text:
    question = question_of(fact)
    if question is None:
        return Text(str(value), str(value))
    return Text("; ".join(say_answer(question, value, "vi")), "; ".join(say_answer(question, value, "en")))


def _small(text: Text) -> Text:
    return Text(*(half[:1].lower() + half[1:] for half in text))
