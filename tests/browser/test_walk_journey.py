"""The whole way with scripts off on a small phone: start, questions, review, plan; by touch, then by keyboard."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from intake.book import book
from intake.first_hours import MOST
from tests.browser.walk import check_page, press_continue, shot
from tests.intake.conftest import NOW

NO_SCRIPTS = {"java_script_enabled": False}
TAKEN = {"e-d": "18", "e-m": "11", "e-y": "2026", "e-h": "8", "l-d": "18", "l-m": "11", "l-y": "2026", "l-h": "10 giờ"}
DECIDED = {"x-d": "19", "x-m": "11", "x-y": "2026", "x-h": "6h"}
ANSWERS = {
    "respondent": ("family", {}),
    "still_held": ("true", {}),
    "arrested_at": ("between", TAKEN),
    "arrest_place": ("home", {}),
    "arrested_by": ("police", {}),
    "arrest_basis": ("emergency_holding", {}),
    "order_shown": ("false", {}),
    "first_decision_at": ("exact", DECIDED),
    "family_notified_at": ("not_yet", {}),
    "stage": ("custody", {}),
}
AN_HOUR_AGO = {
    "respondent": ("family", {}),
    "still_held": ("true", {}),
    "arrested_at": ("exact", {"x-d": "18", "x-m": "11", "x-y": "2026", "x-h": "8:30"}),
    "arrested_by": ("commune_police", {}),
    "arrest_basis": ("invitation", {}),
    "handed_over_at": ("not_yet", {}),
    "first_decision_at": ("not_yet", {}),
}

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.FIXED_NOW = NOW


def question_of(page):
    return book().by_slug[re.search(r"/m/(\w+)/", page.url)[1]]


def by_touch(page, question, choice: str, boxes: dict[str, str]) -> None:
    page.locator(f"[name='{question.slug}-a'][value='{choice}']").check()
    for box, text in boxes.items():
        page.locator(f"[name='{question.slug}-{box}']").fill(text)
    press_continue(page)


def walk(page, limit: int = 100) -> list[str]:
    """Answer what is known, skip the rest; the ids asked, in their order."""
    asked = []
    while "/m/" in page.url and len(asked) < limit:
        question = question_of(page)
        asked.append(question.id)
        shot(page, f"q-{len(asked):02}-{question.id}")
        if question.id in ANSWERS:
            by_touch(page, question, *ANSWERS[question.id])
        else:
            page.locator("[name=_skip]").click()
    return asked


@pytest.mark.parametrize("live_browser", [NO_SCRIPTS], indirect=True)
def test_from_start_to_plan_without_scripts(live_browser):
    page = live_browser.new_page()
    page.goto("/")
    page.locator("#device-own").check()
    press_continue(page)
    asked = walk(page)
    assert asked[0] == "respondent"
    assert len(asked) < 60
    assert page.url.endswith("/xem-lai/")
    shot(page, "journey-review")
    assert page.locator("dl.rows").count() >= 2
    page.locator(".actions .button").click()
    assert page.url.endswith("/viec/")
    shot(page, "journey-plan")
    page.go_back()
    page.locator("dd.do a").nth(2).click()
    assert question_of(page).id == "arrested_at"
    assert page.locator(f"[name='{question_of(page).slug}-l-h']").input_value() == "10:00"
    press_continue(page)
    assert page.url.endswith("/xem-lai/")


@pytest.mark.parametrize("live_browser", [NO_SCRIPTS], indirect=True)
def test_taken_an_hour_ago_eight_questions_to_a_printed_complaint_and_the_card(live_browser, settings):
    settings.FIXED_NOW = NOW.replace(day=18, hour=9, minute=30)
    page = live_browser.new_page()
    page.goto("/")
    page.locator("#device-own").check()
    press_continue(page)
    asked = []
    while "/m/" in page.url:
        question = question_of(page)
        asked.append(question.id)
        shot(page, f"first-{len(asked)}-{question.id}")
        if question.id in AN_HOUR_AGO:
            by_touch(page, question, *AN_HOUR_AGO[question.id])
        else:
            page.locator("[name=_skip]").click()
    assert len(asked) <= MOST
    assert page.url.endswith("/viec/")
    shot(page, "first-plan")
    for number, words in ((1, "KHIẾU NẠI"), (3, "Giờ đang tính")):
        page.goto(f"/viec/giay/{number}/")
        assert words.lower() in page.locator("main").inner_text().lower()
        link = page.locator(f"a[href*='/viec/giay/{number}.pdf']").first.get_attribute("href")
        assert page.request.get(page.url.split("/viec/")[0] + link, timeout=90_000).body().startswith(b"%PDF")
    page.goto("/viec/")
    page.locator("main").get_by_role("link", name="Trả lời tiếp").click()
    assert question_of(page).id == "arrest_place"


@pytest.mark.parametrize("live_browser", [NO_SCRIPTS], indirect=True)
def test_the_way_out_without_scripts(live_browser, settings):
    page = live_browser.new_page()
    page.goto("/")
    page.locator("#device-own").check()
    press_continue(page)
    with page.expect_request(settings.EXIT_URL):
        page.locator("a[data-exit]").click(no_wait_after=True)
    page = live_browser.new_page()
    page.goto("/xem-lai/")
    assert page.locator("#device-own").count() == 1
    assert not [c for c in live_browser.cookies() if c["name"] == "page"]


def test_by_keyboard_alone(live_browser):
    """Tab reaches the way out first; arrows choose, Enter in a box presses Continue."""
    page = live_browser.new_page()
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.exit") is not None
    page.locator("#device-own").focus()
    page.keyboard.press("Space")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    first = question_of(page)
    page.locator(f"[id='{first.slug}-a']").focus()
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert question_of(page).id != first.id


def test_messages_take_the_focus_and_lead_to_the_box(live_browser):
    page = live_browser.new_page()
    page.goto("/")
    page.locator("#device-own").check()
    press_continue(page)
    press_continue(page)
    assert page.evaluate("document.activeElement.id") == "summary"
    page.locator("#summary a").click()
    top = page.evaluate("document.activeElement.getBoundingClientRect().top")
    bar = page.evaluate("document.querySelector('.bar').getBoundingClientRect().bottom")
    assert top >= bar


def test_two_windows_and_the_end_of_a_visit(live_browser, settings):
    one = live_browser.new_page()
    one.goto("/")
    one.locator("#device-own").check()
    press_continue(one)
    two = live_browser.new_page()
    two.goto(one.url)
    for page, choice in ((one, "family"), (two, "lawyer")):
        page.locator(f"[value='{choice}']").check()
        press_continue(page)
    assert two.locator("#notice").is_visible()
    assert two.locator("[value='lawyer']").is_checked()
    check_page(two, "stale")
    press_continue(two)
    assert two.url == one.url
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    one.reload()
    check_page(one, "expired")
    assert one.locator(".actions .button").get_attribute("href") == "/"


@pytest.mark.long
@pytest.mark.parametrize("lang", ["vi", pytest.param("en", marks=pytest.mark.long)])
def test_every_question_fits_its_page(live_browser, lang, live_server):
    """Widths and axe at the questions that the walk meets, in both languages."""
    live_browser.add_cookies([{"name": "lang", "value": lang, "url": live_server.url}])
    page = live_browser.new_page()
    page.goto("/")
    page.locator("#device-own").check()
    press_continue(page)
    kinds: set[str] = set()
    for _ in range(100):
        if "/m/" not in page.url:
            break
        question = question_of(page)
        if question.kind not in kinds:
            kinds.add(question.kind)
            check_page(page, f"real-{question.id}-{lang}")
        if question.id in ANSWERS:
            by_touch(page, question, *ANSWERS[question.id])
        else:
            page.locator("[name=_skip]").click()
    check_page(page, f"real-review-{lang}")
    assert {"choice", "yes_no", "when"} <= kinds
