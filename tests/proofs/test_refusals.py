"""What cannot be opened says so in both languages, changes nothing and loses nothing: put right, all is there again."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from casework import vault
from casework.desk import accounts
from casework.desk.words import WORDS as DESK
from casework.models import Case, Entry, Member, Team
from casework.public import behind
from casework.public.throttle import Throttle
from casework.public.words import WORDS as PUBLIC
from casework.vault import Keys
from intake.models import Draft
from intake.words import WORDS as INTAKE
from legal_rules.words import Text
from sealing.boxes import new_pair
from tests.casework.conftest import at_code, code_of, hand_over, make_member, make_team

pytestmark = pytest.mark.django_db
PASSPHRASE = "sông dài cá lội"
VERSION = 9
WORDS_OF_DELETING = INTAKE["delete.lead"].vi


@pytest.fixture(autouse=True)
def patient(settings, monkeypatch):
    settings.DEMO_DESK = True
    monkeypatch.setattr(behind, "THROTTLE", Throttle(tries=1000))
    for name in ("LOG_INS", "UNLOCKS"):
        monkeypatch.setattr(accounts, name, Throttle(tries=1000))


def everything() -> list:
    """Every row of drafts, cases and entries, byte for byte."""
    tables = (Draft.objects.order_by("pk"), Case.objects.order_by("pk"), Entry.objects.order_by("pk"))
    return [
        [{k: bytes(v) if isinstance(v, memoryview) else v for k, v in row.items()} for row in t.values()]
        for t in tables
    ]


def said_in_both(client: Client, text: Text, status: int, address: str, data: dict | None = None) -> None:
    """The page says `text` in Vietnamese and in English, with that status, and no row changes."""
    before = everything()
    for code in ("vi", "en"):
        client.cookies["lang"] = code
        response = client.get(address) if data is None else client.post(address, data)
        assert response.status_code == status
        assert text.to(code) in unescape(response.content.decode())
    client.cookies["lang"] = "vi"
    assert everything() == before


def of_another_version(model: type, field: str, pk: object) -> bytes:
    """Give the blob a version that nobody knows; what it was."""
    kept = bytes(getattr(model.objects.get(pk=pk), field))
    model.objects.filter(pk=pk).update(**{field: bytes([VERSION]) + kept[1:]})
    return kept


def test_a_draft_of_an_unknown_version_is_kept_with_its_cookie(mai) -> None:
    cookie, draft = mai.cookies["page"].value, Draft.objects.get()
    kept = of_another_version(Draft, "sealed", draft.pk)
    review = "/m/6e1a05/"
    for address, data in (("/", None), ("/", {"device": "own"}), (review, None), (review, {"6e1a05-a": "self"})):
        said_in_both(mai, INTAKE["shut.lead"], 409, address, data)
    for address in ("/viec/", "/gui/", "/giu-lai/", "/viec/giay/1/"):
        said_in_both(mai, INTAKE["shut.lead"], 409, address)
    again = mai.post(review, {"6e1a05-a": "lawyer", "_go": "1"}).content.decode()
    assert '<textarea name="6e1a05-a" hidden>\nlawyer</textarea>' in again
    assert WORDS_OF_DELETING in unescape(mai.get("/xoa/").content.decode())
    assert mai.cookies["page"].value == cookie
    Draft.objects.update(sealed=kept)
    assert mai.get("/xem-lai/").status_code == 200
    of_another_version(Draft, "sealed", draft.pk)
    mai.post("/xoa/")
    assert not Draft.objects.exists()
    assert mai.get("/").status_code == 200


@pytest.mark.parametrize("swap", ["another root", "another public key", "another recovery key", "a copied row"])
def test_a_team_key_that_the_root_did_not_sign_sends_nothing(mai, made, settings, swap) -> None:
    mai.post("/gui/", {"contact": "page", "consent": "1"})
    code, root = code_of(mai), settings.TEAM_ROOT
    if swap == "another root":
        settings.TEAM_ROOT = make_team(epoch=0).root.public
    elif swap == "a copied row":
        Team.objects.create(
            epoch=5, public_key=new_pair().public, recovery_key=made.team.recovery_key, signature=made.team.signature
        )
    else:
        field = "public_key" if "public" in swap else "recovery_key"
        Team.objects.filter(pk=made.team.pk).update(**{field: new_pair().public})
    said_in_both(mai, PUBLIC["give.refused"], 409, "/gui/ma/", {"written": "1"})
    said_in_both(mai, PUBLIC["give.refused"], 409, "/gui/")
    assert not Case.objects.exists()
    Team.objects.exclude(pk=made.team.pk).delete()
    made.team.save()
    settings.TEAM_ROOT = root
    assert code_of(mai) == code
    assert mai.post("/gui/ma/", {"written": "1"})["Location"] == "/gui/xong/"
    assert Case.objects.count() == 1


def test_a_plan_or_message_of_an_unknown_version_is_said_to_the_holder_of_the_code_only(mai, made) -> None:
    code = hand_over(mai)
    case = Case.objects.get()
    key = vault.shared_key(case, Keys(made.pair))
    for number, text in enumerate(("Chào chị", "Hẹn mai"), 1):
        entry = Entry(case=case, number=number, kind=Entry.MESSAGE)
        vault.seal_entry(entry, key, {"at": "2026-11-22T10:00:00+07:00", "text": text})
        entry.save()
    kept = of_another_version(Case, "plan", case.pk)
    said_in_both(at_code(code), PUBLIC["code.shut"], 409, "/ma/")
    Case.objects.update(plan=kept)
    of_another_version(Entry, "sealed", Entry.objects.get(number=1).pk)
    reader = at_code(code)
    page = reader.get("/ma/").content.decode()
    assert "Hẹn mai" in page
    assert "Chào chị" not in page
    said_in_both(reader, PUBLIC["code.message_shut"], 200, "/ma/")


def test_the_desk_says_what_does_not_open(mai, made) -> None:
    hand_over(mai)
    make_member(made, "lan")
    desk = Client()
    assert desk.post("/ban/vao/", {"name": "lan", "passphrase": PASSPHRASE})["Location"] == "/ban/"
    case = Case.objects.get()
    kept = of_another_version(Case, "answers", case.pk)
    said_in_both(desk, DESK["case.shut"], 409, f"/ban/hs/{case.pk}/")
    Case.objects.update(answers=kept)
    kept = of_another_version(Case, "summary", case.pk)
    said_in_both(desk, DESK["queue.does_not_open"], 200, "/ban/")
    Case.objects.update(summary=kept)
    assert desk.get(f"/ban/hs/{case.pk}/").status_code == 200


@pytest.mark.parametrize("why", ["wrong passphrase", "revoked", "swapped team key", "unknown version"])
def test_who_cannot_unlock_is_told_and_nothing_is_lost(mai, made, why) -> None:
    hand_over(mai)
    member = make_member(made, "lan")
    words = "sông dài cá lặn" if why == "wrong passphrase" else PASSPHRASE
    kept = bytes(member.private_sealed)
    if why == "revoked":
        Member.objects.update(state=Member.REVOKED)
    elif why == "swapped team key":
        Team.objects.update(public_key=new_pair().public)
    elif why == "unknown version":
        of_another_version(Member, "private_sealed", member.pk)
    said_in_both(Client(), DESK["desk.no_way_in"], 422, "/ban/vao/", {"name": "lan", "passphrase": words})
    Member.objects.update(state=Member.ACTIVE, private_sealed=kept)
    Team.objects.update(public_key=made.team.public_key)
    desk = Client()
    assert desk.post("/ban/vao/", {"name": "lan", "passphrase": PASSPHRASE})["Location"] == "/ban/"
    assert desk.get(f"/ban/hs/{Case.objects.get().pk}/").status_code == 200
