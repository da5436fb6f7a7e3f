"""The page of consent: who will learn the name, what may follow, who agrees; wait, talk to someone, or go on.

Boundary: one page, its answer, and the note of it in the sealed draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from intake.dates import say_date
from intake.situation import Situation, situation
from intake.unsent import OpenForm, retried
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies import ages, consent, pdf
from remedies.catalogue import Paper, numbered
from remedies.catalogue.voice import voice
from remedies.choice_forms import Fields, said
from remedies.choice_words import CHOICE_SHORTS as SHORTS
from remedies.consent_words import CONSENT_WORDS, RECIPIENTS

WHO = ("person", "family", "nobody")
CHOICES = ("not_now", "talk", "go_on")


@dataclass
class Answer:
    """What was chosen on the page; `faults` by field."""

    who: str = ""
    choice: str = ""
    faults: dict[str, Text] = field(default_factory=dict)

    @classmethod
    def shown(cls, form: OpenForm) -> Answer:
        """What stands in the form."""
        return cls("".join(form.shown.get("who", ())), "".join(form.shown.get("choice", ())))

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
@retried
def consent_page(request: HttpRequest, number: int) -> HttpResponse:
    """Who will learn the name, what may follow, who agrees; wait, talk to someone, or go on."""
    paper, here = numbered(number), situation(request)
    if paper is None or not paper.abroad:
        raise Http404
    if here is None:
        return redirect("start") if request.method == "POST" else _page(request, paper, None, None, Answer())
    form = _form(request, paper, here)
    if (aside := form.aside()) is not None:
        return aside
    if not form.is_post or form.overtaken:
        return _page(request, paper, here, form, Answer.shown(form))
    consents = here.draft.state.consents
    if "withdraw" in request.POST:
        consents.pop(paper.id, None)
        form.keep()
        pdf.forget(here.draft.keys.row_id)
        return redirect("paper_consent", number)
    answer = Answer.of(request.POST)
    if answer.faults:
        return _page(request, paper, here, form, answer, status=422)
    if answer.choice != "go_on":
        return redirect("papers")
    consents[paper.id] = {"version": consent.VERSION, "who": answer.who, "on": day_of(here.at).isoformat()}
    form.keep()
    return redirect("paper", number)


def _form(request: HttpRequest, paper: Paper, here: Situation) -> OpenForm:
    found = consent.agreed(here.draft.state, paper)
    kept: Fields = {"who": [found.who], "choice": ["go_on"]} if found else {}
    says = said(
        [("who", SHORTS["weigh.who"], dict(_who(here))), ("choice", SHORTS["weigh.choice"], dict(_choices()))],
    )
    return OpenForm(request, here.draft, f"consent:{paper.id}", kept, says, fields=["who", "choice"], gone=bool(found))


def _who(here: Situation) -> list[tuple[str, Text]]:
    own = "_own" if voice(here.facts).own else ""
    return [(value, CONSENT_WORDS[f"consent.{value}{own}"]) for value in WHO]


def _choices() -> list[tuple[str, Text]]:
    return [(value, CONSENT_WORDS[f"consent.{value}"]) for value in CHOICES]


def _page(
    request: HttpRequest, paper: Paper, here: Situation | None, form: OpenForm | None, answer: Answer, status: int = 200
) -> HttpResponse:
    found = consent.agreed(here.draft.state, paper) if here else None
    context: Mapping[str, Any] = {
        "paper": paper,
        "here": here,
        "recipient": RECIPIENTS[paper.id],
        "answer": answer,
        "agreed": found,
        "version": consent.VERSION,
        "agreed_on": Text(say_date(found.on, "vi"), say_date(found.on, "en")) if found else None,
        "who": _who(here) if here else (),
        "choices": _choices(),
        "minor": here is not None and ages.under_18(here.facts, here.at),
    }
    if form is None:
        return render(request, "papers/consent.html", context, status=status)
    return form.page("papers/consent.html", context, status=status)
