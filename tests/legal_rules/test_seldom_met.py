"""What only faults put into the rules showed untested: words of a refusal, what would settle an answer, helpers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from legal_rules import amounts, explain, problems
from legal_rules.answer import Clock, Deadline, Finding, Stretch
from legal_rules.authorities import competent
from legal_rules.catalogue import SUMS
from legal_rules.changes import Change, Other, Reason
from legal_rules.desk import Desk
from legal_rules.fact_file import load_yaml
from legal_rules.facts import Refused, read
from legal_rules.instants import VIET_NAM, When, day_of
from legal_rules.law_book import LawBook, LawError
from legal_rules.office_words import ABOVE_IF_PROVINCIAL, NUMBER_ON_PAPERS
from legal_rules.problems import Problem
from legal_rules.recheck import KEYS, Recheck
from legal_rules.rules.saying import length
from legal_rules.rules.stretch_cuts import parted
from legal_rules.rules.stretches import stretches
from legal_rules.touched import Watched
from legal_rules.vocabulary import meaning
from legal_rules.words import Text
from tests.legal_rules.amended import amended, copied, rewritten
from tests.legal_rules.rules.asking import case, clock, finding, instant, standard

AT = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)


def refusals(raw: dict[str, Any]) -> list[Problem]:
    with pytest.raises(Refused) as refused:
        read(raw, AT)
    return list(refused.value.problems)


def money(id: str, at: str = "2026-11-22T09:00", **facts: object) -> amounts.Sum:
    return next(found for found in amounts.every(case(at, **facts), SUMS) if found.id == id)


# instants and what a file may say ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 1, 1, 16, 59, tzinfo=UTC), date(2026, 1, 1)),
        (datetime(2026, 1, 1, 17, tzinfo=UTC), date(2026, 1, 2)),
        (datetime(2026, 1, 1, 23, tzinfo=VIET_NAM), date(2026, 1, 1)),
    ],
)
def test_the_day_is_that_of_viet_nam(instant: datetime, day: date) -> None:
    assert day_of(instant) == day


def test_an_age_and_a_year_of_birth_that_cannot_both_be_true_are_both_named() -> None:
    (problem,) = refusals({"age": 20, "birth_year": 2010})
    for fact, value in (("age", 20), ("birth_year", 2010)):
        assert f"{meaning(fact).vi} ({value})" in problem.message.vi
        assert f"{meaning(fact).en} ({value})" in problem.message.en


def test_a_year_of_birth_to_come_is_refused_at_its_place() -> None:
    (problem,) = refusals({"birth_year": 2027})
    assert (problem.fact, problem.code) == ("birth_year", "not_yet")
    assert problem.message.vi


def test_held_and_released_are_named_together() -> None:
    (problem,) = refusals({"still_held": True, "released_at": "2026-11-19"})
    assert problem.message.vi.count("còn bị giữ") == 1
    assert problem.message.en.count("still held") == 1
    assert "19/11/2026" in problem.message.en


def test_a_number_out_of_its_range_is_told_both_ends() -> None:
    (problem,) = refusals({"age": 200})
    assert problem.message == problems.RANGE.fill(low=0, high=120)


def test_a_list_is_no_file_of_facts_and_has_no_place_of_its_own() -> None:
    with pytest.raises(Refused) as refused:
        load_yaml("- a\n")
    assert [(problem.fact, problem.code) for problem in refused.value.problems] == [("", "not_a_mapping")]


def test_a_file_too_large_is_told_the_most_it_may_be() -> None:
    with pytest.raises(Refused) as refused:
        load_yaml("a: " + "x" * 64 * 1024)
    assert refused.value.problems == (Problem("", "too_large", problems.TOO_LARGE.fill(most=64)),)


# the book of the law --------------------------------------------------------------------------------------------------


def versions(tmp_path: Path, *days: tuple[str, str | None], **more: Any) -> LawBook:
    """The book with `visits` said by versions of these first and last days."""

    def change(entries: dict[str, Any]) -> None:
        old = entries["visits"]["versions"][-1]
        entries["visits"] |= {"versions": [old | {"from": a, "to": b} for a, b in days], **more}

    data = copied(tmp_path)
    rewritten(data / "parameters" / "family.yaml", change)
    return LawBook(data)


@pytest.mark.parametrize("last", [None, "2020-01-01", "2021-01-01"])
def test_versions_may_not_overlap(tmp_path: Path, last: str | None) -> None:
    book = versions(tmp_path, ("2018-01-01", last), ("2020-01-01", None))
    with pytest.raises(LawError, match="overlap"):
        _ = book.parameters


def test_a_gap_between_versions_is_declared(tmp_path: Path) -> None:
    days = ("2018-01-01", "2019-12-30"), ("2020-01-01", None)
    with pytest.raises(LawError, match="gap"):
        _ = versions(tmp_path / "a", *days).parameters
    assert len(versions(tmp_path / "b", *days, gaps_after=["2019-12-30"]).parameters["visits"]) == 2
    assert len(versions(tmp_path / "c", ("2018-01-01", "2019-12-31"), days[1]).parameters["visits"]) == 2


def test_offices_are_compared_only_where_law_read_for_them_differs(tmp_path: Path) -> None:
    data = copied(tmp_path)
    amended(data, "family.yaml", "visits", date(2027, 1, 1), {"custody": 1, "extension": 1, "month": 1, "minor": 2})
    assert {kind for kind, _ in Recheck(LawBook(), LawBook(data)).keys} == {kind for kind, _ in KEYS}


# what would settle an answer, and which law it is by -----------------------------------------------------------------


def test_the_least_sum_of_a_deposit_waits_for_the_charge_only_where_its_class_is_open() -> None:
    told = {"stage": "investigation", "charge_code": "penal_code_2015", "charge_article": "331"}
    assert money("surety_least", **told).settled_by == ("charges",)
    assert money("surety_least", **told, charge_clause="1").settled_by == ()


def test_a_day_that_two_laws_share_says_so() -> None:
    told = {"arrested_at": {"earliest": "2017-12-30", "latest": "2018-01-02"}, "arrest_basis": "emergency_holding"}
    found = finding("family_notice", "2018-02-01T09:00", **told)
    assert found.outcome == "unclear"
    assert found.headline == explain.LAW_CHANGED_BETWEEN


@pytest.mark.parametrize(("asked", "since"), [("2017-12-29", date(2004, 7, 1)), ("2018-01-02", date(2018, 1, 1))])
def test_counsel_is_by_the_law_of_the_day_counsel_was_asked_for(asked: str, since: date) -> None:
    told = {"arrested_at": "2017-12-20T08:00", "counsel_requested_at": asked, "counsel_refused_reason": "none"}
    found = finding("counsel_access", "2018-02-01T09:00", **told)
    assert (found.outcome, found.law_from) == ("breached", since)


TRIAL = {
    "arrested_at": "2025-06-02T08:00", "detention_from": "2025-06-08", "still_held": True,
    "charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2",
    "case_file_to_procuracy_at": "2025-10-01", "case_file_to_court_at": "2025-11-03",
}  # fmt: skip


@pytest.mark.parametrize(
    ("at", "stage", "state", "settled_by"),
    [
        ("2025-12-01T09:00", None, "running", ()),
        ("2025-12-01T09:00", "trial", "running", ()),
        ("2026-03-01T09:00", "trial", "expired", ()),
        ("2026-03-01T09:00", None, "expired", ("stage",)),
    ],
)
def test_the_stage_is_asked_for_only_once_its_time_is_over(
    at: str, stage: str | None, state: str, settled_by: tuple[str, ...]
) -> None:
    found = clock("detention_trial", at, **TRIAL, **({"stage": stage} if stage else {}))
    assert (found.state, found.settled_by) == (state, settled_by)


def test_a_letter_to_a_regional_office_says_where_its_number_stands() -> None:
    told = {"arrested_by": "police", "province": "01", "stage": "prosecution", "charge_article": "331"}
    told |= {"charge_code": "penal_code_2015", "charge_clause": "1"}
    for at, noted in (("2025-06-30T09:00", False), ("2025-07-01T09:00", True)):
        now = datetime.fromisoformat(at).replace(tzinfo=VIET_NAM)
        (office,) = competent("release_request", read(told | {"arrested_at": "2025-03-03"}, now), now).decides
        assert (office.note is not None and NUMBER_ON_PAPERS.vi in office.note.vi) is noted


def test_the_office_above_is_said_to_hang_on_the_level_only_where_that_is_open() -> None:
    told = {"arrested_by": "police", "arrested_at": "2026-11-18", "province": "01"}
    charge = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "1"}
    notes = [above.note for facts in (told, told | charge) if (above := Desk(case(**facts)).above_procuracy())]
    assert notes == [ABOVE_IF_PROVINCIAL, None]


def test_a_sum_names_the_articles_it_rests_on() -> None:
    told = {"arrested_at": "2025-01-06", "released_at": "2025-03-07", "outcome": "case_dropped"}
    assert {c.law for c in money("state_compensation", **told).citations} >= {"law_state_liability_2017"}


def test_administrative_custody_is_drawn_to_the_first_decision_where_nothing_else_ends_it() -> None:
    told = {"arrest_basis": "administrative_custody", "arrested_at": "2026-11-20T08:00", "arrested_by": "police"}
    found = stretches(case(**told, first_decision_at="2026-11-20T12:00"))
    assert [(piece.stage, piece.end) for piece in found][:1] == [
        ("administrative", When.at(instant("2026-11-20T12:00")))
    ]


def test_reasons_that_nobody_told_of_are_a_matter_of_article_9_2() -> None:
    found = standard("iccpr_9_2_reasons", arrested_at="2026-11-20T08:00", arrested_by="police")
    assert (found.outcome, found.article) == ("unclear", "9(2)")


def test_each_head_of_compensation_left_out_names_its_own_clause() -> None:
    told = {"arrested_at": "2025-01-06", "released_at": "2025-03-07", "outcome": "case_dropped"}
    lines = {line.id: line for line in money("state_compensation", **told).lines if line.kind == "left_out"}
    for id, clause, point in (("health", "5", None), ("non_custodial", "3", "d"), ("death", "4", None)):
        assert {(c.clause, c.point) for c in lines[id].citations} == {(clause, point)}, id


# helpers -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(minutes=-5), "0 minutes"),
        (timedelta(seconds=119), "1 minute"),
        (timedelta(days=2, hours=23, minutes=59), "71 hours 59 minutes"),
        (timedelta(days=3), "3 days"),
        (timedelta(days=3, hours=1, minutes=30), "3 days 1 hour"),
        (timedelta(days=4, minutes=30), "4 days"),
    ],
)
def test_a_length_is_told_in_days_from_three_on(span: timedelta, said: str) -> None:
    assert length(span).en == said


def test_the_time_between_two_papers_is_cut_out_of_the_stretch() -> None:
    def at(day: int) -> When:
        return When.at(datetime(2026, 3, day, tzinfo=VIET_NAM))

    held = Stretch("lawful", at(1), at(31), "detention", Text("Tạm giam", "Detention"), None, "detention_limit")
    pieces = list(parted(held, [(at(10).earliest, at(12).earliest)]))
    assert [(piece.kind, piece.start, piece.end) for piece in pieces] == [
        ("lawful", at(1), at(10)), ("unclear", at(10), at(12)), ("lawful", at(12), at(31)),
    ]  # fmt: skip


def test_a_part_of_an_answer_that_nobody_gave_has_its_default() -> None:
    found = Finding(
        id="custody_limit", title=Text("a", "b"), outcome="kept", headline=Text("a", "b"), law=Text("a", "b")
    )
    assert (found.settled_by, found.reason, found.arithmetic) == ((), None, ())


def test_what_another_answer_would_change_says_until_when() -> None:
    end, due = datetime(2026, 11, 21, 8, tzinfo=VIET_NAM), date(2026, 12, 2)
    before, after = Clock("custody", "running", ends=end), Clock("custody", "not_started")
    assert Change("clock", "custody", before, after).as_json() == {
        "id": "custody", "from": "running", "to": "not_started",
        "until": {"from": "2026-11-21T08:00:00+07:00", "to": None},
    }  # fmt: skip
    first = Deadline("appeal_judgment", "yours", "open", Text("a", "b"), due=due)
    second = Deadline("appeal_judgment", "yours", "unknown", Text("a", "b"))
    assert Change("deadline", "appeal_judgment", second, first).as_json()["until"] == {"from": None, "to": "2026-12-02"}


def test_a_reason_tells_its_fact_what_it_decides_and_the_other_answers() -> None:
    found = Reason("still_held", True, ("custody_limit",), (Other(False, ()),)).as_json()
    assert found == {
        "fact": "still_held", "answer": True, "decides": ["custody_limit"],
        "opposite": [{"answer": False, "changes": []}],
    }  # fmt: skip


def test_a_watched_case_names_the_answers_that_were_taken_as_they_stand() -> None:
    watched = Watched(read({"arrested_at": "2026-11-18T08:00"}, AT), AT)
    assert watched.deadline("complaint_procedural").due is not None
    watched.clock("custody")
    assert {("deadline", "complaint_procedural"), ("clock", "custody")} <= set(watched.trace)
