"""The words of the pages, in both languages, under keys; the questions carry their own.

Boundary: the register of all interface words. Other apps add theirs with `register` when they are loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import get_language

from intake.keeping_words import KEEPING_WORDS
from intake.page_words import PAGE_WORDS
from legal_rules.words import Text

WORDS: dict[str, Text] = {}


def register(words: Mapping[str, Text]) -> None:
    """Add words; raises ValueError where a key already stands for something else."""
    for key, text in words.items():
        if WORDS.setdefault(key, text) != text:
            raise ValueError(f"the words under {key!r} are already taken")


def say(key: str, lang: str, **slots: Any) -> str:
    """The words under `key` in `lang`; raises KeyError for an unknown key, so that a test finds it."""
    text = WORDS[key]
    return (text.fill(**slots) if slots else text).to(lang)


def language() -> str:
    """The language of the page being made: "vi" or "en"."""
    return "en" if (get_language() or "vi").startswith("en") else "vi"


register(PAGE_WORDS)
register(KEEPING_WORDS)
