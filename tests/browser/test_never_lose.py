"""In a real browser: nothing typed is lost without a connection, a shared device is left, a profile holds no answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.book import book
from tests.browser.walk import press_continue
from tests.conftest import CHROMIUM, CHROMIUM_FLAGS
from tests.intake.conftest import NOW
from tests.proofs.spellings import held
from tests.proofs.test_dump import LEADING
from tests.remedies.drafts_for_tests import client_with

pytestmark = pytest.mark.django_db(transaction=True)
MARK = "Đoàn Mật Ẩn"
NO_SCRIPTS = {"java_script_enabled": False}
COMMUNE, AGE = book().by_id["commune"], book().by_id["age"]


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.FIXED_NOW = NOW


def at_the_text(context, url: str, device: str = "own"):
    """A browser that stands at a question with a box to write in."""
    answers = {**dict(LEADING), "respondent": "family", "still_held": True}
    for name, cookie in client_with(device=device, **answers).cookies.items():
        context.add_cookies([{"name": name, "value": cookie.value, "url": url}])
    page = context.new_page()
    page.goto(f"{url}/m/{COMMUNE.slug}/?ve=xem-lai")
    return page


def box(page):
    return page.locator(f"[name='{COMMUNE.slug}-t']")


def test_without_a_connection_nothing_is_sent_and_nothing_lost(live_browser, live_server):
    page = at_the_text(live_browser, live_server.url)
    box(page).fill(MARK)
    live_browser.set_offline(True)
    press_continue(page)
    assert page.locator("[data-offline]").is_visible()
    assert box(page).input_value() == MARK
    live_browser.set_offline(False)
    page.locator("[data-offline]").wait_for(state="hidden")
    press_continue(page)
    assert MARK in page.locator("main").inner_text()


@pytest.mark.long
@pytest.mark.parametrize("live_browser", [NO_SCRIPTS], indirect=True)
def test_without_scripts_the_answer_is_sent_when_the_page_is_loaded_again(live_browser, live_server):
    page = at_the_text(live_browser, live_server.url)
    box(page).fill(MARK)
    live_browser.set_offline(True)
    page.locator(".actions .button").first.click(no_wait_after=True)
    page.wait_for_timeout(1000)
    live_browser.set_offline(False)
    page.reload()
    assert MARK in page.locator("main").inner_text()


@pytest.mark.parametrize("live_browser", [NO_SCRIPTS], indirect=True)
def test_without_scripts_a_shared_device_is_left_too(live_browser, live_server):
    asked: list[str] = []
    live_browser.route("**/thoat/", lambda route: (asked.append(route.request.url), route.abort()))
    live_browser.route(f"**/m/{COMMUNE.slug}/**", sooner)
    page = at_the_text(live_browser, live_server.url, "shared")
    assert box(page).count() == 1
    page.wait_for_timeout(2500)
    assert set(asked) == {f"{live_server.url}/thoat/"}


def sooner(route) -> None:
    """The same page, whose ten minutes last a second."""
    response = route.fetch()
    route.fulfill(response=response, body=response.text().replace('content="600;', 'content="1;'))


@pytest.mark.long
def test_near_the_end_the_line_stands_in_view_and_staying_keeps_what_is_typed(live_browser, live_server, settings):
    page = at_the_text(live_browser, live_server.url)
    settings.FIXED_NOW = NOW.replace(day=23, hour=8, minute=45)
    page.reload()
    box(page).fill(MARK)
    line = page.locator(".bar [data-late]")
    line.wait_for(state="visible")
    page.mouse.wheel(0, 5000)
    assert line.is_visible()
    line.locator("button").click()
    assert box(page).input_value() == MARK
    assert "Đã tính giờ lại" in page.locator("main").inner_text()
    assert not page.locator("[data-late]").is_visible()


def test_typing_vietnamese_never_leaves(live_browser, live_server):
    page = at_the_text(live_browser, live_server.url)
    box(page).press_sequentially("Xax Vinhx Tuy dd EEE aaa www ff jj ")
    for key in ("Escape", "Escape", "Escape", "Control", "Alt", "Shift", "F2", "Backspace"):
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert box(page).input_value().startswith("Xax Vinhx")


def test_the_profile_on_disk_holds_no_answer(chromium, live_server, tmp_path: Path, how_many):
    """After the way out and closing, no file of the browser holds what was typed; that a page was seen, it may."""
    for turn in range(how_many(1, 5)):
        folder = tmp_path / str(turn)
        context = chromium.browser_type.launch_persistent_context(
            folder, executable_path=str(CHROMIUM), headless=True, args=CHROMIUM_FLAGS
        )
        page = at_the_text(context, live_server.url, "shared" if turn % 2 else "own")
        box(page).fill(MARK)
        press_continue(page)
        assert MARK in page.locator("main").inner_text()
        page.goto(f"{live_server.url}/m/{AGE.slug}/?ve=xem-lai")
        page.locator(f"[name='{AGE.slug}-t']").fill(MARK)
        press_continue(page)
        assert page.locator("#summary").is_visible(), "no number: shown with its message"
        assert page.locator(f"[name='{AGE.slug}-t']").input_value() == MARK
        page.locator("a[data-exit]").click(no_wait_after=True)
        page.wait_for_timeout(1000)
        context.close()
        files = [path for path in folder.rglob("*") if path.is_file()]
        assert [(path.name, spelling) for path, _, spelling in held(files, [MARK])] == []
        assert any(held(files, [live_server.url])), "the search finds what is there"
