"""A member's own passphrase and sessions: what is guessed first is refused, a change wraps anew and ends the others."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client

from casework import vault
from casework.desk import accounts, own
from casework.desk.passphrases import fault
from casework.desk.session_store import MOST, mark
from casework.models import AuditEntry, DeskSession, Member
from casework.public.throttle import Throttle
from sealing.envelope import Unopenable
from tests.casework.desk.conftest import PASSPHRASE, logged_in

pytestmark = pytest.mark.django_db
NEW = "ao bèo nắng quái"
CHANGE = {"old": PASSPHRASE, "passphrase": NEW, "again": NEW}
PAGE, SESSIONS = "/ban/mat-khau/", "/ban/phien/"


def verbs() -> list[str]:
    return list(AuditEntry.objects.order_by("number").values_list("verb", flat=True))


@pytest.mark.parametrize(
    ("passphrase", "name", "wrong"),
    [
        ("mưa rào trên mái tôn", "lan", None),
        ("ao bèo nắng quái", "lan", None),
        ("copper lantern gravel tide", "lan", None),
        ("bốn từ nhé", "lan", "Ít nhất"),
        ("mưarào trênmáitôn", "lan", "Ít nhất"),
        ("1 2 3 4 5 6 7 8 9", "lan", "dễ đoán"),
        ("password monkey dragon shadow", "lan", "dễ đoán"),
        ("PassWord password PASSWORD passwörd", "lan", "dễ đoán"),
        ("mưa mưa mưa mưa rào", "lan", "dễ đoán"),
        ("correct horse battery staple", "lan", "dễ đoán"),
        ("Mật khẩu mở khóa bàn làm việc", "lan", "dễ đoán"),
        ("mưa rào Lan trên mái", "lan", "tên đăng nhập"),
        ("mưa rào trên mái lành", "la", None),
        ("mưa rào trênminhhà mái", "Minh Hà", None),
        ("mưa rào trênminhha mái", "minhhà", "tên đăng nhập"),
        ("mưa rào trên đường minh hà", "Minh Ha", "tên đăng nhập"),
    ],
)
def test_a_passphrase_that_is_guessed_first_is_refused(passphrase, name, wrong):
    found = fault(passphrase, name)
    assert (found is None) == (wrong is None)
    assert wrong is None or wrong in found.vi


def test_the_page_says_why_and_changes_nothing(lan):
    before = bytes(Member.objects.get().private_sealed)
    for wrong, words in (
        ({"old": "sai rồi sai nữa nhé"}, "Không mở được"),
        ({"passphrase": "1 2 3 4 5 6 7 8 9"}, "dễ đoán"),
        ({"passphrase": "mưa rào lan trên mái"}, "tên đăng nhập"),
        ({"again": "khác"}, "chưa giống nhau"),
        ({"passphrase": PASSPHRASE, "again": PASSPHRASE}, "đang dùng. Chọn"),
        ({"old": ""}, "Không mở được"),
    ):
        refused = lan.post(PAGE, CHANGE | wrong)
        assert refused.status_code == 422
        page = refused.content.decode()
        assert words in page
        assert NEW not in page
        assert 'aria-invalid="true"' in page
    assert bytes(Member.objects.get().private_sealed) == before
    assert "passphrase_changed" not in verbs()


def test_a_change_wraps_the_key_anew_and_ends_the_other_sessions(lan, made):
    other, before = logged_in("lan"), Member.objects.get()
    assert other.get("/ban/").status_code == 200
    changed = lan.post(PAGE, CHANGE)
    assert changed["Location"].startswith(SESSIONS)
    assert "Đã đổi mật khẩu" in lan.get(changed["Location"]).content.decode()
    assert other.get("/ban/")["Location"] == "/ban/vao/"
    assert lan.get("/ban/").status_code == 200, "the session that changed it goes on"
    after = Member.objects.get()
    for name in ("public_key", "private_sealed", "salt", "team_wrap"):
        assert bytes(getattr(after, name)) != bytes(getattr(before, name)), name
    assert vault.unlock(after, NEW).team == made.pair
    with pytest.raises(Unopenable):
        vault.unlock(after, PASSPHRASE)
    assert verbs()[-3:-1] == ["passphrase_changed", "sessions_ended"]
    assert Client().post("/ban/vao/", {"name": "lan", "passphrase": PASSPHRASE}).status_code == 422


def test_a_change_never_opens_what_was_closed_meanwhile(lan, monkeypatch):
    enrol = vault.enrol

    def closed_meanwhile(member, *rest):
        Member.objects.update(state=Member.REVOKED, private_sealed=b"", team_wrap=b"")
        enrol(member, *rest)

    monkeypatch.setattr(own.vault, "enrol", closed_meanwhile)
    assert lan.post(PAGE, CHANGE).status_code == 409
    assert bytes(Member.objects.get().private_sealed) == b""


def test_tries_at_the_old_passphrase_are_counted_with_those_of_unlocking(lan, monkeypatch):
    monkeypatch.setattr(accounts, "UNLOCKS", Throttle(tries=2))
    tried = [lan.post(PAGE, CHANGE | {"old": "x"}).status_code for _ in range(3)]
    assert tried == [422, 422, 429]
    assert lan.post("/ban/khoa/").status_code == 302
    assert lan.post("/ban/mo/", {"passphrase": PASSPHRASE}).status_code == 429


def test_the_sessions_are_listed_by_day_and_ended_one_by_one(lan):
    others = [logged_in("lan"), logged_in("lan")]
    others[0].post("/ban/khoa/")
    page = lan.get(SESSIONS).content.decode()
    assert page.count("bắt đầu ngày") == 3
    assert page.count("Phiên này") == 1
    assert page.count("đang khóa") == 1
    listed = page.split("<main>")[1]
    assert not re.search(r"\d+ giờ|\d:\d\d|127\.0|Mozilla", listed), "no hour, no address, no device"
    keys = set(DeskSession.objects.values_list("session_key", flat=True))
    assert not [key for key in keys if key in page], "a mark opens nothing"
    gone = mark(others[0].session.session_key)
    lan.post(SESSIONS, {"end": gone})
    assert others[0].get("/ban/")["Location"] == "/ban/vao/"
    assert others[1].get("/ban/").status_code == 200
    lan.post(SESSIONS, {"others": "1"})
    assert others[1].get("/ban/")["Location"] == "/ban/vao/"
    assert lan.get(SESSIONS).content.decode().count("bắt đầu ngày") == 1
    assert verbs().count("sessions_ended") == 2


def test_nobody_ends_the_session_of_somebody_else_or_their_own_by_mistake(lan, ha):
    for client in (lan, ha):
        lan.post(SESSIONS, {"end": mark(client.session.session_key)})
        assert client.get("/ban/").status_code == 200
    assert "sessions_ended" not in verbs()


def test_one_log_in_more_ends_the_session_unused_for_longest(made, lan):
    clients = [lan]
    for _ in range(MOST - 1):
        clients.append(logged_in("lan"))
    oldest = DeskSession.objects.get(session_key=clients[1].session.session_key)
    DeskSession.objects.filter(pk=oldest.pk).update(expire_date=oldest.expire_date - timedelta(hours=1))
    clients.append(logged_in("lan"))
    assert [c.get("/ban/").status_code for c in clients] == [200, 302, *[200] * (MOST - 1)]


def test_a_session_ends_twelve_hours_after_its_log_in_however_much_it_is_used(lan, settings, fixed_now):
    settings.FIXED_NOW = fixed_now + timedelta(hours=11, minutes=59)
    assert lan.post("/ban/mo/", {"passphrase": PASSPHRASE})["Location"] == "/ban/"
    assert lan.get("/ban/").status_code == 200
    settings.FIXED_NOW = fixed_now + timedelta(hours=12)
    assert lan.get("/ban/")["Location"] == "/ban/vao/"
    assert lan.get("/ban/mo/")["Location"] == "/ban/vao/"


def test_closing_a_way_in_deletes_the_sessions(lan, ha):
    member = Member.objects.get(user__username="lan")
    ha.post(f"/ban/nguoi/{member.pk}/dong/")
    assert not DeskSession.objects.filter(user=member.user).exists()
    assert ha.get("/ban/").status_code == 200
