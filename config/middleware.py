"""What every response carries, error pages and redirects included: headers, language, and a page where a body is empty.

Boundary: looks at no answer and writes nothing. Order matters and is fixed in settings: `headers` is the outermost.
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import translation

from config import errors, stylesheet

Handler = Callable[[HttpRequest], HttpResponseBase]

UNUSED_FEATURES = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "display-capture",
    "fullscreen", "geolocation", "gyroscope", "hid", "idle-detection", "magnetometer", "microphone", "midi", "payment",
    "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
PASSKEYS = ("publickey-credentials-create", "publickey-credentials-get")


def policy(desk: bool = False) -> str:
    """The content security policy: our stylesheets by their hash, our script files, the inlined icon.

    At the desk a script of ours may ask this server for the challenge of a log-in.
    """
    return "; ".join(
        (
            "default-src 'none'",
            *(("connect-src 'self'",) if desk else ()),
            f"style-src {stylesheet.csp_hash(desk)}",
            "script-src 'self'",
            "img-src data:",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


def headers(get_response: Handler) -> Handler:
    """Nothing is stored, indexed, framed or shared; the rest is set by Django's own security middleware."""
    public = {
        "Content-Security-Policy": policy(),
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in (*UNUSED_FEATURES, *PASSKEYS)),
        "Cache-Control": "no-store",
        "X-Robots-Tag": "noindex, nofollow, noarchive",
    }

    desk = public | {
        "Content-Security-Policy": policy(desk=True),
        "Permissions-Policy": ", ".join(
            (*(f"{feature}=()" for feature in UNUSED_FEATURES), *(f"{feature}=(self)" for feature in PASSKEYS))
        ),
    }

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        fixed = desk if request.path_info.startswith(settings.SESSION_COOKIE_PATH) else public
        for name, value in fixed.items():
            response.headers[name] = value
        return response

    return middleware


def language(get_response: Handler) -> Handler:
    """The language of the cookie, else Vietnamese; what the browser prefers is not asked."""
    known = {code for code, _ in settings.LANGUAGES}

    def middleware(request: HttpRequest) -> HttpResponseBase:
        asked = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        with translation.override(asked if asked in known else settings.LANGUAGE_CODE):
            response = get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or settings.LANGUAGE_CODE)
            return response

    return middleware


def spoken_errors(get_response: Handler) -> Handler:
    """Gives a page to a refusal that came without one, such as 405; its headers stay."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.status_code in errors.SPOKEN and isinstance(response, HttpResponse) and not response.content:
            page = errors.page(request, response.status_code)
            for name, value in response.headers.items():
                if name.lower() not in {"content-type", "content-length"}:
                    page.headers[name] = value
            return page
        return response

    return middleware
