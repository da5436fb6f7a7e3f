"""The pages before a workbook: safe and well enough, which way, risks and consent.

Boundary: requests in, pages out. What is chosen is kept in the sealed draft and nowhere else, by `way` and `weighing`.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from intake import drafts
from intake.situation import Situation
from legal_rules.instants import day_of
from remedies import weighing
from remedies.choice_views import said_day, who_agreed
from remedies.plan import Plan
from remedies.strategies import help, way
from remedies.strategies.opening import following, with_book
from remedies.strategies.words import WORKBOOK_WORDS as WORDS
from remedies.strategies.workbook import PRIVATE, QUIET, Workbook
from remedies.views import foot


@require_http_methods(["GET", "HEAD", "POST"])
@with_book
def safe_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> HttpResponse:
    """Am I safe and well enough? Asked once for all workbooks; nothing is scored."""
    state, missing = here.draft.state, False
    if request.method == "POST":
        if way.say_feeling(state, request.POST.get("choice", ""), day_of(here.at)):
            drafts.save(here.draft)
            return redirect(following(state, book) if way.feeling(state) == way.GO else "book_safe", book.number)
        missing = True
    felt = way.feeling(state)
    context = {
        "book": book,
        "choices": [(value, text, value == felt) for value, text in way.FEEL.items()],
        "waits": felt in (way.REST, way.TALK),
        "routes": help.routes(),
        "missing": missing,
        **foot(here),
    }
    return render(request, "remedies/workbook/safe.html", context, status=422 if missing else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@with_book
def ways_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> HttpResponse:
    """Public or private, loud or quiet, kept or not: side by side, nothing chosen beforehand."""
    state, missing, post = here.draft.state, False, request.POST
    shared = state.device == "shared"
    if request.method == "POST":
        told = shared or post.get("keep") in ("yes", "no")
        keep = post.get("keep") == "yes"
        if told and way.choose(state, book, post.get("openness", ""), post.get("volume", ""), keep):
            drafts.save(here.draft)
            return redirect(following(state, book), book.number)
        missing = True
    chosen = way.of(state, book)
    openness, volume = (chosen.openness, chosen.volume) if chosen.chosen else ("", "")
    context = {
        "book": book,
        "openness": _options(book, way.OPENNESS, post.get("openness", openness)),
        "volume": _options(book, way.VOLUME, post.get("volume", volume)),
        "shared": shared,
        "keep": post.get("keep", "") or ("yes" if chosen.keep else "no" if chosen.chosen else ""),
        "missing": missing,
        **foot(here),
    }
    return render(request, "remedies/workbook/ways.html", context, status=422 if missing else 200)


def _options(book: Workbook, values: tuple[str, ...], chosen: str) -> list[tuple[str, object, object, bool]]:
    return [(v, WORDS[f"book.{v}"], book.ways.get(v), v == chosen) for v in values]


@require_http_methods(["GET", "HEAD", "POST"])
@with_book
def risks_page(request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> HttpResponse:
    """Before others learn of it: what may follow, what lessens it, who agrees; or the quiet way instead."""
    state, post = here.draft.state, request.POST
    message = nobody = False
    if request.method == "POST":
        choice, who = post.get("choice", ""), post.get("who", "")
        if choice == weighing.QUIET and not book.public:
            way.choose(state, book, PRIVATE, QUIET, way.of(state, book).keep)
            drafts.save(here.draft)
            return redirect(following(state, book), book.number)
        nobody = choice in weighing.GOING and who not in (weighing.PERSON, weighing.FAMILY)
        if not nobody and weighing.keep(state.plan, book.id, choice, post.getlist("worry")):
            if choice in weighing.GOING:
                weighing.agree(state.plan, book.id, who, day_of(here.at))
            drafts.save(here.draft)
            return redirect(following(state, book), book.number)
        message = not nobody
    before = weighing.of(state.plan, book.id)
    context = {
        "book": book,
        "areas": [(area, bool(before and area.name in before.worries)) for area in weighing.AREAS],
        "choices": [(c, weighing.LABELS[c], bool(before and before.choice == c)) for c in weighing.CHOICES],
        "chosen": weighing.WAITING.get(before.choice) if before else None,
        "less": before.less if before else (),
        "who": who_agreed(here, before),
        "agreed_on": said_day(before.on) if before and before.on else None,
        "message": message,
        "nobody": nobody,
        **foot(here),
    }
    return render(request, "remedies/workbook/risks.html", context, status=422 if message or nobody else 200)
