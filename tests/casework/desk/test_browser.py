"""The desk in a real browser: an invitation stays out of addresses; correcting, locking, no wide pages."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from casework.desk.invitations import invite
from casework.models import Case, Invitation
from intake import moment
from intake.questions import QUESTIONS
from tests.casework.conftest import answered, hand_over

pytestmark = pytest.mark.django_db(transaction=True)
WORDS = "mưa rào trên mái tôn"


def no_wider_than_the_window(page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def severe(page) -> list[str]:
    """What axe finds that keeps somebody from using the page."""
    found = Axe().run(page).response["violations"]
    return [v["id"] for v in found if v["impact"] in ("serious", "critical")]


def test_join_read_correct_and_lock(live_browser, made, client):
    answered(client)
    hand_over(client)
    token = invite(made.team, made.pair, moment.now(), leads=True, by="operator")
    page, asked = live_browser.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"/ban/moi/#{token}")
    assert page.input_value("#token") == token
    assert token not in page.url
    page.fill("#name", "minh")
    page.click("main button")
    page.fill("#passphrase", WORDS)
    page.fill("#again", WORDS)
    page.click("main button[formnovalidate]")
    page.wait_for_selector("table.queue")
    assert not [url for url in asked if token in url.split("#")[0]]
    assert Invitation.objects.get().used
    assert "10" in page.inner_text("[data-left]")
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert no_wider_than_the_window(page)
    page.click("table.queue a")
    page.wait_for_selector(".columns")
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert no_wider_than_the_window(page)
    assert not severe(page)
    page.click('a[href$="/giay/1/dien/"]')
    page.wait_for_selector("#filer_full_name")
    assert no_wider_than_the_window(page)
    assert not severe(page)
    page.click("a.back")
    page.wait_for_selector(".columns")
    slug = QUESTIONS["order_shown"].slug
    page.click(f'a[href$="/sua/{slug}/"]')
    page.check(f'input[name="{slug}-a"][value="true"]')
    page.check('input[name="source"][value="paper"]')
    page.click("main button[name=_go]")
    page.click("main button[name=_keep]")
    page.wait_for_selector(".columns")
    assert Case.objects.get().revision == 2
    page.set_viewport_size({"width": 360, "height": 800})
    for place in ("mat-khau/", "phien/", f"hs/{Case.objects.get().pk}/xong/"):
        page.goto(f"/ban/{place}")
        assert no_wider_than_the_window(page), place
        assert not severe(page), place
    page.click("form[data-lock] button")
    page.wait_for_selector("#passphrase")
    page.goto("/ban/")
    assert page.url.endswith("/ban/mo/")
    page.fill("#passphrase", WORDS)
    page.click("main button >> nth=0")
    page.wait_for_selector("table.queue")
