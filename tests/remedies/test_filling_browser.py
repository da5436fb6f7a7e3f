"""The form for names in a real browser: widths, axe, no scripts, the file from the form itself."""

from __future__ import annotations

import pytest

from tests.browser.walk import check_page
from tests.remedies.papers_for_tests import TOUR
from tests.remedies.test_pages_browser import opened

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:
    """Sunday 22 November 2026 at 9:00."""


@pytest.mark.parametrize("live_browser", [{"java_script_enabled": False}], indirect=True)
def test_names_for_one_print_without_scripts(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, TOUR)
    page.goto("/viec/giay/1/")
    page.locator("a[href='/viec/giay/1/dien/']").click()
    page.locator("#filer_full_name").fill("Nguyễn Thị Hường")
    page.keyboard.press("Enter")
    page.locator("[name=_lang]").click()
    assert page.locator("html").get_attribute("lang") == "en"
    while page.locator(".actions [name=_go]").count():
        page.locator(".actions .button").first.click()
    page.locator("[name=_see]").click()
    assert "Nguyễn Thị Hường" in page.locator(".paper").inner_text()
    with page.expect_download() as waiting:
        page.locator("[name=_make]").first.click()
    assert waiting.value.suggested_filename == "bieu-mau-1.pdf"


@pytest.mark.long  # every page, at its main widths: tests/browser/test_every_page.py
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_page_fits_every_width_and_axe_finds_nothing(live_browser, live_server, lang: str) -> None:
    page = opened(live_browser, live_server, TOUR, lang)
    page.goto("/viec/giay/1/")
    check_page(page, f"paper-{lang}")
    page.goto("/viec/giay/1/dien/")
    check_page(page, f"fill-first-{lang}")
    page.locator("#filer_full_name").fill("x" * 200)
    page.locator(".actions .button").first.click()
    check_page(page, f"fill-fault-{lang}")
    page.locator("#filer_full_name").fill("Nguyễn Thị Hường")
    while page.locator(".actions [name=_go]").count():
        page.locator(".actions .button").first.click()
    check_page(page, f"fill-last-{lang}")
    page.locator("[name=_see]").click()
    check_page(page, f"fill-seen-{lang}")
