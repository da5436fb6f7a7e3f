"""The page that keeps the answers: stay longer, have a code. Coming back with one is in `coming_back`.

Boundary: requests in, pages out; what is stored is `keeping`'s business. A code is on the page that made it and nowhere
else, so that page is the answer to a POST.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from intake import drafts, keeping
from intake.ended import shut
from sealing import codes


@require_http_methods(["GET", "HEAD", "POST"])
def keep_page(request: HttpRequest) -> HttpResponse:
    """Until when the answers stay, and what may be done about it; without answers, the way back to them."""
    draft = drafts.current(request)
    if drafts.is_shut(request):
        return shut(request)
    if draft is None:
        return redirect("come_back")
    shared, code, stayed = draft.state.device == "shared", "", False
    if request.method == "POST":
        try:
            if "stay" in request.POST:
                keeping.stay(request)
                stayed = True
            elif not shared:
                code = codes.shown(keeping.keep(request))
        except drafts.StaleDraft:
            return redirect("keep")  # another window wrote at this moment: the page as it is now
    back = request.POST.get("tiep", "")
    ours = back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    context = {
        "shared": shared,
        "code": code,
        "back": back if ours else reverse("review"),
        "stayed": stayed,
        "address": request.build_absolute_uri(reverse("come_back")),
        "ends": draft.state.ends_at,
        "kept_until": draft.state.kept_until if draft.state.stays_until > draft.state.ends_at else None,
        "again": bool(draft.state.kept_under),
    }
    return render(request, "intake/keep.html", context)
