"""The page that asks, before a paper is printed, how its signer knows each group of facts that it states.

Boundary: requests in, pages out. The choice is kept in the sealed draft with the answers, and nowhere else.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.decorators.http import require_http_methods

from intake import drafts
from intake.keeping import stay
from intake.pages import remember_language
from remedies import knowing
from remedies.consent import consented
from remedies.paper_preview import find, situation_of


@require_http_methods(["GET", "HEAD", "POST"])
@consented
def known_page(request: HttpRequest, number: int) -> HttpResponse:
    """One group of choices for each group of facts; none has to be made."""
    paper = find(number)
    made, here = situation_of(request)
    topics = knowing.stated(paper, made)
    if here is None or not topics:
        return redirect("paper", number)
    chosen = knowing.of(here).as_kept()
    if request.method == "POST":
        chosen = {topic: request.POST.get(topic, "") for topic in topics}
        if "_lang" not in request.POST and "_stay" not in request.POST:
            knowing.keep(here, topics, chosen)
            drafts.save(here.draft)
            return redirect("paper", number)
        if "_stay" in request.POST:
            stay(request)
        else:
            translation.activate("en" if request.POST["_lang"] == "en" else "vi")
    who = here.respondent or ""
    context = {"paper": paper, "groups": knowing.groups(topics, who, chosen), "lawyer": who == "lawyer"}
    response = render(request, "papers/known.html", context)
    remember_language(response, request.POST.get("_lang", ""))
    return response
