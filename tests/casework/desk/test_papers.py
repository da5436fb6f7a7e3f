"""Papers are made from the case and recorded; what is no paper of a case is not found."""

from __future__ import annotations

import io
import re
from html import unescape

import pytest
from django.apps import apps
from pypdf import PdfReader

from casework.models import AuditEntry
from remedies.bundle_check import check
from remedies.catalogue import PAPERS

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("id", "lang"), [("D01", "vi"), ("D05", "vi"), ("D01", "en"), ("D03a", "vi"), ("D03b", "vi"), ("D03b", "en")]
)
def test_a_paper_is_printed_from_the_case_and_recorded(lan, case, id, lang):
    address = f"/ban/hs/{case.pk}/giay/{PAPERS[id].number}/"
    assert address in lan.get(f"/ban/hs/{case.pk}/").content.decode()
    response = lan.get(f"{address}?lang={lang}")
    assert response["Content-Type"] == "application/pdf"
    assert 'filename="bieu-mau-' in response["Content-Disposition"]
    text = PdfReader(io.BytesIO(response.content)).pages[0].extract_text()
    assert ("CỘNG" in text.upper()) == (lang == "vi")
    line = AuditEntry.objects.order_by("-number").first()
    assert (line.verb, line.target) == ("paper_made", str(case.pk))


def test_names_typed_for_one_print_are_in_the_file_and_nowhere_else(lan, case, caplog):
    address, name = f"/ban/hs/{case.pk}/giay/{PAPERS['D01'].number}/dien/", "Đàm Thị Nhãn Đặc Biệt"
    html = lan.get(address).content.decode()
    assert 'name="filer_full_name" value=""' in html
    response = lan.post(address, {"filer_full_name": name, "_make": "vi.pdf"})
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(response.content)).pages)
    assert name.replace(" ", "") in text.replace(" ", "").replace("\n", "")
    assert name not in unescape(lan.get(address).content.decode())
    faulty = lan.post(address, {"filer_full_name": name, "filer_phone": "9" * 60})
    assert faulty.status_code == 422
    assert name in unescape(faulty.content.decode())
    for model in apps.get_models():
        for row in model.objects.values_list():
            assert name not in str(row)
            assert all(name.encode() not in bytes(v) for v in row if isinstance(v, bytes | memoryview))
    assert name not in caplog.text


def test_the_form_is_folded_but_for_the_first_part_and_what_needs_a_look(lan, case):
    address = f"/ban/hs/{case.pk}/giay/{PAPERS['D01'].number}/dien/"
    html = lan.get(address).content.decode()
    parts = re.findall(r"<details( open)?><summary>([^<]+) \((\d+)\)</summary>", html)
    assert len(parts) > 1
    assert [bool(opened) for opened, _, _ in parts] == [True] + [False] * (len(parts) - 1)
    assert sum(int(count) for _, _, count in parts) == html.count("<input id=")
    faulty = lan.post(address, {"detainee_full_name": "x" * 999, "_make": "vi.pdf"}).content.decode()
    after = re.findall(r"<details( open)?><summary>", faulty)
    assert [bool(opened) for opened in after][:2] == [True, True]


def test_everything_in_one_file_is_packed_with_names_only_when_ticked_and_recorded(lan, case):
    address = f"/ban/hs/{case.pk}/tron-bo/"
    assert f'action="{address}"' in lan.get(f"/ban/hs/{case.pk}/").content.decode()
    assert lan.get(address).status_code == 405
    response = lan.post(address)
    assert response["Content-Disposition"] == 'attachment; filename="bieu-mau.zip"'
    assert response["Cache-Control"] == "no-store"
    _, problems = check(response.content)
    assert problems == []
    line = AuditEntry.objects.order_by("-number").first()
    assert (line.verb, line.target) == ("bundle_made", str(case.pk))


def test_another_team_packs_nothing(binh, case):
    assert binh.post(f"/ban/hs/{case.pk}/tron-bo/").status_code == 404
    assert not AuditEntry.objects.filter(verb="bundle_made").exists()


def test_what_to_weigh_stands_beside_the_paper(lan, case):
    page = unescape(lan.get(f"/ban/hs/{case.pk}/").content.decode())
    warned = [p for p in PAPERS.values() if p.signed and p.weigh]
    assert {p.id for p in warned} >= {"D03a", "D03b"}
    for paper in warned:
        for line in paper.weigh:
            assert page.count(f">{line.vi}<") == sum(line in other.weigh for other in warned)


def test_no_other_number_and_no_other_teams_case(lan, binh, case):
    for number in (0, 999, PAPERS["D13c"].number):
        assert lan.get(f"/ban/hs/{case.pk}/giay/{number}/").status_code == 404
    assert binh.get(f"/ban/hs/{case.pk}/giay/{PAPERS['D01'].number}/").status_code == 404
    assert not AuditEntry.objects.filter(verb="paper_made").exists()


def test_the_sheet_on_filing_is_at_hand(lan, case):
    address = f"/ban/hs/{case.pk}/giay/{PAPERS['D01'].number}/?as=sheet"
    assert f'href="{address}"' in lan.get(f"/ban/hs/{case.pk}/").content.decode()
    response = lan.get(address)
    assert 'filename="phieu-1.pdf"' in response["Content-Disposition"]
    assert AuditEntry.objects.order_by("-number").first().verb == "paper_made"
