"""Release at the end of a term: returns of the file, the days after a judgment, a sentence already served."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

HELD = {"detention_from": "2026-01-05", "custody_from": False, "still_held": True}
VERY = {"charge_code": "penal_code_2015", "charge_article": "117", "charge_clause": "1"}


def after(at="2026-11-22T09:00", **facts):
    return outcome("detention_after_term", at, **{**HELD, **facts})


@pytest.mark.parametrize(
    ("by", "at", "past"),
    [
        ("Viện kiểm sát", "2026-06-29T09:00", False),
        ("Viện kiểm sát", "2026-07-01T00:00", False),
        ("Viện kiểm sát", "2026-07-01T00:01", True),
        ("Tòa án", "2026-06-01T00:01", True),
        ("Tòa án", "2026-06-01T00:00", False),
    ],
)
def test_detention_after_a_return_lasts_no_longer_than_the_further_investigation(by, at, past):
    # returned on 1 May: two months of 30 days by the procuracy, one by the court, the day of return left out
    facts = {"case_file_to_procuracy_at": "2026-04-20", "returns": [{"by": by, "at": "2026-05-01"}], **VERY}
    assert (after(at, **facts) == "breached") is past


def test_the_file_that_went_back_in_time_ends_the_further_investigation():
    facts = {"case_file_to_procuracy_at": "2026-04-20", "returns": [{"by": "Viện kiểm sát", "at": "2026-05-01"}]}
    assert after("2026-11-22T09:00", indicted_at="2026-06-20", **facts, **VERY) != "breached"


@pytest.mark.parametrize("result", ["acquitted", "exempted", "suspended_sentence", "non_custodial"])
def test_such_a_judgment_frees_at_once(result):
    assert after(judgment_at="2026-11-20", outcome=result) == "breached"
    assert after(judgment_at="2026-11-20", outcome="convicted") != "breached"


def test_a_person_said_to_be_free_is_not_said_to_be_held():
    assert after(judgment_at="2026-11-20", outcome="acquitted", still_held="unknown") != "breached"


def test_after_a_judgment_forty_five_days_then_the_order_of_the_appeal_court():
    facts = {"judgment_at": "2026-09-01", "stage": "appeal", "case_file_to_procuracy_at": "2026-04-20", **VERY}
    assert after("2026-10-16T09:00", **facts) == "not_applicable"
    found = finding("detention_after_term", "2026-10-17T09:00", **{**HELD, **facts})
    assert (found.outcome, found.settled_by) == ("unclear", ("appeal_file_received_at",))
    assert "45" in found.headline.vi


def test_the_sentence_counts_the_time_held():
    facts = {"arrested_at": "2025-01-01", "detention_from": "2025-01-05", "judgment_at": "2026-01-10"}
    assert after("2026-11-22T09:00", sentence_months=18, **facts) == "breached"
    assert after("2026-11-22T09:00", sentence_months=36, **facts) != "breached"


def test_a_stage_past_its_longest_term_asks_for_release():
    facts = {"case_file_to_procuracy_at": "2026-04-01", "stage": "prosecution", **VERY}
    assert after("2026-11-22T09:00", **facts) == "breached"
