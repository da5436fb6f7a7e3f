"""What every view of a workbook begins with: the workbook of the number, the ways chosen, what comes before it.

Boundary: requests in. Every address of a workbook leads first to the page on safety, then to the choice of ways, then,
where others will learn of it, to risks and consent; so nothing of it is shown or printed without them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from intake.situation import Situation
from intake.state import State
from remedies.plan import Plan
from remedies.strategies import numbered, way
from remedies.strategies.workbook import Workbook
from remedies.views import with_plan

View = Callable[..., HttpResponse]


def with_book(view: View) -> View:
    """Give a view the situation, the plan and the workbook of `number`; raises Http404."""

    @wraps(view)
    @with_plan
    def inner(
        request: HttpRequest, here: Situation, made: Plan, number: int, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        book = numbered(number)
        if book is None:
            raise Http404
        return view(request, here, made, book, *args, **kwargs)

    return inner


def opened(view: View) -> View:
    """`with_book`, once everything before the workbook was answered; else the first page that was not."""

    @wraps(view)
    @with_book
    def inner(
        request: HttpRequest, here: Situation, made: Plan, book: Workbook, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        missing = first_missing(here.draft.state, book)
        if missing:
            return redirect(missing, book.number)
        return view(request, here, made, book, *args, **kwargs)

    return inner


def first_missing(state: State, book: Workbook) -> str | None:
    """The name of the address of the first page before the workbook that still wants an answer."""
    if way.feeling(state) != way.GO:
        return "book_safe"
    if not way.of(state, book).chosen:
        return "book_ways"
    return None if way.opens(state, book) else "book_risks"


def following(state: State, book: Workbook) -> str:
    """Where to go on after one of the pages before: the next of them, or the workbook."""
    return first_missing(state, book) or "book"
