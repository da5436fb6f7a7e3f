"""How much of the reference is held: a row that a parameter names says which, and none is lost on the way."""

from legal_rules import coverage
from legal_rules.law import parameters


def test_a_row_names_the_parameters_that_hold_it() -> None:
    coverage.rows.cache_clear()
    found = {row.id: row for row in coverage.rows()}

    for id in ("complaint_filing_15d", "surety_minimums"):
        by = sorted(name for name, versions in parameters().items() if any(id in v.reference for v in versions))
        assert by
        assert (found[id].state, sorted(found[id].by.split(", "))) == ("encoded", by)
    assert "missing" not in {row.state for row in found.values()}


def test_every_row_is_held_or_has_its_reason_and_days_off_are_held() -> None:
    assert {row.state for row in coverage.rows()} == {"encoded", "background"}
    assert {row.state for row in coverage.rows() if row.by == "calendar of days off"} == {"encoded"}
    assert all(row.by for row in coverage.rows())
