"""What a decision of the day of the arrest replaces among the acts to complain of: the arrest, and nothing else."""

from __future__ import annotations

from datetime import datetime

import pytest

from legal_rules.case import Case
from legal_rules.facts import read
from legal_rules.rules.acts import ARREST, CUSTODY, procedural

AT = datetime.fromisoformat("2026-11-22T09:00+07:00")
TAKEN = {"arrested_at": "2026-11-18T08:00", "arrested_by": "police", "arrest_basis": "emergency_holding"}


@pytest.mark.parametrize(
    ("about", "stays"), [("thu giữ điện thoại", True), ("lệnh bắt người", False), ("", False), (None, False)]
)
def test_only_the_decision_behind_the_arrest_takes_its_place(about: str | None, stays: bool) -> None:
    row = {"kind": "procedural_decision", "at": "2026-11-18T10:00"} | ({"about": about} if about is not None else {})
    acts = procedural(Case(read(TAKEN | {"decisions": [row]}, AT), AT))
    assert (ARREST in [act.name for act in acts]) is stays
    assert len(acts) == 1 + stays


@pytest.mark.parametrize(
    ("about", "stays"),
    [("Quyết định tạm giữ xe máy", True), ("tạm giữ đồ vật, tài liệu", True), ("quyết định tạm giữ", False)],
)
def test_taking_things_away_is_not_the_custody_of_a_person(about: str, stays: bool) -> None:
    row = {"kind": "procedural_decision", "at": "2026-11-20", "about": about}
    held = TAKEN | {"custody_from": "2026-11-18T18:00"}
    acts = procedural(Case(read(held | {"decisions": [row]}, AT), AT))
    assert (CUSTODY in [act.name for act in acts]) is stays
