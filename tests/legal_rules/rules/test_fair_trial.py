"""Article 14 of the Covenant and category III: counsel, a fair trial, and when unfairness becomes grave."""

import pytest

from tests.legal_rules.rules.asking import NOW, case, standard

TAKEN = {"arrest_basis": "caught_in_the_act", "arrested_by": "police", "arrested_at": "2026-11-18T08:00"}
PRIVATE = {"arrested_by": "private_person", "arrest_basis": "none_stated", "arrested_at": "2026-11-18T08:00"}
CHARGED = {"charges": [{"at": "2026-11-20", "article": "331", "clause": "2", "approved": True}]}


def ask(id, at=NOW, **facts):
    return standard(id, at, **facts).outcome


class TestCounsel:
    def test_met(self):
        assert ask("iccpr_14_counsel", counsel_met_at="2026-11-19", **TAKEN) == "kept"

    @pytest.mark.parametrize("reason", ["national_security", "none", "other"])
    def test_any_refusal_is_a_breach(self, reason):
        assert ask("iccpr_14_counsel", counsel_refused_reason=reason, **TAKEN) == "breached"

    def test_a_refusal_that_national_law_may_allow(self):
        facts = {**TAKEN, "counsel_refused_reason": "national_security"}
        facts["charges"] = [{"at": "2026-11-20", "article": "117", "clause": "1"}]
        assert case(**facts).finding("counsel_access").outcome == "unclear"
        assert ask("iccpr_14_counsel", **facts) == "breached"

    def test_let_in_after_all(self):
        assert ask("iccpr_14_counsel", counsel_refused_reason="none", counsel_met_at="2026-11-19", **TAKEN) == "kept"

    def test_cut_off_from_everybody(self):
        cut = {**TAKEN, "still_held": True, "counsel_met_at": False}
        assert ask("iccpr_14_counsel", family_visits=False, **cut) == "breached"
        assert ask("iccpr_14_counsel", family_visits=["2026-11-20"], **cut) == "unclear"

    def test_judged_without_counsel(self):
        assert ask("iccpr_14_counsel", counsel_met_at=False, judgment_at="2026-11-20", **TAKEN) == "breached"

    def test_too_late(self):
        assert (
            ask("iccpr_14_counsel", counsel_requested_at="2026-11-18T09:00", counsel_met_at=False, **TAKEN)
            == "breached"
        )

    def test_unclear(self):
        answer = standard("iccpr_14_counsel", **TAKEN)
        assert (answer.outcome, answer.settled_by) == ("unclear", ("counsel_met_at", "counsel_requested_at"))

    def test_not_a_criminal_case(self):
        assert ask("iccpr_14_counsel", **{**TAKEN, "arrest_basis": "administrative_custody"}) == "not_applicable"
        assert ask("iccpr_14_counsel", **PRIVATE) == "not_applicable"


class TestFairTrial:
    TRIED = {
        **TAKEN,
        **CHARGED,
        "arrested_at": "2026-01-05T08:00",
        "charges": [{"at": "2026-01-08", "article": "331", "clause": "2", "approved": True}],
        "judgment_at": "2026-06-05",
        "present_at_judgment": True,
        "forced_confession": False,
        "counsel_met_at": "2026-01-10",
    }

    def test_kept_after_a_judgment(self):
        assert ask("iccpr_14_fair_trial", **self.TRIED) == "kept"

    @pytest.mark.parametrize(
        "facts", [{"present_at_judgment": False}, {"forced_confession": True}, {"tried_before_for_same_act": True}]
    )
    def test_breached(self, facts):
        assert ask("iccpr_14_fair_trial", **{**self.TRIED, **facts}) == "breached"

    @pytest.mark.parametrize("fact", ["judgment_at", "present_at_judgment", "forced_confession", "counsel_met_at"])
    def test_each_missing_guarantee_leaves_it_open(self, fact):
        answer = standard("iccpr_14_fair_trial", **{**self.TRIED, fact: "unknown"})
        assert (answer.outcome, answer.settled_by) == ("unclear", (fact,))

    def test_not_tried_yet(self):
        assert ask("iccpr_14_fair_trial", **TAKEN, **CHARGED) == "unclear"

    @pytest.mark.parametrize("facts", [{"charges": False}, {"stage": "held"}])
    def test_not_charged(self, facts):
        assert ask("iccpr_14_fair_trial", **TAKEN, **facts) == "not_applicable"


class TestCategoryThree:
    def test_two_guarantees_missed(self):
        answer = standard("wgad_category_3", forced_confession=True, **TAKEN)
        assert answer.outcome == "breached"  # forced to speak, and no judge in 48 hours

    def test_one_is_not_yet_grave(self):
        assert ask("wgad_category_3", **TAKEN) == "unclear"

    def test_one_and_nothing_else_unknown(self):
        facts = {**TestFairTrial.TRIED, "ill_treated": False}
        assert ask("wgad_category_3", **facts) == "unclear"  # no judge in 48 hours, all else in order

    def test_something_unknown(self):
        facts = {**TestFairTrial.TRIED, "released_at": "2026-01-06T08:00"}
        answer = standard("wgad_category_3", **facts)
        assert (answer.outcome, answer.settled_by) == ("unclear", ("ill_treated",))

    def test_none(self):
        facts = {**TestFairTrial.TRIED, "ill_treated": False, "released_at": "2026-01-06T08:00"}
        assert ask("wgad_category_3", **facts) == "kept"

    def test_private_people(self):
        assert ask("wgad_category_3", **PRIVATE, ill_treated=False, forced_confession=False) == "not_applicable"
