"""In by name and passphrase only where it is a demonstration; locked when idle; the key never whole in one place."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest
from django.conf import settings as configured
from django.contrib.auth import authenticate
from django.core.management import call_command
from django.test import Client

from casework.desk import accounts
from casework.desk.invitations import invite
from casework.desk.words import WORDS
from casework.models import AuditEntry, Member
from casework.models import DeskSession as Session
from casework.public.throttle import Throttle
from sealing.boxes import new_pair
from tests.casework.conftest import make_member
from tests.casework.desk.conftest import PASSPHRASE, logged_in

pytestmark = pytest.mark.django_db
NEW = {"name": "minh", "passphrase": "mưa rào trên mái tôn", "again": "mưa rào trên mái tôn"}


@pytest.mark.parametrize(("name", "value"), [("DEMO_DESK", False), ("TEST_SERVER", False), ("BEHIND_PROXY", True)])
def test_without_the_demonstration_nobody_comes_in_by_passphrase(made, settings, fixed_now, name, value):
    make_member(made, "lan")
    token = invite(made.team, made.pair, fixed_now, leads=False, by="operator")
    setattr(settings, name, value)
    page = Client().get("/ban/vao/", secure=True)
    assert page.status_code == 200
    assert 'name="passphrase"' not in page.content.decode()
    assert Client().post("/ban/vao/", {"name": "lan", "passphrase": PASSPHRASE}, secure=True).status_code == 404
    assert Client().post("/ban/moi/", {"token": token, **NEW}, secure=True).status_code == 422
    assert Member.objects.count() == 1


def test_no_password_opens_anything(made, rf):
    user = make_member(made, "lan").user
    user.set_password(PASSPHRASE)
    user.save()
    assert authenticate(rf.get("/ban/"), username="lan", password=PASSPHRASE) is None


def test_nor_for_a_browser_elsewhere(made):
    make_member(made, "lan")
    away = Client(REMOTE_ADDR="192.0.2.7")
    assert away.post("/ban/vao/", {"name": "lan", "passphrase": PASSPHRASE}).status_code == 404


def test_an_unknown_name_and_a_wrong_passphrase_are_told_alike(made):
    make_member(made, "lan")
    pages = [
        Client().post("/ban/vao/", {"name": name, "passphrase": "mưa rào trên mái"}) for name in ("lan", "nobody", "")
    ]
    assert {page.status_code for page in pages} == {422}
    assert all("chưa đúng" in page.content.decode() for page in pages)
    assert AuditEntry.objects.get().verb == "unlock_refused"


def test_many_tries_are_asked_to_wait(made, monkeypatch):
    monkeypatch.setattr(accounts, "LOG_INS", Throttle(tries=2))
    make_member(made, "lan")
    tried = [Client().post("/ban/vao/", {"name": "lan", "passphrase": "x"}).status_code for _ in range(3)]
    assert tried == [422, 422, 429]


def test_the_team_key_lies_nowhere_whole(lan, made):
    stored = Session.objects.get().get_decoded()
    half = lan.cookies[configured.DESK_KEY_COOKIE_NAME]
    sealed = base64.b64decode(stored["sealed"])
    assert made.pair.private not in sealed
    assert base64.urlsafe_b64decode(half.value) not in sealed
    assert base64.urlsafe_b64decode(half.value) != made.pair.private
    for name in (configured.DESK_KEY_COOKIE_NAME, configured.SESSION_COOKIE_NAME):
        cookie = lan.cookies[name]
        assert (cookie["path"], cookie["samesite"], cookie["httponly"], cookie["max-age"], cookie["expires"]) == (
            "/ban/", "Strict", True, "", "",
        )  # fmt: skip


def test_one_half_without_the_other_opens_nothing(lan, made):
    make_member(made, "ha")
    other = logged_in("ha")
    name = configured.DESK_KEY_COOKIE_NAME
    lan.cookies[name] = other.cookies[name].value
    assert lan.get("/ban/")["Location"] == "/ban/mo/"
    del lan.cookies[name]
    assert lan.get("/ban/")["Location"] == "/ban/mo/"


def test_ten_minutes_without_use_lock_it_and_unlocking_leads_back(lan, settings, fixed_now):
    settings.FIXED_NOW = fixed_now + timedelta(minutes=9)
    assert lan.get("/ban/").status_code == 200
    settings.FIXED_NOW = fixed_now + timedelta(minutes=18)
    assert lan.get("/ban/").status_code == 200, "nine minutes after the last use"
    settings.FIXED_NOW = fixed_now + timedelta(minutes=28)
    away = lan.get("/ban/nhat-ky/")
    assert away["Location"] == "/ban/mo/?tiep=%2Fban%2Fnhat-ky%2F"
    assert "sealed" not in Session.objects.get().get_decoded()
    assert lan.post("/ban/mo/", {"passphrase": "wrong", "tiep": "/ban/nhat-ky/"}).status_code == 422
    assert lan.post("/ban/mo/", {"passphrase": PASSPHRASE, "tiep": "/ban/nhat-ky/"})["Location"] == "/ban/nhat-ky/"
    assert "khóa" in lan.get("/ban/nhat-ky/").content.decode()


@pytest.mark.parametrize("away", ["https://example.org/", "//example.org", "/ma/", "/ban/\\x", "ban/"])
def test_unlocking_leads_nowhere_else(lan, away):
    lan.post("/ban/khoa/")
    assert lan.post("/ban/mo/", {"passphrase": PASSPHRASE, "tiep": away})["Location"] == "/ban/"


def test_locking_and_leaving(lan):
    assert lan.post("/ban/khoa/")["Location"] == "/ban/mo/"
    assert lan.get("/ban/")["Location"] == "/ban/mo/"
    lan.post("/ban/ra/")
    assert not Session.objects.exists()
    assert lan.get("/ban/")["Location"] == "/ban/vao/"


def test_old_sessions_are_deleted(lan, settings, fixed_now):
    call_command("purge")
    assert Session.objects.count() == 1
    Session.objects.update(expire_date=fixed_now - timedelta(seconds=1))
    call_command("purge")
    assert not Session.objects.exists()


def test_a_member_who_was_closed_is_out_with_the_next_request(lan, ha):
    member = Member.objects.get(user__username="lan")
    assert lan.post(f"/ban/nguoi/{member.pk}/dong/").status_code == 404, "only a lead closes, and never themselves"
    assert ha.post(f"/ban/nguoi/{member.pk}/dong/").status_code == 302
    assert lan.get("/ban/")["Location"] == "/ban/vao/"
    assert Client().post("/ban/vao/", {"name": "lan", "passphrase": PASSPHRASE}).status_code == 422


def test_a_swapped_team_key_is_not_unlocked(lan, made):
    made.team.public_key = new_pair().public
    made.team.save()
    assert lan.get("/ban/")["Location"] == "/ban/mo/"
    for refused in (lan.get("/ban/mo/"), lan.post("/ban/mo/", {"passphrase": PASSPHRASE})):
        assert refused.status_code == 409
        assert WORDS["desk.swapped"].vi in refused.content.decode()
        assert 'name="passphrase"' not in refused.content.decode(), "it is not typed to a stranger's key"
    made.team.refresh_from_db()
    made.team.public_key = made.pair.public
    made.team.save()
    assert lan.post("/ban/mo/", {"passphrase": PASSPHRASE})["Location"] == "/ban/"


def test_joining_asks_for_a_strong_passphrase_and_keeps_the_invitation_until_then(made, fixed_now):
    token = invite(made.team, made.pair, fixed_now, leads=False, by="operator")
    for wrong in ({"passphrase": "ngắn"}, {"again": "khác"}, {"name": " "}):
        assert Client().post("/ban/moi/", {"token": token, **NEW, **wrong}).status_code == 422
    client = Client()
    assert client.post("/ban/moi/", {"token": token, **NEW})["Location"] == "/ban/"
    assert client.get("/ban/").status_code == 200
    again = Client().post("/ban/moi/", {"token": token, **NEW, "name": "khac"})
    assert again.status_code == 422
    assert "minh" not in again.content.decode()
    assert Member.objects.get().user.last_login is None


def test_a_lead_invites_from_the_page_and_nobody_else(ha, lan):
    assert "/ban/moi/#" in ha.post("/ban/nguoi/", {}).content.decode()
    assert lan.post("/ban/nguoi/", {}).status_code == 404


def test_there_is_no_session_on_the_other_side(db):
    for address in ("/", "/ma/", "/ai-thay/"):
        response = Client().get(address)
        assert configured.SESSION_COOKIE_NAME not in response.cookies
        assert not hasattr(response.wsgi_request, "session")
