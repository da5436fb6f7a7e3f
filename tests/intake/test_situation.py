"""What later rooms get: the facts that can be read, what cannot, and a way to add facts."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from intake import drafts, moment
from intake.situation import accepted, add, situation
from legal_rules.instants import VIET_NAM
from tests.intake.conftest import NOW

pytestmark = pytest.mark.django_db


@pytest.fixture
def request_with_draft(stub):
    def make(answers):
        request, response = RequestFactory().get("/"), HttpResponse()
        draft = drafts.create(request, response, "own")
        draft.state.answers |= answers
        drafts.save(draft)
        request.COOKIES["page"] = response.cookies["page"].value
        drafts.forget(request)
        return request

    return make


def test_without_a_draft_there_is_none(rf, stub):
    assert situation(rf.get("/")) is None


def test_facts_assessment_identity_and_respondent(request_with_draft):
    left = {"arrest_basis": "none_stated", "free_to_leave": True}
    given = {"respondent": "lawyer", "arrested_at": "2026-11-18T08:00", "identity.name": "A", **left}
    held = situation(request_with_draft(given))
    assert held.at == NOW
    assert held.respondent == "lawyer"
    assert held.identity == {"name": "A"}
    assert held.troubles == ()
    assert set(held.facts.given) == {"respondent", "arrested_at", "arrest_basis"}
    assert held.assessment.at == NOW
    assert held.assessment is held.assessment


def test_it_is_made_once_a_request(request_with_draft, django_assert_num_queries):
    request = request_with_draft({})
    with django_assert_num_queries(1):
        assert situation(request) is situation(request)


def test_what_cannot_be_read_is_left_out_and_told(request_with_draft):
    ends = {"custody_from": "2026-11-20T08:00", "custody_until": "2026-11-19T08:00"}
    held = situation(request_with_draft({**ends, "arrest_basis": "none_stated", "age": 900}))
    assert held.facts.value("arrest_basis") == "none_stated"
    assert {t.question.id for t in held.troubles} == {"age", "custody_until"}
    assert held.assessment


@pytest.mark.parametrize(
    "given",
    [
        {"nonsense": 1},
        {"charges": 3},
        {"charge_article": ["x"], "age": 30},
        {"arrested_at": {"earliest": "x"}},
        {"age": None},
    ],
)
def test_nothing_that_was_stored_can_make_reading_fail(given, stub):
    facts, troubles = accepted(given, NOW)
    assert facts.value("commune") is None
    assert troubles or given == {"age": None}


def test_one_bad_fact_does_not_take_the_others_along(stub):
    facts, _ = accepted({"charge_article": "331", "charge_clause": "99", "age": 30}, NOW)
    assert facts.value("age") == 30


def test_rows_are_added_and_counted(request_with_draft):
    request = request_with_draft({"arrest_basis": "none_stated"})
    draft = drafts.current(request)
    add(draft, filings=[{"kind": "D01", "at": "2026-11-22"}])
    add(draft, filings={"kind": "D05", "at": "2026-11-22"}, learned_at="2026-11-19")
    after = situation(request)
    assert [row["kind"] for row in after.facts.value("filings")] == ["D01", "D05"]
    assert after.facts.value("learned_at")


def test_rows_that_are_not_known_or_none_give_way(request_with_draft):
    for stored in ("unknown", False, {"kind": "D01"}):
        request = request_with_draft({"filings": stored})
        add(drafts.current(request), filings=[{"kind": "D05"}])
        kinds = [row["kind"] for row in situation(request).facts.value("filings")]
        assert kinds == (["D01", "D05"] if isinstance(stored, dict) else ["D05"])


def test_adding_needs_a_fact(request_with_draft):
    with pytest.raises(KeyError):
        add(drafts.current(request_with_draft({})), nonsense=1)


def test_the_clock_is_viet_nam_s(settings):
    settings.FIXED_NOW = None
    assert moment.now().utcoffset() == VIET_NAM.utcoffset(None)
    settings.FIXED_NOW = NOW
    assert moment.now() == NOW
