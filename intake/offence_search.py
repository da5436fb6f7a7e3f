"""Offences found by what a paper says: an article and clause, or words of the name, with or without accents.

Boundary: text in, matches to choose from out; it never decides for the person. The names and clauses are the table of
offences of the law rooms; which of them fits what happened is nobody's question here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from intake.question import Found
from legal_rules.offences import CODES, Article, articles
from legal_rules.words import Text

YEARS = {"penal_code_2015": "2015", "penal_code_1999": "1999"}
ALIASES = {
    ("penal_code_2015", "109"): "subversion overthrow",
    ("penal_code_2015", "117"): "propaganda against the State, anti-state",
    ("penal_code_2015", "174"): "scam",
    ("penal_code_2015", "318"): "gây rối nơi công cộng",
    ("penal_code_2015", "330"): "chống đối công an",
}
"""Words by which an offence is often called and that its name does not have."""
_LITTLE = frozenset(
    re.findall(
        r"\w+",
        "toi ve theo quy dinh tai bo luat hinh su blhs dieu khoan diem cua va hoac cac nam hanh vi bi can khoi to "
        "nguoi the of and or a an to under article clause penal code crime offence charge",
    )
)
_NUMBER = r"\d{1,3}(?!\d)"
_CLAUSE = rf"(?:khoan|clause|k\.?) ?({_NUMBER})"
_REFERENCE = re.compile(
    rf"(?:{_CLAUSE},? ?(?:cua )?)?\b(?:cac )?(?:dieu|articles?|art\.?|d\.?) ?({_NUMBER}(?:(?:,| va| and) ?{_NUMBER})*)"
    rf"(?:,? ?{_CLAUSE})?"
)
_BARE = re.compile(rf"({_NUMBER})(?:[ /.,-]+(?:(?:khoan|clause|k) ?)?({_NUMBER}))?")
_OTHER_CODE = re.compile(r"to tung|btths|bltths|procedure|xu ly vi pham|hien phap")
_NAMED = 0.6
"""The share of the words typed that a name must have where no name has all of them."""


@dataclass(frozen=True)
class _Reference:
    article: str
    clause: str | None
    code: str | None


def search(text: str) -> tuple[Found, ...]:
    """Every offence that `text` may mean: the articles it names first, then the names that have its words."""
    plain = _plain(text)
    found: dict[str, Found] = {}
    for reference in _references(plain):
        for code in CODES if reference.code is None else (reference.code,):
            if entry := articles(code).get(reference.article):
                match = _match(entry, reference.clause)
                found.setdefault(match.id, match)
    named = {match.row["code"] + match.row["article"] for match in found.values()}
    for entry in _by_words(plain):
        if entry.code + entry.article not in named:
            match = _match(entry, None)
            found.setdefault(match.id, match)
    return tuple(found.values())


def _plain(text: str) -> str:
    """Without accents, in small letters, blanks one at a time; the same for every normal form."""
    letters = unicodedata.normalize("NFKD", text.lower().replace("đ", "d"))
    kept = (c for c in letters if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def _references(plain: str) -> Iterator[_Reference]:
    """The articles that the text names, in its order; those of codes that hold no offences are left out."""
    if bare := _BARE.fullmatch(plain):
        yield _Reference(bare[1], bare[2], None)
        return
    hits = list(_REFERENCE.finditer(plain))
    for n, hit in enumerate(hits):
        tail = plain[hit.end() : hits[n + 1].start() if n + 1 < len(hits) else len(plain)]
        if _OTHER_CODE.search(tail[:60]):
            continue
        year = next((code for code, name in YEARS.items() if re.search(rf"\b{name}\b", tail[:60])), None)
        numbers = re.findall(r"\d+", hit[2])
        for number in numbers:
            clause = (hit[1] if number == numbers[0] else None) or (hit[3] if number == numbers[-1] else None)
            yield _Reference(str(int(number)), clause and str(int(clause)), year)


def _by_words(plain: str) -> list[Article]:
    """The offences whose names have all the words typed, else most of them; the closest first."""
    wanted = _words(_REFERENCE.sub(" ", plain))
    if not wanted or (len(wanted) == 1 and len(next(iter(wanted))) < 3):
        return []
    years = [year for year in YEARS.values() if re.search(rf"\b{year}\b", plain)]
    scored: list[tuple[float, int, bool, float, Article]] = []
    for entry, names in _names():
        share, closeness = max((len(wanted & name) / len(wanted), len(wanted & name) / len(name)) for name in names)
        if not years or YEARS[entry.code] in years:
            remedy = entry.offences[0].use == "remedy"
            scored.append((-share, CODES.index(entry.code), remedy, -closeness, entry))
    whole = [s for s in scored if s[0] == -1]
    enough = whole or [s for s in scored if -s[0] >= _NAMED and len(wanted) > 1]
    return [s[-1] for s in sorted(enough, key=lambda s: s[:-1])]


@cache
def _names() -> tuple[tuple[Article, tuple[frozenset[str], ...]], ...]:
    """Every article with the words of its names and of what else it is called."""
    return tuple(
        (entry, tuple(frozenset(_words(_plain(n))) for n in (*entry.name, ALIASES.get((code, number))) if n))
        for code in CODES
        for number, entry in articles(code).items()
    )


def _words(plain: str) -> set[str]:
    return {w for w in re.findall(r"[a-z]+", plain) if len(w) > 1} - _LITTLE


def _match(entry: Article, clause: str | None) -> Found:
    """One line to choose; a clause that the article certainly lacks is not taken over."""
    clause = None if clause is None or entry.lacks(clause) else clause
    year = YEARS[entry.code]
    vi, en = (f" khoản\u00a0{clause}", f", clause\u00a0{clause}") if clause else ("", "")
    number, name = entry.article, entry.name
    label = Text(f"Điều\u00a0{number}{vi}: {name.vi}", f"Article\u00a0{number}{en}: {name.en}")
    of = Text(f"Bộ luật Hình sự năm {year}", f"Penal Code {year}")
    row = {"article": entry.article, "code": entry.code} | ({"clause": clause} if clause else {})
    return Found(f"{entry.code}-{entry.article}-{clause or ''}", label, of, row)
