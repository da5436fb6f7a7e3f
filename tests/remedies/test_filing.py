"""Filing a paper: where, how many, how, with what, which receipt, what follows; on the preview, on a sheet to keep."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from pypdf import PdfReader

from remedies import filing as room
from remedies.catalogue import PAPERS, drawing
from remedies.catalogue.lines import paragraphs
from remedies.filing import Filing, filing, sheet
from remedies.filing_words import COPIES, HOW, LABELS, WAYS
from remedies.steps import STEPS
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR, plain, situation, text_of

SIGNED = [id for id, paper in PAPERS.items() if paper.signed]


def of(id: str, given: dict[str, Any]) -> Filing:
    made = situation(given)
    return filing(PAPERS[id], made, PAPERS[id].compose(made).get("letters", ()))


def test_one_copy_for_each_office_and_one_to_keep() -> None:
    assert of("D01", TOUR).copies == 4
    assert of("D05", TOUR).copies == 4
    assert of("D02a", ADMINISTRATIVE).copies == 2


def test_only_somebody_held_hands_it_in_through_the_place_of_holding() -> None:
    assert WAYS["facility"] in of("D01", TOUR).ways
    assert WAYS["facility"] not in of("D01", TOUR | {"still_held": False}).ways


def test_what_the_law_lets_one_say_in_person_says_so() -> None:
    for id in ("D02a", "D03a", "D04"):
        assert WAYS["oral"] in of(id, ADMINISTRATIVE).ways
    assert WAYS["oral"] not in of("D05", TOUR).ways


def test_the_day_is_the_one_of_the_plan_and_the_answer_that_of_the_law() -> None:
    found, made = of("D01", TOUR), situation(TOUR)
    due = made.assessment.deadline("complaint_procedural").due
    assert due is not None
    assert found.due is not None
    assert f"{due.day:02d}/{due.month:02d}/{due.year}" in found.due.vi
    assert "24 giờ" in found.answer[0].vi
    assert "Viện kiểm sát cấp trên" in found.silence[0].vi
    administrative = of("D02a", ADMINISTRATIVE)
    assert "30 ngày" in administrative.answer[0].vi
    assert "kiện" in administrative.silence[0].vi


def test_a_day_that_is_over_is_not_given_as_a_limit() -> None:
    assert of("D01", DETAINED | {"learned_at": "2026-03-01"}).due is None


def test_where_the_law_sets_no_answer_the_plans_own_words_stand() -> None:
    step = next(s for s in STEPS if s.id == "release_request")
    found = of("D05", TOUR)
    assert found.answer == step.expect
    assert found.silence == step.refused


def test_a_file_of_several_petitions_lists_the_offices_of_each() -> None:
    given = TOUR | {"counsel_requested_at": "2026-11-19T09:00", "counsel_met_at": False}
    assert len(of("D01", given).apart) == 2
    assert of("D01", TOUR).apart == ()
    text = plain(text_of(PdfReader(BytesIO(sheet(PAPERS["D01"], situation(given), "vi")))))
    assert "Đơn 1: Viện trưởng" in text
    assert "Đơn 2: Thủ trưởng" in text


def shown(id: str, given: dict[str, Any], lang: str) -> str:
    made, found = situation(given), of(id, given)
    labels = {key: text.fill(n=found.copies, due="").to(lang) for key, text in LABELS.items()}
    page = drawing.page("papers/filing.html", PAPERS[id], {"filing": found, "labels": labels}, lang)
    assert made
    return plain(" ".join(paragraphs(page)))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("id", SIGNED)
def test_every_sheet_says_that_it_is_kept_and_names_nobody(id: str, lang: str) -> None:
    for given in (TOUR, ADMINISTRATIVE, {}):
        text = shown(id, given, lang)
        assert LABELS["keep"].to(lang) in text
        assert PAPERS[id].title.to(lang) in text
        assert "Nguyễn" not in text
        for way in of(id, given).ways:
            assert plain(way.to(lang)) in text


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_fullest_sheet_is_one_page(lang: str) -> None:
    longest = max(SIGNED, key=lambda id: len(shown(id, TOUR, lang)))
    assert len(PdfReader(BytesIO(sheet(PAPERS[longest], situation(TOUR), lang))).pages) == 1


@pytest.mark.long
@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("id", SIGNED)
def test_every_sheet_is_one_page(id: str, lang: str) -> None:
    for given in (TOUR, ADMINISTRATIVE, DETAINED, {}):
        assert len(PdfReader(BytesIO(sheet(PAPERS[id], situation(given), lang))).pages) == 1


@pytest.mark.django_db
def test_the_preview_says_it_and_the_sheet_is_a_file_of_its_own(fixed_now: Any) -> None:
    client = client_with(**TOUR)
    html = client.get("/viec/giay/1/").content.decode()
    assert "Ai ký, mang theo gì" in html
    assert "Tải tờ nhắc khi đi nộp" in html
    assert "24 giờ" in html.split("Khi nộp: cách nộp, hạn, nếu không ai trả lời")[1]
    response = client.get("/viec/giay/1/phieu.pdf")
    assert response.headers["Content-Disposition"] == 'attachment; filename="phieu-1.pdf"'
    assert "Tờ này giữ lại, không nộp" in text_of(PdfReader(BytesIO(response.content)))
    english = Client().get("/viec/giay/1/phieu.pdf?lang=en")
    assert "Keep this sheet" in text_of(PdfReader(BytesIO(english.content)))
    assert Client().get(f"/viec/giay/{PAPERS['D13c'].number}/phieu.pdf").status_code == 404
    paper = text_of(PdfReader(BytesIO(client.get("/viec/giay/1.pdf").content)))
    assert "giữ lại" not in paper


@pytest.mark.django_db
@pytest.mark.parametrize("id", ["D13a", "D13b", "H02"])
def test_what_one_keeps_is_not_told_how_to_file(id: str, fixed_now: Any) -> None:
    client, address = client_with(**TOUR), f"/viec/giay/{PAPERS[id].number}/"
    html = client.get(address).content.decode()
    assert "Trước khi in" in html
    for filing_words in ("Tải tờ nhắc khi đi nộp", "Ai ký, mang theo gì", "Người nhận sẽ biết ai nộp"):
        assert filing_words not in html
    assert client.get(f"{address}phieu.pdf").status_code == 404


def test_every_exception_names_a_way_that_there_is() -> None:
    assert {way for ways in HOW.values() for way in ways} <= set(WAYS)
    assert all(count >= 1 for count in COPIES.values())
    assert room.OPEN == ("open", "arguable")
    for text in (*WAYS.values(), *LABELS.values()):
        assert text.vi != text.en


def test_who_was_let_go_hands_nothing_to_the_place_of_holding() -> None:
    freed = situation({"respondent": "self", "arrested_at": "2026-11-17T20:00", "released_at": "2026-11-20T10:00"})
    assert WAYS["facility"] not in filing(PAPERS["D01"], freed).ways
    assert WAYS["facility"] in filing(PAPERS["D01"], situation(TOUR)).ways
