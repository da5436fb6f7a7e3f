"""Notions that several rules share: the offence charged and its class, age, custody, liberty.

Only notions live here; no finding, clock or deadline does. Every function reads through the case, so that whoever asks
inherits the facts and the law that were read.
"""

from __future__ import annotations

from datetime import date, datetime

from legal_rules import offences
from legal_rules.engine import Case, once
from legal_rules.facts import Row
from legal_rules.instants import When, day_of

Severity = offences.Severity
SEVERITIES: tuple[Severity, ...] = ("less_serious", "serious", "very_serious", "exceptionally_serious")
Day = date | datetime | When | None

AGENCIES = ("police", "security_police", "border_guard", "coast_guard", "customs", "forest_ranger", "military")
AFTER_CUSTODY = ("investigation", "prosecution", "trial", "appeal", "serving", "ended")
OLD_CODE = "penal_code_1999"
LAST_DAY_OF_1999_CODE = date(2017, 12, 31)
ADULT_AT = 18
SAME_AGE_DAYS = 31
OLDER_MINOR = 16
MONTHS_A_YEAR = 12


def last_day(on: Day) -> date | None:
    """The latest calendar day that `on` allows."""
    if isinstance(on, When):
        return day_of(on.latest)
    return day_of(on) if isinstance(on, datetime) else on


def charges(case: Case, on: Day = None) -> tuple[Row, ...]:
    """The charges that stand on `on` (all known charges without a day), in the order given.

    A later charge under the same article replaces the earlier one, from the last day on which it may have been made;
    under another article it is added (Art. 180(2)), unless told to replace those before it (Art. 180(1)). A charge
    without a date counts on every day.
    """
    return _charges(case, last_day(on))


@once
def _charges(case: Case, day: date | None) -> tuple[Row, ...]:
    rows = case.rows("charges")
    if not rows:
        return ()
    case.presume("no_further_charge")
    if len(rows) == 1:
        return () if day is not None and _charged_on(rows[0]) > day else rows
    standing: list[Row] = []
    for row in sorted(rows, key=_charged_on):
        if day is not None and _charged_on(row) > day:
            continue
        if day is None or _charged_by(row) <= day:
            standing = [] if row["replaces"] else [other for other in standing if _subject(other) != _subject(row)]
        standing.append(row)
    return tuple(standing)


def _subject(row: Row) -> tuple[str | None, str | None]:
    return row.get("code"), row.get("article")


def _charged_on(row: Row) -> date:
    at = row.get("at")
    return day_of(at.earliest) if isinstance(at, When) else date.min


def _charged_by(row: Row) -> date:
    at = row.get("at")
    return day_of(at.latest) if isinstance(at, When) else date.min


def severities(case: Case, on: Day = None) -> tuple[Severity, ...]:
    """The classes that the heaviest charge in force on `on` may have, lightest first; all four with no charge known."""
    return _severities(case, last_day(on))


@once
def _severities(case: Case, day: date | None) -> tuple[Severity, ...]:
    charged = _charged(case, day)
    if not charged:
        return SEVERITIES
    each = [_classes(case, row, found, day) for row, found in charged]
    if len(each) == 1:
        return each[0]
    low = max(min(SEVERITIES.index(c) for c in classes) for classes in each)
    high = max(max(SEVERITIES.index(c) for c in classes) for classes in each)
    possible = {c for classes in each for c in classes}
    return tuple(c for c in SEVERITIES[low : high + 1] if c in possible)


def severity(case: Case, on: Day = None) -> Severity | None:
    """The class (Penal Code Art. 9) of the heaviest charge in force on `on`; None when it is not known."""
    possible = severities(case, on)
    return possible[0] if len(possible) == 1 else None


@once
def _charged(case: Case, day: date | None) -> tuple[tuple[Row, tuple[offences.Offence, ...]], ...]:
    """The charges that stand on `day`, each with the clauses that it may be under."""
    return tuple([(row, _offences(row, day)) for row in _charges(case, day)])


def _classes(case: Case, row: Row, found: tuple[offences.Offence, ...], on: Day) -> tuple[Severity, ...]:
    if not found:
        return SEVERITIES
    case.law("severity_class_1999" if row.get("code") == OLD_CODE else "severity_class", _law_day(case, row, on))
    if len(found) == 1:
        return (found[0].severity,)
    return tuple(c for c in SEVERITIES if any(o.severity == c for o in found))


def _offences(row: Row, on: Day) -> tuple[offences.Offence, ...]:
    """The clause charged; every clause of the article while it is not known; nothing where the article is not held."""
    if not row.get("article"):
        return ()
    code = row.get("code") or "penal_code_2015"
    day = last_day(on) or last_day(row.get("at")) or date.max
    if code == OLD_CODE:
        day = min(day, LAST_DAY_OF_1999_CODE)
    found = offences.find(code, row["article"], row.get("clause"), day)
    if found is None and not row.get("clause"):
        return tuple(o for o in offences.clauses(code, row["article"], day) if not o.preparation)
    return (found,) if found else ()


def _law_day(case: Case, row: Row, on: Day) -> date:
    day = last_day(on) or last_day(row.get("at")) or case.today
    return min(day, LAST_DAY_OF_1999_CODE) if row.get("code") == OLD_CODE else day


def offence(case: Case, on: Day = None) -> offences.Offence | None:
    """The heaviest offence charged on `on` whose clause is known; None without one."""
    return _offence(case, last_day(on))


@once
def _offence(case: Case, day: date | None) -> offences.Offence | None:
    found = [one[0] for _, one in _charged(case, day) if len(one) == 1]
    return max(found, key=lambda o: SEVERITIES.index(o.severity), default=None)


def top_years(found: offences.Offence) -> float:
    """The highest prison term of a clause in years: 0 without prison; life and death count as above every term."""
    if found.life or found.death:
        return float("inf")
    return (found.maximum or 0) / MONTHS_A_YEAR


def national_security(case: Case, on: Day = None) -> bool | None:
    """Whether a charge in force on `on` is a national-security offence (Chapter XIII of 2015, XI of 1999), if known."""
    answers = [_national_security(case, row, on) for row in charges(case, on)]
    if any(answers):
        return True
    return None if not answers or None in answers else False


def each_charge(case: Case, on: Day = None) -> tuple[tuple[tuple[Severity, ...], bool | None], ...]:
    """The classes that each charge in force on `on` may have, with whether it is national security; one if none."""
    return _each_charge(case, last_day(on))


@once
def _each_charge(case: Case, day: date | None) -> tuple[tuple[tuple[Severity, ...], bool | None], ...]:
    found = tuple(
        [(_classes(case, row, one, day), _national_security(case, row, day)) for row, one in _charged(case, day)]
    )
    return found or ((SEVERITIES, None),)


def _national_security(case: Case, row: Row, on: Day) -> bool | None:
    article = str(row.get("article") or "")
    if not article:
        return None
    old = row.get("code") == OLD_CODE
    version = case.law("national_security_1999" if old else "national_security_2015", _law_day(case, row, on))
    number = "".join(ch for ch in article if ch.isdigit())
    first, last = version.value
    return bool(number) and first <= int(number) <= last


def age_on(case: Case, on: Day) -> tuple[int, int] | None:
    """The least and the greatest age (whole years) on `on`; None when neither `age` nor `birth_year` is known.

    `age` is the age at the loss of liberty, or on the day of the assessment when that day is not known. A birthday
    within a month of it is not looked for.
    """
    day = last_day(on) or case.today
    age, born = case.number("age"), case.number("birth_year")
    if age is None:
        return None if born is None else (max(day.year - born - 1, 0), max(day.year - born, 0))
    base = last_day(case.when("arrested_at")) or case.today
    if abs((day - base).days) <= SAME_AGE_DAYS:
        return age, age
    if day > base:
        years = _whole_years(base, day)
        return age + years, age + years + 1
    years = _whole_years(day, base)
    return max(age - years - 1, 0), max(age - years, 0)


def _whole_years(first: date, later: date) -> int:
    return later.year - first.year - ((later.month, later.day) < (first.month, first.day))


def is_minor(case: Case, on: Day = None) -> bool | None:
    """Whether the person is under 18 on `on` (the loss of liberty without a day); an adult until a fact says more."""
    if on is None:
        case.came("arrested_at")  # on which day matters only where an age is told
    told = case.known("age") or case.known("birth_year")
    ages = age_on(case, on if on is not None else case.when("arrested_at")) if told else None
    if ages is None:
        case.presume("adult")
        return False
    if ages[1] < ADULT_AT:
        return True
    return False if ages[0] >= ADULT_AT else None


def received(case: Case) -> When | None:
    """When the agency received the person, from which custody runs: `handed_over_at`, else `custody_from`."""
    handed = case.when("handed_over_at")
    return handed if handed is not None else custody_from(case)


@once
def custody_from(case: Case) -> When | None:
    """When custody began: `custody_from`, else the start of the first custody period."""
    start = case.when("custody_from")
    if start is not None:
        return start
    starts = _starts(case.rows("custody_periods"))
    return min(starts, key=lambda w: w.earliest) if starts else None


def _starts(rows: tuple[Row, ...]) -> list[When]:
    """When periods or orders began, as far as it is told."""
    return [row["from"] for row in rows if isinstance(row.get("from"), When)] if rows else []


@once
def detention_from(case: Case) -> When | None:
    """The first day of detention: `detention_from`, else the start of the first order, else the arrest on a warrant."""
    start = case.when("detention_from")
    if start is not None or case.never("detention_from"):
        return start
    starts = _starts(case.rows("detention_orders"))
    if not starts and case.choice("arrest_basis") == "detention_warrant":
        return case.when("arrested_at")
    return min(starts, key=lambda w: w.earliest) if starts else None


def custody_told(case: Case) -> bool:
    """Whether the beginning of custody is told, as `custody_from` reads it."""
    return case.came("custody_from") or bool(_starts(case.rows("custody_periods")))


def detention_told(case: Case) -> bool:
    """Whether the beginning of detention is told, as `detention_from` reads it."""
    if case.came("detention_from") or case.never("detention_from"):
        return case.came("detention_from")
    if _starts(case.rows("detention_orders")):
        return True
    return case.choice("arrest_basis") == "detention_warrant" and case.came("arrested_at")


def is_held(case: Case) -> bool | None:
    """Whether the person is held at the instant of the assessment, as somebody said; None when nobody did."""
    held = case.yes("still_held")
    if held is None and case.came("released_at"):
        return False
    return held


def goes_on(case: Case) -> bool:
    """Whether holding goes on at the assessment; no release is presumed until a fact says more."""
    held = is_held(case)
    if held is None and case.choice("stage") != "ended":
        case.presume("no_release")
        return True
    return held is True


def held_until(case: Case) -> datetime | None:
    """The instant until which holding is certain: release, or the assessment while still held; None when not known."""
    released = case.when("released_at")
    if released is not None:
        return released.earliest
    return case.at if is_held(case) else None
