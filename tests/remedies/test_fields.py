"""Every field of every paper: where it comes from, and what stands on the page when it is known and when it is not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from legal_rules.words import Text
from remedies.catalogue import PAPERS, drawing, fields, identity
from remedies.catalogue.field import Field, Row
from remedies.catalogue.lines import paragraphs
from remedies.catalogue.paper import Situation
from tests import quick_yaml
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR, situation
from tests.rows import over

WANTED: dict[str, dict[str, str]] = quick_yaml.load(Path(__file__).parent / "data" / "document_fields.yaml")
NOT_KNOWN = {"vi": "chưa rõ", "en": "not known"}
LATE = {"learned_at": "2026-03-05"}
LONG_AGO = ADMINISTRATIVE | {"arrested_at": "2026-05-20T19:30", "released_at": "2026-05-21T20:00"}
ANSWERED = {"filings": [{"kind": "complaint_administrative", "at": "2026-06-01", "answered_at": "2026-07-01"}]}
CONDITIONS = {
    "decisions": [{"kind": "procedural_act", "by": "facility", "at": "2026-06-10", "learned_at": "2026-06-10"}]
}
CASES: tuple[dict[str, Any], ...] = (
    TOUR,
    TOUR | {"respondent": "self"},
    TOUR | {"respondent": "lawyer"},
    TOUR | {"age": 16},
    DETAINED | {"respondent": "family"},
    DETAINED | LATE,
    ADMINISTRATIVE | {"respondent": "family", "still_held": True, "released_at": "unknown"},
    ADMINISTRATIVE,
    LONG_AGO,
    LONG_AGO | ANSWERED,
    DETAINED | CONDITIONS,
    {"respondent": "family"},
    {"respondent": "caseworker"},
    TOUR | {"ill_treated": True},
    {"respondent": "family", "still_held": False, "judgment_at": "2026-09-01", "present_at_judgment": True},
)

"""Each paper is asked in each of these; a row has to do what it says in one of them."""


def marker(key: str) -> str:
    return f"Dấu{key.replace('_', 'ß')}"


ALL = frozenset(identity.KNOWN)
NOTHING: frozenset[str] = frozenset()


@cache
def cases() -> tuple[Situation, ...]:
    return tuple(situation(given) for given in CASES)


@cache
def page(id: str, case: int, lang: str, typed: frozenset[str]) -> tuple[str, ...]:
    """The paragraphs of a paper with a marker typed in these fields."""
    made = cases()[case]
    marked = {key: marker(key) for key in typed}
    return tuple(paragraphs(drawing.body(PAPERS[id], Situation(made.assessment, made.facts, marked, made.at), lang)))


def shows(id: str, case: int, lang: str, key: str, typed: frozenset[str] = ALL) -> bool:
    return any(marker(key) in paragraph for paragraph in page(id, case, lang, typed))


def as_missing(id: str, case: int, lang: str, key: str, missing: str) -> bool:
    """Whether the page without `key` is what `missing` says, beside the page with it."""
    return any(_changes(id, case, lang, key, missing, others) for others in (ALL - {key}, NOTHING))


def _changes(id: str, case: int, lang: str, key: str, missing: str, others: frozenset[str]) -> bool:
    with_it, without = page(id, case, lang, others | {key}), page(id, case, lang, others)
    if marker(key) not in " ".join(with_it):
        return False

    def more(what: str) -> bool:
        return sum(p.count(what) for p in without) > sum(p.count(what) for p in with_it)

    if missing in ("dotted", "computed"):
        return more("......")
    if missing == "unknown":
        return more(NOT_KNOWN[lang])
    if missing == "checkbox":
        return more("[  ]")
    return not more("......") and bool(set(with_it) - set(without))


def identity_rows() -> Iterator[tuple[str, Row, str]]:
    for paper in PAPERS.values():
        for row in paper.fields.rows:
            for key in row.identity:
                yield paper.id, row, key


IDENTITY_ROWS = list(identity_rows())


def test_every_field_of_every_paper_has_its_row_in_order() -> None:
    for paper in PAPERS.values():
        rows = {row.key: row.missing for row in paper.fields.rows}
        assert list(rows)[: len(WANTED[paper.id])] == list(WANTED[paper.id]), paper.id
        assert rows | WANTED[paper.id] == rows, paper.id


def test_every_fact_of_a_row_feeds_its_paper() -> None:
    for paper in PAPERS.values():
        for row in paper.fields.rows:
            assert set(row.facts) <= set(paper.feeds), f"{paper.id}: {row.key}"


@pytest.mark.parametrize("lang", ["vi", pytest.param("en", marks=pytest.mark.long)])
@over("typed", IDENTITY_ROWS, ids=lambda typed: f"{typed[0]}-{typed[2]}")
def test_what_is_typed_stands_on_the_page_and_what_is_not_is_as_declared(
    typed: tuple[str, Row, str], lang: str
) -> None:
    id, row, key = typed
    every = range(len(CASES))
    assert any(shows(id, case, lang, key) for case in every), f"{key} is nowhere on {id}"
    missing = "dotted" if row.needed else row.missing
    assert any(as_missing(id, case, lang, key, missing) for case in every), f"{id} without {key}: not {missing}"
    if row.needed:
        gone = [case for case in every if not shows(id, case, lang, key) or as_missing(id, case, lang, key, "omit")]
        assert gone, f"{id}: {key} is there even where it is not needed"


@pytest.mark.parametrize("id", list(PAPERS))
def test_the_english_copy_shows_what_the_vietnamese_shows(id: str) -> None:
    for case in range(len(CASES)):
        shown = {lang: {k for k in PAPERS[id].fields.identity if shows(id, case, lang, k)} for lang in ("vi", "en")}
        assert shown["vi"] == shown["en"], CASES[case]


@pytest.mark.parametrize("id", list(PAPERS))
def test_a_paper_shows_nothing_typed_that_it_does_not_declare(id: str) -> None:
    others = set(identity.KNOWN) - set(PAPERS[id].fields.identity)
    for case in range(len(CASES)):
        assert not [key for key in others if shows(id, case, "vi", key)]


def written(folder: Path, content: str) -> Path:
    folder.mkdir()
    (folder / "fields.yaml").write_text(content, encoding="utf-8")
    return folder


NAME = 'x_name: {vi: "tên", en: "name", longest: 60}'
ROW = "x_name: {identity: x_name, missing: dotted}"
SHARED = {"shared": Field(Text("chung", "shared"))}


def test_a_paper_may_bring_a_field_and_two_may_share_it(tmp_path: Path) -> None:
    one = written(tmp_path / "one", f"own:\n  {NAME}\nfields:\n  {ROW}\n")
    two = written(tmp_path / "two", f"fields:\n  {ROW}\n  a: {{identity: shared, fact: facility, missing: unknown}}\n")
    known = fields.joined([one, two], SHARED)
    assert known["x_name"] == Field(Text("tên", "name"), 60)
    assert set(known) == {"x_name", "shared"}
    assert fields.declared(two).identity == ("x_name", "shared")
    assert fields.declared(two).rows[1].facts == ("facility",)


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (f"own:\n  {NAME.replace('tên', 'họ tên')}\nfields:\n  {ROW}\n", "x_name"),
        (f"own:\n  {NAME.replace('60', '90')}\nfields:\n  {ROW}\n", "x_name"),
        (f'own:\n  shared: {{vi: "chung", en: "shared"}}\nfields:\n  {ROW}\n', "shared"),
        ("fields:\n  a: {identity: nobody_knows, missing: dotted}\n", "nobody_knows"),
        (f"own:\n  {NAME}\nfields:\n  a: {{pen: true, missing: dotted}}\n", "x_name"),
        ("fields:\n  a: {fact: no_such_fact, missing: dotted}\n", "no_such_fact"),
        ("fields:\n  a: {missing: dotted}\n", "a:"),
        ("fields:\n  a: {fact: age, pen: true, missing: dotted}\n", "a:"),
        ("fields:\n  a: {made: story, left_out: why, missing: omit}\n", "a:"),
        ("fields:\n  a: {left_out: '', missing: omit}\n", "a:"),
        ("fields:\n  a: {pen: true, missing: sometimes}\n", "missing is one of"),
        ("fields:\n  a: {pen: true, missing: dotted, colour: red}\n", "a:"),
    ],
)
def test_a_clash_or_a_slip_is_refused_by_name(tmp_path: Path, second: str, said: str) -> None:
    one = written(tmp_path / "one", f"own:\n  {NAME}\nfields:\n  {ROW}\n")
    with pytest.raises(ValueError, match=said):
        fields.joined([one, written(tmp_path / "two", second)], SHARED)


def test_a_value_of_a_papers_own_field_is_read_and_capped() -> None:
    own = {key for paper in PAPERS.values() for key in paper.fields.own}
    assert own
    clean, problems = identity.read({key: "x" * identity.KNOWN[key].longest for key in own})
    assert set(clean) == own
    assert problems == []
    _, problems = identity.read({key: "x" * (identity.KNOWN[key].longest + 1) for key in own})
    assert {p.code for p in problems} == {"too_long"}


def test_text_of_any_normal_form_prints_as_nfc() -> None:
    reason = "đang điều tra, chưa được phép"
    typed = unicodedata.normalize("NFD", reason)
    given = DETAINED | {"respondent": "family", "family_visits": False, "family_visit_refused_reason": typed}
    names = {"filer_full_name": unicodedata.normalize("NFD", "Nguyễn Thị Ánh")}
    made = situation(given, identity.read(names)[0])
    html = drawing.body(PAPERS["D08b"], made, "vi")
    assert reason in html
    assert "Nguyễn Thị Ánh" in html
    assert unicodedata.is_normalized("NFC", html)
