"""Every view of the desk leaves its line in the trail: walked from the addresses, so that none can be forgotten."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.urls import reverse

from casework.desk.invitations import invite
from casework.desk.urls import urlpatterns
from casework.models import AuditEntry, Member
from intake.questions import QUESTIONS
from remedies.catalogue import PAPERS
from tests.casework.conftest import at_code, make_member
from tests.casework.desk.conftest import PASSPHRASE, logged_in

pytestmark = pytest.mark.django_db
SHOWN = "order_shown"
CHOSEN = {"passphrase": "ao bèo nắng quái", "again": "ao bèo nắng quái"}
ANSWER = {f"{QUESTIONS[SHOWN].slug}-a": "true", "source": "paper", "revision": "1", "told": "22/11/2026"}

# Each use of each address: method, what is posted, the verbs it leaves. An address that opens nothing leaves none, and
# is listed with the reason.
USES: list[tuple[str, str, dict[str, str], list[str]]] = [
    ("desk", "get", {}, ["queue_read"]),
    ("desk_people", "get", {}, ["people_read"]),
    ("desk_people", "post", {}, ["invited"]),
    ("desk_close", "post", {}, ["revoked"]),
    ("desk_trail", "get", {}, ["trail_read"]),
    ("desk_case", "get", {}, ["case_read", "entry_read"]),
    ("desk_pick", "get", {}, ["case_read"]),
    ("desk_change", "get", {}, ["case_read"]),
    ("desk_change", "post", {}, ["case_read"]),
    ("desk_change", "post", ANSWER, ["case_read"]),
    ("desk_change", "post", {**ANSWER, "_keep": "1"}, ["answers_changed"]),
    ("desk_hold", "post", {}, ["assigned"]),
    ("desk_hold", "post", {"leave": "1"}, ["released"]),
    ("desk_write", "post", {"text": "Chào chị"}, ["wrote"]),
    ("desk_write", "post", {"text": ""}, ["case_read", "entry_read"]),
    ("desk_note", "post", {"text": "Gọi lại"}, ["noted"]),
    ("desk_note", "post", {"text": ""}, ["case_read", "entry_read"]),
    ("desk_paper", "get", {}, ["paper_made"]),
    ("desk_paper_fill", "get", {}, ["case_read"]),
    ("desk_paper_fill", "post", {"filer_full_name": "Nguyễn Thị Hường"}, ["paper_made"]),
    ("desk_paper_fill", "post", {"filer_full_name": "x" * 200}, ["case_read"]),
    ("desk_bundle", "post", {"names": "1"}, ["bundle_made"]),
    ("desk_passphrase", "post", {"old": "sai rồi sai nữa nhé"}, ["unlock_refused"]),
    ("desk_passphrase", "post", {"old": PASSPHRASE, **CHOSEN}, ["passphrase_changed", "sessions_ended"]),
    ("desk_sessions", "post", {"others": "1"}, []),
    ("desk_give", "post", {"to": ""}, ["case_read", "entry_read"]),
    ("desk_give", "post", {"to": "cu"}, ["handed", "handed_to"]),
    ("desk_end", "get", {}, []),
    ("desk_end", "post", {"do": "close"}, []),
    ("desk_end", "post", {"do": "close", "months": "3"}, ["closed"]),
    ("desk_end", "post", {"do": "ask", "sure": "1"}, ["purge_asked"]),
    ("desk_end", "post", {"do": "purge", "sure": "1"}, []),
    ("desk_end", "post", {"do": "keep"}, ["purge_kept"]),
    ("desk_end", "post", {"do": "reopen"}, ["reopened"]),
    ("desk_lock", "post", {}, ["locked"]),
    ("desk_unlock", "post", {"passphrase": "sai rồi sai nữa nhé"}, ["unlock_refused"]),
    ("desk_unlock", "post", {"passphrase": CHOSEN["passphrase"]}, ["unlocked"]),
    ("desk_leave", "post", {}, ["locked"]),
    ("desk_login", "post", {"name": "ha", "passphrase": CHOSEN["passphrase"]}, ["logged_in", "unlocked"]),
    ("desk_invited", "post", {"name": "moi", "passphrase": "mưa rào trên mái tôn", "again": "mưa rào trên mái tôn"},
     ["enrolled", "logged_in", "unlocked"]),
]  # fmt: skip
OTHERS: dict[str, str] = {
    "account_login": "another name of desk_login",
    "desk_login_key": "logged_in: see test_passkey",
    "desk_recover": "recovered, recovery_refused: see test_passkey",
    "desk_keys": "the member's own passkeys, their numbers and days",
    "desk_keys_add": "passkey_added: see test_passkey",
    "desk_keys_remove": "passkey_removed: see test_passkey",
    "desk_codes": "the member's own codes, once after codes_made",
    "desk_codes_new": "codes_made: see test_passkey",
}
"""Addresses recorded elsewhere or that read and change nothing: name and reason."""


def test_every_address_is_walked():
    assert {pattern.name for pattern in urlpatterns} == {name for name, *_ in USES} | set(OTHERS)


def test_every_read_and_every_change_is_in_the_trail(ha, made, case, code, fixed_now):
    at_code(code).post("/ma/", {"do": "add", "text": "Số 12"})
    lan, cu = make_member(made, "lan"), make_member(made, "cu")
    logged_in("ha")
    token = invite(made.team, made.pair, fixed_now, leads=False, by="operator")
    given = {
        "desk_close": {"id": lan.pk},
        "desk_change": {"id": case.pk, "slug": QUESTIONS[SHOWN].slug},
        "desk_paper": {"id": case.pk, "number": PAPERS["D05"].number},
        "desk_paper_fill": {"id": case.pk, "number": PAPERS["D05"].number},
    }
    of_a_case = {f"desk_{name}" for name in ("case", "pick", "hold", "write", "note", "bundle", "give", "end")}
    for name, method, posted, verbs in USES:
        where = reverse(name, kwargs=given.get(name, {"id": case.pk} if name in of_a_case else {}))
        before = AuditEntry.objects.count()
        posted = {**posted, "token": token} if name == "desk_invited" else posted
        posted = {**posted, "to": str(cu.pk)} if posted.get("to") == "cu" else posted
        response = getattr(ha, method)(where, posted)
        lines = list(AuditEntry.objects.order_by("number")[before:])
        assert [line.verb for line in lines] == verbs, (name, method, posted, response.status_code)
        if verbs[-1:] != ["handed_to"] and name in of_a_case | {"desk_change", "desk_paper", "desk_paper_fill"}:
            assert {line.target for line in lines} == ({str(case.pk)} if verbs else set())
    assert Member.objects.filter(user__username="moi").exists()


def test_what_the_holder_of_a_code_does_is_in_the_trail(made, case, code, client):
    did = [
        ({"code": code}, ["person_read"]),
        ({"do": "add", "text": ""}, ["person_read"]),
        ({"do": "add", "text": "Số 12"}, ["person_added", "person_read"]),
        ({"do": "withdraw"}, ["person_read"]),
        ({"do": "withdraw", "sure": "1"}, ["withdrawn"]),
    ]
    for posted, verbs in did:
        before = AuditEntry.objects.count()
        client.post("/ma/", posted, follow=True)
        assert [line.verb for line in AuditEntry.objects.order_by("number")[before:]] == verbs, posted
    before = AuditEntry.objects.count()
    client.post("/ma/", {"code": code}, follow=True)
    assert AuditEntry.objects.count() == before, "the code opens nothing any more"


def test_a_refused_page_is_in_the_trail_of_whoever_asked_and_names_nothing(lan, binh, made, case):
    """Of another team, of nobody, and for a lead only; a page that is merely empty is no refusal."""
    for client, name, refused in (
        (binh, "binh", [f"/ban/hs/{case.pk}/", f"/ban/hs/{uuid4()}/", f"/ban/hs/{case.pk}/xong/"]),
        (lan, "lan", ["/ban/khoa-vao/77/bo/"]),
    ):
        member = Member.objects.get(user__username=name)
        for address in refused:
            before = AuditEntry.objects.count()
            assert client.get(address).status_code == 404
            (line,) = AuditEntry.objects.order_by("pk")[before:]
            assert (line.team_id, line.actor, line.verb, line.target) == (member.team_id, str(member.pk), "refused", "")
    before = AuditEntry.objects.count()
    assert lan.post("/ban/nguoi/", {}).status_code == 404
    assert AuditEntry.objects.order_by("pk").last().verb == "refused"
    assert lan.get("/ban/khoa-vao/ma/")["Location"] == "/ban/khoa-vao/"
    assert AuditEntry.objects.count() == before + 1
