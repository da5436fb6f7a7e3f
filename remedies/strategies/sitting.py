"""One request for a workbook: the answers it works with, where they go, and the page or file made of them.

Boundary: the answers come from the sealed draft where they are kept, else from the hidden field of the form; they go
back the same way. A GET writes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from intake import drafts
from intake.situation import Situation
from intake.unsent import OpenForm
from intake.words import language
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies import pdf
from remedies.paper_preview import attached
from remedies.plan import Plan
from remedies.strategies import cautions, files, form, help, prefill, sheet, way
from remedies.strategies.asking import asked, questions
from remedies.strategies.pictures import draw
from remedies.strategies.words import WORKBOOK_WORDS as WORDS
from remedies.strategies.workbook import Field, Workbook
from remedies.views import foot

CARRIED = "all"
"""Without a line before it: were the draft to end meanwhile, the page of the end shows it among what was written."""


class Sitting:
    """The workbook as this request sees it. `values` are all answers; `pages` those of the ways chosen."""

    def __init__(self, request: HttpRequest, here: Situation, made: Plan, book: Workbook) -> None:
        self.request, self.here, self.made, self.book = request, here, made, book
        self.way = way.of(here.draft.state, book)
        self.pages = book.shown(self.way.ways)
        self.values = form.sound(book, self._held())

    def _held(self) -> Any:
        if self.way.keep:
            return way.kept(self.here.draft.state, self.book).get("values")
        try:
            return json.loads(self.request.POST.get(CARRIED, "") or "{}")
        except (ValueError, RecursionError):
            return {}

    @cached_property
    def slots(self) -> dict[str, str]:
        return prefill.slots(self.values, self.here, self.made, language())

    def posted(self, at: int, stay: bool = False) -> HttpResponse:
        """Take in what was typed on page `at`, and go where the button leads; what is wrong is shown first."""
        post, page = self.request.POST, self.pages[at - 1]
        asked_here = questions(page, self.way.ways)
        read = form.read(asked_here, post)
        opened = self._opened(page.id, asked_here, read.values)
        self.values |= read.values
        if opened.overtaken:
            return self.step(at, read, opened=opened)
        notice = self._keep(opened)
        back = "_before" in post
        if notice or (read.faults and not back):
            return self.step(at, read, notice)
        if stay or "_more" in post:
            return self.step(at, read) if stay or not self.way.keep else redirect("book_step", self.book.number, at)
        return self._go(at - 1 if back else at + 1)

    def _go(self, at: int) -> HttpResponse:
        number = self.book.number
        if at < 1:
            return redirect("book", number)
        if self.way.keep:
            return redirect("book_step", number, at) if at <= len(self.pages) else redirect("book_all", number)
        return self.step(at) if at <= len(self.pages) else self.all()

    def _opened(self, page: str, fields: tuple[Field, ...], posted: Mapping[str, Any]) -> OpenForm:
        """The page as other windows may have it open too; where nothing is kept, none can overwrite another."""
        told = [field for field in fields if field.id in posted] if self.way.keep else []
        kept = {field.id: self.values[field.id] for field in told if field.id in self.values}
        key = f"book:{self.book.id}.{page}"
        return OpenForm(self.request, self.here.draft, key, kept, sheet.said(told), posted=posted)

    def _keep(self, opened: OpenForm) -> Text | None:
        """Keep the answers in the draft, or its life alone; what to say where that was not possible."""
        if self.way.keep:
            way.keep_values(self.here.draft.state, self.book, self.values)
        try:
            opened.keep()
        except drafts.StaleDraft:
            return WORDS["book.stale"]
        except drafts.DraftFull:
            return WORDS["book.full"]
        return None

    def step(
        self, at: int, read: form.Read | None = None, notice: Text | None = None, opened: OpenForm | None = None
    ) -> HttpResponse:
        """One page; with what was typed and what is wrong with it, or what another window has changed (`opened`)."""
        page, ways, lang = self.pages[at - 1], self.way.ways, language()
        first = {f.id: prefill.first(f.source, self.here, self.made, lang) for f in page.fields}
        faults = read.faults if read else {}
        on = day_of(self.here.at)
        context = {
            **self._shared(),
            "at": at,
            "page": page,
            "last": at == len(self.pages),
            "say": [said.text for said in page.say if said.when <= ways],
            "cautions": [(c, cautions.rules(c, on)) for c in page.cautions if c.when <= ways],
            "asked": asked(page, ways, self.values, first, self.request.POST if faults else None, faults),
            "pictures": [draw(self.book, picture, self.values, lang) for picture in page.pictures],
            "drafts": sheet.drafts(self.book, page, ways, self.values, lang, self.slots),
            "routes": help.routes(page.help),
            "faults": faults,
            "notice": notice,
            "unsent": opened,
            "revision": self.here.draft.revision,
        }
        status = 409 if notice or opened else 422 if faults else 200
        return render(self.request, "remedies/workbook/step.html", context, status=status)

    def all(self) -> HttpResponse:
        """Everything on one page, and the files."""
        parts = sheet.parts(self.book, self.way.ways, self.values, language(), self.slots)
        return render(self.request, "remedies/workbook/all.html", {**self._shared(), "parts": parts})

    def file(self, kind: str) -> HttpResponse:
        """The file, from memory; a page that says so where it cannot be made."""
        if kind not in files.TYPES:
            raise Http404
        lang = language()
        try:
            content = files.made(kind, self.book, self.way.ways, self.values, self.here.at, lang, self.slots)
        except pdf.NotMade:
            return render(self.request, "remedies/workbook/not_made.html", self._shared(), status=503)
        return attached(content, files.name(self.book, lang, kind), files.TYPES[kind])

    def _shared(self) -> dict[str, Any]:
        return {
            "book": self.book,
            "count": len(self.pages),
            "keeps": self.way.keep,
            "shared": self.here.draft.state.device == "shared",
            "carried": "" if self.way.keep else json.dumps(self.values, ensure_ascii=False, indent=1),
            **foot(self.here),
        }
