"""The addresses of the whole site: neutral words only, and the pages of refusals."""

from __future__ import annotations

from importlib.util import find_spec

from django.urls import include, path

from config import errors, language

urlpatterns = [
    path("ngon-ngu/<str:code>/", language.choose, name="language"),
    *(
        path(prefix, include(module))
        for prefix, module in (("viec/", "remedies.urls"), ("", "intake.urls"))
        if find_spec(module)
    ),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.failed
