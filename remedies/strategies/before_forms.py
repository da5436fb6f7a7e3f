"""The forms of the pages before a workbook, as two windows may have them open: fields, and how each is said.

Boundary: what the draft keeps as fields, in words; no page. The form of risks is that of `choice_forms`.
"""

from __future__ import annotations

from django.http import HttpRequest

from intake.situation import Situation
from intake.unsent import OpenForm
from remedies.choice_forms import Fields, said
from remedies.choice_words import CHOICE_SHORTS as SHORTS
from remedies.strategies import way
from remedies.strategies.words import WORKBOOK_WORDS as WORDS
from remedies.strategies.workbook import Workbook


def safe(request: HttpRequest, here: Situation) -> OpenForm:
    """Safe and well enough: one choice for all workbooks."""
    felt = way.feeling(here.draft.state)
    says = said([("choice", SHORTS["safe.choice"], way.FEEL)])
    return OpenForm(request, here.draft, "plan:ready", {"choice": [felt]} if felt else {}, says, fields=["choice"])


def ways(request: HttpRequest, here: Situation, book: Workbook) -> OpenForm:
    """Public or private, loud or quiet, kept or not; where a shared device keeps nothing, that is not said."""
    held, shared = way.of(here.draft.state, book), here.draft.state.device == "shared"
    says = said(
        [
            ("openness", SHORTS["ways.openness"], {v: WORDS[f"book.{v}"] for v in way.OPENNESS}),
            ("volume", SHORTS["ways.volume"], {v: WORDS[f"book.{v}"] for v in way.VOLUME}),
            ("keep", SHORTS["ways.keep"], {v: WORDS[f"book.keep_{v}"] for v in ("yes", "no")}),
        ][: 2 if shared else 3]
    )
    kept: Fields = {}
    if held.chosen:
        kept = {"openness": [held.openness], "volume": [held.volume], "keep": ["yes" if held.keep else "no"]}
    return OpenForm(request, here.draft, f"ways:{book.id}", kept, says, fields=["openness", "volume", "keep"])
