"""Names kept with the answers, as two windows may change them: what another one changed, before this one overwrites.

Boundary: which names a form tells of, and their words; `intake.unsent` compares, `intake.situation` keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.http import HttpRequest

from intake.situation import NAMES, Situation
from intake.unsent import Lines, OpenForm
from remedies.catalogue import identity

SINCE = "tu"
"""The query key `tu=5`: names changed by another window since that revision are to be told."""


def opened(request: HttpRequest, here: Situation, keys: Iterable[str], names: Mapping[str, str]) -> OpenForm:
    """The form of the names `keys`, with what stands in it now; told since the page was drawn, or since `tu`."""
    told = tuple(keys)

    def says(fields: Mapping[str, str]) -> Lines:
        return [(identity.KNOWN[key].label, fields.get(key, "")) for key in told]

    asked = request.GET.get(SINCE, "")
    since = (
        int(asked) if request.method != "POST" and asked.isascii() and asked.isdecimal() and len(asked) < 10 else None
    )
    return OpenForm(request, here.draft, NAMES, here.identity, says, posted=names, since=since)
