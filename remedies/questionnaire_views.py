"""The blank questions: a page to read or copy from, and the file to print.

Boundary: no answer of anybody is read. The file is the same for all, so it is drawn once and kept in memory.
"""

from __future__ import annotations

from functools import cache

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from intake.book import book
from intake.words import language
from remedies import pdf, questionnaire

WHO = ("family", "self", "lawyer", "caseworker")
NAME = "bieu-mau-cau-hoi"


@require_safe
def questions_page(request: HttpRequest) -> HttpResponse:
    """All questions, with boxes and turnings, to read or to copy from."""
    lang, who = language(), _who(request)
    context = {"body": questionnaire.body(book(), lang, who), "who": who}
    return render(request, "papers/questions.html", context)


@require_safe
def questions_file(request: HttpRequest) -> HttpResponse:
    """The PDF under a neutral name; where it cannot be made, the page."""
    lang, who = language(), _who(request)
    try:
        content = _drawn(lang, who)
    except pdf.NotMade:
        return redirect("paper_questions")
    suffix = "" if lang == "vi" else "-en"
    headers = {"Content-Disposition": f'attachment; filename="{NAME}{suffix}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


@cache
def _drawn(lang: str, who: str) -> bytes:
    return pdf.render(questionnaire.sheet(book(), lang, who))


def _who(request: HttpRequest) -> str:
    asked = request.GET.get("cho", "")
    return asked if asked in WHO else WHO[0]
