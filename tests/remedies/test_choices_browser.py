"""The pages where something is chosen, in a real browser: widths, axe, and the way to a risky step with scripts off."""

from __future__ import annotations

import pytest

from tests.browser.walk import check_page, shot
from tests.remedies.test_choices import OFFICIAL, STEP, WEIGH
from tests.remedies.test_pages_browser import opened

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:
    """Every page of this file is made on Sunday 22 November 2026 at 9:00."""


@pytest.mark.long  # every page, at its main widths: tests/browser/test_every_page.py
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_page_fits_every_width_and_axe_finds_nothing(live_browser, live_server, lang: str) -> None:
    page = opened(live_browser, live_server, OFFICIAL, lang)
    for path in ("bac/", "cach/", "luu-y/", WEIGH):
        page.goto(f"/viec/{path}")
        check_page(page, f"choice-{path.replace('/', '')}-{lang}")


@pytest.mark.parametrize("live_browser", [{"java_script_enabled": False}], indirect=True)
def test_a_risky_step_is_weighed_without_scripts(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, OFFICIAL)
    page.goto(f"/viec/{STEP}")
    assert page.url.endswith(WEIGH)
    page.locator("[name=worry][value=device]").check()
    page.locator("[name=choice][value=quiet]").check()
    page.locator("form .button").click()
    assert page.url.endswith(STEP)
    shot(page, "choice-step")
    page.goto("/viec/cach/")
    for name in ("own", "redo", "answer"):
        page.locator(f"[name={name}][value=yes]").check()
    page.locator("form .button").click()
    assert page.locator(".note").is_visible()
    shot(page, "choice-way-answered")
