"""What the pages of papers share: the paper of a number, what it is made from, its preview, its file.

Boundary: requests in, responses out, nothing stored. `paper_views` calls it with the answers alone, `filling_views`
with names typed for one print.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from intake import moment
from intake.book import book
from intake.pages import address, from_paper
from intake.situation import Situation as Answers
from intake.situation import situation
from intake.words import language
from legal_rules.engine import assess
from legal_rules.facts import Facts
from remedies import consent, filling, knowing, paper_files
from remedies.catalogue import PAPERS, Paper, drawing, identity, numbered, offered
from remedies.catalogue.paper import Situation
from remedies.catalogue.standing import AUTHORISATION
from remedies.filing import file_name, filing, sheet
from remedies.ways import chosen

APART = ("family_visits", "medical_care")


def situation_of(request: HttpRequest) -> tuple[Situation, Answers | None]:
    """What the papers are made from: the answers so far, or nothing at all."""
    here = situation(request)
    if here is None:
        at, facts = moment.now(), Facts()
        return Situation(assess(facts, at), facts, {}, at), None
    clean, _ = identity.read(here.identity)
    return Situation(here.assessment, here.facts, clean, here.at, chosen(here), knowing.of(here)), here


def find(number: int) -> Paper:
    """The paper with that number; raises Http404."""
    paper = numbered(number)
    if paper is None:
        raise Http404
    return paper


def preview(request: HttpRequest, paper: Paper, made: Situation, here: Answers | None, **more: Any) -> HttpResponse:
    """The paper as readable text, what is blank, whom to address, what to mind before printing, the ways to have it.

    `more` has `named` where there are names for one print, and `typed` where buttons have to post them again.
    """
    letters = paper.compose(made).get("letters", ())
    lang, to = language(), paper.address(made) if here else None
    first = paper.filing_language if paper.signed else lang
    proposed = here is None or offered(paper, made.assessment, made.facts, made.way)
    context = {
        "paper": paper,
        "body": drawing.body(paper, made, lang),
        "to": to,
        "unsure": to is not None and any(o.confidence != "settled" for o in (*to.decides, *to.informed)),
        "letters": letters,
        "filing": filing(paper, made, letters),
        "proposed": proposed,
        "apart": paper.id == "D01" and any(made.assessment.finding(f).outcome == "breached" for f in APART),
        "here": here,
        "shared": here is not None and here.draft.state.device == "shared",
        "first_language": first,
        "second_language": "vi" if first == "en" else "en",
        "blanks": _blanks(paper, made, here),
        "kept": bool(made.identity),
        "known": {"offered": here is not None and knowing.stated(paper, made), "told": knowing.told(made)},
        "form": PAPERS.get(AUTHORISATION),
    }
    page = Page(render_to_string("papers/preview.html", context | more, request))
    if here is not None and proposed and _may_print(request, paper, here):
        page.then = partial(paper_files.ahead, paper, made, first, here.draft.keys.row_id)
    return page


class Page(HttpResponse):
    """A page after which something is done, once it has been sent: nobody waits for that."""

    then: Callable[[], None] | None = None

    def close(self) -> None:
        """Called by the server when the last byte is out."""
        super().close()
        if self.then:
            self.then()


def _may_print(request: HttpRequest, paper: Paper, here: Answers) -> bool:
    """Whether the first button of the page is likely to be pressed: a person reads it, on a device of their own."""
    read = request.method != "HEAD" and "prefetch" not in request.headers.get("Sec-Purpose", "").lower()
    return read and here.draft.state.device == "own" and consent.allowed(paper, here)


def _blanks(paper: Paper, made: Situation, here: Answers | None) -> list[tuple[Any, str | None]]:
    """What is blank, and the question that would fill it; answers that this path does not ask for are left out."""
    found: list[tuple[Any, str | None]] = []
    for blank in filling.blanks(paper, made, filling.room(paper, made)):
        question = book().by_id.get(blank.fact) if blank.fact else None
        if blank.fact is None:
            found.append((blank.what, None))
        elif here is not None and question is not None and here.journey.has(question):
            found.append((blank.what, address(question, from_paper(paper.number))))
    return found


def file_response(request: HttpRequest, paper: Paper, made: Situation, lang: str, kind: str) -> HttpResponse:
    """The file, from memory, under a neutral name; a page that says so where it cannot be made."""
    try:
        content = paper_files.made(paper, made, lang, kind)
    except paper_files.NotMade:
        return render(request, "papers/not_made.html", {"paper": paper}, status=503)
    return attached(content, paper_files.file_name(paper, lang, kind), paper_files.KINDS[kind].media_type)


def sheet_response(request: HttpRequest, paper: Paper, made: Situation, lang: str) -> HttpResponse:
    """The sheet on filing, to keep."""
    try:
        content = sheet(paper, made, lang)
    except paper_files.NotMade:
        return render(request, "papers/not_made.html", {"paper": paper}, status=503)
    return attached(content, file_name(paper, lang), "application/pdf")


def attached(content: bytes, name: str, media_type: str) -> HttpResponse:
    """A file to save under `name`, never shown in the window."""
    disposition = f'attachment; filename="{name}"'
    return HttpResponse(content, content_type=media_type, headers={"Content-Disposition": disposition})
