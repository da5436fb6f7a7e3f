"""The papers of a case, made in memory from its answers; every making is a line in the trail."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from casework.desk.case_code import case_code
from casework.desk.opened import DoesNotOpen, OpenCase, open_case
from casework.desk.unlock import Desk, unlocked
from remedies import paper_files
from remedies.catalogue import PAPERS, Paper, identity, numbered, offered
from remedies.catalogue.paper import Situation


def papers_of(opened: OpenCase) -> list[Paper]:
    """The papers of this case: those that the plan proposes first, then the others that somebody signs."""
    made = [p for p in PAPERS.values() if p.signed]
    return sorted(made, key=lambda p: not offered(p, opened.assessment, opened.facts))


@require_safe
@unlocked
def paper_file(request: HttpRequest, desk: Desk, id: UUID, number: int) -> HttpResponse:
    """The PDF (`?as=docx`: to edit), neutrally named; `?lang=en`: the reading copy. Names not there are for the pen."""
    paper = numbered(number)
    if paper is None or not paper.signed:
        raise Http404
    try:
        opened = open_case(desk, id)
    except DoesNotOpen:
        return render(request, "desk/case_shut.html", {"desk": desk, "place": "queue"}, status=409)
    names, _ = identity.read(opened.answers.get("identity", {}))
    situation = Situation(opened.assessment, opened.facts, names, opened.at)
    lang = "en" if request.GET.get("lang") == "en" else "vi"
    kind = "docx" if request.GET.get("as") == "docx" else "pdf"
    try:
        content = paper_files.made(paper, situation, lang, kind)
    except paper_files.NotMade:
        context = {"desk": desk, "place": "queue", "case": opened.case, "code": case_code(opened.case)}
        return render(request, "desk/paper_not_made.html", context, status=503)
    desk.record("paper_made", str(opened.case.pk), opened.case.revision)
    disposition = f'attachment; filename="{paper_files.file_name(paper, lang, kind)}"'
    media_type = paper_files.KINDS[kind].media_type
    return HttpResponse(content, content_type=media_type, headers={"Content-Disposition": disposition})
