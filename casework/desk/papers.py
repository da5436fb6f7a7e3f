"""The papers of a case, made in memory from its answers; every making is a line in the trail.

Boundary: names typed at the desk are for one print: they are in no blob, no table and no trail.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from casework.desk.case_code import case_code
from casework.desk.opened import DoesNotOpen, OpenCase, open_case
from casework.desk.unlock import Desk, unlocked
from remedies import filling, paper_files
from remedies.catalogue import PAPERS, Paper, identity, numbered, proposed
from remedies.catalogue.paper import Situation
from remedies.filling import Typed
from remedies.paper_preview import attached, sheet_response


def papers_of(opened: OpenCase) -> list[Paper]:
    """The papers of this case: those that the plan proposes first, then the others that somebody signs."""
    fitting = proposed(opened.assessment, opened.facts, opened.way)
    return sorted((p for p in PAPERS.values() if p.signed), key=lambda p: p not in fitting)


@require_safe
@unlocked
def paper_file(request: HttpRequest, desk: Desk, id: UUID, number: int) -> HttpResponse:
    """The PDF, neutrally named; `?lang=en`: the reading copy. Names not there are for the pen.

    `?as=docx` is the copy to edit, `?as=sheet` the sheet on filing it.
    """
    paper = _signed(number)
    try:
        opened = open_case(desk, id)
    except DoesNotOpen:
        return _shut(request, desk)
    lang = paper_files.asked(request.GET.get("lang"))
    if request.GET.get("as") == "sheet":
        desk.record("paper_made", str(opened.case.pk), opened.case.revision)
        return sheet_response(request, paper, situation_of(opened), "en" if lang == "en" else "vi")
    kind = "docx" if request.GET.get("as") == "docx" else "pdf"
    return _file(request, desk, opened, paper, situation_of(opened), lang, kind)


@require_http_methods(["GET", "HEAD", "POST"])
@unlocked
def fill_page(request: HttpRequest, desk: Desk, id: UUID, number: int) -> HttpResponse:
    """The form for the names of one print; the POST answers with the file."""
    paper = _signed(number)
    try:
        opened = open_case(desk, id)
    except DoesNotOpen:
        return _shut(request, desk)
    made = situation_of(opened)
    keys = filling.room(paper, made)
    if request.method != "POST":
        return _form(request, desk, opened, paper, filling.typed(made.identity, keys))
    typed = filling.typed(request.POST, keys)
    if typed.wrong:
        return _form(request, desk, opened, paper, typed, status=422)
    lang, _, kind = request.POST.get("_make", "").partition(".")
    lang, kind = ("en" if lang == "en" else "vi"), (kind if kind in paper_files.KINDS else "pdf")
    named = replace(made, identity=typed.clean)
    return _file(request, desk, opened, paper, named, lang, kind)


def _signed(number: int) -> Paper:
    paper = numbered(number)
    if paper is None or not paper.signed:
        raise Http404
    return paper


def situation_of(opened: OpenCase) -> Situation:
    """What the papers of a case are made from."""
    names, _ = identity.read(opened.answers.get("identity", {}))
    return Situation(opened.assessment, opened.facts, names, opened.at, opened.way, opened.known)


def _shut(request: HttpRequest, desk: Desk) -> HttpResponse:
    return render(request, "desk/case_shut.html", {"desk": desk, "place": "queue"}, status=409)


def _form(
    request: HttpRequest, desk: Desk, opened: OpenCase, paper: Paper, typed: Typed, status: int = 200
) -> HttpResponse:
    desk.record("case_read", str(opened.case.pk), opened.case.revision)
    pages = [(page.title, typed.boxes(page)) for page in filling.pages(tuple(typed.raw), most=99)]
    context = _context(desk, opened) | {
        "paper": paper,
        "groups": [
            (title, boxes, not n or any(b.value or b.message for b in boxes)) for n, (title, boxes) in enumerate(pages)
        ],
        "faults": [box for _, boxes in pages for box in boxes if box.message],
    }
    return render(request, "desk/fill.html", context, status=status)


def _file(
    request: HttpRequest, desk: Desk, opened: OpenCase, paper: Paper, made: Situation, lang: str, kind: str
) -> HttpResponse:
    try:
        content = paper_files.made(paper, made, lang, kind)
    except paper_files.NotMade:
        return render(request, "desk/paper_not_made.html", _context(desk, opened), status=503)
    desk.record("paper_made", str(opened.case.pk), opened.case.revision)
    return attached(content, paper_files.file_name(paper, lang, kind), paper_files.KINDS[kind].media_type)


def _context(desk: Desk, opened: OpenCase) -> dict[str, object]:
    return {"desk": desk, "place": "queue", "case": opened.case, "code": case_code(opened.case)}
