"""Neutral pieces of addresses: a short hash that says nothing about the subject and never changes.

Boundary: ids in, slugs out, and back. The same hash as that of questions
(`intake.question.Question.slug`).
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b


def slug(id: str) -> str:
    """Six hexadecimal digits for `id`."""
    return blake2b(id.encode(), digest_size=3).hexdigest()


def find(ids: Iterable[str], wanted: str) -> str | None:
    """The id whose slug is `wanted`; None when there is none."""
    return next((id for id in ids if slug(id) == wanted), None)
