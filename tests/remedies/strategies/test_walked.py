"""The workbooks in a real browser on a phone: without scripts from the plan to the last page, axe, widths, pictures."""

from __future__ import annotations

import pytest
from django.conf import settings as conf

from remedies.strategies import Workbook, workbooks
from remedies.strategies.asking import questions
from tests.browser.walk import check_page, press_continue, shot
from tests.remedies.papers_for_tests import TOUR
from tests.remedies.strategies.conftest import at, let_in
from tests.remedies.strategies.test_every_workbook import filled, walked
from tests.remedies.test_pages_browser import opened

pytestmark = pytest.mark.django_db(transaction=True)
BOOKS = [pytest.param(book, id=id.removeprefix("strategy_")) for id, book in workbooks().items()]
TEXT = "Việc cần làm trong tuần này"


def walk(page, book: Workbook, lang: str, openness: str, volume: str) -> None:
    """From the plan to the whole workbook, pressing and typing as a person does."""
    page.goto("/viec/")
    page.locator("a[href='/viec/ke-hoach/']").click()
    page.locator(f"a[href='{at(book.number)}']").click()
    page.locator(".actions .button").first.click()
    page.locator("[name=choice][value=go]").check()
    press_continue(page)
    for name, value in (("openness", openness), ("volume", volume), ("keep", "yes")):
        page.locator(f"[name={name}][value={value}]").check()
    press_continue(page)
    if "public" in (openness,) or volume == "loud" or book.public:
        page.locator("[name=who][value=person]").check()
        page.locator("[name=choice][value=go]").check()
        press_continue(page)
    page.locator(".actions .button").first.click()
    ways = frozenset({openness, volume})
    for n, step in enumerate(book.shown(ways), start=1):
        assert page.url.endswith(at(book.number, f"{n}/"))
        for name, value in filled(questions(step, ways), TEXT).items():
            box = page.locator(f"[name='{name}']")
            if not box.count():
                continue  # a row that is not there yet
            if box.first.get_attribute("type") in ("radio", "checkbox"):
                page.locator(f"[name='{name}'][value='{value}']").check()
            else:
                box.fill(value)
        shot(page, f"book-{book.number}-{n}-{lang}")
        page.locator("form .button[name=_go]").click()
    assert page.url.endswith(at(book.number, "het/"))
    assert TEXT in page.locator("main").inner_text()
    shot(page, f"book-{book.number}-all-{lang}")


@pytest.mark.parametrize("live_browser", [{"java_script_enabled": False}], indirect=True)
def test_the_first_is_walked_on_a_phone_without_scripts(live_browser, live_server) -> None:
    walk(opened(live_browser, live_server, TOUR), workbooks()["strategy_campaign"], "vi", "public", "quiet")


@pytest.mark.long
@pytest.mark.parametrize("ways", ["private quiet", "public loud"])
@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("book", BOOKS)
@pytest.mark.parametrize("live_browser", [{"java_script_enabled": False}], indirect=True)
def test_each_is_walked_without_scripts(live_browser, live_server, book: Workbook, lang: str, ways: str) -> None:
    walk(opened(live_browser, live_server, TOUR, lang), book, lang, *ways.split())


@pytest.mark.long  # the pages of one are in test_every_page
@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("book", BOOKS)
def test_axe_finds_nothing_and_every_width_fits(live_browser, live_server, book: Workbook, lang: str) -> None:
    jar = walked(book, lang, "public loud", TEXT).cookies
    names = (conf.DRAFT_COOKIE_NAME, conf.LANGUAGE_COOKIE_NAME)
    live_browser.add_cookies([{"name": n, "value": jar[n].value, "url": live_server.url} for n in names])
    page = live_browser.new_page()
    steps = [f"{n}/" for n in range(1, len(book.shown(frozenset({"public", "loud"}))) + 1)]
    for path in ("", "truoc/", "cach/", "rui-ro/", *steps, "het/"):
        page.goto(at(book.number, path))
        check_page(page, f"book-{book.number}-{path.strip('/') or 'first'}-{lang}")


@pytest.mark.long
def test_on_a_shared_device_the_words_travel_in_the_page_to_the_file(live_browser, live_server) -> None:
    jar = let_in(1, device="shared").cookies
    name = conf.DRAFT_COOKIE_NAME
    live_browser.add_cookies([{"name": name, "value": jar[name].value, "url": live_server.url}])
    page = live_browser.new_page()
    page.goto(at(1, "1/"))
    page.locator("[name=goal]").fill(TEXT)
    for _ in workbooks()["strategy_campaign"].shown(frozenset({"private", "quiet"})):
        page.locator("form .button[name=_go]").click()
    assert TEXT in page.locator("main").inner_text()
    page.locator("details:has([name=_make]) summary").click()
    with page.expect_download() as waiting:
        page.locator("[name=_make][value=ics]").click()
    assert waiting.value.suggested_filename == "ke-hoach-1.ics"
    page.locator("[name=_at][value='1']").click()
    assert page.locator("[name=goal]").input_value() == TEXT
