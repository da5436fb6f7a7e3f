"""Every address under /ban/ for every role and method; an address without a declared rule fails."""

from __future__ import annotations

import uuid

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import get_resolver

from casework.desk.urls import urlpatterns
from casework.models import Member
from intake.questions import QUESTIONS
from remedies.catalogue import PAPERS
from tests.casework.conftest import at_code, make_member
from tests.casework.desk.conftest import logged_in

pytestmark = pytest.mark.django_db

# What an address is: open to all, for who is logged in, for who is unlocked, of one case, for a lead, or for the one
# member whose passkey it is (ha, who is none of the roles).
RULES = {
    "desk": ("unlocked", "GET"),
    "desk_login": ("open", "GET POST"),
    "desk_unlock": ("member", "GET POST"),
    "desk_lock": ("open", "POST"),
    "desk_leave": ("open", "POST"),
    "desk_invited": ("open", "GET POST"),
    "account_login": ("open", "GET POST"),
    "desk_login_key": ("open", "GET POST"),
    "desk_recover": ("open", "GET POST"),
    "desk_keys": ("unlocked", "GET"),
    "desk_keys_add": ("unlocked", "GET POST"),
    "desk_keys_remove": ("own", "GET POST"),
    "desk_codes": ("unlocked", "GET"),
    "desk_codes_new": ("unlocked", "POST"),
    "desk_passphrase": ("unlocked", "GET POST"),
    "desk_sessions": ("unlocked", "GET POST"),
    "desk_people": ("unlocked", "GET"),
    "desk_close": ("lead", "POST"),
    "desk_trail": ("unlocked", "GET"),
    "desk_case": ("case", "GET"),
    "desk_paper": ("case", "GET"),
    "desk_paper_fill": ("case", "GET POST"),
    "desk_bundle": ("case", "POST"),
    "desk_pick": ("case", "GET"),
    "desk_change": ("case", "GET POST"),
    "desk_hold": ("case", "POST"),
    "desk_give": ("case", "POST"),
    "desk_end": ("case", "GET POST"),
    "desk_write": ("case", "POST"),
    "desk_note": ("case", "POST"),
}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
LOG_IN, UNLOCK = "/ban/vao/", "/ban/mo/"


@pytest.fixture
def roles(made, ha, binh) -> dict[str, Client]:
    """ha is not used as a lead here; lan is a member without being one."""
    make_member(made, "lan")
    make_member(made, "cu")
    clients = {"nobody": Client(), "unlocked": logged_in("lan"), "other team": binh, "revoked": logged_in("cu")}
    Authenticator.objects.create(user=Member.objects.get(user__username="ha").user, type="webauthn", data={"name": "1"})
    clients["locked"] = logged_in("lan")
    clients["locked"].post("/ban/khoa/")
    Member.objects.filter(user__username="cu").update(state=Member.REVOKED)
    return clients


def address(name: str, case_id: object) -> str:
    kinds = get_resolver().reverse_dict.getlist(name)[0][0][0]
    given = {
        "id": str(case_id),
        "slug": QUESTIONS["order_shown"].slug,
        "number": str(PAPERS["D05"].number),
        "pk": str(Authenticator.objects.values_list("pk", flat=True).first() or 1),
    }
    return "/" + kinds[0] % {key: given[key] for key in kinds[1]}


def test_every_address_has_a_rule():
    assert {pattern.name for pattern in urlpatterns} == set(RULES)


@pytest.mark.parametrize("name", RULES)
def test_who_may_do_what(name, roles, case):
    rule, allowed = RULES[name]
    where = address(name, case.pk)
    assert where.startswith("/ban/")
    for method in METHODS:
        known = method in allowed.split() or (method == "HEAD" and "GET" in allowed)
        for role in ("nobody", "revoked", "locked", "other team", "unlocked"):
            response = roles[role].generic(method, where)
            seen = (method, role, response.status_code, response.get("Location", ""))
            assert response.status_code < 500, seen
            if not known:
                assert response.status_code in (302, 404, 405), seen
                assert response.status_code != 302 or response["Location"].startswith((LOG_IN, UNLOCK)), seen
            elif rule in ("open", "member"):
                assert response.status_code in (200, 302, 422), seen
            elif role in ("nobody", "revoked"):
                assert response["Location"] == LOG_IN, seen
            elif role == "locked":
                assert response["Location"].startswith(UNLOCK), seen
            elif rule in ("lead", "own") or (rule == "case" and role == "other team"):
                assert response.status_code == 404, seen
            else:
                assert response.status_code in (200, 302, 422), seen
                assert not response.get("Location", "").startswith((LOG_IN, UNLOCK)), seen


@pytest.mark.parametrize("name", [name for name, (rule, _) in RULES.items() if rule == "case"])
def test_another_teams_case_is_word_for_word_like_none(name, binh, case):
    method = RULES[name][1].split()[0]
    theirs = binh.generic(method, address(name, case.pk))
    none = binh.generic(method, address(name, uuid.UUID(int=case.pk.int ^ 1)))
    assert theirs.status_code == none.status_code == 404
    same = theirs.content.decode().replace(str(case.pk), "id")
    assert same == none.content.decode().replace(str(uuid.UUID(int=case.pk.int ^ 1)), "id")
    assert theirs.headers.keys() == none.headers.keys()


def test_the_holder_of_a_code_gets_no_further(case, code):
    holder = at_code(code)
    assert "Kế hoạch" in holder.get("/ma/").content.decode()
    assert holder.get(f"/ban/hs/{case.pk}/")["Location"] == LOG_IN
    assert holder.get("/ban/")["Location"] == LOG_IN
