"""A case with all that belongs to it in one file, made in memory; every making is a line in the trail.

Boundary: names that the person typed are in it only when the box was ticked for this one file.
"""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from casework.desk.case_code import case_code
from casework.desk.opened import DoesNotOpen, open_case
from casework.desk.unlock import Desk, unlocked
from intake.words import language
from remedies import bundle
from remedies.bundle_views import reply
from remedies.catalogue import identity
from remedies.catalogue.paper import Situation
from remedies.paper_files import NotMade


@require_POST
@unlocked
def bundle_file(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """Everything of the case in one file."""
    try:
        opened = open_case(desk, id)
    except DoesNotOpen:
        return render(request, "desk/case_shut.html", {"desk": desk, "place": "queue"}, status=409)
    names, _ = identity.read(opened.answers.get("identity", {}))
    situation = Situation(opened.assessment, opened.facts, names, opened.at, opened.way, opened.known)
    try:
        content = bundle.bundle(situation, language(), names="names" in request.POST)
    except NotMade:
        context = {"desk": desk, "place": "queue", "case": opened.case, "code": case_code(opened.case)}
        return render(request, "desk/paper_not_made.html", context, status=503)
    desk.record("bundle_made", str(opened.case.pk), opened.case.revision)
    return reply(content)
