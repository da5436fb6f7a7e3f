"""The addresses of the whole site: neutral words only."""

from __future__ import annotations

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path(prefix, include(module))
    for prefix, module in (("viec/", "remedies.urls"), ("", "intake.urls"))
    if find_spec(module)
]
