"""The pages of a workbook: the list, one workbook, a step of it, all of it, its files.

Boundary: requests in, pages and files out. What is written is kept in the sealed draft where that was chosen; else a
form carries it from page to page and into the file, and nothing of it is stored.
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.decorators.http import require_http_methods, require_safe

from intake import drafts
from intake.keeping import stay
from intake.pages import remember_language
from intake.situation import Situation
from remedies.plan import Plan
from remedies.steps.step import Matter
from remedies.strategies import way, workbooks
from remedies.strategies.offered import offered
from remedies.strategies.opening import first_missing, opened, with_book
from remedies.strategies.sitting import Sitting
from remedies.strategies.words import WORKBOOK_WORDS as WORDS
from remedies.strategies.workbook import LOUD, PUBLIC, Workbook
from remedies.views import foot, with_plan


@require_safe
@with_plan
def books_page(request: HttpRequest, here: Situation, made: Plan) -> HttpResponse:
    """Every workbook, those that fit first, with those begun marked."""
    state = here.draft.state
    fitting = offered(Matter(here.assessment, here.facts))
    ordered = (*fitting, *(book for book in workbooks().values() if book not in fitting))
    rows = [(book, bool(way.kept(state, book))) for book in ordered]
    return render(request, "remedies/workbook/list.html", {"rows": rows, **foot(here)})


@require_http_methods(["GET", "HEAD", "POST"])
@with_book
def book_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> HttpResponse:
    """What it is for, its steps, the way chosen, and taking everything back."""
    state = here.draft.state
    if request.method == "POST":
        if "clear" in request.POST:
            way.clear(state, book)
            drafts.save(here.draft)
        return redirect("book", book.number)
    chosen = way.of(state, book)
    context = {
        "book": book,
        "say": [said.text for said in book.say if said.when <= chosen.ways],
        "pages": book.shown(chosen.ways),
        "open": first_missing(state, book) is None,
        "chosen": chosen,
        "openness": WORDS["book.public" if PUBLIC in chosen.ways else "book.private"],
        "volume": WORDS["book.loud" if LOUD in chosen.ways else "book.quiet"],
        "weighed": book.public or chosen.reaches_others,
        "begun": bool(way.kept(state, book)),
        **foot(here),
    }
    return render(request, "remedies/workbook/book.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@opened
def step_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook, at: int) -> HttpResponse:
    """One step: its questions, cautions, pictures and drafts."""
    sitting = Sitting(request, here, made, book)
    if not 1 <= at <= len(sitting.pages):
        raise Http404
    if request.method != "POST":
        return sitting.step(at)
    if "_lang" in request.POST:
        return _in_other_language(request, lambda: sitting.posted(at, stay=True))
    return sitting.posted(at, stay="_stay" in request.POST)


@require_http_methods(["GET", "HEAD", "POST"])
@opened
def all_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> HttpResponse:
    """All of it, to read, print or have as a file; a POST brings what is not kept."""
    sitting, post = Sitting(request, here, made, book), request.POST
    if request.method == "POST":
        if "_lang" in post:
            return _in_other_language(request, sitting.all)
        if "_stay" in post:
            stay(request)
        asked = post.get("_at", "")
        if asked.isdecimal() and len(asked) < 3 and 1 <= int(asked) <= len(sitting.pages):
            return sitting.step(int(asked))
        if post.get("_make"):
            return sitting.file(post["_make"])
    return sitting.all()


@require_safe
@opened
def book_file(request: HttpRequest, here: Situation, made: Plan, book: Workbook, kind: str) -> HttpResponse:
    """The file of what is kept, blank where nothing is; in the language of the page."""
    return Sitting(request, here, made, book).file(kind)


def _in_other_language(request: HttpRequest, page: Any) -> HttpResponse:
    """The same page, with what was typed, in the language that was pressed."""
    asked = "en" if request.POST["_lang"] == "en" else "vi"
    translation.activate(asked)
    response: HttpResponse = page()
    remember_language(response, asked)
    return response
