"""Reported cases: what a source found is reached from the facts that have a source, or the file says why it is not.

A reason that no longer holds, because the engine reaches the finding now, fails too. Only facts that a source gives
stand in these files; the subjects appear by the number of the document and nothing else.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from legal_rules.answer import Assessment
from legal_rules.engine import assess
from legal_rules.facts import read
from tests.cases.reading import HERE, differences, instant, load

FILES = sorted((HERE / "public").glob("*.yaml"))
EACH = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
KEYS = {"document", "at", "facts", "reported", "basis", "not_reached", "expect"}

# What a source says, and the answers of ours that say the same: one of them breached is enough.
STANDARDS = {
    "arbitrary": ("iccpr_9_1_arbitrary",),
    "all_four_categories": ("wgad_category_1", "wgad_category_2", "wgad_category_3", "wgad_category_5"),
    "art9_1": ("iccpr_9_1_legal_basis", "iccpr_9_1_arbitrary"),
    "art9_2": ("iccpr_9_2_reasons",),
    "art9_3": ("iccpr_9_3_judge", "iccpr_9_3_trial_in_time"),
    "art9_4": ("iccpr_9_4_court_review",),
    "assembly": ("iccpr_21_assembly",),
    "association": ("iccpr_22_association",),
    "category_I": ("wgad_category_1",),
    "category_III": ("wgad_category_3",),
    "discrimination": ("wgad_category_5",),
    "discrimination_hrd": ("wgad_category_5",),
    "excessive_pretrial_detention": ("iccpr_9_3_trial_in_time",),
    "expression": ("iccpr_19_expression",),
    "incommunicado": ("incommunicado",),
    "no_confidential_lawyer": ("iccpr_14_counsel",),
    "no_family_visit": ("incommunicado",),
    "no_ground_stated": ("iccpr_9_2_reasons",),
    "no_lawyer": ("iccpr_14_counsel",),
    "no_lawyer_at_interrogation": ("iccpr_14_counsel",),
    "no_lawyer_until_end_of_investigation": ("iccpr_14_counsel",),
    "no_legal_basis": ("wgad_category_1",),
    "not_brought_before_judge": ("iccpr_9_3_judge",),
    "not_informed_of_reasons": ("iccpr_9_2_reasons",),
    "prolonged_incommunicado": ("incommunicado",),
    "religion": ("iccpr_18_religion",),
    "torture_referred": ("iccpr_7_ill_treatment",),
    "unfair_trial": ("iccpr_14_fair_trial", "wgad_category_3"),
}
FINDINGS = {
    "family_not_notified": ("family_notice",),
    "medical_denied": ("medical_care",),
    "no_warrant": ("arrest_basis", "arrest_order_formalities"),
}
ALL_NEEDED = {"all_four_categories"}
# What sources say and no answer of ours could: it always has a reason in the file.
NO_ANSWER = {
    "abduction", "conditions", "delayed_announcement", "due_process", "enforced_disappearance_risk", "harsh_conditions",
    "insufficient_defence_time", "lawyer_file_access_denied", "no_warrant_unknown", "non_custodial_measure",
    "pretext_ground", "secret_trial", "short_detention_same_day", "systemic_pattern", "vague_offence",
}  # fmt: skip


@cache
def answer(path: Path) -> tuple[dict[str, Any], Assessment]:
    case = load(path)
    at = instant(case["at"])
    return case, assess(read(case["facts"], at), at)


def reached(assessment: Assessment, tag: str) -> bool:
    outcomes = [assessment.standard(id).outcome for id in STANDARDS.get(tag, ())]
    outcomes += [assessment.finding(id).outcome for id in FINDINGS.get(tag, ())]
    said = [outcome == "breached" for outcome in outcomes]
    return bool(said) and (all(said) if tag in ALL_NEEDED else any(said))


@EACH
def test_each_reported_finding_is_reached_or_it_is_said_why_not(path: Path) -> None:
    case, assessment = answer(path)
    missed = {tag for tag in case["reported"] if not reached(assessment, tag)}

    assert missed == set(case.get("not_reached", {})), "a finding without its reason, or a reason that no longer holds"


@EACH
def test_the_file_says_what_it_must(path: Path) -> None:
    case, assessment = answer(path)

    assert set(case) <= KEYS
    assert case["document"]
    assert case["basis"]
    assert case["reported"]
    assert set(case["reported"]) <= set(STANDARDS) | set(FINDINGS) | NO_ANSWER
    assert all(isinstance(why, str) and len(why) > 20 for why in case.get("not_reached", {}).values())
    assert differences(assessment, case.get("expect", {})) == []


@EACH
def test_nobody_is_named(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert not re.search(r"https?:|www\.|/", text.replace(load(path)["document"], "").replace("1/2021", ""))
    assert not {"province", "commune", "birth_year"} & set(load(path)["facts"])


def test_all_are_there_and_none_says_the_same_twice() -> None:
    assert len(FILES) == 34
    assert len({load(path)["document"] for path in FILES}) == len(FILES)
