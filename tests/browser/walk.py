"""What the browser tests share: a reader who presses and types, pictures on wish, and the checks of every page."""

from __future__ import annotations

import os
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

WIDTHS = (320, 360, 640, 1280)
AXE = Axe()


def shot(page, name: str) -> None:
    """A picture of the whole page into the folder named by SHOTS; nothing without it."""
    folder = os.environ.get("SHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def check_page(page, name: str = "") -> None:
    """Nothing scrolls sideways at any width, the way out is in view, and axe finds nothing."""
    before = page.viewport_size
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 780})
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{page.url} scrolls sideways by {wide} px at {width} px"
        assert page.locator("a[data-exit]").is_visible()
        if name and width in (360, 1280):
            shot(page, f"{name}-{width}")
    page.set_viewport_size(before)
    found = AXE.run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert not found, "\n".join(f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found)


def press_continue(page) -> None:
    """The main button."""
    page.locator(".actions .button").first.click()
