"""Every form of the public side: what is ticked and typed, and not sent, survives the language link and staying."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests.browser.public_pages import BOOK, FAMILY, NOT_PAGES, PAGES, VISITORS, Page, public_names
from tests.casework.conftest import make_team
from tests.remedies.drafts_for_tests import client_with, held_by
from tests.remedies.forms_for_tests import Form, forms
from tests.remedies.strategies.conftest import at, let_in

pytestmark = pytest.mark.django_db
NO_DRAFT = {"start", "come_back", "behind_code"}
"""Pages that stand before a draft: there is nothing to stay in."""
LOSES: dict[str, str] = {
    "behind_code": "what is typed there is a code, and no page holds one to show it again",
}
"""Forms with something to tick or type that neither press keeps, and why."""
MORE = (
    Page("book-loose", "book_step", at(BOOK.number, "1/"), "loose"),
    Page("bundle-names", "paper_bundle", "/viec/giay/tron-bo/", "named"),
    Page("give-code", "give_code", "/gui/ma/", "coded"),
)


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any, settings: Any) -> None:
    """Sunday 22 November 2026 at 9:00, and a team to hand over to."""
    settings.TEAM_ROOT = make_team().root.public


def visitor(page: Page) -> Client:
    if page.visitor in ("writer", "loose"):
        return let_in(BOOK.number, ways="public loud", keep="yes" if page.visitor == "writer" else "no")
    if page.visitor == "named":
        return client_with(**FAMILY, **{"identity.filer_full_name": "Đàm Thị Nhãn"})
    if page.visitor == "coded":
        client = client_with(**FAMILY)
        client.post("/gui/", {"contact": "page", "consent": "1"})
        return client
    answers = VISITORS[page.visitor]
    return (
        Client() if answers is None else client_with(device="shared" if page.visitor == "shared" else "own", **answers)
    )


def asked(client: Client, page: Page) -> list[Form]:
    response = client.get(page.address, follow=True)
    found = forms(response.content.decode()) if "html" in response["Content-Type"] else ()
    return [form for form in found if form.asks]


def press(client: Client, page: Page, form: Form, sent: dict[str, Any], button: str, value: str) -> Form:
    response = client.post(form.action or page.address, {**form.hidden, **sent, button: value}, follow=True)
    assert response.status_code in (200, 422), (page.name, button, response.status_code)
    found = [one for one in forms(response.content.decode()) if one.asks]
    assert found, (page.name, button)
    return found[0]


def full(fields: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: sorted(values) for name, values in fields.items() if any(values)}


# Pages that something was pressed on are the same forms again.
WALKED = [page for page in (*PAGES, *MORE) if page.url and page.then is None]


@pytest.mark.parametrize("page", WALKED, ids=lambda page: page.name)
def test_what_is_not_sent_survives_the_language_and_staying(page: Page) -> None:
    client = visitor(page)
    for form in asked(client, page):
        if page.url in LOSES:
            continue
        before = answers(client)
        sent = form.filled()
        assert full(sent) != full(form.stands), "the test fills something in"
        assert "_lang" in form.buttons
        turned = press(client, page, form, sent, "_lang", "en")
        assert full(turned.stands) == full(sent)
        if page.url not in NO_DRAFT:
            assert "_stay" in turned.buttons
            stayed = press(client, page, turned, turned.stands, "_stay", "1")
            assert full(stayed.stands) == full(sent)
        if page.visitor != "writer":  # what is written in a workbook that keeps it is kept
            assert answers(client) == before, "nothing was answered by it"


def answers(client: Client) -> Any:
    draft = held_by(client)
    return draft and (draft.state.answers, draft.state.plan, draft.state.consents, draft.state.handover)


def test_forms_that_ask_something_are_found() -> None:
    """So that the walk is not one over pages that somebody was led away from."""
    found = {page.url for page in WALKED if asked(visitor(page), page)}
    assert found == {
        "start", "come_back", "question", "behind_code", "give", "give_code", "plan_step", "plan_way", "plan_weigh",
        "paper_fill", "paper_known", "paper_consent", "paper_bundle", "book_safe", "book_ways", "book_risks",
        "book_step",
    }  # fmt: skip


def test_every_address_is_walked() -> None:
    walked = {page.url for page in WALKED}
    assert public_names() - set(NOT_PAGES) - walked == {"give_sent"}, "a page without a form"
    assert set(LOSES) <= public_names()
