"""The plan: golden plans of typical cases, the shape of the contract, what waits and what is done."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from legal_rules.answer import Assessment, Clock, Deadline
from legal_rules.engine import assess
from legal_rules.facts import Facts, load_yaml, read
from legal_rules.instants import VIET_NAM
from legal_rules.words import Text
from remedies.calendar import calendar
from remedies.plan import URGENCIES, plan
from remedies.present_plan import TODAY_MOST, WEEK_MOST, by_line, groups
from remedies.steps import STEPS
from remedies.timeline import horizontal, spoken, strip, vertical
from tests.remedies import cases
from tests.remedies.cases import COMPLAINT, NOW, assessment, facts, finding, t

CONTRACT_STEPS = {
    "assert_rights",
    "complaint_procedural",
    "complaint_procedural_second",
    "release_request",
    "counsel_request",
    "legal_aid",
    "bail",
    "surety",
    "other_measure",
    "medical_request",
    "visit_request",
    "crime_report",
    "request_to_open_case",
    "civil_claim",
    "victim_protection",
    "appeal",
    "late_appeal",
    "cassation_notice",
    "complaint_administrative",
    "complaint_administrative_second",
    "administrative_lawsuit",
    "denunciation",
    "denunciation_continued",
    "denouncer_protection",
    "state_compensation",
    "restore_honour",
    "wgad_regular",
    "wgad_urgent",
    "special_procedures",
    "upr_report",
    "ilo",
    "embassies",
    "emergency_lines",
    "strategy_campaign",
    "strategy_grassroots",
    "strategy_coalition",
    "strategy_shareholders",
    "strategy_media",
    "strategy_business",
    "strategy_international",
    "strategy_political",
    # ids of this project, added to those of the contract
    "complaint_detention_regime",
    "complaint_detention_regime_second",
    "victim_role",
    "civil_claim_separate",
    "presumption_of_innocence",
    "double_jeopardy_objection",
    "repeated_lawsuits",
    "law_of_the_act",
    "officials_responsible",
    "consular_visit",
    "un_offices",
    "clearing_document",
    "appeal_reasons",
}
GOLDEN = {
    "tour": [
        ("release_request", "now"),
        ("counsel_request", "soon"),
        ("complaint_procedural", "soon"),
        ("assert_rights", "soon"),
        ("legal_aid", "soon"),
        ("visit_request", "soon"),
    ],
    "first_hour": [
        ("counsel_request", "now"),
        ("assert_rights", "now"),
        ("legal_aid", "soon"),
        ("visit_request", "soon"),
    ],
    "administrative": [
        ("complaint_administrative", "soon"),
        ("administrative_lawsuit", "later"),
    ],
    "detained": [
        ("medical_request", "now"),
        ("counsel_request", "now"),
        ("release_request", "soon"),
        ("complaint_procedural", "soon"),
        ("complaint_detention_regime", "soon"),
        ("assert_rights", "soon"),
        ("legal_aid", "soon"),
        ("visit_request", "soon"),
        ("other_measure", "soon"),
        ("bail", "soon"),
        ("surety", "later"),
        ("presumption_of_innocence", "later"),
        ("wgad_urgent", "consider"),
        ("wgad_regular", "consider"),
        ("special_procedures", "consider"),
        ("emergency_lines", "consider"),
        ("embassies", "consider"),
        ("un_offices", "consider"),
        ("upr_report", "consider"),
    ],
}


def steps(made: Assessment, given: Facts) -> dict[str, str]:
    return {s.id: s.urgency for s in plan(made, given).steps}


@pytest.mark.parametrize("name", GOLDEN)
def test_golden_plan(name: str) -> None:
    made, given = getattr(cases, name)()
    assert [(s.id, s.urgency) for s in plan(made, given).steps] == GOLDEN[name]


@pytest.mark.parametrize("name", GOLDEN)
def test_the_shape_of_the_contract(name: str) -> None:
    made, given = getattr(cases, name)()
    shown = json.loads(json.dumps(plan(made, given).as_json()))
    assert [s["order"] for s in shown] == list(range(1, len(shown) + 1))
    known = {f.id for f in made.findings}
    for step in shown:
        assert {"id", "order", "urgency", "who", "to", "by", "why", "papers", "risks"} <= set(step)
        assert step["id"] in CONTRACT_STEPS
        assert step["urgency"] in URGENCIES
        assert set(step["why"]) <= known
        assert all(step[key]["vi"] and step[key]["en"] for key in ("who", "to"))


def test_every_step_is_known_to_the_contract_and_declared_once() -> None:
    ids = [step.id for step in STEPS]
    assert set(ids) <= CONTRACT_STEPS
    assert len(set(ids)) == len(ids)
    deadlines, findings, standards = set(cases.DEADLINES), set(cases.FINDINGS), set(cases.STANDARDS)
    for step in STEPS:
        assert set(step.why) <= findings
        assert set(step.standards) <= standards
        assert {d for d in (step.by, step.answer) if d} <= deadlines


def test_why_names_what_is_past_and_what_was_counted_only() -> None:
    made, given = cases.tour()
    made = replace(made, findings=tuple(_counted(f) for f in made.findings))
    release = plan(made, given).step("release_request")
    assert release is not None
    assert release.why == ("decision_within_12_hours", "custody_limit")
    counsel = plan(made, given).step("counsel_request")
    assert counsel is not None
    assert counsel.why == ("counsel_access",)


def _counted(f):  # type: ignore[no-untyped-def]
    return replace(f, arithmetic=(Text("72 giờ", "72 hours"),)) if f.id == "custody_limit" else f


def test_without_a_breach_or_a_sum_why_is_short() -> None:
    unclear = [
        finding(id, "unclear") for id in ("reasons_and_rights_told", "arrest_order_formalities", "self_incrimination")
    ]
    made = assessment([*unclear, finding("interrogation_recording", "unclear")])
    rights = plan(made, facts(still_held=True)).step("assert_rights")
    assert rights is not None
    assert rights.why == ("reasons_and_rights_told", "arrest_order_formalities", "self_incrimination")


def test_by_is_the_safe_due_date_and_nothing_else() -> None:
    made, given = cases.tour()
    shown = {s["id"]: s["by"] for s in plan(made, given).as_json()}
    assert shown["complaint_procedural"] == "2026-12-02"
    assert shown["release_request"] is None


def test_an_hour_limit_is_given_as_an_instant() -> None:
    due = t(22, 20)
    made = assessment(
        [finding("arrest_basis", "breached")],
        deadlines=[Deadline("complaint_procedural", "yours", "open", Text("a", "a"), due=due)],
    )
    by = plan(made, facts(still_held=True)).as_json()
    assert next(s["by"] for s in by if s["id"] == "complaint_procedural") == "2026-11-22T20:00:00+07:00"


@pytest.mark.parametrize(
    ("state", "due", "urgency"),
    [
        ("open", date(2026, 12, 2), "soon"),
        ("open", date(2026, 11, 26), "soon"),
        ("open", date(2026, 11, 25), "now"),
        ("open", date(2026, 11, 22), "now"),
        ("arguable", date(2026, 11, 21), "now"),
        ("passed", date(2026, 11, 1), "soon"),
        ("unknown", None, "soon"),
    ],
)
def test_the_complaint_becomes_urgent_as_its_date_comes_near(state: str, due: date | None, urgency: str) -> None:
    deadline = replace(COMPLAINT, state=state, due=due, arguable_until=None)  # type: ignore[arg-type]
    made = assessment([finding("arrest_basis", "breached")], deadlines=[deadline])
    assert steps(made, facts(still_held=True))["complaint_procedural"] == urgency


def test_nothing_breached_no_complaint() -> None:
    made = assessment([finding("arrest_basis", "unclear"), finding("custody_limit", "kept")])
    assert "complaint_procedural" not in steps(made, facts(still_held=True))


@pytest.mark.parametrize(
    ("clock", "outcome", "urgency"),
    [
        (Clock("custody", "running", ends=t(23, 8)), "kept", "now"),
        (Clock("custody", "running", ends=t(25, 8)), "kept", None),
        (Clock("custody", "expired", ends=t(21, 8)), "breached", "now"),
        (Clock("custody", "expired", ends=t(21, 8)), "unclear", "now"),
        (Clock("custody", "unknown", ends=t(21, 8)), "unclear", "now"),
        (Clock("custody", "unknown"), "unclear", None),
        (Clock("detention_investigation", "running", ends=t(30)), "kept", "soon"),
        (Clock("detention_investigation", "running", ends=t(15, 0, 0, 12)), "kept", None),
    ],
)
def test_when_release_is_asked_for(clock: Clock, outcome: str, urgency: str | None) -> None:
    limit = "custody_limit" if clock.id == "custody" else "detention_limit"
    made = assessment([finding(limit, outcome)], [clock])
    assert steps(made, facts(still_held=True)).get("release_request") == urgency


def test_nobody_held_nothing_to_ask_of_the_place_of_custody() -> None:
    made, given = cases.tour()
    free = facts(**{**given.given, "still_held": False, "released_at": "2026-11-21T08:00"})
    shown = steps(made, free)
    assert not {"release_request", "assert_rights", "visit_request", "medical_request", "bail"} & set(shown)
    assert plan(made, free).ask is None
    assert "complaint_procedural" in shown


def test_bail_is_for_detention_and_not_for_the_first_days() -> None:
    made, given = cases.tour()
    assert "bail" not in steps(made, given)
    assert "bail" in steps(*cases.detained())


def test_a_private_holder_is_reported_at_once_and_not_complained_of() -> None:
    made = assessment([finding("private_arrest", "breached")])
    shown = steps(
        made, facts(still_held=True, arrested_by="business_agent", wrong=["unlawful_holding_by_private_person"])
    )
    assert shown["crime_report"] == "now"
    assert not {"complaint_procedural", "release_request", "counsel_request"} & set(shown)


def test_administrative_custody_is_no_matter_for_the_paper_of_a_criminal_case() -> None:
    made, given = cases.administrative()
    proposed = {paper for s in plan(made, given).steps for paper in s.papers}
    assert not proposed & {"D01", "D01m", "D05", "D06a"}
    over = Clock("administrative_custody", "expired", ends=t(21, 8))
    held = facts(still_held=True, arrest_basis="administrative_custody")
    release = plan(assessment(clocks=[over]), held).step("release_request")
    assert release is not None
    assert release.papers == ()


def test_what_was_filed_stays_in_the_plan_as_done() -> None:
    made, given = cases.tour()
    filed = facts(**given.given, filings=[{"kind": "complaint_procedural", "at": "2026-11-20"}])
    first = plan(made, filed).step("complaint_procedural")
    second = plan(made, filed).step("complaint_procedural_second")
    assert first is not None
    assert (first.status, first.urgency) == ("done", "later")
    assert second is not None
    assert second.status == "not_yet"


def test_an_answer_opens_the_second_complaint() -> None:
    made, given = cases.tour()
    second_due = Deadline(
        "complaint_procedural_second", "yours", "open", Text("3 ngày", "3 days"), due=date(2026, 11, 24)
    )
    made = replace(made, deadlines=tuple(second_due if d.id == second_due.id else d for d in made.deadlines))
    row = {"kind": "complaint_procedural", "at": "2026-11-19", "answered_at": "2026-11-21"}
    second = plan(made, facts(**given.given, filings=[row])).step("complaint_procedural_second")
    assert second is not None
    assert (second.status, second.urgency) == ("to_do", "now")


def test_no_answer_in_time_opens_it_too() -> None:
    made, given = cases.tour()
    late = Deadline("complaint_procedural_answer", "theirs", "passed", Text("3 ngày", "3 days"), due=t(21, 8))
    made = replace(made, deadlines=tuple(late if d.id == late.id else d for d in made.deadlines))
    filed = facts(**given.given, filings=[{"kind": "complaint_procedural", "at": "2026-11-18"}])
    second = plan(made, filed).step("complaint_procedural_second")
    assert second is not None
    assert second.status == "to_do"


def test_compensation_waits_for_its_document() -> None:
    cleared = {"still_held": False, "outcome": "acquitted", "outcome_decision_at": "2026-10-01"}
    waiting = plan(assessment(), facts(**cleared)).step("state_compensation")
    ready = plan(assessment(), facts(**cleared, outcome_document_received_at="2026-10-05")).step("state_compensation")
    assert waiting is not None
    assert waiting.status == "not_yet"
    assert ready is not None
    assert ready.status == "to_do"
    assert plan(assessment(), facts(still_held=False, outcome="convicted")).step("state_compensation") is None


def test_abroad_only_to_weigh_up_and_urgent_only_when_health_is_at_stake() -> None:
    made, given = cases.detained()
    well = {k: v for k, v in given.given.items() if k not in ("medical_care_refused", "seriously_ill")}
    assert "wgad_urgent" not in steps(made, facts(**well))
    assert all(s.step.risks for s in plan(made, given).group("consider"))


def test_what_to_ask_follows_the_limit_that_matters_now() -> None:
    made, given = cases.tour()
    ask = plan(made, given).ask
    assert ask is not None
    assert ask.fact == "custody_periods"
    first = plan(*cases.first_hour()).ask
    assert first is not None
    assert first.fact in ("arrest_basis", "first_decision_at")
    assert plan(assessment(), facts(still_held=True)).ask is None


def test_today_shows_three_things_at_most_and_folds_the_rest() -> None:
    made, given = cases.detained()
    made = replace(made, unknowns=cases.tour()[0].unknowns)
    shown = groups(plan(made, given), NOW)
    assert [g.urgency for g in shown] == ["now", "soon", "later", "consider"]
    assert len(shown[0].shown) <= TODAY_MOST
    many = assessment(
        [finding(id, "breached") for id in ("self_incrimination", "counsel_access", "custody_limit", "medical_care")],
        [Clock("custody", "expired", ends=t(21))],
        [replace(COMPLAINT, due=date(2026, 11, 23))],
    )
    today = groups(plan(many, facts(still_held=True, seriously_ill=True, ill_treated=True)), NOW)[0]
    assert len(today.shown) == TODAY_MOST
    assert len(today.folded) >= 2
    assert today.count == len(today.shown) + len(today.folded)


def test_later_and_consider_are_folded() -> None:
    made, given = cases.detained()
    for group in groups(plan(made, given), NOW):
        assert bool(group.shown) == (group.urgency in ("now", "soon"))


def test_what_runs_out_first_comes_first_among_what_has_a_date() -> None:
    def due(id: str, day: int) -> Deadline:
        return Deadline(id, "yours", "open", Text("a", "a"), due=date(2026, 12, day))

    given = facts(still_held=True, medical_care_refused=True)
    found = [finding("arrest_basis", "breached"), finding("medical_care", "breached")]
    for first, second in ((2, 5), (5, 2)):
        deadlines = [due("complaint_procedural", first), due("complaint_detention_regime", second)]
        ids = [s.id for s in plan(assessment(found, deadlines=deadlines), given).steps if s.by and s.by.due]
        order = ["complaint_procedural", "complaint_detention_regime"]
        assert ids == (order if first < second else order[::-1])


def test_this_week_shows_three_and_folds_the_rest() -> None:
    week = next(g for g in groups(plan(*cases.tour()), NOW) if g.urgency == "soon")
    assert len(week.shown) == WEEK_MOST
    assert week.count == 5
    assert week.fold_words == "plan.more_week"


def test_the_same_case_always_gives_the_same_plan() -> None:
    assert plan(*cases.tour()) == plan(*cases.tour())


@pytest.mark.parametrize(
    ("state", "words"),
    [("open", "Nên gửi chậm nhất"), ("arguable", "Gửi ngay"), ("passed", "Vẫn còn cách")],
)
def test_a_due_date_in_words(state: str, words: str) -> None:
    said = by_line(replace(COMPLAINT, state=state), NOW)  # type: ignore[arg-type]
    assert said is not None
    assert words in said.vi
    assert said.en
    assert ("02/12/2026" in said.vi) == (state == "open")


def test_no_date_no_promise_of_one() -> None:
    assert by_line(None, NOW) is None
    assert by_line(replace(COMPLAINT, state="unknown", due=None), NOW) is None
    assert isinstance(NOW, datetime)


def fixture_cases() -> list[tuple[str, Assessment, Facts]]:
    """The fact files of the product, judged by the law at the instant that the index gives them."""
    folder = Path(__file__).resolve().parents[2] / "fixtures" / "cases"
    index = yaml.safe_load((folder / "index.yaml").read_text(encoding="utf-8"))
    found = []
    for entry in index:
        moment = datetime.fromisoformat(str(entry["at"])).replace(tzinfo=VIET_NAM)
        read_in = read(load_yaml((folder / entry["file"]).read_text(encoding="utf-8")), moment)
        found.append((entry["file"], assess(read_in, moment), read_in))
    return found


@pytest.mark.parametrize("case", fixture_cases(), ids=lambda case: case[0])
def test_every_case_of_the_product_has_a_plan_and_its_pictures(case: tuple[str, Assessment, Facts]) -> None:
    _, made, given = case
    shown = plan(made, given)
    assert shown.steps
    json.dumps(shown.as_json())
    for lang in ("vi", "en"):
        for draw in (vertical, horizontal, strip):
            picture = draw(made, lang)
            assert not picture or ElementTree.fromstring(picture) is not None
        assert len(spoken(made, lang)) == len(made.stretches)
        assert calendar(made, lang).endswith(b"END:VCALENDAR\r\n")
