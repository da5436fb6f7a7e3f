"""The draft that most tests begin with, stored without the walk, is the one that the walk leaves."""

from __future__ import annotations

import pytest
from django.test import Client

from intake.models import Draft
from tests.casework import conftest
from tests.remedies.drafts_for_tests import held_by


@pytest.mark.django_db
@pytest.mark.parametrize("device", ["own", "shared"])
def test_it_is_the_draft_that_the_walk_leaves(fixed_now, monkeypatch, device: str) -> None:
    monkeypatch.setattr(conftest, "WALKED", {})
    one, other = Client(), Client()
    conftest.answered(one, device)
    assert conftest.WALKED
    conftest.answered(other, device)
    left = held_by(one).state
    assert left.answers.keys() >= {"respondent", "arrest_basis"}
    assert left.skipped
    assert held_by(other).state == left
    assert Draft.objects.values_list("revision", "expires_at").distinct().count() == 1
