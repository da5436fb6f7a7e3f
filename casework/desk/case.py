"""The page of one case: next date, timeline, findings with reasons, plan, dates, answers as told, what was written.

Boundary: reads; every reading is a line in the trail. Writing is in `writing`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from casework.desk.case_code import case_code
from casework.desk.opened import DoesNotOpen, OpenCase, Written, open_case
from casework.desk.papers import papers_of
from casework.desk.unlock import Desk, unlocked
from casework.models import Entry
from intake.book import book
from intake.dates import say_date, say_instant
from intake.said import is_unknown, say_answer
from intake.words import language
from legal_rules.answer import Finding
from legal_rules.words import Text
from remedies import present_clock, present_findings, present_plan
from remedies.plan import plan
from remedies.present_answers import answers as answers_of
from remedies.timeline import horizontal, key, several_scales, spoken, vertical

PRESSING = ("breached", "unclear")


@require_safe
@unlocked
def case_page(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """Open and show; a case whose blobs do not open says so, and nothing is lost."""
    try:
        opened = open_case(desk, id)
    except DoesNotOpen:
        return render(request, "desk/case_shut.html", {"desk": desk, "place": "queue"}, status=409)
    desk.record("case_read", str(opened.case.pk), opened.case.revision)
    return show(request, desk, opened)


def show(request: HttpRequest, desk: Desk, opened: OpenCase, status: int = 200, **more: Any) -> HttpResponse:
    """The page; `more` carries what was typed and has to be looked at again."""
    assessment, lang = opened.assessment, language()
    made = plan(assessment, opened.facts)
    context = {
        "desk": desk,
        "place": "queue",
        "case": opened.case,
        "code": case_code(opened.case),
        "card": present_clock.card(assessment, opened.facts),
        "wide": horizontal(assessment, lang),
        "tall": vertical(assessment, lang),
        "key": key(assessment),
        "scales": several_scales(assessment),
        "spoken": spoken(assessment, lang),
        "parts": [(head, list(_findings(opened, outcome))) for outcome, head in present_findings.HEADS.items()],
        "pressing": sum(f.outcome in PRESSING for f in assessment.findings),
        "groups": present_plan.groups(made, assessment.at),
        "yours": present_plan.due_rows(assessment, "yours"),
        "theirs": present_plan.due_rows(assessment, "theirs"),
        "papers": papers_of(opened),
        "sections": list(_told(opened)),
        "troubles": [t.problem.message for t in opened.troubles],
        "contact": opened.answers.get("contact", {}),
        "may_write": opened.may_write,
        "messages": [_said(w, lang) for w in opened.written if w.kind in (Entry.MESSAGE, Entry.ADDITION, Entry.ANSWER)],
        "notes": [_said(w, lang) for w in opened.written if w.kind == Entry.NOTE],
        "corrections": [_correction(w, lang) for w in opened.written if w.kind == Entry.CORRECTION],
        "mine": opened.case.holder_id == desk.member.pk,
        "worked_out": say_instant(assessment.at, lang),
        "law_checked": say_date(assessment.law_checked_on, lang),
        **more,
    }
    return render(request, "desk/case.html", context, status=status)


def _findings(opened: OpenCase, outcome: str) -> Iterator[dict[str, Any]]:
    for finding in opened.assessment.findings:
        if finding.outcome == outcome:
            yield _reasons(finding)


def _reasons(finding: Finding) -> dict[str, Any]:
    kind, tag = present_findings.tag(finding)
    return {
        "kind": kind,
        "tag": tag,
        "title": finding.title,
        "headline": finding.headline,
        "law": finding.law,
        "answers": answers_of(finding),
        "sum": present_findings.sum_lines(finding.arithmetic),
        "sources": [present_findings.source(c) for c in finding.citations],
        "sure": present_findings.SURE[finding.confidence],
        "other_side": finding.contrary_reading,
    }


def _told(opened: OpenCase) -> Iterator[tuple[Text, list[tuple[Text, list[str], bool, str]]]]:
    """The answers as told, by the parts of the interview."""
    told, lang = opened.answers["facts"], language()
    for section in book().sections:
        rows = [
            (q.short, say_answer(q, told[q.id], lang), is_unknown(told[q.id]), q.slug)
            for q in section.questions
            if q.id in told
        ]
        if rows:
            yield section.title, rows


def _said(written: Written, lang: str) -> tuple[str, str, str, str]:
    """(kind, when, by whom at the desk, text)."""
    return written.kind, say_instant(written.at, lang), written.content.get("by", ""), written.content.get("text", "")


def _correction(written: Written, lang: str) -> dict[str, Any]:
    """A correction in words; a question that is not asked any more keeps its id."""
    held = written.content
    question = book().by_id.get(held["question"])
    before, after = held["before"], held["after"]
    return {
        "at": say_instant(written.at, lang),
        "by": held["by"],
        "what": question.short if question else held["question"],
        "before": say_answer(question, before, lang) if question and before is not None else [],
        "after": say_answer(question, after, lang) if question else [],
        "source": f"change.source_{held['source']}",
    }
