"""A summary that has aged is worked out anew when a member opens the queue: sealed, recorded, a batch a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from casework import vault
from casework.desk import renewing
from casework.desk.renewing import BATCH, aged, renew
from casework.desk.unlock import Desk
from casework.models import AuditEntry, Case, Entry, Member
from casework.public.handing import add_entry
from casework.vault import Keys
from legal_rules.law import CHECKED_ON
from remedies.snapshot import snapshot, summary
from tests.casework.conftest import at_code, make_member

pytestmark = pytest.mark.django_db
LONG_AGO = "2020-01-01"


def age(case: Case, made) -> None:
    """As if summary and plan had been made under the law of another day."""
    keys = Keys(made.pair)
    line = {**vault.open_summary(case, keys), "law_checked_on": LONG_AGO, "next": None}
    plan = {**vault.open_plan(case, vault.shared_key(case, keys)), "law_checked_on": LONG_AGO}
    answers = vault.open_answers(case, vault.case_key(case, keys))
    vault.reseal(case, keys, answers=answers, plan=plan, summary=line)
    case.save()


def opened(made) -> tuple[dict, dict]:
    case, keys = Case.objects.get(), Keys(made.pair)
    return dict(vault.open_summary(case, keys)), dict(vault.open_plan(case, vault.shared_key(case, keys)))


def renewals() -> list[AuditEntry]:
    return list(AuditEntry.objects.filter(verb="reassessed"))


def desk_of(made, name: str, at) -> Desk:
    return Desk(make_member(made, name), Keys(made.pair), at)


def test_another_date_of_the_law_is_worked_out_anew_for_desk_and_person(lan, case, code, made, fixed_now):
    age(case, made)
    revision = Case.objects.get().revision
    lan.get("/ban/")
    line, plan = opened(made)
    assert line["law_checked_on"] == plan["law_checked_on"] == CHECKED_ON.isoformat()
    assert Case.objects.get().revision == revision + 1
    done = renewals()
    member = Member.objects.get(user__username="lan")
    assert [(d.actor, d.target, d.revision) for d in done] == [(str(member.pk), str(case.pk), revision + 1)]
    assert "Kế hoạch" in at_code(code).get("/ma/").content.decode(), "the code still opens it"
    lan.get("/ban/")
    assert len(renewals()) == 1, "once"


def test_a_summary_of_today_is_left_alone(lan, case):
    lan.get("/ban/")
    assert not renewals()
    assert Case.objects.get().revision == 1


def test_a_date_that_has_passed_since_is_worked_out_anew(fixed_now):
    line = {"law_checked_on": CHECKED_ON.isoformat(), "at": fixed_now.isoformat(), "next": "2026-11-24"}
    assert not aged(line, fixed_now)
    assert not aged(line, fixed_now + timedelta(days=2))
    assert aged(line, fixed_now + timedelta(days=3))
    late = {**line, "at": (fixed_now + timedelta(days=3)).isoformat()}
    assert not aged(late, fixed_now + timedelta(days=3)), "worked out after it had passed: nothing new to find"
    assert not aged({**line, "next": None}, fixed_now + timedelta(days=300))


def test_of_two_members_at_once_one_seals_and_nothing_is_lost(case, code, made, fixed_now, monkeypatch):
    """Lan and Hà have both read the old revision before either saves; a message comes in between."""
    age(case, made)
    lan, ha = desk_of(made, "lan", fixed_now), desk_of(made, "ha", fixed_now)
    truly = renewing.open_case

    def while_the_other_saves(desk, id):
        mine = truly(desk, id)
        monkeypatch.setattr(renewing, "open_case", truly)
        renew(ha, [Case.objects.get()])
        add_entry(mine.case, Entry.MESSAGE, mine.shared, {"at": fixed_now.isoformat(), "text": "Chào chị"})
        return mine

    monkeypatch.setattr(renewing, "open_case", while_the_other_saves)
    renew(lan, [Case.objects.get()])
    assert [line.actor for line in renewals()] == [str(ha.member.pk)]
    assert opened(made)[0]["law_checked_on"] == CHECKED_ON.isoformat()
    assert "Chào chị" in at_code(code).get("/ma/").content.decode()


def test_a_correction_saved_in_between_is_not_overwritten(case, made, fixed_now, monkeypatch):
    age(case, made)
    lan = desk_of(made, "lan", fixed_now)
    truly = renewing.open_case

    def while_somebody_corrects(desk, id):
        mine, theirs = truly(desk, id), truly(desk, id)
        answers = {**theirs.answers, "facts": {**theirs.answers["facts"], "order_shown": True}}
        made_of_it = theirs.assessment
        vault.reseal(
            theirs.case, desk.keys, answers=answers,
            plan=snapshot(made_of_it, theirs.facts), summary=summary(made_of_it),
        )  # fmt: skip
        theirs.case.save()
        return mine

    monkeypatch.setattr(renewing, "open_case", while_somebody_corrects)
    renew(lan, [Case.objects.get()])
    now = Case.objects.get()
    assert vault.open_answers(now, vault.case_key(now, Keys(made.pair)))["facts"]["order_shown"] is True
    assert not renewals()


def test_a_case_taken_back_or_shut_is_passed_over(case, code, made, fixed_now):
    lan = desk_of(made, "lan", fixed_now)
    held = Case.objects.select_related("team").get()
    Case.objects.update(answers=bytes(len(case.answers)))
    assert renew(lan, [held]) == 0
    at_code(code).post("/ma/", {"do": "withdraw", "sure": "1"})
    assert renew(lan, [held]) == 0
    assert not renewals()


def test_a_batch_at_a_time_and_the_page_says_how_many_are_left(lan, case, made, monkeypatch):
    seen = []
    monkeypatch.setattr(renewing, "_renew", lambda desk, one: seen.append(one))
    assert renew(None, [case] * (BATCH + 3)) == 3
    assert len(seen) == BATCH
    monkeypatch.undo()
    monkeypatch.setattr(renewing, "BATCH", 0)
    age(case, made)
    page = lan.get("/ban/").content.decode()
    assert "Còn 1 hồ sơ chưa tính lại" in page
    assert not renewals()
