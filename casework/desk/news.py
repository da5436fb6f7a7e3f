"""What came last in a case, from whom and when, and whether the team has read it: out of the trail, which knows verbs,
ids and hours but no word of what was written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Max, Q

from casework.desk.ending_words import WORDS as ENDING
from casework.desk.unlock import Desk
from casework.desk.words import WORDS as DESK
from casework.models import AuditEntry, Entry, Member
from intake.dates import say_date, say_hour, say_short
from legal_rules.instants import day_of
from legal_rules.words import Text

WORDS = DESK | ENDING
TOLD = ("case_received", "person_added", "wrote", "noted", "answers_changed", "handed")
"""The verbs that are news; reading, holding and printing are not."""
TAKEN_BACK_FOR = timedelta(days=30)


@dataclass(frozen=True)
class News:
    """The newest thing in a case; `unread` while nobody of the team has read what the person sent."""

    what: Text
    when: Text
    unread: bool


def newest(desk: Desk) -> Mapping[str, News]:
    """By the id of the case; a case that the trail does not know has none."""
    team = desk.member.team
    trail = AuditEntry.objects.filter(team=team)
    marks = trail.filter(target__gt="").values("target").annotate(
        last=Max("number", filter=Q(verb__in=TOLD)),
        read=Count("number", filter=Q(verb="case_read")),
        read_to=Max("revision", filter=Q(verb="entry_read")),
    )  # fmt: skip
    found = {mark["target"]: mark for mark in marks if mark["last"]}
    lines = trail.filter(number__in=[mark["last"] for mark in found.values()])
    added = _added(desk)
    who = {str(pk): name for pk, name in Member.objects.filter(team=team).values_list("pk", "user__username")}
    return {
        line.target: News(
            WORDS[f"news.{line.verb}"].fill(who=who.get(line.actor, "?")),
            say_when(line.at, desk.at),
            not found[line.target]["read"] or added.get(line.target, 0) > (found[line.target]["read_to"] or 0),
        )
        for line in lines
    }


def _added(desk: Desk) -> dict[str, int]:
    """The number of the newest entry from the person, by case."""
    hers = Entry.objects.filter(case__team=desk.member.team, kind__in=(Entry.ADDITION, Entry.ANSWER))
    return {str(pk): number for pk, number in hers.values_list("case").annotate(Max("number"))}


def taken_back(desk: Desk) -> list[tuple[str, Text]]:
    """The cases that their person took back in the last thirty days: (id, when), the newest first."""
    since = desk.at - TAKEN_BACK_FOR
    lines = AuditEntry.objects.filter(team=desk.member.team, verb="withdrawn", at__gte=since).order_by("-number")
    return [(line.target, say_when(line.at, desk.at)) for line in lines]


def say_when(at: datetime, now: datetime) -> Text:
    """ "hôm nay, 7 giờ 40", "hôm qua, 16 giờ", "20/11"; with its year where that is not this one."""
    days = (day_of(now) - day_of(at)).days
    if days in (0, 1):
        hour = Text(say_hour(at, "vi"), say_hour(at, "en"))
        return WORDS["news.today" if days == 0 else "news.yesterday"].fill(hour=hour)
    if day_of(at).year != day_of(now).year:
        return Text(say_date(day_of(at), "vi"), say_date(day_of(at), "en"))
    return Text(say_short(at, "vi"), say_short(at, "en"))
