"""The pages of the questions: what they show, where their buttons lead, and that nothing typed is lost."""

from __future__ import annotations

import re
import unicodedata

import pytest

from intake import slots
from intake.words import WORDS
from legal_rules.words import Text
from tests.intake import stub_questions as q
from tests.intake.conftest import Person, body
from tests.intake.test_wizard_faults import DAY, STALE, stored


def title(response) -> str:
    return re.search(r"<title>(.*?)</title>", body(response), re.S)[1]


def test_the_page_of_a_question(started):
    started.post(q.RESPONDENT, {"a": "family"})
    page = body(started.get(q.ARRESTED_AT))
    assert "Người thân của bạn bị đưa đi lúc nào?" in page
    assert "Phần 1 trong 3: Lúc đầu" in page
    assert "Kể cả khi chỉ được “mời”." in page
    assert '<details class="why" open>' in page
    assert 'autocomplete="off"' in page
    assert not re.search(r'<input type="radio"[^>]*checked', page)


def test_the_question_speaks_to_the_respondent(started):
    for respondent, words in (("self", "Bạn bị đưa đi"), ("lawyer", "Thân chủ"), ("caseworker", "Người được hỗ trợ")):
        started.post(q.RESPONDENT, {"a": respondent})
        assert words in body(started.get(q.ARRESTED_AT))


def test_titles_are_neutral_and_differ(started):
    assert title(started.get(q.RESPONDENT)) == "Biểu mẫu – câu 1"
    assert title(started.post(q.RESPONDENT, {})) == "Cần sửa – Biểu mẫu – câu 1"
    started.post(q.RESPONDENT, {"a": "self"})
    assert title(started.get(q.ARRESTED_AT)) == "Biểu mẫu – câu 2"


def test_a_message_stands_in_the_summary_and_at_its_box(started):
    started.post(q.RESPONDENT, {"a": "self"})
    page = body(started.post(q.ARRESTED_AT, {"a": "exact", "x-d": "18", "x-m": "11", "x-y": "2026", "x-h": "25"}))
    box = f"{q.ARRESTED_AT.slug}-x-h"
    assert f'<a class="link" href="#{box}">Giờ viết từ 0 đến 23' in page
    assert re.search(rf'id="{box}"[^>]*aria-invalid="true"', page)
    assert 'value="25"' in page
    assert 'tabindex="-1" autofocus id="summary"><div role="alert">' in page


@pytest.mark.parametrize("question", [x for s in q.SECTIONS for x in s.questions], ids=lambda x: x.id)
def test_every_summary_link_leads_to_a_box_of_the_page(started, question):
    answers = {"respondent": {"a": "self"}, "arrest_basis": {"a": "invitation"}}
    for earlier in (x for s in q.SECTIONS for x in s.questions):
        if earlier is question:
            break
        started.post(earlier, answers.get(earlier.id), **({} if earlier.id in answers else {"skip": "1"}))
    page = body(started.post(question, {"o-d": "77", "t": "", "r0-at-d": "77"}))
    (target,) = set(re.findall(r'<li><a class="link" href="#([\w-]+)">', page))
    assert f'id="{target}"' in page


def test_the_future_is_refused_here_and_says_what_day_it_is(started):
    started.post(q.RESPONDENT, {"a": "self"})
    page = body(started.post(q.ARRESTED_AT, {"a": "day", "o-d": "23", "o-m": "11", "o-y": "2026"}))
    assert "Ngày này chưa đến" in page
    assert "22/11/2026" in page
    assert f'href="#{q.ARRESTED_AT.slug}-o-d"' in page
    assert stored(started).answers == {"respondent": "self"}


def far(person: Person) -> None:
    for question in (q.RESPONDENT, q.ARRESTED_AT, q.BASIS, q.NOTIFIED):
        person.post(question, skip="1")


def exact(day: str, hour: str) -> dict:
    return {"a": "exact", "x-d": day, "x-m": "11", "x-y": "2026", "x-h": hour}


def test_an_end_before_its_start_is_refused_at_the_end(started):
    far(started)
    started.post(q.CUSTODY_FROM, exact("19", "6"))
    page = body(started.post(q.CUSTODY_UNTIL, exact("18", "6")))
    assert "Lúc kết thúc" in page
    assert started.post(q.CUSTODY_UNTIL, exact("25", "6")).status_code == 302  # an end in an order may lie ahead


def test_a_problem_of_another_question_does_not_hold_this_one_up(started):
    far(started)
    started.post(q.CUSTODY_FROM, exact("19", "6"))
    started.post(q.CUSTODY_UNTIL, exact("22", "6"))
    assert started.post(q.CUSTODY_FROM, exact("22", "8")).status_code == 302
    review = body(started.client.get("/xem-lai/"))
    assert "Lúc kết thúc" in review
    assert f'href="{started.url(q.CUSTODY_UNTIL)}?ve=xem-lai"' in review


def test_a_clause_that_the_article_lacks_is_said_at_its_row(started):
    far(started)
    for question in (q.CUSTODY_FROM, q.CUSTODY_UNTIL):
        started.post(question, skip="1")
    row = {"a": "some", "r0-article": "331", "r0-clause": "9", "r0-code": "penal_code_2015"}
    page = body(started.post(q.CHARGES, row))
    assert "không có khoản 9" in page
    assert f'href="#{q.CHARGES.slug}-r0-clause"' in page


def test_skip_and_going_on(started):
    response = started.post(q.RESPONDENT, skip="1")
    assert response["Location"] == started.url(q.ARRESTED_AT)
    assert stored(started).skipped == ["respondent"]
    started.post(q.RESPONDENT, {"a": "self"})
    assert stored(started).skipped == []
    started.post(q.RESPONDENT, skip="1")
    assert "respondent" not in stored(started).answers


def test_back_from_the_first_question_is_the_start(started):
    assert started.post(q.RESPONDENT, back="1")["Location"] == "/"


def test_the_language_is_changed_without_losing_a_letter(started):
    started.post(q.RESPONDENT, {"a": "self"})
    typed = {"a": "between", "e-d": "18", "l-h": "mười"}
    response = started.post(q.ARRESTED_AT, typed, lang="en")
    assert response["Location"] == started.url(q.ARRESTED_AT)
    assert response.cookies["lang"].value == "en"
    assert not response.cookies["lang"]["max-age"]
    page = body(started.get(q.ARRESTED_AT))
    assert "When were you taken?" in page
    assert 'value="mười"' in page
    assert "to check" not in page


def test_messages_change_language_with_the_page(started):
    assert "Chưa có lựa chọn nào" in body(started.post(q.RESPONDENT, {}))
    started.post(q.RESPONDENT, {}, lang="en")
    assert "Nothing is chosen yet" in body(started.get(q.RESPONDENT))


def test_an_unknown_language_is_left_alone(started):
    response = started.post(q.RESPONDENT, {"a": "self"}, lang="xx")
    assert "lang" not in response.cookies


def test_typed_text_that_was_not_taken_survives_a_new_visit(started):
    started.post(q.RESPONDENT, {"a": "self"})
    started.post(q.ARRESTED_AT, exact("40", "8"))
    page = body(started.get(q.ARRESTED_AT))
    assert 'value="40"' in page
    assert "không có trong lịch" in page


def test_an_answer_shows_again_and_can_be_changed(started):
    started.post(q.RESPONDENT, {"a": "self"})
    started.post(q.ARRESTED_AT, DAY)
    page = body(started.get(q.ARRESTED_AT))
    assert f'value="day" id="{q.ARRESTED_AT.slug}-a-day" checked' in page
    assert '<details class="why">' in page
    started.post(q.ARRESTED_AT, {"a": "unknown"})
    assert stored(started).answers["arrested_at"] == "unknown"


def to_the_end(person: Person, basis: str = "none_stated") -> None:
    person.post(q.RESPONDENT, {"a": "family"})
    person.post(q.ARRESTED_AT, DAY)
    person.post(q.BASIS, {"a": basis})
    for question in (
        q.NOTIFIED,
        q.CUSTODY_FROM,
        q.CUSTODY_UNTIL,
        q.CHARGES,
        q.DETENTION_FROM,
        q.AGE,
        q.COMMUNE,
        q.WRONGDOER,
    ):
        person.post(question, skip="1")


def test_a_change_from_the_review_leads_back_to_it(started):
    to_the_end(started)
    assert started.post(q.ARRESTED_AT, {"a": "unknown"}, "?ve=xem-lai")["Location"] == "/xem-lai/"
    assert started.post(q.ARRESTED_AT, back="1", query="?ve=xem-lai")["Location"] == "/xem-lai/"
    assert started.post(q.ARRESTED_AT, skip="1", query="?ve=xem-lai")["Location"] == "/xem-lai/"
    assert started.post(q.ARRESTED_AT, {"a": "unknown"})["Location"] == started.url(q.BASIS)


def test_a_change_from_the_plan_leads_back_to_it(started, monkeypatch):
    to_the_end(started)
    monkeypatch.setattr(slots, "plan_url_name", "who")
    assert started.post(q.ARRESTED_AT, {"a": "unknown"}, "?ve=viec")["Location"] == "/ai-thay/"
    assert started.post(q.ARRESTED_AT, {"a": "unknown"}, "?ve=//evil")["Location"] == started.url(q.BASIS)


def test_a_question_opened_from_a_paper_leads_back_to_the_paper(started, monkeypatch):
    to_the_end(started)
    monkeypatch.setattr(slots, "paper_url_name", "paper")
    assert started.post(q.ARRESTED_AT, {"a": "unknown"}, "?ve=giay-12")["Location"] == "/viec/giay/12/"
    assert started.post(q.ARRESTED_AT, back="1", query="?ve=giay-12")["Location"] == "/viec/giay/12/"
    assert f'action="{started.url(q.ARRESTED_AT)}?ve=giay-12"' in body(started.get(q.ARRESTED_AT, "?ve=giay-12"))
    for wrong in ("giay-0", "giay-", "giay-123", "giay-1x", "giay-\u0661"):
        response = started.post(q.ARRESTED_AT, {"a": "unknown"}, f"?ve={wrong}")
        assert response["Location"] == started.url(q.BASIS), wrong
    monkeypatch.setattr(slots, "paper_url_name", None)
    assert started.post(q.ARRESTED_AT, {"a": "unknown"}, "?ve=giay-12")["Location"] == started.url(q.BASIS)


def test_a_change_that_opens_a_question_asks_it_first(started):
    to_the_end(started)
    response = started.post(q.BASIS, {"a": "invitation"}, "?ve=xem-lai")
    assert response["Location"] == started.url(q.FREE) + "?ve=xem-lai"
    assert started.client.post(response["Location"], {f"{q.FREE.slug}-a": "true"})["Location"] == "/xem-lai/"


def test_every_question_that_a_change_opens_is_asked_before_it_leads_back(started, monkeypatch, stub):
    from dataclasses import replace

    from intake.journey import Book
    from intake.question import Section
    from tests.intake.conftest import use_book

    second = replace(q.COMMUNE, asked_if=lambda answers: answers.get("arrest_basis") == "invitation")
    use_book(monkeypatch, Book((Section("s", q.SECTIONS[0].title, (q.RESPONDENT, q.BASIS, q.FREE, q.AGE, second)),)))
    for question in (q.RESPONDENT, q.BASIS, q.AGE):
        started.post(question, skip="1")
    back = "?ve=xem-lai"
    assert started.post(q.BASIS, {"a": "invitation"}, back)["Location"] == started.url(q.FREE) + back
    assert started.post(q.FREE, {"a": "true"}, back, rev="99")["Location"] == started.url(second) + back
    assert started.post(second, {"t": "A"}, back, rev="99")["Location"] == "/xem-lai/"
    assert stored(started).due == []


def test_the_plan_may_ask_for_an_answer_that_the_path_has_not_come_to(started, monkeypatch):
    started.post(q.RESPONDENT, {"a": "self"})
    monkeypatch.setattr(slots, "plan_url_name", "who")
    assert "Bao nhiêu tuổi?" in body(started.get(q.AGE, "?ve=viec"))
    assert started.post(q.AGE, {"t": "30"}, "?ve=viec", rev="99")["Location"] == "/ai-thay/"
    assert stored(started).answers["age"] == 30
    assert started.get(q.COMMUNE)["Location"] == started.url(q.ARRESTED_AT)
    assert started.get(q.FREE, "?ve=viec")["Location"].startswith(started.url(q.ARRESTED_AT))


def test_skipping_an_answer_shuts_its_branch_at_once(started):
    to_the_end(started, "invitation")
    assert started.post(q.BASIS, skip="1")["Location"] == started.url(q.NOTIFIED)


def test_rows_grow_and_shrink_without_a_script(started):
    far(started)
    for question in (q.CUSTODY_FROM, q.CUSTODY_UNTIL):
        started.post(question, skip="1")
    response = started.post(q.CHARGES, {"a": "some", "r0-article": "331"}, add="1")
    assert response["Location"] == started.url(q.CHARGES) + "#row-2"
    page = body(started.get(q.CHARGES))
    assert page.count('<fieldset class="row') == 2
    assert 'value="331"' in page
    assert stored(started).answers == {}
    started.post(q.CHARGES, {"a": "some", "r0-article": "331", "r1-article": "117"}, remove="1")
    assert stored(started).typed["charges"]["r0-article"] == ["117"]
    started.post(q.CHARGES, {"a": "some", "r0-article": "117"})
    assert stored(started).answers["charges"] == [{"article": "117"}]


def test_a_row_is_looked_up_and_a_line_fills_it_without_a_script(started):
    far(started)
    for question in (q.CUSTODY_FROM, q.CUSTODY_UNTIL):
        started.post(question, skip="1")
    response = started.post(q.CHARGES, {"a": "some", "find": "331"}, find="1")
    assert response["Location"] == started.url(q.CHARGES) + "#found"
    page = body(started.get(q.CHARGES))
    assert 'name="_pick" value="a" aria-label="Chọn: Điều 331, Bộ luật"' in page
    assert stored(started).answers == {}
    assert "Không thấy trong danh sách" not in page
    response = started.post(q.CHARGES, {"a": "some", "find": "331"}, pick="a")
    assert response["Location"] == started.url(q.CHARGES) + "#row-1"
    assert stored(started).typed["charges"] == {"a": ["some"], "r0-article": ["331"], "r0-clause": ["2"]}
    started.post(q.CHARGES, {"a": "some", "find": "0"}, find="1")
    assert "Không thấy trong danh sách" in body(started.get(q.CHARGES))


def test_enter_in_the_box_of_the_search_shows_the_lines(started):
    far(started)
    for question in (q.CUSTODY_FROM, q.CUSTODY_UNTIL):
        started.post(question, skip="1")
    assert started.post(q.CHARGES, {"find": "331"})["Location"] == started.url(q.CHARGES) + "#found"
    page = body(started.get(q.CHARGES))
    assert '<p id="found" tabindex="-1">' in page
    assert 'name="_pick" value="a"' in page
    assert 'class="summary"' not in page
    page = body(started.post(q.CHARGES, {"a": "some", "find": "331"}))  # looked up, and no line was taken
    assert f'href="#{q.CHARGES.slug}-find">Bấm “Chọn”' in page
    assert 'aria-describedby="h-find m-find" aria-invalid="true"' in page


def test_words_that_were_not_looked_up_yet_are_not_lost_beside_a_row(started):
    far(started)
    for question in (q.CUSTODY_FROM, q.CUSTODY_UNTIL):
        started.post(question, skip="1")
    both = {"a": "some", "find": "331", "r0-article": "117"}
    assert started.post(q.CHARGES, both)["Location"] == started.url(q.CHARGES) + "#found"
    assert stored(started).answers == {}
    assert started.post(q.CHARGES, both)["Location"] != started.url(q.CHARGES) + "#found"
    assert stored(started).answers["charges"] == [{"article": "117"}]
    started.post(q.CHARGES, {"a": "unknown", "find": "117"})
    assert stored(started).answers["charges"] == "unknown"


@pytest.mark.parametrize("number", ["9", "0", "-1", "x", "", "٣", "9" * 50])
def test_a_row_that_is_not_there_cannot_be_removed(started, number):
    far(started)
    for question in (q.CUSTODY_FROM, q.CUSTODY_UNTIL):
        started.post(question, skip="1")
    started.post(q.CHARGES, {"a": "some", "r0-article": "331"}, remove=number)
    assert stored(started).typed["charges"]["r0-article"] == ["331"]


def test_the_papers_that_an_answer_feeds_are_named(started, monkeypatch):
    monkeypatch.setattr(slots, "feeds", lambda id: (Text("Đơn A", "Letter A"),) if id == "respondent" else ())
    assert "Câu này dùng trong giấy tờ: Đơn A." in body(started.get(q.RESPONDENT))


def test_the_stale_message_in_the_other_language(started):
    rev = started.revision(q.RESPONDENT)
    started.post(q.RESPONDENT, {"a": "self"})
    response = started.post(q.RESPONDENT, {"a": "lawyer"}, rev=rev, lang="en")
    assert WORDS["notice.stale"].en in body(response)
    assert f'value="lawyer" id="{q.RESPONDENT.slug}-a-lawyer" checked' in body(response)
    assert STALE not in body(response)


def test_enter_presses_continue(started):
    """The first submit button in the order of the page is what Enter presses in a text box."""
    buttons = re.findall(r"<button[^>]*>", body(started.get(q.RESPONDENT)))
    assert 'name="_go"' in buttons[0]
    assert 'tabindex="-1"' in buttons[0]


def test_a_question_that_does_not_exist(started):
    assert started.client.get("/m/ffffff/").status_code == 404


def test_no_answer_without_its_token(started, settings):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.cookies = started.client.cookies
    assert strict.post(started.url(q.RESPONDENT), {f"{q.RESPONDENT.slug}-a": "self"}).status_code == 403
    assert strict.post("/", {"device": "own"}).status_code == 403
    assert strict.post("/xoa/").status_code == 403
    assert stored(started).answers == {}


def test_step_forty_costs_what_step_one_costs(started, django_assert_num_queries):
    to_the_end(started)
    with django_assert_num_queries(1):
        started.get(q.WRONGDOER)
    with django_assert_num_queries(2):
        started.post(q.WRONGDOER, {"a": "none"}, rev="99")


def test_text_in_any_normal_form_is_kept_as_typed(started):
    typed = unicodedata.normalize("NFD", "Phường Bến Nghé")
    for question in (q.RESPONDENT, q.ARRESTED_AT, q.BASIS, q.NOTIFIED, q.CUSTODY_FROM, q.CUSTODY_UNTIL, q.CHARGES):
        started.post(question, skip="1")
    for question in (q.DETENTION_FROM, q.AGE):
        started.post(question, skip="1")
    started.post(q.COMMUNE, {"t": typed}, back="1")
    assert stored(started).typed["commune"]["t"] == [typed]
    started.post(q.COMMUNE, {"t": typed})
    assert stored(started).answers["commune"] == typed
    assert f'value="{typed}"' in body(started.get(q.COMMUNE))
