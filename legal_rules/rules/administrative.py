"""Administrative custody: its grounds, its written decision, its hours and their clock.

Another law than custody in a criminal case: Law on Handling of Administrative Violations Art. 122 (2020 wording from
2022), and another complaint route. Hours run from the start of the holding itself.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from legal_rules.answer import Clock, ClockState
from legal_rules.engine import Case, Missing, Verdict, breached, clock, kept, not_applicable, rule, unclear
from legal_rules.instants import When
from legal_rules.rules import notions, saying, taking
from legal_rules.sentences import later, lines_later
from legal_rules.words import Text

NOT_ADMINISTRATIVE = Text("Đây không phải tạm giữ hành chính.", "This was not administrative custody.")
NOT_A_GROUND = Text(
    "Lý do được nêu không phải lý do luật cho phép tạm giữ hành chính.",
    "The reason given is not one of the grounds for administrative custody.",
)
NO_DECISION = Text(
    "Không được giao quyết định bằng giấy. Tạm giữ hành chính luôn phải có quyết định và giao một bản.",
    "No written decision was handed over. Administrative custody always needs one, with a copy.",
)
CALLED_DISORDER = Text(
    "Cơ quan có thể nói thật ra là chặn việc gây rối. Lý do phải được ghi trong quyết định.",
    "The agency may say it was really to stop disorder. The ground must stand in the decision.",
)
KEPT_IN_THE_FILE = Text(
    "Cơ quan có thể nói quyết định đã có trong hồ sơ. Luật buộc giao một bản.",
    "The agency may say the decision is in the file. The law requires a copy to be handed over.",
)


@rule(
    "administrative_custody_ground",
    Text("Lý do và quyết định tạm giữ hành chính", "Ground and decision of administrative custody"),
    law=("administrative_grounds", "administrative_decision"),
)
def administrative_custody_ground(case: Case) -> Verdict:
    """Administrative custody rests on a ground of the law and on a written decision that was handed over."""
    if case.need("arrest_basis") != "administrative_custody":
        return not_applicable(NOT_ADMINISTRATIVE)
    grounds: list[str] = case.law("administrative_grounds").value
    ground, given = case.choice("administrative_custody_ground"), case.yes("administrative_decision_given")
    if ground is not None and ground != "other" and ground not in grounds:
        return breached(NOT_A_GROUND, contrary=CALLED_DISORDER)
    if given is False:
        case.law("administrative_decision")
        return breached(NO_DECISION, contrary=KEPT_IN_THE_FILE)
    open_ = [] if ground in grounds else ["administrative_custody_ground"]
    if given is None:
        open_.append("administrative_decision_given")
    if open_:
        return unclear(*open_)
    return kept(
        Text("Có quyết định, và lý do là một lý do luật cho phép.", "There was a decision, on a ground the law allows.")
    )


class AdministrativeHours(NamedTuple):
    """The limit from `start`: `known` on what was said, `most` if every extension that remains possible was made."""

    start: When
    known: timedelta
    most: timedelta
    until: When | None
    ongoing: bool


def administrative_hours(case: Case) -> AdministrativeHours | None:
    """The hours of administrative custody; None in any other case. Raises Missing without a start."""
    if case.need("arrest_basis") != "administrative_custody":
        return None
    start = case.need_when("arrested_at")
    hours = case.law("administrative_limit", start).value
    extended, remote = case.yes("administrative_custody_extended"), case.yes("remote_area")
    longest = hours["extended"] if remote is False else hours["remote"]
    known = hours["hours"]
    if extended:
        known = hours["remote"] if remote else hours["extended"]
    if extended is None:
        case.presume("no_extension")
    most = known if extended is False else longest
    return AdministrativeHours(start, timedelta(hours=known), timedelta(hours=most), *_until(case))


def _until(case: Case) -> tuple[When | None, bool]:
    """The end: release, or custody in a criminal case; else now, and still going on, while the person is held."""
    ended = case.when("released_at") or case.when("first_decision_at") or notions.custody_from(case)
    if ended is not None:
        return ended, False
    moved_on = case.choice("stage") not in (None, "held")
    return (When.at(case.at), True) if not moved_on and notions.goes_on(case) else (None, False)


@rule(
    "administrative_custody_limit",
    Text("Số giờ tạm giữ hành chính", "The hours of administrative custody"),
    law=("administrative_limit",),
)
def administrative_custody_limit(case: Case) -> Verdict:
    """Administrative custody ends within 12 hours, 24 if prolonged by a decision, 48 in a remote area."""
    limit = administrative_hours(case)
    if limit is None:
        return not_applicable(NOT_ADMINISTRATIVE)
    until = limit.until or _end_missing(case, limit)
    lines = lines_later(_sum, limit, until)
    in_time = until.within(limit.start, limit.known)
    if in_time:
        return kept(later(IN_TIME.fill, hours=_hours(limit.known)), *lines)
    beyond = until.within(limit.start, limit.most) is False
    if beyond and case.choice("administrative_custody_ground") == "drug_test":
        taking.law_if_any(case, "administrative_limit_drug_test", limit.start)
    if beyond:
        over = saying.length(until.earliest - (limit.start.latest + limit.most))
        return breached(BEYOND.fill(over=over, hours=_hours(limit.most)), *lines, contrary=STARTED_LATER)
    return unclear(*_settles(case, limit, in_time), arithmetic=lines)


def _end_missing(case: Case, limit: AdministrativeHours) -> When:
    if case.at <= limit.start.earliest + limit.known:
        return When.at(case.at)
    raise Missing("released_at")


def _settles(case: Case, limit: AdministrativeHours, in_time: bool | None) -> tuple[str, ...]:
    facts = [f for f in ("administrative_custody_extended", "remote_area") if case.yes(f) is None]
    if limit.known == limit.most:
        facts = []
    if in_time is None or not facts:
        facts.extend(taking.inexact(case, "arrested_at", "released_at", "first_decision_at", "custody_from"))
    return tuple(facts)


def _hours(span: timedelta) -> int:
    return span // timedelta(hours=1)


def _sum(limit: AdministrativeHours, until: When) -> tuple[Text, ...]:
    start, end = saying.interval(limit.start), saying.interval(until)
    known = saying.clock_time(limit.start.latest + limit.known)
    lines = [
        Text(f"Bắt đầu: {start.vi}", f"Start: {start.en}"),
        Text(f"Hết {_hours(limit.known)} giờ: {known.vi}", f"{_hours(limit.known)} hours end: {known.en}"),
    ]
    if limit.most != limit.known:
        most = saying.clock_time(limit.start.latest + limit.most)
        lines.append(
            Text(
                f"Nếu được kéo dài, nhiều nhất {_hours(limit.most)} giờ: {most.vi}",
                f"If prolonged, {_hours(limit.most)} hours at most: {most.en}",
            )
        )
    return (*lines, Text(f"Kết thúc hoặc tính đến: {end.vi}", f"Ended, or counted until: {end.en}"))


IN_TIME = Text("Không quá {hours} giờ.", "Not over {hours} hours.")
BEYOND = Text(
    "Tạm giữ hành chính quá {hours} giờ, ít nhất thêm {over}.",
    "Administrative custody went at least {over} beyond {hours} hours.",
)
STARTED_LATER = Text(
    "Cơ quan có thể tính từ giờ ghi trong quyết định. Luật tính từ lúc bắt đầu giữ trên thực tế.",
    "The agency may count from the hour in the decision. The law counts from the actual start of holding.",
)


@clock(
    "administrative_custody", Text("Giờ tạm giữ hành chính", "Administrative custody"), law=("administrative_limit",)
)
def administrative_custody(case: Case) -> Clock:
    """Twelve hours from the start of holding, longer only by a decision."""
    limit = administrative_hours(case)
    if limit is None:
        return Clock("administrative_custody", "not_started")
    ends, most = limit.start.latest + limit.known, limit.start.latest + limit.most
    uncovered: tuple[tuple[datetime, datetime | None], ...] = ()
    if limit.until and limit.until.earliest > most:
        uncovered = ((most, None if limit.ongoing else limit.until.earliest),)
    return Clock(
        "administrative_custody",
        _state(case, limit, ends),
        starts=limit.start,
        ends=ends,
        ends_at_most=most,
        ends_range=limit.start.plus(limit.known),
        uncovered=uncovered,
        arithmetic=lines_later(_sum, limit, limit.until or When.at(case.at)),
    )


def _state(case: Case, limit: AdministrativeHours, ends: datetime) -> ClockState:
    if limit.until is not None and not limit.ongoing:
        return "stopped"
    if case.at < ends:
        return "running"
    return "expired" if limit.ongoing else "unknown"
