"""The categories of the UN Working Group on Arbitrary Detention, I, II, III and V; IV is for migrants and is not asked.

Its methods of work, paragraph 8. An opinion of the Working Group frees no one by itself.
"""

from __future__ import annotations

from functools import lru_cache

from legal_rules.answer import Outcome, Standard
from legal_rules.engine import Case, standard
from legal_rules.rules import fair_trial, freedoms, taking
from legal_rules.rules.international import (
    NO_HOLDING,
    NOT_THE_STATE,
    RELATED,
    answer,
    ill_treatment,
    incommunicado,
    judge,
    lawfulness,
    only_private,
)
from legal_rules.words import Text

WORKING_GROUP = Text(
    "Nhóm Công tác của Liên Hợp Quốc về giam giữ tùy tiện", "United Nations Working Group on Arbitrary Detention"
)
GRAVE = 2  # guarantees missed before we call the unfairness grave; our reading, the Working Group gives no number


@standard(
    "wgad_category_1", Text("Loại I: không có căn cứ pháp luật", "Category I: no legal basis"), law=("wgad_categories",)
)
def category_1(case: Case) -> Standard:
    """No legal basis can be invoked for the detention."""
    case.law_today("wgad_categories")
    outcome, missing = lawfulness(case)
    none = NOT_THE_STATE if only_private(case) else NO_HOLDING
    return _group("wgad_category_1", outcome, "I", ON_THE_BASIS.get(outcome, none), *missing)


ON_THE_BASIS = {
    "breached": Text(
        "Có thể nêu loại I: có điểm cho thấy việc giữ thiếu căn cứ trong luật.",
        "Category I can be raised: something shows that the holding lacked a basis in law.",
    ),
    "kept": Text("Chưa thấy việc giữ thiếu căn cứ.", "No lack of a legal basis is seen."),
    "unclear": Text("Chưa rõ việc giữ có căn cứ hay không.", "Whether there was a legal basis is not clear."),
}


@standard(
    "wgad_category_2", Text("Loại II: vì thực hiện quyền", "Category II: for using rights"), law=("wgad_categories",)
)
def category_2(case: Case) -> Standard:
    """The detention results from the use of freedoms that the Covenant protects."""
    case.law_today("wgad_categories")
    found = [freedoms.outcome_of(case, fact) for fact in RELATED]
    outcomes = {outcome for outcome, _ in found}
    if "breached" in outcomes:
        return _group("wgad_category_2", "breached", "II", FOR_USING_RIGHTS)
    missing = [fact for _, facts in found for fact in facts]
    if missing:
        return _group("wgad_category_2", "unclear", "II", RIGHTS_UNKNOWN, *missing)
    return _group("wgad_category_2", "not_applicable", "II", NOT_FOR_RIGHTS)


FOR_USING_RIGHTS = Text(
    "Có thể nêu loại II: việc giữ gắn với quyền nói, tụ họp, lập hội hoặc tôn giáo.",
    "Category II can be raised: the holding is tied to speech, assembly, association or religion.",
)
RIGHTS_UNKNOWN = Text(
    "Chưa biết việc này có gắn với một quyền nào không.", "Whether it is tied to a right is not known."
)
NOT_FOR_RIGHTS = Text("Việc này không gắn với các quyền đó.", "This is not tied to those rights.")


@standard(
    "wgad_category_3", Text("Loại III: xử không công bằng", "Category III: unfair trial"), law=("wgad_categories",)
)
def category_3(case: Case) -> Standard:
    """The guarantees of a fair trial were missed so gravely that the detention becomes arbitrary."""
    case.law_today("wgad_categories")
    found = [
        ill_treatment(case),
        judge(case),
        incommunicado(case),
        fair_trial.counsel(case),
        fair_trial.fair_trial(case),
    ]
    missed = sum(1 for s in found if s.outcome == "breached")
    if missed >= GRAVE:
        return _group("wgad_category_3", "breached", "III", _gravely_unfair(missed))
    missing = [fact for s in found for fact in s.settled_by]
    if missed or missing:
        return _group("wgad_category_3", "unclear", "III", NOT_YET_GRAVE, *missing)
    if all(s.outcome == "not_applicable" for s in found[1:]):
        return _group("wgad_category_3", "not_applicable", "III", fair_trial.NOT_A_CHARGE)
    return _group("wgad_category_3", "kept", "III", fair_trial.FAIR_SO_FAR)


GRAVELY_UNFAIR = Text(
    "Có thể nêu loại III: {n} bảo đảm quan trọng đã bị bỏ qua.",
    "Category III can be raised: {n} important guarantees were missed.",
)


@lru_cache(maxsize=8)
def _gravely_unfair(missed: int) -> Text:
    return GRAVELY_UNFAIR.fill(n=missed)


NOT_YET_GRAVE = Text(
    "Loại III cần vi phạm nặng. Còn thiếu thông tin, hoặc mới thấy một điểm.",
    "Category III needs grave breaches. Facts are missing, or only one is seen.",
)


@standard("wgad_category_5", Text("Loại V: phân biệt đối xử", "Category V: discrimination"), law=("wgad_categories",))
def category_5(case: Case) -> Standard:
    """The detention rests on discrimination, political or other opinion included."""
    case.law_today("wgad_categories")
    related = case.yes("discrimination_related")
    if related is None:
        return _group("wgad_category_5", "unclear", "V", DISCRIMINATION_UNKNOWN, "discrimination_related")
    if related and not (taking.liberty_lost(case) or case.rows("charges")):
        return _group("wgad_category_5", "unclear", "V", NO_HOLDING_KNOWN, "arrested_at", "charges")
    if related:
        return _group("wgad_category_5", "breached", "V", DISCRIMINATION)
    return _group("wgad_category_5", "not_applicable", "V", Text("Không có phân biệt đối xử.", "No discrimination."))


DISCRIMINATION = Text(
    "Có thể nêu loại V: việc giữ gắn với phân biệt đối xử.",
    "Category V can be raised: the holding is tied to discrimination.",
)
NO_HOLDING_KNOWN = Text(
    "Có phân biệt đối xử, nhưng chưa rõ có bị giữ hay bị buộc tội vì thế không.",
    "There was discrimination, but whether a holding or a charge rests on it is not clear.",
)
DISCRIMINATION_UNKNOWN = Text("Chưa biết có phân biệt đối xử không.", "Whether there was discrimination is not known.")


def _group(id: str, outcome: Outcome, category: str, headline: Text, *settled_by: str) -> Standard:
    return answer(id, outcome, category, headline, *settled_by, instrument=WORKING_GROUP)
