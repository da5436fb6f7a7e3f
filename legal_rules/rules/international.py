"""Article 9 of the Covenant and the ban on ill-treatment: the international verdict beside the national one.

A finding of national law is read as a fact here, never copied as a verdict: each standard says its own sentence. The
numbers are those of the Human Rights Committee's General Comment 35. Fair trial, freedoms and the categories of the UN
Working Group are in `fair_trial`, `freedoms` and `arbitrary`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from functools import lru_cache

from legal_rules.answer import Outcome, Standard
from legal_rules.engine import Case, once, standard
from legal_rules.instants import When
from legal_rules.rules import notions, taking
from legal_rules.words import Text

ICCPR = Text(
    "Công ước quốc tế về các quyền dân sự và chính trị", "International Covenant on Civil and Political Rights"
)
LAWFULNESS = (
    "arrest_basis", "arrest_order_approval", "emergency_ground", "emergency_approval", "decision_within_12_hours",
    "summons_is_no_ground", "administrative_custody_ground", "administrative_custody_limit", "custody_decision",
    "custody_limit", "custody_extension_approval", "detention_ground", "detention_order_approval", "detention_limit",
    "detention_extension_approval", "detention_after_term",
)  # fmt: skip
TIME_LIMITS = (
    "detention_limit", "detention_after_term", "prosecution_stage_limit", "trial_stage_limit", "appeal_stage_limit",
)  # fmt: skip
RELATED = ("expression_related", "assembly_related", "association_related", "religion_related")
NOT_THE_STATE = Text(
    "Việc này do người dân làm. Nhà nước có bổn phận bảo vệ, nhưng không xét ở đây.",
    "Private people did this. The State must protect against it, but that is not judged here.",
)
MOST_NAMED = 3  # unknown facts that one standard names


@lru_cache(maxsize=4096)
def answer(
    id: str, outcome: Outcome, article: str, headline: Text, *settled_by: str, instrument: Text = ICCPR
) -> Standard:
    """A standard; `settled_by` names at most three facts, the first ones given."""
    named = tuple(dict.fromkeys(settled_by))[:MOST_NAMED] if settled_by else ()
    return Standard(id, outcome, instrument, article, headline, settled_by=named)


def only_private(case: Case) -> bool:
    """Whether the person never came into the hands of the State."""
    return taking.by_private(case) and not case.came("handed_over_at")


def overall(case: Case, findings: Iterable[str]) -> tuple[Outcome, tuple[str, ...]]:
    """The worst outcome of national findings, and what would settle them while it is unclear."""
    found = [case.outcome(id) for id in findings]
    outcomes = [outcome for outcome, _ in found]
    if "breached" in outcomes:
        return "breached", ()
    if "unclear" in outcomes:
        return "unclear", tuple([fact for _, settled_by in found for fact in settled_by])
    return ("kept" if "kept" in outcomes else "not_applicable"), ()


@once
def lawfulness(case: Case) -> tuple[Outcome, tuple[str, ...]]:
    """Whether the loss of liberty had a basis in national law; private holding is not judged."""
    return ("not_applicable", ()) if only_private(case) else overall(case, LAWFULNESS)


@standard(
    "iccpr_7_ill_treatment",
    Text("Cấm tra tấn, đối xử tàn tệ", "No torture or ill-treatment"),
    law=("torture_convention",),
)
@once
def ill_treatment(case: Case) -> Standard:
    """Nobody is subjected to torture or to cruel, inhuman or degrading treatment."""
    taking.law_today_if_any(case, "torture_convention")
    facts = {f: case.yes(f) for f in ("ill_treated", "forced_confession")}
    outcome: Outcome = "breached" if any(facts.values()) else "unclear" if None in facts.values() else "kept"
    missing = tuple(f for f, v in facts.items() if v is None) if outcome == "unclear" else ()
    return answer("iccpr_7_ill_treatment", outcome, "7", ON_FORCE[outcome], *missing)


ON_FORCE = {
    "breached": Text(
        "Chuẩn quốc tế cấm tuyệt đối việc gây đau và ép buộc, không có lý do nào được chấp nhận.",
        "The Covenant forbids inflicting pain or force without exception. No reason is accepted.",
    ),
    "kept": Text("Không có điều gì trái với lệnh cấm này.", "Nothing goes against this ban."),
    "unclear": Text("Chưa biết có việc bị làm đau hay ép buộc không.", "Whether there was pain or force is not known."),
}


@standard("iccpr_9_1_legal_basis", Text("Có căn cứ theo luật trong nước", "A basis in law"))
def legal_basis(case: Case) -> Standard:
    """Nobody loses their liberty except on grounds and by procedures that the law lays down."""
    outcome, missing = lawfulness(case)
    said = ON_THE_BASIS.get(outcome, NOT_THE_STATE if only_private(case) else NO_HOLDING)
    return answer("iccpr_9_1_legal_basis", outcome, "9(1)", said, *missing)


ON_THE_BASIS = {
    "breached": Text(
        "Công ước chỉ cho giữ người theo đúng căn cứ và thủ tục của luật. Có điểm không đúng luật trong nước.",
        "The Covenant allows holding only on the grounds and by the steps of the law. A step was missed.",
    ),
    "kept": Text(
        "Theo những gì đã biết, việc giữ có căn cứ và đi theo thủ tục trong luật.",
        "On what is known, the holding had a ground and followed the steps in law.",
    ),
    "unclear": Text("Chưa đủ thông tin về căn cứ và thủ tục.", "Not enough is known of the ground and the steps."),
}


NO_HOLDING = Text("Không có việc bị giữ nào để xét.", "There is no loss of liberty to judge.")


@standard("iccpr_9_1_arbitrary", Text("Không bị giữ tùy tiện", "No arbitrary detention"))
def arbitrary(case: Case) -> Standard:
    """Holding that is lawful at home may still be arbitrary: unjust, for using a right, or out of discrimination."""
    outcome, missing = lawfulness(case)
    causes = {f: case.yes(f) for f in (*RELATED, "discrimination_related")}
    unknown = [f for f, v in causes.items() if v is None]
    if outcome == "not_applicable" or taking.could_leave(case):
        headline = NOT_THE_STATE if only_private(case) else NO_HOLDING
        return answer("iccpr_9_1_arbitrary", "not_applicable", "9(1)", headline)
    if not taking.liberty_lost(case):
        return answer("iccpr_9_1_arbitrary", "unclear", "9(1)", MAY_BE_ARBITRARY, "arrested_at", *missing, *unknown)
    if any(causes.values()) or outcome == "breached":
        return answer("iccpr_9_1_arbitrary", "breached", "9(1)", ARBITRARY if any(causes.values()) else UNLAWFUL)
    if outcome == "kept" and not unknown:
        return answer("iccpr_9_1_arbitrary", "kept", "9(1)", NOT_ARBITRARY)
    return answer("iccpr_9_1_arbitrary", "unclear", "9(1)", MAY_BE_ARBITRARY, *missing, *unknown)


ARBITRARY = Text(
    "Bị giữ vì dùng một quyền, hoặc vì phân biệt đối xử, thì bị coi là tùy tiện dù đúng thủ tục trong nước.",
    "Being held for using a right, or out of discrimination, counts as arbitrary even where national steps were kept.",
)
UNLAWFUL = Text(
    "Giữ người không đúng luật trong nước thì cũng bị coi là tùy tiện.",
    "Holding that breaks national law counts as arbitrary too.",
)
NOT_ARBITRARY = Text("Chưa thấy dấu hiệu tùy tiện.", "No sign of arbitrariness so far.")
MAY_BE_ARBITRARY = Text(
    "Đúng thủ tục trong nước chưa đủ để nói là không tùy tiện. Còn thiếu thông tin.",
    "Following national steps is not enough to rule out arbitrariness. Facts are missing.",
)


@standard("iccpr_9_2_reasons", Text("Được biết lý do lúc bị bắt", "Told the reasons at the arrest"))
def reasons(case: Case) -> Standard:
    """Anyone arrested is told the reasons at the time, and promptly of any charge."""
    if only_private(case):
        return answer("iccpr_9_2_reasons", "not_applicable", "9(2)", NOT_THE_STATE)
    told = case.yes("reasons_told")
    if told is None:
        unknown = Text(
            "Chưa biết lý do có được nói ngay lúc bắt không.", "Whether reasons were given at the time is not known."
        )
        return answer("iccpr_9_2_reasons", "unclear", "9(2)", unknown, "reasons_told")
    if told:
        return answer("iccpr_9_2_reasons", "kept", "9(2)", Text("Lý do được cho biết.", "The reasons were given."))
    return answer("iccpr_9_2_reasons", "breached", "9(2)", NO_REASONS)


NO_REASONS = Text(
    "Công ước đòi nói lý do ngay lúc bắt. Ở đây không ai nói.",
    "The Covenant requires reasons at the time of arrest. None were given.",
)


@standard("iccpr_9_3_judge", Text("Được đưa ra trước thẩm phán", "Brought before a judge"), law=("judge_promptly",))
@once
def judge(case: Case) -> Standard:
    """Anyone arrested on a criminal charge is brought promptly, ordinarily within 48 hours, before a judge."""
    if only_private(case) or taking.only_administrative(case):
        return answer("iccpr_9_3_judge", "not_applicable", "9(3)", NOT_CRIMINAL)
    if taking.could_leave(case) or (case.never("arrested_at") and not taking.liberty_lost(case)):
        return answer("iccpr_9_3_judge", "not_applicable", "9(3)", NO_HOLDING)
    over = held_beyond(case)
    if over is None:
        return answer("iccpr_9_3_judge", "unclear", "9(3)", LENGTH_UNKNOWN, "arrested_at", "released_at")
    if over:
        return answer("iccpr_9_3_judge", "breached", "9(3)", NO_JUDGE)
    return answer("iccpr_9_3_judge", "kept", "9(3)", Text("Chưa quá 48 giờ.", "Not over 48 hours."))


def held_beyond(case: Case) -> bool | None:
    """Whether the person was certainly held beyond the hours in which a judge must see them."""
    taken, until = case.when("arrested_at"), taking.held_until(case)
    hours: int = case.law("judge_promptly", taken).value["hours"]
    if taken is None or until is None:
        return None
    in_time = (case.when("released_at") or When.at(until)).within(taken, timedelta(hours=hours))
    return None if in_time is None else not in_time


NOT_CRIMINAL = Text("Đây không phải bị bắt về một tội.", "This was not an arrest on a criminal charge.")
LENGTH_UNKNOWN = Text("Chưa rõ bị giữ bao lâu.", "How long the holding lasted is not clear.")
NO_JUDGE = Text(
    "Bị giữ quá 48 giờ mà không được gặp thẩm phán. Viện kiểm sát không thay được thẩm phán.",
    "Held over 48 hours without seeing a judge. The procuracy does not take a judge's place.",
)


@standard("iccpr_9_3_trial_in_time", Text("Xử trong thời gian hợp lý hoặc được thả", "Trial in time, or release"))
def trial_in_time(case: Case) -> Standard:
    """Anyone detained on a criminal charge is tried within a reasonable time or released."""
    id, article = "iccpr_9_3_trial_in_time", "9(3)"
    if not notions.detention_told(case) and case.choice("stage") in (None, "held", "custody"):
        return answer(id, "not_applicable", article, Text("Chưa bị tạm giam.", "Not in detention."))
    outcome, _ = overall(case, TIME_LIMITS)
    if outcome == "breached":
        return answer(id, outcome, article, TOO_LONG)
    if case.came("judgment_at") or case.came("released_at"):
        return answer(id, "kept", article, Text("Đã được xử hoặc được thả.", "Tried, or released."))
    return answer(id, "unclear", article, STILL_WAITING, "trial_at", "judgment_at")


TOO_LONG = Text(
    "Đã quá cả thời hạn trong nước mà chưa được xử hay thả: khó gọi là thời gian hợp lý.",
    "Even the national limit is over without trial or release: this is hardly a reasonable time.",
)
STILL_WAITING = Text(
    "Công ước không ghi số tháng. Càng lâu, Nhà nước càng phải giải thích vì sao không thả.",
    "The Covenant names no months. The longer it lasts, the more the State must explain why not to release.",
)


@standard("iccpr_9_4_court_review", Text("Tòa án xem lại việc giữ", "Review by a court"))
def court_review(case: Case) -> Standard:
    """Anyone deprived of liberty may ask a court to decide without delay whether the holding is lawful."""
    id, article = "iccpr_9_4_court_review", "9(4)"
    if only_private(case):
        return answer(id, "not_applicable", article, NOT_THE_STATE)
    if taking.only_administrative(case):
        return answer(id, "kept", article, COURT_OPEN)
    if taking.could_leave(case):
        return answer(id, "not_applicable", article, NO_HOLDING)
    if case.choice("stage") in ("trial", "appeal", "serving", "ended"):
        return answer(id, "unclear", article, AT_THE_COURT, "trial_at")
    if not case.came("arrested_at") and notions.is_held(case) is None:
        return answer(id, "unclear", article, LENGTH_UNKNOWN, "arrested_at")
    return answer(id, "breached", article, NO_COURT)


COURT_OPEN = Text(
    "Có thể kiện tạm giữ hành chính ra Tòa án, dù Tòa thường xử sau khi đã hết giờ giữ.",
    "Administrative custody can be taken to court, though the court usually decides after the hours are over.",
)
AT_THE_COURT = Text(
    "Vụ án đã ở Tòa án. Tòa có xem lại việc giam nhanh chóng hay không thì chưa rõ.",
    "The case is with the court. Whether it reviewed the detention without delay is not clear.",
)
NO_COURT = Text(
    "Công ước cho người bị giữ yêu cầu Tòa án xem lại. Trước khi xử, luật trong nước chỉ cho khiếu nại.",
    "The Covenant lets a person held ask a court. Before trial, national law offers only a complaint to the procuracy.",
)


@standard(
    "incommunicado", Text("Bị giữ mà không liên lạc được với ai", "Held without contact"), law=("judge_promptly",)
)
@once
def incommunicado(case: Case) -> Standard:
    """Nobody is kept from all contact with family and counsel."""
    visits = case.value("family_visits")
    if only_private(case):
        return answer("incommunicado", "not_applicable", "7, 9, 10", NOT_THE_STATE)
    if taking.could_leave(case):
        return answer("incommunicado", "not_applicable", "7, 9, 10", NO_HOLDING)
    if visits or case.came("counsel_met_at"):
        met = Text("Đã gặp được gia đình hoặc luật sư.", "Family or counsel was met.")
        return answer("incommunicado", "kept", "7, 9, 10", met)
    if visits == () and case.never("counsel_met_at"):
        over = held_beyond(case)
        if over:
            return answer("incommunicado", "breached", "7, 9, 10", CUT_OFF)
        return answer("incommunicado", "unclear", "7, 9, 10", JUST_TAKEN, "family_visits", "counsel_met_at")
    missing = [f for f in ("family_visits", "counsel_met_at") if not case.known(f)]
    return answer("incommunicado", "unclear", "7, 9, 10", CONTACT_UNKNOWN, *missing)


CUT_OFF = Text(
    "Bị giữ nhiều ngày mà không gặp được cả gia đình lẫn luật sư.",
    "Held for days without meeting either family or counsel.",
)
JUST_TAKEN = Text(
    "Chưa gặp được ai, nhưng chưa rõ đã lâu hay chưa.", "Nobody was met yet; how long it has lasted is not clear."
)
CONTACT_UNKNOWN = Text(
    "Chưa biết đã gặp được gia đình hay luật sư chưa.", "Whether family or counsel was met is not known."
)
