"""The pages of the plan. Each reads the person's situation, and shows; without answers it leads to the start.

Boundary: the only file of this room that knows requests. Nothing is stored but what the person marks as done.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from intake import slots
from intake.dates import say_date, say_instant
from intake.situation import Situation, situation
from intake.unsent import OpenForm, retried
from intake.words import language
from legal_rules.counterfactual import Reasons
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies import (
    consent,
    marking,
    pdf,
    plan_sheet,
    present_clock,
    present_findings,
    present_plan,
    present_reasons,
    weighing,
)
from remedies.calendar import calendar
from remedies.ladder import ladders
from remedies.plan import Plan, Planned, plan
from remedies.present_answers import answers, change, settle
from remedies.present_links import find, paper_links, papers_home, slug
from remedies.present_step import page as step_words
from remedies.timeline import horizontal, key, several_scales, spoken, strip, vertical
from remedies.ways import chosen

View = Callable[..., HttpResponse]


def with_plan(view: Callable[..., HttpResponse]) -> View:
    """Give a view the situation and its plan; a visitor without answers is led to the start."""

    @wraps(view)
    @retried
    def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        here = situation(request)
        if here is None:
            return redirect("start")
        return view(request, here, plan(here.assessment, here.facts, chosen(here)), *args, **kwargs)

    return inner


def foot(here: Situation) -> dict[str, Any]:
    """What stands under every page of the plan: when it was worked out, and the day the law was checked."""
    at, on = here.assessment.at, here.assessment.law_checked_on
    return {
        "worked_out": Text(say_instant(at, "vi"), say_instant(at, "en")),
        "law_checked": Text(say_date(on, "vi"), say_date(on, "en")),
    }


@require_safe
@with_plan
def plan_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """The plan: the clock, the steps, the dates, the points of law."""
    card = present_clock.card(here.assessment, here.facts)
    context = {
        "card": card,
        "card_slug": slug(card.finding) if card.finding else None,
        "card_question": change(card.fact) if card.fact else None,
        "papers": papers_home(),
        "strip": strip(here.assessment, language()),
        "groups": present_plan.groups(made, here.assessment.at),
        "considers": bool(made.group("consider")),
        "yours": present_plan.due_rows(here.assessment, "yours"),
        "theirs": present_plan.due_rows(here.assessment, "theirs"),
        "parts": present_findings.pressing(here.assessment),
        "troubles": here.troubles,
        "shared": here.draft.state.device == "shared",
        "left": here.journey.left,
        "following": here.journey.first_open,
        "hand_over": reverse(slots.handover_url_name or "") if slots.handover_offered() else None,
        **foot(here),
    }
    return render(request, "remedies/plan.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@with_plan
def step_page(request: HttpRequest, here: Situation, made: Plan, slug: str) -> HttpResponse:
    """One step: what to do, who, to whom, by when, why, what to expect; and the note that it was done."""
    planned = made.step(find((s.id for s in made.steps), slug) or "")
    if planned is None:
        return redirect("plan")
    weighed = weighing.of(here.draft.state.plan, planned.id)
    if (
        planned.step.risky
        and planned.status == "to_do"
        and not (weighed and weighed.opens(named=consent.asked_with(planned.step)))
    ):
        return redirect("plan_weigh", slug)
    form, message, status = marking.form(request, here, planned), None, 200
    if (aside := form.aside()) is not None:
        return aside
    if form.is_post and not form.overtaken:
        message = _marked(form, here, planned)
        if message is None:
            return redirect("plan_step", slug)
        status = 422
    today = day_of(here.assessment.at)
    typed = {part: form.shown[part][0] for part in marking.PARTS if form.shown.get(part)}
    context = {
        "step": step_words(planned, made, here.assessment, here.facts.value("respondent") == "self"),
        "papers": paper_links(planned.papers),
        "weighed": weighed,
        "message": message,
        "typed": typed or {"day": today.day, "month": today.month, "year": today.year},
        **foot(here),
    }
    return form.page("remedies/step.html", context, status=status)


def _marked(form: OpenForm, here: Situation, planned: Planned) -> Text | None:
    if form.posted and form.repeated:
        return None
    if planned.status == "done":
        marking.unmark(form, here, planned.id)
        return None
    return marking.mark(form, here, planned.id, marking.day_of_post(form.request.POST), here.at)


@require_safe
@with_plan
def ask_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """What to ask at the place of custody, with words to say and a sheet for the answer."""
    if made.ask is None:
        return redirect("plan")
    context = {"ask": made.ask, "question": change(made.ask.fact), **foot(here)}
    return render(request, "remedies/ask.html", context)


@require_safe
@with_plan
def points_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """Every finding, grouped."""
    return render(request, "remedies/points.html", {"parts": present_findings.parts(here.assessment), **foot(here)})


@require_safe
@with_plan
def point_page(request: HttpRequest, here: Situation, made: Plan, slug: str) -> HttpResponse:
    """One finding in its fixed order."""
    ids = [f.id for f in here.assessment.findings]
    id = find(ids, slug)
    if id is None:
        raise Http404
    finding = here.assessment.finding(id)
    kind, words = present_findings.tag(finding)
    context = {
        "n": ids.index(id) + 1,
        "point": finding,
        "kind": kind,
        "tag": words,
        "answers": answers(finding),
        "settle": settle(finding),
        "turns": present_reasons.turns(Reasons(here.facts, here.at), finding),
        "sum": present_findings.sum_lines(finding.arithmetic),
        "sources": [present_findings.source(c) for c in finding.citations],
        "versions": present_findings.versions(finding),
        "sure": present_findings.SURE[finding.confidence],
        "actions": [present_plan.card(p, here.assessment.at) for p in present_plan.actions(made, here.assessment, id)],
        **foot(here),
    }
    return render(request, "remedies/point.html", context)


@require_safe
@with_plan
def unknowns_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """What nobody told yet, the thing that settles most first."""
    return render(request, "remedies/unknowns.html", {"rows": present_reasons.opens(here), **foot(here)})


@require_safe
@with_plan
def timeline_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """The stretches of time, drawn and told."""
    lang = language()
    context = {
        "tall": vertical(here.assessment, lang),
        "wide": horizontal(here.assessment, lang),
        "key": key(here.assessment),
        "scales": several_scales(here.assessment),
        "spoken": spoken(here.assessment, lang),
        **foot(here),
    }
    return render(request, "remedies/timeline.html", context)


@require_safe
@with_plan
def standards_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """The international verdict, apart from the national one."""
    shown = [s for s in here.assessment.standards if s.outcome != "not_applicable"]
    open_, told = (
        [(s, *present_findings.standard_tag(s)) for s in shown if (s.outcome == "unclear") == unclear]
        for unclear in (True, False)
    )
    return render(request, "remedies/standards.html", {"told": told, "open": open_, **foot(here)})


@require_safe
@with_plan
def ladder_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """Who must act next, each one's time, and what follows silence."""
    rows = ladders(made, here.assessment, here.facts)
    return render(request, "remedies/ladder.html", {"ladders": rows, **foot(here)})


@require_safe
@with_plan
def sheet_file(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """The plan on two pages, from memory, under a neutral name; where it cannot be drawn, the page prints itself."""
    try:
        content = pdf.render(plan_sheet.html(here, made, language(), foot(here)))
    except pdf.NotMade:
        return redirect("plan")
    return HttpResponse(
        content,
        content_type="application/pdf",
        headers={"Content-Disposition": 'attachment; filename="viec-can-lam.pdf"'},
    )


@require_safe
@with_plan
def calendar_file(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """The due dates as a calendar that says nothing else."""
    body = calendar(here.assessment, language())
    return HttpResponse(
        body,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="lich.ics"'},
    )
