"""The pages of the papers: the list, the preview, the version to copy by hand, the file.

Boundary: requests in, pages and PDF bytes out, made in memory. Without answers a paper is all blanks, and still prints.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from intake import drafts
from intake.words import language
from remedies import paper_files
from remedies.catalogue import PAPERS, drawing, proposed
from remedies.catalogue.lines import lines
from remedies.consent import consented
from remedies.paper_preview import file_response, find, preview, sheet_response, situation_of

GUIDE = "D13c"


@require_safe
def papers_page(request: HttpRequest) -> HttpResponse:
    """The papers that the plan proposes, then the others."""
    made, here = situation_of(request)
    fitting = proposed(made.assessment, made.facts, made.way) if here else ()
    others = [p for p in PAPERS.values() if p not in fitting]
    return render(request, "papers/list.html", {"proposed": fitting, "others": others, "here": here})


@require_safe
@consented
def paper_page(request: HttpRequest, number: int) -> HttpResponse:
    """The preview, from the answers and the names kept with them."""
    return preview(request, find(number), *situation_of(request))


@require_safe
@consented
def hand_page(request: HttpRequest, number: int) -> HttpResponse:
    """The copy for filing in short numbered lines."""
    paper = find(number)
    made, _ = situation_of(request)
    lang = paper.filing_language if paper.signed else language()
    text = lines(drawing.body(paper, made, lang))
    return render(request, "papers/hand.html", {"paper": paper, "paragraphs": text, "text_language": lang})


@require_safe
@consented
def paper_file(request: HttpRequest, number: int, kind: str = "pdf") -> HttpResponse:
    """The file, from memory, under a neutral name. `?lang=en` gives the reading copy, `?lang=vi-en` both."""
    made, _ = situation_of(request)
    lang = paper_files.asked(request.GET.get("lang"))
    return file_response(request, find(number), made, lang, kind)


@require_safe
@consented
def filing_file(request: HttpRequest, number: int) -> HttpResponse:
    """The sheet on filing a paper that is handed in, in the language of the page, or `?lang=`."""
    paper, (made, _) = find(number), situation_of(request)
    if not paper.filed:
        raise Http404
    asked = request.GET.get("lang")
    return sheet_response(request, paper, made, asked if asked in ("vi", "en") else language())


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """The one-page guide, which needs no answers: a cookie whose answers have ended goes, so that it opens at once."""
    response = redirect("paper", PAPERS[GUIDE].number)
    if drafts.has_cookie(request) and drafts.current(request) is None and not drafts.is_shut(request):
        drafts.drop_cookie(response)
    return response
