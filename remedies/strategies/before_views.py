"""The pages before a workbook: safe and well enough, which way, risks and consent.

Boundary: requests in, pages out. What is chosen is kept in the sealed draft and nowhere else, by `way` and `weighing`.
"""

from __future__ import annotations

from collections.abc import Collection

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from intake.situation import Situation
from legal_rules.instants import day_of
from remedies import choice_forms, weighing
from remedies.choice_views import weigh_context
from remedies.plan import Plan
from remedies.strategies import before_forms, help, way
from remedies.strategies.opening import following, with_book
from remedies.strategies.words import WORKBOOK_WORDS as WORDS
from remedies.strategies.workbook import PRIVATE, QUIET, Workbook
from remedies.views import foot


@require_http_methods(["GET", "HEAD", "POST"])
@with_book
def safe_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> HttpResponse:
    """Am I safe and well enough? Asked once for all workbooks; nothing is scored."""
    state, missing, form = here.draft.state, False, before_forms.safe(request, here)
    if (aside := form.aside()) is not None:
        return aside
    if form.is_post and not form.overtaken:
        if way.say_feeling(state, request.POST.get("choice", ""), day_of(here.at)):
            form.keep()
            return redirect(following(state, book) if way.feeling(state) == way.GO else "book_safe", book.number)
        missing = True
    context = {
        "book": book,
        "choices": [(value, text, value in form.shown.get("choice", ())) for value, text in way.FEEL.items()],
        "waits": way.feeling(state) in (way.REST, way.TALK),
        "routes": help.routes(),
        "missing": missing,
        **foot(here),
    }
    return form.page("remedies/workbook/safe.html", context, status=422 if missing else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@with_book
def ways_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> HttpResponse:
    """Public or private, loud or quiet, kept or not: side by side, nothing chosen beforehand."""
    state, missing, post = here.draft.state, False, request.POST
    form, shared = before_forms.ways(request, here, book), state.device == "shared"
    if (aside := form.aside()) is not None:
        return aside
    if form.is_post and not form.overtaken:
        told = shared or post.get("keep") in ("yes", "no")
        keep = post.get("keep") == "yes"
        if told and way.choose(state, book, post.get("openness", ""), post.get("volume", ""), keep):
            form.keep()
            return redirect(following(state, book), book.number)
        missing = True
    context = {
        "book": book,
        "openness": _options(book, way.OPENNESS, form.shown.get("openness", ())),
        "volume": _options(book, way.VOLUME, form.shown.get("volume", ())),
        "shared": shared,
        "keep": "".join(form.shown.get("keep", ())),
        "missing": missing,
        **foot(here),
    }
    return form.page("remedies/workbook/ways.html", context, status=422 if missing else 200)


def _options(
    book: Workbook, values: tuple[str, ...], chosen: Collection[str]
) -> list[tuple[str, object, object, bool]]:
    return [(v, WORDS[f"book.{v}"], book.ways.get(v), v in chosen) for v in values]


@require_http_methods(["GET", "HEAD", "POST"])
@with_book
def risks_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> HttpResponse:
    """Before others learn of it: what may follow, what lessens it, who agrees; or the quiet way instead."""
    state, post = here.draft.state, request.POST
    form, message, nobody = choice_forms.weigh(request, here, book.id, named=True), False, False
    if (aside := form.aside()) is not None:
        return aside
    if form.is_post and not form.overtaken:
        choice, who = post.get("choice", ""), post.get("who", "")
        if choice == weighing.QUIET and not book.public:
            ways = before_forms.ways(request, here, book)
            way.choose(state, book, PRIVATE, QUIET, way.of(state, book).keep)
            ways.keep()
            return redirect(following(state, book), book.number)
        nobody = choice in weighing.GOING and who not in (weighing.PERSON, weighing.FAMILY)
        if not nobody and choice_forms.weighed(form, here, book.id, named=True):
            return redirect(following(state, book), book.number)
        message = not nobody
    context = {
        "book": book,
        **weigh_context(form, here, book.id, named=True),
        "message": message,
        "nobody": nobody,
        **foot(here),
    }
    return form.page("remedies/workbook/risks.html", context, status=422 if message or nobody else 200)
