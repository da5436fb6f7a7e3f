"""The names of prints while they go from page to page: in one sealed cookie, paper by paper, for ten minutes.

Boundary: reads and writes that cookie. It opens only with the secret of this draft and the server's pepper together;
where there is no draft, with the pepper. Nothing of it is stored on the server. Where there is no room for the names of
two papers, those not used for longest give way, and a mark stays so that their page can tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from intake import drafts
from intake.carrying import SPAN, carried, carry

CONTEXT: Mapping[str, str | int | bytes] = {"page": "names of prints"}
Papers = dict[str, dict[str, Any]]
"""By paper: when it was last used (`at`), its names (`raw`, none where they gave way), and the rest of `Held`."""


@dataclass(frozen=True)
class Held:
    """What was typed, by field; what becomes of it.

    `notice`: the key of a message for the next page (see `filling_words`). `mark`: counts its changes, so that a window
    can tell whether it knows them. `other`: what another window had typed in fields that this one has typed over.
    `late`, `gave_way`: the names are gone, their time over or for those of another paper.
    """

    raw: Mapping[str, str]
    notice: str = ""
    mark: int = 0
    other: Mapping[str, str] = field(default_factory=dict)
    late: bool = False
    gave_way: bool = False

    @property
    def gone(self) -> bool:
        """Whether there were names that are not here any more."""
        return self.late or self.gave_way


def held(request: HttpRequest, paper: int, now: datetime) -> Held | None:
    """The names typed for this paper, none of them once their ten minutes are over; None where there were none."""
    one = _papers(request, now).get(str(paper))
    if one is None:
        return None
    if "raw" not in one:
        return Held({}, gave_way=True)
    if not _in_time(one, now):
        return Held({}, late=True)
    return Held(one["raw"], one["notice"], one["mark"], one["other"])


def gave_way(request: HttpRequest, now: datetime) -> list[int]:
    """The papers whose names had no room beside those of another one, within the last ten minutes."""
    return sorted(int(n) for n, one in _papers(request, now).items() if "raw" not in one and _in_time(one, now))


def hold(response: HttpResponse, request: HttpRequest, paper: int, names: Held, now: datetime) -> bool:
    """Give them to the browser, their time counted anew; False, and nothing changed, where they alone are too long."""
    before = _papers(request, now)
    raw, was = {key: text for key, text in names.raw.items() if text}, before.pop(str(paper), {}).get("raw")
    mine = {
        "at": int(now.timestamp()),
        "raw": raw,
        "notice": names.notice,
        "mark": names.mark + (raw != was),
        "other": dict(names.other),
    }
    while not _give(response, request, {**before, str(paper): mine}, now):
        there = [number for number, one in before.items() if "raw" in one]
        if not there:
            return False
        oldest = min(there, key=lambda number: int(before[number]["at"]))
        before[oldest] = {"at": mine["at"]}
    return True


def let_go(response: HttpResponse, request: HttpRequest, paper: int, now: datetime) -> None:
    """Take those of this paper from the browser; names of other papers stay."""
    rest = _papers(request, now)
    rest.pop(str(paper), None)
    if rest:
        _give(response, request, rest, now)
    else:
        drafts.drop_cookie(response, settings.FILL_COOKIE_NAME)


def _papers(request: HttpRequest, now: datetime) -> Papers:
    found = carried(request, settings.FILL_COOKIE_NAME, now, CONTEXT, _secret(request))
    papers: Papers = dict(found.held) if found else {}
    for one in papers.values():
        if "raw" in one and not _in_time(one, now):
            one.update(raw={}, other={})
    return papers


def _in_time(one: Mapping[str, Any], now: datetime) -> bool:
    return bool(0 <= now.timestamp() - one["at"] < SPAN.total_seconds())


def _give(response: HttpResponse, request: HttpRequest, papers: Papers, now: datetime) -> bool:
    return carry(response, settings.FILL_COOKIE_NAME, papers, now, CONTEXT, _secret(request))


def _secret(request: HttpRequest) -> bytes:
    try:
        return drafts.secret_of(request)
    except ValueError:
        return b""
