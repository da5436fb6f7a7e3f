"""Every page a person may meet, in both languages: axe, 400 % zoom, targets, headings, links, messages, text spacing.

The list of pages is held against the addresses and the templates of the site, so that a new page cannot be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as conf
from django.test.signals import template_rendered

from tests.browser.public_pages import NOT_PAGES, PAGES, public_names, visit
from tests.browser.walk import AXE
from tests.casework.conftest import make_team

pytestmark = pytest.mark.django_db(transaction=True)
CHECKS = (Path(__file__).parent / "checks.js").read_text(encoding="utf-8")
ALL = ("clipped", "small", "headings", "landmarks", "sameWords", "summary", "told", "language")
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
FOCUSED = "() => [...document.querySelectorAll('[autofocus]')].every((e) => e === document.activeElement)"
SPACED = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css + " p { margin-bottom: 2em !important; }");
    document.adoptedStyleSheets = [sheet];
}"""
ROOMS = ("intake", "public", "remedies", "remedies/workbook", "errors", "papers")
UNSEEN = {"papers/not_made.html", "remedies/workbook/not_made.html"}
"""The pages of a paper that could not be drawn: shown in the tests of papers, where the drawing fails."""
LARGE = {"questions"}
"""Pages of many hundred elements, over which axe takes seconds: one language is enough, the other under --long."""


@pytest.fixture
def home(live_server, settings, fixed_now) -> str:
    """The site with a team that cases can be handed to, on Sunday 22 November 2026 at 9:00."""
    settings.TEAM_ROOT = make_team().root.public
    return live_server.url


def wrong(page: Any, *names: str) -> dict[str, list[str]]:
    """What these checks find on a page; nothing for a page that is well."""
    found = page.evaluate(f"names => {{ const checks = {CHECKS}; return names.map((n) => [n, checks[n]()]); }}", names)
    return {name: told for name, told in found if told}


def axe(page: Any) -> list[str]:
    """The rules that axe finds broken, with the first element of each."""
    found = AXE.run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found]


def judged(page: Any, with_axe: bool = True) -> dict[str, Any]:
    """Everything that is wrong with the page that is open, at 360 px, zoomed to 400 %, and with wide spacing."""
    page.wait_for_function(FOCUSED)
    found: dict[str, Any] = wrong(page, *ALL)
    if with_axe and (rules := axe(page)):
        found["axe"] = rules
    page.set_viewport_size({"width": 1280, "height": 800})
    found |= {f"{name} at 1280 px": told for name, told in wrong(page, "sideways").items()}
    page.set_viewport_size({"width": 320, "height": 256})  # the same window at 400 %
    found |= {f"{name} at 400 %": told for name, told in wrong(page, "sideways", "clipped").items()}
    if page.locator(".bar").bounding_box()["height"] > 256 / 3:
        found["bar"] = ["takes more than a third of a small window"]
    page.evaluate(SPACED, SPACING)
    found |= {f"{name} when spaced": told for name, told in wrong(page, "sideways", "clipped").items()}
    page.evaluate("document.adoptedStyleSheets = []")
    page.set_viewport_size({"width": 360, "height": 780})
    if not page.locator("a[data-exit]").is_visible():
        found["exit"] = ["not there"]
    return found


@pytest.fixture
def drawn() -> Iterator[set[str]]:
    """The names of the templates that were drawn."""
    names: set[str] = set()

    def note(template: Any, **_: Any) -> None:
        names.add(str(template.name))

    template_rendered.connect(note)
    yield names
    template_rendered.disconnect(note)


@pytest.mark.parametrize("lang", ["vi", pytest.param("en", marks=pytest.mark.long)])
def test_nothing_is_wrong_with_any_page(live_browser, home: str, drawn: set[str], lang: str) -> None:
    found = {}
    for page in PAGES:
        tab = visit(live_browser, home, page, lang)
        if told := judged(tab, with_axe=lang == "vi" or page.name not in LARGE):
            found[page.name] = told
    assert found == {}
    assert whole_pages() - drawn == UNSEEN


def whole_pages() -> set[str]:
    """The templates that are pages of their own, the desk's left out."""
    root = Path(conf.ROOT) / "templates"
    found = [path for room in ROOMS for path in (root / room).glob("*.html")]
    shells = ('{% extends "base.html"', '{% extends "remedies/page.html"')
    return {str(path.relative_to(root)) for path in found if path.read_text(encoding="utf-8").startswith(shells)}


def test_the_list_holds_every_address() -> None:
    listed = {page.url for page in PAGES if page.url}
    assert listed | set(NOT_PAGES) == public_names()
    assert not listed & set(NOT_PAGES)
    assert len({page.name for page in PAGES}) == len(PAGES)
