"""Family visits by the measure of the 2015 law, and the newer law whose measure is not read."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

# Three days of custody in March 2026, then detention: the custody visit and one a full month are due.
HELD = {
    "arrest_basis": "emergency_holding",
    "arrested_at": "2026-03-01T08:00",
    "custody_from": "2026-03-01T10:00",
    "custody_until": "2026-03-04T10:00",
    "detention_from": "2026-03-04",
}


def ask(at="2026-05-20T09:00", **facts):
    return outcome("family_visits", at, **{**HELD, **facts})


def test_as_many_visits_as_are_due():
    assert ask(family_visits=["2026-03-03", "2026-04-02", "2026-05-02"]) == "kept"


def test_no_visit_at_all():
    answer = finding("family_visits", "2026-05-20T09:00", family_visits=False, **HELD)
    assert (answer.outcome, answer.confidence) == ("breached", "arguable")
    assert answer.contrary_reading is not None
    assert [line.en for line in answer.arithmetic] == ["Visits due so far: 3", "Visits made: 0"]


def test_fewer_than_are_due():
    assert ask(family_visits=["2026-03-03"]) == "unclear: family_visit_refused_reason"


@pytest.mark.parametrize("visits", [False, ["2026-03-03"]])
def test_a_reason_was_given(visits):
    assert ask(family_visits=visits, family_visit_refused_reason="đang điều tra") == "unclear: law_open"


def test_unknown():
    assert ask() == "unclear: family_visits"
    assert outcome("family_visits", arrest_basis="wanted_notice") == "unclear: custody_from"


@pytest.mark.parametrize(
    ("at", "expected"),
    [("2026-04-03T09:00", "breached"), ("2026-03-03T09:00", "kept"), ("2026-03-05T09:00", "breached")],
)
def test_nothing_is_due_while_custody_lasts(at, expected):
    later = {"detention_from": "2026-03-04"} if at > "2026-03-04" else {"detention_from": False}
    facts = {**HELD, **later, "custody_until": "2026-03-04T10:00"}
    assert outcome("family_visits", at, family_visits=False, **facts) == expected


def test_a_month_is_full_after_thirty_days_from_the_end_of_its_first_day():
    assert ask(at="2026-04-03T12:00", family_visits=["2026-03-03"]) == "kept"
    assert ask(at="2026-04-04T00:00", family_visits=["2026-03-03"]).startswith("unclear")


def test_each_extension_of_custody_adds_one():
    periods = [
        {"from": "2026-03-01T10:00", "to": "2026-03-04T10:00"},
        {"from": "2026-03-04T10:00", "to": "2026-03-07T10:00", "approved": True},
    ]
    facts = {"arrested_at": "2026-03-01T08:00", "custody_periods": periods, "detention_from": "2026-03-07"}
    assert outcome("family_visits", "2026-03-20T09:00", family_visits=["2026-03-02", "2026-03-05"], **facts) == "kept"
    assert outcome("family_visits", "2026-03-20T09:00", family_visits=["2026-03-02"], **facts).startswith("unclear")


def test_a_minor_has_twice_as_many():
    visits = ["2026-03-03", "2026-04-02", "2026-05-02"]
    assert ask(family_visits=visits, age=16) == "unclear: family_visit_refused_reason"
    assert ask(family_visits=[*visits, "2026-03-20", "2026-04-20", "2026-05-10"], age=16) == "kept"


def test_release_ends_the_count():
    assert ask(family_visits=["2026-03-02"], released_at="2026-03-10T09:00") == "kept"


def test_freed_nobody_knows_when():
    assert ask(family_visits=["2026-03-02"], still_held=False) == "unclear: released_at"


class TestTheNewerLaw:
    def test_holding_that_begins_under_it(self):
        facts = {"arrested_at": "2026-07-01T08:00", "custody_from": "2026-07-01T10:00", "family_visits": False}
        answer = finding("family_visits", **facts)
        assert (answer.outcome, answer.reason) == ("unclear", "law_not_read")
        assert "visits_law128" in answer.reference

    def test_the_day_before(self):
        facts = {"arrested_at": "2026-06-30T08:00", "custody_from": "2026-06-30T10:00", "family_visits": False}
        assert outcome("family_visits", "2026-06-30T23:00", **facts) == "kept"

    def test_holding_that_goes_on_into_it(self):
        kept_so_far = ["2026-03-03", "2026-04-02", "2026-05-02", "2026-06-02"]
        answer = finding("family_visits", "2026-11-22T09:00", family_visits=kept_so_far, **HELD)
        assert answer.reason == "law_not_read"

    def test_the_last_day_of_the_older_measure(self):
        """By 1 July four visits were due: one in custody and three full months; the last may be on 30 June."""
        visits = ["2026-03-03", "2026-04-02", "2026-05-02"]
        assert ask(at="2026-07-02T09:00", family_visits=[*visits, "2026-06-30"]) == "unclear: law_not_read"
        assert (
            ask(at="2026-07-02T09:00", family_visits=[*visits, "2026-07-01"]) == "unclear: family_visit_refused_reason"
        )

    def test_visits_that_fell_short_before_it(self):
        assert ask(at="2026-11-22T09:00", family_visits=False) == "breached"

    def test_before_the_2015_law(self):
        facts = {"arrested_at": "2017-03-01", "custody_from": "2017-03-01", "family_visits": False}
        assert outcome("family_visits", **facts) == "unclear: no_law_for_date"


@pytest.mark.parametrize(
    "facts", [{"arrest_basis": "administrative_custody"}, {"stage": "held"}, {"custody_from": False}]
)
def test_without_custody(facts):
    assert outcome("family_visits", arrested_at="2026-03-01", **facts) == "not_applicable"
