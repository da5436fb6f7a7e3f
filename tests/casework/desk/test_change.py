"""A correction: who said so is asked, what moves is shown before anything is saved, nothing newer is overwritten."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from casework import vault
from casework.models import AuditEntry, Case, Entry
from casework.vault import Keys
from intake.questions import QUESTIONS

pytestmark = pytest.mark.django_db


def place(case: Case, id: str) -> str:
    return f"/ban/hs/{case.pk}/sua/{QUESTIONS[id].slug}/"


def given(id: str, answer: str, **more: str) -> dict[str, str]:
    return {f"{QUESTIONS[id].slug}-a": answer, "source": "paper", "revision": "1", **more}


def answers(made) -> dict:
    case = Case.objects.get()
    return vault.open_answers(case, vault.case_key(case, Keys(made.pair)))


def test_what_moves_is_shown_before_anything_is_saved(lan, case, made):
    page = lan.get(place(case, "order_shown")).content.decode()
    assert "Đang ghi: " in page
    assert re.search(r'value="false"[^>]* checked', page)
    page = lan.post(place(case, "order_shown"), given("order_shown", "true")).content.decode()
    assert "Chưa lưu" in page
    moved = page.split("Điều gì thay đổi")[1]
    assert "→" in moved
    assert "Lý do bắt, giữ</b><br>Còn bàn cãi → Chưa rõ" in moved
    assert Case.objects.get().revision == 1
    assert answers(made)["facts"]["order_shown"] is False
    assert not Entry.objects.exists()


def test_keeping_it_seals_a_new_revision_and_a_correction(lan, case, made, code):
    before = bytes(case.summary)
    response = lan.post(place(case, "order_shown"), given("order_shown", "true", _keep="1"))
    assert response["Location"] == f"/ban/hs/{case.pk}/"
    again = Case.objects.get()
    assert again.revision == 2
    assert answers(made)["facts"]["order_shown"] is True
    assert answers(made)["consent"]["version"] == 1
    entry = Entry.objects.get()
    content = vault.open_entry(entry, vault.case_key(again, Keys(made.pair)))
    assert (content["before"], content["after"], content["source"]) == (False, True, "paper")
    with pytest.raises(vault.Unopenable):
        vault.open_entry(entry, vault.shared_key(again, Keys(made.pair)))
    assert bytes(again.summary) != before
    page = lan.get(response["Location"]).content.decode()
    assert "Giấy tờ tôi đã xem" in page
    assert "bản 2" in page
    assert Client().post("/ma/", {"code": code}).status_code == 200
    line = AuditEntry.objects.get(verb="answers_changed")
    assert (line.target, line.revision) == (str(case.pk), 2)


def test_an_answer_that_was_not_given_is_added(lan, case, made):
    slug = QUESTIONS["arrested_at"].slug
    blank = lan.get(place(case, "arrested_at")).content.decode()
    assert slug in blank
    assert "Đang ghi" not in blank
    lan.post(place(case, "reasons_told"), given("reasons_told", "false", _keep="1"))
    assert answers(made)["facts"]["reasons_told"] is False


def test_who_said_so_must_be_chosen_and_the_answer_stays(lan, case, made):
    posted = given("order_shown", "true", _keep="1")
    response = lan.post(place(case, "order_shown"), {**posted, "source": "somebody"})
    assert response.status_code == 422
    assert re.search(r'value="true"[^>]* checked', response.content.decode())
    assert lan.post(place(case, "order_shown"), {**posted, f"{QUESTIONS['order_shown'].slug}-a": ""}).status_code == 422
    assert Case.objects.get().revision == 1


def test_the_second_of_two_is_told_and_overwrites_nothing(lan, ha, case, made):
    ha.post(place(case, "order_shown"), given("order_shown", "true", _keep="1"))
    for posted in (given("order_shown", "unknown", _keep="1"), given("order_shown", "unknown")):
        response = lan.post(place(case, "order_shown"), posted)
        assert response.status_code == 409
        assert "Chưa có gì bị ghi đè" in response.content.decode()
    assert answers(made)["facts"]["order_shown"] is True
    assert Entry.objects.count() == 1


def test_every_question_can_be_picked_and_shown(lan, case):
    page = lan.get(f"/ban/hs/{case.pk}/sua/").content.decode()
    for question in QUESTIONS.values():
        assert question.slug in page
    for kind in {q.kind for q in QUESTIONS.values()}:
        question = next(q for q in QUESTIONS.values() if q.kind == kind)
        assert lan.get(f"/ban/hs/{case.pk}/sua/{question.slug}/").status_code == 200


def test_a_row_is_added_and_taken_away_without_saving(lan, case):
    question = next(q for q in QUESTIONS.values() if q.kind == "rows")
    for action in ("_add", "_remove"):
        assert lan.post(place(case, question.id), {action: "1", "revision": "1"}).status_code == 200
    assert Case.objects.get().revision == 1


def test_what_is_not_there_or_not_ours_is_not_found(lan, binh, case):
    assert lan.get(f"/ban/hs/{case.pk}/sua/000000/").status_code == 404
    assert binh.get(place(case, "order_shown")).status_code == 404
    assert binh.post(place(case, "order_shown"), given("order_shown", "true", _keep="1")).status_code == 404
    assert Case.objects.get().revision == 1
