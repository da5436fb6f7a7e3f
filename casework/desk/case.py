"""The page of one case: next date, timeline, findings with reasons, plan, dates, answers as told, what was written.

Boundary: reads; every reading is a line in the trail. Writing is in `writing`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from casework.desk.case_code import case_code
from casework.desk.holders import may_receive
from casework.desk.opened import DoesNotOpen, OpenCase, Written, open_case
from casework.desk.papers import papers_of, situation_of
from casework.desk.unlock import Desk, unlocked
from casework.desk.words import WORDS
from casework.models import Entry
from intake.book import book
from intake.dates import say_date, say_instant
from intake.question import Question
from intake.said import is_unknown, say_answer
from intake.words import language
from legal_rules.answer import Finding
from legal_rules.words import Text
from remedies import knowing, present_clock, present_findings, present_plan
from remedies.plan import plan
from remedies.present_answers import answers as answers_of
from remedies.timeline import horizontal, key, several_scales, spoken, vertical


@require_safe
@unlocked
def case_page(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """Open and show; a case whose blobs do not open says so, and nothing is lost."""
    try:
        opened = open_case(desk, id)
    except DoesNotOpen:
        return render(request, "desk/case_shut.html", {"desk": desk, "place": "queue"}, status=409)
    return show(request, desk, opened)


def show(request: HttpRequest, desk: Desk, opened: OpenCase, status: int = 200, **more: Any) -> HttpResponse:
    """The page, and its lines in the trail; `more` carries what was typed and has to be looked at again."""
    opened.record_reading(desk)
    assessment, lang = opened.assessment, language()
    made = plan(assessment, opened.facts, opened.way)
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
        "parts": list(_parts(opened)),
        "pressing": sum(map(_presses, assessment.findings)),
        "total": len(assessment.findings),
        "groups": present_plan.groups(made, assessment.at),
        "yours": present_plan.due_rows(assessment, "yours"),
        "theirs": present_plan.due_rows(assessment, "theirs"),
        "papers": papers_of(opened),
        "sections": list(_told(opened)),
        "known": knowing.told(situation_of(opened)),
        "troubles": [t.problem.message for t in opened.troubles],
        "contact": opened.answers.get("contact", {}),
        "may_write": opened.may_write,
        "messages": [_said(w, lang) for w in opened.written if w.kind in (Entry.MESSAGE, Entry.ADDITION, Entry.ANSWER)],
        "notes": [_said(w, lang) for w in opened.written if w.kind == Entry.NOTE],
        "corrected": any(w.kind == Entry.CORRECTION for w in opened.written),
        "colleagues": may_receive(desk, opened.case),
        "mine": opened.case.holder_id == desk.member.pk,
        "worked_out": say_instant(assessment.at, lang),
        "law_checked": say_date(assessment.law_checked_on, lang),
        **more,
    }
    return render(request, "desk/case.html", context, status=status)


def _parts(opened: OpenCase) -> Iterator[tuple[Text, list[dict[str, Any]], bool]]:
    """(head, findings, shown at once): what is breached, and what is unclear although something could be counted."""
    groups: dict[tuple[str, bool], list[Finding]] = {}
    for finding in opened.assessment.findings:
        groups.setdefault((finding.outcome, _presses(finding)), []).append(finding)
    for outcome, head in present_findings.HEADS.items():
        for pressing in (True, False):
            found = groups.get((outcome, pressing), [])
            if found:
                lacking = outcome == "unclear" and not pressing
                yield WORDS["case.lacking"] if lacking else head, [_reasons(f) for f in found], pressing


def _presses(finding: Finding) -> bool:
    return finding.outcome == "breached" or (finding.outcome == "unclear" and bool(finding.arithmetic))


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


def _told(opened: OpenCase) -> Iterator[tuple[Text, list[dict[str, Any]]]]:
    """The answers by the parts of the interview, each with its corrections: as told first, then one after the other."""
    answers, lang = opened.answers["facts"], language()
    corrections = [w for w in opened.written if w.kind == Entry.CORRECTION]
    for section in book().sections:
        rows = [
            {
                "short": q.short,
                "slug": q.slug,
                "lines": say_answer(q, answers[q.id], lang),
                "unknown": is_unknown(answers[q.id]),
                "history": list(_history(q, [w for w in corrections if w.content["question"] == q.id], lang)),
            }
            for q in section.questions
            if q.id in answers
        ]
        if rows:
            yield section.title, rows


def _said(written: Written, lang: str) -> tuple[str, str, str, str]:
    """(kind, when, by whom at the desk, text)."""
    return written.kind, say_instant(written.at, lang), written.content.get("by", ""), written.content.get("text", "")


def _history(question: Question, corrections: list[Written], lang: str) -> Iterator[dict[str, Any]]:
    """The answer before the first correction, then what each made of it: who said so, when, and who entered it."""
    for number, written in enumerate(corrections):
        held = written.content
        if number == 0:
            yield {"lines": say_answer(question, held["before"], lang) if held["before"] is not None else []}
        yield {
            "lines": say_answer(question, held["after"], lang),
            "source": f"change.by_{held['source']}",
            "told": say_date(date.fromisoformat(held["told"]), lang) if held.get("told") else "",
            "by": held["by"],
            "at": say_instant(written.at, lang),
        }
