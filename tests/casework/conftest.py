"""The fable of the cases: Mai hands over; Hà and Lan work in one team, Bình in another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from casework import vault
from casework.models import Member, Team
from intake import drafts
from intake.models import Draft
from intake.questions import QUESTIONS
from intake.state import State
from sealing.boxes import Pair, new_pair
from sealing.passphrases import Cost
from sealing.teams import Root, new_root, sign
from tests.remedies.drafts_for_tests import held_by

QUICK = Cost(passes=1, memory=64)
TOUR = {
    "respondent": "family",
    "still_held": "true",
    "arrest_place": "home",
    "arrested_by": "police",
    "arrest_basis": "none_stated",
    "order_shown": "false",
}


@dataclass
class Made:
    """A team with its offline halves."""

    team: Team
    pair: Pair
    recovery: Pair
    root: Root


def make_team(root: Root | None = None, epoch: int = 1) -> Made:
    root, pair, recovery = root or new_root(), new_pair(), new_pair()
    team = Team(epoch=epoch, public_key=pair.public, recovery_key=recovery.public)
    team.signature = sign(root.private, vault.statement(team))
    team.save()
    return Made(team, pair, recovery, root)


def make_member(made: Made, name: str, passphrase: str = "sông dài cá lội") -> Member:
    from django.contrib.auth import get_user_model

    member = Member(user=get_user_model().objects.create_user(name), team=made.team, state=Member.ACTIVE)
    vault.enrol(member, made.pair, passphrase, QUICK)
    member.save()
    return member


@pytest.fixture
def made(db, settings) -> Made:
    made = make_team()
    settings.TEAM_ROOT = made.root.public
    return made


WALKED: dict[tuple[str, Any], tuple[bytes, int]] = {}
"""What the walk left in the draft, by device and day; the walk itself is taken once in a process."""


def answered(client: Client, device: str = "own") -> None:
    """Mai starts, answers what TOUR holds in the order she is asked, and skips the rest."""
    way = (device, getattr(settings, "FIXED_NOW", None))
    if way not in WALKED:
        _walk(client, device)
        left = held_by(client).state
        WALKED[way] = (left.to_bytes(), left.revision)
        return
    client.post("/", {"device": device})
    draft, (left, revision) = held_by(client), WALKED[way]
    Draft.objects.filter(row_id=draft.keys.row_id).update(revision=revision - 1)
    draft.state = State.from_bytes(left, revision - 1)
    drafts.save(draft)


def _walk(client: Client, device: str) -> None:
    """Question by question, as a browser without scripts sends it."""
    address = client.post("/", {"device": device})["Location"]
    while address.startswith("/m/"):
        slug = address.split("/")[2]
        page = client.get(address).content.decode()
        revision = re.search(r'name="_rev" value="(\d+)"', page)[1]
        id = next(q.id for q in QUESTIONS.values() if q.slug == slug)
        told = {f"{slug}-a": TOUR[id], "_go": "1"} if id in TOUR else {"_skip": "1"}
        address = client.post(address, {"_rev": revision, **told})["Location"]


@pytest.fixture
def mai(made, fixed_now) -> Client:
    client = Client()
    answered(client)
    return client


def code_of(client: Client) -> str:
    """The code that the page shows."""
    return re.search(r"<code>([^<]+)</code>", client.get("/gui/ma/").content.decode())[1]


def at_code(code: str, client: Client | None = None) -> Client:
    """A browser in which the code was typed; its next page is what the code opens."""
    reader = client or Client()
    response = reader.post("/ma/", {"code": code})
    assert (response.status_code, response["Location"]) == (303, "/ma/")
    return reader


def hand_over(client: Client, contact: str = "page", way: str = "") -> str:
    """Mai goes through the pages and presses; the code she copied."""
    client.post("/gui/", {"contact": contact, "way": way, "consent": "1"})
    code = code_of(client)
    response = client.post("/gui/ma/", {"written": "1"})
    assert response.status_code == 302
    assert response["Location"] == "/gui/xong/"
    return code
