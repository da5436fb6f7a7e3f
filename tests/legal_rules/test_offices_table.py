"""Every act at every stage, by every agency, on last old and first new days, in every province now and before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from functools import cache
from typing import Any

import pytest

from legal_rules import offices
from legal_rules.authorities import ACTS, Addressees, cited
from legal_rules.denounced import in_the_case, outside
from legal_rules.desk import Desk
from legal_rules.engine import Case
from legal_rules.facts import FACTS, Facts, read
from legal_rules.instants import VIET_NAM
from legal_rules.offices import kinds
from legal_rules.provinces import MERGED_ON, find, placed, provinces

DAYS = tuple(date.fromisoformat(day) for day in ("2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01"))
LAST_OLD_DAY = date(2025, 6, 30)
STAGES = (*FACTS["stage"].choices, None)
AGENCIES = FACTS["investigating_agency"].choices
TAKERS = (*FACTS["arrested_by"].choices, None)
OFFENCES = (None, ("331", "1"), ("117", "1"), ("123", "1"), ("123", "2"), ("174", "4"), ("999", None))
NAMES = tuple(name for province in provinces() for name in province.formerly)
PLACES = (*(province.code for province in provinces()), *NAMES)
# What stood in a title before or after a day only.
ONLY_BEFORE = {
    date(2025, 3, 1): r"Công an \.+ \(huyện|Nhà tạm giữ|District Police",
    date(2025, 7, 1): r"huyện, quận|cấp cao|thị trấn|district|High People",
}
ONLY_SINCE = {date(2025, 7, 1): r"nhân dân khu vực|đặc khu|Tòa Phúc thẩm|Region |special zone|Appellate"}


def at(day: date) -> datetime:
    return datetime.combine(day, time(9), VIET_NAM)


def facts(day: date, **given: Any) -> Facts:
    charged = given.pop("offence", None)
    if charged:
        row = {"code": "penal_code_2015", "article": charged[0], "at": "2025-02-01"}
        given["charges"] = [row | ({"clause": charged[1]} if charged[1] else {})]
    return read({key: value for key, value in given.items() if value is not None}, at(day))


def every_act(given: Facts, day: date) -> Iterator[tuple[str, Addressees]]:
    """Who every act goes to; one reading of the case serves them all."""
    desk = Desk(Case(given, at(day)))
    for name, act in ACTS.items():
        yield name, act.find(desk)


@cache
def wrong_then(day: date) -> re.Pattern[str]:
    past = [pattern for since, pattern in ONLY_BEFORE.items() if day >= since]
    ahead = [pattern for since, pattern in ONLY_SINCE.items() if day < since]
    return re.compile("|".join((*past, *ahead)) or r"(?!)")


def check(name: str, to: Addressees, day: date, told: object) -> None:
    """Somebody is addressed, or the paper is refused with words; everyone named existed on the day."""
    assert to.why.vi, (name, told)
    assert to.why.en, (name, told)
    assert bool(to.decides) != bool(to.refusal), (name, told)
    for office in (*to.decides, *to.informed):
        for title in (office.title.vi, office.title.en):
            assert not wrong_then(day).search(title), (name, told, day, title)
            assert title, (name, told)
            assert "{" not in title, (name, told)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_act_stage_agency_and_taker_has_an_office_of_that_day(day: date) -> None:
    for stage in STAGES:
        for agency in AGENCIES:
            for taker in TAKERS:
                given = facts(day, stage=stage, investigating_agency=agency, arrested_by=taker, province="Hà Nội")
                for name, to in every_act(given, day):
                    check(name, to, day, (stage, agency, taker))


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_offence_has_an_office_of_that_day(day: date) -> None:
    for stage in STAGES:
        for agency in AGENCIES:
            for offence in OFFENCES:
                given = facts(day, stage=stage, investigating_agency=agency, offence=offence, province="01")
                for name, to in every_act(given, day):
                    check(name, to, day, (stage, agency, offence))


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_title_names_every_province_as_it_was_on_that_day(day: date) -> None:
    for kind in (kind for kind, titles in kinds().items() if any(covers(title, day) for title in titles)):
        for where in PLACES:
            check_place(offices.office(kind, day, where), where, day)


@pytest.mark.parametrize("day", [LAST_OLD_DAY, MERGED_ON], ids=str)
def test_every_act_names_the_province_as_it_was_on_that_day(day: date) -> None:
    for where in PLACES:
        for agency in AGENCIES:
            for stage in (None, "trial"):
                given = facts(day, stage=stage, investigating_agency=agency, arrested_by="police", province=where)
                for _, to in every_act(given, day):
                    for office in (*to.decides, *to.informed):
                        check_place(office, where, day)


def check_place(office: offices.Office, where: str, day: date) -> None:
    """The province as it stood, or dots where a code stood for several and no name at all."""
    place, now = placed(where, day), find(where)
    assert now, where
    assert place or (day < MERGED_ON and where.isdigit()), where
    if has_place(office.id, day):
        assert (place.short if place else "......") in office.title.vi, (where, day, office.title.vi)
    if place is None or place.short != now.short:
        assert now.short not in office.title.vi, (where, day, office.title.vi)


@cache
def has_place(kind: str, day: date) -> bool:
    return any("{" in title["vi"] for title in kinds()[kind] if covers(title, day))


def covers(title: dict[str, Any], day: date) -> bool:
    return bool(title.get("from", date.min) <= day <= title.get("to", date.max))


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_office_carries_the_articles_of_that_day(name: str, day: date) -> None:
    given = facts(day, arrested_by="commune_police", province="01", stage="custody")
    act = ACTS[name]
    to = cited(act.find(Desk(Case(given, at(day)))), act.law, day)
    assert to.decides
    for office in (*to.decides, *to.informed):
        assert office.citations, (name, day)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_denunciation_has_one_office_of_that_day_with_its_articles(day: date) -> None:
    for stage in STAGES:
        for taker in TAKERS:
            for agency in AGENCIES:
                given = facts(day, stage=stage, investigating_agency=agency, arrested_by=taker, province="79")
                acts = [in_the_case(given, at(day), kind) for kind in ("holding", "court", "agency")]
                for to in (*acts, outside(given, at(day))):
                    check("denunciation", to, day, (stage, taker, agency))
                    assert len(to.decides) <= 1
                    assert all(office.citations for office in to.decides)


def test_a_dotted_region_is_never_filled_by_a_guess() -> None:
    """The number of a region, of a district, of a camp is nowhere in the data, so each of these has its dots."""
    for kind in ("lowest_procuracy", "lowest_court", "facility", "commune_police", "border_guard", "procuracy_unknown"):
        for title in kinds()[kind]:
            assert "......" in title["vi"], kind
            assert "......" in title["en"], kind


def test_the_check_sees_an_office_of_another_day() -> None:
    assert wrong_then(date(2025, 7, 1)).search("Viện trưởng Viện kiểm sát nhân dân ...... (huyện, quận)")
    assert wrong_then(date(2025, 6, 30)).search("Tòa án nhân dân khu vực ...... - Hà Nội")
    assert not wrong_then(date(2025, 7, 1)).search("Chánh án Tòa án quân sự khu vực")
    assert wrong_then(date(2025, 3, 1)).search("Trưởng Nhà tạm giữ Công an ......")
