"""The choice between complaint and denunciation goes with the case: the person's page and the desk follow it."""

from __future__ import annotations

import pytest

from casework import vault
from casework.models import Case
from casework.vault import Keys
from remedies.steps import STEPS
from tests.casework.conftest import hand_over, make_member
from tests.casework.desk.test_renew import age

COMPLAINT = next(step.title.vi for step in STEPS if step.id == "complaint_procedural")
CHOSEN = {"own": "no", "redo": "no"}


def titles(made) -> set[str]:
    """What the page behind the receipt code lists."""
    case = Case.objects.get()
    plan = vault.open_plan(case, vault.shared_key(case, Keys(made.pair)))
    return {card["title"]["vi"] for group in plan["groups"] for card in group["cards"]}


@pytest.mark.parametrize("chosen", [{}, CHOSEN])
def test_the_plan_that_is_handed_over_follows_the_way(mai, made, chosen) -> None:
    mai.post("/viec/cach/", chosen)
    hand_over(mai)
    assert (COMPLAINT in titles(made)) == (not chosen)
    case = Case.objects.get()
    assert vault.open_answers(case, vault.case_key(case, Keys(made.pair)))["way"] == chosen


def test_what_the_desk_works_out_anew_follows_it_too(mai, made, fixed_now) -> None:
    from casework.desk.renewing import renew
    from casework.desk.unlock import Desk

    mai.post("/viec/cach/", CHOSEN)
    hand_over(mai)
    age(Case.objects.get(), made)
    renew(Desk(make_member(made, "lan"), Keys(made.pair), fixed_now), Case.objects.all())
    assert Case.objects.get().revision > 1
    assert COMPLAINT not in titles(made)


def test_a_case_from_before_the_choice_keeps_both_ways(mai, made, fixed_now) -> None:
    from casework.desk.opened import open_case
    from casework.desk.unlock import Desk

    hand_over(mai)
    case, keys = Case.objects.get(), Keys(made.pair)
    answers = dict(vault.open_answers(case, vault.case_key(case, keys)))
    del answers["way"]
    plan, summary = vault.open_plan(case, vault.shared_key(case, keys)), vault.open_summary(case, keys)
    vault.reseal(case, keys, answers=answers, plan=plan, summary=summary)
    case.save()
    assert not open_case(Desk(make_member(made, "lan"), keys, fixed_now), case.pk).way.told
