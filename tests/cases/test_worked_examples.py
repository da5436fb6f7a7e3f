"""Every published worked example is held by a case, or it is said why no answer of the engine can hold it."""

import pytest

from tests.cases.reading import written

IDS = {case["id"] for _, case in written()}

# The id under which an example was published to us, and the cases that hold it.
HELD = {
    "ttlt04_ex1": ["circular_three_days_then_two_months", "circular_first_example_past_end"],
    "ttlt04_ex2": ["circular_six_days_liberty_two_months"],
    "gh_case3": ["published_two_months_from_july"],
    "gh_case4": ["published_five_days_to_sunday"],
    "dated_01": ["published_three_months_from_march"],
    "art333_weekend": ["published_appeal_to_sunday", "published_appeal_between_days"],
    "appeal_v_protest": ["worked_appeal_of_a_judgment_not_thirty_days"],
    "appeal_decisions": ["worked_appeal_of_a_decision"],
    "vksbn_2005": ["worked_february_2005_circular", "worked_custody_taken_off_though_apart"],
    "dated_02": ["published_tax_trial_2013"],
    "dated_03": ["worked_court_phase_very_serious"],
    "art79_16m": ["published_subversion_2011"],
    "dated_04": ["worked_twenty_months_not_twenty_one", "old_natsec_exceptional_opens_in_2018"],
    "dated_06": ["published_custody_nine_days"],
    "emergency_12h": ["published_emergency_afternoon"],
    "admin_12_24_48": [
        "published_admin_custody_by_day",
        "published_admin_custody_prolonged",
        "published_admin_custody_border",
    ],
    "sentence_18m": ["published_sentence_eighteen_months", "worked_sentence_ends_in_july"],
    "post_judgment_45": ["after_judgment_forty_fifth_day", "after_judgment_forty_sixth_day"],
    "court_prep": [
        "trial_less_serious_over",
        "trial_decision_over",
        "trial_very_serious_over",
        "trial_exceptional_over",
    ],
    "detention_caps_2015": ["term_less_serious", "term_serious", "term_very_serious", "open_ended_not_ordered"],
    "complaint_90": ["published_ninety_days_administrative", "published_ninety_days_not_criminal"],
}
NOT_ASKED = {
    "dated_05": "A count of days between two dates; no finding, clock or deadline is such a count.",
    "late_appeal": "The court's own steps on a late appeal; the plan has a step, no deadline runs for the person.",
    "reform_3x": "Three days of non-custodial work for one of detention; the engine judges imprisonment.",
    "investigation_caps": "How long the investigation may last, which holds nobody; detention has its own limits.",
}


@pytest.mark.parametrize("example", sorted(HELD))
def test_each_example_is_held_by_a_case(example: str) -> None:
    assert set(HELD[example]) <= IDS


def test_an_example_stands_once() -> None:
    assert not set(HELD) & set(NOT_ASKED)
    assert len(HELD) + len(NOT_ASKED) == 25
