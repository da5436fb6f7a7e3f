"""The vocabulary: complete, in both languages, and shaped as the contract says."""

import pytest

from legal_rules.facts import FACTS, meaning
from legal_rules.words import Text

# The contract's fact ids, in its order.
IDS = """
respondent still_held released_at at_liberty age birth_year nationality pregnant child_under_36_months elderly_or_weak
seriously_ill disability fixed_residence identity_known province commune facility
arrested_at arrest_place arrested_by arrest_basis order_issued_by order_shown order_read_out order_copy_given
order_approved_by_procuracy reasons_told rights_told minutes_made witness_commune witness_organisation witness_other
free_to_leave case_opened emergency_ground emergency_file_received_at emergency_arrest_approved_at
administrative_decision_given administrative_custody_extended remote_area administrative_custody_ground handed_over_at
first_decision_at family_notified_at family_notice_withheld_reason
custody_from custody_until custody_decision_given custody_periods charges charge_code charge_article charge_clause
charged_at charge_approved detention_from detention_orders breached_other_measure fled_or_signs reoffended_or_signs
tampered_or_threatened investigating_agency stage case_file_to_procuracy_at indicted_at prosecution_extended_days
returns investigation_resumed_at case_file_to_court_at trial_decision_at trial_extended_days trial_at judgment_at
judgment_served_at present_at_judgment sentence_months
appealed_at appeal_file_received_at appeal_hearing_at appeal_judgment_at outcome outcome_ground outcome_decision_at
outcome_document_received_at
counsel_requested_at counsel_requested_by counsel_registered_at counsel_met_at counsel_refused_reason counsel_appointed
family_visits family_visit_refused_reason ill_treated medical_care_refused forced_confession interrogation_unrecorded
expression_related assembly_related association_related religion_related discrimination_related
tried_before_for_same_act act_at wrongdoer wrong decisions decision_kind decision_received_at learned_at filings
"""
CONTRACT = IDS.split()
CHOICES = {
    "respondent": "self family lawyer caseworker",
    "arrest_place": "home workplace street public_place police_station border_or_airport other",
    "arrested_by": "police security_police commune_police border_guard coast_guard customs forest_ranger military "
    "commune_authority procuracy court private_person business_agent other unknown",
    "arrest_basis": "detention_warrant emergency_holding caught_in_the_act wanted_notice surrender summons invitation "
    "administrative_custody none_stated unknown",
    "order_issued_by": "investigation_agency procuracy court commune_police_investigator other unknown",
    "emergency_ground": "about_to_commit_crime identified_by_witness traces_found none_stated unknown",
    "administrative_custody_ground": "disorder_or_injury smuggling measure_enforcement domestic_violence drug_test "
    "identity_check questioning online_post other unknown",
    "facility": "custody_house detention_camp police_station other unknown",
    "family_notice_withheld_reason": "obstruction none_given unknown",
    "investigating_agency": "commune district provincial ministry military procuracy unknown",
    "stage": "held custody investigation prosecution trial appeal serving ended",
    "outcome": "none released_without_charge case_dropped case_suspended acquitted convicted suspended_sentence "
    "non_custodial exempted",
    "outcome_ground": "no_event no_offence not_proven no_breach request_withdrawn law_changed other",
    "counsel_requested_by": "held_person relative",
    "counsel_refused_reason": "national_security none other unknown",
    "wrongdoer": "state_official private_person business unknown",
    "wrong": "unlawful_arrest unlawful_holding_by_private_person kidnapping_for_ransom false_report false_evidence "
    "pressure_on_officials prosecution_of_innocent ill_treatment other",
    "charge_code": "penal_code_2015 penal_code_1999",
    "decision_kind": "administrative_decision administrative_act procedural_decision procedural_act",
    "nationality": "vn other",
}
ROWS = {
    "at_liberty": "from to",
    "custody_periods": "from to approved",
    "charges": "at code article clause approved replaces",
    "detention_orders": "from to months days approved approved_by until_investigation_ends",
    "returns": "by at received_at",
    "decisions": "kind by at received_at learned_at about",
    "filings": "kind at how to number about against received_at answered_at result answer",
}


def test_every_fact_of_the_contract_and_no_other() -> None:
    assert set(FACTS) == set(CONTRACT)
    assert len(CONTRACT) == len(set(CONTRACT))


@pytest.mark.parametrize("id", CHOICES)
def test_every_choice_of_the_contract(id: str) -> None:
    assert set(FACTS[id].choices) - {"unknown"} == set(CHOICES[id].split()) - {"unknown"}


@pytest.mark.parametrize("id", ROWS)
def test_every_key_of_a_row(id: str) -> None:
    assert set(FACTS[id].row) == set(ROWS[id].split())


def test_only_ends_written_in_papers_may_lie_ahead() -> None:
    ahead = {f.id for f in FACTS.values() if f.ahead}
    ahead |= {f"{f.id}.{key}" for f in FACTS.values() for key, spec in f.row.items() if spec.ahead}

    assert ahead == {"custody_until", "custody_periods.to", "detention_orders.to"}


def test_short_forms_name_a_key_of_a_list() -> None:
    short = {f.id: f.short_for for f in FACTS.values() if f.short_for}

    assert len(short) == 7
    for listed, key in (target.split(".") for target in short.values()):
        assert key in FACTS[listed].row


@pytest.mark.parametrize("fact", FACTS.values(), ids=lambda fact: fact.id)
def test_a_meaning_is_a_short_noun_phrase_in_both_languages(fact) -> None:
    vi, en = fact.meaning
    assert 2 < len(vi) < 90
    assert 2 < len(en) < 90
    assert vi != en
    assert not vi.endswith((".", "?"))
    assert not en.endswith((".", "?"))
    assert vi[0].islower() or vi.startswith("Viện")
    assert en[0].islower()


def test_what_can_hurt_a_person_is_marked() -> None:
    for id in ("ill_treated", "religion_related", "charges", "seriously_ill", "wrong", "sentence_months"):
        assert FACTS[id].sensitivity == "sensitive"
    for id in ("province", "arrested_at", "age"):
        assert FACTS[id].sensitivity == "personal"


def test_an_unknown_id_stands_for_itself() -> None:
    assert meaning("no_such_fact") == Text("no_such_fact", "no_such_fact")
    assert meaning("arrested_at").en == "the hour of being taken"
