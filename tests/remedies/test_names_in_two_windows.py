"""Names kept with the answers, in two windows: the second is told which changed before it overwrites them."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest

from intake.words import say
from remedies.catalogue import identity
from tests.remedies.drafts_for_tests import Window, client_with, held_by
from tests.remedies.papers_for_tests import TOUR

pytestmark = pytest.mark.django_db
FILL, KEEP = "/viec/giay/1/dien/", {"_keep": "1", "_at": "9"}
NAME = identity.KNOWN["filer_full_name"].label


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026, 9:00."""


@pytest.fixture
def second() -> Window:
    """A window that was opened before another one kept a second name."""
    client = client_with(**TOUR)
    client.post(FILL, {**KEEP, "filer_full_name": "Lê Một"})
    client.seen = client.revision()  # type: ignore[attr-defined]
    client.post(FILL, {**KEEP, "filer_full_name": "Lê Hai"})
    return client


def name(client: Window) -> object:
    draft = held_by(client)
    return draft and draft.state.answers.get("identity.filer_full_name")


def test_the_second_window_is_told_and_keeps_only_when_it_presses_again(second: Any) -> None:
    told = second.post(FILL, {**KEEP, "filer_full_name": "Lê Ba", "_rev": second.seen}, follow=True)
    page = unescape(told.content.decode())
    assert say("notice.from_to", "vi", short=NAME, was="Lê Một", now="Lê Hai") in page
    assert 'value="Lê Ba"' in unescape(second.get(FILL).content.decode()), "what was typed is there"
    assert name(second) == "Lê Hai"
    assert f'name="_rev" value="{second.revision()}"' in page
    second.post(FILL, {**KEEP, "filer_full_name": "Lê Ba", "_held": "1"})
    assert name(second) == "Lê Ba"


def test_going_on_to_the_next_page_tells_it_too(second: Any) -> None:
    page = second.post(FILL, {"_go": "1", "_at": "0", "filer_full_name": "Lê Ba", "_rev": second.seen}, follow=True)
    assert say("notice.elsewhere", "vi") in unescape(page.content.decode())


def test_the_same_name_and_one_window_alone_are_told_nothing(second: Any) -> None:
    for sent in ({"filer_full_name": "Lê Hai", "_rev": second.seen}, {"filer_full_name": "Lê Bốn"}):
        done = second.post(FILL, {**KEEP, **sent})
        assert (done.status_code, done["Location"]) in ((302, "/viec/giay/1/"), (303, "/viec/giay/1/"))
    assert name(second) == "Lê Bốn"


def test_dropped_names_are_remembered_for_no_window(second: Any) -> None:
    second.post(FILL, {"_drop": "1"})
    draft = held_by(second)
    assert draft is not None
    assert "Lê Một".encode() not in draft.state.to_bytes()
    assert "Lê Hai".encode() not in draft.state.to_bytes()
