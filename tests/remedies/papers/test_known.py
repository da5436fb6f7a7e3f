"""How the signer knows: said before what is told, by voice and by source; never seen where it was told; no name."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from itertools import product
from typing import Any

import pytest
from docx import Document

from legal_rules.facts import FACTS
from legal_rules.words import Text
from remedies import paper_files
from remedies.catalogue import PAPERS, known
from remedies.catalogue.known import BEARS_ON, OFFERED, Known
from remedies.catalogue.paper import Situation
from remedies.catalogue.voice import voice_of
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import ADMINISTRATIVE, TOUR, plain, situation, written

HARD: dict[str, Any] = TOUR | {
    "ill_treated": True, "forced_confession": True, "reasons_told": False, "medical_care_refused": True,
    "handed_over_at": "2026-11-18T12:00", "arrest_basis": "none_stated", "wrongdoer": ["state_official"],
    "wrong": ["unlawful_arrest"],
    "charges": [{"at": "2026-11-20", "code": "penal_code_2015", "article": "331", "clause": "1"}],
}  # fmt: skip
BY_AN_OFFICIAL = ADMINISTRATIVE | {"ill_treated": True}
CASES = {"D01": HARD, "D03a": BY_AN_OFFICIAL, "D04": HARD, "D08a": HARD}
TOLD = {"arrest": "witness", "holding": "officials", "treatment": "person", "papers": "paper"}
SEEN = {"arrest": "saw", "holding": "saw", "treatment": "saw", "papers": "paper"}
AS_SEEN = re.compile(
    r"tôi (thấy|chứng kiến|nghe)|chính tôi biết|I saw|I heard|myself is true|first hand", re.IGNORECASE
)

BY_BOTH = {
    "D01", "D01m", "D02a", "D02b", "D03a", "D03b", "D04", "D05", "D06a", "D08a", "D09b", "D10a", "D10b",
}  # fmt: skip
SPEAK = {"family": BY_BOTH | {"D06d", "D07a", "D11"}, "lawyer": BY_BOTH}
"""The papers signed by whoever answered, where they state or vouch for facts; others sign the rest, or nobody."""


def made(id: str, who: str, **chosen: str) -> Situation:
    """The case of a paper, told by `who`, with what they chose."""
    told = Known.of({"who": who, **chosen})
    return replace(situation(CASES[id] | {"respondent": who}), known=told)


@pytest.mark.parametrize("id", CASES)
def test_the_texts_are_those_that_were_read(id: str) -> None:
    kept.check(id, {f"known_{who}_told": made(id, who, **TOLD) for who in known.WHO})
    kept.check(id, {"known_family_seen": made(id, "family", **SEEN)})


@pytest.mark.parametrize("id", PAPERS)
def test_nothing_chosen_prints_what_it_always_did(id: str) -> None:
    before = situation(HARD)
    for lang in ("vi", "en"):
        assert written(id, replace(before, known=Known("family", {})), lang) == written(id, before, lang)


@pytest.mark.parametrize("who", known.WHO)
@pytest.mark.parametrize("source", ["person", "witness", "paper"])
def test_what_was_told_is_nowhere_worded_as_seen(who: str, source: str) -> None:
    chosen = {t: source if source in OFFERED[t] else "person" for t in OFFERED}
    before = situation(HARD | {"respondent": who})
    told = replace(before, known=Known.of({"who": who, **chosen}))
    for id, lang in product(SPEAK[who], ("vi", "en")):
        text = written(id, told, lang)
        assert text != written(id, before, lang), id
        assert not AS_SEEN.findall(text), id


@pytest.mark.parametrize("who", known.WHO)
def test_every_paper_that_its_signer_answers_for_says_how_they_know(who: str) -> None:
    before = situation(HARD | {"respondent": who})
    told = replace(before, known=Known.of({"who": who, **TOLD}))
    assert {id for id in PAPERS if written(id, told) != written(id, before)} == SPEAK[who]


@pytest.mark.parametrize(("seen", "told"), [(a, b) for a, b in product(("arrest", "treatment"), repeat=2) if a != b])
def test_what_was_seen_lends_nothing_to_what_was_told(seen: str, told: str) -> None:
    for id in CASES:
        for line in kept.of(id, made(id, "family", **{seen: "saw", told: "person"}), "vi"):
            if "theo lời kể của người thân" in line.lower():
                assert not AS_SEEN.search(line), line


def test_a_group_without_a_choice_does_not_stand_under_the_words_of_another() -> None:
    given = TOUR | {"handed_over_at": "2026-11-18T12:00", "first_decision_at": "2026-11-19T06:00"}
    text = written("D01", replace(situation(given), known=Known.of({"who": "family", "arrest": "saw"})))
    assert "Chính tôi chứng kiến: người thân của tôi bị đưa đi" in text
    assert "Theo những gì tôi được biết, cơ quan nhận người" in text


def test_one_source_is_said_once_for_what_follows_from_it() -> None:
    speaker = voice_of(made("D01", "family", **TOLD))
    parts: list[Any] = [("papers", Text("Một.", "One.")), ("papers", Text("Hai.", "Two.")), (None, Text("Ba.", "x"))]
    found = known.joined(parts, speaker)
    assert found is not None
    assert found.vi == "Theo giấy tờ tôi đã xem, một. Hai. Ba."


def test_violence_that_was_told_says_so_and_names_nobody() -> None:
    text = written("D04", made("D04", "family", **TOLD))
    assert "Theo lời kể của người thân của tôi, người thân của tôi bị đối xử gây đau đớn" in text
    assert "Theo lời kể của người biết việc, khoảng từ 08 giờ" in text
    assert "Người biết việc:" not in text
    own = written("D04", made("D04", "family", treatment="saw"))
    assert "Chính tôi chứng kiến: người thân của tôi bị đối xử gây đau đớn" in own


def test_the_undertaking_swears_to_nothing_seen_where_all_was_told() -> None:
    for id in CASES:
        assert "đã ghi đúng những điều tôi biết" in written(id, made(id, "family", **TOLD))
        assert "những điều chính tôi" in written(id, made(id, "family", **SEEN))


@pytest.mark.parametrize("who", ["self", "caseworker"])
def test_nobody_else_speaks_in_these_words(who: str) -> None:
    told = replace(situation(HARD | {"respondent": who}), known=Known.of({"who": "family", **TOLD}))
    plain_ = situation(HARD | {"respondent": who})
    for id in CASES:
        assert written(id, told) == written(id, plain_)


def test_what_counsel_may_not_sign_does_not_speak_for_counsel() -> None:
    told = replace(situation(HARD | {"respondent": "lawyer"}), known=Known.of({"who": "lawyer", **TOLD}))
    for id in ("D06d", "D07b", "D11"):
        assert "được tôi bào chữa" not in written(id, told)
        assert "Theo lời kể" not in written(id, told)


@pytest.mark.parametrize(
    "kept_", [None, "x", {}, {"who": "self", "arrest": "saw"}, {"who": "family", "arrest": "x", "papers": "saw"}]
)
def test_what_is_no_choice_is_left_out(kept_: Any) -> None:
    assert Known.of(kept_).sources == {}
    assert Known.of(kept_).as_kept() == {}


def test_what_is_kept_is_read_again() -> None:
    chosen = Known.of({"who": "lawyer", **TOLD, "more": "x"})
    assert Known.of(chosen.as_kept()) == chosen


def test_every_fact_of_a_group_is_one_that_can_be_told() -> None:
    told = [fact for facts in BEARS_ON.values() for fact in facts]
    assert set(told) <= set(FACTS)
    assert len(told) == len(set(told))
    assert Known.of({"who": "family", **TOLD}).behind("arrest_place") == "witness"
    assert Known.of({"who": "family", **TOLD}).behind("province") is None


def test_the_file_to_edit_and_the_reading_copy_say_the_same() -> None:
    one = made("D04", "family", **TOLD)
    edited = "\n".join(p.text for p in Document(BytesIO(paper_files.made(PAPERS["D04"], one, "vi", "docx"))).paragraphs)
    both = plain(edited)
    english = written("D04", one, "en")
    for lead in ("Theo lời kể của người biết việc,", "Theo điều cán bộ cho tôi biết,", "Theo giấy tờ tôi đã xem,"):
        assert lead in both
    for lead in ("As somebody who knows of it told me,", "As officials told me,", "According to papers"):
        assert english.count(lead) == written("D04", one).count(
            {"As s": "Theo lời kể của người biết", "As o": "Theo điều cán bộ", "Acco": "Theo giấy tờ"}[lead[:4]]
        )
