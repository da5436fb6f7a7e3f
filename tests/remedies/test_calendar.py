"""The calendar file: read back by a calendar library, dates as in the answer, words that tell nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from legal_rules.answer import Clock, Deadline
from legal_rules.words import Text
from remedies.calendar import calendar, entries
from tests.remedies import cases
from tests.remedies.cases import COMPLAINT, NOW, assessment, t

TELLING = re.compile(
    r"bắt|giam|giữ|tù|án|tội|tòa|công an|viện|luật|khiếu|tố cáo|kháng|nhân quyền|đơn|"
    r"arrest|detention|custody|police|court|lawyer|law|complaint|rights|appeal|release|release|dv|duong",
    re.IGNORECASE,
)


def events(body: bytes) -> list[Event]:
    return list(Calendar.from_ical(body).walk("VEVENT"))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", ["tour", "first_hour", "administrative", "detained"])
def test_it_reads_back_with_the_same_dates(name: str, lang: str) -> None:
    made = getattr(cases, name)()[0]
    found = events(calendar(made, lang))
    assert [e.decoded("dtstart") for e in found] == [entry.when for entry in entries(made)]
    assert found


def test_the_dates_are_those_of_the_answer() -> None:
    made, _ = cases.detained()
    assert {entry.when for entry in entries(made)} == {date(2026, 11, 29)}
    made, _ = cases.administrative()
    assert [entry.when for entry in entries(made)] == [date(2027, 2, 7), date(2027, 11, 9)]


def test_a_day_is_a_day_and_an_hour_an_hour() -> None:
    body = calendar(cases.administrative()[0], "vi")
    assert b"DTSTART;VALUE=DATE:20270207" in body
    assert b"DTEND;VALUE=DATE:20270208" in body
    hour = events(calendar(cases.first_hour()[0], "vi"))[0].decoded("dtstart")
    assert isinstance(hour, datetime)
    assert hour == t(22, 20)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", ["tour", "first_hour", "administrative", "detained"])
def test_it_tells_nothing(name: str, lang: str) -> None:
    body = calendar(getattr(cases, name)()[0], lang).decode()
    for line in body.replace("\r\n ", "").splitlines():
        key, _, value = line.partition(":")
        if key.split(";")[0] in (
            "UID",
            "BEGIN",
            "END",
            "DTSTART",
            "DTEND",
            "DTSTAMP",
            "ACTION",
            "TRANSP",
            "CLASS",
            "METHOD",
        ):
            continue
        assert not TELLING.search(value), line
    assert {str(e["summary"]).rsplit(" ", 1)[0] for e in events(body.encode())} <= {"Việc", "Mốc", "Thing", "Date"}
    assert not re.search(
        r"LOCATION|ORGANIZER|ATTENDEE|URL|GEO|^DESCRIPTION", body.replace("BEGIN:VALARM", ""), re.MULTILINE
    ) or (body.count("DESCRIPTION:") == body.count("BEGIN:VALARM"))


def test_own_dates_are_things_to_do_and_other_ends_are_marks() -> None:
    running = Clock("custody", "running", ends=t(24, 8))
    made = assessment(clocks=[running], deadlines=[COMPLAINT])
    assert [str(e["summary"]) for e in events(calendar(made, "vi"))] == ["Mốc 1", "Việc 1"]
    assert [str(e["summary"]) for e in events(calendar(made, "en"))] == ["Date 1", "Thing 1"]


def test_one_reminder_one_day_before() -> None:
    for event in events(calendar(cases.tour()[0], "vi")):
        alarms = list(event.walk("VALARM"))
        assert [a.decoded("trigger") for a in alarms] == [timedelta(days=-1)]
        assert str(alarms[0]["description"]) == "Việc cần làm"


def test_an_entry_keeps_its_name_while_its_date_stays() -> None:
    made, _ = cases.tour()
    later = replace(made, at=NOW + timedelta(days=1))
    moved = replace(made, deadlines=tuple(_moved(d) for d in made.deadlines))

    def uids(answer) -> list[str]:  # type: ignore[no-untyped-def]
        return [str(e["uid"]) for e in events(calendar(answer, "vi"))]

    assert uids(made) == uids(later)
    assert uids(made) != uids(moved)
    assert all(re.fullmatch(r"[0-9a-f]{24}@list", uid) for uid in uids(made))


def _moved(deadline: Deadline) -> Deadline:
    return replace(deadline, due=date(2026, 12, 5)) if deadline.id == "complaint_procedural" else deadline


def test_what_has_passed_is_not_a_reminder() -> None:
    past = replace(COMPLAINT, state="passed", due=date(2026, 11, 1), arguable_until=date(2026, 11, 2))
    over = Clock("custody", "expired", ends=t(21, 8))
    assert entries(assessment(clocks=[over], deadlines=[past])) == ()


def test_a_date_kept_open_by_an_argument_is_given_at_its_last_day() -> None:
    argued = replace(COMPLAINT, state="arguable", due=date(2026, 11, 21), arguable_until=date(2026, 11, 23))
    assert [e.when for e in entries(assessment(deadlines=[argued]))] == [date(2026, 11, 23)]


def test_several_acts_give_several_reminders() -> None:
    other = replace(COMPLAINT, due=date(2026, 12, 9))
    both = replace(COMPLAINT, others=(other,))
    assert [e.when for e in entries(assessment(deadlines=[both]))] == [date(2026, 12, 2), date(2026, 12, 9)]


def test_each_answer_that_is_due_has_its_mark() -> None:
    answer = replace(COMPLAINT, id="complaint_procedural_answer", whose="theirs")
    both = replace(answer, others=(replace(answer, due=date(2026, 12, 9)),))
    assert [e.when for e in entries(assessment(deadlines=[both]))] == [date(2026, 12, 2), date(2026, 12, 9)]


def test_the_same_date_twice_is_one_reminder() -> None:
    both = replace(COMPLAINT, others=(replace(COMPLAINT, confidence="arguable"),))
    assert len(entries(assessment(deadlines=[both]))) == 1


def test_line_breaks_in_a_text_cannot_make_lines_of_their_own() -> None:
    evil = Text("a\r\nBEGIN:VEVENT\r\nSUMMARY:bắt", "b\nATTENDEE:x")
    body = calendar(assessment(deadlines=[replace(COMPLAINT, counting=evil, arithmetic=(evil,))]), "vi")
    assert len(events(body)) == 1
    assert b"ATTENDEE" not in body
    assert "bắt".encode() not in body
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert b"\n" not in body.replace(b"\r\n", b"")


def test_nothing_ahead_is_an_empty_calendar() -> None:
    body = calendar(assessment(), "vi")
    assert events(body) == []
    assert body.startswith(b"BEGIN:VCALENDAR")
