"""The pages that keep the answers: stay longer, have a code, come back with one.

Boundary: requests in, pages out; what is stored is `keeping`'s business. A code is on the page that made it and nowhere
else, so that page is the answer to a POST.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from intake import book as questions
from intake import drafts, keeping, moment, slots
from intake.ended import shut
from intake.first_hours import journey
from intake.kinds.base import Option
from intake.pages import address, remember_language
from intake.words import WORDS
from sealing import codes

DEVICES = ("own", "shared")


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


@require_http_methods(["GET", "HEAD", "POST"])
def come_back_page(request: HttpRequest) -> HttpResponse:
    """A code and whose device this is; then on where the answers stopped. Never takes the place of other answers."""
    if drafts.is_shut(request):
        return shut(request)
    here = drafts.current(request) is not None
    typed, chosen = request.POST.get("code", ""), request.POST.get("device", "")
    faults: dict[str, str] = {}
    if "_lang" in request.POST:
        translation.activate("en" if request.POST["_lang"] == "en" else "vi")
        response = _come_back(request, here, typed, chosen, faults)
        remember_language(response, request.POST["_lang"])
        return response
    if request.method == "POST" and not here:
        if codes.read(typed) is None:
            faults["code"] = "back.not_a_code"
        if chosen not in DEVICES:
            faults["device"] = "start.choose"
        response = HttpResponse(status=302)
        found = None if faults else keeping.come_back(typed, "shared" if chosen == "shared" else "own", response)
        if found is not None:
            following = journey(questions.book(), found.state, moment.now()).first_open
            response.headers["Location"] = address(following) if following else reverse("review")
            return response
        if not faults:
            faults["code"] = "back.nothing"
    return _come_back(request, here, typed, chosen, faults)


def _come_back(request: HttpRequest, here: bool, typed: str, chosen: str, faults: dict[str, str]) -> HttpResponse:
    options = [
        Option("device", value, WORDS[f"start.{value}"], WORDS[f"start.{value}_hint"], value == chosen)
        for value in DEVICES
    ]
    context = {"here": here, "faults": faults, "typed": typed[:60], "options": options, "behind": slots.behind_url_name}
    return render(request, "intake/come_back.html", context, status=422 if faults else 200)
