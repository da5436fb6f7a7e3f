"""What every test may use: a stopped clock, clients, a real browser against a real server.

Boundary: no stand-in for anything of ours. `--long` (or LONG=1) runs the tests marked `long` too.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from django.test import Client
from hypothesis import settings as hypothesis_settings

# Playwright's own loop runs in the thread of the test; Django would then refuse the database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

# A busy machine makes a slow example, not a wrong one.
hypothesis_settings.register_profile("house", deadline=None)
hypothesis_settings.load_profile("house")

FIXED_NOW = datetime.fromisoformat("2026-11-22T09:00+07:00")
CHROMIUM = Path("/usr/bin/chromium")
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",  # no test leaves this machine
]
ROOT = Path(__file__).resolve().parent.parent


def is_long() -> bool:
    """Whether the long tests run: `./dev test --long`."""
    return os.environ.get("LONG", "") not in ("", "0")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leaves out what is marked `long`, unless asked; marks what drives a browser."""
    for item in items:
        if "live_browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
        if item.get_closest_marker("long") and not is_long():
            item.add_marker(pytest.mark.skip(reason="runs under --long"))


@pytest.fixture(autouse=True)
def _codes_of_other_tests_slow_nobody_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page behind a code counts tries by address, and every test has the same one."""
    behind = sys.modules.get("casework.public.behind")
    if behind is not None:
        monkeypatch.setattr(behind, "THROTTLE", type(behind.THROTTLE)())


@pytest.fixture(scope="session")
def how_many() -> Callable[[int, int], int]:
    """`how_many(suite, long)`: the count of examples for this run."""
    return lambda suite, long: long if is_long() else suite


@pytest.fixture
def fixed_now(settings) -> datetime:
    """Stops the clock of views and commands on Sunday 22 November 2026, 9:00 in Viet Nam."""
    settings.FIXED_NOW = FIXED_NOW
    return FIXED_NOW


@pytest.fixture
def client() -> Client:
    """A client without scripts; an exception of a view is the test's exception."""
    return Client()


@pytest.fixture
def strict_client() -> Client:
    """A client whose forms need their token and to whom a failure is a page."""
    return Client(enforce_csrf_checks=True, raise_request_exception=False)


@pytest.fixture
def english(client: Client, settings) -> Client:
    """The same client reading English."""
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    return client


@pytest.fixture(scope="session")
def chromium() -> Iterator:
    """Debian's Chromium, driven by Playwright, one process for the run."""
    if not CHROMIUM.exists():
        pytest.fail("The browser tests need /usr/bin/chromium: run them with ./dev test")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), headless=True, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def live_browser(chromium, live_server, request: pytest.FixtureRequest) -> Iterator:
    """A fresh browser context at 360 x 780 whose addresses are those of the live server.

    Parametrise it indirectly with a dict to change the context, e.g. `{"java_script_enabled": False}`.
    """
    wishes = {"viewport": {"width": 360, "height": 780}, "locale": "vi-VN", "timezone_id": "Asia/Ho_Chi_Minh"}
    context = chromium.new_context(base_url=live_server.url, **{**wishes, **getattr(request, "param", {})})
    context.set_default_timeout(10_000)
    context.set_default_navigation_timeout(30_000)  # a busy machine
    yield context
    context.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The DATABASE_URL of a PostgreSQL that lives for this run only, on a socket in a temporary folder."""
    from tests.postgres import running

    with running() as url:
        yield url
