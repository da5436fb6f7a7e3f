"""Counsel: the hours of a request, refusals and their grounds, and when counsel must be appointed."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

TAKEN = {"arrest_basis": "emergency_holding", "arrested_at": "2026-11-18T08:00"}
NATIONAL_SECURITY = [{"at": "2026-11-20", "article": "117", "clause": "1"}]
FREE_SPEECH = [{"at": "2026-11-20", "article": "331", "clause": "2"}]


class TestAccess:
    def ask(self, at="2026-11-22T09:00", **facts):
        return outcome("counsel_access", at, **{**TAKEN, **facts})

    def test_met(self):
        assert self.ask(counsel_met_at="2026-11-20T09:00") == "kept"

    @pytest.mark.parametrize(
        ("met", "expected"),
        [("2026-11-19T21:00", "kept"), ("2026-11-19T21:01", "unclear: counsel_registered_at")],
    )
    def test_met_within_twelve_and_twenty_four_hours(self, met, expected):
        assert self.ask(counsel_requested_at="2026-11-18T09:00", counsel_met_at=met) == expected

    @pytest.mark.parametrize(
        ("at", "expected"), [("2026-11-19T21:00", "kept"), ("2026-11-19T21:01", "breached"), ("2026-11-25", "breached")]
    )
    def test_asked_for_and_never_met(self, at, expected):
        at = at if "T" in at else f"{at}T09:00"
        assert self.ask(at=at, counsel_requested_at="2026-11-18T09:00", counsel_met_at=False) == expected

    def test_in_detention_the_request_may_take_a_day(self):
        facts = {"counsel_requested_at": "2026-11-18T09:00", "counsel_met_at": False, "detention_from": "2026-11-10"}
        facts["arrested_at"] = "2026-11-08T08:00"
        assert self.ask(at="2026-11-20T09:00", **facts) == "kept"
        assert self.ask(at="2026-11-20T09:01", **facts) == "breached"

    def test_a_late_meeting_is_arguable(self):
        answer = finding("counsel_access", counsel_requested_at="2026-11-18T09:00", counsel_met_at=False, **TAKEN)
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")
        assert answer.contrary_reading is not None
        assert [line.vi for line in answer.arithmetic] == [
            "Nhờ luật sư: 09:00 18/11",
            "Chuyển yêu cầu và đăng ký, 36 giờ: 21:00 19/11",
            "Gặp được hoặc tính đến: 09:00 22/11",
        ]

    def test_the_hours_run_from_the_latest_request(self):
        asked = {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"}
        answer = finding("counsel_access", counsel_requested_at=asked, counsel_met_at=False, **TAKEN)
        assert answer.arithmetic[1].en == "To pass on and register, 36 hours: 22:00 on 19 Nov"

    def test_asked_for_and_the_rest_unknown(self):
        assert self.ask(counsel_requested_at="2026-11-18T09:00") == "unclear: counsel_met_at counsel_registered_at"

    def test_asked_for_on_an_unknown_hour(self):
        facts = {"counsel_requested_at": "2026-11-20", "counsel_met_at": False}
        assert self.ask(at="2026-11-21T18:00", **facts) == "unclear: counsel_requested_at"

    def test_registered_and_not_met(self):
        facts = {"counsel_registered_at": "2026-11-19T09:00", "counsel_met_at": False}
        assert self.ask(**facts) == "unclear: counsel_met_at counsel_refused_reason"

    def test_never_asked_for(self):
        assert self.ask(counsel_requested_at=False) == "not_applicable"

    def test_nothing_known(self):
        assert self.ask() == "unclear: counsel_requested_at counsel_met_at"

    def test_refused_without_a_reason(self):
        assert self.ask(counsel_refused_reason="none") == "breached"

    def test_let_in_after_a_silent_refusal(self):
        met = {"counsel_refused_reason": "none", "counsel_requested_at": "2026-11-18T09:00"}
        assert self.ask(counsel_refused_reason="none", counsel_met_at="2026-11-20") == "kept"
        assert self.ask(**met, counsel_met_at="2026-11-19T20:00") == "kept"
        answer = finding("counsel_access", **TAKEN, **met, counsel_met_at="2026-11-20T09:00")
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")

    def test_refused_for_another_reason(self):
        answer = finding("counsel_access", counsel_refused_reason="other", **TAKEN)
        assert (answer.outcome, answer.reason) == ("unclear", "law_open")

    def test_administrative_custody_is_another_law(self):
        assert self.ask(arrest_basis="administrative_custody") == "not_applicable"


class TestNationalSecurity:
    """Only Chapter XIII, only by the head of the procuracy, only until the investigation ends."""

    def ask(self, **facts):
        return finding("counsel_access", counsel_refused_reason="national_security", **TAKEN, **facts)

    def test_article_331_is_no_national_security_offence(self):
        answer = self.ask(charges=FREE_SPEECH)
        assert answer.outcome == "breached"

    def test_article_117_needs_a_decision(self):
        answer = self.ask(charges=NATIONAL_SECURITY)
        assert (answer.outcome, answer.reason) == ("unclear", "law_open")
        assert answer.contrary_reading is not None

    def test_no_charge_known(self):
        assert self.ask().settled_by == ("charges",)

    @pytest.mark.parametrize(
        "over", [{"stage": "prosecution"}, {"stage": "trial"}, {"case_file_to_procuracy_at": "2026-11-21"}]
    )
    def test_after_the_investigation(self, over):
        assert self.ask(charges=NATIONAL_SECURITY, **over).outcome == "breached"

    def test_after_the_investigation_and_met(self):
        answer = self.ask(charges=NATIONAL_SECURITY, stage="prosecution", counsel_met_at="2026-11-21")
        assert answer.outcome == "unclear"


class TestByTheLawOfItsDay:
    def test_the_old_code_gave_a_day_in_custody(self):
        facts = {"arrested_at": "2016-05-04T08:00", "counsel_requested_at": "2016-05-05T08:00", "counsel_met_at": False}
        assert outcome("counsel_access", "2016-05-06T08:00", **facts) == "kept"
        assert outcome("counsel_access", "2016-05-06T08:01", **facts) == "breached"

    def test_and_three_days_otherwise(self):
        facts = {"detention_from": "2016-05-04", "counsel_requested_at": "2016-05-05T08:00", "counsel_met_at": False}
        assert outcome("counsel_access", "2016-05-08T08:00", **facts) == "kept"
        assert outcome("counsel_access", "2016-05-08T08:01", **facts) == "breached"

    def test_before_the_old_code(self):
        assert (
            outcome("counsel_access", arrested_at="2003-05-04", counsel_met_at="2003-05-05")
            == "unclear: no_law_for_date"
        )


class TestMandatory:
    def ask(self, **facts):
        return outcome("counsel_mandatory", **{**TAKEN, **facts})

    GRAVE = [{"at": "2026-11-20", "article": "109", "clause": "1"}]

    def test_a_frame_of_twenty_years_or_more(self):
        assert self.ask(charges=self.GRAVE, counsel_appointed=True) == "kept"
        assert self.ask(charges=self.GRAVE, counsel_appointed=False, counsel_registered_at=False) == "breached"
        assert self.ask(charges=self.GRAVE) == "unclear: counsel_appointed"
        assert self.ask(charges=self.GRAVE, counsel_appointed=False) == "unclear: counsel_registered_at"

    @pytest.mark.parametrize("fact", ["counsel_registered_at", "counsel_met_at"])
    def test_counsel_of_ones_own(self, fact):
        assert self.ask(charges=self.GRAVE, counsel_appointed=False, **{fact: "2026-11-21"}) == "kept"

    @pytest.mark.parametrize("person", [{"age": 17}, {"birth_year": 2010}, {"disability": True}])
    def test_the_person(self, person):
        assert self.ask(counsel_appointed=False, counsel_registered_at=False, **person) == "breached"

    def test_an_adult_with_a_lighter_frame(self):
        assert self.ask(charges=FREE_SPEECH, age=40) == "not_applicable"

    def test_a_clause_that_is_not_known(self):
        assert self.ask(charges=[{"at": "2026-11-20", "article": "109"}]) == "unclear: charges"
        assert self.ask(charges=[{"at": "2026-11-20", "article": "331"}]) == "not_applicable"
        both = [{"at": "2026-11-20", "article": "331", "clause": "1"}, {"at": "2026-11-20", "article": "109"}]
        assert self.ask(charges=both) == "unclear: charges"

    def test_a_disability_that_does_not_prevent_a_defence_can_be_argued(self):
        facts = {"counsel_appointed": False, "counsel_registered_at": False, **TAKEN}
        assert finding("counsel_mandatory", disability=True, **facts).confidence == "arguable"
        assert finding("counsel_mandatory", age=16, **facts).confidence == "settled"
        charged = [{"at": "2026-11-20", "article": "109", "clause": "1"}]
        assert finding("counsel_mandatory", charges=charged, **facts).confidence == "settled"

    def test_adult_is_presumed(self):
        assert "adult" in finding("counsel_mandatory", charges=FREE_SPEECH, **TAKEN).presumed

    def test_not_charged(self):
        assert self.ask(charges=False) == "not_applicable"
        assert self.ask(stage="custody") == "not_applicable"
        assert self.ask() == "unclear: charges"

    def test_administrative_custody(self):
        assert self.ask(arrest_basis="administrative_custody", age=15) == "not_applicable"

    def test_the_old_code_asked_for_death_only(self):
        old = [{"at": "2012-05-05", "code": "penal_code_1999", "article": "79", "clause": "1"}]
        facts = {"arrested_at": "2012-05-01", "counsel_appointed": False, "counsel_registered_at": False}
        assert outcome("counsel_mandatory", charges=old, **facts) == "breached"
        lighter = [{"at": "2012-05-05", "code": "penal_code_1999", "article": "88", "clause": "2"}]
        assert outcome("counsel_mandatory", charges=lighter, **facts) == "not_applicable"
