"""A form of the later pages, perhaps open in two windows: what is not sent stays, what another changed is told first.

Boundary: one form over one part of the sealed draft, with the record of changes that questions have. What its fields
mean, and how they are stored, is its page's business. A GET writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation

from intake import drafts
from intake.changes import Change
from intake.drafts import OpenDraft
from intake.pages import NOTICE, STAYED, remember_language
from intake.situation import situation_now
from intake.state import Typed
from intake.words import WORDS
from legal_rules.words import Text

TURNED = "n"
"""The value of `b` after another language was pressed; like `STAYED` it brings what was not sent to the page."""
ATTEMPTS = 5
MOST_VALUES, CUT = 12, 1000
Lines = Sequence[tuple[Text, str]]
Says = Callable[[Mapping[str, Any]], Lines]
"""What a form says, in words, always under the same short names in the same order; "" where it says nothing."""
View = Callable[..., HttpResponse]


def retried(view: View) -> View:
    """Ask the view once more, of what is stored by now, where another window wrote between its reading and writing."""

    @wraps(view)
    def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        for _ in range(ATTEMPTS - 1):
            try:
                return view(request, *args, **kwargs)
            except drafts.StaleDraft:
                situation_now(request)
        return view(request, *args, **kwargs)

    return inner


class OpenForm:
    """One request for the form `key`: its `fields`, and what the draft keeps of them (`kept`), said by `says`.

    `watch`: other parts of the draft whose change this form has to be told. `posted`: what was sent, where the page
    reads that itself. `gone`: the page shows none of the fields now, only a button. `since`: the revision that a page
    only shown tells changes from; without it, it tells none. Templates have it as `unsent`.
    """

    def __init__(
        self,
        request: HttpRequest,
        draft: OpenDraft,
        key: str,
        kept: Mapping[str, Any],
        says: Says,
        *,
        fields: Sequence[str] = (),
        watch: Sequence[str] = (),
        posted: Mapping[str, Any] | None = None,
        gone: bool = False,
        since: int | None = None,
    ) -> None:
        self.request, self.draft, self.key, self.kept, self.says = request, draft, key, kept, says
        self.watch = (key, *watch)
        self.is_post, self.gone, self.since = request.method == "POST", gone, since
        self.posted = self._read(fields) if posted is None else posted
        if language := self._pressed("_lang"):
            translation.activate("en" if language == "en" else "vi")

    def _read(self, fields: Sequence[str]) -> Typed:
        found = {name: [v[:CUT] for v in self.request.POST.getlist(name)[:MOST_VALUES]] for name in fields}
        return {name: values for name, values in found.items() if any(values)}

    def _pressed(self, button: str) -> str:
        return self.request.POST.get(button, "") if self.is_post else ""

    @property
    def revision(self) -> int:
        """The revision of the draft that the page is drawn from."""
        return self.draft.revision

    @property
    def typed(self) -> Typed | None:
        """What stood in the form when a window of this draft was stayed in, or its language turned."""
        return self.draft.state.typed.get(self.key)

    @property
    def shown(self) -> Mapping[str, Any]:
        """What the fields show: what was sent, else what was not sent before the press that led here, else `kept`."""
        if self.is_post:
            return self.posted
        typed = self.typed
        return typed if typed is not None and NOTICE in self.request.GET else self.kept

    @property
    def stayed(self) -> bool:
        """Whether this page follows a press on staying."""
        return self.request.GET.get(NOTICE) == STAYED

    @cached_property
    def overtaken(self) -> bool:
        """Whether another window changed this since the page was drawn, to something else than is posted here."""
        return self.is_post and not self.repeated and bool(self.changes or self.half_typed)

    @cached_property
    def repeated(self) -> bool:
        """Whether what is posted is what the draft keeps already: a double press, or nothing new."""
        return self.says(self.posted) == self.says(self.kept)

    @cached_property
    def changes(self) -> list[Change]:
        """What another window changed since the page was drawn; without the old, where that is not remembered."""
        state, seen, now = self.draft.state, self.seen, self.says(self.kept)
        at, was = state.before.get(self.key, (0, None))
        if was is not None and at > seen:
            pairs = zip(now, self.says(was), strict=True)
            return [Change(name, _said(new), _said(old)) for (name, new), (_, old) in pairs if new != old]
        touched = any(state.changed_since(part, seen) for part in self.watch if part not in state.typed)
        return [Change(name, text, None) for name, text in now if text] if touched else []

    @cached_property
    def half_typed(self) -> str:
        """What another window holds in this form without having sent it."""
        if self.typed is None or self.typed == self.posted or not self.draft.state.changed_since(self.key, self.seen):
            return ""
        return "; ".join(text for _, text in self.says(self.typed) if text)

    @property
    def yours(self) -> str:
        """What was posted, in words."""
        return "; ".join(text for _, text in self.says(self.posted) if text)

    @property
    def seen(self) -> int:
        """The revision that the page was drawn from; 0 where a form does not say."""
        if not self.is_post:
            return self.revision if self.since is None else self.since
        text = self.request.POST.get("_rev", "")
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0

    def aside(self) -> HttpResponse | None:
        """The way back to this page after its language was turned or somebody stayed; None for any other press.

        What stands in the form is kept in the draft, sealed, until the form is sent. Raises StaleDraft, DraftFull.
        """
        language, stay = self._pressed("_lang"), "_stay" in self.request.POST
        if not self.is_post or not (language or stay) or self.overtaken:
            return None
        # A page that has no fields now posts nothing of them: that is no change.
        new = bool(self.posted or self.typed) and self.posted != (self.kept if self.typed is None else self.typed)
        if new:
            self.draft.state.keep_typed(self.key, dict(self.posted), complained=False)
        if new or stay:
            drafts.save(self.draft)
        response = redirect(f"{self.request.path}?{NOTICE}={STAYED if stay else TURNED}")
        remember_language(response, language)
        return response

    def keep(self) -> None:
        """Store what the page has changed in the draft; what stood there is remembered for a window that does not know.

        Raises StaleDraft, DraftFull.
        """
        if self.typed is not None or not self.repeated:
            self.draft.state.replaced(self.key, dict(self.kept))
        drafts.save(self.draft)

    def page(self, template: str, context: Mapping[str, Any], status: int = 200) -> HttpResponse:
        """The page with the form, in the language that was pressed."""
        status = 409 if self.overtaken else status
        response = render(self.request, template, {"unsent": self, **context}, status=status)
        remember_language(response, self._pressed("_lang"))
        return response


def _said(text: str) -> str:
    return text or WORDS["notice.nothing"].to(translation.get_language() or "vi")
