"""The page of consent: who will learn the name, what may follow, who agrees; wait, talk to someone, or go on.

Boundary: one page, its answer, and the note of it in the sealed draft.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from intake import drafts
from intake.dates import say_date
from intake.situation import Situation, situation
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies import consent, pdf
from remedies.catalogue import Paper, numbered
from remedies.catalogue.voice import voice
from remedies.consent_words import CONSENT_WORDS, RECIPIENTS

WHO = ("person", "family", "nobody")
CHOICES = ("not_now", "talk", "go_on")
GROWN = 18
ATTEMPTS = 5


@dataclass
class Answer:
    """What was chosen on the page; `faults` by field."""

    who: str = ""
    choice: str = ""
    faults: dict[str, Text] = field(default_factory=dict)

    @classmethod
    def of(cls, post: QueryDict) -> Answer:
        """What was posted. Going on needs somebody who agrees; leaving it needs nothing."""
        who, choice = post.get("who", ""), post.get("choice", "")
        answer = cls(who if who in WHO else "", choice if choice in CHOICES else "")
        if not answer.choice:
            answer.faults["choice"] = CONSENT_WORDS["consent.choose"]
        elif answer.choice == "go_on" and answer.who not in ("person", "family"):
            answer.faults["who"] = CONSENT_WORDS["consent.somebody"]
        return answer


@require_http_methods(["GET", "HEAD", "POST"])
def consent_page(request: HttpRequest, number: int) -> HttpResponse:
    """Who will learn the name, what may follow, who agrees; wait, talk to someone, or go on."""
    paper, here = numbered(number), situation(request)
    if paper is None or not paper.abroad:
        raise Http404
    if request.method != "POST":
        return _page(request, paper, here, Answer())
    if here is None:
        return redirect("start")
    if "withdraw" in request.POST:
        _keep(request, paper, None)
        pdf.forget(here.draft.keys.row_id)
        return redirect("paper_consent", number)
    answer = Answer.of(request.POST)
    if answer.faults:
        return _page(request, paper, here, answer, status=422)
    if answer.choice != "go_on":
        return redirect("papers")
    _keep(request, paper, {"version": consent.VERSION, "who": answer.who, "on": day_of(here.at).isoformat()})
    return redirect("paper", number)


def _keep(request: HttpRequest, paper: Paper, held: dict[str, Any] | None) -> None:
    """Note the consent in the draft, or take it back. Raises StaleDraft when other windows keep writing."""
    for _ in range(ATTEMPTS):
        draft = drafts.reload(request)
        if draft is None:
            return
        draft.state.consents.pop(paper.id, None)
        if held:
            draft.state.consents[paper.id] = held
        try:
            return drafts.save(draft)
        except drafts.StaleDraft:
            continue
    raise drafts.StaleDraft


def _page(
    request: HttpRequest, paper: Paper, here: Situation | None, answer: Answer, status: int = 200
) -> HttpResponse:
    found = consent.agreed(here.draft.state, paper) if here else None
    own = here is not None and voice(here.facts).own
    age = here.facts.value("age") if here else None
    context = {
        "paper": paper,
        "here": here,
        "recipient": RECIPIENTS[paper.id],
        "answer": answer,
        "agreed": found,
        "version": consent.VERSION,
        "agreed_on": Text(say_date(found.on, "vi"), say_date(found.on, "en")) if found else None,
        "who": [(value, CONSENT_WORDS[f"consent.{value}{'_own' if own else ''}"]) for value in WHO],
        "choices": [(value, CONSENT_WORDS[f"consent.{value}"]) for value in CHOICES],
        "minor": age is not None and int(age) < GROWN,
    }
    return render(request, "papers/consent.html", context, status=status)
