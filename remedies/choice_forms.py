"""The forms where something about the plan is chosen, as two windows may have them open: fields, and how each is said.

Boundary: what the draft keeps as fields and back, in words; no page. `intake.unsent` does the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest

from intake.situation import Situation
from intake.unsent import Lines, OpenForm, Says
from intake.words import language
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies import weighing
from remedies.choice_words import CHOICE_SHORTS as SHORTS
from remedies.choice_words import WAY_LABELS
from remedies.consent_words import CONSENT_WORDS
from remedies.ways import QUESTIONS

Fields = dict[str, list[str]]
WEIGHED = ("worry", "choice", "who")


def way(request: HttpRequest, here: Situation) -> OpenForm:
    """Complaint or denunciation: three choices."""
    held = here.draft.state.plan.get("way", {})
    kept = {q.name: [held[q.name]] for q in QUESTIONS if held.get(q.name) in WAY_LABELS}
    says = said([(q.name, SHORTS[f"way.{q.name}"], WAY_LABELS) for q in QUESTIONS])
    return OpenForm(request, here.draft, "plan:way", kept, says, fields=[q.name for q in QUESTIONS])


def weigh(request: HttpRequest, here: Situation, id: str, *, named: bool) -> OpenForm:
    """The risks of the step or workbook `id`: what worries, what is chosen and, where `named`, who agrees."""
    own = "_own" if here.respondent == "self" else ""
    says = said(
        [
            ("choice", SHORTS["weigh.choice"], weighing.LABELS),
            ("worry", SHORTS["weigh.worry"], {area.name: area.title for area in weighing.AREAS}),
            ("who", SHORTS["weigh.who"], {w: CONSENT_WORDS[f"consent.{w}{own}"] for w in weighing.WHO}),
        ][: 3 if named else 2]
    )
    before = weighing.of(here.draft.state.plan, id)
    kept: Fields = {"worry": [*before.worries], "choice": [before.choice], "who": [before.who]} if before else {}
    return OpenForm(request, here.draft, f"weigh:{id}", kept, says, fields=WEIGHED)


def weighed(form: OpenForm, here: Situation, id: str, *, named: bool) -> bool:
    """Keep what a form of `weigh` says; False where nothing was chosen."""
    plan, choice = here.draft.state.plan, one(form, "choice")
    if not weighing.keep(plan, id, choice, form.posted.get("worry", ())):
        return False
    if named and choice in weighing.GOING:
        weighing.agree(plan, id, one(form, "who"), day_of(here.at))
    form.keep()
    return True


def one(form: OpenForm, name: str) -> str:
    """The value of a group of which one is chosen; "" where none is."""
    return str(form.posted.get(name, [""])[0])


def said(groups: Sequence[tuple[str, Text, Mapping[str, Text]]]) -> Says:
    """How fields of ticks are said: for each its name, its short words, and those of its values."""

    def says(fields: Mapping[str, Any]) -> Lines:
        return [
            (short, ", ".join(labels[v].to(language()) for v in fields.get(name, ()) if v in labels))
            for name, short, labels in groups
        ]

    return says
