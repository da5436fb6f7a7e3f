"""Passkeys in Chromium with its own virtual authenticator: joining, logging in, a second device, a lost one."""

from __future__ import annotations

import re

import pytest
from django.core.cache import cache

from casework.desk.invitations import invite
from casework.desk.teams import revoke
from casework.models import Member
from intake import moment
from tests.browser.devices import Device
from tests.browser.walk import AXE, shot
from tests.casework.conftest import answered, hand_over

pytestmark = pytest.mark.django_db(transaction=True)
WORDS = "mưa rào trên mái tôn"


@pytest.fixture(autouse=True)
def in_service(settings):
    settings.DEMO_DESK = False
    cache.clear()


@pytest.fixture
def page(live_browser, live_server):
    """A page at the name that passkeys know; the addresses below are whole for that."""
    page = live_browser.new_page()
    home = live_server.url.replace("127.0.0.1", "localhost")
    assert "//localhost:" in home
    page.home = home
    return page


def looks_right(page, name: str) -> None:
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), name
        shot(page, f"{name}-{width}")
    found = AXE.run(page).response["violations"]
    grave = [(v["id"], v["nodes"][0]["html"]) for v in found if v["impact"] in ("serious", "critical")]
    assert not grave


def join(page, made, name: str = "minh") -> None:
    token = invite(made.team, made.pair, moment.now(), leads=True, by="operator")
    page.goto(f"{page.home}/ban/moi/#{token}")
    looks_right(page, "join-1")
    page.fill("#name", name)
    page.click("main button")
    looks_right(page, "join-2")
    page.fill("#passphrase", WORDS)
    page.fill("#again", WORDS)
    page.click("#by-key")
    page.wait_for_url("**/ban/khoa-vao/ma/")


def log_in(page) -> None:
    page.goto(f"{page.home}/ban/vao/")
    page.click("#by-key")


def unlock(page) -> None:
    page.wait_for_selector("#passphrase")
    page.fill("#passphrase", WORDS)
    page.click("main button >> nth=0")


def test_join_log_out_log_in_unlock(page, made, client):
    answered(client)
    hand_over(client)
    asked, troubles = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    device = Device(page)
    join(page, made)
    looks_right(page, "codes")
    assert page.locator("main .code code").count() == 10
    page.click("main a.button")
    page.wait_for_selector("table.queue")
    page.click("form[data-lock] button")
    page.wait_for_selector("form[action$='/ra/']")
    page.click("form[action$='/ra/'] button")
    page.wait_for_url("**/ban/vao/")
    looks_right(page, "login")
    device.refuse()
    page.click("#by-key")
    page.wait_for_selector("[data-passkey-says=cancelled]:visible")
    assert page.url.endswith("/ban/vao/")
    device.agree()
    page.click("#by-key")
    page.wait_for_selector("#passphrase")
    looks_right(page, "locked")
    page.fill("#passphrase", "mưa rào trên mái nhà")
    page.click("main button >> nth=0")
    assert "Chưa có gì bị mất" in page.inner_text("main")
    unlock(page)
    page.wait_for_selector("table.queue")
    assert {re.match(r"https?://[^/]+", url)[0] for url in asked} == {page.home}
    refused = [text for text in troubles if "Content Security Policy" in text or "Permissions" in text]
    assert not refused


def test_two_passphrases_that_differ_are_told_before_a_key_is_made(page, made):
    device = Device(page)
    token = invite(made.team, made.pair, moment.now(), leads=False, by="operator")
    page.goto(f"{page.home}/ban/moi/#{token}")
    page.fill("#name", "minh")
    page.click("main button")
    for passphrase, again in (("ngắn", "ngắn"), (WORDS, "khác")):
        page.fill("#passphrase", passphrase)
        page.fill("#again", again)
        page.click("#by-key")
        assert page.locator(":invalid").count() >= 1
    assert device.keys() == []
    page.fill("#again", WORDS)
    page.click("#by-key")
    page.wait_for_url("**/ban/khoa-vao/ma/")
    assert len(device.keys()) == 1
    assert Member.objects.count() == 1


def test_a_second_device_then_the_first_is_lost(page, made, live_browser):
    first = Device(page)
    join(page, made)
    page.goto(f"{page.home}/ban/khoa-vao/")
    page.click("main a.button")
    page.click("#by-key")
    page.wait_for_selector("[data-passkey-says=known]:visible")
    first.unplug()
    Device(page)
    page.click("#by-key")
    page.wait_for_url("**/ban/khoa-vao/")
    assert page.locator("ul.lines li").count() == 2
    looks_right(page, "keys")
    page.click("ul.lines li:first-child a")
    looks_right(page, "key-remove")
    page.click("main form button")
    page.wait_for_url("**/ban/khoa-vao/")
    assert page.locator("ul.lines li").count() == 1
    live_browser.clear_cookies()
    log_in(page)
    unlock(page)
    page.wait_for_url("**/ban/")


def test_a_lost_device_a_code_and_a_new_key(page, made, live_browser):
    lost = Device(page)
    join(page, made)
    code = page.locator("main .code code").nth(2).inner_text()
    live_browser.clear_cookies()
    lost.unplug()
    Device(page)
    page.goto(f"{page.home}/ban/vao/ma/")
    looks_right(page, "recover")
    page.fill("#name", "minh")
    page.fill("#code", code)
    page.click("main button")
    unlock(page)
    page.wait_for_url("**/ban/khoa-vao/them/")
    looks_right(page, "key-add")
    page.click("#by-key")
    page.wait_for_url("**/ban/khoa-vao/")
    live_browser.clear_cookies()
    log_in(page)
    unlock(page)
    page.wait_for_url("**/ban/")


def test_a_closed_member_is_told_so(page, made, live_browser):
    Device(page)
    join(page, made)
    live_browser.clear_cookies()
    revoke(Member.objects.get(), moment.now(), "operator")
    log_in(page)
    page.wait_for_selector(".msg:visible")
    assert "Khóa này không vào được" in page.inner_text("main")
    looks_right(page, "login-refused")


def test_a_browser_without_passkeys_is_told_so(page):
    page.add_init_script("delete window.PublicKeyCredential")
    page.goto(f"{page.home}/ban/vao/")
    assert page.locator("[data-passkey-says=unsupported]").is_visible()
    assert not page.locator("#by-key").is_visible()


def test_an_address_of_numbers_is_told_so(page):
    Device(page)
    page.goto(f"{page.home.replace('localhost', '127.0.0.1')}/ban/vao/")
    page.click("#by-key")
    page.wait_for_selector("[data-passkey-says=address]:visible")


@pytest.mark.parametrize("live_browser", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts_it_is_said(live_browser):
    page = live_browser.new_page()
    page.goto("/ban/vao/")
    assert "JavaScript" in page.inner_text("main")
    assert not page.locator("#by-key").is_visible()
