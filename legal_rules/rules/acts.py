"""The acts and decisions that a complaint can be about, each with the day it happened and the day it became known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from legal_rules.engine import Case
from legal_rules.facts import Row
from legal_rules.instants import When, day_of
from legal_rules.rules import notions
from legal_rules.rules.deadlines import Event
from legal_rules.words import Text

ADMINISTRATIVE = ("administrative_decision", "administrative_act")
PROCEDURAL = ("procedural_decision", "procedural_act")
PRIVATE = ("private_person", "business_agent")
FACILITY = ("facility", "nơi giam giữ", "nơi giữ", "trại tạm giam", "nhà tạm giữ", "detention camp", "custody house")
ARREST = Text("Bị đưa đi", "Taken")
LEARNED = Text("Biết việc bắt giữ", "Learned of the arrest")
CUSTODY = Text("Quyết định tạm giữ", "Custody decision")
DETENTION = Text("Bắt đầu tạm giam", "Detention began")
PAST_LIMIT = Text("Ngày đầu bị giữ quá hạn", "First day held past the limit")
LIMITS = ("custody", "detention_investigation", "detention_prosecution", "detention_trial", "detention_appeal")
ABOUT = {
    ARREST: ("bắt người", "lệnh bắt", "arrest"),
    LEARNED: ("bắt người", "lệnh bắt", "arrest"),
    CUSTODY: ("tạm giữ", "custody"),
    DETENTION: ("tạm giam", "detention"),
}
# "Tạm giữ" is said of things that are taken away as well: that is no custody of the person.
OF_THINGS = re.compile(
    r"tạm giữ (?=(?:xe|phương tiện|đồ|tài|tang|vật|giấy|sổ|thẻ|hộ chiếu|điện thoại|máy|tiền|hàng)\b)"
)
RECEIVED = Text("Nhận được quyết định", "Decision received")
ACT = Text("Ngày quyết định hoặc việc làm", "Day of the decision or act")


def is_administrative(case: Case) -> bool:
    """Whether the holding was administrative custody, which is challenged under the Law on Complaints."""
    return case.choice("arrest_basis") == "administrative_custody"


def procedural(case: Case) -> list[Event]:
    """The acts of a criminal case: arrest, custody, detention, not being freed in time, decisions; the earliest first.

    A decision given in `decisions` replaces the act of the same day. What a place of holding decides about conditions
    has a route of its own, since its officers do not conduct proceedings (Art. 470).
    """
    rows = [row for row in case.rows_of("decisions", PROCEDURAL) if not _facility(row)]
    own = [event for event in _own(case) if not any(_decides(row, event) for row in rows)]
    return sorted((e for e in [*own, *map(_decision, rows)] if e.start is not None), key=_first)


def of_facility(case: Case) -> list[Event]:
    """What the place of holding decided or did: visits, food, medicine, discipline."""
    found = [_decision(row) for row in case.rows_of("decisions", PROCEDURAL) if _facility(row)]
    return sorted((event for event in found if event.start is not None), key=_first)


def _facility(row: Row) -> bool:
    """Whether the place of holding made it, and it is not the arrest, custody or detention itself."""
    by, about = (row["by"] or "").lower(), _about(row)
    return any(name in by for name in FACILITY) and not any(w in about for words in ABOUT.values() for w in words)


def _decides(row: Row, event: Event) -> bool:
    """Whether a decision given is the one behind an act: by its words; without words, by its day."""
    about = _about(row)
    if any(word in about for words in ABOUT.values() for word in words):
        return any(word in about for word in ABOUT.get(event.name, ()))
    if about:  # something else of that day, such as what was seized
        return False
    return row["at"] is not None and event.act is not None and day_of(row["at"].earliest) == day_of(event.act.earliest)


def _about(row: Row) -> str:
    """What a decision is about, in small letters; of things that were taken away another word is used."""
    return OF_THINGS.sub("thu giữ ", (row["about"] or "").lower())


def _first(event: Event) -> datetime:
    assert event.start is not None
    return event.start.earliest


def _own(case: Case) -> Iterator[Event]:
    if is_administrative(case) or case.choice("arrested_by") in PRIVATE:
        learned = None
    else:
        learned = case.when("learned_at")
        yield Event(LEARNED if learned else ARREST, case.when("arrested_at"), learned)
    custody = notions.custody_from(case)
    if custody is not None:
        # Whoever learned of the arrest only after the custody decision cannot have known of that decision before.
        later = learned if learned is not None and custody.before(learned) else None
        yield Event(CUSTODY, custody, later)
    detention = notions.detention_from(case)
    if detention is not None and case.choice("arrest_basis") != "detention_warrant":
        yield Event(DETENTION, detention, None)
    for id in LIMITS if custody is not None or detention is not None else ():
        limit = case.clock(id)
        if limit.uncovered and limit.ends and limit.uncovered[-1][0] >= limit.ends:
            yield Event(PAST_LIMIT, When.at(limit.uncovered[-1][0]), None)  # an act of its own, later than the order


def _decision(row: Row) -> Event:
    known: When | None = row["received_at"] or row["learned_at"]
    name = Text(f"{row['about']}", f"{row['about']}") if row["about"] else RECEIVED if known else ACT
    return Event(name, row["at"], known)


def administrative(case: Case) -> list[Event]:
    """The administrative decisions and acts: administrative custody, and those given in `decisions`."""
    rows = case.rows_of("decisions", ADMINISTRATIVE)
    found = [event for event in map(_decision, rows) if event.start is not None]
    told = case.came("arrested_at")
    if is_administrative(case) and told:
        taken = case.need_when("arrested_at")
        if not any(row["at"] is None or day_of(row["at"].earliest) == day_of(taken.earliest) for row in rows):
            learned = case.when("learned_at")
            found.append(Event(LEARNED if learned else ARREST, taken, learned))
    return sorted(found, key=_first)
