"""Every response carries every header: pages, redirects, refusals, failures, files; and the cookies are shy."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from config import middleware, stylesheet
from intake import drafts
from intake.questions import QUESTIONS
from tests.remedies.drafts_for_tests import client_with

EXPECTED = {
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
KINDS = {
    "page": ("/", 200),
    "language": ("/ngon-ngu/en/", 302),
    "redirect": ("/thu/di/", 302),
    "400": ("/thu/hong/bad/", 400),
    "403": ("/thu/hong/forbidden/", 403),
    "404": ("/khong-co/", 404),
    "405": ("/thu/gui/", 405),
    "409": ("/thu/trong/409/", 409),
    "413": ("/thu/hong/big/", 413),
    "500": ("/thu/hong/broken/", 500),
    "503": ("/thu/trong/503/", 503),
    "script": ("/static/page.js", 200),
}

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.faults")]


def directives(policy: str) -> dict[str, list[str]]:
    return {part.split()[0]: part.split()[1:] for part in policy.split(";")}


def assert_guarded(response) -> None:
    for name, value in EXPECTED.items():
        assert response.headers.get(name) == value, name
    policy = directives(response.headers["Content-Security-Policy"])
    assert policy["default-src"] == ["'none'"]
    assert policy["frame-ancestors"] == policy["base-uri"] == ["'none'"]
    assert policy["form-action"] == policy["script-src"] == ["'self'"]
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:"} & {
        word for words in policy.values() for word in words
    }
    assert "camera=()" in response.headers["Permissions-Policy"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_response_is_guarded(strict_client: Client, kind: str) -> None:
    address, status = KINDS[kind]
    response = strict_client.get(address, follow=False)
    assert response.status_code == status
    assert_guarded(response)


def addresses() -> list[str]:
    """Every address of the product that needs no argument, and one with made-up arguments for the others."""
    return [re.sub(r"<[^>]*>", "1", route) for route in routes()]


def routes() -> list[str]:
    """Every route of the product, with its arguments in angle brackets."""
    found: list[str] = []

    def walk(resolver: URLResolver, before: str) -> None:
        for pattern in resolver.url_patterns:
            route = before + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                walk(pattern, route)
            elif isinstance(pattern, URLPattern):
                found.append("/" + route)

    walk(get_resolver("config.urls"), "")
    return found


def test_every_address_of_the_product_is_guarded(strict_client: Client) -> None:
    seen = addresses()
    assert len(seen) > 5
    for address in seen:
        for method in ("get", "post", "head", "put", "options"):
            response = getattr(strict_client, method)(address)
            assert response.status_code < 500, (method, address)
            assert_guarded(response)


def filled() -> list[str]:
    """The same addresses with arguments that exist, so that pages are drawn; files are left to the tests of papers."""
    given = {"step": next(iter(QUESTIONS.values())).slug, "code": "en", "number": "1"}
    found = [re.sub(r"<(?:\w+:)?(\w+)>", lambda m: given.get(m[1], "1"), route) for route in routes()]
    return [address for address in found if not re.search(r"\.(pdf|docx)$", address)]


@pytest.mark.parametrize("device", ["own", "shared"])
def test_every_address_is_guarded_whatever_it_answers(strict_client: Client, fixed_now, monkeypatch, device) -> None:
    """With answers, without, after their end, without the token of the form, and when it fails."""
    strict_client.cookies = client_with(device=device, respondent="family").cookies
    seen: set[int] = set()

    def look(method: str) -> None:
        for address in filled():
            if address not in ("/thoat/", "/ngon-ngu/en/"):
                response = getattr(strict_client, method)(address)
                assert_guarded(response)
                assert_shy(response)
                seen.add(response.status_code)

    look("get")
    look("post")
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_keys", lambda request: 1 / 0)
        look("get")
    strict_client.cookies["page"] = "A" * 43
    look("get")
    assert seen >= {200, 302, 403, 404, 405, 410, 500}


def assert_shy(response) -> None:
    """Every cookie of every response ends with the browser, or at once, and is read by no script."""
    for cookie in response.cookies.values():
        assert cookie["httponly"], cookie.key
        assert cookie["max-age"] in ("", 0), cookie.key
        assert cookie["samesite"] in {"Strict", "Lax"}, cookie.key
        assert not cookie["domain"], cookie.key


def test_the_policy_allows_the_stylesheet_of_the_page_and_no_other(client: Client) -> None:
    page = client.get("/").content.decode()
    [style] = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style == stylesheet.inlined()
    assert stylesheet.csp_hash() in middleware.policy()
    assert " style=" not in page
    assert not re.search(r"<script(?![^>]*\bsrc=)", page)
    assert not re.search(r"\son[a-z]+=", page)


def test_a_page_reaches_no_other_host(client: Client) -> None:
    page = client.get("/").content.decode()
    page = page.replace("xmlns='http://www.w3.org/2000/svg'", "").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not re.search(r"""(src|href|action)=["'](https?:)?//""", page)


def test_cookies_end_with_the_browser_and_no_script_reads_them(client: Client) -> None:
    client.get("/ngon-ngu/en/")
    client.get("/")
    assert client.cookies
    for cookie in client.cookies.values():
        assert cookie["httponly"], cookie.key
        assert cookie["max-age"] == cookie["expires"] == "", cookie.key
        assert cookie["samesite"] in {"Strict", "Lax"}, cookie.key
        assert re.fullmatch(r"(__Host-)?(page|form|lang|view|fill)", cookie.key)


def test_the_forged_form_cookie_is_strict(settings) -> None:
    assert (settings.CSRF_COOKIE_AGE, settings.CSRF_COOKIE_SAMESITE) == (None, "Strict")
    assert settings.CSRF_COOKIE_HTTPONLY
    assert not getattr(settings, "CSRF_USE_SESSIONS", False)


def test_the_public_side_has_no_sessions_accounts_or_admin(settings) -> None:
    """What every request passes through keeps no session and asks nobody who they are."""
    assert not re.search(r"contrib\.(sessions|auth|messages)", " ".join(settings.MIDDLEWARE))
    assert not re.search(r"contrib\.(admin|messages)", " ".join(settings.INSTALLED_APPS))
    assert settings.DEBUG is False
