"""Article 14 of the Covenant: counsel, and the other guarantees of a fair trial that the facts can show."""

from __future__ import annotations

from legal_rules.answer import Outcome, Standard
from legal_rules.engine import Case, once, standard
from legal_rules.rules import taking
from legal_rules.rules.international import answer, incommunicado, only_private
from legal_rules.words import Text

NOT_A_CHARGE = Text("Không có tội danh nào để xét.", "There is no criminal charge to judge.")
COUNSEL_REFUSED = Text(
    "Công ước cho gặp luật sư ngay và kín đáo, kể cả trong vụ an ninh quốc gia. Ở đây bị từ chối hoặc quá chậm.",
    "The Covenant gives prompt access to counsel in private, national security included. Here it was refused or late.",
)
COUNSEL_UNKNOWN = Text("Chưa biết có gặp được luật sư kịp thời không.", "Whether counsel was met in time is not known.")
UNFAIR = Text(
    "Có điểm không hợp với một phiên xử công bằng: bị ép khai, thiếu người bào chữa, hoặc bị xử lại việc cũ.",
    "Something does not fit a fair trial: a forced statement, no counsel, or a second trial for one act.",
)
FAIR_SO_FAR = Text("Chưa thấy điểm nào trái với xử công bằng.", "Nothing against a fair trial is known so far.")
NOT_TRIED_YET = Text(
    "Chưa xử, hoặc chưa biết phiên xử ra sao, nên chưa nói được.",
    "No trial yet, or little is known of it, so nothing can be said.",
)
GUARANTEES = ("double_jeopardy", "counsel_mandatory", "self_incrimination", "law_in_time")


@standard("iccpr_14_counsel", Text("Có luật sư do mình chọn", "Counsel of one's choosing"))
@once
def counsel(case: Case) -> Standard:
    """Anyone facing a criminal charge may communicate with counsel of their choosing."""
    outcome, missing = counsel_outcome(case)
    said = {
        "breached": COUNSEL_REFUSED,
        "kept": Text("Đã gặp được luật sư.", "Counsel was met."),
        "unclear": COUNSEL_UNKNOWN,
        "not_applicable": NOT_A_CHARGE,
    }
    return answer("iccpr_14_counsel", outcome, "14(3)(b), (d)", said[outcome], *missing)


def counsel_outcome(case: Case) -> tuple[Outcome, tuple[str, ...]]:
    """A refusal on any ground is a breach here, even one that national law would allow; so is no counsel at all."""
    if only_private(case) or taking.only_administrative(case):
        return "not_applicable", ()
    refused, met = case.choice("counsel_refused_reason"), case.came("counsel_met_at")
    if case.outcome("counsel_access")[0] == "breached" or refused not in (None, "none"):
        return "breached", ()
    if met:
        return "kept", ()
    # No request is known, but nobody cut off from all contact can make one, and the trial went by without counsel.
    if case.never("counsel_met_at") and (case.came("judgment_at") or incommunicado(case).outcome == "breached"):
        return "breached", ()
    return "unclear", tuple(f for f in ("counsel_met_at", "counsel_requested_at") if not case.known(f))


@standard("iccpr_14_fair_trial", Text("Phiên xử công bằng", "A fair trial"))
@once
def fair_trial(case: Case) -> Standard:
    """Anyone charged is tried fairly: not forced to speak, with counsel, present, and once only for one act."""
    outcome, missing = fair_trial_outcome(case)
    said = {"breached": UNFAIR, "kept": FAIR_SO_FAR, "unclear": NOT_TRIED_YET, "not_applicable": NOT_A_CHARGE}
    return answer("iccpr_14_fair_trial", outcome, "14, 15", said[outcome], *missing)


def fair_trial_outcome(case: Case) -> tuple[Outcome, tuple[str, ...]]:
    """Kept only after a judgment at which the person was present, with counsel and without force."""
    if only_private(case) or taking.any_charge(case) is False or taking.only_administrative(case):
        return "not_applicable", ()
    if any(case.outcome(id)[0] == "breached" for id in GUARANTEES):
        return "breached", ()
    present, forced = case.yes("present_at_judgment"), case.yes("forced_confession")
    if case.came("judgment_at") and present is False:
        return "breached", ()
    if case.came("judgment_at") and present and forced is False and case.came("counsel_met_at"):
        return "kept", ()
    facts = ("judgment_at", "present_at_judgment", "forced_confession", "counsel_met_at")
    return "unclear", tuple(f for f in facts if not case.known(f))
