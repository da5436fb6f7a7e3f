"""The queue's last news: who did what, when, and in words whether anybody has read it."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from django.test import Client

from casework.desk.news import say_when
from tests.casework.conftest import at_code

pytestmark = pytest.mark.django_db


def news(client: Client) -> str:
    row = client.get("/ban/").content.decode().split("<tbody>")[1].split("</tbody>")[0]
    said = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", row.rsplit("<td>", 1)[1]))
    return said.strip().removeprefix("Tin mới nhất: ")


def test_a_new_case_is_unread_until_somebody_opens_it(lan, ha, case):
    assert news(lan).startswith("Mới, chưa ai đọc Gửi hồ sơ hôm nay, 9")
    lan.get(f"/ban/hs/{case.pk}/")
    assert "chưa ai đọc" not in news(ha)


def test_what_the_person_adds_is_unread_until_the_page_with_it_is_opened(lan, case, code):
    lan.get(f"/ban/hs/{case.pk}/")
    at_code(code).post("/ma/", {"do": "add", "text": "Số 12"})
    assert news(lan).startswith("Mới, chưa ai đọc Người gửi kể thêm")
    page = lan.get("/ban/?ai=moi").content.decode()
    assert "Chưa ai đọc · 1" in page
    lan.get(f"/ban/hs/{case.pk}/sua/")
    assert "chưa ai đọc" in news(lan), "picking a question shows no message"
    lan.get(f"/ban/hs/{case.pk}/")
    assert news(lan).startswith("Người gửi kể thêm")
    assert "Không có hồ sơ nào." in lan.get("/ban/?ai=moi").content.decode()


def test_who_of_the_team_wrote_last(lan, ha, case, code):
    ha.post(f"/ban/hs/{case.pk}/nhan/", {"text": "Chào chị"})
    assert news(lan) == "Mới, chưa ai đọc ha nhắn người gửi hôm nay, 9\xa0giờ".replace("\xa0", " ")
    lan.post(f"/ban/hs/{case.pk}/ghi/", {"text": "Gọi lại"})
    lan.get(f"/ban/hs/{case.pk}/")
    assert news(ha).startswith("lan ghi chú")


@pytest.mark.parametrize(
    ("at", "vi", "en"),
    [
        ("2026-11-22T07:40+07:00", "hôm nay, 7 giờ 40", "today, 7:40"),
        ("2026-11-21T23:59+07:00", "hôm qua, 23 giờ 59", "yesterday, 23:59"),
        ("2026-11-19T16:00+07:00", "T5 19/11", "Thu 19 Nov"),
        ("2025-12-31T16:00+07:00", "thứ Tư 31/12/2025", "Wednesday 31 December 2025"),
    ],
)
def test_when_in_words(at, vi, en, fixed_now):
    said = say_when(datetime.fromisoformat(at), fixed_now)
    assert (said.vi.replace("\xa0", " "), said.en.replace("\xa0", " ")) == (vi, en)
