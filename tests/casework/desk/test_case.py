"""The queue and one case: opened in the session, read in the trail; another team's case is none."""

from __future__ import annotations

import re
import uuid

import pytest
from django.test import Client

from casework import vault
from casework.desk.case_code import case_code
from casework.models import AuditEntry, Case, Entry
from casework.vault import Keys
from tests.casework.conftest import at_code, hand_over

pytestmark = pytest.mark.django_db


def verbs() -> list[str]:
    return list(AuditEntry.objects.order_by("team", "number").values_list("verb", flat=True))


def test_the_queue_shows_the_case_by_its_code_and_no_name(lan, case):
    page = lan.get("/ban/").content.decode()
    assert case_code(case) in page
    assert "Chưa có ai nhận · 1" in page
    assert "bản thử nghiệm" in page
    assert verbs()[-1] == "queue_read"


def test_rows_stand_by_date_and_those_without_one_come_last(lan, made, case, fixed_now):
    line = dict(vault.open_summary(case, Keys(made.pair)))
    for next_ in ("2026-11-25", None, "2026-11-20", "2027-01-02"):
        row = Case(
            team=made.team, month_created=case.month_created, purge_on=case.purge_on, lookup=uuid.uuid4().bytes,
            case_key_team=b"", case_key_recovery=b"", answers=b"", shared_key_team=b"", shared_key_code=b"", plan=b"",
        )  # fmt: skip
        more = {"whose": "yours", "what": {"vi": f"<{next_}>", "en": ""}, "certain": "settled"} if next_ else {}
        row.summary = vault.seal_summary(row, {**line, "next": next_, **more})
        row.save()
    Case.objects.filter(pk=case.pk).delete()
    page = lan.get("/ban/").content.decode()
    places = [page.index(w) for w in ("&lt;2026-11-20&gt;", "&lt;2026-11-25&gt;", "&lt;2027-01-02&gt;", "Chưa có mốc")]
    assert places == sorted(places)
    assert re.findall(r'class="group"><th[^>]*>([^<]+) · 1', page)[:2] == ["Đã qua, cần xem lại", "Trong 7 ngày"]


def test_a_case_shows_answers_findings_with_reasons_and_the_plan(lan, case):
    page = lan.get(f"/ban/hs/{case.pk}/").content.decode()
    for words in ("Câu trả lời như đã kể", "Có dấu hiệu trái luật", "Điều luật", "Kế hoạch", "Chỉ liên lạc qua trang"):
        assert words in page
    english = lan.get(f"/ban/hs/{case.pk}/", headers={"cookie": _with(lan, "lang=en")}).content.decode()
    assert "Answers as told" in english
    assert "Không có lệnh" not in english
    assert verbs()[-2:] == ["case_read", "case_read"], "no entry was there to read"


def _with(client: Client, more: str) -> str:
    return "; ".join([*(f"{k}={v.value}" for k, v in client.cookies.items()), more])


@pytest.mark.parametrize("rest", ["", "giu/", "nhan/", "ghi/"])
def test_another_teams_case_is_like_none(binh, case, rest):
    method = binh.post if rest else binh.get
    theirs, none = (
        method(f"/ban/hs/{case.pk}/{rest}", {"text": "x"}),
        method(f"/ban/hs/{uuid.uuid4()}/{rest}", {"text": "x"}),
    )
    assert theirs.status_code == none.status_code == 404
    hidden = re.compile(r"/ban/hs/[^\"]*|%2Fban%2Fhs[^\"]*")
    assert hidden.sub("", theirs.content.decode()) == hidden.sub("", none.content.decode())
    assert not Entry.objects.exists()
    assert case_code(case) not in binh.get("/ban/").content.decode()


def test_a_message_reaches_the_holder_of_the_code_and_a_note_does_not(lan, case, code):
    lan.post(f"/ban/hs/{case.pk}/nhan/", {"text": "Chào chị, nhờ chị hỏi số quyết định."})
    lan.post(f"/ban/hs/{case.pk}/ghi/", {"text": "Gọi lại thứ Hai"})
    page = lan.get(f"/ban/hs/{case.pk}/").content.decode()
    assert "hỏi số quyết định" in page
    assert "Gọi lại thứ Hai" in page
    hers = at_code(code).get("/ma/").content.decode()
    assert "hỏi số quyết định" in hers
    assert "Gọi lại thứ Hai" not in hers
    assert "lan" not in re.findall(r"[a-z]+", hers.split("<main>")[1].split("Kế hoạch")[0])
    assert {"wrote", "noted"} <= set(verbs())
    at_code(code).post("/ma/", {"do": "add", "text": "Số 12"})
    assert "Số 12" in lan.get(f"/ban/hs/{case.pk}/").content.decode()


@pytest.mark.parametrize("text", ["", " \x00 ", "x" * 4001])
def test_what_cannot_be_kept_says_why_and_stays(lan, case, text):
    for place in ("nhan", "ghi"):
        response = lan.post(f"/ban/hs/{case.pk}/{place}/", {"text": text})
        assert response.status_code == 422
        assert text.strip("\x00 ") in response.content.decode()
    assert not Entry.objects.exists()


def test_who_asked_not_to_be_contacted_is_not_written_to(lan, mai):
    hand_over(mai, "none")
    case = Case.objects.get()
    assert "Tin cho người gửi" not in lan.get(f"/ban/hs/{case.pk}/").content.decode()
    assert lan.post(f"/ban/hs/{case.pk}/nhan/", {"text": "Chào"}).status_code == 422
    assert not Entry.objects.exists()


def test_a_case_is_taken_and_given_up_by_its_holder_only(ha, lan, case):
    lan.post(f"/ban/hs/{case.pk}/giu/")
    ha.post(f"/ban/hs/{case.pk}/giu/")
    ha.post(f"/ban/hs/{case.pk}/giu/", {"leave": "1"})
    assert Case.objects.get().holder.user.username == "lan"
    assert "Của tôi · 1" in lan.get("/ban/").content.decode()
    lan.post(f"/ban/hs/{case.pk}/giu/", {"leave": "1"})
    assert Case.objects.get().holder is None
    assert [v for v in verbs() if v in ("assigned", "released")] == ["assigned", "released"]


def test_a_case_that_was_taken_back_is_gone_from_the_desk(lan, case, code):
    at_code(code).post("/ma/", {"do": "withdraw", "sure": "1"})
    queue, after = lan.get("/ban/").content.decode().split("Người gửi đã rút lại")
    assert case_code(case) not in queue
    assert f"{case_code(case)}</b>, hôm nay, 9" in after
    assert lan.get(f"/ban/hs/{case.pk}/").status_code == 404
    assert lan.post(f"/ban/hs/{case.pk}/ghi/", {"text": "x"}).status_code == 404


@pytest.mark.parametrize("field", ["answers", "case_key_team", "shared_key_team"])
def test_blobs_that_do_not_open_say_so_and_stay(lan, case, field):
    broken = bytearray(getattr(case, field))
    broken[-1] ^= 1
    Case.objects.update(**{field: bytes(broken)})
    page = lan.get(f"/ban/hs/{case.pk}/")
    assert page.status_code == 409
    assert "khóa dự phòng" in page.content.decode()
    assert bytes(getattr(Case.objects.get(), field)) == bytes(broken)


def test_a_summary_that_does_not_open_is_a_row_that_says_so(lan, case):
    Case.objects.update(summary=bytes(len(case.summary)))
    assert "Không mở được bằng khóa của nhóm" in lan.get("/ban/").content.decode()


def test_the_trail_is_read_and_a_break_is_told(lan, case):
    assert "liền mạch" in lan.get("/ban/nhat-ky/").content.decode()
    assert verbs()[-1] == "trail_read"
    AuditEntry.objects.filter(number=1).update(actor="x")
    assert "đứt ở 1 chỗ" in lan.get("/ban/nhat-ky/").content.decode()
