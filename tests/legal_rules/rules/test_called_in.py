"""Invitation and summons: neither is a ground to hold anyone."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome


@pytest.mark.parametrize("paper", ["summons", "invitation"])
class TestBoth:
    def test_not_free_to_leave(self, paper):
        answer = finding(
            "summons_is_no_ground", arrest_basis=paper, free_to_leave=False, arrested_at="2026-11-18T09:00"
        )
        assert answer.outcome == "breached"
        assert answer.confidence == "check_with_lawyer"  # no article says it in words
        assert answer.contrary_reading is not None

    def test_still_being_held_says_the_same(self, paper):
        answer = finding("summons_is_no_ground", arrest_basis=paper, still_held=True)
        assert answer.outcome == "breached"
        assert "held_is_not_free" in answer.presumed

    def test_free_to_leave(self, paper):
        assert outcome("summons_is_no_ground", arrest_basis=paper, free_to_leave=True) == "kept"

    @pytest.mark.parametrize("facts", [{}, {"still_held": False}, {"released_at": "2026-11-18T17:00"}])
    def test_unknown(self, paper, facts):
        assert outcome("summons_is_no_ground", arrest_basis=paper, **facts) == "unclear: free_to_leave"

    @pytest.mark.parametrize("at", ["2009-05-05", "2017-12-31", "2018-01-01", "2026-11-18"])
    def test_at_any_time_the_law_is_held(self, paper, at):
        assert outcome("summons_is_no_ground", arrest_basis=paper, free_to_leave=False, arrested_at=at) == "breached"


def test_a_summons_without_a_case_binds_nobody():
    answer = finding("summons_is_no_ground", arrest_basis="summons", free_to_leave=False, case_opened=False)
    assert any("khởi tố vụ án" in line.vi for line in answer.arithmetic)
    other = finding("summons_is_no_ground", arrest_basis="summons", free_to_leave=False, case_opened=True)
    assert other.arithmetic == ()


@pytest.mark.parametrize("basis", ["detention_warrant", "emergency_holding", "none_stated", "administrative_custody"])
def test_other_grounds(basis):
    assert outcome("summons_is_no_ground", arrest_basis=basis, free_to_leave=False) == "not_applicable"


def test_unknown_ground():
    assert outcome("summons_is_no_ground", free_to_leave=False) == "unclear: arrest_basis"
