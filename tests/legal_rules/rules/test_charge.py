"""The charge: approval in its time, one trial for one act, the code of the day of the act."""

import pytest

from tests.legal_rules.rules.asking import finding, instant, outcome

TAKEN = {"arrested_at": "2026-11-01T08:00"}


def charge(**row):
    return {"charges": [{"article": "331", "clause": "2", **row}]}


class TestApproval:
    def ask(self, at="2026-11-22T09:00", **facts):
        return outcome("charge_approval", at, **{**TAKEN, **facts})

    def test_approved(self):
        assert self.ask(**charge(at="2026-11-10T10:00", approved=True)) == "kept"
        assert self.ask(**charge(approved=True)) == "kept"

    @pytest.mark.parametrize(("at", "expected"), [("2026-11-14T23:59", "kept"), ("2026-11-15T00:00", "breached")])
    def test_a_day_to_send_and_three_to_decide_at_the_latest(self, at, expected):
        """Charged 10:00 on the 10th, received by 10:00 on the 11th, day of receipt not counted: the 14th at 24:00."""
        assert self.ask(at=at, **charge(at="2026-11-10T10:00", approved=False)) == expected

    def test_a_charge_of_an_uncertain_day_takes_the_latest(self):
        row = charge(at={"earliest": "2026-11-09T10:00", "latest": "2026-11-10T10:00"}, approved=False)
        assert self.ask(at="2026-11-14T12:00", **row) == "kept"
        assert self.ask(at="2026-11-15T00:00", **row) == "breached"

    def test_an_unapproved_charge_shows_the_other_side(self):
        answer = finding("charge_approval", **TAKEN, **charge(at="2026-11-10", approved=False))
        assert answer.outcome == "breached"
        assert "3 ngày" in answer.contrary_reading.vi
        assert answer.arithmetic[-1].en == "Sent in 24 hours, decided in 3 days, at the latest: 00:00 on 15 Nov"

    @pytest.mark.parametrize("row", [{"at": "2026-11-10"}, {"approved": False}, {}])
    def test_unknown(self, row):
        assert self.ask(**charge(**row)) == "unclear: charges"
        assert self.ask() == "unclear: charges"

    @pytest.mark.parametrize("facts", [{"charges": False}, {"stage": "custody"}, {"stage": "held"}])
    def test_not_charged(self, facts):
        assert self.ask(**facts) == "not_applicable"

    def test_the_worst_of_several_charges(self):
        rows = [
            {"at": "2026-11-10", "article": "331", "approved": True},
            {"at": "2026-11-12", "article": "117", "approved": False},
        ]
        assert self.ask(charges=rows) == "breached"
        assert self.ask(charges=[rows[0], {"at": "2026-11-12", "article": "117"}]) == "unclear: charges"

    def test_short_form(self):
        assert self.ask(charge_article="331", charged_at="2026-11-10", charge_approved=True) == "kept"

    def test_the_old_code(self):
        answer = finding("charge_approval", arrested_at="2010-01-01", **charge(at="2010-01-04", approved=False))
        assert answer.outcome == "breached"
        assert {c.law for c in answer.citations} == {"cpc_2003"}


class TestDoubleJeopardy:
    def test_outcomes(self):
        assert outcome("double_jeopardy", tried_before_for_same_act=True, **TAKEN) == "breached"
        assert outcome("double_jeopardy", tried_before_for_same_act=False, **TAKEN) == "kept"
        assert outcome("double_jeopardy", **TAKEN) == "unclear: tried_before_for_same_act"

    def test_the_day_of_the_charge_decides(self):
        facts = {"tried_before_for_same_act": True, "arrested_at": "2017-06-01"}
        assert outcome("double_jeopardy", **facts) == "unclear: no_law_for_date"
        assert outcome("double_jeopardy", **facts, **charge(at="2018-01-01")) == "breached"

    def test_the_other_side(self):
        assert finding("double_jeopardy", tried_before_for_same_act=True, **TAKEN).contrary_reading is not None


class TestLawInTime:
    @pytest.mark.parametrize(
        ("act", "code", "expected"),
        [
            ("2017-12-31", "penal_code_1999", "kept"),
            ("2017-12-31", "penal_code_2015", "breached"),
            ("2018-01-01", "penal_code_2015", "kept"),
            ("2018-01-01", "penal_code_1999", "breached"),
            ("2026-01-01", "penal_code_2015", "kept"),
        ],
    )
    def test_the_code_of_the_day(self, act, code, expected):
        assert outcome("law_in_time", act_at=act, **TAKEN, **charge(code=code)) == expected

    def test_the_newer_code_may_be_milder(self):
        answer = finding("law_in_time", act_at="2016-01-01", **TAKEN, **charge(code="penal_code_2015"))
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")
        assert "nhẹ hơn" in answer.contrary_reading.vi
        gone = finding("law_in_time", act_at="2020-01-01", **TAKEN, **charge(code="penal_code_1999"))
        assert (gone.outcome, gone.confidence) == ("breached", "settled")

    def test_unknown(self):
        assert outcome("law_in_time", **TAKEN, **charge(code="penal_code_2015")) == "unclear: act_at"
        assert outcome("law_in_time", act_at="2020-01-01", **TAKEN, **charge()) == "unclear: charges"
        assert outcome("law_in_time", act_at="2020-01-01", **TAKEN) == "unclear: charges"
        span = {"earliest": "2017-12-01", "latest": "2018-02-01"}
        assert outcome("law_in_time", act_at=span, **TAKEN, **charge(code="penal_code_2015")) == "unclear: act_at"

    def test_not_charged(self):
        assert outcome("law_in_time", charges=False) == "not_applicable"

    def test_before_the_1999_code(self):
        facts = {"act_at": "2000-06-30", **TAKEN, **charge(code="penal_code_1999")}
        assert outcome("law_in_time", **facts) == "unclear: no_law_for_date"


def test_nothing_here_asks_the_clock():
    """The same facts at two instants of one day give the same answer."""
    facts = {**TAKEN, **charge(at="2026-11-10", approved=False)}
    assert finding("charge_approval", "2026-11-22T01:00", **facts) == finding(
        "charge_approval", "2026-11-22T23:00", **facts
    )
    assert instant("2026-11-22T01:00") < instant("2026-11-22T23:00")
