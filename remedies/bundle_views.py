"""The page that offers everything in one file, with its warning, and the file.

Boundary: requests in, a page or the bytes of a bundle out, made in memory. The file is asked for by POST, so that no
browser fetches it ahead; names are in it only when the box is ticked, which is empty at first.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from intake.situation import situation
from intake.unsent import OpenForm, retried
from intake.words import language
from remedies import bundle, knowing
from remedies.catalogue import identity
from remedies.catalogue.paper import Situation
from remedies.paper_files import NotMade
from remedies.ways import chosen


@require_http_methods(["GET", "HEAD", "POST"])
@retried
def bundle_page(request: HttpRequest) -> HttpResponse:
    """What is in the file and what to mind; the file itself on POST. Without answers there is nothing to pack."""
    here = situation(request)
    if here is None:
        return redirect("start")
    names, _ = identity.read(here.identity)
    made = Situation(here.assessment, here.facts, names, here.at, chosen(here), knowing.of(here))
    form = OpenForm(request, here.draft, "bundle:names", {}, lambda fields: (), fields=["names"])
    if (aside := form.aside()) is not None:
        return aside
    context = {
        "count": len(bundle.proposed(made)),
        "names": bool(names),
        "ticked": "names" in form.shown,
        "shared": here.draft.state.device == "shared",
    }
    if request.method != "POST":
        return form.page("papers/bundle.html", context)
    try:
        return reply(bundle.bundle(made, language(), names="names" in request.POST))
    except NotMade:
        return form.page("papers/bundle.html", context | {"failed": True}, status=503)


def reply(content: bytes) -> HttpResponse:
    """The file under its neutral name."""
    disposition = f'attachment; filename="{bundle.NAME}"'
    return HttpResponse(content, content_type="application/zip", headers={"Content-Disposition": disposition})
