"""The pages where something about the plan is chosen: which way, whether a risk is taken; and what to mind in public.

Boundary: requests in, pages out. A choice is kept in the sealed draft with the answers, and nowhere else.
"""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from intake import drafts
from intake.dates import say_date
from intake.situation import Situation
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies import cautions, consent, present_plan, weighing
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
    if request.method == "POST":
        said = {question.name: request.POST.get(question.name) for question in QUESTIONS}
        here.draft.state.plan["way"] = {name: value for name, value in said.items() if value in CHOICES}
        drafts.save(here.draft)
        return redirect("plan_way")
    way = chosen(here)
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
    message = nobody = False
    named = consent.asked_with(planned.step)
    if request.method == "POST":
        kept, choice, who = here.draft.state.plan, request.POST.get("choice", ""), request.POST.get("who", "")
        nobody = named and choice in weighing.GOING and who not in (weighing.PERSON, weighing.FAMILY)
        if not nobody and weighing.keep(kept, planned.id, choice, request.POST.getlist("worry")):
            if named and choice in weighing.GOING:
                weighing.agree(kept, planned.id, who, day_of(here.assessment.at))
            drafts.save(here.draft)
            return redirect("plan_step", slug) if choice in weighing.GOING else redirect("plan_weigh", slug)
        message = not nobody
    before = weighing.of(here.draft.state.plan, planned.id)
    context = {
        "planned": planned,
        "slug": slug,
        "areas": [(area, bool(before and area.name in before.worries)) for area in weighing.AREAS],
        "choices": [(c, weighing.LABELS[c], bool(before and before.choice == c)) for c in weighing.CHOICES],
        "chosen": weighing.WAITING.get(before.choice) if before else None,
        "less": before.less if before else (),
        "who": who_agreed(here, before) if named else (),
        "agreed_on": said_day(before.on) if before and before.on else None,
        "message": message,
        "nobody": nobody,
        **foot(here),
    }
    return render(request, "remedies/weigh.html", context, status=422 if message or nobody else 200)


def who_agreed(here: Situation, before: weighing.Weighed | None) -> list[tuple[str, Text, bool]]:
    """Who may have agreed to the name being given, in the words for whoever answers."""
    own = "_own" if here.respondent == "self" else ""
    return [(w, CONSENT_WORDS[f"consent.{w}{own}"], before is not None and before.who == w) for w in weighing.WHO]


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
