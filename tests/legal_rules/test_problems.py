"""What a screen says of instants, and the refusal that lists every problem."""

from datetime import date, datetime, timedelta, timezone

import pytest

from legal_rules.fact_file import load_yaml
from legal_rules.instants import VIET_NAM, When
from legal_rules.problems import NOT_A_MAPPING, YES_NO, Problem, Refused, said, said_when
from legal_rules.words import Text

EVENING = datetime(2026, 11, 25, 21, 30, tzinfo=VIET_NAM)


def test_an_instant_is_said_with_its_hour_and_midnight_as_a_day() -> None:
    assert said(EVENING) == Text("21:30 ngày 25/11/2026", "21:30 on 25/11/2026")
    assert said(EVENING.astimezone(timezone(timedelta()))) == said(EVENING)
    assert (
        said(datetime(2026, 11, 25, tzinfo=VIET_NAM))
        == said(date(2026, 11, 25))
        == Text("ngày 25/11/2026", "25/11/2026")
    )


def test_an_interval_is_said_by_its_day_or_its_earliest_instant() -> None:
    assert said_when(When.on(date(2026, 11, 25))) == said(date(2026, 11, 25))
    assert said_when(When(EVENING, EVENING + timedelta(hours=2))) == said(EVENING)
    day = datetime(2026, 11, 25, 1, tzinfo=VIET_NAM)
    assert said_when(When(day, day + timedelta(hours=23, minutes=59))) == said(date(2026, 11, 25))
    assert said_when(When(day, day + timedelta(hours=23, minutes=58))) == said(day)


def test_a_refusal_lists_every_problem_with_its_item_where_there_is_one() -> None:
    refused = Refused([Problem("age", "yes_no", YES_NO), Problem("", "not_a_mapping", NOT_A_MAPPING)])
    assert refused.listed("vi").splitlines() == [f"age: {YES_NO.vi}", NOT_A_MAPPING.vi]
    assert str(refused).splitlines() == [f"age: {YES_NO.en}", NOT_A_MAPPING.en]


@pytest.mark.parametrize(("values", "deep", "refused"), [
    (2997, 0, []), (2998, 0, ["too_many"]), (1, 3, []), (1, 4, ["too_deep"]),
])  # fmt: skip
def test_how_much_a_file_may_hold(values: int, deep: int, refused: list[str]) -> None:
    """3,000 values with the mapping, its key and the list; six levels with the mapping and the value."""
    text = "a: " + "[" * (deep + 1) + "1, " * values + "]" * (deep + 1)
    assert _codes(text) == refused


def _codes(text: str) -> list[str]:
    try:
        load_yaml(text)
    except Refused as refused:
        return [problem.code for problem in refused.problems]
    return []
