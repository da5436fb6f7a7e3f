"""What the questions write means to the rules what it meant to the person who answered."""

from datetime import datetime

import pytest

from legal_rules.engine import assess
from legal_rules.facts import read
from legal_rules.instants import VIET_NAM

AT = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)
CUSTODY = {
    "still_held": True,
    "arrested_at": "2026-11-15T08:00",
    "arrested_by": "police",
    "arrest_basis": "emergency_holding",
    "first_decision_at": "2026-11-15T15:00",
    "stage": "custody",
    "custody_decision_given": True,
    "custody_from": "2026-11-15T15:00",
    "custody_until": "2026-11-18T15:00",
}
EXTENSION = {"from": "2026-11-18T15:00", "to": "2026-11-21T15:00"}


def outcome(finding: str, **facts: object) -> str:
    return next(f.outcome for f in assess(read(facts, AT), AT).findings if f.id == finding)


@pytest.mark.parametrize(("approved", "expected"), [(True, "kept"), (False, "breached"), ("unknown", "unclear")])
def test_extensions_alone_are_told_beside_the_first_decision(approved, expected):
    """The page of the extensions does not ask for the first period again."""
    rows = [{**EXTENSION, "approved": approved}]
    assert outcome("custody_extension_approval", **CUSTODY, custody_periods=rows) == expected
    whole = [{"from": CUSTODY["custody_from"], "to": CUSTODY["custody_until"]}, *rows]
    assert outcome("custody_extension_approval", **CUSTODY, custody_periods=whole) == expected


def test_the_first_period_is_put_in_front_once_and_only_where_it_is_missing():
    read_rows = read({**CUSTODY, "custody_periods": [EXTENSION]}, AT).value("custody_periods")
    assert [row["from"].earliest.day for row in read_rows] == [15, 18]
    without_paper = {k: v for k, v in CUSTODY.items() if k not in ("custody_from", "custody_until")}
    read_rows = read({**without_paper, "custody_periods": [EXTENSION]}, AT).value("custody_periods")
    assert [row["from"].earliest.day for row in read_rows] == [15, 18]
    whole = [{"from": "2026-11-15", "to": "2026-11-18"}, EXTENSION]
    assert len(read({**CUSTODY, "custody_periods": whole}, AT).value("custody_periods")) == 2


def test_no_extension_ends_custody_after_the_first_period():
    assert outcome("custody_limit", **CUSTODY, custody_periods=False) == "breached"
    assert outcome("custody_limit", **CUSTODY) == "unclear"


def test_the_last_visit_alone_never_makes_visits_a_breach():
    detained = {**CUSTODY, "arrested_at": "2026-02-01T08:00", "first_decision_at": "2026-02-01T15:00",
                "custody_from": "2026-02-01T15:00", "custody_until": "2026-02-04T15:00", "stage": "investigation",
                "detention_from": "2026-02-04"}  # fmt: skip
    assert outcome("family_visits", **detained, family_visits=False) == "breached"
    assert outcome("family_visits", **detained, family_visits="2026-06-20") == "unclear"
