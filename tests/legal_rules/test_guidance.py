"""The law behind the steps: every step that a parameter names exists, and what is told is in force that day."""

from datetime import date
from pathlib import Path

import pytest

from legal_rules.guidance import behind, by_step
from legal_rules.law import LawBook, LawError, parameters

# The steps of the contract.
STEPS = """
assert_rights complaint_procedural complaint_procedural_second release_request counsel_request legal_aid bail surety
other_measure medical_request visit_request crime_report request_to_open_case civil_claim victim_protection appeal
late_appeal cassation_notice complaint_administrative complaint_administrative_second administrative_lawsuit
denunciation denunciation_continued denouncer_protection state_compensation restore_honour wgad_regular wgad_urgent
special_procedures upr_report ilo embassies emergency_lines strategy_campaign strategy_grassroots strategy_coalition
strategy_shareholders strategy_media strategy_business strategy_international strategy_political
"""
TODAY = date(2026, 11, 22)


def test_parameters_name_steps_of_the_plan() -> None:
    assert set(by_step()) <= set(STEPS.split())


@pytest.mark.parametrize(
    "step",
    [
        "bail", "surety", "other_measure", "complaint_procedural", "complaint_administrative", "denunciation",
        "denouncer_protection", "crime_report", "appeal", "cassation_notice", "state_compensation", "restore_honour",
        "legal_aid", "wgad_regular", "special_procedures", "strategy_media", "strategy_grassroots",
        "strategy_coalition",
    ],
)  # fmt: skip
def test_a_step_has_law_behind_it(step: str) -> None:
    found = behind(step, TODAY)

    assert found
    for _, version in found:
        assert version.covers(TODAY)
        assert not version.unread
        assert version.says.vi
        assert version.says.en


def test_the_version_follows_the_day() -> None:
    now = dict(behind("state_compensation", TODAY))["base_salary"]
    then = dict(behind("state_compensation", date(2025, 1, 1)))["base_salary"]

    assert (now.value, then.value) == (2_530_000, 2_340_000)
    assert "base_salary" not in dict(behind("state_compensation", date(2019, 6, 30)))


def test_what_was_not_read_is_not_told() -> None:
    assert "facility_warning" in dict(behind("release_request", date(2026, 6, 30)))
    assert "facility_warning" not in dict(behind("release_request", date(2026, 7, 1)))


def test_an_unknown_step_has_none() -> None:
    assert behind("no_such_step", TODAY) == ()


def test_an_entry_with_a_slip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "parameters").mkdir()
    (tmp_path / "parameters" / "x.yaml").write_text("x: {says: {}, version: []}", encoding="utf-8")
    with pytest.raises(LawError, match="unknown keys"):
        LawBook(tmp_path).entries  # noqa: B018


def test_the_sums_of_the_compensation_law() -> None:
    """2,530,000 dong over 22 days is 115,000 a day, and 5 such days for each day held."""
    told = dict(behind("state_compensation", TODAY))
    day = told["base_salary"].value / told["base_salary_day"].value["base"]

    assert day == 115_000
    assert day * told["compensation_moral"].value["held"] == 575_000


def test_every_text_is_said_in_both_languages_and_differs() -> None:
    for name, versions in parameters().items():
        for version in versions:
            assert version.says.vi.strip().endswith((".", "…")), name
            assert version.says.en.strip().endswith("."), name
            assert version.says.vi != version.says.en, name
