"""The pages of the papers: the list, the preview, the version to copy by hand, the file.

Boundary: requests in, pages and PDF bytes out, made in memory. Without answers a paper is all blanks, and still prints.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from intake import moment
from intake.situation import Situation as Answers
from intake.situation import situation
from intake.words import language
from legal_rules.engine import assess
from legal_rules.facts import Facts
from remedies import paper_files
from remedies.catalogue import PAPERS, Paper, drawing, identity, numbered, offered
from remedies.catalogue.lines import lines
from remedies.catalogue.paper import Situation

GUIDE = "D13c"
APART = ("family_visits", "medical_care")


def _situation(request: HttpRequest) -> tuple[Situation, Answers | None]:
    """What the papers are made from: the answers so far, or nothing at all."""
    here = situation(request)
    if here is None:
        at, facts = moment.now(), Facts()
        return Situation(assess(facts, at), facts, {}, at), None
    clean, _ = identity.read(here.identity)
    return Situation(here.assessment, here.facts, clean, here.at), here


def _paper(number: int) -> Paper:
    paper = numbered(number)
    if paper is None:
        raise Http404
    return paper


@require_safe
def papers_page(request: HttpRequest) -> HttpResponse:
    """The papers that the plan proposes, then the others."""
    made, here = _situation(request)
    proposed = [p for p in PAPERS.values() if here and offered(p, made.assessment, made.facts)]
    others = [p for p in PAPERS.values() if p not in proposed]
    return render(request, "papers/list.html", {"proposed": proposed, "others": others, "here": here})


@require_safe
def paper_page(request: HttpRequest, number: int) -> HttpResponse:
    """The paper as readable text, whom to address, what to mind before printing, and the ways to have it."""
    paper = _paper(number)
    made, here = _situation(request)
    letters = paper.compose(made).get("letters", ())
    lang, to = language(), paper.address(made) if here else None
    context = {
        "paper": paper,
        "body": drawing.body(paper, made, lang),
        "to": to,
        "unsure": to is not None and any(o.confidence != "settled" for o in (*to.decides, *to.informed)),
        "letters": letters,
        "copies": 1 + max((len(letter.lines) for letter in letters), default=0),
        "proposed": here is None or offered(paper, made.assessment, made.facts),
        "apart": paper.id == "D01" and any(made.assessment.finding(f).outcome == "breached" for f in APART),
        "here": here,
        "shared": here is not None and here.draft.state.device == "shared",
        "first_language": paper.filing_language if paper.signed else lang,
        "second_language": "en" if paper.signed else ("vi" if lang == "en" else "en"),
    }
    return render(request, "papers/preview.html", context)


@require_safe
def hand_page(request: HttpRequest, number: int) -> HttpResponse:
    """The copy for filing in short numbered lines."""
    paper = _paper(number)
    made, _ = _situation(request)
    lang = paper.filing_language if paper.signed else language()
    text = lines(drawing.body(paper, made, lang))
    return render(request, "papers/hand.html", {"paper": paper, "paragraphs": text, "text_language": lang})


@require_safe
def paper_file(request: HttpRequest, number: int, kind: str = "pdf") -> HttpResponse:
    """The file, from memory, under a neutral name. `?lang=en` gives the reading copy."""
    paper = _paper(number)
    made, _ = _situation(request)
    lang = "en" if request.GET.get("lang") == "en" else "vi"
    try:
        content = paper_files.made(paper, made, lang, kind)
    except paper_files.NotMade:
        return render(request, "papers/not_made.html", {"paper": paper}, status=503)
    disposition = f'attachment; filename="{paper_files.file_name(paper, lang, kind)}"'
    media_type = paper_files.KINDS[kind].media_type
    return HttpResponse(content, content_type=media_type, headers={"Content-Disposition": disposition})


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """The one-page guide, which needs no answers."""
    return redirect("paper", PAPERS[GUIDE].number)
