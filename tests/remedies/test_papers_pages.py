"""The pages of the papers: list, preview, copy by hand, file; with answers and without; neutral, nothing stored."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader

from intake.models import Draft
from remedies import pdf
from remedies.catalogue import PAPERS, drawing
from remedies.paper_words import PAPER_WORDS
from tests.conftest import ROOT
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import TOUR, plain, situation, text_of

pytestmark = pytest.mark.django_db
TELLING = re.compile(
    r"bắt|giam|giữ|tù|\bán\b|tội|tòa|công an|viện|luật|khiếu nại|tố cáo|arrest|detention|custody|police|court|law|"
    r"complaint|rights|release",
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026, 9:00."""


def body(client: Client, path: str = "") -> str:
    response = client.get(f"/viec/giay/{path}")
    assert response.status_code == 200, path
    assert response.headers["Cache-Control"] == "no-store"
    return response.content.decode()


def seen(html: str) -> str:
    text = re.sub(r"<(style|script).*?</\1>|<[^>]+>", " ", html, flags=re.DOTALL)
    return plain(text.replace("&#x27;", "'").replace("&amp;", "&").replace("&nbsp;", " "))


def test_the_list_puts_what_the_plan_proposes_first_and_folds_the_rest() -> None:
    html = body(client_with(**TOUR))
    first, folded = html.split("<details>")
    assert all(PAPERS[id].title.vi in first for id in ("D01", "D05", "D13c"))
    assert all(PAPERS[id].title.vi in folded for id in ("D03a", "D03b"))
    released = body(client_with(**(TOUR | {"still_held": False, "released_at": "2026-11-21T08:00"})))
    first, folded = released.split("<details>")
    assert "Đơn khiếu nại" in first
    assert "Đơn yêu cầu trả tự do" not in first
    assert "Đơn yêu cầu trả tự do" in folded
    assert PAPERS["D05"].not_proposed.vi in folded


def test_without_answers_every_paper_is_there_and_blank() -> None:
    html = body(Client())
    for paper in PAPERS.values():
        assert paper.title.vi in html
        assert reverse("paper", args=[paper.number]) in html
    preview = body(Client(), "1/")
    assert preview.count('class="blank"') > 15
    assert Draft.objects.count() == 0


def test_the_preview_is_text_with_blanks_that_say_who_fills_them() -> None:
    html = body(client_with(**TOUR), "1/")
    text = seen(html)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text
    assert re.search(r'<span class="blank[^"]*"><span class="who">xem giấy hoặc hỏi</span></span> - Hà Nội', html)
    assert '<span class="who">người ký ghi</span>' in html
    assert '<span class="who">viết tay</span>' in html
    assert "<h1" in html
    assert html.count("<h1") == 1


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_no_part_of_a_preview_bears_a_name_that_the_pages_hide(lang: str) -> None:
    hidden = set(re.findall(r"^\s*\.(\w+) \{ display: none", (ROOT / "static" / "style.css").read_text(), re.MULTILINE))
    assert hidden
    for paper in PAPERS.values():
        names = re.findall(r'class="([^"]*)"', drawing.body(paper, situation(TOUR), lang))
        assert not hidden & {name for several in names for name in several.split()}, paper.id


def test_the_preview_says_where_it_goes_and_why_and_what_to_do_before() -> None:
    text = seen(body(client_with(**TOUR), "1/"))
    assert "Gửi đến đâu" in text
    assert "Chưa rõ tội danh, nên gửi Viện kiểm sát khu vực" in text
    assert "Số khu vực ghi trên quyết định" in text
    assert "Trước khi in" in text
    assert "In 4 bản" in text  # one for each of the three offices, one to keep
    assert "Khi nộp, xin chữ ký và giờ nhận" in text
    assert "Người nhận sẽ biết ai nộp đơn" in text
    for line in PAPERS["D01"].before:
        assert plain(line.vi) in text


def test_in_english_the_reading_copy_is_shown_and_the_vietnamese_file_is_the_main_one() -> None:
    html = body(client_with("en", **TOUR), "1/")
    text = seen(html)
    assert "Reading copy in English" in text
    assert "Where it goes" in text
    main, second, both = re.findall(r'href="(/viec/giay/1\.pdf[^"]*)"', html)
    assert main.endswith("1.pdf")
    assert second.endswith("?lang=en")
    assert both.endswith("?lang=vi-en")


def test_a_paper_that_the_plan_does_not_propose_says_so_and_can_be_had() -> None:
    client = client_with(arrested_at="2026-11-21", still_held=False, released_at="2026-11-22T07:00")
    assert PAPERS["D05"].not_proposed.vi in seen(body(client, "2/"))
    assert client.get("/viec/giay/2.pdf").status_code == 200


def test_administrative_custody_is_told_that_this_is_not_the_paper() -> None:
    text = seen(body(client_with(arrested_at="2026-11-22T01:00", arrest_basis="administrative_custody"), "1/"))
    assert "Tạm giữ hành chính theo luật khác" in text
    assert "Gửi đến đâu" not in text


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_file_is_a_pdf_under_a_neutral_name(number: int, lang: str) -> None:
    response = client_with(**TOUR).get(f"/viec/giay/{number}.pdf", {"lang": lang})
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Cache-Control"] == "no-store"
    name = re.fullmatch(r'attachment; filename="([^"]+)"', response.headers["Content-Disposition"])
    assert name is not None
    assert name[1] == f"bieu-mau-{number}{'-en' if lang == 'en' else ''}.pdf"
    reader = PdfReader(BytesIO(response.content))
    assert reader.metadata is not None
    assert reader.metadata.title == ("Form" if lang == "en" else "Biểu mẫu")
    assert ("Reading copy" in text_of(reader)) == (lang == "en" and number != 3)


def test_the_copy_by_hand_is_numbered_vietnamese_lines() -> None:
    html = body(client_with("en", **TOUR), "1/chep-tay/")
    assert '<ol class="numbered" lang="vi">' in html
    assert html.count("<li>") > 60
    assert "<table" not in html
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in html


def test_the_guide_needs_no_answers() -> None:
    response = Client().get(reverse("paper_guide"), follow=True)
    assert response.status_code == 200
    assert "Người thân bị bắt, bị giữ: cần làm gì?" in response.content.decode()
    assert Client().get("/viec/giay/3.pdf").content.startswith(b"%PDF")


def test_on_a_shared_device_copying_comes_first_and_the_file_is_folded() -> None:
    client = client_with(**TOUR)
    shared = client_with(device="shared", **TOUR)
    assert "<details><summary>Vẫn muốn tải về máy này" not in body(client, "1/")
    html = body(shared, "1/")
    assert html.index("1/chep-tay/") < html.index("/1.pdf")
    assert "<details><summary>Vẫn muốn tải về máy này" in html


def test_a_file_that_cannot_be_made_is_refused_kindly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "LARGEST", 10)
    response = client_with(**TOUR).get("/viec/giay/1.pdf")
    assert response.status_code == 503
    text = response.content.decode()
    assert "Chưa làm được tệp in" in text
    assert "/viec/giay/1/chep-tay/" in text


@pytest.mark.parametrize("path", ["99/", "0/", "99.pdf", "99/chep-tay/"])
def test_a_number_without_a_paper_is_not_found(path: str) -> None:
    assert Client().get(f"/viec/giay/{path}").status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_the_pages_only_show(method: str) -> None:
    for path in ("", "1/", "1.pdf", "1/chep-tay/"):
        assert getattr(Client(), method)(f"/viec/giay/{path}").status_code == 405


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_titles_and_addresses_are_neutral(lang: str) -> None:
    client = client_with(lang, **TOUR)
    for path in ("", "1/", "2/", "3/", "1/chep-tay/"):
        title = re.search(r"<title>(.*?)</title>", body(client, path))
        assert title is not None
        assert not TELLING.search(title[1])
        assert not TELLING.search(f"/viec/giay/{path}")


def test_the_pages_write_nothing() -> None:
    client = client_with(**TOUR)
    before = Draft.objects.values_list()[0]
    for path in ("", "1/", "1.pdf", "1/chep-tay/"):
        client.get(f"/viec/giay/{path}")
    assert Draft.objects.values_list()[0] == before


def test_every_word_is_in_both_languages() -> None:
    for key, text in PAPER_WORDS.items():
        assert text.vi
        assert text.en
        assert text.vi != text.en, key
