"""Offences by what the paper says: article, clause or words, in any spelling; matches to choose from, never a guess."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.kinds import KINDS
from intake.kinds.base import Raw, Unread
from intake.kinds.finding import MOST
from intake.kinds.listing import Rows
from intake.messages import PICK_ONE
from intake.offence_search import search
from intake.questions import QUESTIONS
from legal_rules.offences import CODES, articles

CHARGES = QUESTIONS["charges"]
TORN = (
    "Căn cứ các Điều 36, 39 và 179 Bộ luật Tố tụng hình sự; khởi tố bị can về tội “Gây rối trật tự công cộng” quy định "
    "tại khoản 1 Điều 318 Bộ luật Hình sự năm 2015"
)


def ids(text: str) -> list[str]:
    return [found.id for found in search(text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Điều 117", "penal_code_2015-117-"),
        ("điều 331 khoản 2", "penal_code_2015-331-2"),
        ("khoản 2, Điều 331 Bộ luật Hình sự", "penal_code_2015-331-2"),
        ("điểm b khoản 1 điều 117", "penal_code_2015-117-1"),
        ("dieu 331 khoan 2", "penal_code_2015-331-2"),
        ("Đ331 K2", "penal_code_2015-331-2"),
        ("331", "penal_code_2015-331-"),
        ("331/2", "penal_code_2015-331-2"),
        ("331 khoản 2", "penal_code_2015-331-2"),
        ("Article 331, clause 2", "penal_code_2015-331-2"),
        ("Điều 258 Bộ luật Hình sự năm 1999", "penal_code_1999-258-"),
        ("88", "penal_code_1999-88-"),
        ("tuyên truyền chống nhà nước", "penal_code_2015-117-"),
        ("TUYEN TRUYEN CHONG PHA NHA NUOC", "penal_code_2015-117-"),
        ("lợi dụng quyền tự do dân chủ", "penal_code_2015-331-"),
        ("chống người thi hành công vụ", "penal_code_2015-330-"),
        ("tội trốn thuế", "penal_code_2015-200-"),
        ("tax evasion", "penal_code_2015-200-"),
        ("propaganda against the State", "penal_code_2015-117-"),
        (TORN, "penal_code_2015-318-1"),
    ],
)
def test_what_a_paper_says_leads_to_its_line(text, first):
    assert first in ids(text)[:2]
    for form in ("NFC", "NFD", "NFKD"):
        assert ids(unicodedata.normalize(form, text)) == ids(text)


def test_every_article_is_found_by_its_number_and_by_its_name():
    for code in CODES:
        for number, entry in articles(code).items():
            assert f"{code}-{number}-" in ids(f"Điều {number}")
            assert f"{code}-{number}-" in ids(entry.name.vi), entry.name.vi
            assert f"{code}-{number}-" in ids(entry.name.en), entry.name.en


def test_articles_of_other_codes_and_of_the_year_not_named_are_left_out():
    assert ids(TORN) == ["penal_code_2015-318-1"]
    assert ids("Điều 117 Bộ luật Tố tụng hình sự") == []
    assert ids("Điều 121") == ["penal_code_2015-121-", "penal_code_1999-121-"]
    assert ids("Điều 121 BLHS 1999") == ["penal_code_1999-121-"]
    assert ids("Điều 79 và 88 Bộ luật Hình sự 1999") == ["penal_code_1999-79-", "penal_code_1999-88-"]


def test_nothing_is_made_up():
    assert ids("") == ids("k") == ids("Điều 999") == ids("đăng bài") == ids("2026") == []
    assert ids("331 khoản 9") == ["penal_code_2015-331-"]  # the article has no clause 9


def test_the_line_says_article_clause_code_and_name():
    (found,) = search("331/2")
    plain = found.label.vi.replace("\u00a0", " ")
    assert plain.startswith("Điều 331 khoản 2: Tội lợi dụng các quyền tự do dân chủ")
    assert found.label.en.startswith("Article\u00a0331, clause\u00a02: Abusing democratic freedoms")
    assert found.of == ("Bộ luật Hình sự năm 2015", "Penal Code 2015")
    assert dict(found.row) == {"article": "331", "clause": "2", "code": "penal_code_2015"}


PIECES = ("điều", "khoản", "331", "2", ",", ";", "/", "117", "và", "tội", "Đ", "K")


@given(st.text(max_size=300) | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_any_text_gives_lines_that_the_list_accepts(text):
    for found in search(text):
        filled = KINDS["rows"].typed(CHARGES, [dict(found.row)])
        assert KINDS["rows"].read(CHARGES, Raw(filled)) == [dict(found.row)]


# on the page


def turned(typed: dict[str, list[str]], **pressed: str) -> dict[str, list[str]]:
    return Rows().turned(CHARGES, Raw(typed), {f"_{name}": value for name, value in pressed.items()})


def test_a_line_that_is_pressed_fills_the_first_row_with_room_and_keeps_the_rest():
    typed = {"find": ["khoản 2 điều 331"], "r0-article": ["117"], "r1-at-d": ["5"]}
    after = turned(typed, pick="penal_code_2015-331-2")
    assert after["r0-article"] == ["117"]
    assert (after["r1-article"], after["r1-clause"], after["r1-code"]) == (["331"], ["2"], ["penal_code_2015"])
    assert (after["r1-at-d"], after["a"]) == (["5"], ["some"])
    assert "find" not in after


def test_a_line_that_was_not_found_or_has_no_room_changes_nothing():
    typed = {"a": ["some"], "find": ["331"]}
    assert turned(typed, pick="penal_code_2015-117-") == typed
    assert turned(typed, pick="x") == typed
    full = typed | {f"r{n}-article": ["117"] for n in range(CHARGES.most_rows)}
    assert turned(full, pick="penal_code_2015-331-") == full
    assert turned(typed, find="1") == typed


def test_looking_up_is_no_answer():
    with pytest.raises(Unread) as caught:
        KINDS["rows"].read(CHARGES, Raw({"a": ["some"], "find": ["331"]}))
    assert [(f.at, f.message) for f in caught.value.faults] == [("find", PICK_ONE)]
    assert KINDS["rows"].read(CHARGES, Raw({"find": ["331"], "r0-article": ["117"]})) == [{"article": "117"}]


def test_many_matches_are_cut_and_counted():
    shown = KINDS["rows"].draw(CHARGES, Raw({"find": ["tài sản"]}), []).options[0].search
    assert (len(shown.found), shown.left, shown.asked) == (MOST, len(search("tài sản")) - MOST, True)
    assert KINDS["rows"].draw(QUESTIONS["filings"], Raw({}), []).options[0].search is None
