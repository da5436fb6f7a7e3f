"""The pages where something about the plan is chosen: which way, whether a risk is taken; and what to mind in public.

Boundary: requests in, pages out. A choice is kept in the sealed draft with the answers, and nowhere else.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from intake import drafts
from intake.situation import Situation
from legal_rules.instants import day_of
from remedies import cautions, present_plan, weighing
from remedies.plan import Plan
from remedies.present_links import find
from remedies.views import foot, with_plan
from remedies.ways import CHOICES, QUESTIONS, Way, advice
from remedies.words import WAY_LABELS


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def way_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """Three questions: complaint, denunciation, or both. Nothing is chosen beforehand; none has to be answered."""
    if request.method == "POST":
        said = {question.name: request.POST.get(question.name) for question in QUESTIONS}
        here.draft.state.plan["way"] = {name: value for name, value in said.items() if value in CHOICES}
        drafts.save(here.draft)
        return redirect("plan_way")
    way = Way.of(here.draft.state.plan.get("way", {}))
    kept = here.draft.state.plan.get("way", {})
    asked = [(q, [(c, WAY_LABELS[c], kept.get(q.name) == c) for c in CHOICES]) for q in QUESTIONS]
    steps = [
        made.step(id) for id in ("complaint_procedural", "complaint_administrative", "denunciation", "crime_report")
    ]
    context = {
        "asked": asked,
        "advice": advice(way),
        "cards": [present_plan.card(step, here.assessment.at) for step in steps if step],
        **foot(here),
    }
    return render(request, "remedies/way.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def weigh_page(request: HttpRequest, here: Situation, made: Plan, slug: str) -> HttpResponse:
    """Before a step that raises risk: five places to look, what lessens it, and four choices of the same weight."""
    planned = made.step(find((s.id for s in made.steps), slug) or "")
    if planned is None or not planned.step.risky:
        return redirect("plan")
    message = False
    if request.method == "POST":
        choice, worries = request.POST.get("choice", ""), request.POST.getlist("worry")
        if weighing.keep(here.draft.state.plan, planned.id, choice, worries):
            drafts.save(here.draft)
            goes_on = choice in (weighing.QUIET, weighing.GO)
            return redirect("plan_step", slug) if goes_on else redirect("plan_weigh", slug)
        message = True
    before = weighing.of(here.draft.state.plan, planned.id)
    context = {
        "planned": planned,
        "slug": slug,
        "areas": [(area, bool(before and area.name in before.worries)) for area in weighing.AREAS],
        "choices": [(c, weighing.LABELS[c], bool(before and before.choice == c)) for c in weighing.CHOICES],
        "chosen": weighing.WAITING.get(before.choice) if before else None,
        "less": before.less if before else (),
        "message": message,
        **foot(here),
    }
    return render(request, "remedies/weigh.html", context, status=422 if message else 200)


@require_safe
@with_plan
def cautions_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """Speaking out, gathering, writing down names, money from abroad: what the law may make of each, in calm words."""
    context = {"parts": cautions.parts(day_of(here.assessment.at)), **foot(here)}
    return render(request, "remedies/cautions.html", context)
