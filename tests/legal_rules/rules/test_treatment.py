"""Ill-treatment, medical care, forced statements, recorded questioning: every outcome and the dates of change."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

TAKEN = {"arrest_basis": "emergency_holding", "arrested_at": "2026-11-18T08:00"}
CHARGED = [{"at": "2026-11-20", "article": "331", "clause": "2"}]


@pytest.mark.parametrize(
    ("rule", "fact"),
    [
        ("ill_treatment", "ill_treated"),
        ("medical_care", "medical_care_refused"),
        ("self_incrimination", "forced_confession"),
    ],
)
class TestThree:
    def test_breached(self, rule, fact):
        answer = finding(rule, **{fact: True}, **TAKEN)
        assert answer.outcome == "breached"
        assert answer.contrary_reading is not None
        assert answer.confidence == "settled"

    def test_kept(self, rule, fact):
        assert outcome(rule, **{fact: False}, **TAKEN) == "kept"

    @pytest.mark.parametrize("facts", [{}, {"asked": "unknown"}])
    def test_unclear(self, rule, fact, facts):
        given = {fact: facts["asked"]} if facts else {}
        assert outcome(rule, **given, **TAKEN) == f"unclear: {fact}"

    def test_before_the_law_that_is_held(self, rule, fact):
        facts = {fact: True, "arrested_at": "2003-05-05", "released_at": "2003-05-20"}
        assert outcome(rule, **facts) == "unclear: no_law_for_date"


@pytest.mark.parametrize(
    ("rule", "fact"), [("ill_treatment", "ill_treated"), ("self_incrimination", "forced_confession")]
)
def test_the_old_code_must_be_checked(rule, fact):
    answer = finding(rule, **{fact: True}, arrested_at="2013-05-05")
    assert (answer.outcome, answer.confidence) == ("breached", "check_with_lawyer")
    assert {c.law for c in answer.citations} == {"cpc_2003"}


class TestMedicalCare:
    def test_by_the_law_of_the_last_day_of_holding(self):
        facts = {"arrested_at": "2026-05-01", "medical_care_refused": True}
        old = finding("medical_care", released_at="2026-06-30T10:00", **facts)
        new = finding("medical_care", released_at="2026-07-01T10:00", **facts)
        assert {c.law for c in old.citations} == {"law_94_2015"}
        assert {c.law for c in new.citations} == {"decree_213_2026"}

    def test_a_long_detention_that_began_under_the_old_code(self):
        facts = {"arrested_at": "2016-05-01", "medical_care_refused": True, "released_at": "2019-05-01"}
        assert outcome("medical_care", **facts) == "breached"

    def test_administrative_custody(self):
        facts = {**TAKEN, "arrest_basis": "administrative_custody"}
        assert outcome("medical_care", medical_care_refused=True, **facts) == "not_applicable"


class TestRecording:
    def ask(self, **facts):
        return outcome("interrogation_recording", **{**TAKEN, **facts})

    def test_of_an_accused(self):
        assert self.ask(charges=CHARGED, interrogation_unrecorded=True) == "breached"
        assert self.ask(charges=CHARGED, interrogation_unrecorded=False) == "kept"
        assert self.ask(charges=CHARGED) == "unclear: interrogation_unrecorded"

    def test_whether_charged_is_not_known(self):
        answer = finding("interrogation_recording", interrogation_unrecorded=True, **TAKEN)
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")
        assert (
            finding("interrogation_recording", interrogation_unrecorded=True, charges=CHARGED, **TAKEN).confidence
            == "settled"
        )

    @pytest.mark.parametrize("facts", [{"charges": False}, {"stage": "custody"}, {"stage": "held"}])
    def test_not_charged(self, facts):
        assert self.ask(interrogation_unrecorded=True, **facts) == "not_applicable"

    @pytest.mark.parametrize(
        ("charged", "expected"),
        [
            ("2017-12-31", "not_applicable"),
            ("2018-01-01", "unclear: law_open"),
            ("2018-12-31", "unclear: law_open"),
            ("2019-01-01", "breached"),
        ],
    )
    def test_the_duty_came_in_steps(self, charged, expected):
        facts = {"arrested_at": charged, "charges": [{"at": charged, "article": "331"}]}
        assert self.ask(interrogation_unrecorded=True, **facts) == expected

    def test_the_day_of_the_charge_counts_and_not_that_of_the_arrest(self):
        facts = {"arrested_at": "2017-12-01", "charges": [{"at": "2019-03-01", "article": "331"}]}
        assert self.ask(interrogation_unrecorded=True, **facts) == "breached"
