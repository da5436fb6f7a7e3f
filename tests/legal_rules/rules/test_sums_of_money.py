"""The amounts that the law sets, from facts: their lines, what they wait for, what is left out."""

from legal_rules.engine import assess
from legal_rules.facts import read
from tests.legal_rules.rules.asking import instant

CLEARED = {
    "stage": "ended",
    "arrest_basis": "caught_in_the_act",
    "outcome": "released_without_charge",
    "outcome_ground": "no_breach",
    "arrested_at": "2026-08-01",
    "released_at": "2026-08-11",
}


def found(id, at="2026-11-22T12:00", **facts):
    moment = instant(at)
    return assess(read(facts, moment), moment).sum(id)


def test_every_line_has_its_citation_and_both_languages():
    sum_ = found("state_compensation", **CLEARED)
    assert [line.id for line in sum_.lines] == [
        "base_salary",
        "base_salary_day",
        "held",
        "costs",
        "income",
        "others",
        "health",
        "non_custodial",
        "death",
    ]
    for line in sum_.lines:
        assert line.citations
        assert line.working.vi
        assert line.working.en


def test_each_head_cites_its_own_point():
    lines = {line.id: line for line in found("state_compensation", **CLEARED).lines}
    assert [(c.article, c.clause, c.point) for c in lines["held"].citations] == [("27", "3", "b")]
    assert [(c.article, c.clause) for c in lines["base_salary_day"].citations] == [("27", "7")]


def test_what_needs_receipts_has_no_amount():
    sum_ = found("state_compensation", **CLEARED)
    left = [line for line in sum_.lines if line.kind == "left_out"]
    assert left
    assert all(line.low is None and line.high is None for line in left)
    assert (sum_.low, sum_.high) == (5_750_000, 6_325_000)


def test_the_yearly_caps_follow_the_salary():
    lines = {line.id: line for line in found("state_compensation", **CLEARED).lines}
    assert "15.180.000" in lines["costs"].working.vi
    assert "2.530.000" in lines["costs"].working.vi
    assert "126.500.000" in lines["health"].working.vi
    assert "910.800.000" in lines["death"].working.vi


def test_an_unknown_day_is_named():
    without = {k: v for k, v in CLEARED.items() if k != "released_at"}
    sum_ = found("state_compensation", **without, still_held=False)
    assert (sum_.state, sum_.low, sum_.settled_by) == ("unclear", None, ("released_at",))


def test_nobody_held_by_the_state_has_no_sum():
    facts = CLEARED | {"arrested_by": "private_person", "handed_over_at": False}
    assert found("state_compensation", **facts).state == "not_applicable"


def test_the_sum_stands_in_the_json():
    moment = instant("2026-11-22T12:00")
    shown = assess(read(CLEARED, moment), moment).as_json()["sums"]
    assert [s["id"] for s in shown] == ["state_compensation", "surety_least"]
    assert shown[0]["unit"] == "VND"
    assert shown[0]["lines"][2]["kind"] == "head"
    assert shown[1]["state"] == "not_applicable"


def test_who_may_not_deposit_is_said_beside_the_floor():
    charges = [{"at": "2026-11-01", "code": "penal_code_2015", "article": "331", "clause": "1"}]
    sum_ = found("surety_least", stage="investigation", charges=charges)
    assert [line.id for line in sum_.lines] == ["least", "refused"]
    assert sum_.lines[1].citations[0].clause == "2"


def test_a_charge_that_nobody_told_is_asked_for():
    assert found("surety_least").settled_by == ("charges",)
