"""The pages of those who may be able to help: what is needed, then who. No answers are needed and none are read.

Boundary: requests in, pages out. Addresses are text to copy: no page of ours leads to another host.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from intake.moment import now
from remedies import hub
from remedies.hub.entry import Entry
from remedies.hub.needs import BY_SLUG, NEEDS, Need


@dataclass(frozen=True)
class Group:
    """Entries under one heading; `key` is that of its words."""

    key: str
    rows: tuple[tuple[Entry, bool], ...]


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What to mind before getting in touch, and the needs with how many places each has."""
    return render(
        request, "remedies/help.html", {"needs": [(need, len(hub.routes_to_help(need.id))) for need in NEEDS]}
    )


@require_safe
def need_page(request: HttpRequest, slug: str) -> HttpResponse:
    """Who may help with one need: this installation's own, in the country, abroad, and the closed doors."""
    need = BY_SLUG.get(slug)
    if need is None:
        raise Http404
    context = {"need": need, "number": NEEDS.index(need) + 1, "groups": _groups(need)}
    return render(request, "remedies/help_need.html", context)


def _groups(need: Need) -> list[Group]:
    open_doors = hub.routes_to_help(need.id)
    shut = [entry for entry in hub.listed().entries if need.id in entry.needs and not entry.works]
    own = [entry for entry in open_doors if entry.added]
    here = [entry for entry in open_doors if entry.place == "viet_nam" and not entry.added]
    far = [entry for entry in open_doors if entry.place == "abroad" and not entry.added]
    found = [_group("own", own), _group("viet_nam", here), _group("abroad", far), _group("shut", shut)]
    return [group for group in found if group.rows or (group.key == "hub.viet_nam" and not own)]


def _group(key: str, entries: Sequence[Entry]) -> Group:
    on = now().date()
    return Group(f"hub.{key}", tuple((entry, entry.past(on)) for entry in entries))
