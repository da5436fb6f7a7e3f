"""One test, for the run that tests/mutation/test_mutants.py looks at."""

from datetime import datetime, timedelta

from legal_rules.instants import VIET_NAM, When

START = datetime(2026, 11, 20, 8, tzinfo=VIET_NAM)
HOUR = timedelta(hours=1)


def test_within() -> None:
    start = When(START, START + HOUR)
    for end, expected in ((12, True), (13, None), (14, False)):
        assert When.at(START + end * HOUR).within(start, 12 * HOUR) is expected
    assert When.at(START + 12 * HOUR).within(When.at(START + 2 * HOUR), 12 * HOUR) is True
    assert When(START, START + 13 * HOUR).within(When.at(START), 12 * HOUR) is None
    assert When(START + 13 * HOUR, START + 14 * HOUR).within(When.at(START), 12 * HOUR) is False
