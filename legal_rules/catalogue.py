"""The ids of the answer in their order, and the place where every rule is registered.

Adding a rule: write it in the file of its stage under rules/ and add its id here.
"""

from __future__ import annotations

from legal_rules.rules import (  # noqa: F401  (importing a stage registers its rules)
    administrative,
    after_judgment,
    appeal,
    arbitrary,
    arrest,
    arrest_steps,
    called_in,
    charge,
    compensation,
    compensation_amount,
    complaint,
    complaint_administrative,
    counsel,
    counsel_mandatory,
    crime_report,
    custody,
    denunciation,
    detention,
    detention_regime,
    emergency,
    emergency_approval,
    fair_trial,
    family,
    freedoms,
    grounds,
    holding,
    international,
    later_clocks,
    later_stages,
    measure_term,
    minors,
    private,
    release,
    surety,
    told,
    treatment,
    visits,
)
from legal_rules.rules.stretches import stretches as stretches

FINDINGS = (
    "arrest_basis", "arrest_order_formalities", "arrest_witnesses", "arrest_at_night", "arrest_order_approval",
    "emergency_ground", "emergency_approval", "decision_within_12_hours", "reasons_and_rights_told", "family_notice",
    "private_arrest", "private_handover", "administrative_custody_ground", "administrative_custody_limit",
    "summons_is_no_ground", "custody_decision", "custody_limit", "custody_extension_approval", "charge_approval",
    "detention_ground", "detention_special_group", "detention_order_approval", "detention_limit",
    "detention_extension_approval", "detention_after_term", "prosecution_stage_limit", "trial_stage_limit",
    "appeal_stage_limit", "counsel_access", "counsel_mandatory", "family_visits", "medical_care", "ill_treatment",
    "self_incrimination", "interrogation_recording", "double_jeopardy", "law_in_time",
)  # fmt: skip
CLOCKS = (
    "emergency_holding", "custody", "administrative_custody", "detention_investigation", "detention_prosecution",
    "detention_trial", "detention_appeal",
)  # fmt: skip
DEADLINES = (
    "complaint_procedural", "complaint_procedural_answer", "complaint_procedural_second",
    "complaint_procedural_second_answer", "complaint_detention_regime", "complaint_detention_regime_answer",
    "complaint_detention_regime_second", "complaint_detention_regime_second_answer", "complaint_administrative",
    "complaint_administrative_answer", "complaint_administrative_second", "complaint_administrative_second_answer",
    "administrative_lawsuit", "denunciation_intake", "denunciation_answer", "denunciation_continued_answer",
    "crime_report_notice", "crime_report_answer", "prosecution_decision", "surety_answer", "measure_term",
    "appeal_judgment", "appeal_decision", "appeal_late_answer", "appeal_returned", "cassation_notice",
    "cassation_against", "state_compensation_claim", "state_compensation_answer", "state_compensation_lawsuit",
)  # fmt: skip
STANDARDS = (
    "iccpr_7_ill_treatment", "iccpr_9_1_legal_basis", "iccpr_9_1_arbitrary", "iccpr_9_2_reasons", "iccpr_9_3_judge",
    "iccpr_9_3_trial_in_time", "iccpr_9_4_court_review", "iccpr_14_counsel", "iccpr_14_fair_trial",
    "iccpr_18_religion", "iccpr_19_expression", "iccpr_21_assembly", "iccpr_22_association", "incommunicado",
    "wgad_category_1", "wgad_category_2", "wgad_category_3", "wgad_category_5",
)  # fmt: skip
SUMS = ("state_compensation", "surety_least")
