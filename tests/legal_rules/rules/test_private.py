"""Private people: whom they may catch, and the duty to hand over at once, which has no number in law."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

TAKEN = {"arrested_by": "business_agent", "arrested_at": "2026-11-18T08:00"}


class TestArrest:
    @pytest.mark.parametrize("basis", ["caught_in_the_act", "wanted_notice"])
    def test_the_two_cases(self, basis):
        assert outcome("private_arrest", arrest_basis=basis, **TAKEN) == "kept"

    @pytest.mark.parametrize("basis", ["emergency_holding", "detention_warrant", "invitation", "surrender"])
    def test_any_other_ground(self, basis):
        answer = finding("private_arrest", arrest_basis=basis, **TAKEN)
        assert (answer.outcome, answer.confidence) == ("breached", "settled")
        assert answer.contrary_reading is not None

    def test_no_ground(self):
        answer = finding("private_arrest", arrest_basis="none_stated", **TAKEN)
        assert (answer.outcome, answer.confidence) == ("breached", "arguable")

    def test_unknown(self):
        assert outcome("private_arrest", **TAKEN) == "unclear: arrest_basis"
        assert outcome("private_arrest", arrest_basis="none_stated") == "unclear: arrested_by"

    @pytest.mark.parametrize("who", ["police", "commune_police", "military", "court"])
    def test_the_state(self, who):
        assert outcome("private_arrest", arrested_by=who, arrest_basis="none_stated") == "not_applicable"
        assert outcome("private_handover", arrested_by=who) == "not_applicable"

    def test_the_old_code(self):
        answer = finding(
            "private_arrest", arrest_basis="invitation", arrested_by="private_person", arrested_at="2012-02-02"
        )
        assert (answer.outcome, answer.confidence) == ("breached", "check_with_lawyer")
        assert {c.law for c in answer.citations} == {"cpc_2003"}


class TestHandover:
    def ask(self, at="2026-11-22T09:00", **facts):
        return outcome("private_handover", at, **{**TAKEN, **facts})

    @pytest.mark.parametrize(
        ("handed", "expected"),
        [
            ("2026-11-18T08:20", "kept"),
            ("2026-11-18T09:00", "kept"),
            ("2026-11-18T09:01", "unclear: law_open"),
            ("2026-11-18T20:00", "unclear: law_open"),
            ("2026-11-18T20:01", "breached"),
            ("2026-11-18", "unclear: handed_over_at"),
            ("2026-11-20", "breached"),
        ],
    )
    def test_when(self, handed, expected):
        assert self.ask(handed_over_at=handed) == expected

    def test_a_breach_is_arguable_and_shows_the_other_side(self):
        answer = finding("private_handover", handed_over_at="2026-11-19T08:00", **TAKEN)
        assert answer.confidence == "arguable"
        assert answer.contrary_reading is not None
        assert "1 ngày" not in answer.headline.vi
        assert "24 giờ" in answer.headline.vi

    def test_the_time_in_their_hands_is_the_least_possible(self):
        taken = {"earliest": "2026-11-18T06:00", "latest": "2026-11-18T08:00"}
        handed = {"earliest": "2026-11-19T00:00", "latest": "2026-11-19T04:00"}
        answer = finding("private_handover", arrested_by="private_person", arrested_at=taken, handed_over_at=handed)
        assert answer.headline.en == "Kept for at least 16 hours, not handed over at once."

    def test_not_handed_over(self):
        assert self.ask(handed_over_at=False) == "breached"
        assert self.ask(at="2026-11-18T08:30", handed_over_at=False) == "unclear: handed_over_at"
        assert self.ask(at="2026-11-18T12:00", handed_over_at=False) == "unclear: law_open"

    def test_unknown(self):
        assert self.ask() == "unclear: handed_over_at"
        assert outcome("private_handover", arrested_by="private_person") == "unclear: arrested_at"
        assert outcome("private_handover") == "unclear: arrested_by"

    def test_the_old_code_allowed_twenty_four_hours_even_to_the_agency(self):
        old = {"arrested_by": "private_person", "arrested_at": "2016-11-18T08:00"}
        assert outcome("private_handover", handed_over_at="2016-11-19T07:00", **old) == "unclear: law_open"
        assert outcome("private_handover", handed_over_at="2016-11-19T08:01", **old) == "breached"
