"""The papers that came first, as they were read and kept: complaint, release, the family's card, two denunciations."""

from __future__ import annotations

import pytest

from remedies.catalogue import PAPERS
from tests.remedies.papers.kept import check, told
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR

GIVEN = {
    "D01": TOUR,
    "D05": DETAINED | {"respondent": "family"},
    "D13c": TOUR,
    "D03a": ADMINISTRATIVE | {"respondent": "family"},
    "D03b": TOUR,
}


@pytest.mark.parametrize("id", GIVEN)
def test_the_text_is_the_one_that_was_read(id: str) -> None:
    own = {key: f"({key})" for key in PAPERS[id].fields.own}
    check(id, told(id, GIVEN[id], own))
