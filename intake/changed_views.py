"""What an answer changed, on a page of its own: worked out when somebody asks, so that no question waits for it.

Boundary: reads the draft, writes nothing; the law is asked through the slot `changed`.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from intake import slots
from intake.ended import stop_without_draft
from intake.pages import address, first_open, papers, spoken
from intake.said import say_answer, say_lunar
from intake.situation import situation
from intake.words import language


@require_safe
def changed_page(request: HttpRequest, step: str) -> HttpResponse:
    """The answer in words, what stands otherwise because of it, the papers it goes into; then onward."""
    question, held = spoken(step), situation(request)
    if held is None:
        return stop_without_draft(request)
    if question.id not in held.journey.relevant or not held.journey.has(question):
        return first_open(held.journey)
    value, following = held.journey.relevant[question.id], held.journey.next_after(question)
    context = {
        "question": question,
        "number": held.journey.number(question),
        "answer": say_answer(question, value, language()),
        "lunar": say_lunar(value, language()) if question.kind in ("when", "day") else None,
        "moved": slots.changed(held, question.id),
        "papers": papers(question),
        "change": address(question),
        "onward": address(following) if following else reverse("review"),
    }
    return render(request, "intake/changed.html", context)
