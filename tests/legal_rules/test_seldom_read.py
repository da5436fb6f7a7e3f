"""What only faults put into the rules showed untested: reading facts, what would settle an answer, the timeline."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from legal_rules import amounts, problems
from legal_rules.answer import Stretch
from legal_rules.catalogue import SUMS
from legal_rules.denounced import forum
from legal_rules.desk import Desk
from legal_rules.explain import open_standard
from legal_rules.facts import Refused, read
from legal_rules.instants import VIET_NAM, When
from legal_rules.law_book import LawBook
from legal_rules.law_differences import differences
from legal_rules.problems import Problem
from legal_rules.rules.compensation_amount import ID as COMPENSATION
from legal_rules.rules.compensation_amount import NO_DOCUMENT, NOT_LISTED
from legal_rules.rules.counsel import PAPERS_INCOMPLETE
from legal_rules.rules.emergency import BEYOND_COMMUNE
from legal_rules.rules.later_stages import OPENED_BEFORE
from legal_rules.rules.private import ON_THE_WAY
from legal_rules.rules.stretch_cuts import uncovered
from legal_rules.rules.stretches import stretches
from legal_rules.rules.treatment import NOT_AN_ACCUSED
from legal_rules.vocabulary import meaning
from legal_rules.words import Text
from tests.legal_rules.amended import copied, rewritten
from tests.legal_rules.rules.asking import case, clock, finding, instant

AT = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)


def refusals(raw: dict[str, Any]) -> list[Problem]:
    with pytest.raises(Refused) as refused:
        read(raw, AT)
    return list(refused.value.problems)


def test_a_key_that_is_no_text_is_named_by_its_kind() -> None:
    (problem,) = refusals({1: True})
    assert problem.fact == "int"


def test_both_forms_at_once_name_the_list() -> None:
    (problem,) = refusals({"charges": [{"article": "331"}], "charge_article": "331"})
    assert problem == Problem("charge_article", "both_forms", problems.BOTH_FORMS.fill(list="charges"))


def test_an_unknown_key_is_repeated_up_to_eighty_characters() -> None:
    (problem,) = refusals({"x" * 200: 1})
    assert problem.fact == "x" * 80


@pytest.mark.parametrize(("fact", "one"), [("charges", {"article": "331"}), ("wrong", "unlawful_arrest")])
def test_a_list_too_long_is_named(fact: str, one: Any) -> None:
    assert ("too_many", fact) in {(problem.code, problem.fact) for problem in refusals({fact: [one] * 31})}


def test_the_first_period_of_custody_ends_where_custody_is_told_to_end() -> None:
    told = {"custody_from": "2026-11-02T09:00", "custody_periods": [{"from": "2026-11-08T09:00"}]}
    first = read(told | {"custody_until": "2026-11-05T09:00"}, AT).values["custody_periods"][0]
    assert (first["from"], first["to"]) == (When.at(instant("2026-11-02T09:00")), When.at(instant("2026-11-05T09:00")))
    assert read(told, AT).values["custody_periods"][0]["to"] is None


RECEIVED = {"arrest_basis": "caught_in_the_act", "arrested_by": "police", "arrested_at": "2026-11-02T08:00"}


@pytest.mark.parametrize(
    ("received", "settled_by"),
    [
        ("2026-11-02T09:00", ("custody_periods",)),
        ({"earliest": "2026-11-02T09:00", "latest": "2026-11-02T15:00"}, ("custody_periods", "handed_over_at")),
    ],
)
def test_the_hour_of_receipt_is_asked_for_only_where_it_is_open(received: Any, settled_by: tuple[str, ...]) -> None:
    """Released on the day the third 24 hours end, at an hour that nobody told."""
    found = clock("custody", **RECEIVED, handed_over_at=received, released_at="2026-11-05", detention_from=False)
    assert found.settled_by == settled_by


@pytest.mark.parametrize(("at", "settled_by"), [("2026-11-29T00:00", ()), ("2026-11-29T00:01", ("detention_orders",))])
def test_an_order_is_asked_for_only_once_the_term_is_over(at: str, settled_by: tuple[str, ...]) -> None:
    told = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2", "stage": "investigation"}
    found = clock(
        "detention_investigation", at, detention_from="2026-08-31", custody_from=False, still_held=True, **told
    )
    assert found.settled_by == settled_by


def test_a_commune_investigator_without_the_power_is_told_so() -> None:
    told = {"arrest_basis": "emergency_holding", "arrested_at": "2026-11-21T08:00", "arrested_by": "police"}
    told |= {"order_issued_by": "commune_police_investigator", "emergency_ground": "about_to_commit_crime"}
    assert finding("emergency_ground", **told).headline == BEYOND_COMMUNE


def test_an_unrecorded_questioning_of_an_untold_day_has_its_contrary_reading() -> None:
    found = finding(
        "interrogation_recording", "2019-06-03T09:00", arrested_at="2017-11-06T08:00", interrogation_unrecorded=True,
        charges=[{"at": "2017-11-10", "article": "258", "code": "penal_code_1999"}], stage="investigation",
        still_held=True,
    )  # fmt: skip
    assert (found.outcome, found.settled_by) == ("unclear", ("interrogation_unrecorded",))
    assert found.contrary_reading is not None


@pytest.mark.parametrize(
    ("by", "where"), [("procuracy", "proceedings"), ("court", "proceedings"), ("police", "either")]
)
def test_what_a_procuracy_or_a_court_did_belongs_to_proceedings(by: str, where: str) -> None:
    assert forum(read({"arrested_by": by}, AT), AT) == where


@pytest.mark.parametrize("stage", ["prosecution", "trial", "appeal", "serving", "ended"])
def test_a_body_with_some_investigation_has_passed_the_case_on_by_then(stage: str) -> None:
    assert Desk(case(arrested_by="border_guard", stage="investigation")).entrusted is True
    assert Desk(case(arrested_by="border_guard", stage=stage)).entrusted is False


def test_each_later_stage_is_drawn_whatever_came_of_the_one_before() -> None:
    told = {
        "arrested_at": "2025-06-02T08:00", "detention_from": "2025-06-08", "still_held": True, "stage": "trial",
        "charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2",
        "case_file_to_court_at": "2025-11-03",
    }  # fmt: skip
    for more in ({}, {"case_file_to_procuracy_at": "2025-10-20"}):
        found = {piece.finding for piece in stretches(case("2025-11-20T09:00", **told, **more))}
        assert "trial_stage_limit" in found


def test_time_certainly_uncovered_is_cut_out_of_pieces_that_it_meets_and_of_no_other() -> None:
    def at(day: int) -> When:
        return When.at(datetime(2026, 3, day, tzinfo=VIET_NAM))

    def piece(start: int, end: int | None) -> Stretch:
        return Stretch("lawful", at(start), at(end) if end else None, "detention", Text("a", "b"))

    gap = (at(10).earliest, at(12).earliest)
    for before, after in (
        (piece(1, 10), [(1, 10)]), (piece(12, 20), [(12, 20)]), (piece(1, 20), [(1, 10), (12, 20)]),
        (piece(1, None), [(1, 10), (12, None)]), (piece(12, None), [(12, None)]), (piece(10, 12), []),
        (piece(11, 20), [(12, 20)]), (piece(1, 11), [(1, 10)]),
    ):  # fmt: skip
        *left, cut = uncovered([before], [gap])
        assert [(p.start, p.end) for p in left] == [(at(a), at(b) if b else None) for a, b in after]
        assert (cut.kind, cut.start, cut.end) == ("uncovered", at(10), at(12))


@pytest.mark.parametrize(("outcome", "said"), [("convicted", NOT_LISTED), ("none", NO_DOCUMENT)])
def test_why_there_is_no_compensation_yet(outcome: str, said: Text) -> None:
    (found,) = [s for s in amounts.every(case(arrested_at="2026-08-01", outcome=outcome), SUMS) if s.id == COMPENSATION]
    assert (found.state, found.headline) == ("not_applicable", said)


def test_an_office_is_as_sure_as_its_title_unless_the_level_is_open() -> None:
    desk = Desk(case(province="01"))
    assert desk.office("commune_police").confidence == "settled"
    assert desk.office("commune_police", unsure=True).confidence == "check_with_lawyer"
    assert desk.office("facility").confidence == "check_with_lawyer"


def test_an_office_that_ended_without_another_differs_up_to_its_last_day(tmp_path: Path) -> None:
    data = copied(tmp_path)
    rewritten(data / "authorities.yaml", lambda found: found["offices"]["high_court"][0].update(vi="Chánh án Tòa khác"))
    (found,) = differences(LawBook(), LawBook(data))
    assert (found.name, found.first, found.last) == ("office:high_court", date.min, date(2025, 6, 30))


def test_whether_an_offence_is_prosecuted_on_request_is_told_where_it_differs(tmp_path: Path) -> None:
    def change(entries: list[dict[str, Any]]) -> None:
        clause = next(c for entry in entries for c in entry["clauses"] if c.get("on_request"))
        del clause["on_request"]

    data = copied(tmp_path)
    rewritten(data / "offences.yaml", change)
    found, *_ = differences(LawBook(), LawBook(data))
    assert found.before
    assert found.after
    assert found.before.value["1"]["on_request"] is True
    assert "on_request" not in found.after.value["1"]


def test_an_answer_is_no_surer_than_the_law_it_rests_on() -> None:
    """The law on conditions of holding of 2025, in force since July 2026, has not been read in full."""
    filed = [{"kind": "complaint_detention_regime", "at": "2026-07-20", "answered_at": "2026-07-20"}]
    found = case(filings=filed, arrested_at="2026-07-20").deadline("complaint_detention_regime_second")
    assert found.confidence == "check_with_lawyer"


def test_a_standard_that_cannot_be_judged_asks_for_the_fact() -> None:
    found = open_standard("iccpr_9_3_judge", Text("a", "b"), ("custody_from",))
    assert (found.outcome, found.settled_by) == ("unclear", ("custody_from",))
    assert meaning("custody_from").en in found.headline.en


def test_administrative_custody_is_compensated_by_its_own_clause() -> None:
    told = {"arrest_basis": "administrative_custody", "arrested_at": "2026-06-01T08:00", "outcome_ground": "no_breach"}
    told |= {"released_at": "2026-06-01T20:00", "outcome": "released_without_charge"}
    told |= {"outcome_document_received_at": "2026-07-01"}
    (found,) = [s for s in amounts.every(case(**told), SUMS) if s.id == COMPENSATION]
    (line,) = [line for line in found.lines if line.id == "administrative"]
    assert {c.clause for c in line.citations} == {"2"}


def test_who_may_be_put_in_custody_is_by_the_law_of_the_day_custody_began() -> None:
    told = {"arrest_basis": "summons", "arrested_by": "police", "arrested_at": "2017-12-31T23:00"}
    found = finding(
        "custody_decision", "2018-02-01T09:00", **told, custody_from="2018-01-01T08:00", custody_decision_given=True
    )
    assert found.outcome == "breached"
    assert ("cpc_2015", "117") in {(c.law, c.article) for c in found.citations}
    assert "cpc_2003" not in {c.law for c in found.citations}


@pytest.mark.parametrize(("year", "refused"), [(2026, False), (2027, True)])
def test_somebody_may_be_born_this_year_and_not_later(year: int, refused: bool) -> None:
    if refused:
        assert [problem.fact for problem in refusals({"birth_year": year})] == ["birth_year"]
    else:
        assert read({"birth_year": year}, AT).values["birth_year"] == year


@pytest.mark.parametrize(("at", "settled_by"), [("2026-11-05T09:00", ()), ("2026-11-05T09:01", ("custody_periods",))])
def test_custody_periods_are_asked_for_only_once_the_first_is_over(at: str, settled_by: tuple[str, ...]) -> None:
    told = RECEIVED | {"handed_over_at": "2026-11-02T09:00", "still_held": True, "stage": "custody"}
    assert clock("custody", at, **told).settled_by == settled_by


def test_what_the_agency_may_answer_is_told_with_what_it_did() -> None:
    asked = {"arrested_at": "2026-11-02T08:00", "counsel_requested_at": "2026-11-02T09:00"}
    late = finding("counsel_access", **asked, counsel_met_at="2026-11-12T09:00", counsel_refused_reason="none")
    assert (late.outcome, late.confidence, late.contrary_reading) == ("breached", "arguable", PAPERS_INCOMPLETE)
    charged = {"charges": [{"at": "2018-03-05", "article": "331", "code": "penal_code_2015"}], "stage": "ended"}
    begun = finding(
        "interrogation_recording",
        "2018-06-01T09:00",
        arrested_at="2018-03-01",
        interrogation_unrecorded=True,
        **charged,
    )
    assert (begun.outcome, begun.reason, begun.contrary_reading) == ("unclear", "law_open", NOT_AN_ACCUSED)
    handed = finding(
        "private_handover",
        arrested_by="private_person",
        arrested_at="2026-11-18T08:00",
        handed_over_at="2026-11-18T13:00",
    )
    assert (handed.reason, handed.contrary_reading) == ("law_open", ON_THE_WAY)


def test_detention_past_a_resumed_investigation_has_no_end_while_it_goes_on() -> None:
    told = {
        "arrest_basis": "detention_warrant", "arrested_at": "2024-03-04T08:00", "detention_from": "2024-03-04",
        "charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2",
        "investigation_resumed_at": "2025-03-03",
    }  # fmt: skip
    ((_, goes_on),) = clock("detention_investigation", **told, still_held=True, stage="investigation").uncovered
    assert goes_on is None
    ((_, ended),) = clock(
        "detention_investigation", **told, released_at="2026-03-02T08:00", stage="investigation"
    ).uncovered
    assert ended == instant("2026-03-02T08:00")


def test_each_side_of_a_difference_tells_its_days(tmp_path: Path) -> None:
    data = copied(tmp_path)
    rewritten(data / "authorities.yaml", lambda found: found["offices"]["high_court"][0].update(vi="Chánh án Tòa khác"))
    (found,) = differences(LawBook(), LawBook(data))
    told = found.as_json()
    assert (told["from"], told["to"]) == (None, "2025-06-30")
    assert found.before
    assert found.before.to == date(2025, 6, 30)


def test_days_charged_and_free_are_compensated_by_their_own_point() -> None:
    told = {"arrested_at": "2026-06-01T08:00", "released_at": "2026-06-05T08:00", "outcome": "case_dropped"}
    told |= {"outcome_ground": "no_offence", "outcome_document_received_at": "2026-09-01"}
    charges = [{"at": "2026-06-03", "article": "331", "clause": "1"}]
    (found,) = [s for s in amounts.every(case(**told, charges=charges), SUMS) if s.id == COMPENSATION]
    points = {line.id: {(c.clause, c.point) for c in line.citations} for line in found.lines}
    assert points["charged"] == {("3", "c")}
    assert points["held"] == {("3", "b")}


@pytest.mark.parametrize(("judged", "said"), [("2026-07-20", True), (None, False)])
def test_the_court_may_say_that_it_opened_in_time_only_where_it_has_judged(judged: str | None, said: bool) -> None:
    told = {"arrested_at": "2025-06-02T08:00", "appeal_file_received_at": "2026-03-02", "stage": "appeal"}
    told |= {"appeal_judgment_at": judged} if judged else {"still_held": True}
    found = finding("appeal_stage_limit", "2026-07-30T09:00", **told)
    assert found.outcome == "breached"
    assert (found.contrary_reading == OPENED_BEFORE) is said
