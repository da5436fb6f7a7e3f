"""One test for each thing that django-formtools does badly; the adapter cures them."""

from __future__ import annotations

import pytest
from formtools.wizard.views import NamedUrlWizardView, WizardView

from intake import drafts
from intake.messages import NOTHING_CHOSEN
from intake.models import Draft
from intake.words import WORDS
from tests.intake import stub_questions as q
from tests.intake.conftest import body

STALE, OFF_PATH = WORDS["notice.stale"].vi, WORDS["notice.off_path"].vi
DAY = {"a": "day", "o-d": "18", "o-m": "11", "o-y": "2026"}


def stored(person):
    from django.test import RequestFactory

    request = RequestFactory().get("/")
    request.COOKIES = {name: morsel.value for name, morsel in person.client.cookies.items()}
    return drafts.current(request).state


def row():
    return Draft.objects.values_list("sealed", "revision", "expires_at").get()


def at_basis(person):
    person.post(q.RESPONDENT, {"a": "family"})
    person.post(q.ARRESTED_AT, DAY)


def test_back_keeps_what_was_typed(started):
    started.post(q.RESPONDENT, {"a": "family"})
    response = started.post(q.ARRESTED_AT, {"a": "exact", "x-d": "18", "x-h": "8h3"}, back="1")
    assert response["Location"] == started.url(q.RESPONDENT)
    page = body(started.get(q.ARRESTED_AT))
    assert 'value="8h3"' in page
    assert f'value="exact" id="{q.ARRESTED_AT.slug}-a" checked' in page
    assert "arrested_at" not in stored(started).answers


@pytest.mark.parametrize("question", [q.RESPONDENT, q.ARRESTED_AT, q.AGE, q.FREE])
def test_a_bare_get_neither_wipes_nor_writes(started, question, django_assert_num_queries):
    started.post(q.RESPONDENT, {"a": "family"})
    before = row()
    with django_assert_num_queries(1):
        started.get(question)
    started.client.get(started.url(question) + "?reset=1")
    assert row() == before


def test_a_second_window_overwrites_nothing(started):
    started.post(q.RESPONDENT, {"a": "family"})
    old = started.revision(q.RESPONDENT)
    started.post(q.RESPONDENT, {"a": "lawyer"})
    response = started.post(q.RESPONDENT, {"a": "caseworker"}, rev=old)
    assert response.status_code == 409
    assert STALE in body(response)
    assert "Luật sư" in body(response)
    assert f'value="caseworker" id="{q.RESPONDENT.slug}-a-caseworker" checked' in body(response)
    assert stored(started).answers["respondent"] == "lawyer"
    again = started.post(q.RESPONDENT, {"a": "caseworker"})
    assert again.status_code == 302
    assert stored(started).answers["respondent"] == "caseworker"


def test_a_second_window_at_another_question_is_no_conflict(started):
    started.post(q.RESPONDENT, {"a": "family"})
    old = started.revision(q.RESPONDENT)
    started.post(q.ARRESTED_AT, DAY)
    assert started.post(q.RESPONDENT, {"a": "self"}, rev=old).status_code == 302
    assert stored(started).answers == {"respondent": "self", "arrested_at": "2026-11-18"}


def test_two_requests_at_once_lose_nothing(started, monkeypatch):
    """The other request writes between this one's reading and its writing."""
    started.post(q.RESPONDENT, {"a": "family"})
    save, done = drafts.save, []

    def late(draft):
        if not done:
            done.append(True)
            started.post(q.ARRESTED_AT, DAY)
        save(draft)

    rev = started.revision(q.ARRESTED_AT)
    monkeypatch.setattr(drafts, "save", late)
    response = started.post(q.ARRESTED_AT, {"a": "unknown"}, rev=rev)
    assert response.status_code == 409
    assert STALE in body(response)
    assert stored(started).answers["arrested_at"] == "2026-11-18"


def test_a_replayed_post_changes_nothing_and_goes_on(started):
    rev = started.revision(q.RESPONDENT)
    first = started.post(q.RESPONDENT, {"a": "family"}, rev=rev)
    before = stored(started)
    again = started.post(q.RESPONDENT, {"a": "family"}, rev=rev)
    assert (again.status_code, again["Location"]) == (first.status_code, first["Location"])
    after = stored(started)
    assert (after.answers, after.skipped, after.typed) == (before.answers, before.skipped, before.typed)
    rev = started.revision(q.ARRESTED_AT)
    started.post(q.ARRESTED_AT, {}, rev=rev, skip="1")
    assert started.post(q.ARRESTED_AT, {}, rev=rev, skip="1").status_code == 302


def test_a_replayed_post_with_messages_shows_them_again(started):
    started.post(q.RESPONDENT, {"a": "family"})
    rev, typed = started.revision(q.ARRESTED_AT), {"a": "day", "o-d": "40", "o-m": "1", "o-y": "2026"}
    first, again = (started.post(q.ARRESTED_AT, typed, rev=rev) for _ in range(2))
    assert first.status_code == again.status_code == 200
    assert STALE not in body(again)
    assert "không có trong lịch" in body(again)


def test_answers_of_a_branch_that_was_left_count_for_nothing(started):
    at_basis(started)
    started.post(q.BASIS, {"a": "invitation"})
    started.post(q.FREE, {"a": "false"})
    started.post(q.BASIS, {"a": "none_stated"})
    review = body(started.client.get("/xem-lai/"))
    assert "Được về" not in review
    assert stored(started).answers["free_to_leave"] is False
    started.post(q.BASIS, {"a": "invitation"})
    assert "Được về" in body(started.client.get("/xem-lai/"))


def test_a_hidden_step_leads_to_the_next_one(started):
    at_basis(started)
    started.post(q.BASIS, {"a": "none_stated"})
    for response in (started.get(q.FREE), started.post(q.FREE, {"a": "true"}, rev="1")):
        assert response.status_code == 302
        assert response["Location"].startswith(started.url(q.NOTIFIED))
        assert OFF_PATH in body(started.client.get(response["Location"]))
    assert "free_to_leave" not in stored(started).answers


def test_what_was_typed_for_a_hidden_step_is_there_when_it_comes_back(started):
    at_basis(started)
    started.post(q.BASIS, {"a": "none_stated"})
    started.post(q.FREE, {"a": "true"}, rev="1")
    started.post(q.BASIS, {"a": "invitation"})
    assert f'value="true" id="{q.FREE.slug}-a" checked' in body(started.get(q.FREE))


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_deep_link_does_not_jump_ahead(started, method):
    response = getattr(started, method)(q.WRONGDOER)
    assert response["Location"] == started.url(q.RESPONDENT)
    assert stored(started).answers == {}


def test_done_does_not_run_on_get(started):
    before = row()
    for address in ("/m/done/", "/m/-/"):
        assert started.client.get(address).status_code == 404
    assert row() == before


def test_the_last_answer_leads_to_the_review_and_the_draft_stays(started):
    for question in (q.RESPONDENT, q.ARRESTED_AT, q.BASIS, q.NOTIFIED, q.CUSTODY_FROM, q.CUSTODY_UNTIL, q.CHARGES,
                     q.DETENTION_FROM, q.AGE, q.COMMUNE):  # fmt: skip
        assert started.post(question, skip="1").status_code == 302
    assert started.post(q.WRONGDOER, {"a": "none"})["Location"] == "/xem-lai/"
    assert stored(started).answers == {"wrongdoer": False}


def test_an_expired_session_is_said_and_validates_nothing(started):
    Draft.objects.all().delete()
    response = started.post(q.ARRESTED_AT, DAY, rev="1")
    assert response.status_code == 410
    assert WORDS["expired.h1"].vi in body(response)
    assert NOTHING_CHOSEN.vi not in body(response)
    assert not Draft.objects.exists()
    assert response.cookies["page"]["max-age"] == 0


def test_a_post_is_read_as_the_question_of_its_address(started):
    """Formtools believes the step named in the body."""
    started.post(q.RESPONDENT, {"a": "family"})
    data = {"interview-current_step": q.RESPONDENT.slug, f"{q.RESPONDENT.slug}-a": "self", "_rev": "9", "_go": "1"}
    response = started.client.post(started.url(q.ARRESTED_AT), data)
    assert response["Location"] == started.url(q.ARRESTED_AT)
    assert stored(started).answers == {"respondent": "family"}


def test_a_step_named_in_the_body_is_not_gone_to(started):
    started.post(q.RESPONDENT, {"a": "family"})
    data = {"wizard_goto_step": q.RESPONDENT.slug, "_rev": "9", "_go": "1"} | {f"{q.ARRESTED_AT.slug}-a": "unknown"}
    assert started.client.post(started.url(q.ARRESTED_AT), data)["Location"] == started.url(q.BASIS)


def test_the_form_list_has_the_attributes_that_formtools_deletes(started):
    """`WizardView.post` deletes both after a valid step; an override that does not set them ends in AttributeError."""
    assert "_resolved_form_list" in WizardView.post.__code__.co_names
    assert started.post(q.RESPONDENT, {"a": "family"}).status_code == 302


def test_an_answer_that_is_not_taken_is_shown_by_a_page_of_its_own(started):
    """What answers a POST stays, with the POST, in the browser's file of open windows."""
    started.post(q.RESPONDENT, {"a": "family"})
    sent = {f"{q.ARRESTED_AT.slug}-{name}": text for name, text in {"a": "day", "o-d": "40", "o-m": "1"}.items()}
    response = started.client.post(started.url(q.ARRESTED_AT) + "?ve=xem-lai", sent | {"_rev": "9", "_go": "1"})
    assert response["Location"] == started.url(q.ARRESTED_AT) + "?ve=xem-lai"
    page = body(started.client.get(response["Location"]))
    assert 'value="40"' in page
    assert 'id="summary"' in page


def test_neither_the_post_nor_its_token_is_stored(started):
    token = "T" * 64
    sent = {
        "csrfmiddlewaretoken": token,
        "_rev": "1",
        f"{q.RESPONDENT.slug}-a": "family",
        "extra": "MARKER",
        "_go": "1",
    }
    started.client.post(started.url(q.RESPONDENT), sent)
    held = stored(started).to_bytes().decode()
    assert token not in held
    assert "MARKER" not in held
    assert q.RESPONDENT.slug not in held


def test_formtools_still_has_these_faults():
    """When a new version loses one, the cure can go."""
    assert "reset" in WizardView.get.__code__.co_names
    assert "render_done" in NamedUrlWizardView.get.__code__.co_names
    assert "current_step" in NamedUrlWizardView.get.__code__.co_names
