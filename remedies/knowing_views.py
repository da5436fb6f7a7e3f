"""The page that asks, before a paper is printed, how its signer knows each group of facts that it states.

Boundary: requests in, pages out. The choice is kept in the sealed draft with the answers, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from intake.situation import Situation
from intake.unsent import OpenForm, retried
from remedies import choice_forms, knowing
from remedies.catalogue.known import OFFERED, TOPICS, Topic
from remedies.consent import consented
from remedies.paper_preview import find, situation_of


@require_http_methods(["GET", "HEAD", "POST"])
@retried
@consented
def known_page(request: HttpRequest, number: int) -> HttpResponse:
    """One group of choices for each group of facts; none has to be made."""
    paper = find(number)
    made, here = situation_of(request)
    topics = knowing.stated(paper, made)
    if here is None or not topics:
        return redirect("paper", number)
    form = _form(request, here, topics)
    if (aside := form.aside()) is not None:
        return aside
    if form.is_post and not form.overtaken:
        knowing.keep(here, topics, _one_each(form.posted))
        form.keep()
        return redirect("paper", number)
    who = here.respondent or ""
    groups = knowing.groups(topics, who, _one_each(form.shown))
    return form.page("papers/known.html", {"paper": paper, "groups": groups, "lawyer": who == "lawyer"})


def _form(request: HttpRequest, here: Situation, topics: Collection[Topic]) -> OpenForm:
    """The choices of every paper: those that this page does not ask for stay as they are kept."""
    who = here.respondent or ""
    labels = {str(source): knowing.label(source, who) for sources in OFFERED.values() for source in sources}
    says = choice_forms.said([(topic, title, labels) for topic, title in TOPICS.items()])
    kept = {str(topic): [str(source)] for topic, source in knowing.of(here).sources.items()}
    values = {t: request.POST.get(t, "") if t in topics else "".join(kept.get(t, ())) for t in TOPICS}
    posted = {str(t): [v] for t, v in values.items() if v in (*OFFERED[t], knowing.NOTHING)}
    return OpenForm(request, here.draft, "known", kept, says, posted=posted)


def _one_each(fields: Mapping[str, Any]) -> dict[str, str]:
    return {topic: values[0] for topic, values in fields.items() if values}
