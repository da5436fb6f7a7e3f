"""Handing a case on, closing it, deleting it: who may, what the person still has, and nothing by one person alone."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.test import Client

from casework import closing
from casework.desk.case_code import case_code
from casework.models import AuditEntry, Case, Entry, Member
from tests.casework.conftest import hand_over, make_member
from tests.casework.desk.conftest import logged_in

pytestmark = pytest.mark.django_db
CLOSE = {"do": "close", "months": "3"}
ASK, PURGE = {"do": "ask", "sure": "1"}, {"do": "purge", "sure": "1"}


def verbs() -> list[str]:
    return list(AuditEntry.objects.order_by("team", "number").values_list("verb", flat=True))


def at(case: Case, rest: str = "xong/") -> str:
    return f"/ban/hs/{case.pk}/{rest}"


def id_of(name: str) -> str:
    return str(Member.objects.get(user__username=name).pk)


def held_by() -> str | None:
    holder = Case.objects.get().holder
    return holder and holder.user.username


# handing on


def test_whoever_holds_a_case_hands_it_to_a_member_of_the_team(ha, lan, case, binh):
    page = lan.get(at(case, "")).content.decode()
    assert f'value="{id_of("ha")}"' in page
    assert f'value="{id_of("lan")}"' not in page, "what is nobody's is taken, not handed to oneself"
    assert f'value="{id_of("binh")}"' not in page
    lan.post(at(case, "giu/"))
    assert lan.post(at(case, "giao/"), {"to": id_of("ha"), "held": id_of("lan")})["Location"] == at(case, "")
    assert held_by() == "ha"
    told = AuditEntry.objects.filter(verb__in=("handed", "handed_to")).order_by("number")
    assert [(line.verb, line.target) for line in told] == [("handed", str(case.pk)), ("handed_to", id_of("ha"))]
    assert "Của tôi · 1" in ha.get("/ban/").content.decode()
    assert "giữ 1 hồ sơ" in ha.get("/ban/nguoi/").content.decode()
    trail = ha.get("/ban/nhat-ky/").content.decode()
    assert f"giao hồ sơ {case_code(case)}" in trail
    assert "giao cho ha" in trail
    assert "lan giao cho người khác" in ha.get("/ban/").content.decode()


@pytest.mark.parametrize("to", ["", "x", "nobody", "binh", "closed", "ha"])
def test_it_goes_to_no_stranger_and_to_nobody_who_was_closed(ha, lan, made, binh, case, to):
    lan.post(at(case, "giu/"))
    closed = make_member(made, "closed")
    Member.objects.filter(pk=closed.pk).update(state=Member.REVOKED)
    wanted = {"nobody": str(uuid.uuid4()), "ha": id_of("lan")}.get(to) or (id_of(to) if len(to) > 1 else to)
    refused = lan.post(at(case, "giao/"), {"to": wanted, "held": id_of("lan")})
    assert refused.status_code == 422
    assert "Chưa chọn người nhận" in refused.content.decode()
    assert held_by() == "lan"
    assert "handed" not in verbs()


def test_somebody_elses_case_is_handed_on_by_a_lead_only(ha, lan, made, case):
    make_member(made, "cu")
    cu = logged_in("cu")
    cu.post(at(case, "giu/"))
    assert 'name="to"' not in lan.get(at(case, "")).content.decode()
    refused = lan.post(at(case, "giao/"), {"to": id_of("lan"), "held": id_of("cu")})
    assert "Chỉ người đang giữ hoặc trưởng nhóm" in refused.content.decode()
    assert held_by() == "cu"
    ha.post(at(case, "giao/"), {"to": id_of("ha"), "held": id_of("cu")})
    assert held_by() == "ha", "a lead may take it over"


def test_a_page_that_was_looked_at_too_long_ago_changes_nothing(ha, lan, case):
    lan.post(at(case, "giu/"))
    refused = ha.post(at(case, "giao/"), {"to": id_of("ha"), "held": ""})
    assert refused.status_code == 422
    assert "vừa đổi ở một cửa sổ khác" in refused.content.decode()
    assert held_by() == "lan"


# closing


@pytest.mark.parametrize(
    ("day", "months", "on"),
    [
        (date(2026, 11, 22), 1, date(2027, 1, 1)),
        (date(2026, 11, 1), 3, date(2027, 3, 1)),
        (date(2026, 12, 31), 1, date(2027, 2, 1)),
        (date(2026, 1, 31), 12, date(2027, 2, 1)),
        (date(2026, 8, 15), 3, date(2026, 12, 1)),
    ],
)
def test_the_date_is_a_first_of_a_month_after_whole_months(day, months, on):
    assert closing.first_after(day, months) == on


def test_a_closed_case_leaves_the_queue_and_stays_with_the_person(lan, case, code):
    assert "xóa ngày" in lan.get(at(case)).content.decode()
    assert lan.post(at(case), CLOSE)["Location"] == at(case)
    kept = Case.objects.get()
    assert (kept.state, kept.purge_on, kept.revision) == (Case.CLOSED, date(2027, 3, 1), case.revision)
    assert "Tất cả · 0" in lan.get("/ban/").content.decode()
    over = lan.get("/ban/?ai=xong").content.decode()
    assert "Đã kết thúc · 1" in over
    assert case_code(case) in over
    assert lan.get(at(case, "")).status_code == 404
    assert lan.post(at(case, "ghi/"), {"text": "x"}).status_code == 404
    assert Client().post("/ma/", {"code": code}, follow=True).context["plan"], "with the code it opens as before"
    assert lan.post(at(case), {"do": "reopen"})["Location"] == at(case)
    again = Case.objects.get()
    assert (again.state, again.purge_on) == (Case.OPEN, date(2027, 12, 1))
    assert lan.get(at(case, "")).status_code == 200
    assert [v for v in verbs() if v in ("closed", "reopened")] == ["closed", "reopened"]


def test_what_the_person_adds_opens_it_again(lan, case, code):
    lan.post(at(case), CLOSE)
    person = Client()
    person.post("/ma/", {"code": code})
    hers = person.get("/ma/").content.decode()
    assert "tự xóa ngày" in hers
    assert "01/03/2027" in hers
    person.post("/ma/", {"do": "add", "text": "Số 12"}, follow=True)
    assert "tự xóa ngày" not in person.get("/ma/").content.decode()
    assert Case.objects.get().state == Case.OPEN
    assert Entry.objects.get().kind == Entry.ADDITION
    assert "Chưa ai đọc · 1" in lan.get("/ban/").content.decode()
    assert {"reopened", "person_added"} <= set(verbs())


def test_a_message_of_the_team_opens_nothing_by_itself(case, made, fixed_now):
    from casework.public.handing import add_entry

    Case.objects.update(state=Case.CLOSED)
    add_entry(case, Entry.MESSAGE, bytes(32), {"at": fixed_now.isoformat(), "text": "x"})
    assert Case.objects.get().state == Case.CLOSED


@pytest.mark.parametrize("more", [{}, {"months": "2"}, {"months": "-1"}, {"months": "x"}])
def test_how_long_is_one_of_three(lan, case, more):
    assert lan.post(at(case), {"do": "close"} | more).status_code == 422
    assert Case.objects.get().state == Case.OPEN


def test_somebody_elses_case_is_closed_by_a_lead_only(ha, lan, made, case):
    make_member(made, "cu")
    logged_in("cu").post(at(case, "giu/"))
    assert 'value="close"' not in lan.get(at(case)).content.decode()
    assert lan.post(at(case), CLOSE).status_code == 422
    assert Case.objects.get().state == Case.OPEN
    assert ha.post(at(case), CLOSE).status_code == 302


# deleting


def test_the_clock_deletes_what_is_closed_or_taken_back_and_never_an_open_case(mai, case, made, settings, fixed_now):
    rows = {
        state: Case.objects.create(
            team=made.team, state=state, month_created=case.month_created, purge_on=on, lookup=uuid.uuid4().bytes,
            case_key_team=b"", case_key_recovery=b"", answers=b"", shared_key_team=b"", shared_key_code=b"", plan=b"",
            summary=b"",
        )
        for state, on in ((Case.CLOSED, date(2026, 12, 1)), (Case.WITHDRAWN, date(2026, 12, 1)))
    }  # fmt: skip
    Case.objects.filter(pk=case.pk).update(purge_on=date(2026, 11, 1))
    call_command("purge")
    assert Case.objects.count() == 3, "the day has not come"
    settings.FIXED_NOW = fixed_now + timedelta(days=9)  # the first of December
    call_command("purge")
    assert Case.objects.get().pk == case.pk
    told = AuditEntry.objects.filter(verb="purged").values_list("target", "actor")
    assert set(told) == {(str(row.pk), "operator") for row in rows.values()}


def test_two_members_delete_before_the_date_and_the_trail_knows_both(ha, lan, case, code):
    lan.post(at(case), CLOSE)
    assert lan.post(at(case), {"do": "ask"}).status_code == 422, "without the tick"
    lan.post(at(case), ASK)
    alone = lan.get(at(case)).content.decode()
    assert "Đang chờ một người khác" in alone
    assert 'value="purge"' not in alone
    refused = lan.post(at(case), PURGE)
    assert refused.status_code == 422
    assert "không tự xác nhận được" in refused.content.decode()
    assert ha.post(at(case), {"do": "purge"}).status_code == 422, "without the tick"
    assert Case.objects.exists()
    assert "lan đề nghị xóa" in ha.get(at(case)).content.decode()
    assert ha.post(at(case), PURGE)["Location"] == "/ban/"
    assert not Case.objects.exists()
    assert not Entry.objects.exists()
    assert verbs()[-1] == "purged"
    assert f"xóa hẳn {case_code(case)}" in ha.get("/ban/nhat-ky/").content.decode()
    assert "mở được bằng mã này" in Client().post("/ma/", {"code": code}, follow=True).content.decode()
    assert ha.get(at(case)).status_code == 404


@pytest.mark.parametrize("turn", [{"do": "keep"}, {"do": "reopen"}])
def test_what_was_asked_for_can_be_taken_back(ha, lan, case, turn):
    lan.post(at(case), CLOSE)
    lan.post(at(case), ASK)
    ha.post(at(case), turn)
    ha.post(at(case), CLOSE)
    assert ha.post(at(case), PURGE).status_code == 422
    assert Case.objects.exists()


def test_an_open_case_is_not_deleted_and_a_closed_members_wish_does_not_count(ha, lan, case):
    assert lan.post(at(case), ASK).status_code == 422
    lan.post(at(case), CLOSE)
    lan.post(at(case), ASK)
    Member.objects.filter(pk=id_of("lan")).update(state=Member.REVOKED)
    assert ha.post(at(case), PURGE).status_code == 422
    assert Case.objects.exists()


def test_the_only_member_of_a_team_confirms_a_day_later(lan, case, settings, fixed_now):
    lan.post(at(case), CLOSE)
    lan.post(at(case), ASK)
    assert "Nhóm chỉ có một người" in lan.get(at(case)).content.decode()
    assert lan.post(at(case), PURGE).status_code == 422
    settings.FIXED_NOW = fixed_now + timedelta(hours=23, minutes=59)
    assert logged_in("lan").post(at(case), PURGE).status_code == 422
    settings.FIXED_NOW = fixed_now + timedelta(hours=24)
    assert logged_in("lan").post(at(case), PURGE).status_code == 302
    assert not Case.objects.exists()


def test_what_was_taken_back_has_no_page_of_its_end(lan, mai):
    code = hand_over(mai)
    case = Case.objects.get()
    person = Client()
    person.post("/ma/", {"code": code})
    person.post("/ma/", {"do": "withdraw", "sure": "1"}, follow=True)
    assert Case.objects.get().state == Case.WITHDRAWN
    assert lan.get(at(case)).status_code == 404
    assert lan.post(at(case), CLOSE).status_code == 404
