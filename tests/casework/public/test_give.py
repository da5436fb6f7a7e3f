"""Handing over: nothing leaves before the last press, one press makes one case, a wrong key stops it."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from casework import audit, vault
from casework.models import AuditEntry, Case
from casework.public.words import WORDS
from casework.vault import Keys
from tests.casework.conftest import answered, at_code, code_of, hand_over, make_team

pytestmark = pytest.mark.django_db


def test_nothing_is_sent_before_the_code_was_copied(mai):
    mai.get("/gui/")
    mai.post("/gui/", {"contact": "page", "consent": "1"})
    assert len(code_of(mai).replace(" ", "")) == 24
    refused = mai.post("/gui/ma/", {})
    assert refused.status_code == 422
    assert not Case.objects.exists()
    assert code_of(mai) == code_of(mai)


def test_one_press_makes_one_case_and_a_second_press_none(mai):
    code = hand_over(mai)
    assert Case.objects.count() == 1
    for _ in range(3):
        again = mai.post("/gui/ma/", {"written": "1"})
        assert again["Location"] == "/gui/xong/"
    assert Case.objects.count() == 1
    assert code not in mai.get("/gui/xong/").content.decode()
    assert AuditEntry.objects.get().verb == "case_received"


def test_the_team_and_the_recovery_open_the_answers(mai, made):
    hand_over(mai, "way", "Gọi sau 20 giờ")
    case = Case.objects.get()
    key = vault.case_key(case, Keys(made.pair))
    assert key == vault.case_key_by_recovery(case, made.recovery)
    answers = vault.open_answers(case, key)
    assert answers["facts"]["arrest_basis"] == "none_stated"
    assert answers["facts"]["order_shown"] is False
    assert answers["contact"] == {"how": "way", "way": "Gọi sau 20 giờ"}
    assert vault.open_summary(case, Keys(made.pair))["counts"]["breached"] > 0


@pytest.mark.parametrize(
    ("posted", "part"),
    [
        ({}, "contact"),
        ({"contact": "page"}, "consent"),
        ({"contact": "way", "consent": "1"}, "way"),
        ({"contact": "other", "consent": "1"}, "contact"),
        ({"contact": "\x00\u202e", "consent": "1"}, "contact"),
    ],
)
def test_what_is_missing_is_named_and_what_was_written_stays(mai, posted, part):
    response = mai.post("/gui/", {"way": "", **posted})
    assert response.status_code == 422
    assert f'href="#{part}"' in response.content.decode()
    assert not Case.objects.exists()


def test_without_consent_the_way_that_was_written_is_kept(mai):
    page = mai.post("/gui/", {"contact": "way", "way": "Nhắn qua hàng xóm"}).content.decode()
    assert "Nhắn qua hàng xóm" in page


def test_keys_that_the_root_did_not_sign_stop_it_and_keep_the_draft(mai, made, settings):
    mai.post("/gui/", {"contact": "page", "consent": "1"})
    code = code_of(mai)
    other = make_team()
    settings.TEAM_ROOT = other.root.public
    made.team.signature, made.team.epoch = other.team.signature, 9
    made.team.save()
    response = mai.post("/gui/ma/", {"written": "1"})
    assert response.status_code == 409
    assert not Case.objects.exists()
    made.team.delete()
    mai.post("/gui/ma/", {"written": "1"})
    assert Case.objects.count() == 1
    assert code


def test_a_shared_device_sends_nothing(made, fixed_now):
    client = Client()
    answered(client, "shared")
    page = client.get("/gui/").content.decode()
    assert 'name="contact"' not in page
    assert 'name="consent"' not in page
    client.post("/gui/", {"contact": "page", "consent": "1"})
    assert client.get("/gui/ma/").status_code == 302
    assert not Case.objects.exists()


@pytest.mark.parametrize("button", [{"_lang": "en"}, {"_stay": "1"}])
def test_another_language_or_more_time_keeps_what_was_typed_and_sends_nothing(mai, made, button):
    response = mai.post("/gui/", {"contact": "way", "way": "Gọi sau 20 giờ", **button})
    assert response.status_code == 302
    page = mai.get(response["Location"]).content.decode()
    assert "Gọi sau 20 giờ</textarea>" in page
    assert 'value="way" checked' in page
    assert f'<html lang="{button.get("_lang", "vi")}">' in page
    assert "Gọi sau" not in mai.get("/gui/").content.decode()


def test_without_answers_or_team_there_is_nothing_to_hand_over(db, fixed_now, settings):
    settings.TEAM_ROOT = b""
    assert Client().get("/gui/")["Location"] == "/"
    client = Client()
    answered(client)
    assert client.get("/gui/")["Location"] == "/viec/"
    assert client.get("/gui/ma/")["Location"] == "/gui/"


def test_the_chain_of_the_trail_holds_and_a_change_breaks_it(mai, made):
    code = hand_over(mai)
    for _ in range(3):
        at_code(code).get("/ma/")
    assert audit.verify_chain(made.team) == []
    AuditEntry.objects.filter(number=2).update(verb="withdrawn")
    assert audit.verify_chain(made.team)[0].number == 2
    AuditEntry.objects.filter(number=2).delete()
    assert audit.verify_chain(made.team)


def test_the_plan_leads_here_only_where_there_is_a_team(mai, settings):
    assert 'href="/gui/"' in mai.get("/viec/").content.decode()
    settings.TEAM_ROOT = b""
    assert 'href="/gui/"' not in mai.get("/viec/").content.decode()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_it_says_that_an_open_case_is_never_deleted_by_date(mai, lang):
    mai.cookies["lang"] = lang
    page = unescape(mai.get("/gui/").content.decode())
    assert WORDS["give.until_says"].to(lang) in page
    assert {"vi": "không tự xóa theo ngày", "en": "never deleted by date"}[lang] in page


def test_names_that_were_kept_go_along_and_the_page_says_so(mai, made):
    assert "Tên và số giấy đã giữ" not in mai.get("/gui/").content.decode()
    mai.post("/viec/giay/1/dien/", {"_keep": "1", "_at": "9", "filer_full_name": "Đàm Thị Nhãn"})
    assert "Tên và số giấy đã giữ" in mai.get("/gui/").content.decode()
    hand_over(mai)
    case = Case.objects.get()
    answers = vault.open_answers(case, vault.case_key(case, Keys(made.pair)))
    assert answers["identity"] == {"filer_full_name": "Đàm Thị Nhãn"}
