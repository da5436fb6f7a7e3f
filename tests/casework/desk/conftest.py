"""Hà leads the team and Lan works in it; Bình belongs to another; the demonstration's log-in is open."""

from __future__ import annotations

import pytest
from django.test import Client

from casework.desk import accounts, joining
from casework.models import Case, Member
from casework.public.throttle import Throttle
from remedies import pdf
from tests.casework.conftest import hand_over, make_member, make_team

PASSPHRASE = "sông dài cá lội"


@pytest.fixture(autouse=True)
def demonstration(settings, fixed_now, monkeypatch):
    settings.DEMO_DESK = True
    for room, name in ((accounts, "LOG_INS"), (accounts, "UNLOCKS"), (joining, "JOINS")):
        monkeypatch.setattr(room, name, Throttle(tries=50))
    monkeypatch.setattr(pdf, "SECONDS", 90.0)  # a busy machine draws slowly; the limit on processor time stays


def logged_in(name: str, passphrase: str = PASSPHRASE) -> Client:
    client = Client()
    response = client.post("/ban/vao/", {"name": name, "passphrase": passphrase})
    assert response["Location"] == "/ban/", response.content.decode()
    return client


@pytest.fixture
def ha(made) -> Client:
    member = make_member(made, "ha")
    Member.objects.filter(pk=member.pk).update(leads=True)
    return logged_in("ha")


@pytest.fixture
def lan(made) -> Client:
    make_member(made, "lan")
    return logged_in("lan")


@pytest.fixture
def binh(made) -> Client:
    make_member(make_team(made.root, epoch=0), "binh")  # an epoch before: it does not receive
    return logged_in("binh")


@pytest.fixture
def code(mai) -> str:
    """Mai hands over; the code she copied."""
    return hand_over(mai)


@pytest.fixture
def case(code) -> Case:
    return Case.objects.get()
