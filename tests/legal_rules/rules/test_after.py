"""What follows when the day of a deadline is over: every deadline of an authority has its next step."""

import pytest

from legal_rules import catalogue
from legal_rules.engine import assess
from legal_rules.facts import read
from legal_rules.law import parameters
from tests.legal_rules.rules.asking import case, instant

AFTER = {name.removeprefix("after_"): versions for name, versions in parameters().items() if name.startswith("after_")}
# Nothing follows: a last word, a day that runs for the person, or a step of which the next one is already shown.
NOTHING_MORE = {
    "complaint_detention_regime", "complaint_detention_regime_second", "complaint_detention_regime_second_answer",
    "denunciation_continued_answer", "crime_report_notice", "administrative_lawsuit", "appeal_returned",
    "cassation_notice", "cassation_against",
}  # fmt: skip


def test_each_deadline_says_what_follows_or_is_known_not_to():
    assert set(AFTER) | NOTHING_MORE == set(catalogue.DEADLINES)
    assert not set(AFTER) & NOTHING_MORE


@pytest.mark.parametrize("id", AFTER)
def test_what_follows_is_cited_and_points_at_a_step(id):
    for version in AFTER[id]:
        assert version.citations
        assert isinstance(version.value, str)


def test_silence_of_the_procuracy_leads_one_level_up():
    facts = {"filings": [{"kind": "complaint_procedural", "at": "2026-11-18T09:00", "how": "in_person"}]}
    found = case("2026-11-22T09:00", **facts).deadline("complaint_procedural_answer")
    assert found.state == "passed"
    assert found.after is not None
    assert found.after.step == "complaint_procedural_second"
    assert any(c.law == "ttlt_02_2018" and c.article == "15" for c in found.after.citations)


def test_before_the_joint_circular_nothing_is_said_of_silence():
    facts = {"filings": [{"kind": "complaint_procedural", "at": "2018-03-05T09:00", "how": "in_person"}]}
    assert case("2018-03-10T09:00", **facts).deadline("complaint_procedural_answer").after is None


def test_what_follows_stands_in_the_json():
    moment = instant("2026-11-22T09:00")
    facts = {"filings": [{"kind": "complaint_administrative", "at": "2026-03-02", "how": "in_person"}]}
    shown = {d["id"]: d for d in assess(read(facts, moment), moment).as_json()["deadlines"]}
    after = shown["complaint_administrative_answer"]["after"]
    assert after["step"] == "complaint_administrative_second"
    assert after["vi"]
    assert after["en"]
    assert shown["crime_report_answer"]["after"] is None


def test_an_answered_paper_says_so():
    row = {"kind": "complaint_procedural", "at": "2026-11-18T09:00", "how": "in_person", "answered_at": "2026-11-19"}
    found = case("2026-11-22T09:00", filings=[row]).deadline("complaint_procedural_answer")
    assert "Answered: 19 Nov 2026" in [line.en for line in found.arithmetic]


def test_a_posted_paper_says_what_is_missing():
    row = {"kind": "complaint_procedural", "at": "2026-11-18", "how": "post"}
    found = case("2026-11-25T09:00", filings=[row]).deadline("complaint_procedural_answer")
    assert found.state == "unknown"
    assert found.settled_by == ("filings",)
    assert any("post" in line.en for line in found.arithmetic)


def test_the_course_of_a_complaint_asks_whom_it_is_against():
    row = {"kind": "complaint_procedural", "at": "2026-11-02", "how": "in_person", "about": "other"}
    assert case("2026-11-05T09:00", filings=[row]).deadline("complaint_procedural_answer").settled_by == ("filings",)
