"""What `./dev bench interview` measures holds: a page costs little more than one by hand, a GET writes nothing."""

from __future__ import annotations

from typing import Any

import pytest
from django.test.utils import override_settings

from benchmarks import interview

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _addresses(settings: Any, fixed_now: Any) -> Any:
    """The hand-written view beside the real ones."""
    with override_settings(ROOT_URLCONF="benchmarks.interview"):
        yield


def test_a_get_writes_nothing_a_post_once_and_little_is_stored_beside_the_answers() -> None:
    found = interview.statements() | interview.stored()
    assert found["statements_of_a_get"] == 1
    assert found["writes_of_a_get"] == 0
    assert found["writes_of_a_post"] == 1
    assert found["stored_to_bucket_most"] <= 1.2
    assert found["stored_to_bucket_of_answers_alone_most"] <= 1.2


@pytest.mark.long
def test_a_page_costs_little_more_than_one_written_by_hand() -> None:
    found = interview.against_by_hand(21) | interview.late_steps(21)
    assert found["get_to_by_hand"] <= 1.15
    assert found["post_to_by_hand"] <= 1.3
    assert found["step_40_to_step_2"] <= 1.1
