"""Correcting or adding an answer: who said so, what moves, and only then the new revision.

Boundary: the forms are those of the interview. A change seals answers, plan and summary anew and leaves a sealed
correction with the old value, the new one and the source; it never overwrites what somebody else saved meanwhile.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from casework import vault
from casework.desk.case_code import case_code
from casework.desk.moves import moves
from casework.desk.opened import DoesNotOpen, OpenCase, find_case, open_case
from casework.desk.sources import SOURCES, Source
from casework.desk.unlock import Desk, unlocked
from casework.desk.words import WORDS
from casework.models import Case, Entry
from casework.public.handing import add_entry
from intake.book import book
from intake.dates import say_date
from intake.forms import AnswerForm, for_question, judge_of, typed_text, typed_value
from intake.kinds.base import Raw
from intake.kinds.listing import Rows
from intake.question import Question
from intake.said import say_answer
from intake.situation import accepted
from intake.words import language
from legal_rules.engine import assess
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.snapshot import snapshot, summary


class Overtaken(Exception):
    """Somebody saved a newer revision; nothing was overwritten."""


@require_safe
@unlocked
def pick_page(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """Every question of the interview, to pick the one to correct or add."""
    case = find_case(desk, id)
    desk.record("case_read", str(case.pk), case.revision)
    context = {"desk": desk, "place": "queue", "case": case, "code": case_code(case), "sections": book().sections}
    return render(request, "desk/pick.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@unlocked
def change_page(request: HttpRequest, desk: Desk, id: UUID, slug: str) -> HttpResponse:
    """The question; then what would move; then, at a second press, the new revision."""
    question = book().by_slug.get(slug)
    if question is None:
        raise Http404
    try:
        opened = open_case(desk, id)
    except DoesNotOpen:
        return render(request, "desk/case_shut.html", {"desk": desk, "place": "queue"}, status=409)
    if request.method != "POST":
        stored = told(opened).get(question.id)
        typed = typed_value(question, stored) if stored is not None else {}
        return _form_page(request, desk, opened, question, _form(opened, question, typed=dict(typed)))
    return _posted(request, desk, opened, question)


def told(opened: OpenCase) -> dict[str, Any]:
    """Every answer under the id of its question."""
    return dict(opened.answers["facts"])


def _posted(request: HttpRequest, desk: Desk, opened: OpenCase, question: Question) -> HttpResponse:
    typed = typed_text(question, request.POST, f"{question.slug}-")
    if question.kind == "rows":
        typed = Rows().turned(question, Raw(typed), request.POST)
    if {"_add", "_remove", "_find", "_pick", "_edit"} & set(request.POST):
        return _form_page(request, desk, opened, question, _form(opened, question, typed=typed))
    form, source = _form(opened, question, data=request.POST), Source.of(request.POST, day_of(desk.at))
    if not form.is_valid() or source.faults:
        return _form_page(request, desk, opened, question, form, 422, source_faults=source.faults)
    value = form.cleaned_data["value"]
    if str(opened.case.revision) != request.POST.get("revision"):
        return _form_page(request, desk, opened, question, form, 409, overtaken=True)
    if "_keep" not in request.POST:
        return _moves_page(request, desk, opened, question, value, typed, source)
    try:
        save(desk, opened, question, value, source)
    except Overtaken:
        return _form_page(request, desk, open_case(desk, opened.case.pk), question, form, 409, overtaken=True)
    return redirect("desk_case", opened.case.pk)


def save(desk: Desk, opened: OpenCase, question: Question, value: Any, source: Source) -> None:
    """Seal the new revision and the correction. Raises Overtaken, Http404 if the case was taken back."""
    answers, facts, _ = _changed(opened, question, value)
    assessment, case, read = assess(facts, desk.at), opened.case, opened.case.revision
    before = told(opened).get(question.id)
    vault.reseal(
        case, desk.keys, answers=answers, plan=snapshot(assessment, facts, opened.way), summary=summary(assessment)
    )
    with transaction.atomic():
        find_case(desk, case.pk, to_write=True)
        kept = Case.objects.filter(pk=case.pk, revision=read, state=Case.OPEN).update(
            revision=case.revision, answers=case.answers, plan=case.plan, summary=case.summary
        )
        if not kept:
            raise Overtaken
        content = {
            "at": desk.at.isoformat(),
            "by": desk.member.user.get_username(),
            "source": source.who,
            "told": source.on.isoformat() if source.on else None,
            "question": question.id,
            "before": before,
            "after": value,
        }
        add_entry(case, Entry.CORRECTION, opened.key, content)
        desk.record("answers_changed", str(case.pk), case.revision)


def _changed(opened: OpenCase, question: Question, value: Any) -> tuple[dict[str, Any], Any, Any]:
    """The answers with the new value, and the facts that the law rooms accept of them."""
    answers = {**opened.answers, "facts": told(opened) | {question.id: value}}
    facts, troubles = accepted(answers["facts"], opened.at)
    return answers, facts, troubles


def _form(opened: OpenCase, question: Question, data: Any = None, typed: Any = None) -> AnswerForm:
    judge = judge_of(book(), told(opened), opened.at)
    return for_question(question)(data, prefix=question.slug, initial={"typed": typed or {}}, judge=judge)


def _form_page(
    request: HttpRequest, desk: Desk, opened: OpenCase, question: Question, form: AnswerForm, status: int = 200,
    **more: Any,
) -> HttpResponse:  # fmt: skip
    desk.record("case_read", str(opened.case.pk), opened.case.revision)
    respondent = "caseworker"
    context = {
        **_common(desk, opened, question, request),
        "ask": question.ask.to(respondent),
        "hint": question.hint_line.to(respondent),
        "drawn": form.drawn,
        "faults": form.faults,
        "count": len(form.faults) + len(more.get("source_faults", {})),
        "prefix": f"{question.slug}-",
        "stored": _said(question, told(opened).get(question.id)),
        **more,
    }
    return render(request, "desk/change.html", context, status=status)


def _moves_page(
    request: HttpRequest, desk: Desk, opened: OpenCase, question: Question, value: Any, typed: dict[str, list[str]],
    source: Source,
) -> HttpResponse:  # fmt: skip
    desk.record("case_read", str(opened.case.pk), opened.case.revision)
    _, facts, troubles = _changed(opened, question, value)
    context = {
        **_common(desk, opened, question, request),
        "before": _said(question, told(opened).get(question.id)),
        "after": _said(question, value),
        "moves": [
            (WORDS[f"change.moves_{kind}"], found)
            for kind, found in moves(
                (opened.assessment, opened.facts), (assess(facts, opened.at), facts), opened.way
            ).items()
        ],
        "troubles": [t.problem.message for t in troubles],
        "source_words": f"change.by_{source.who}",
        "told_words": say_date(source.on, language()) if source.on else "",
        "hidden": [(f"{question.slug}-{name}", text) for name, texts in typed.items() for text in texts],
    }
    return render(request, "desk/change_moves.html", context)


def _common(desk: Desk, opened: OpenCase, question: Question, request: HttpRequest) -> dict[str, Any]:
    chosen = request.POST.get("source", "")
    sources: list[tuple[str, Text]] = [(name, WORDS[f"change.source_{name}"]) for name in SOURCES]
    return {
        "desk": desk,
        "place": "queue",
        "case": opened.case,
        "code": case_code(opened.case),
        "question": question,
        "sources": sources,
        "source": chosen,
        "told": request.POST.get("told", f"{day_of(desk.at):%d/%m/%Y}")[:40],
    }


def _said(question: Question, value: Any) -> list[str]:
    return [] if value is None else say_answer(question, value, language())
