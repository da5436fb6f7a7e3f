"""What the pages of the interview share: where to go next, and what a question's page shows.

Boundary: reads the draft, never writes it. The wizard and the views call it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from intake import slots
from intake.before import before
from intake.book import book
from intake.changes import news
from intake.drafts import OpenDraft
from intake.forms import AnswerForm
from intake.journey import Book, Journey
from intake.question import Question
from intake.situation import situation
from intake.words import WORDS
from legal_rules.engine import RULES
from legal_rules.words import Text

RETURN = "ve"
"""The query key that says where "Continue" leads after a change: see `leads_to`."""
PAPER = re.compile(r"giay-([1-9]\d?)", re.ASCII)
NOTICE = "b"
OFF_PATH, STAYED = "b", "o"
NAMED = 3
"""How many papers are named beside a question before the rest are counted."""
NOTICES = {OFF_PATH: "notice.off_path", STAYED: "keep.stayed"}


def leads_to(place: str | None) -> str | None:
    """The page that a change leads back to, by the value of `ve`; None for a place that is not known."""
    if place == "xem-lai":
        return reverse("review")
    if place == "viec" and slots.plan_url_name:
        return reverse(slots.plan_url_name)
    paper = PAPER.fullmatch(place or "")
    return reverse(slots.paper_url_name, args=[int(paper[1])]) if paper and slots.paper_url_name else None


def from_paper(number: int) -> str:
    """The place to return to for a question opened from a paper."""
    return f"giay-{number}"


def spoken(slug: str) -> Question:
    """The question of an address; raises Http404."""
    try:
        return book().by_slug[slug]
    except KeyError:
        raise Http404 from None


def address(question: Question, back_to: str | None = None, notice: str | None = None) -> str:
    """The page of a question; after it is changed, "Continue" leads to `back_to` (see `leads_to`)."""
    query = {RETURN: back_to} if back_to else {}
    query |= {NOTICE: notice} if notice else {}
    return reverse("question", args=[question.slug]) + (f"?{urlencode(query)}" if query else "")


def back_to(request: HttpRequest) -> str | None:
    """The place that this change was started from, if it is one that is known."""
    asked = request.GET.get(RETURN)
    return asked if leads_to(asked) else None


def onward(
    request: HttpRequest, journey: Journey, question: Question, due: Collection[str] = ()
) -> HttpResponseRedirect:
    """After a question: the next one; after a change, the questions that it opened, then the place it came from."""
    place = back_to(request)
    if not place and journey.pause_after(question) and slots.plan_url_name:
        return redirect(slots.plan_url_name)
    if not place:
        following = journey.next_after(question)
        return redirect(address(following) if following else reverse("review"))
    opened = next((q for q in journey.path if q.id in due and q.id not in journey.settled), None)
    return redirect(address(opened, place) if opened else leads_to(place) or reverse("review"))


def backward(request: HttpRequest, journey: Journey, question: Question) -> HttpResponseRedirect:
    """The question before, or the place where a change was started; before the first question, the start."""
    if place := back_to(request):
        return redirect(leads_to(place) or reverse("review"))
    last = journey.before(question)
    return redirect(address(last) if last else reverse("start"))


def first_open(journey: Journey, notice: str | None = None) -> HttpResponseRedirect:
    """The first open question, else the review; `notice` tells there why."""
    if journey.first_open:
        return redirect(address(journey.first_open, notice=notice))
    return redirect(reverse("review") + (f"?{NOTICE}={notice}" if notice else ""))


def remember_language(response: HttpResponse, code: str) -> None:
    """Keep the language in its cookie, which ends with the browser; an unknown code is left alone."""
    if code in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME, code, path="/", secure=settings.LANGUAGE_COOKIE_SECURE,
            httponly=settings.LANGUAGE_COOKIE_HTTPONLY, samesite=settings.LANGUAGE_COOKIE_SAMESITE,
        )  # fmt: skip


def question_context(
    request: HttpRequest, draft: OpenDraft | None, book: Book, journey: Journey, form: AnswerForm
) -> dict[str, Any]:
    """Everything that the template of a question lays out. The draft's revision is read when the page is drawn."""
    assert draft is not None
    question, state = form.question, draft.state
    respondent = journey.relevant.get("respondent")
    number, part = book.part_of(question)
    settled = question.id in journey.settled or form.is_bound or question.id in state.typed
    hint, drawn = question.hint_line.to(respondent), form.drawn
    caution = question.longest > 200 and respondent != "self"
    beside = {"hint": hint, "h-many": question.kind == "many", "h-not": caution, "m-a": drawn.message}
    return {
        "question": question,
        "action": address(question, back_to(request)),
        "ask": question.ask.to(respondent),
        "hint": hint,
        "about": " ".join(id for id, told in beside.items() if told),
        "number": journey.number(question) if journey.has(question) else "",
        "part": number,
        "parts": len(book.sections),
        "part_title": part.title,
        "first": journey.hurried and question.first,
        "form": form,
        "drawn": drawn,
        "prefix": f"{question.slug}-",
        "faults": form.faults,
        "why_open": not settled,
        "points": None if settled else points(request, question),
        "papers": papers(question),
        "before": None if back_to(request) or form.is_bound else before(journey, question),
        "draft": draft,
        "notice_above": notice_above(request),
        "news": news(request, state, journey),
        "caution": caution,
    }


def notice_above(request: HttpRequest) -> str | None:
    """The key of the words that tell why the person was brought here."""
    return NOTICES.get(request.GET.get(NOTICE, ""))


def points(request: HttpRequest, question: Question) -> Text | None:
    """What of the law waits for this answer in this case, in one line: worked out by the rules, not written here."""
    here = situation(request)
    of_kind = {"finding": here.assessment.findings, "deadline": here.assessment.deadlines} if here else {}
    titles = [RULES[kind, a.id].title for kind, found in of_kind.items() for a in found if question.id in a.settled_by]
    if not titles:
        return None
    shown = titles[:NAMED]
    joined = Text("; ".join(t.vi for t in shown), "; ".join(t.en for t in shown))
    if len(titles) > NAMED:
        return WORDS["question.settles_more"].fill(points=joined, n=len(titles) - NAMED)
    return WORDS["question.settles"].fill(points=joined)


def papers(question: Question) -> Text | None:
    """The papers that the answer goes into, in one line, as far as the later rooms have told."""
    titles = slots.feeds(question.id)
    if not titles:
        return None
    shown = titles[:NAMED]
    joined = Text(", ".join(t.vi for t in shown), ", ".join(t.en for t in shown))
    if len(titles) > NAMED:
        return WORDS["question.feeds_more"].fill(papers=joined, n=len(titles) - NAMED)
    return WORDS["question.feeds"].fill(papers=joined)
