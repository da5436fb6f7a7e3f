"""The questions as one book, made once."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from intake.journey import Book


@lru_cache(maxsize=1)
def book() -> Book:
    """Every question of `intake.questions`, in reading order."""
    return Book(tuple(import_module("intake.questions").SECTIONS))
