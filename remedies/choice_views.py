"""The pages where something about the plan is chosen: which way, whether a risk is taken; and what to mind in public.

Boundary: requests in, pages out. A choice is kept in the sealed draft with the answers, and nowhere else.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from intake.dates import say_date
from intake.situation import Situation
from intake.unsent import OpenForm
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies import cautions, choice_forms, consent, present_plan, weighing
from remedies.choice_words import WAY_LABELS
from remedies.consent_words import CONSENT_WORDS
from remedies.plan import Plan
from remedies.present_links import find
from remedies.views import foot, with_plan
from remedies.ways import CHOICES, QUESTIONS, advice, chosen


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def way_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """Three questions: complaint, denunciation, or both. Nothing is chosen beforehand; none has to be answered."""
    form = choice_forms.way(request, here)
    if (aside := form.aside()) is not None:
        return aside
    if form.is_post and not form.overtaken:
        here.draft.state.plan["way"] = {name: values[0] for name, values in form.posted.items() if values[0] in CHOICES}
        form.keep()
        return redirect("plan_way")
    way = chosen(here)
    asked = [(q, [(c, WAY_LABELS[c], c in form.shown.get(q.name, ())) for c in CHOICES]) for q in QUESTIONS]
    steps = [
        made.step(id) for id in ("complaint_procedural", "complaint_administrative", "denunciation", "crime_report")
    ]
    context = {
        "asked": asked,
        "advice": advice(way),
        "cards": [present_plan.card(step, here.assessment.at) for step in steps if step],
        **foot(here),
    }
    return form.page("remedies/way.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def weigh_page(request: HttpRequest, here: Situation, made: Plan, slug: str) -> HttpResponse:
    """Before a step that raises risk: five places to look, what lessens it, and four choices of the same weight."""
    planned = made.step(find((s.id for s in made.steps), slug) or "")
    if planned is None or not planned.step.risky:
        return redirect("plan")
    named, message, nobody = consent.asked_with(planned.step), False, False
    form = choice_forms.weigh(request, here, planned.id, named=named)
    if (aside := form.aside()) is not None:
        return aside
    if form.is_post and not form.overtaken:
        choice, who = request.POST.get("choice", ""), request.POST.get("who", "")
        nobody = named and choice in weighing.GOING and who not in (weighing.PERSON, weighing.FAMILY)
        if not nobody and choice_forms.weighed(form, here, planned.id, named=named):
            return redirect("plan_step", slug) if choice in weighing.GOING else redirect("plan_weigh", slug)
        message = not nobody
    context = {
        "planned": planned,
        "slug": slug,
        **weigh_context(form, here, planned.id, named=named),
        "message": message,
        "nobody": nobody,
        **foot(here),
    }
    return form.page("remedies/weigh.html", context, status=422 if message or nobody else 200)


def weigh_context(form: OpenForm, here: Situation, id: str, *, named: bool) -> dict[str, Any]:
    """What a page of risks lays out of the step or workbook `id`; `named`: others will learn the name."""
    before, shown = weighing.of(here.draft.state.plan, id), form.shown
    return {
        "areas": [(area, area.name in shown.get("worry", ())) for area in weighing.AREAS],
        "choices": [(c, weighing.LABELS[c], c in shown.get("choice", ())) for c in weighing.CHOICES],
        "chosen": weighing.WAITING.get(before.choice) if before else None,
        "less": before.less if before else (),
        "who": [(w, text, w in shown.get("who", ())) for w, text in who_agrees(here)] if named else (),
        "agreed_on": said_day(before.on) if before and before.on else None,
    }


def who_agrees(here: Situation) -> list[tuple[str, Text]]:
    """Who may agree to the name being given, in the words for whoever answers."""
    own = "_own" if here.respondent == "self" else ""
    return [(w, CONSENT_WORDS[f"consent.{w}{own}"]) for w in weighing.WHO]


def said_day(day: str) -> Text:
    """A day kept in the draft, in words."""
    on = date.fromisoformat(day)
    return Text(say_date(on, "vi"), say_date(on, "en"))


@require_safe
@with_plan
def cautions_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """Speaking out, gathering, writing down names, money from abroad: what the law may make of each, in calm words."""
    context = {"parts": cautions.parts(day_of(here.assessment.at)), **foot(here)}
    return render(request, "remedies/cautions.html", context)
