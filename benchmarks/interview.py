"""The interview: a page of a question against a view written by hand, late steps against early ones, what is stored.

The hand-written view has the same form, template and storage and knows one way only: show, or read, keep and go on.
What ours does beside that (formtools' steps, older windows, the other buttons) is what the ratio shows. Times are CPU
time of this process, medians of interleaved rounds; requests go through every middleware, over a database in memory.
"""

# ruff: noqa: E402  (Django is set up before its parts are imported)
from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django

django.setup()

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext, override_settings
from django.urls import path, reverse

from config.urls import urlpatterns as real
from intake import drafts, moment
from intake.book import book
from intake.first_hours import journey as journey_of
from intake.forms import for_question, judge_of, shown, typed_value
from intake.models import Draft
from intake.pages import address, question_context
from intake.question import Question
from legal_rules.fact_file import load_yaml
from sealing.envelope import bucket

BATCH = 8
LATE = 40
CASE = Path(__file__).resolve().parent.parent / "fixtures" / "cases" / "case_g.yaml"
AT = "2026-11-22T09:00+07:00"


def by_hand(request: HttpRequest, step: str) -> HttpResponseBase:
    """One question as a programmer would write it who needs nothing but the answer."""
    question, draft = book().by_slug[step], drafts.current(request)
    if draft is None:
        return redirect("start")
    state, prefix = draft.state, step
    journey = journey_of(book(), state, moment.now())
    judge = judge_of(book(), state.answers, moment.now())
    if request.method != "POST":
        form = for_question(question)(initial={"typed": shown(state, question)}, prefix=prefix)
        return TemplateResponse(
            request, "intake/question.html", question_context(request, draft, book(), journey, form)
        )
    form = for_question(question)(request.POST, prefix=prefix, judge=judge)
    if not form.is_valid():
        return TemplateResponse(
            request, "intake/question.html", question_context(request, draft, book(), journey, form)
        )
    state.answer(question.id, form.cleaned_data["value"])
    drafts.save(draft)
    following = journey_of(book(), state, moment.now()).next_after(question)
    return redirect(address(following) if following else reverse("review"))


urlpatterns = [path("tay/<slug:step>/", by_hand), *real]


@dataclass(frozen=True)
class Visit:
    """One person's draft: the cookie of it, and the question they are at."""

    cookie: str
    question: Question

    def get(self, prefix: str) -> HttpResponseBase:
        """The page, drawn."""
        return _respond(RequestFactory().get(f"/{prefix}/{self.question.slug}/"), self.cookie, 200)

    def post(self, prefix: str, fields: dict[str, list[str]]) -> HttpResponseBase:
        """The answer of these boxes."""
        slug = self.question.slug
        data = {f"{slug}-{name}": values for name, values in fields.items()} | {"_rev": "999999", "_go": "1"}
        return _respond(RequestFactory().post(f"/{prefix}/{slug}/", data), self.cookie, 302)


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Every figure: milliseconds of CPU, ratios, statements, bytes."""
    rounds = max(arguments.rounds, 1)
    at, hosts = moment.datetime.fromisoformat(AT), ["testserver"]
    with _database(), override_settings(ROOT_URLCONF=__name__, FIXED_NOW=at, ALLOWED_HOSTS=hosts):
        return {
            "rounds": rounds,
            "load_of_the_machine": round(os.getloadavg()[0], 1),
            **against_by_hand(rounds),
            **late_steps(rounds),
            **statements(),
            **stored(),
        }


def against_by_hand(rounds: int) -> dict[str, Any]:
    """GET and POST of a question in the middle of a case, ours and the other in turn."""
    visit, fields = _middle()
    figures: dict[str, Any] = {}
    for name, ours, theirs in (
        ("get", lambda: visit.get("m"), lambda: visit.get("tay")),
        ("post", lambda: visit.post("m", fields), lambda: visit.post("tay", fields)),
    ):
        mine, other = _in_turn(rounds, ours, theirs)
        figures |= {
            f"{name}_ms": round(median(mine), 2),
            f"{name}_by_hand_ms": round(median(other), 2),
            f"{name}_to_by_hand": round(median(a / b for a, b in zip(mine, other, strict=True)), 3),
        }
    return figures


def late_steps(rounds: int) -> dict[str, Any]:
    """The page of one question, yes or no, for somebody at its step, and for one who has forty steps behind them."""
    told = load_yaml(CASE.read_text(encoding="utf-8"))
    question = book().by_id["still_held"]
    early, late = _visit({"respondent": "family"}, question), _visit(_first_answers(told, LATE), question)
    mine, theirs = _in_turn(rounds, lambda: late.get("m"), lambda: early.get("m"))
    return {f"step_{LATE}_to_step_2": round(median(a / b for a, b in zip(mine, theirs, strict=True)), 3)}


def statements() -> dict[str, Any]:
    """What one GET and one POST say to the database."""
    visit, fields = _middle()
    with CaptureQueriesContext(connection) as got:
        visit.get("m")
    with CaptureQueriesContext(connection) as posted:
        visit.post("m", fields)
    return {
        "statements_of_a_get": len(got),
        "writes_of_a_get": sum(not q["sql"].startswith("SELECT") for q in got.captured_queries),
        "writes_of_a_post": sum(q["sql"].startswith(("INSERT", "UPDATE", "DELETE")) for q in posted.captured_queries),
    }


def stored() -> dict[str, Any]:
    """The largest share of stored bytes in the bucket of what is sealed, and of the answers alone, along a case."""
    told = load_yaml(CASE.read_text(encoding="utf-8"))
    of_all, of_answers = [], []
    for count in range(1, len(told) + 1):
        part = dict(list(told.items())[:count])
        draft = _draft(part)[1]
        row = Draft.objects.get(row_id=draft.keys.row_id)
        stored = len(bytes(row.sealed)) + len(bytes(row.row_id)) + 16  # two numbers
        of_all.append(stored / bucket(len(draft.state.to_bytes())))
        of_answers.append(stored / bucket(len(json.dumps(draft.state.answers, ensure_ascii=False).encode())))
    return {
        "stored_to_bucket_most": round(max(of_all), 3),
        "stored_to_bucket_of_answers_alone_median": round(median(of_answers), 3),
        "stored_to_bucket_of_answers_alone_most": round(max(of_answers), 3),
    }


def _first_answers(told: dict[str, Any], count: int) -> dict[str, Any]:
    """The answers of the case, filled up with unknowns in the order of the interview."""
    answers = dict(told)
    for question in book().questions:
        if len(answers) >= count:
            break
        answers.setdefault(question.id, "unknown")
    return answers


def _middle() -> tuple[Visit, dict[str, list[str]]]:
    """Somebody with a whole case, at a question that they have answered; and the boxes of another answer to it."""
    told = load_yaml(CASE.read_text(encoding="utf-8"))
    cookie, draft = _draft(told)
    path = [q for q in journey_of(book(), draft.state, moment.now()).path if q.kind == "yes_no" and q.id in told]
    question = path[len(path) // 2]
    return Visit(cookie, question), {name: list(values) for name, values in typed_value(question, "unknown").items()}


def _visit(answers: dict[str, Any], question: Question) -> Visit:
    return Visit(_draft(answers)[0], question)


def _draft(answers: dict[str, Any]) -> tuple[str, drafts.OpenDraft]:
    response = HttpResponse()
    draft = drafts.create(RequestFactory().get("/"), response, "own")
    for id, value in answers.items():
        draft.state.answer(id, value)
    drafts.save(draft)
    return response.cookies[settings.DRAFT_COOKIE_NAME].value, draft


def _respond(request: HttpRequest, cookie: str, status: int) -> HttpResponseBase:
    request.COOKIES[settings.DRAFT_COOKIE_NAME] = cookie
    request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
    response = HANDLER.get_response(request)
    assert response.status_code == status, response.status_code
    return response


def _in_turn(rounds: int, *tasks: Callable[[], Any]) -> list[list[float]]:
    """CPU milliseconds of one run of each task, a batch after the other; the first two rounds are not counted."""
    times: list[list[float]] = [[] for _ in tasks]
    for number in range(rounds + 2):
        for found, task in zip(times, tasks, strict=True):
            start = time.process_time()
            for _ in range(BATCH):
                task()
            if number > 1:
                found.append((time.process_time() - start) * 1000 / BATCH)
    return times


@contextmanager
def _database() -> Iterator[None]:
    name = connection.creation.create_test_db(verbosity=0)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)


HANDLER = WSGIHandler()
