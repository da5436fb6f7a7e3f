"""A draft that has ended or does not open: the page that says so with what was just typed, on every address of it.

Boundary: reads the draft and the POST, writes nothing; the text goes back to the page that it came from, nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render

from intake import book as questions
from intake import drafts
from intake.forms import typed_text
from intake.question import Question

FREE = {
    "start", "who", "ways", "terms", "delete", "exit", "language", "come_back", "behind_code",
    "help", "help_need", "paper_guide", "paper_questions", "paper_questions_file",
}  # fmt: skip
"""Url names of pages that need no draft and say nothing about one."""
CODED = re.compile(r"[a-z_.-]*[a-z0-9_.-]{0,20}")
"""The values of radio buttons and the like, which nobody has typed."""


class Ended:
    """Stops a request whose cookie opens no draft any more; a write overtaken is a 409, one too long a 413."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Nothing of its own."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        """The page of the end, before a view goes on as if there had never been a draft."""
        name = request.resolver_match.url_name if request.resolver_match else None
        if name in FREE or request.path_info.startswith(settings.SESSION_COOKIE_PATH):
            return None
        if drafts.has_cookie(request) and drafts.current(request) is None:
            return stop_without_draft(request)
        return None

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Nothing was overwritten, or all together is too long to keep: the page of 409 or 413 says so."""
        if isinstance(exception, drafts.DraftFull):
            return HttpResponse(status=413)
        return HttpResponse(status=409) if isinstance(exception, drafts.StaleDraft) else None


def stop_without_draft(request: HttpRequest) -> HttpResponse:
    """The draft has ended, does not open, or there never was one: the page that says so, or the start."""
    if drafts.is_shut(request):
        return shut(request)
    if request.method != "POST" and not drafts.has_cookie(request):
        return redirect("start")
    question = _asked(request)
    context = {
        "unsaved": request.method == "POST",
        "written": written(request, question),
        "ask": question,
        "carried": carried(request, question) if question else (),
        "in_vain": _posted(request),
        "path": request.get_full_path(),
    }
    response = render(request, "intake/expired.html", context, status=410)
    drafts.drop_cookie(response)
    return response


def shut(request: HttpRequest) -> HttpResponse:
    """The draft is there and does not open: said so, and kept, with its cookie, until the person deletes it."""
    context = {"unsaved": request.method == "POST", "in_vain": _posted(request), "path": request.get_full_path()}
    return render(request, "intake/shut.html", context, status=409)


def carried(request: HttpRequest, question: Question) -> list[tuple[str, str]]:
    """The boxes of the question as they were posted, to be posted again: name and text."""
    prefix = f"{question.slug}-"
    typed = typed_text(question, request.POST, prefix)
    return [(prefix + name, text) for name, texts in typed.items() for text in texts]


def written(request: HttpRequest, question: Question | None) -> list[str]:
    """The texts that a person wrote in what was posted, as far as they can be told from choices."""
    posted = carried(request, question) if question else [
        (name, text) for name, texts in request.POST.lists() for text in texts if not name.startswith(("_", "csrf"))
    ]  # fmt: skip
    return [text for _, text in posted if text.strip() and not CODED.fullmatch(text)]


def _posted(request: HttpRequest) -> list[tuple[str, str]]:
    return [(name, text) for name, texts in request.POST.lists() if name != "csrfmiddlewaretoken" for text in texts]


def _asked(request: HttpRequest) -> Question | None:
    match = request.resolver_match
    slug = match.kwargs.get("step", "") if match and match.url_name == "question" else ""
    return questions.book().by_slug.get(slug)
