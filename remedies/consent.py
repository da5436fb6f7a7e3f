"""Consent before a paper that names the person to readers abroad is shown, printed or copied.

Boundary: asked for each paper apart, with no box ticked beforehand; kept in the sealed draft and nowhere else, with its
day and the version of the page that was read. Without it every address of the paper leads to this page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from intake.situation import Situation, situation
from intake.state import State
from remedies.catalogue import PAPERS, Paper, numbered
from remedies.steps.step import Step

VERSION = 1
"""Of the page's words: who agreed to an earlier one is asked again."""
View = Callable[..., HttpResponse]


@dataclass(frozen=True)
class Agreed:
    """Who agreed, and on which day."""

    who: str
    on: date


def agreed(state: State, paper: Paper) -> Agreed | None:
    """The consent to this paper, None where there is none or its page has been reworded since."""
    held = state.consents.get(paper.id)
    if not isinstance(held, Mapping) or held.get("version") != VERSION:
        return None
    return Agreed(str(held["who"]), date.fromisoformat(held["on"]))


def asked_with(step: Step) -> bool:
    """Whether consent is asked with the step itself: others will learn the name, and no paper of it asks apart."""
    return step.named and not any(PAPERS[id].abroad for id in step.papers)


def allowed(paper: Paper, here: Situation | None) -> bool:
    """Whether the paper may be made now: it stays at home, or there is consent to it in this draft."""
    return not paper.abroad or (here is not None and agreed(here.draft.state, paper) is not None)


def consented(view: View) -> View:
    """Lead every address of a paper that needs consent to the page that asks for it; `number` names the paper."""

    @wraps(view)
    def inner(request: HttpRequest, number: int, *args: Any, **kwargs: Any) -> HttpResponse:
        paper = numbered(number)
        if paper is not None and not allowed(paper, situation(request)):
            return redirect("paper_consent", number)
        return view(request, number, *args, **kwargs)

    return inner
