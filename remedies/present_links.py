"""Neutral pieces of addresses: a short hash that says nothing about the subject and never changes.

Boundary: ids in, slugs out, and back. The same hash as that of questions
(`intake.question.Question.slug`).
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from django.urls import NoReverseMatch, reverse

from legal_rules.words import Text
from remedies.catalogue import PAPERS


def slug(id: str) -> str:
    """Six hexadecimal digits for `id`."""
    return blake2b(id.encode(), digest_size=3).hexdigest()


def find(ids: Iterable[str], wanted: str) -> str | None:
    """The id whose slug is `wanted`; None when there is none."""
    return next((id for id in ids if slug(id) == wanted), None)


def papers_home() -> str | None:
    """The list of papers; None while that room is not mounted."""
    return _reverse("papers")


def paper_links(papers: Iterable[str]) -> tuple[tuple[str, Text], ...]:
    """The preview pages of the papers that exist, each with its title."""
    found = (PAPERS[id] for id in papers if id in PAPERS)
    return tuple((link, paper.title) for paper in found if (link := _reverse("paper", paper.number)))


def _reverse(name: str, *args: object) -> str | None:
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        return None
