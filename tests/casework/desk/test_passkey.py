"""In by passkey, out without one: joining, logging in, a second device, a lost one, a closed way in; secrets sealed."""

from __future__ import annotations

import html
import json
import re
from datetime import UTC, datetime

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.cache import cache
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from casework.desk.invitations import invite
from casework.desk.teams import revoke
from casework.models import AuditEntry, Invitation, Member
from sealing.envelope import Unopenable
from tests.casework.conftest import make_member
from tests.casework.desk.software_key import SoftwareKey

pytestmark = pytest.mark.django_db
WORDS = "mưa rào trên mái tôn"
LOCAL = {"SERVER_NAME": "localhost"}


@pytest.fixture(autouse=True)
def in_service(settings):
    """No demonstration: the passkey is the only way in."""
    settings.DEMO_DESK = False
    cache.clear()


@pytest.fixture
def token(made, fixed_now) -> str:
    return invite(made.team, made.pair, fixed_now, leads=True, by="operator")


def options_in(page) -> dict:
    return json.loads(html.unescape(re.search(r'data-options="([^"]+)"', page.content.decode())[1]))


def join(token: str, name: str = "minh", key: SoftwareKey | None = None, **more: str):
    """Both steps of an invitation; the browser, its key, and the last answer."""
    client, key = Client(**LOCAL), key or SoftwareKey()
    page = client.post("/ban/moi/", {"token": token, "name": name})
    assert page.status_code == 200, page.content.decode()
    told = {"token": token, "name": name, "passphrase": WORDS, "again": WORDS, "credential": key.make(options_in(page))}
    return client, key, client.post("/ban/moi/", told | more)


def options(client: Client) -> dict:
    return client.get("/ban/vao/khoa/", headers={"accept": "application/json"}).json()["request_options"]


def log_in(key: SoftwareKey, client: Client | None = None):
    client = client or Client(**LOCAL)
    return client, client.post("/ban/vao/khoa/", {"credential": key.sign(options(client))})


def codes_of(client: Client) -> list[str]:
    return re.findall(r"<code>([\d ]+)</code>", client.get("/ban/khoa-vao/ma/").content.decode())


def verbs() -> list[str]:
    return list(AuditEntry.objects.order_by("number").values_list("verb", flat=True))


def test_joining_logging_in_and_unlocking(token):
    client, key, joined = join(token)
    assert joined["Location"] == "/ban/khoa-vao/ma/"
    codes = codes_of(client)
    assert len(set(codes)) == 10
    assert codes_of(client) == [], "shown once"
    assert client.get("/ban/").status_code == 200
    client.post("/ban/ra/")
    assert client.get("/ban/")["Location"] == "/ban/vao/"
    client, inside = log_in(key)
    assert inside["Location"] == "/ban/mo/"
    assert client.get("/ban/")["Location"] == "/ban/mo/", "logged in is not unlocked"
    wrong = client.post("/ban/mo/", {"passphrase": "mưa rào trên mái nhà"})
    assert wrong.status_code == 422
    assert "Chưa có gì bị mất" in wrong.content.decode()
    assert client.post("/ban/mo/", {"passphrase": WORDS})["Location"] == "/ban/"
    assert client.get("/ban/").status_code == 200
    assert verbs()[1:6] == ["enrolled", "passkey_added", "codes_made", "logged_in", "unlocked"]
    assert verbs()[-4:] == ["logged_in", "unlock_refused", "unlocked", "queue_read"]


def test_what_is_told_to_the_device(token):
    page = Client(**LOCAL).post("/ban/moi/", {"token": token, "name": "minh"})
    asked = options_in(page)["publicKey"]
    assert asked["rp"] == {"id": "localhost", "name": "Biểu mẫu"}
    assert asked["authenticatorSelection"]["residentKey"] == "required"
    assert asked["authenticatorSelection"]["userVerification"] == "required"
    assert not Member.objects.exists()
    assert options(Client(**LOCAL))["publicKey"]["userVerification"] == "required"


def test_an_invitation_that_was_used_or_never_was(token):
    join(token)
    for other in (token, "0" * 24, ""):
        page = Client(**LOCAL).post("/ban/moi/", {"token": other, "name": "other"})
        assert page.status_code == 422
        assert "Mã mời này không mở được" in page.content.decode()
    assert Member.objects.count() == 1


def test_two_who_hold_one_invitation_make_one_member(token):
    clients = [Client(**LOCAL), Client(**LOCAL)]
    pages = [client.post("/ban/moi/", {"token": token, "name": f"m{n}"}) for n, client in enumerate(clients)]
    done = [
        client.post("/ban/moi/", {"token": token, "name": f"m{n}", "passphrase": WORDS, "again": WORDS,
                                  "credential": SoftwareKey().make(options_in(page))})
        for n, (client, page) in enumerate(zip(clients, pages, strict=True))
    ]  # fmt: skip
    assert [answer.status_code for answer in done] == [302, 422]
    assert (Member.objects.count(), Authenticator.objects.count()) == (1, 2)


def test_a_weak_passphrase_keeps_the_passkey_that_was_made(token):
    client, key, page = join(token, passphrase="ngắn")
    assert page.status_code == 422
    held = html.unescape(re.search(r'name="credential" id="credential" value="([^"]+)"', page.content.decode())[1])
    told = {"token": token, "name": "minh", "passphrase": WORDS, "again": WORDS, "credential": held}
    assert client.post("/ban/moi/", told)["Location"] == "/ban/khoa-vao/ma/"
    assert log_in(key)[1]["Location"] == "/ban/mo/"


@pytest.mark.parametrize(
    "key", [SoftwareKey(origin="http://localhost.example"), SoftwareKey(origin="http://192.0.2.7"),
            SoftwareKey(verified=False)]
)  # fmt: skip
def test_a_passkey_of_elsewhere_or_without_the_persons_check_is_not_taken(token, key):
    page = join(token, key=key)[2]
    assert page.status_code == 422
    assert "Chưa có gì bị mất" in page.content.decode()
    assert not Member.objects.exists()
    assert not get_user_model().objects.exists()
    assert not Invitation.objects.get().used


def test_no_challenge_twice_and_no_other_key(token):
    client, key, _ = join(token)
    client = Client(**LOCAL)
    said = key.sign(options(client))
    assert client.post("/ban/vao/khoa/", {"credential": said})["Location"] == "/ban/mo/"
    client.post("/ban/ra/")
    assert client.post("/ban/vao/khoa/", {"credential": said}).status_code == 422
    stranger = SoftwareKey(id=key.id, handle=key.handle)
    for wrong in (stranger, SoftwareKey(handle=key.handle)):
        answer = log_in(wrong)[1]
        assert answer.status_code == 422
        assert "Khóa này không vào được" in answer.content.decode()
    cache.clear()
    key.origin = "https://elsewhere.example"
    assert log_in(key)[1].status_code == 422
    key.origin, key.verified = "http://localhost", False
    assert log_in(key)[1].status_code == 422


def test_a_closed_member_is_out_and_the_passkeys_are_gone(token, fixed_now):
    _, key, _ = join(token)
    member = Member.objects.get()
    Member.objects.update(state=Member.REVOKED)
    assert log_in(key)[1].status_code == 422, "before anything else is cleared"
    Member.objects.update(state=Member.ACTIVE)
    revoke(Member.objects.get(), fixed_now, "operator")
    assert not Authenticator.objects.exists()
    assert log_in(key)[1].status_code == 422
    assert verbs()[-1] == "revoked"
    assert member.user_id == Member.objects.get().user_id


def test_a_second_device_and_the_first_taken_away(token):
    client, first, _ = join(token)
    second = SoftwareKey()
    add = "/ban/khoa-vao/them/"
    assert client.post(add, {"credential": "{}"}).status_code == 422
    assert client.post(add, {"credential": second.make(options_in(client.get(add)))})["Location"] == "/ban/khoa-vao/"
    Authenticator.objects.update(created_at=datetime(2026, 11, 22, 17, tzinfo=UTC))
    page = client.get("/ban/khoa-vao/").content.decode()
    assert page.count("23/11/2026") == 2, "the day in Viet Nam"
    assert "Khóa 1" in page
    assert "Khóa 2" in page
    for key in (first, second):
        assert log_in(key)[1]["Location"] == "/ban/mo/"
    ours = Authenticator.objects.filter(type="webauthn").order_by("pk")
    assert client.get(f"/ban/khoa-vao/{ours[0].pk}/bo/").status_code == 200
    assert client.post(f"/ban/khoa-vao/{ours[0].pk}/bo/")["Location"] == "/ban/khoa-vao/"
    assert log_in(first)[1].status_code == 422
    assert log_in(second)[1]["Location"] == "/ban/mo/"
    assert client.post(f"/ban/khoa-vao/{ours[0].pk}/bo/").status_code == 422, "the last one stays"
    assert log_in(second)[1]["Location"] == "/ban/mo/"
    assert {"passkey_added", "passkey_removed"} <= set(verbs())


def test_nobody_removes_anothers_passkey(token, made, fixed_now):
    join(token)
    other, _, _ = join(invite(made.team, made.pair, fixed_now, leads=True, by="operator"), "other")
    theirs = Authenticator.objects.filter(user__username="minh", type="webauthn").get()
    assert other.post(f"/ban/khoa-vao/{theirs.pk}/bo/").status_code == 404
    assert Authenticator.objects.filter(pk=theirs.pk).exists()


def test_a_lost_device(token):
    lost, _, _ = join(token)
    code = codes_of(lost)[3]
    client = Client(**LOCAL)
    assert client.post("/ban/vao/ma/", {"name": "minh", "code": "000000000000"}).status_code == 422
    assert client.post("/ban/vao/ma/", {"name": "minh", "code": code})["Location"] == "/ban/mo/"
    assert client.get("/ban/khoa-vao/them/")["Location"].startswith("/ban/mo/"), "the passphrase comes first"
    client.post("/ban/mo/", {"passphrase": WORDS})
    for address in ("/ban/", "/ban/nhat-ky/", "/ban/khoa-vao/"):
        assert client.get(address)["Location"] == "/ban/khoa-vao/them/"
    page = client.get("/ban/khoa-vao/them/")
    assert "mã dự phòng" in page.content.decode()
    second = SoftwareKey()
    client.post("/ban/khoa-vao/them/", {"credential": second.make(options_in(page))})
    assert client.get("/ban/").status_code == 200
    assert lost.get("/ban/")["Location"] == "/ban/vao/", "what was open on the lost device has ended"
    assert log_in(second)[1]["Location"] == "/ban/mo/"
    assert Client(**LOCAL).post("/ban/vao/ma/", {"name": "minh", "code": code}).status_code == 422, "each works once"
    told = verbs()
    assert told.index("recovery_refused") < told.index("recovered")


def test_unknown_wrong_and_closed_are_told_alike_and_many_tries_end(token):
    client, _, _ = join(token)
    codes = codes_of(client)
    pages = {
        Client(**LOCAL).post("/ban/vao/ma/", {"name": "minh", "code": wrong}).content.decode().count("Tên hoặc mã")
        for wrong in ("", "1", "x" * 500, "000000000000")
    }
    assert pages == {1}
    for _ in range(6):
        Client(**LOCAL).post("/ban/vao/ma/", {"name": "minh", "code": "000000000000"})
    right = {"name": "minh", "code": codes[0]}
    assert Client(**LOCAL).post("/ban/vao/ma/", right).status_code == 422, "too many tries"
    cache.clear()
    Member.objects.update(state=Member.REVOKED)
    assert Client(**LOCAL).post("/ban/vao/ma/", right).status_code == 422
    Member.objects.update(state=Member.ACTIVE)
    assert Client(**LOCAL).post("/ban/vao/ma/", right).status_code == 302


def test_new_codes_end_the_old_ones(token):
    client, _, _ = join(token)
    old = codes_of(client)
    assert client.post("/ban/khoa-vao/ma/moi/")["Location"] == "/ban/khoa-vao/ma/"
    assert verbs()[-1] == "codes_made"
    new = codes_of(client)
    assert not set(old) & set(new)
    assert Client(**LOCAL).post("/ban/vao/ma/", {"name": "minh", "code": old[0]}).status_code == 422
    assert Client(**LOCAL).post("/ban/vao/ma/", {"name": "minh", "code": new[0]}).status_code == 302


def test_the_database_holds_no_code_and_no_seed(token, settings):
    client, _, _ = join(token)
    codes = codes_of(client)
    stored = Authenticator.objects.get(type="recovery_codes")
    seed = stored.wrap()
    held = json.dumps(stored.data)
    for code in codes:
        assert code not in held
        assert code.replace(" ", "") not in held
    from allauth.mfa.utils import decrypt

    clear = decrypt(stored.data["seed"])
    assert re.fullmatch(r"[0-9a-f]{80}", clear), "what allauth would have stored"
    assert clear not in held
    assert clear not in json.dumps(list(Authenticator.objects.values_list("data", flat=True)))
    settings.AUTHENTICATOR_KEY = bytes(32)
    with pytest.raises(Unopenable):
        seed.get_unused_codes()


def test_no_trace_of_when_somebody_last_came(token, settings):
    _, key, _ = join(token)
    log_in(key)
    for one in Authenticator.objects.all():
        assert one.last_used_at is None
        assert one.created_at.astimezone(one.created_at.tzinfo).minute == 0
        assert one.data.get("name", "1") == "1"
    assert get_user_model().objects.get().last_login is None
    assert get_user_model().objects.get().email == ""
    assert mail.outbox == []


@pytest.mark.parametrize("number", [2**62, -(2**62), 2**17, 1e300])
def test_a_number_where_a_text_belongs_takes_no_memory(token, number):
    _, key, _ = join(token)
    sound = json.loads(key.sign(options(Client(**LOCAL))))
    for broken in (
        *({**sound, "response": {**sound["response"], part: number}} for part in sound["response"]),
        *({**sound, part: number} for part in sound),
        number,
        {**sound, "response": [{"more": [number]}]},
    ):
        browser = Client(**LOCAL)
        options(browser)
        assert browser.post("/ban/vao/khoa/", {"credential": json.dumps(broken)}).status_code == 422
        cache.clear()


def test_what_is_no_credential_is_refused_in_words(token):
    _, key, _ = join(token)
    sound = json.loads(key.sign(options(Client(**LOCAL))))
    pieces = st.recursive(
        st.none() | st.text(max_size=8) | st.integers() | st.sampled_from([key.handle, "_" * 22]),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(
            st.sampled_from(["response", "userHandle", "clientDataJSON", "id", "rawId", "type"]), inner, max_size=4),
        max_leaves=8,
    )  # fmt: skip

    @given(st.sampled_from([*sound, None]), st.sampled_from([*sound["response"], None]), pieces)
    def ask(outer, inner, value):
        broken = json.loads(json.dumps(sound))
        if outer is None:
            broken = value
        elif inner is None or outer != "response":
            broken[outer] = value
        else:
            broken["response"][inner] = value
        browser = Client(**LOCAL)
        options(browser)
        assert browser.post("/ban/vao/khoa/", {"credential": json.dumps(broken)}).status_code == 422
        cache.clear()

    ask()


def test_what_is_no_new_passkey_is_refused_in_words(token):
    client = Client(**LOCAL)
    page = client.post("/ban/moi/", {"token": token, "name": "minh"})
    sound = json.loads(SoftwareKey().make(options_in(page)))
    broken = [None, [], "x", 1, {}, {**sound, "response": {}}, {**sound, "rawId": "?"}, {**sound, "id": 3}]
    for field in sound["response"]:
        broken += [{**sound, "response": {**sound["response"], field: value}} for value in ("", "???", "oWF4", 7, None)]
    for one in broken:
        told = {"token": token, "name": "minh", "passphrase": WORDS, "again": WORDS, "credential": json.dumps(one)}
        assert client.post("/ban/moi/", told).status_code == 422, one
    assert client.post("/ban/moi/", {**told, "credential": "{not json"}).status_code == 422
    assert not Member.objects.exists()


def test_a_session_of_logging_in_is_of_no_use_for_joining(token):
    client = Client(**LOCAL)
    asked = options(client)["publicKey"]
    key = SoftwareKey()
    made = key.make({"publicKey": {**asked, "rp": {"id": asked["rpId"]}, "user": {"id": "AAAA"}}})
    told = {"token": token, "name": "minh", "passphrase": WORDS, "again": WORDS, "credential": made}
    assert client.post("/ban/moi/", told).status_code == 422
    assert not Member.objects.exists()


def test_the_pages_are_headed_for_passkeys_and_the_public_ones_are_not(made, client):
    make_member(made, "lan")
    desk, public = client.get("/ban/vao/"), client.get("/")
    assert "publickey-credentials-get=(self)" in desk["Permissions-Policy"]
    assert "publickey-credentials-get=()" in public["Permissions-Policy"]
    assert "connect-src 'self'" in desk["Content-Security-Policy"]
    assert "connect-src" not in public["Content-Security-Policy"]
    page = desk.content.decode()
    assert not re.search(r"<script(?![^>]*\bsrc=)", page)
    assert "<noscript>" in page
    assert not desk.cookies.get("ban"), "no session before somebody asks for a challenge"
