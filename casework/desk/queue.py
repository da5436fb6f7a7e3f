"""The queue: one table by next legal date, opened in the session from the sealed summaries. No names, no places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from casework import vault
from casework.desk.case_code import case_code
from casework.desk.news import News, newest, taken_back
from casework.desk.renewing import aged, renew
from casework.desk.unlock import Desk, unlocked
from casework.desk.words import WORDS
from casework.models import Case
from intake.dates import say_date, say_left, say_short
from intake.words import language
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.present_clock import Kind
from sealing.envelope import Unopenable

WHOSE = {"limit": "queue.whose_authority", "theirs": "queue.whose_authority", "yours": "queue.whose_family"}
SURE: dict[str, tuple[Kind, str]] = {
    "settled": ("ok", "queue.sure"),
    "arguable": ("maybe", "queue.two_ways"),
    "check_with_lawyer": ("maybe", "queue.ask_lawyer"),
    "unclear": ("maybe", "queue.unclear"),
}
FILTERS = {"": "queue.all", "moi": "queue.unread", "toi": "desk.mine", "khong": "queue.nobodys"}
CLOSED = "xong"
"""The filter that shows the closed cases instead."""
GROUPS = ("past", "soon", "week", "later")


@dataclass(frozen=True)
class Row:
    """One case. `on` is its next legal date; `news` is None where the trail knows nothing of the case."""

    case: Case
    code: str
    on: date | None
    when: Text
    far: Text | None
    what: Text
    whose: Text | None
    kind: Kind
    sure: Text
    points: Text | None
    group: str
    news: News | None = None


@dataclass(frozen=True)
class Group:
    """Rows under one line."""

    head: Text
    rows: tuple[Row, ...]


@require_safe
@unlocked
def queue_page(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Every open case of the team; `?ai=` filters (FILTERS). What has aged is worked out anew first, a batch a time."""
    chosen = request.GET.get("ai", "")
    cases = list(_cases(desk))
    waiting = renew(desk, [case for case in cases if _aged(case, desk)])
    news = newest(desk)
    rows = sorted((_row(case, desk, news) for case in cases), key=lambda r: (r.on is None, r.on or date.max, r.code))
    shown = [row for row in rows if _fits(row, chosen, desk)]
    over = Case.objects.filter(team=desk.member.team, state=Case.CLOSED).only("pk", "purge_on").order_by("purge_on")
    desk.record("queue_read")
    context = {
        "desk": desk,
        "place": "mine" if chosen == "toi" else "queue",
        "groups": list(_groups(shown)),
        "filters": [
            (value, WORDS[label], sum(_fits(r, value, desk) for r in rows), value == chosen)
            for value, label in FILTERS.items()
        ],
        "closed": [(case, case_code(case), say_date(case.purge_on, language())) for case in over],
        "show_closed": chosen == CLOSED,
        "waiting": waiting,
        "taken_back": [(case_code(Case(pk=UUID(id))), when) for id, when in taken_back(desk)],
    }
    return render(request, "desk/queue.html", context)


def _cases(desk: Desk) -> Iterable[Case]:
    found = Case.objects.filter(team=desk.member.team, state=Case.OPEN)
    return found.select_related("team", "holder__user").defer("answers", "plan")


def _fits(row: Row, chosen: str, desk: Desk) -> bool:
    if chosen == "toi":
        return row.case.holder_id == desk.member.pk
    if chosen == "moi":
        return row.news is not None and row.news.unread
    return row.case.holder_id is None if chosen == "khong" else True


def _groups(rows: list[Row]) -> Iterable[Group]:
    for name in GROUPS:
        found = tuple(row for row in rows if row.group == name)
        if found:
            yield Group(WORDS[f"queue.{name}"], found)


def _aged(case: Case, desk: Desk) -> bool:
    try:
        return aged(vault.open_summary(case, desk.keys), desk.at)
    except Unopenable:
        return False  # its row says so


def _row(case: Case, desk: Desk, news: Mapping[str, News]) -> Row:
    code = case_code(case)
    try:
        row = _opened_row(case, code, vault.open_summary(case, desk.keys), desk.at)
    except Unopenable:
        broken = WORDS["queue.does_not_open"]
        row = Row(case, code, None, WORDS["queue.no_date"], None, broken, None, "maybe", broken, None, "past")
    return replace(row, news=news.get(str(case.pk)))


def _opened_row(case: Case, code: str, line: Any, now: datetime) -> Row:
    counts = line["counts"]
    points = WORDS["queue.points"].fill(gap=counts["breached"], open=counts["unclear"])
    if line["next"] is None:
        kind, sure = SURE["unclear"]
        nothing = WORDS["queue.no_limit"]
        return Row(case, code, None, WORDS["queue.no_date"], None, nothing, None, kind, WORDS[sure], points, "later")
    on = date.fromisoformat(line["next"])
    kind, sure = SURE.get(line["certain"], SURE["unclear"])
    return Row(
        case, code, on, _when(on, now), _far(on, now),
        Text(line["what"]["vi"], line["what"]["en"]), WORDS[WHOSE[line["whose"]]], kind, WORDS[sure], points,
        _group(on, day_of(now)),
    )  # fmt: skip


def _when(on: date, now: datetime) -> Text:
    """The day; with its year where that is not this one."""
    say = say_short if on.year == day_of(now).year else say_date
    return Text(say(on, "vi"), say(on, "en"))


def _far(on: date, now: datetime) -> Text:
    passed = (day_of(now) - on).days
    if passed > 0:
        return WORDS["queue.passed_one" if passed == 1 else "queue.passed"].fill(n=passed)
    return Text(say_left(on, now, "vi"), say_left(on, now, "en"))


def _group(on: date, today: date) -> Literal["past", "soon", "week", "later"]:
    if on < today:
        return "past"
    if on <= today + timedelta(days=1):
        return "soon"
    return "week" if on <= today + timedelta(days=7) else "later"
