"""A correction: who said so is asked, what moves is shown before anything is saved, nothing newer is overwritten."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from django.http import QueryDict

from casework import vault
from casework.desk.sources import Source
from casework.models import AuditEntry, Case, Entry
from casework.vault import Keys
from intake.questions import QUESTIONS
from tests.casework.conftest import at_code

pytestmark = pytest.mark.django_db


def place(case: Case, id: str) -> str:
    return f"/ban/hs/{case.pk}/sua/{QUESTIONS[id].slug}/"


def given(id: str, answer: str, **more: str) -> dict[str, str]:
    return {f"{QUESTIONS[id].slug}-a": answer, "source": "paper", "told": "20/11/2026", "revision": "1", **more}


def answers(made) -> dict:
    case = Case.objects.get()
    return vault.open_answers(case, vault.case_key(case, Keys(made.pair)))


def test_what_moves_is_shown_before_anything_is_saved(lan, case, made):
    page = lan.get(place(case, "order_shown")).content.decode()
    assert "Đang ghi: " in page
    assert re.search(r'value="false"[^>]* checked', page)
    page = lan.post(place(case, "order_shown"), given("order_shown", "true")).content.decode()
    assert "Chưa lưu" in page
    moved = re.sub(r"<[^>]+>", "", page.split("Nếu lưu thì điều gì thay đổi")[1])
    assert "Lý do bắt, giữĐang là: Còn bàn cãi→ Sẽ là: Chưa rõ" in moved
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
    assert (content["told"], content["by"]) == ("2026-11-20", "lan")
    with pytest.raises(vault.Unopenable):
        vault.open_entry(entry, vault.shared_key(again, Keys(made.pair)))
    assert bytes(again.summary) != before
    page = lan.get(response["Location"]).content.decode()
    told = re.sub(r"<[^>]+>", " ", page.split("Câu trả lời như đã kể, và chỗ đã sửa")[1])
    assert re.search(r"Như đã kể:\s+Không", told)
    assert re.search(r"Sửa thành:\s+Có\s+xem trong giấy tờ, ngày thứ.Sáu 20/11/2026; lan ghi lúc 9", told)
    assert "bản 2" in page
    assert "Kế hoạch" in at_code(code).get("/ma/").content.decode()
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


@pytest.mark.parametrize("typed", ["", "hôm qua", "31/02/2026", "23/11/2026", "20/11/26", "٢٠/١١/٢٠٢٦", "20/11/0000"])
def test_the_day_must_be_one_that_has_been(lan, case, typed):
    response = lan.post(place(case, "order_shown"), given("order_shown", "true", _keep="1", told=typed))
    assert response.status_code == 422
    page = response.content.decode()
    assert 'href="#told"' in page
    assert f'name="told" value="{typed}"' in page
    assert Case.objects.get().revision == 1


@pytest.mark.parametrize(
    ("typed", "day"),
    [("20/11/2026", "2026-11-20"), (" 2.3.2024 ", "2024-03-02"), ("1-1", "2026-01-01"), ("24/12", "2025-12-24")],
)
def test_a_day_is_read_as_people_write_it(fixed_now, typed, day):
    source = Source.of(QueryDict(urlencode({"source": "family", "told": typed})), fixed_now.date())
    assert (source.faults, source.on.isoformat()) == ({}, day)


def test_several_corrections_stand_one_after_the_other(lan, ha, case):
    lan.post(place(case, "order_shown"), given("order_shown", "true", _keep="1"))
    again = given("order_shown", "unknown", _keep="1", revision="2", source="family", told="21/11/2026")
    ha.post(place(case, "order_shown"), again)
    page = re.sub(r"<[^>]+>", " ", lan.get(f"/ban/hs/{case.pk}/").content.decode()).split("Như đã kể:")[1]
    places = [page.index(words) for words in ("xem trong giấy tờ", "lan ghi lúc", "gia đình cho biết", "ha ghi lúc")]
    assert places == sorted(places)


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
