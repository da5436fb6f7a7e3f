"""The shell in a real browser: the way out is first, always in view and blanks the page; nothing scrolls sideways."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client

from config.templatetags import shell
from config.words import WORDS

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls("tests.config.faults")]

TEXT_SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
WIDTHS = (320, 360, 640, 1280)


def in_view(page, selector: str) -> bool:
    """Whether the element lies wholly in the window and nothing covers its middle."""
    return page.evaluate(
        """selector => {
            const element = document.querySelector(selector), box = element.getBoundingClientRect();
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1
                && element.contains(top);
        }""",
        selector,
    )


def scrolls_sideways(page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def test_the_foot_has_its_three_links_in_the_same_order(client: Client) -> None:
    for address in ("/", "/khong-co/", "/thu/trong/409/"):
        page = client.get(address).content.decode()
        foot = page[page.index('<footer class="foot">') :]
        places = [foot.index(WORDS[key].vi) for _, key in shell.FOOT]
        assert places == sorted(places), address


def test_the_title_names_nothing(client: Client) -> None:
    for address in ("/", "/khong-co/"):
        [title] = re.findall(r"<title>(.*?)</title>", client.get(address).content.decode(), re.DOTALL)
        assert title.startswith("Biểu mẫu")
        assert not re.search(r"bắt (?!đầu)|giam|giữ|luật|công an", title, re.IGNORECASE)


def test_the_way_out_comes_first_by_keyboard(live_browser) -> None:
    page = live_browser.new_page()
    page.goto("/khong-co/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hasAttribute('data-exit')")
    style = page.evaluate("(e => [e.outlineWidth, e.boxShadow])(getComputedStyle(document.activeElement))")
    assert style[0] == "3px"
    assert "6px" in style[1]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_way_out_stays_in_view_and_nothing_scrolls_sideways(live_browser, width: int) -> None:
    page = live_browser.new_page()
    page.set_viewport_size({"width": width, "height": 400})
    for address in ("/", "/khong-co/"):
        page.goto(address)
        assert not scrolls_sideways(page)
        for place in ("0", "document.body.scrollHeight / 2", "document.body.scrollHeight"):
            page.evaluate(f"scrollTo(0, {place})")
            assert in_view(page, "a[data-exit]"), (address, place)


@pytest.mark.parametrize("width", WIDTHS)
def test_wide_text_spacing_clips_nothing(live_browser, width: int) -> None:
    page = live_browser.new_page()
    page.set_viewport_size({"width": width, "height": 780})
    page.goto("/")
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
        TEXT_SPACING,
    )
    assert not scrolls_sideways(page)
    assert in_view(page, "a[data-exit]")
    clipped = page.evaluate(
        """() => [...document.querySelectorAll('a, button, p, h1, h2, li, label')]
            .filter(e => !e.matches('.vh') && e.clientWidth && e.scrollWidth > e.clientWidth + 1)
            .filter(e => getComputedStyle(e).overflow !== 'visible')
            .map(e => e.textContent)"""
    )
    assert clipped == []


def test_targets_are_large_enough(live_browser) -> None:
    page = live_browser.new_page()
    page.goto("/khong-co/")
    for selector in (".bar a", ".foot a"):
        for element in page.query_selector_all(selector):
            assert element.bounding_box()["height"] >= 44


def test_leaving_blanks_the_page_at_once_and_leaves_no_way_back(live_browser) -> None:
    page = live_browser.new_page()
    page.goto("/khong-co/")
    page.goto("/")
    before = page.evaluate("history.length")
    # What the page looks like at the end of the very click, before any answer of the server can be there.
    blank = page.evaluate(
        """() => new Promise(found => {
            addEventListener('click', () => found([document.body.textContent, document.title]));
            document.querySelector('a[data-exit]').click();
        })"""
    )
    assert blank == ["", ""]
    page.wait_for_timeout(1000)
    assert page.evaluate("history.length") == before


@pytest.mark.parametrize("live_browser", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts_leaving_is_a_link(live_browser, settings) -> None:
    gone: list[str] = []
    page = live_browser.new_page()
    page.on("request", lambda request: gone.append(request.url))
    page.goto("/khong-co/")
    page.click("a[data-exit]", no_wait_after=True)
    page.wait_for_timeout(1500)
    assert any(url.startswith(settings.EXIT_URL) for url in gone)


def test_a_shared_device_leaves_by_itself(live_browser) -> None:
    page = live_browser.new_page()
    page.route("**/khong-co/", lambda route: _with_idle(route))
    asked: list[str] = []
    live_browser.route("**/thoat/", lambda route: asked.append(route.request.url))
    page.goto("/khong-co/")
    page.wait_for_timeout(600)
    page.mouse.down()
    page.wait_for_timeout(600)
    assert asked == []  # touched in between
    page.wait_for_timeout(900)
    assert asked


def _with_idle(route) -> None:
    response = route.fetch()
    route.fulfill(response=response, body=response.text().replace("<body ", '<body data-idle="1" '))


def test_the_browser_finds_nothing_to_complain_about(live_browser) -> None:
    """No breach of the content security policy, no script error, no missing file."""
    complaints: list[str] = []
    page = live_browser.new_page()
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto("/")
    page.wait_for_load_state("networkidle")
    assert complaints == []


@pytest.mark.parametrize(
    "live_browser",
    [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}, {"viewport": {"width": 1280, "height": 800}}],
    indirect=True,
    ids=["light", "dark", "forced colours", "wide"],
)
@pytest.mark.parametrize("address", ["/", "/khong-co/"])
def test_axe_finds_nothing(live_browser, address: str) -> None:
    page = live_browser.new_page()
    page.goto(address)
    forced = page.evaluate("matchMedia('(forced-colors: active)').matches")
    assert [broken for broken in _axe(page) if not (forced and broken.startswith("color-contrast"))] == []


def _axe(page) -> list[str]:
    """Rules broken, with the elements; axe is put in past the content security policy, which forbids it rightly."""
    results = Axe().run(page)
    return [
        f"{rule['id']}: {[(node['target'], node['failureSummary']) for node in rule['nodes']]}"
        for rule in results.response["violations"]
    ]


def test_on_paper_there_is_no_bar_and_all_folds_are_open(live_browser) -> None:
    page = live_browser.new_page()
    page.goto("/khong-co/")
    page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend',"
        " '<details><summary>a</summary><p id=inside>b</p></details>')"
    )
    assert not page.is_visible("#inside")
    page.emulate_media(media="print")
    assert not page.is_visible(".bar")
    assert not page.is_visible(".foot")
    assert page.evaluate("document.querySelector('#inside').checkVisibility({contentVisibilityAuto: true})")
