"""The pages of the plan in a real browser: widths, axe, pictures whose words neither overlap nor are cut, paper."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from django.conf import settings as conf

from remedies.present_links import slug
from tests.browser.walk import check_page
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.test_pages import PAGES, TOUR

pytestmark = pytest.mark.django_db(transaction=True)

LONG_CASE: dict[str, Any] = {
    "respondent": "self",
    "still_held": True,
    "stage": "investigation",
    "arrested_at": "2026-03-01T07:30",
    "arrest_basis": "detention_warrant",
    "custody_from": "2026-03-01T18:00",
    "custody_periods": [
        {"from": "2026-03-01T18:00", "to": "2026-03-04T18:00", "approved": True},
        {"from": "2026-03-04T18:00", "to": "2026-03-07T18:00", "approved": True},
    ],
    "detention_from": "2026-03-10",
    "charges": [{"code": "penal_code_2015", "article": "331", "clause": "2", "at": "2026-03-09"}],
    "ill_treated": True,
    "expression_related": True,
}
CASES = {"tour": TOUR, "long": LONG_CASE}
BOXES = """svg => [...svg.querySelectorAll('text')].map(t => {
  const b = t.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom, t.textContent] })"""


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:
    """Every page of this file is made on Sunday 22 November 2026 at 9:00."""


def opened(live_browser, live_server, answers: dict[str, Any], lang: str = "vi"):
    """A page whose browser holds a draft with these answers."""
    jar = client_with(lang, **answers).cookies
    names = (conf.DRAFT_COOKIE_NAME, conf.LANGUAGE_COOKIE_NAME)
    live_browser.add_cookies([{"name": n, "value": jar[n].value, "url": live_server.url} for n in names])
    return live_browser.new_page()


@pytest.mark.long  # every page, at its main widths: tests/browser/test_every_page.py
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_page_fits_every_width_and_axe_finds_nothing(live_browser, live_server, lang: str) -> None:
    page = opened(live_browser, live_server, TOUR, lang)
    for path in PAGES:
        page.goto(f"/viec/{path}")
        check_page(page, f"plan-{path.replace('/', '') or 'plan'}-{lang}")


@pytest.mark.parametrize("live_browser", [{"color_scheme": "dark"}], indirect=True)
def test_the_dark_plan_and_timeline_are_readable(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, TOUR)
    for path in ("", "moc/", f"diem/{slug('decision_within_12_hours')}/"):
        page.goto(f"/viec/{path}")
        check_page(page, f"dark-{path.replace('/', '') or 'plan'}")


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("case", CASES)
def test_words_in_the_pictures_neither_overlap_nor_are_cut(live_browser, live_server, case: str, lang: str) -> None:
    page = opened(live_browser, live_server, CASES[case], lang)
    for path in ("", "moc/"):
        page.goto(f"/viec/{path}")
        for width in (320, 360, 640, 1280):
            page.set_viewport_size({"width": width, "height": 780})
            for svg in page.locator("main svg[role=img]:visible").all():
                boxes = svg.evaluate(BOXES)
                assert not [b for b in boxes if b[0] < 0 or b[2] > width], width
                assert not [(a[4], b[4]) for a, b in combinations(boxes, 2) if _overlap(a, b)], (path, width)


def _overlap(a: list[Any], b: list[Any]) -> bool:
    """Whether two lines of text share more than the empty edge of their boxes."""
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    return across > 1 and down > 0.35 * min(a[3] - a[1], b[3] - b[1])


def test_one_picture_at_a_time(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, TOUR)
    page.goto("/viec/moc/")
    for width, shown in ((360, "narrow"), (1280, "wide")):
        page.set_viewport_size({"width": width, "height": 780})
        found = page.locator("main svg[role=img]:visible")
        assert found.count() == 1
        assert shown in found.get_attribute("class")


@pytest.mark.parametrize("live_browser", [{"java_script_enabled": False}], indirect=True)
def test_marking_as_done_works_without_scripts(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, TOUR)
    page.goto(f"/viec/b/{slug('complaint_procedural')}/")
    page.locator("form .button").click()
    assert "Đã làm" in page.locator(".tag").first.inner_text()
    page.goto("/viec/")
    assert page.locator(".step.done").count() == 1


def test_on_paper_no_bar_no_buttons_and_everything_folded_is_opened(live_browser, live_server) -> None:
    page = opened(live_browser, live_server, LONG_CASE)
    page.emulate_media(media="print")
    page.goto("/viec/")
    assert not page.locator("header.bar").is_visible()
    assert page.locator("details li.step").first.is_visible()
    assert "không thay luật sư" in page.locator("main").inner_text()
