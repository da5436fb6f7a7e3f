"""docs/adding-a-workbook.md, followed word for word: one file in a folder, and everything else is derived."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from django.test import Client
from pypdf import PdfReader

from remedies import strategies
from remedies.strategies.loading import WorkbookError, load
from tests.remedies.docx_for_tests import read
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import TOUR
from tests.remedies.strategies.conftest import NUMBER, PAGE, TOY, at, let_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy")]
ROWS = {
    "houses-0-house": "Nhà cổng xanh", "houses-0-power": "high", "houses-0-interest": "low",
    "houses-0-day-d": "30", "houses-0-day-m": "11", "houses-0-day-y": "2026",
    "houses-1-house": "Nhà cuối ngõ",
}  # fmt: skip


def html(response) -> str:
    assert response.status_code == 200, response.status_code
    return response.content.decode().replace("\u00a0", " ")


def words(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def filled(**more: str) -> Client:
    client = let_in(NUMBER, **more)
    client.post(at(NUMBER, "1/"), {**ROWS, "_go": "1"})
    client.post(at(NUMBER, "2/"), {"hope": "Được gặp mặt", "facts": "", "_go": "1"})
    return client


def test_the_page_is_short() -> None:
    assert len(PAGE.splitlines()) <= 125


def test_it_is_in_the_list_and_begins_with_safety() -> None:
    client = client_with("vi", **TOUR)
    assert at(NUMBER) in html(client.get("/viec/ke-hoach/"))
    for page in ("1/", "het/"):
        assert client.get(at(NUMBER, page)).url == at(NUMBER, "truoc/")
    assert client.get(f"/viec/ke-hoach/{NUMBER}.pdf").url == at(NUMBER, "truoc/")


@pytest.mark.parametrize("answers", [TOUR, {"respondent": "self"}], ids=["tour", "first hour"])
def test_the_plan_leads_to_it_once(answers: dict[str, object]) -> None:
    assert html(client_with("vi", **answers).get("/viec/")).count('href="/viec/ke-hoach/"') == 1


def test_not_well_enough_leads_to_help_and_not_on() -> None:
    client = client_with("vi", **TOUR)
    assert client.post(at(NUMBER, "truoc/"), {"choice": "rest"}).url == at(NUMBER, "truoc/")
    assert "Nghỉ, hoặc nhờ giúp, là đúng" in html(client.get(at(NUMBER, "truoc/")))
    assert client.get(at(NUMBER, "1/")).url == at(NUMBER, "truoc/")


def test_no_way_is_chosen_beforehand() -> None:
    client = client_with("vi", **TOUR)
    assert client.post(at(NUMBER, "truoc/"), {"choice": "go"}).url == at(NUMBER, "cach/")
    assert not re.search(r"<input[^>]* checked", html(client.get(at(NUMBER, "cach/"))))
    assert client.post(at(NUMBER, "cach/"), {"openness": "public"}).status_code == 422


@pytest.mark.parametrize(("ways", "asked"), [("private quiet", False), ("public quiet", True), ("unknown loud", True)])
def test_what_others_learn_of_waits_for_risks_and_consent(ways: str, asked: bool) -> None:
    client = client_with("vi", **TOUR)
    client.post(at(NUMBER, "truoc/"), {"choice": "go"})
    openness, volume = ways.split()
    client.post(at(NUMBER, "cach/"), {"openness": openness, "volume": volume, "keep": "yes"})
    first = client.get(at(NUMBER, "1/"))
    assert (first.status_code == 302) is asked
    if asked:
        assert first.url == at(NUMBER, "rui-ro/")
        page = html(client.get(at(NUMBER, "rui-ro/")))
        assert not re.search(r"<input[^>]* checked", page)
        assert client.post(at(NUMBER, "rui-ro/"), {"choice": "go", "who": "nobody"}).status_code == 422
        assert client.get(f"/viec/ke-hoach/{NUMBER}.docx").url == at(NUMBER, "rui-ro/")
        client.post(at(NUMBER, "rui-ro/"), {"choice": "go", "who": "family"})
        assert client.get(at(NUMBER, "1/")).status_code == 200


def test_choosing_quietly_among_the_risks_turns_to_the_private_way() -> None:
    client = let_in(NUMBER, ways="public loud")
    assert client.post(at(NUMBER, "rui-ro/"), {"choice": "quiet"}).url == at(NUMBER)
    assert 'name="board"' not in html(client.get(at(NUMBER, "2/")))


@pytest.mark.parametrize("choice", ["wait", "talk"])
def test_consent_is_taken_back_by_choosing_to_wait(choice: str) -> None:
    client = filled(ways="public quiet")
    client.post(at(NUMBER, "rui-ro/"), {"choice": choice})
    assert client.get(at(NUMBER, "1/")).url == at(NUMBER, "rui-ro/")
    assert client.get(f"/viec/ke-hoach/{NUMBER}.pdf").url == at(NUMBER, "rui-ro/")


def test_a_workbook_for_the_public_asks_whatever_was_chosen(monkeypatch, tmp_path) -> None:
    path = tmp_path / "toy" / "workbook.yaml"
    path.write_text(TOY.replace("public: false", "public: true"), encoding="utf-8")
    monkeypatch.setattr(strategies, "workbooks", lambda: {"strategy_toy": load(path)})
    client = client_with("vi", **TOUR)
    client.post(at(NUMBER, "truoc/"), {"choice": "go"})
    client.post(at(NUMBER, "cach/"), {"openness": "private", "volume": "quiet", "keep": "yes"})
    assert client.get(at(NUMBER, "1/")).url == at(NUMBER, "rui-ro/")
    assert client.post(at(NUMBER, "rui-ro/"), {"choice": "quiet"}).status_code == 422
    client.post(at(NUMBER, "rui-ro/"), {"choice": "quiet", "who": "family"})
    assert client.get(at(NUMBER, "1/")).status_code == 200


def test_the_way_is_carried_through() -> None:
    quiet, public = let_in(NUMBER), let_in(NUMBER, ways="public quiet")
    assert "Ai cũng có thể nghe" not in html(quiet.get(at(NUMBER, "1/")))
    assert "Ai cũng có thể nghe" in html(public.get(at(NUMBER, "1/")))
    assert 'name="board"' not in html(quiet.get(at(NUMBER, "2/")))
    assert 'name="board"' in html(public.get(at(NUMBER, "2/")))
    assert "Đừng hỏi trước cổng" not in html(public.get(at(NUMBER, "1/")))
    assert "Đừng hỏi trước cổng" in html(let_in(NUMBER, ways="public loud").get(at(NUMBER, "1/")))


def test_answers_are_kept_shown_drawn_and_printed() -> None:
    client = filled()
    page = html(client.get(at(NUMBER, "1/")))
    assert 'value="Nhà cổng xanh"' in page
    assert page.count("<circle") == 1
    assert "chưa đặt" in page
    whole = html(client.get(at(NUMBER, "het/")))
    assert "30/11/2026" in whole
    assert "Chào bác. Được gặp mặt" in whole
    pdf = client.get(f"/viec/ke-hoach/{NUMBER}.pdf")
    assert pdf["Content-Disposition"] == f'attachment; filename="ke-hoach-{NUMBER}.pdf"'
    assert "Nhà cuối ngõ" in words(pdf.content)
    assert "Nhà cuối ngõ" in read(client.get(f"/viec/ke-hoach/{NUMBER}.docx").content).text
    calendar = client.get(f"/viec/ke-hoach/{NUMBER}.ics").content.decode()
    assert "DTSTART;VALUE=DATE:20261130" in calendar
    assert "SUMMARY:Việc 1" in calendar
    assert "xanh" not in calendar


def test_a_blank_one_prints_for_the_pen() -> None:
    client = let_in(NUMBER, "en")
    text = "".join(
        p.extract_text() for p in PdfReader(BytesIO(client.get(f"/viec/ke-hoach/{NUMBER}.pdf").content)).pages
    )
    assert "Each house" in text
    assert "The hope" in text


def test_the_case_fills_in_without_names_and_may_be_emptied() -> None:
    client = let_in(NUMBER)
    page = html(client.get(at(NUMBER, "2/")))
    assert "Lấy từ câu trả lời của bạn" in page
    assert re.search(r'<textarea name="facts"[^>]*>\n\S', page)
    client.post(at(NUMBER, "2/"), {"hope": "x", "facts": "", "_go": "1"})
    assert re.search(r'<textarea name="facts"[^>]*>\n</textarea>', html(client.get(at(NUMBER, "2/"))))


def test_the_name_is_given_only_where_it_was_chosen() -> None:
    client = let_in(NUMBER, answers={"identity.detainee_full_name": "Nguyễn Thị Thử"})
    for chosen, there in (("no", False), ("yes", True)):
        client.post(at(NUMBER, "2/"), {"name_given": chosen, "_go": "1"})
        assert ("Nguyễn Thị Thử" in html(client.get(at(NUMBER, "het/")))) is there


def test_not_known_yet_is_an_answer() -> None:
    client = let_in(NUMBER)
    client.post(at(NUMBER, "2/"), {"hope-u": "unknown", "_go": "1"})
    assert re.search(r'name="hope-u" value="unknown" checked', html(client.get(at(NUMBER, "2/"))))
    assert "chưa biết, hỏi lại sau" in html(client.get(at(NUMBER, "het/")))


def test_a_wrong_day_is_asked_again_and_the_rest_kept() -> None:
    client = let_in(NUMBER)
    wrong = client.post(at(NUMBER, "1/"), {**ROWS, "houses-0-day-d": "31", "_go": "1"})
    assert wrong.status_code == 422
    assert 'value="31"' in wrong.content.decode()
    assert 'value="Nhà cổng xanh"' in wrong.content.decode()


@pytest.mark.parametrize("more", [{"keep": "no"}, {"device": "shared"}], ids=["not kept", "shared"])
def test_what_is_not_kept_travels_in_the_form_alone(more: dict[str, str]) -> None:
    client = let_in(NUMBER, **more)
    second = html(client.post(at(NUMBER, "1/"), {**ROWS, "all": "{}", "_go": "1"}))
    carried = second.split('name="all" value="')[1].split('"')[0].replace("&quot;", '"')
    assert "Nhà cổng xanh" in carried
    assert "Nhà cổng xanh" not in html(client.get(at(NUMBER, "1/")))
    whole = html(client.post(at(NUMBER, "2/"), {"hope": "Được gặp", "all": carried, "_go": "1"}))
    carried = whole.split('name="all" value="')[1].split('"')[0].replace("&quot;", '"')
    pdf = client.post(at(NUMBER, "het/"), {"all": carried, "_make": "docx"})
    assert "Nhà cổng xanh" in read(pdf.content).text
    assert "Nhà cổng xanh" in html(client.post(at(NUMBER, "het/"), {"all": carried, "_at": "1"}))
    assert "Nhà cổng xanh" not in html(client.get(at(NUMBER, "het/")))


@pytest.mark.parametrize(
    "carried", ["{", "[]", '{"houses": 3, "hope": {"a": 1}, "name_given": "x"}', "[" * 100_000, "null"]
)
def test_a_carried_field_that_was_changed_is_dropped(carried: str) -> None:
    client = let_in(NUMBER, keep="no")
    assert client.post(at(NUMBER, "het/"), {"all": carried}).status_code == 200


def test_taking_back_takes_everything() -> None:
    client = filled(ways="public quiet")
    client.post(at(NUMBER), {"clear": "1"})
    assert client.get(at(NUMBER, "1/")).url == at(NUMBER, "cach/")
    client.post(at(NUMBER, "cach/"), {"openness": "public", "volume": "quiet", "keep": "yes"})
    assert client.get(at(NUMBER, "1/")).url == at(NUMBER, "rui-ro/")
    client.post(at(NUMBER, "rui-ro/"), {"choice": "go", "who": "person"})
    assert "Nhà cổng xanh" not in html(client.get(at(NUMBER, "1/")))


def test_the_exit_takes_everything() -> None:
    client = filled()
    client.get("/thoat/")
    assert client.get(at(NUMBER, "1/")).url == "/"


def test_the_other_language_keeps_what_was_typed() -> None:
    for keep in ("yes", "no"):
        client = let_in(NUMBER, keep=keep)
        page = client.post(at(NUMBER, "2/"), {"hope": "Gặp", "_lang": "en"}).content.decode()
        assert "The hope" in page
        assert 'value="Gặp"' in page


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: rows ", "kind: sorts "),
        ("help: [legal, money]", "help: [luck]"),
        ("lists_of_people", "no_such_caution"),
        ("[risk_public_order]", "[no_such_law]"),
        ("from: points", "from: nowhere"),
        ("{held_name}", "{nobody}"),
        ("x: interest", "x: nothing"),
        ("links: [houses, hope]", "links: [houses, none]"),
        ("when: public,", "when: secret,"),
        ('en: "The hope"', 'fr: "espoir"'),
        ("most: 4", "mots: 4"),
        ("id: facts,", "id: hope,"),
        ("public: false", "pulbic: false"),
        ("number: 901", "number: 901\nnumber: 902"),
    ],
)
def test_a_fault_in_the_file_is_refused(tmp_path, old: str, new: str) -> None:
    assert old in TOY
    path = tmp_path / "workbook.yaml"
    path.write_text(TOY.replace(old, new), encoding="utf-8")
    with pytest.raises(WorkbookError):
        load(path)
