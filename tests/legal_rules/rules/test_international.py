"""The Covenant and the Working Group: every outcome of each standard, and that none copies the national verdict."""

import pytest

from legal_rules import catalogue
from legal_rules.engine import assess
from legal_rules.facts import read
from tests.legal_rules.rules.asking import NOW, case, instant, standard

TAKEN = {"arrest_basis": "caught_in_the_act", "arrested_by": "police", "arrested_at": "2026-11-18T08:00"}
PRIVATE = {"arrested_by": "private_person", "arrest_basis": "none_stated", "arrested_at": "2026-11-18T08:00"}
CHARGED = {"charges": [{"at": "2026-11-20", "article": "331", "clause": "2", "approved": True}]}
RELATED = ("expression_related", "assembly_related", "association_related", "religion_related")
NOT_RELATED = dict.fromkeys([*RELATED, "discrimination_related"], False)
# Everything the national law asks of the first days, done, and release after ten hours.
IN_ORDER = {
    **TAKEN,
    "minutes_made": True,
    "first_decision_at": "2026-11-18T18:00",
    "released_at": "2026-11-18T18:00",
    "custody_from": False,
    "detention_from": False,
    "charges": False,
}


def ask(id, at=NOW, **facts):
    return standard(id, at, **facts).outcome


def test_every_standard_answers_whatever_is_known():
    for facts in ({}, TAKEN, PRIVATE, IN_ORDER, {"arrested_at": "2003-05-05T08:00"}, {"arrest_basis": "invitation"}):
        answer = assess(read(facts, instant(NOW)), instant(NOW))
        assert [s.id for s in answer.standards] == list(catalogue.STANDARDS)
        for s in answer.standards:
            assert s.article
            assert s.instrument.vi
            assert s.headline.vi
            assert s.headline.en
            assert s.settled_by or s.outcome != "unclear", s.id


class TestIllTreatment:
    @pytest.mark.parametrize("fact", ["ill_treated", "forced_confession"])
    def test_breached(self, fact):
        assert ask("iccpr_7_ill_treatment", **{fact: True}) == "breached"

    def test_kept(self):
        assert ask("iccpr_7_ill_treatment", ill_treated=False, forced_confession=False) == "kept"

    def test_unclear(self):
        answer = standard("iccpr_7_ill_treatment", ill_treated=False)
        assert (answer.outcome, answer.settled_by) == ("unclear", ("forced_confession",))

    def test_whoever_did_it(self):
        assert ask("iccpr_7_ill_treatment", ill_treated=True, **PRIVATE) == "breached"


class TestLegalBasis:
    def test_breached_with_the_national_law(self):
        late = {**TAKEN, "first_decision_at": "2026-11-19T08:00"}
        assert ask("iccpr_9_1_legal_basis", **late) == "breached"
        assert ask("wgad_category_1", **late) == "breached"
        assert ask("iccpr_9_1_arbitrary", **late, **NOT_RELATED) == "breached"

    def test_kept(self):
        assert ask("iccpr_9_1_legal_basis", **IN_ORDER) == "kept"
        assert ask("wgad_category_1", **IN_ORDER) == "kept"

    def test_unclear(self):
        answer = standard("iccpr_9_1_legal_basis", **TAKEN)
        assert answer.outcome == "unclear"
        assert 0 < len(answer.settled_by) <= 3

    def test_private_people_are_not_the_state(self):
        for id in ("iccpr_9_1_legal_basis", "iccpr_9_1_arbitrary", "wgad_category_1"):
            assert ask(id, **PRIVATE) == "not_applicable"

    def test_the_words_are_its_own(self):
        late = {**TAKEN, "first_decision_at": "2026-11-19T08:00"}
        national = case(**late).finding("decision_within_12_hours").headline
        for id in ("iccpr_9_1_legal_basis", "wgad_category_1", "iccpr_9_1_arbitrary"):
            assert standard(id, **late).headline != national


class TestArbitrary:
    def test_lawful_at_home_and_still_arbitrary(self):
        facts = {**IN_ORDER, **NOT_RELATED, "expression_related": True}
        assert ask("iccpr_9_1_legal_basis", **facts) == "kept"
        assert ask("iccpr_9_1_arbitrary", **facts) == "breached"

    @pytest.mark.parametrize("fact", list(NOT_RELATED))
    def test_each_cause(self, fact):
        assert ask("iccpr_9_1_arbitrary", **{**IN_ORDER, **NOT_RELATED, fact: True}) == "breached"

    @pytest.mark.parametrize("fact", list(NOT_RELATED))
    def test_each_unknown_cause(self, fact):
        answer = standard("iccpr_9_1_arbitrary", **{**IN_ORDER, **NOT_RELATED, fact: "unknown"})
        assert (answer.outcome, answer.settled_by) == ("unclear", (fact,))

    def test_kept(self):
        assert ask("iccpr_9_1_arbitrary", **IN_ORDER, **NOT_RELATED) == "kept"


class TestReasons:
    @pytest.mark.parametrize(("told", "expected"), [(True, "kept"), (False, "breached"), ("unknown", "unclear")])
    def test_outcomes(self, told, expected):
        assert ask("iccpr_9_2_reasons", reasons_told=told, **TAKEN) == expected

    def test_administrative_custody_too_though_the_national_code_is_silent(self):
        facts = {**TAKEN, "arrest_basis": "administrative_custody", "reasons_told": False}
        assert ask("iccpr_9_2_reasons", **facts) == "breached"
        assert case(**facts).finding("reasons_and_rights_told").outcome == "not_applicable"

    def test_private_people(self):
        assert ask("iccpr_9_2_reasons", reasons_told=False, **PRIVATE) == "not_applicable"


class TestJudge:
    @pytest.mark.parametrize(("at", "expected"), [("2026-11-20T08:00", "kept"), ("2026-11-20T08:01", "breached")])
    def test_forty_eight_hours(self, at, expected):
        assert ask("iccpr_9_3_judge", at, **TAKEN) == expected

    def test_release_in_time(self):
        assert ask("iccpr_9_3_judge", released_at="2026-11-19T08:00", **TAKEN) == "kept"

    def test_custody_that_the_national_law_allows_is_a_breach_here(self):
        facts = {**TAKEN, "custody_from": "2026-11-18T10:00", "first_decision_at": "2026-11-18T10:00"}
        assert case("2026-11-20T18:00", **facts).finding("custody_limit").outcome == "kept"
        assert ask("iccpr_9_3_judge", "2026-11-20T18:00", **facts) == "breached"

    def test_unknown(self):
        assert ask("iccpr_9_3_judge", arrest_basis="caught_in_the_act") == "unclear"
        assert ask("iccpr_9_3_judge", still_held=False, **TAKEN) == "unclear"
        assert ask("iccpr_9_3_judge", "2026-11-20T12:00", **{**TAKEN, "arrested_at": "2026-11-18"}) == "unclear"

    def test_what_is_not_a_criminal_arrest(self):
        assert ask("iccpr_9_3_judge", **{**TAKEN, "arrest_basis": "administrative_custody"}) == "not_applicable"
        assert ask("iccpr_9_3_judge", **PRIVATE) == "not_applicable"


class TestTrialInTime:
    DETAINED = {**TAKEN, **CHARGED, "detention_from": "2026-11-21", "custody_from": "2026-11-18T10:00"}

    def test_not_in_detention(self):
        assert ask("iccpr_9_3_trial_in_time", **TAKEN) == "not_applicable"

    def test_waiting(self):
        assert ask("iccpr_9_3_trial_in_time", **self.DETAINED) == "unclear"

    def test_tried_or_released(self):
        long_ago = {
            "arrested_at": "2024-01-10T08:00",
            "arrest_basis": "caught_in_the_act",
            "detention_from": "2024-01-13",
        }
        facts = {
            **long_ago,
            "released_at": "2024-02-01",
            "charges": [{"at": "2024-01-12", "article": "331", "clause": "2"}],
        }
        assert ask("iccpr_9_3_trial_in_time", **facts) == "kept"

    def test_beyond_even_the_national_limit(self):
        long_ago = {
            "arrested_at": "2020-01-10T08:00",
            "arrest_basis": "caught_in_the_act",
            "detention_from": "2020-01-13",
        }
        facts = {**long_ago, "still_held": True, "stage": "investigation"}
        facts |= {"charges": [{"at": "2020-01-12", "article": "331", "clause": "1"}]}
        assert case(**facts).finding("detention_limit").outcome == "breached"
        assert ask("iccpr_9_3_trial_in_time", **facts) == "breached"


class TestCourtReview:
    def test_before_trial_there_is_none(self):
        assert ask("iccpr_9_4_court_review", **TAKEN) == "breached"
        assert ask("iccpr_9_4_court_review", still_held=True) == "breached"

    def test_administrative_custody_can_be_taken_to_court(self):
        assert ask("iccpr_9_4_court_review", **{**TAKEN, "arrest_basis": "administrative_custody"}) == "kept"

    @pytest.mark.parametrize("facts", [{**TAKEN, "stage": "trial"}, {}])
    def test_unclear(self, facts):
        assert ask("iccpr_9_4_court_review", **facts) == "unclear"

    def test_private_people(self):
        assert ask("iccpr_9_4_court_review", **PRIVATE) == "not_applicable"


class TestIncommunicado:
    ALONE = {"family_visits": False, "counsel_met_at": False}

    @pytest.mark.parametrize("contact", [{"family_visits": ["2026-11-20"]}, {"counsel_met_at": "2026-11-20"}])
    def test_any_contact(self, contact):
        assert ask("incommunicado", **TAKEN, **{**self.ALONE, **contact}) == "kept"

    def test_none_for_days(self):
        assert ask("incommunicado", **TAKEN, **self.ALONE) == "breached"
        assert ask("incommunicado", "2026-11-19T08:00", **TAKEN, **self.ALONE) == "unclear"

    @pytest.mark.parametrize("fact", ["family_visits", "counsel_met_at"])
    def test_unknown(self, fact):
        answer = standard("incommunicado", **TAKEN, **{**self.ALONE, fact: "unknown"})
        assert (answer.outcome, answer.settled_by) == ("unclear", (fact,))

    def test_private_people(self):
        assert ask("incommunicado", **PRIVATE, **self.ALONE) == "not_applicable"
