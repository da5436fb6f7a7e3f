"""The form for names, and the paper with them: for one print, or kept sealed with the answers.

Boundary: a POST is answered by a redirect or a file, never by a page that holds it. What was typed goes from page to
page in a sealed cookie (see `filling_held`); nothing of it is stored, unless the person chooses to keep it, and then
only in the sealed draft. A GET writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_http_methods

from intake import drafts, moment
from intake.carrying import SPAN, SeeOther
from intake.changes import Change
from intake.dates import say_hour
from intake.keeping import stay
from intake.pages import remember_language
from intake.situation import Situation as Answers
from intake.situation import keep_identity
from intake.words import language
from remedies import filling, paper_files
from remedies.catalogue import Paper, identity
from remedies.catalogue.paper import Situation
from remedies.consent import consented
from remedies.filling import Page
from remedies.filling_held import Held, gave_way, held, hold, let_go
from remedies.filling_kept import SINCE, opened
from remedies.filling_words import FILLING_WORDS as WORDS
from remedies.paper_preview import file_response, find, preview, situation_of

AT, SEE = "t", "xem"
"""The query keys of a page of the form, counted from 1, and of the paper with the names."""


@require_http_methods(["GET", "HEAD", "POST"])
@consented
def fill_page(request: HttpRequest, number: int) -> HttpResponse:
    """The form, page by page; then the paper with the names, its file, or the names kept."""
    page = Filling(request, find(number), *situation_of(request), moment.now())
    return page.answer() if request.method == "POST" else page.shown()


class Filling:
    """One request for the form of one paper."""

    def __init__(
        self, request: HttpRequest, paper: Paper, made: Situation, here: Answers | None, now: datetime
    ) -> None:
        self.request, self.paper, self.made, self.here, self.now = request, paper, made, here, now
        keys = filling.room(paper, made)
        self.pages = filling.pages(keys)
        found = held(request, paper.number, now)
        self.gone = found if found and found.gone else None
        self.held = None if self.gone else found
        before = self.held.raw if self.held else made.identity
        self.typed = filling.typed({**before, **request.POST.dict()}, keys)
        self.lost = "_held" in request.POST and self.held is None
        self.other = self._other(keys)
        self.too_long = False
        self.kept = opened(request, here, keys, self.typed.clean) if here else None

    def shown(self) -> HttpResponse:
        """What the address asks for: a page of the form, or the paper with the names that are held."""
        query, names = self.request.GET, self.held
        sees = SEE in query and names is not None
        response = self.see() if sees else self.form(_number(query.get(AT, "")) - 1)
        if names is not None:
            self._hold(response)
        elif self.gone:
            let_go(response, self.request, self.paper.number, self.now)
        return response

    def answer(self) -> HttpResponse:
        """What the button that was pressed asks for; faults first, each on its own page."""
        post, at = self.request.POST, self._at()
        if self.other and "_drop" not in post:
            return self._told(at)
        if "_lang" in post or "_stay" in post:
            return self._aside(at)
        if "_drop" in post:
            return self._keep({}) if self.made.identity else self._away()
        if self.lost:
            return self._on(0, notice=self._why())
        if "_before" in post or "_change" in post:
            return self._on(at - 1 if "_before" in post else 0)
        wrong = next((n for n, page in enumerate(self.pages) if set(page.keys) & set(self.typed.wrong)), None)
        if wrong is not None and (wrong <= at or "_go" not in post):
            return self._on(wrong)
        if "_keep" in post and self.may_keep:
            return self._keep(self.typed.clean)
        lang, _, kind = post.get("_make", "").partition(".")
        if kind in paper_files.KINDS and paper_files.asked(lang) == lang:
            response = file_response(self.request, self.paper, self._named(), lang, kind)
            self._hold(response)
            return response
        return self._on(at + 1 if at + 1 < len(self.pages) and "_see" not in post else None)

    @property
    def may_keep(self) -> bool:
        """There is a draft to keep them in, on a device of one's own."""
        return self.here is not None and self.here.draft.state.device == "own"

    def form(self, at: int) -> HttpResponse:
        """One page of the form."""
        page = self.pages[min(max(at, 0), len(self.pages) - 1)] if self.pages else Page(WORDS["fill.nothing"], ())
        boxes = self.typed.boxes(page)
        context = self._context() | {
            "paper": self.paper,
            "page": page,
            "boxes": boxes,
            "faults": [box for box in boxes if box.message] if self.held or self.too_long else [],
            "others": self.typed.others(page) if self.too_long else (),
            "at": self.pages.index(page) if self.pages else 0,
            "pages": len(self.pages),
            "last": not self.pages or page is self.pages[-1],
            "may_keep": self.may_keep,
            "kept": bool(self.made.identity),
            "notice": WORDS.get(self.held.notice if self.held else self._why()),
        }
        return render(self.request, "papers/fill.html", context)

    def see(self) -> HttpResponse:
        """The preview with the names, whose buttons make the file."""
        typed = self.typed.others() if self.too_long else ()
        return preview(self.request, self.paper, self._named(), self.here, named=True, typed=typed, **self._context())

    def _context(self) -> dict[str, object]:
        return {
            "revision": self.kept.revision if self.kept else 0,
            "news": self._news(),
            "gave_way": ", ".join(str(n) for n in gave_way(self.request, self.now) if n != self.paper.number),
            "held": self.held is not None,
            "mark": self.held.mark if self.held else 0,
            "drops": WORDS["fill.drop" if self.made.identity else "fill.drop_typed"],
            "until": say_hour(self.now + SPAN, language()),
            "too_long": self.too_long,
        }

    def _news(self) -> Sequence[Change]:
        """What another window typed or kept in the fields of this one."""
        typed = self.held.other if self.held else self.other
        kept = self.kept.changes if self.kept and not self.kept.is_post else ()
        return [*(Change(identity.KNOWN[key].label, text, None) for key, text in typed.items()), *kept]

    def _other(self, keys: Iterable[str]) -> Mapping[str, str]:
        """What another window has typed since this one was drawn, where this one would overwrite it."""
        post = self.request.POST
        if self.held is None or self.held.mark == _number(post.get("_held", "")):
            return {}
        there = {key: self.held.raw.get(key, "") for key in keys if key in post}
        return {key: text for key, text in there.items() if text and text != self.typed.raw[key]}

    def _told(self, at: int) -> HttpResponse:
        """The same page with both texts; the next press keeps this window's."""
        if "_stay" in self.request.POST:
            self._stay()
        response = self._on(at, other=self.other)
        remember_language(response, self.request.POST.get("_lang", ""))
        return response

    def _why(self) -> str:
        """The key of the words why names are not here that were typed before; "" where there were none."""
        if self.gone:
            return "fill.gave_way" if self.gone.gave_way else "fill.late"
        if self.lost:
            return "fill.gone"
        asked = self.request.method != "POST" and {AT, SEE} & set(self.request.GET)
        return "fill.gone" if asked and self.held is None and not self.made.identity else ""

    def _named(self) -> Situation:
        return replace(self.made, identity=self.typed.clean)

    def _at(self) -> int:
        return min(_number(self.request.POST.get("_at", "")), max(len(self.pages) - 1, 0))

    def _aside(self, at: int) -> HttpResponse:
        """The same place in the other language, or its time counted anew."""
        post = self.request.POST
        if "_lang" in post:
            translation.activate("en" if post["_lang"] == "en" else "vi")
        else:
            self._stay()
        response = self._on(0, notice=self._why()) if self.lost else self._on(None if post.get("_seen") else at)
        remember_language(response, post.get("_lang", ""))
        return response

    def _stay(self) -> None:
        if self.here is not None:
            with suppress(drafts.StaleDraft):  # another window has just written: that counts the time anew as well
                stay(self.request)

    def _on(self, at: int | None, notice: str = "", other: Mapping[str, str] | None = None) -> HttpResponse:
        """The way to a page of the form, None: to the paper, with what was typed in the cookie.

        What is too long for a cookie stands on the page that answers, which says so.
        """
        place, kept = self._address(at), self.kept
        if kept and not kept.repeated and kept.changes:
            place += f"{'&' if '?' in place else '?'}{SINCE}={kept.seen}"
        response: HttpResponse = SeeOther(place)
        if self._hold(response, notice, other):
            return response
        self.held, self.too_long = None, True
        response = self.see() if at is None else self.form(at)
        let_go(response, self.request, self.paper.number, self.now)
        return response

    def _hold(self, response: HttpResponse, notice: str = "", other: Mapping[str, str] | None = None) -> bool:
        names = Held(self.typed.raw, notice, self.held.mark if self.held else 0, other or {})
        return hold(response, self.request, self.paper.number, names, self.now)

    def _address(self, at: int | None = 0) -> str:
        place = reverse("paper_fill", args=[self.paper.number])
        return f"{place}?{SEE}=1" if at is None else f"{place}?{AT}={at + 1}"

    def _away(self) -> HttpResponse:
        response = redirect("paper", self.paper.number)
        let_go(response, self.request, self.paper.number, self.now)
        return response

    def _keep(self, names: Mapping[str, str]) -> HttpResponse:
        if self.kept and self.kept.overtaken:
            return self._on(self._at())
        dropped = {*identity.KNOWN} if not names else {k for p in self.pages for k in p.keys}
        try:
            keep_identity(self.request, names, instead_of=dropped)
        except drafts.StaleDraft:
            return self._on(self._at(), notice="fill.stale")
        except drafts.DraftFull:
            return self._on(self._at(), notice="fill.full")
        except LookupError:
            pass
        return self._away()


def _number(said: str) -> int:
    return int(said) if said.isdecimal() and said.isascii() and len(said) < 3 else 0
