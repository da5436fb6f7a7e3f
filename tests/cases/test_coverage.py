"""What the written golden cases cover: every outcome of every id, every day on which the law of a finding changed.

Twins made by the generator do not count here.
"""

from collections import Counter
from datetime import date, timedelta

import pytest

from legal_rules.catalogue import FINDINGS, STANDARDS
from legal_rules.engine import RULES
from legal_rules.law import parameters
from tests.cases.reading import written

OUTCOMES = ("kept", "breached", "unclear", "not_applicable")
EVERYBODY = "it protects everyone who is held, on whatever ground, so there is nobody to whom it does not apply"
NOT_AFFIRMED = "no fact says that a freedom was left alone: without a link to the holding the standard does not apply"
CANNOT_ARISE = {
    ("ill_treatment", "not_applicable"): EVERYBODY,
    ("self_incrimination", "not_applicable"): EVERYBODY,
    (
        "double_jeopardy",
        "not_applicable",
    ): "it bars a second trial for everyone; the earlier trial is the fact",
    ("iccpr_7_ill_treatment", "not_applicable"): EVERYBODY,
    ("iccpr_18_religion", "kept"): NOT_AFFIRMED,
    ("iccpr_19_expression", "kept"): NOT_AFFIRMED,
    ("iccpr_21_assembly", "kept"): NOT_AFFIRMED,
    ("iccpr_22_association", "kept"): NOT_AFFIRMED,
    ("wgad_category_2", "kept"): NOT_AFFIRMED,
    ("wgad_category_5", "kept"): NOT_AFFIRMED,
}
# The first instruments, before which nothing is held: an arrest or act on the day before is "no law for the date".
FIRST_LAWS = {"2000-07-01", "2004-07-01", "2013-07-01"}

CASES = [case for _, case in written()]
SEEN = Counter(
    (id, wanted.partition(" (")[0])
    for case in CASES
    for part in ("findings", "standards")
    for id, wanted in case.get("expect", {}).get(part, {}).items()
)


def change_days() -> list[str]:
    """The days on which a version of the law behind a finding begins."""
    named = {name for (kind, id), rule in RULES.items() if kind == "finding" and id in FINDINGS for name in rule.law}
    return sorted({version.law_from.isoformat() for name in named for version in parameters()[name]})


@pytest.mark.parametrize("id", [*FINDINGS, *STANDARDS])
def test_every_outcome_has_a_written_case(id: str) -> None:
    missing = [o for o in OUTCOMES if not SEEN[id, o] and (id, o) not in CANNOT_ARISE]
    assert missing == []


def test_what_cannot_arise_does_not() -> None:
    assert [key for key in CANNOT_ARISE if SEEN[key]] == []
    assert {id for id, _ in CANNOT_ARISE} <= {*FINDINGS, *STANDARDS}


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 200


def test_the_days_of_change_are_those_known() -> None:
    assert set(change_days()) >= FIRST_LAWS | {"2018-01-01", "2022-01-01", "2025-07-01", "2026-01-01", "2026-07-01"}


@pytest.mark.parametrize("day", change_days())
def test_a_change_of_the_law_has_cases_on_both_sides(day: str) -> None:
    """The first new day and the last old one each stand among the facts of some case."""
    before = (date.fromisoformat(day) - timedelta(days=1)).isoformat()
    told = [str(case["facts"]) + str(case["at"]) for case in CASES]
    assert any(day in facts for facts in told), f"no case on the first new day {day}"
    assert any(before in facts for facts in told), f"no case on the last old day {before}"


def test_special_days_and_hours_are_there() -> None:
    told = " ".join(str(case["facts"]) for case in CASES)
    for moment in ("02-29", "10-31", "2026-02-1", "T00:00", "T22:00", "T06:00"):
        assert moment in told, moment
