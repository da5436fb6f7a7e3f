"""The form for names: room by the case, page by page, faults beside their box; for one print nothing is kept."""

from __future__ import annotations

import re
from html import unescape
from io import BytesIO
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from pypdf import PdfReader

from intake import drafts
from intake.models import Draft
from legal_rules.words import Text
from remedies import filling
from remedies.catalogue import PAPERS, identity
from remedies.filling_words import FILLING_WORDS
from tests.proofs.spellings import spellings
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import DETAINED, TOUR, plain, situation, text_of
from tests.remedies.test_fields import ANSWERED, CONDITIONS, LONG_AGO

MARKER = "Đàm Thị Nhãn Đặc Biệt"
D01 = "/viec/giay/1/dien/"


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026, 9:00."""


def shown(response: Any, status: int = 200) -> str:
    assert response.status_code == status
    assert response.headers["Cache-Control"] == "no-store"
    return unescape(response.content.decode())


def sent(client: Client, posted: dict[str, str], at: str = D01) -> str:
    """What is posted is answered by a redirect without a body; the page that it leads to."""
    response = client.post(at, posted)
    assert (response.status_code, response.content) == (303, b"")
    return shown(client.get(response.headers["Location"]))


def hidden(html: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', html))


def visible(html: str) -> list[str]:
    return re.findall(r'<input id="([^"]+)"', html)


# what has room


def test_room_follows_who_signs_and_what_the_paper_says() -> None:
    self_, family = (set(filling.room(PAPERS["D01"], situation(TOUR | {"respondent": w}))) for w in ("self", "family"))
    assert "filer_capacity" in family - self_
    assert "detainee_full_name" in family - self_
    assert "filer_full_name" in self_ & family
    assert "late_reason" not in family
    late = situation(DETAINED | {"learned_at": "2026-03-05"})
    assert "late_reason" in filling.room(PAPERS["D01"], late)


@pytest.mark.parametrize(
    ("id", "late"),
    [("D02a", LONG_AGO), ("D02b", LONG_AGO | ANSWERED), ("D01m", DETAINED | CONDITIONS)],
)
def test_the_reason_for_filing_late_is_asked_where_the_time_is_over(id: str, late: dict[str, Any]) -> None:
    assert "late_reason" in filling.room(PAPERS[id], situation(late))
    assert "late_reason" not in filling.room(PAPERS[id], situation(TOUR))


def test_a_minor_needs_no_authorisation() -> None:
    assert "authorisation_ref" in filling.room(PAPERS["D01"], situation(TOUR))
    assert "authorisation_ref" not in filling.room(PAPERS["D01"], situation(TOUR | {"age": 15}))


@pytest.mark.parametrize("id", list(PAPERS))
def test_every_page_of_the_form_is_short_and_nothing_is_asked_twice(id: str) -> None:
    keys = filling.room(PAPERS[id], situation(TOUR))
    pages = filling.pages(keys)
    assert sorted(key for page in pages for key in page.keys) == sorted(keys)
    assert all(1 <= len(page.keys) <= filling.MOST for page in pages)


def test_blanks_are_what_would_print_open_and_name_the_answer_that_fills_them() -> None:
    made = situation(TOUR, {"filer_full_name": MARKER})
    paper = PAPERS["D01"]
    open_ = filling.blanks(paper, made, filling.room(paper, made))
    labels = [b.what for b in open_]
    assert identity.FIELDS["filer_full_name"].label not in labels
    assert identity.FIELDS["filer_id_number"].label in labels
    assert identity.FIELDS["filer_email"].label not in labels  # dropped, not dotted
    facts = {b.fact for b in open_ if b.fact}
    assert "arrest_basis" in facts
    assert "arrested_at" not in facts
    told = situation(TOUR | {"arrest_basis": "summons"})
    assert "arrest_basis" not in {b.fact for b in filling.blanks(paper, told, ())}


# the pages


@pytest.mark.django_db
def test_the_preview_says_what_is_blank_and_links_the_answer_and_the_form() -> None:
    html = shown(client_with(**TOUR).get("/viec/giay/1/"))
    assert "Còn trống:" in html
    assert "Số căn cước người làm đơn" in html
    assert re.search(r'<a href="/m/\w+/\?ve=giay-1">trả lời câu này', html)
    assert f'<a class="link" href="{D01}">Điền tên, số giấy trước khi in</a>' in html


@pytest.mark.django_db
def test_page_by_page_to_the_print_with_what_was_typed_before() -> None:
    client = client_with(**TOUR)
    html = shown(client.get(D01))
    typed: dict[str, str] = {}
    for number in range(9):
        assert len(visible(html)) <= filling.MOST
        typed |= {key: f"{MARKER} {key}"[: identity.KNOWN[key].longest] for key in visible(html)}
        now = {key: typed[key] for key in visible(html)}
        if 'class="button" name="_see"' in html:
            break
        html = sent(client, {**hidden(html), **now, "_go": "1"})
        assert hidden(html)["_at"] == str(number + 1)
        assert set(hidden(html)) == {"_at", "_rev", "_held", "csrfmiddlewaretoken"}
    assert set(typed) == set(filling.room(PAPERS["D01"], situation(TOUR)))
    seen = sent(client, {**hidden(html), **now, "_see": "1"})
    assert "Máy chủ không ghi lại các tên này. Không dùng thì đến 9\u00a0giờ\u00a010 là mất." in seen
    assert f"{MARKER} filer_full_name" in seen.split('class="paper"')[1]
    for make, start in (("vi.pdf", b"%PDF"), ("en.pdf", b"%PDF"), ("vi.docx", b"PK"), ("vi-en.pdf", b"%PDF")):
        response = client.post(D01, {**hidden(seen), "_make": make})
        assert response.content.startswith(start)
        lang, kind = make.split(".")
        assert f'bieu-mau-1{"" if lang == "vi" else f"-{lang}"}.{kind}"' in response.headers["Content-Disposition"]
        if kind == "pdf":
            assert MARKER.replace(" ", "") in text_of(PdfReader(BytesIO(response.content))).replace(" ", "")
    again = sent(client, {**hidden(seen), "_change": "1"})
    assert f'value="{typed["filer_full_name"]}"' in again


@pytest.mark.django_db
def test_back_keeps_what_was_typed() -> None:
    client = client_with(**TOUR)
    second = sent(client, {"_at": "0", "_go": "1", "filer_full_name": MARKER})
    first = sent(client, {**hidden(second), "detainee_full_name": "Lê", "_before": "1"})
    assert f'name="filer_full_name" value="{MARKER}"' in first
    sent(client, {**hidden(first), "filer_full_name": "", "_go": "1"})
    assert 'name="filer_full_name" value=""' in shown(client.get(D01)), "what is emptied stays empty"
    pages = [shown(client.get(f"{D01}?t={number}")) for number in (1, 2, 3, 4)]
    assert 'name="detainee_full_name" value="Lê"' in "".join(pages), "going forward by the browser"


@pytest.mark.django_db
@pytest.mark.parametrize("button", ["_go", "_see", "_keep", "_make"])
def test_a_fault_stands_beside_its_box_and_nothing_typed_is_lost(button: str) -> None:
    client = client_with(**TOUR)
    too_long = "9" * 60
    posted = {"_at": "0", "filer_birth_year": too_long, "filer_full_name": MARKER, button: "vi.pdf"}
    html = sent(client, posted)
    assert 'href="#filer_birth_year"' in html
    assert 'id="m-filer_birth_year"' in html
    assert f'value="{too_long}"' in html
    assert MARKER in html
    assert Draft.objects.count() == 1
    assert MARKER not in str(opened(client).answers)


@pytest.mark.django_db
def test_the_language_can_change_without_losing_a_word() -> None:
    client = client_with(**TOUR)
    html = sent(client, {"_at": "0", "filer_full_name": MARKER, "_lang": "en"})
    assert '<html lang="en">' in html
    assert f'value="{MARKER}"' in html
    seen = sent(client, {"_seen": "1", "_held": "1", "_lang": "en"})
    assert "The server kept none of these names" in seen
    assert MARKER in seen


@pytest.mark.django_db
def test_a_hostile_name_is_text() -> None:
    hostile = '"><script>alert(1)</script>'
    client = client_with(**TOUR)
    seen = sent(client, {"_see": "1", "filer_full_name": hostile})
    assert "<script>alert" not in client.get(f"{D01}?xem=1").content.decode()
    assert hostile in seen


@pytest.mark.django_db
def test_without_answers_names_can_still_be_filled_in_but_not_kept() -> None:
    html = shown(Client().get(D01))
    assert 'name="_keep"' not in html
    assert MARKER in sent(Client(), {"_see": "1", "filer_full_name": MARKER})
    assert Draft.objects.count() == 0
    assert Client().post(D01, {"_keep": "1", "filer_full_name": MARKER})["Location"] == f"{D01}?t=2"
    assert Draft.objects.count() == 0


@pytest.mark.django_db
def test_a_shared_device_keeps_no_names() -> None:
    client = client_with(device="shared", **TOUR)
    assert 'name="_keep"' not in client.get(D01).content.decode()
    client.post(D01, {"_keep": "1", "_at": "9", "filer_full_name": MARKER})
    assert MARKER not in str(opened(client).answers)


def opened(client: Client) -> Any:
    from django.test import RequestFactory

    request = RequestFactory().get("/")
    request.COOKIES = {name: morsel.value for name, morsel in client.cookies.items()}
    found = drafts.current(request)
    assert found is not None
    return found.state


# what is kept


@pytest.mark.django_db
def test_names_kept_are_sealed_with_the_answers_and_stand_in_every_paper_until_dropped() -> None:
    client = client_with(**TOUR)
    response = client.post(D01, {"_keep": "1", "_at": "9", "filer_full_name": MARKER, "filer_phone": "0900"})
    assert (response.status_code, response.headers["Location"]) == (302, "/viec/giay/1/")
    assert opened(client).answers["identity.filer_full_name"] == MARKER
    for number in (1, 2):
        assert MARKER in shown(client.get(f"/viec/giay/{number}/"))
    assert f'value="{MARKER}"' in shown(client.get(D01))
    assert MARKER.encode() not in bytes(Draft.objects.get().sealed)
    client.post(D01, {"_keep": "1", "_at": "9", "filer_full_name": "Lê Văn B", "filer_phone": ""})
    kept = opened(client).answers
    assert kept["identity.filer_full_name"] == "Lê Văn B"
    assert "identity.filer_phone" not in kept
    client.post(D01, {"_drop": "1"})
    assert not [key for key in opened(client).answers if key.startswith("identity.")]
    assert opened(client).answers["arrest_place"] == "home"


@pytest.mark.django_db
def test_another_window_is_not_overwritten(monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_with(**TOUR)

    def other_wrote(draft: Any) -> None:
        raise drafts.StaleDraft

    monkeypatch.setattr(drafts, "save", other_wrote)
    html = sent(client, {"_keep": "1", "_at": "9", "filer_full_name": MARKER})
    assert "Một cửa sổ khác vừa ghi" in html
    assert MARKER in shown(client.get(D01))


@pytest.mark.django_db
def test_names_for_one_print_are_in_no_table_and_no_log(capfd: Any, caplog: Any, settings: Any) -> None:
    client = client_with(**TOUR)
    before = list(Draft.objects.values_list())
    for posted in ({"_go": "1"}, {"_see": "1"}, {"_make": "vi.pdf"}, {"_make": "vi.docx"}, {"_lang": "en"}):
        client.post(D01, {"filer_full_name": MARKER, "detainee_full_name": MARKER, **posted})
    client.post(D01, {"filer_full_name": MARKER, "filer_phone": "1" * 99, "_see": "1"})
    assert list(Draft.objects.values_list()) == before
    for model in apps.get_models():
        for row in model.objects.values_list():
            assert MARKER not in str(row)
            assert all(MARKER.encode() not in bytes(v) for v in row if isinstance(v, bytes | memoryview))
    written = capfd.readouterr()
    assert MARKER not in written.out + written.err + caplog.text
    from_cookies = " ".join(v.value for v in client.cookies.values())
    for spelling in spellings(MARKER).values():
        assert spelling not in from_cookies.encode()


@pytest.mark.django_db
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_titles_and_addresses_say_nothing(lang: str) -> None:
    html = shown(client_with(lang, **TOUR).get(D01))
    title = re.search(r"<title>(.*?)</title>", html)
    assert title is not None
    assert title[1].endswith("điền giấy 1" if lang == "vi" else "filling in 1")
    assert Client().get("/viec/giay/99/dien/").status_code == 404


def test_every_word_is_in_both_languages() -> None:
    for text in FILLING_WORDS.values():
        assert isinstance(text, Text)
        assert text.vi
        assert text.en
        assert plain(text.vi) != plain(text.en)
