"""The pages of those who may help in a real browser: every width, axe, the dark, and with scripts off."""

from __future__ import annotations

import pytest
from django.conf import settings as conf

from remedies.hub.needs import NEEDS
from tests.browser.walk import check_page, shot

pytestmark = pytest.mark.django_db(transaction=True)
SLUGS = [need.slug for need in NEEDS]


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:
    """Sunday 22 November 2026 at 9:00."""


def opened(live_browser, live_server, lang: str):
    live_browser.add_cookies([{"name": conf.LANGUAGE_COOKIE_NAME, "value": lang, "url": live_server.url}])
    return live_browser.new_page()


@pytest.mark.long  # in one language test_every_page does
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_width_and_axe(live_browser, live_server, lang: str) -> None:
    page = opened(live_browser, live_server, lang)
    for name in ("", *(f"{slug}/" for slug in SLUGS)):
        page.goto(f"/tro-giup/{name}")
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
        check_page(page, f"help-{name.strip('/') or 'home'}-{lang}")


@pytest.mark.parametrize("live_browser", [{"color_scheme": "dark"}], indirect=True)
def test_the_dark(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, "vi")
    page.goto("/tro-giup/gap/")
    check_page(page, "help-dark")


@pytest.mark.parametrize("live_browser", [{"java_script_enabled": False}], indirect=True)
def test_from_the_first_page_to_an_address_without_scripts(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, "vi")
    page.goto("/")
    page.get_by_role("link", name="Cách khác để được giúp").click()
    page.get_by_role("link", name="xem ai có thể giúp").click()
    page.get_by_role("link", name="Luật sư và pháp lý").click()
    page.locator("summary").first.click()
    assert page.get_by_text("1800 1233").first.is_visible()
    shot(page, "help-no-script")
