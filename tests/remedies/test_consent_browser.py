"""The page of consent in a real browser: widths, axe, no scripts, from the step of the plan to the file and back."""

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
def test_consent_the_paper_and_back_without_scripts(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, TOUR)
    page.goto("/viec/giay/24/")
    assert page.url.endswith("/viec/giay/24/truoc/")
    page.locator("form .actions .button").click()
    assert page.locator(".summary").count() == 1
    page.locator("[name=who][value=family]").check()
    page.locator("[name=choice][value=go_on]").check()
    page.locator("form .actions .button").click()
    assert page.url.endswith("/viec/giay/24/")
    with page.expect_download() as waiting:
        page.locator("a[href='/viec/giay/24.pdf?lang=en']").click()
    assert waiting.value.suggested_filename == "bieu-mau-24-en.pdf"
    page.locator("a[href='/viec/giay/24/truoc/']").click()
    page.locator("[name=withdraw]").click()
    page.goto("/viec/giay/24/")
    assert page.url.endswith("/truoc/")


@pytest.mark.long  # every page, at its main widths: tests/browser/test_every_page.py
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page_fits_every_width_and_axe_finds_nothing(live_browser, live_server, lang: str) -> None:
    page = opened(live_browser, live_server, TOUR, lang)
    page.goto("/viec/giay/24/truoc/")
    check_page(page, f"consent-{lang}")
    page.locator("form .actions .button").click()
    check_page(page, f"consent-fault-{lang}")
    page.locator("[name=who][value=person]").check()
    page.locator("[name=choice][value=go_on]").check()
    page.locator("form .actions .button").click()
    check_page(page, f"paper-abroad-{lang}")
    page.goto("/viec/giay/24/truoc/")
    check_page(page, f"consent-given-{lang}")
    page.goto("/viec/giay/26/")
    check_page(page, f"list-{lang}")
