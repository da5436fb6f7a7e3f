"""The pages of refusals and failures, 400 to 503: one sentence, what is kept, one link back, the quick exit.

Boundary: says nothing about what failed. A view of any room returns `HttpResponse(status=409)` without a body and gets
its page here.
"""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from casework.public.behind import AGAIN
from intake.carrying import SeeOther
from intake.coming_back import asked_again

SPOKEN = (400, 403, 404, 405, 409, 413, 422, 429, 500, 503)
MEANT_FOR = "_path"
"""The field that says where a form was going, on the page that holds what it sent in vain."""
SENT = (400, 413, 422)  # what was sent is at fault, not the page

# Used only when even the error page cannot be drawn; no words of the registry, no stylesheet.
LAST_RESORT = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Biểu mẫu</title>
<p>Hiện trang chưa trả lời được. Thử lại sau vài phút.</p>
<p lang="en">The site cannot answer now. Try again in a few minutes.</p>
<p><a href="{exit_url}" rel="noreferrer">Thoát nhanh / Leave now</a></p></html>"""


def page(request: HttpRequest, status: int) -> HttpResponse:
    """The page of one status of `SPOKEN`, in the language of the request."""
    response = render(
        request, "errors/error.html", {"sentence": f"error.{status}", "sending": status in SENT}, status=status
    )
    if status in (429, 503):
        response.headers["Retry-After"] = "600"
    return response


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400, or 413 where the only fault is that too much was sent at once."""
    too_much = isinstance(exception, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent)
    return page(request, 413 if too_much else 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403."""
    return page(request, 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404, the same for what never was and what is not for this reader."""
    return page(request, 404)


def failed(request: HttpRequest) -> HttpResponse:
    """500; if the templates themselves are what failed, a page that needs nothing."""
    try:
        return page(request, 500)
    except Exception:
        return HttpResponse(LAST_RESORT.format(exit_url=settings.EXIT_URL), status=500)


def _ours(request: HttpRequest) -> bool:
    """Whether the browser says that one of our own pages sent this."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"


def went_stale(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 of the check against forged forms: what was typed stands ready to be sent again, if our own page sent it.

    A form that came from elsewhere is never offered again: its fields are somebody else's. No page holds a code.
    """
    ours = _ours(request)
    if ours and request.path_info == reverse("behind_code") and "code" in request.POST:
        return SeeOther(f"{request.path}?{AGAIN}")  # a page would keep the code in the browser's files
    if ours and request.path_info == reverse("come_back"):
        return asked_again(request)
    return _stale_page(request, ours, 403)


def in_other_words(request: HttpRequest) -> HttpResponse:
    """What was sent in vain, on a page in the language now chosen, ready to be sent to where it was meant for."""
    return _stale_page(request, True, 200)


def _stale_page(request: HttpRequest, ours: bool, status: int) -> HttpResponse:
    fields = [(name, value) for name, values in request.POST.lists() for value in values if ours]
    in_vain = [(name, value) for name, value in fields if name not in ("csrfmiddlewaretoken", MEANT_FOR)]
    meant = request.POST.get(MEANT_FOR, request.get_full_path()) if ours else ""
    path = meant if meant.startswith("/") and url_has_allowed_host_and_scheme(meant, allowed_hosts=None) else "/"
    return render(request, "errors/stale.html", {"in_vain": in_vain, "path": path}, status=status)
