"""Legal words and what each means in a line; which of them stand on a page.

Boundary: text in, terms out. The words lie in data/glossary.yaml; a word inside a longer one is not meant ("tạm giữ" in
"tạm giữ hành chính"), nor one inside another word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import yaml

from legal_rules.words import Text

DATA = Path(__file__).resolve().parent / "data" / "glossary.yaml"
_TAGS = re.compile(r"<(style|script|svg)\b.*?</\1>|<[^>]*>", re.S)


@dataclass(frozen=True)
class Term:
    """One legal word: how it stands on a page, in each language the first spelling first, and its meaning."""

    id: str
    vi: tuple[str, ...]
    en: tuple[str, ...]
    means: Text
    others: tuple[str, ...] = ()

    @property
    def word(self) -> Text:
        return Text(self.vi[0], self.en[0])


@cache
def terms() -> tuple[Term, ...]:
    """Every term, in the order of the file: as a case goes."""
    rows = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    return tuple(
        Term(r["id"], tuple(r["vi"]), tuple(r["en"]), Text(**r["means"]), tuple(r.get("others", ()))) for r in rows
    )


def on_page(html: str, lang: str) -> tuple[Term, ...]:
    """The terms that the text of a page uses, each once, in the order in which they first stand there."""
    text = _TAGS.sub(" ", html).lower()
    meant = _spellings(lang)
    there = tuple(spelled for spelled in meant if spelled in text)  # far quicker than a pattern of all of them
    found: dict[Term, None] = {}
    for spelled in _pattern(there).findall(text) if there else ():
        if term := meant[spelled]:
            found.setdefault(term)
    return tuple(found)


@cache
def _spellings(lang: str) -> Mapping[str, Term | None]:
    """From how it stands on a page to what is meant, the longest first; None for what only looks like a term."""
    meant: dict[str, Term | None] = {spelled.lower(): term for term in terms() for spelled in getattr(term, lang)}
    meant |= {other: None for term in terms() for other in term.others}
    return dict(sorted(meant.items(), key=lambda item: -len(item[0])))


@lru_cache(maxsize=256)
def _pattern(spelled: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, spelled))})\b")
