"""The form for names, and the paper with them: for one print, or kept sealed with the answers.

Boundary: a POST carries what was typed from page to page and into the file; nothing of it is stored, unless the person
chooses to keep it, and then only in the sealed draft. A GET writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.decorators.http import require_http_methods

from intake import drafts
from intake.keeping import stay
from intake.pages import remember_language
from intake.situation import Situation as Answers
from intake.situation import keep_identity
from legal_rules.words import Text
from remedies import filling, paper_files
from remedies.catalogue import Paper, identity
from remedies.catalogue.paper import Situation
from remedies.consent import consented
from remedies.filling import Page, Typed
from remedies.filling_words import FILLING_WORDS as WORDS
from remedies.paper_preview import file_response, find, preview, situation_of


@require_http_methods(["GET", "HEAD", "POST"])
@consented
def fill_page(request: HttpRequest, number: int) -> HttpResponse:
    """The form, page by page; then the paper with the names, its file, or the names kept."""
    paper = find(number)
    made, here = situation_of(request)
    keys = filling.room(paper, made)
    if request.method != "POST":
        return Filling(request, paper, made, here, keys, filling.typed(made.identity, keys)).form(0)
    return Filling(request, paper, made, here, keys, filling.typed(request.POST, keys)).answer()


class Filling:
    """One request for the form of one paper."""

    def __init__(
        self,
        request: HttpRequest,
        paper: Paper,
        made: Situation,
        here: Answers | None,
        keys: tuple[str, ...],
        typed: Typed,
    ) -> None:
        self.request, self.paper, self.made, self.here = request, paper, made, here
        self.typed, self.pages = typed, filling.pages(keys)

    def answer(self) -> HttpResponse:
        """What the button that was pressed asks for; faults first, each on its own page."""
        post, at = self.request.POST, self._at()
        if "_lang" in post:
            translation.activate("en" if post["_lang"] == "en" else "vi")
            response = self.see() if post.get("_seen") else self.form(at)
            remember_language(response, post["_lang"])
            return response
        if "_stay" in post:
            if self.here is not None:
                stay(self.request)
            return self.see() if post.get("_seen") else self.form(at)
        if "_drop" in post:
            return self._keep({})
        if "_before" in post or "_change" in post:
            return self.form(at - 1 if "_before" in post else 0)
        wrong = next((n for n, page in enumerate(self.pages) if set(page.keys) & set(self.typed.wrong)), None)
        if wrong is not None and (wrong <= at or "_go" not in post):
            return self.form(wrong, status=422)
        if "_keep" in post and self.may_keep:
            return self._keep(self.typed.clean)
        lang, _, kind = post.get("_make", "").partition(".")
        if kind in paper_files.KINDS and paper_files.asked(lang) == lang:
            return file_response(self.request, self.paper, self._named(), lang, kind)
        if at + 1 < len(self.pages) and "_see" not in post:
            return self.form(at + 1)
        return self.see()

    @property
    def may_keep(self) -> bool:
        """There is a draft to keep them in, on a device of one's own."""
        return self.here is not None and self.here.draft.state.device == "own"

    def form(self, at: int, status: int = 200, notice: Text | None = None) -> HttpResponse:
        """One page of the form."""
        page = self.pages[min(max(at, 0), len(self.pages) - 1)] if self.pages else Page(WORDS["fill.nothing"], ())
        boxes = self.typed.boxes(page)
        context = {
            "paper": self.paper,
            "page": page,
            "boxes": boxes,
            "faults": [box for box in boxes if box.message],
            "others": self.typed.others(page),
            "at": self.pages.index(page) if self.pages else 0,
            "pages": len(self.pages),
            "last": not self.pages or page is self.pages[-1],
            "may_keep": self.may_keep,
            "kept": bool(self.made.identity),
            "notice": notice,
        }
        return render(self.request, "papers/fill.html", context, status=status)

    def see(self) -> HttpResponse:
        """The preview with the names, whose buttons post them again."""
        return preview(self.request, self.paper, self._named(), self.here, typed=self.typed.others())

    def _named(self) -> Situation:
        return replace(self.made, identity=self.typed.clean)

    def _at(self) -> int:
        said = self.request.POST.get("_at", "")
        return min(int(said) if said.isdecimal() and len(said) < 3 else 0, max(len(self.pages) - 1, 0))

    def _keep(self, names: Mapping[str, str]) -> HttpResponse:
        dropped = {*identity.KNOWN} if not names else {k for p in self.pages for k in p.keys}
        try:
            keep_identity(self.request, names, instead_of=dropped)
        except drafts.StaleDraft:
            return self.form(self._at(), status=409, notice=WORDS["fill.stale"])
        except drafts.DraftFull:
            return self.form(self._at(), status=409, notice=WORDS["fill.full"])
        except LookupError:
            pass
        return redirect("paper", self.paper.number)
