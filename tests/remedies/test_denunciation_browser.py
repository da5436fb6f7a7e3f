"""The step and the two papers in a real browser: every width, and nothing for axe to find."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.present_links import slug
from tests.browser.walk import check_page
from tests.remedies.papers_for_tests import TOUR
from tests.remedies.test_pages_browser import opened

pytestmark = pytest.mark.django_db(transaction=True)
OPEN = TOUR | {"wrongdoer": ["state_official"], "arrested_by": "commune_police"}


@pytest.mark.long  # every page, at its main widths: tests/browser/test_every_page.py
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_step_and_its_papers_fit_every_width(live_browser, live_server, fixed_now: Any, lang: str) -> None:
    page = opened(live_browser, live_server, OPEN, lang)
    for name, path in (("step", f"b/{slug('denunciation')}/"), ("4", "giay/4/"), ("5", "giay/5/")):
        page.goto(f"/viec/{path}")
        assert page.locator("h1").count() == 1
        check_page(page, f"denunciation-{name}-{lang}")
