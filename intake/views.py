"""The pages around the questions: start, review, who can see this, other ways, delete, and the way out.

Boundary: GETs write nothing; the exit is the one exception, and says when. Questions are in `wizard`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_GET, require_http_methods, require_safe

from intake import drafts, glossary, slots
from intake.book import book
from intake.changes import news
from intake.drafts import OpenDraft
from intake.ended import carried, shut, stop_without_draft
from intake.forms import for_question, typed_text
from intake.journey import Book, Journey
from intake.kinds.base import Option
from intake.pages import address, first_open, notice_above, remember_language
from intake.question import Question, Section
from intake.said import is_unknown, say_answer, say_lunar
from intake.situation import Situation, situation
from intake.wizard import Interview
from intake.words import WORDS, language
from legal_rules.facts import FACTS, meaning
from legal_rules.words import Text

DEVICES = ("own", "shared")
AHEAD = ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
"""Headers by which browsers, old ones too, say that nobody pressed: prefetch, prerender, preview."""
CARRIED = "_ask"
"""The field that names the question whose boxes are posted along."""


@dataclass(frozen=True)
class ReviewRow:
    """One answer of the review."""

    short: Text
    lines: list[str]
    known: bool
    change: str
    effects: Sequence[slots.Effect] = ()
    lunar: str | None = None


@dataclass(frozen=True)
class ReviewGroup:
    """The answers of one part of the interview."""

    title: Text
    rows: list[ReviewRow]


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Who can see what, whose device it is, and Start: the POST makes the draft."""
    draft = drafts.current(request)
    if drafts.is_shut(request):
        return shut(request)  # a new one would take the place of its cookie
    chosen = request.POST.get("device", "")
    if request.method == "POST" and "_lang" in request.POST:
        translation.activate("en" if request.POST["_lang"] == "en" else "vi")
        response = _start_page(request, chosen, fault=False)
        remember_language(response, request.POST["_lang"])
        return response
    if request.method != "POST":
        return _start_page(request, chosen, fault=False)
    if chosen not in DEVICES and (draft is None or CARRIED not in request.POST):
        return _start_page(request, chosen, fault="_go" in request.POST or CARRIED not in request.POST)
    if draft is not None:
        _take_over(request, draft)
        return first_open(draft_journey(request))
    response = HttpResponseRedirect(address(book().questions[0]))
    _take_over(request, drafts.create(request, response, "shared" if chosen == "shared" else "own"))
    return response


def _take_over(request: HttpRequest, draft: OpenDraft) -> None:
    """Keep what was typed when the draft before this one had ended, ready in the boxes of its question."""
    question = book().by_slug.get(request.POST.get(CARRIED, ""))
    typed = typed_text(question, request.POST, f"{question.slug}-") if question else {}
    if question and typed:
        draft.state.keep_typed(question.id, typed, complained=False)
        drafts.save(draft)


def draft_journey(request: HttpRequest) -> Journey:
    """The journey of the draft that this request has open."""
    held = situation(request)
    assert held is not None
    return held.journey


@require_safe
def review(request: HttpRequest) -> HttpResponse:
    """Every answer that counts, in the order of the interview, each with a way to change it."""
    held = situation(request)
    if held is None:
        return stop_without_draft(request)
    following = held.journey.first_open
    context = {
        "groups": list(_groups(held)),
        "troubles": [
            (t.problem.message, t.question and address(t.question, "xem-lai"), t.question) for t in held.troubles
        ],
        "best": None if following else _best(held),
        "following": following and address(following),
        "left": held.journey.left,
        "plan": slots.plan_url_name,
        "notice_above": notice_above(request),
        "news": news(request, held.draft.state, held.journey),
        "back": address(held.journey.path[-1]) if held.journey.path and not following else None,
    }
    return render(request, "intake/review.html", context)


@require_safe
def who(request: HttpRequest) -> HttpResponse:
    """Who can see this, and what stays where."""
    return render(request, "intake/who.html", {"guide": slots.guide_url_name})


@require_safe
def ways(request: HttpRequest) -> HttpResponse:
    """Other ways to get help, without a device."""
    context = {"guide": slots.guide_url_name, "help": slots.help_url_name, "behind": slots.behind_url_name}
    return render(request, "intake/ways.html", context)


@require_safe
def all_terms(request: HttpRequest) -> HttpResponse:
    """Every legal word with its meaning, the Vietnamese beside the English."""
    return render(request, "intake/all_terms.html", {"terms": glossary.terms()})


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: HttpRequest) -> HttpResponse:
    """Ask, then forget everything: the answers, the code that they are kept under, and every cookie of these pages."""
    draft = drafts.current(request)
    context = {
        "code": draft is not None and bool(draft.state.kept_under),
        "sent": draft is not None and bool(draft.state.handover.get("sent")),
        "behind": slots.behind_url_name,
    }
    if request.method != "POST":
        return render(request, "intake/delete.html", context | {"kept": drafts.is_stored(request)})
    drafts.delete(request, response := HttpResponse())
    page = render(request, "intake/delete.html", context | {"done": True})
    page.cookies.update(response.cookies)
    _drop_the_other_cookies(page)
    return page


@require_GET
def leave(request: HttpRequest) -> HttpResponse:
    """The quick exit: cookies and draft go (one kept under a code stays) if a page of ours asked; leaves anyway."""
    response = HttpResponseRedirect(settings.EXIT_URL)
    if _meant(request):
        drafts.leave(request, response)
        _drop_the_other_cookies(response)
        # Only cookies: clearing the cache as well stalls some browsers for seconds, and every page is no-store.
        response.headers["Clear-Site-Data"] = '"cookies"'
    return response


def _drop_the_other_cookies(response: HttpResponse) -> None:
    names = (
        settings.LANGUAGE_COOKIE_NAME,
        settings.CSRF_COOKIE_NAME,
        settings.VIEW_COOKIE_NAME,
        settings.FILL_COOKIE_NAME,
        settings.BACK_COOKIE_NAME,
    )
    for name in names:
        drafts.drop_cookie(response, name)


def _meant(request: HttpRequest) -> bool:
    """Whether a person pressed the link: not another site, not a browser that fetches ahead."""
    site = request.headers.get("Sec-Fetch-Site")
    ahead = any("pre" in request.headers.get(name, "").lower() for name in AHEAD)
    return site in (None, "same-origin") and not ahead


def _start_page(request: HttpRequest, chosen: str, fault: bool) -> HttpResponse:
    options = [
        Option("device", value, WORDS[f"start.{value}"], WORDS[f"start.{value}_hint"], value == chosen)
        for value in DEVICES
    ]
    draft = drafts.current(request)
    following = draft_journey(request).first_open if draft else None
    ask = book().by_slug.get(request.POST.get(CARRIED, ""))
    context = {
        "ask": ask,
        "carried": carried(request, ask) if ask else (),
        "over": draft is None and drafts.has_cookie(request),
        "options": options,
        "fault": fault,
        "kept": draft is not None,
        "resume": address(following) if following else None,
        "guide": slots.guide_url_name,
    }
    return render(request, "intake/start.html", context)


def _groups(held: Situation) -> Iterator[ReviewGroup]:
    effects = slots.effects(held)
    for section in book().sections:
        rows = list(_rows(held, section, effects))
        if rows:
            yield ReviewGroup(section.title, rows)


def _rows(held: Situation, section: Section, effects: Mapping[str, Sequence[slots.Effect]]) -> Iterator[ReviewRow]:
    asked = {q.id for q in held.journey.path}
    for question in section.questions:
        if question.id in asked and question.id in held.journey.settled:
            yield _row(held, question, effects.get(question.id, ()))


def _row(held: Situation, question: Question, effects: Sequence[slots.Effect]) -> ReviewRow:
    change = address(question, "xem-lai")
    if question.id not in held.journey.relevant:
        return ReviewRow(question.short, [WORDS["review.skipped"].to(language())], False, change)
    value = held.journey.relevant[question.id]
    lunar = say_lunar(value, language()) if question.kind in ("when", "day") else None
    said = say_answer(question, value, language())
    return ReviewRow(question.short, said, not is_unknown(value), change, effects, lunar)


def _best(held: Situation) -> dict[str, Any] | None:
    """The one unknown that settles most, among those that a question can take."""
    asked = {q.id: q for q in held.journey.path}
    for unknown in sorted(held.assessment.unknowns, key=lambda u: -u.settles):
        if unknown.fact in asked and unknown.fact in FACTS and unknown.settles > 0:
            return {
                "fact": meaning(unknown.fact),
                "n": unknown.settles,
                "change": address(asked[unknown.fact], "xem-lai"),
            }
    return None


def question(request: HttpRequest, step: str) -> HttpResponseBase:
    """One question; the wizard is made at the first request, when every app is loaded."""
    return _wizard(book())(request, step=step)


@lru_cache(maxsize=2)
def _wizard(questions: Book) -> Callable[..., HttpResponseBase]:
    forms = [(q.slug, for_question(q)) for q in questions.questions]
    view: Callable[..., HttpResponseBase] = Interview.as_view(forms, url_name="question", done_step_name="-")
    return view
