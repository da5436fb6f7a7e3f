"""The keyboard alone, from the first page to a printed paper; what a screen reader is told, in its order."""

from __future__ import annotations

import re
from typing import Any

import pytest

from intake.questions import QUESTIONS
from tests.browser.public_pages import BY_NAME, visit
from tests.browser.test_every_page import home  # noqa: F401
from tests.conftest import FIXED_NOW

pytestmark = pytest.mark.django_db(transaction=True)
MOST_TABS = 60
# Wholly in the window, nothing over its middle (the bar above all), and with a ring around it or its row.
SEEN = """() => {
    const e = document.activeElement, row = e.closest(".choice, .step") || e;
    const box = (e.closest(".choice") || e).getBoundingClientRect();
    if (e === document.body) return "the page";
    const rings = [e, row].map((x) => getComputedStyle(x));
    const ring = rings.some((s) => s.outlineStyle === "solid" && s.outlineWidth === "3px");
    const bar = e.closest(".bar") ? 0 : document.querySelector(".bar").getBoundingClientRect().bottom;
    const tall = innerHeight - bar;
    if (!ring) return "no ring: " + e.outerHTML;
    if (box.top < bar - 1 || (box.height < tall && box.bottom > innerHeight + 1)) return "not in view: " + e.outerHTML;
    const [x, y] = [box.x + Math.min(box.width, innerWidth) / 2, box.y + Math.min(box.height, 40) / 2];
    const at = document.elementFromPoint(x, y);
    return row.contains(at) || at.contains(row) ? "" : "covered: " + e.outerHTML;
}"""


def tab_to(page: Any, selector: str) -> None:
    """Presses Tab until the focus is there; everywhere on the way it must be seen."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        told = page.evaluate(SEEN)
        assert told in ("", "the page"), told
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"Tab does not come to {selector} at {page.url}")


def press(page: Any, key: str = "Enter") -> None:
    with page.expect_navigation():
        page.keyboard.press(key)


def choose(page: Any, value: str) -> None:
    """Into the group by Tab, to the choice by arrows."""
    tab_to(page, "main input[type=radio]")
    for _ in range(20):
        if page.evaluate("document.activeElement.value") == value:
            break
        page.keyboard.press("ArrowDown")
    else:
        raise AssertionError(f"no arrow leads to {value}")
    page.keyboard.press("Space")


def test_from_the_first_page_to_a_paper_by_keys_alone(live_browser, home: str, settings: Any) -> None:  # noqa: F811
    settings.FIXED_NOW = FIXED_NOW.replace(hour=9, minute=30)
    told = {"respondent": "family", "still_held": "true", "arrested_at": "exact", "arrested_by": "police"}
    typed = {"x-d": "22", "x-m": "11", "x-y": "2026", "x-h": "8:30"}
    by_slug = {q.slug: q for q in QUESTIONS.values()}
    page = live_browser.new_page()
    page.goto("/")
    choose(page, "own")
    press(page)
    asked = 0
    while "/m/" in page.url:
        asked += 1
        assert asked <= 8
        question = by_slug[page.url.split("/m/")[1].split("/")[0]]
        if question.id in told:
            choose(page, told[question.id])
            for box, text in typed.items() if told[question.id] == "exact" else ():
                tab_to(page, f"[name$='-{box}']")
                page.keyboard.type(text)
            press(page)
        else:
            tab_to(page, "[name=_skip]")
            press(page)
    assert page.url.endswith("/viec/")
    tab_to(page, "a[href='/viec/giay/']")
    press(page)
    tab_to(page, "main .step a")
    press(page)
    tab_to(page, "main a[href*='.pdf']")


@pytest.mark.parametrize("name", ["question-when-fault", "code-opened", "review"])
def test_the_focus_is_seen_wherever_it_goes(live_browser, home: str, name: str) -> None:  # noqa: F811
    page = visit(live_browser, home, BY_NAME[name], "vi")
    for _ in range(40):
        page.keyboard.press("Tab")
        assert page.evaluate(SEEN) in ("", "the page")


@pytest.mark.parametrize("live_browser", [{"forced_colors": "active"}], indirect=True)
def test_in_forced_colours_a_chosen_row_shows_whether_it_has_the_focus(live_browser, home: str) -> None:  # noqa: F811
    page = visit(live_browser, home, BY_NAME["question"], "vi")
    width = "getComputedStyle(document.querySelector('.choice:has(:checked)')).outlineWidth"
    style = "getComputedStyle(document.querySelector('.choice:has(:checked)')).outlineStyle"
    assert page.evaluate(style) == "none"
    tab_to(page, "main input:checked")
    assert (page.evaluate(width), page.evaluate(style)) == ("3px", "solid")
    assert page.evaluate("getComputedStyle(document.querySelector('.choice:has(:checked)')).borderTopWidth") == "2px"


SPOKEN = {
    "question-fault": [
        'link "Thoát nhanh"', 'button "English"', "main", 'button "← Quay lại"', "alert", "Cần xem lại 1 chỗ",
        "Phần 1 trong", "group", "heading", "level=1", 'radio "Có"', 'radio "Không"', 'radio "Tôi không biết"',
        "Vì sao hỏi câu này", 'button "Tiếp tục"', 'button "Bỏ qua câu này"', "contentinfo", 'link "Ai thấy được gì"',
        'link "Cách khác để được giúp"',
    ],
    "question-when": [
        'link "Thoát nhanh"', "group", "heading", 'radio "Biết ngày và giờ"', 'radio "Chỉ biết trong khoảng" [checked]',
        'group "Sớm nhất là lúc"', 'textbox "Ngày"', 'textbox "Tháng"', 'textbox "Năm"', 'textbox "Giờ"',
        'group "Muộn nhất là lúc"', 'textbox "Ngày"', 'radio "Chỉ biết ngày"', 'button "Tiếp tục"',
    ],
    "plan": [
        'link "Thoát nhanh"', 'heading "Kế hoạch của bạn" [level=1]', "Chưa rõ", "img", 'link "Xem cách tính',
        'heading "Hôm nay', "[level=2]", "list", "listitem", 'heading "Tuần này', 'heading "Các ngày cần nhớ',
        'heading "Luật nói gì', "contentinfo",
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", list(SPOKEN))
def test_a_screen_reader_is_told_everything_in_its_order(live_browser, home: str, name: str) -> None:  # noqa: F811
    page = visit(live_browser, home, BY_NAME[name], "vi")
    told = re.sub(r"\s+", " ", page.locator("body").aria_snapshot())
    at = 0
    for part in SPOKEN[name]:
        found = told.find(part, at)
        assert found >= 0, f"{part} does not follow {told[max(0, at - 200) : at + 400]}"
        at = found + len(part)
