"""What has not happened so far is no day: nothing on a paper or in the plan takes it for one."""

from __future__ import annotations

from typing import Any

import pytest

from legal_rules.vocabulary import FACTS
from remedies.catalogue import PAPERS, drawing
from remedies.catalogue.voice import voice
from remedies.plan import plan
from tests.remedies.papers_for_tests import ADMINISTRATIVE, TOUR, situation, written

CHARGED = TOUR | {"stage": "investigation", "charges": [{"at": "2026-11-20", "article": "331", "clause": "1"}]}
INSTANTS = sorted(id for id, fact in FACTS.items() if fact.type in ("instant", "day", "days") and not fact.short_for)


@pytest.mark.parametrize("fact", INSTANTS)
@pytest.mark.parametrize("given", [CHARGED, ADMINISTRATIVE], ids=["charged", "administrative"])
def test_every_paper_is_drawn_when_something_has_not_happened(given: dict[str, Any], fact: str) -> None:
    made = situation(given | {fact: False})
    plan(made.assessment, made.facts)
    for paper in PAPERS.values():
        for lang in ("vi", "en"):
            assert "NEVER" not in drawing.body(paper, made, lang)


def test_who_is_not_in_detention_is_in_custody() -> None:
    made = situation(CHARGED | {"detention_from": False})
    assert voice(made.facts).measure == "custody"
    assert "Biện pháp đang áp dụng: tạm giữ." in written("D01", made)
    assert not {"bail", "surety", "other_measure"} & {step.id for step in plan(made.assessment, made.facts).steps}


def test_administrative_custody_stays_so_when_nobody_was_detained() -> None:
    plain, told = situation(ADMINISTRATIVE), situation(ADMINISTRATIVE | {"detention_from": False})
    steps = [[step.id for step in plan(made.assessment, made.facts).steps] for made in (plain, told)]
    assert steps[0] == steps[1]
    for paper in ("D02a", "D03a"):
        assert PAPERS[paper].address(plain) == PAPERS[paper].address(told)
