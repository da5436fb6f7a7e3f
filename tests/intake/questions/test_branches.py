"""The turnings: what is asked for a few lives, what is never asked, and that no answer can break the path."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.journey import Book, Journey, walk
from intake.questions import QUESTIONS, SECTIONS
from legal_rules.facts import FACTS

BOOK = Book(SECTIONS)
HARD = ("ill_treated", "medical_care_refused", "forced_confession")
EMERGENCY = {"emergency_ground", "emergency_arrest_approved_at", "emergency_file_received_at"}
ADMINISTRATIVE = {
    "administrative_decision_given", "administrative_custody_ground", "administrative_custody_extended", "remote_area",
}  # fmt: skip
CUSTODY = {"custody_decision_given", "custody_from", "custody_until", "custody_periods"}
DETENTION = {
    "detention_orders",
    "reoffended_or_signs",
    "fixed_residence",
    "identity_known",
    "seriously_ill",
    "at_liberty",
}
LATER = {
    "case_file_to_procuracy_at",
    "case_file_to_court_at",
    "trial_at",
    "judgment_at",
    "appealed_at",
    "appeal_judgment_at",
}
FIRST_DAY = {
    "respondent": "family",
    "still_held": True,
    "arrested_at": "2026-11-22T08:00",
    "arrest_place": "home",
    "arrested_by": "police",
    "arrest_basis": "none_stated",
    "age": 30,
    "order_shown": False,
    "reasons_told": False,
    "first_decision_at": False,
    "family_notified_at": False,
    "counsel_requested_at": False,
}
IN_DETENTION = {
    **FIRST_DAY,
    "arrest_basis": "emergency_holding",
    "order_shown": True,
    "first_decision_at": "2026-09-01T15:00",
    "family_notified_at": "2026-09-02",
    "stage": "investigation",
    "custody_decision_given": True,
    "charges": [{"code": "penal_code_2015", "article": "331", "clause": "1"}],
    "detention_from": "2026-09-10",
    "counsel_requested_at": "2026-09-03",
    "counsel_met_at": False,
    "family_visits": False,
}


def life(answers: dict[str, Any], otherwise: Any = "unknown") -> Journey:
    """The journey of someone who answers every question: with `answers`, and `otherwise` where they say nothing."""
    said: dict[str, Any] = {}
    while True:
        journey = walk(BOOK, said)
        question = journey.first_open
        if question is None:
            return journey
        said[question.id] = answers.get(question.id, otherwise)


def asked(answers: dict[str, Any], otherwise: Any = "unknown") -> list[str]:
    return [q.id for q in life(answers, otherwise).path]


def test_a_first_day_is_short():
    assert len(asked(FIRST_DAY)) <= 17
    nothing_known = {"respondent": "family", "still_held": True, "arrested_by": "police", "first_decision_at": False}
    assert len(asked(nothing_known)) <= 17


@pytest.mark.parametrize("stage", ["custody", "investigation", "prosecution", "trial", "appeal", "serving", "ended"])
def test_a_full_case_stays_under_sixty(stage):
    full = {
        **IN_DETENTION,
        "stage": stage,
        "judgment_at": "2026-10-01",
        "appealed_at": "2026-10-05",
        "outcome": "convicted",
    }
    assert len(asked(full)) < 60


def test_the_first_day_asks_nothing_of_later_steps():
    path = set(asked(FIRST_DAY))
    assert not path & (
        EMERGENCY | ADMINISTRATIVE | CUSTODY | DETENTION | LATER | {"stage", "charges", "detention_from"}
    )


def test_emergency_holding_asks_its_own_questions_and_only_it_does():
    assert {*EMERGENCY} - {"emergency_file_received_at"} <= set(
        asked({**FIRST_DAY, "arrest_basis": "emergency_holding"})
    )
    approved = {**FIRST_DAY, "arrest_basis": "emergency_holding", "emergency_arrest_approved_at": "2026-11-22T20:00"}
    assert set(asked(approved)) >= EMERGENCY
    for basis in set(FACTS["arrest_basis"].choices) - {"emergency_holding"}:
        assert not set(asked({**FIRST_DAY, "arrest_basis": basis})) & EMERGENCY


def test_administrative_custody_asks_its_own_questions_and_none_of_the_criminal_first_hours():
    path = set(asked({**FIRST_DAY, "arrest_basis": "administrative_custody", "stage": "held"}))
    assert path >= ADMINISTRATIVE
    assert not path & (
        {"order_shown", "minutes_made", "first_decision_at", "counsel_requested_at"} | EMERGENCY | CUSTODY
    )
    for basis in set(FACTS["arrest_basis"].choices) - {"administrative_custody"}:
        assert not set(asked({**FIRST_DAY, "arrest_basis": basis})) & ADMINISTRATIVE


def test_parents_are_asked_about_word_in_administrative_custody_of_a_minor():
    adult = {**FIRST_DAY, "arrest_basis": "administrative_custody"}
    assert "family_notified_at" not in asked(adult)
    assert "family_notified_at" in asked({**adult, "age": 16})


@pytest.mark.parametrize(
    ("place", "witnesses"),
    [
        ("home", {"witness_commune", "witness_other"}),
        ("workplace", {"witness_organisation"}),
        ("street", {"witness_commune"}),
        ("police_station", {"witness_commune"}),
    ],
)
def test_witnesses_by_place(place, witnesses):
    path = asked({**IN_DETENTION, "arrest_place": place})
    assert {id for id in path if id.startswith("witness")} == witnesses


def test_no_witnesses_where_the_law_needs_none():
    for basis in ("caught_in_the_act", "wanted_notice", "surrender", "summons", "administrative_custody"):
        assert not [id for id in asked({**FIRST_DAY, "arrest_basis": basis}) if id.startswith("witness")]


def test_an_invitation_that_let_the_person_go_ends_early():
    path = asked({**FIRST_DAY, "arrest_basis": "invitation", "still_held": False, "free_to_leave": True})
    assert len(path) <= 12
    assert not set(path) & {
        "reasons_told",
        "first_decision_at",
        "family_notified_at",
        "ill_treated",
        "stage",
        "facility",
    }


def test_whoever_is_still_held_is_not_asked_whether_they_could_leave():
    """The rules presume that a person still held is not free to leave."""
    assert "free_to_leave" not in asked({**FIRST_DAY, "arrest_basis": "invitation", "still_held": True})
    assert "free_to_leave" in asked({**FIRST_DAY, "arrest_basis": "invitation", "still_held": "unknown"})


def test_only_a_summons_asks_for_a_case():
    assert "case_opened" in asked({**FIRST_DAY, "arrest_basis": "summons"})
    assert "case_opened" not in asked({**FIRST_DAY, "arrest_basis": "invitation"})


def test_private_people_are_asked_about_handing_over_and_not_about_orders():
    private = {**FIRST_DAY, "arrested_by": "private_person"}
    handed = asked({**private, "handed_over_at": "2026-11-22T10:00"})
    assert "first_decision_at" in handed
    still_with_them = asked({**private, "handed_over_at": False})
    assert "handed_over_at" in still_with_them
    assert not set(still_with_them) & {
        "order_shown",
        "reasons_told",
        "minutes_made",
        "first_decision_at",
        "stage",
        "facility",
    }


def test_the_order_is_asked_about_only_where_an_order_is_needed():
    for basis in ("caught_in_the_act", "wanted_notice", "surrender", "invitation", "summons", "administrative_custody"):
        assert not set(asked({**FIRST_DAY, "arrest_basis": basis})) & {
            "order_shown",
            "order_read_out",
            "order_issued_by",
        }
    assert "order_read_out" not in asked(FIRST_DAY)
    assert {"order_read_out", "order_copy_given"} <= set(asked({**FIRST_DAY, "order_shown": True}))


def test_approval_of_the_order_is_asked_where_the_agency_issued_it():
    warrant = {**FIRST_DAY, "arrest_basis": "detention_warrant"}
    assert "order_approved_by_procuracy" in asked({**warrant, "order_issued_by": "investigation_agency"})
    assert "order_approved_by_procuracy" not in asked({**warrant, "order_issued_by": "court"})


def test_custody_is_asked_once_there_was_a_decision():
    decided = {**FIRST_DAY, "first_decision_at": "2026-11-22T18:00"}
    assert set(asked({**decided, "stage": "custody"})) >= CUSTODY - {"custody_from", "custody_until"}
    assert set(asked({**decided, "stage": "custody", "custody_decision_given": True})) >= CUSTODY
    assert not set(asked({**decided, "stage": "held"})) & CUSTODY
    assert "custody_periods" in asked(decided)


def test_detention_is_asked_only_when_charged():
    assert not set(asked({**IN_DETENTION, "stage": "custody"})) & (DETENTION | {"charges", "detention_from"})
    assert not set(asked({**IN_DETENTION, "charges": False})) & (DETENTION | {"detention_from"})
    assert not set(asked({**IN_DETENTION, "detention_from": False})) & DETENTION
    assert set(asked(IN_DETENTION)) >= DETENTION


def test_a_grave_charge_needs_no_further_reason_unless_the_person_is_spared():
    grave = {**IN_DETENTION, "charges": [{"code": "penal_code_2015", "article": "109", "clause": "1"}]}
    assert not set(asked(grave)) & {"reoffended_or_signs", "fixed_residence", "identity_known"}
    assert "reoffended_or_signs" in asked({**grave, "seriously_ill": True})
    assert "reoffended_or_signs" in asked({**grave, "age": 16})


def test_one_reason_in_the_order_is_enough():
    path = asked({**IN_DETENTION, "reoffended_or_signs": True})
    assert not set(path) & {"fled_or_signs", "tampered_or_threatened", "breached_other_measure", "fixed_residence"}
    denied = dict.fromkeys(("reoffended_or_signs", "fled_or_signs", "tampered_or_threatened"), False)
    assert "breached_other_measure" in asked({**IN_DETENTION, **denied})


def test_groups_follow_the_age():
    young, old = set(asked({**IN_DETENTION, "age": 25})), set(asked({**IN_DETENTION, "age": 72}))
    assert "pregnant" in young
    assert "elderly_or_weak" not in young
    assert "elderly_or_weak" in old
    assert not old & {"pregnant", "child_under_36_months"}


@pytest.mark.parametrize(
    ("stage", "there", "absent"),
    [
        ("investigation", set(), LATER),
        (
            "prosecution",
            {"case_file_to_procuracy_at", "indicted_at"},
            {"case_file_to_court_at", "judgment_at", "appealed_at"},
        ),
        ("trial", {"case_file_to_court_at", "trial_at", "judgment_at"}, {"appealed_at", "prosecution_extended_days"}),
        (
            "appeal",
            {"judgment_at", "present_at_judgment", "appealed_at", "outcome"},
            {"indicted_at", "custody_periods"},
        ),
        ("serving", {"judgment_at", "appeal_judgment_at", "outcome"}, {"present_at_judgment", "detention_orders"}),
        ("ended", {"outcome"}, LATER | {"detention_orders", "counsel_requested_at"}),
    ],
)
def test_later_dates_follow_the_stage(stage, there, absent):
    path = set(asked({**IN_DETENTION, "stage": stage}))
    assert path >= there
    assert not path & absent


def test_how_long_the_court_prolonged_its_time_is_asked_once_the_file_is_there():
    told = {**IN_DETENTION, "stage": "trial", "case_file_to_court_at": "2026-10-01"}
    assert "trial_extended_days" in asked(told)
    assert "trial_extended_days" not in asked({**told, "case_file_to_court_at": "unknown"})
    assert "trial_extended_days" not in asked({**told, "stage": "appeal"})


def test_counsel_questions_follow_the_request():
    assert not set(asked(FIRST_DAY)) & {"counsel_met_at", "counsel_registered_at", "counsel_refused_reason"}
    path = set(asked(IN_DETENTION))
    assert {"counsel_met_at", "counsel_registered_at", "counsel_refused_reason"} <= path
    assert "counsel_refused_reason" not in asked({**IN_DETENTION, "counsel_met_at": "2026-09-05"})


def test_a_minor_without_counsel_is_asked_whether_one_was_appointed():
    assert "counsel_appointed" in asked({**FIRST_DAY, "age": 17})
    assert "counsel_appointed" not in asked(FIRST_DAY)


def test_freedoms_are_asked_one_after_another_and_stop():
    assert "assembly_related" not in asked({**IN_DETENTION, "expression_related": True})
    assert "assembly_related" not in asked({**IN_DETENTION, "expression_related": "unknown"})
    assert "assembly_related" in asked({**IN_DETENTION, "expression_related": False})
    assert "expression_related" not in asked(FIRST_DAY)


def test_after_a_painful_question_comes_a_plain_one():
    for answers in (FIRST_DAY, IN_DETENTION, {**IN_DETENTION, "ill_treated": True}, {**FIRST_DAY, "ill_treated": True}):
        path = asked(answers)
        for first, second in pairwise(path):
            assert not (first in HARD and second in HARD), (first, second)


def test_ill_treatment_denied_is_not_asked_again_in_other_words():
    assert "forced_confession" not in asked({**IN_DETENTION, "ill_treated": False})
    assert "forced_confession" in asked({**IN_DETENTION, "ill_treated": True})


def test_the_family_is_asked_when_it_learned_and_the_person_is_not():
    assert "learned_at" in asked(FIRST_DAY)
    assert "learned_at" not in asked({**FIRST_DAY, "respondent": "self"})


ANY = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 200), st.text(max_size=5), st.just("unknown"),
    st.lists(st.dictionaries(st.sampled_from(["article", "clause", "code"]), st.one_of(st.text(max_size=3), st.none(),
             st.lists(st.none(), max_size=1))), max_size=2),
    st.dictionaries(st.just("earliest"), st.text(max_size=3), max_size=1),
)  # fmt: skip
TOLD = st.one_of(ANY, st.sampled_from(sorted({c for f in FACTS.values() for c in f.choices})))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(answers=st.dictionaries(st.sampled_from(sorted(FACTS)), TOLD, max_size=40))
def test_any_answers_give_a_path(answers):
    for question in QUESTIONS.values():
        assert question.asked_if(answers) is question.asked_if(dict(answers))
    path = walk(BOOK, answers).path
    assert path[0].id == "respondent"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_life_is_asked_more_than_a_person_can_bear(data):
    said: dict[str, Any] = {}
    while (question := walk(BOOK, said).first_open) is not None:
        said[question.id] = data.draw(likely(question))
    assert len(said) <= 66
    path = [q.id for q in walk(BOOK, said).path]
    assert not any(a in HARD and b in HARD for a, b in pairwise(path))


def likely(question):
    """An answer that the page of a question can store."""
    values: list[Any] = ["unknown"]
    if question.kind == "choice":
        values += [c.value for c in question.choices]
    elif question.kind == "yes_no":
        values += [True, False]
    elif question.kind in ("when", "day"):
        values += ["2026-01-01", *([False] if question.not_yet else [])]
    elif question.kind == "number":
        values += [16, 40, 70]
    elif question.kind == "rows":
        values += [False, [{"article": "331", "clause": "2"}], [{"article": "109", "clause": "1"}]]
    return st.sampled_from(values)
