"""What one answer changed: the points and times that would stand otherwise without it, with their articles.

Boundary: words over `legal_rules.counterfactual`, which works it out; nothing is judged here.
"""

from __future__ import annotations

from django.urls import reverse

from intake.dates import say_limit
from intake.situation import Situation
from intake.slots import Moved
from intake.words import WORDS
from legal_rules.answer import Deadline, Finding
from legal_rules.changes import Change
from legal_rules.counterfactual import Reasons
from legal_rules.engine import RULES
from legal_rules.values import UNKNOWN
from legal_rules.words import Text
from remedies.present_findings import joined, tag
from remedies.present_links import slug


def changed(here: Situation, fact: str) -> tuple[Moved, ...]:
    """The findings and deadlines that the answer to `fact` changed; those that fell away by it come last."""
    if fact not in here.facts.given:
        return ()
    changes = Reasons(here.facts, here.at).instead(fact, UNKNOWN) or ()
    last = sorted(changes, key=lambda c: getattr(c.before, "outcome", None) == "not_applicable")
    return tuple(moved for change in last if (moved := _moved(change)) is not None)


def _moved(change: Change) -> Moved | None:
    """One line; nothing where both sides say the same in words, or for clocks, whose limits are findings."""
    now, otherwise = change.before, change.after
    if isinstance(now, Finding) and isinstance(otherwise, Finding):
        told, untold = tag(now)[1], tag(otherwise)[1]
        link = reverse("plan_point", args=[slug(change.id)])
    elif isinstance(now, Deadline) and isinstance(otherwise, Deadline):
        told, untold, link = _until(now), _until(otherwise), None
    else:
        return None
    if told == untold:
        return None
    title = RULES[(change.kind, change.id)].title
    return Moved(title, link, told, untold, joined((now.citations or otherwise.citations)[:1]))


def _until(deadline: Deadline) -> Text:
    due = deadline.due
    return WORDS["changed.no_day"] if due is None else Text(say_limit(due, "vi"), say_limit(due, "en"))
