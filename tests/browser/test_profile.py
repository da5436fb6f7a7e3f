"""What a browser keeps on disk, closed or killed: no code, no name, no fact told behind the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.browser.profiles import browser_in, files_of
from tests.browser.walk import press_continue
from tests.casework.conftest import answered, hand_over, made  # noqa: F401  (a fixture)
from tests.proofs.spellings import held
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import TOUR

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]
NAME, FACT = "Đàm Thị Nhãn Đặc Biệt", "Chuyện kể thêm sáng nay"
WRITTEN_DOWN = 4000
"""Milliseconds until a browser has written down which windows are open."""
ENDS = pytest.mark.parametrize("killed", [False, pytest.param(True, marks=pytest.mark.long)], ids=["closed", "killed"])


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:
    """Sunday 22 November 2026 at 9:00."""


def assert_nothing_lies_in(folder: Path, told: list[str], home: str) -> None:
    files = files_of(folder)
    assert [(path.name, text, spelling) for path, text, spelling in held(files, told)] == []
    assert any(held(files, [home])), "the search finds what is there"


@ENDS
def test_the_code_lies_in_no_file(chromium, live_server, client, made, tmp_path: Path, killed: bool) -> None:  # noqa: F811
    answered(client)
    code = hand_over(client)
    with browser_in(tmp_path, chromium, killed) as window:
        page = window.pages[0]
        page.goto(f"{live_server.url}/ma/")
        page.fill("#code", code[:-1] + ("0" if code[-1] != "0" else "1"))
        press_continue(page)
        page.fill("#code", code)
        press_continue(page)
        page.locator("#text").fill(FACT)
        page.locator("main form .button").first.click()
        assert FACT in page.inner_text("main")
        page.goto(f"{live_server.url}/ai-thay/")
        page.wait_for_timeout(WRITTEN_DOWN)
    told = [code, code[:-1], code.replace(" ", "")[:-1], code.replace(" ", "-")[:-1], FACT]
    assert_nothing_lies_in(tmp_path, told, live_server.url)


@ENDS
def test_a_code_for_coming_back_lies_in_no_file_mistyped_or_not(chromium, live_server, client, tmp_path, killed):
    answered(client)
    code = re.search(r"<code>([0-9A-Z ]+)</code>", client.post("/giu-lai/", {"keep": "1"}).content.decode())[1]
    mistyped, cut = code[:-1] + ("0" if code[-1] != "0" else "1"), code[:20]
    with browser_in(tmp_path, chromium, killed) as window:
        page = window.pages[0]
        page.goto(f"{live_server.url}/lam-tiep/")
        for typed in (mistyped, cut):
            page.fill("#code", typed)
            page.check("#device")
            press_continue(page)
            assert page.locator("#m-code").is_visible()
            assert page.input_value("#code") == typed
        page.locator("button[name=_lang]:not(.vh)").click()
        assert page.input_value("#code") == cut
        page.fill("#code", code)
        press_continue(page)
        page.goto(f"{live_server.url}/ai-thay/")
        page.wait_for_timeout(WRITTEN_DOWN)
    told = [spelled for text in (mistyped, cut, code) for spelled in spellings_of(text)]
    assert_nothing_lies_in(tmp_path, told, live_server.url)


def spellings_of(code: str) -> list[str]:
    """As it is read aloud, as it is typed in one go, as some write it."""
    return [code, code.replace(" ", ""), code.replace(" ", "-")]


@ENDS
def test_the_names_of_one_print_lie_in_no_file(chromium, live_server, tmp_path: Path, killed: bool) -> None:
    with browser_in(tmp_path, chromium, killed) as window:
        for name, cookie in client_with(**TOUR).cookies.items():
            window.add_cookies([{"name": name, "value": cookie.value, "url": live_server.url}])
        page = window.pages[0]
        page.goto(f"{live_server.url}/viec/giay/1/dien/")
        page.fill("#filer_full_name", NAME)
        page.fill("#filer_birth_year", "9" * 60)
        page.locator(".actions .button").first.click()
        page.fill("#filer_birth_year", "1970")
        while page.locator(".actions [name=_go]").count():
            page.locator(".actions .button").first.click()
        page.locator("[name=_see]").first.click()
        assert NAME in page.locator(".paper").inner_text()
        page.goto(f"{live_server.url}/ai-thay/")
        page.wait_for_timeout(WRITTEN_DOWN)
    assert_nothing_lies_in(tmp_path, [NAME], live_server.url)
