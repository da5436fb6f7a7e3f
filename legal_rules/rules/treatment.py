"""How the person is treated: medical care, ill-treatment, being forced to speak, recorded questioning.

None of these facts carries a day: medical care is judged by the law of the last day of holding, the rest by that of the
arrest. Sources: Criminal Procedure Code 2015 Arts 10, 15, 58-60, 183; Law 94/2015; Decree 213/2026; the 2003 Code.
"""

from __future__ import annotations

from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.rules import notions, taking
from legal_rules.words import Text

DENIED = Text(
    "Cơ quan thường nói không có việc này. Giấy khám bệnh, ảnh và lời kể sớm là những gì giúp được nhiều nhất.",
    "The agency usually denies this. A medical paper, photographs and an early account help most.",
)
CARE_GIVEN = Text(
    "Cơ quan có thể nói đã khám hoặc không ai yêu cầu. Nên xin sổ khám bệnh của nơi giữ.",
    "The agency may say care was given or not asked for. Ask for the facility's medical book.",
)
VOLUNTARY = Text(
    "Cơ quan có thể nói lời khai là tự nguyện. Bản ghi âm, ghi hình có thể cho thấy.",
    "The agency may say the statement was voluntary. The recording may show it.",
)
NOT_AN_ACCUSED = Text(
    "Cơ quan có thể nói đó chỉ là lấy lời khai, chưa phải hỏi cung người đã bị khởi tố.",
    "The agency may say it was only taking a statement, not questioning someone already charged.",
)


@rule("ill_treatment", Text("Bị làm đau, bị đe dọa", "Ill-treatment"), law=("no_ill_treatment",))
def ill_treatment(case: Case) -> Verdict:
    """Nobody who is held is tortured, beaten, threatened or otherwise harmed."""
    case.law("no_ill_treatment")
    if case.need("ill_treated"):
        return breached(
            Text(
                "Đã có việc làm đau, đe dọa hoặc ép buộc. Luật cấm tuyệt đối.",
                "There was harm, threat or force. The law forbids it without exception.",
            ),
            contrary=DENIED,
        )
    return kept(Text("Không có việc bị làm đau hay đe dọa.", "There was no harm or threat."))


@rule("medical_care", Text("Khám và chữa bệnh", "Medical care"), law=("medical_care",))
def medical_care(case: Case) -> Verdict:
    """A person in custody or detention is not refused medical care."""
    if taking.only_administrative(case):
        return not_applicable(
            Text(
                "Luật về tạm giữ, tạm giam không dùng cho tạm giữ hành chính.",
                "The law on custody does not cover administrative custody.",
            )
        )
    _law_of_the_last_day(case, "medical_care")
    if case.need("medical_care_refused"):
        return breached(
            Text(
                "Bị từ chối chữa bệnh. Nơi giữ có trách nhiệm lo việc này.",
                "Medical care was refused. The facility must provide it.",
            ),
            contrary=CARE_GIVEN,
        )
    return kept(Text("Không bị từ chối chữa bệnh.", "Medical care was not refused."))


def _law_of_the_last_day(case: Case, name: str) -> None:
    released = case.when("released_at") if case.came("released_at") else None
    if released is not None:
        case.law(name, released.earliest)
        return
    notions.goes_on(case)  # notes the presumption
    case.law_today(name)


@rule(
    "self_incrimination",
    Text("Không bị ép khai chống lại mình", "Not made to speak against oneself"),
    law=("no_self_incrimination",),
)
def self_incrimination(case: Case) -> Verdict:
    """Nobody is made to give evidence against themselves or to admit guilt."""
    case.law("no_self_incrimination")
    if case.need("forced_confession"):
        return breached(
            Text(
                "Bị ép khai hoặc ép nhận tội. Luật không cho ép ai khai chống lại mình.",
                "A statement or confession was forced. Nobody may be made to speak against themselves.",
            ),
            contrary=VOLUNTARY,
        )
    return kept(Text("Không bị ép khai, ép nhận tội.", "No statement was forced."))


@rule("interrogation_recording", Text("Ghi âm, ghi hình khi hỏi cung", "Recording of questioning"), law=("recording",))
def interrogation_recording(case: Case) -> Verdict:
    """The questioning of an accused at the agency's premises or in detention is recorded."""
    duty: str = case.law("recording", taking.first_charged(case)).value
    if case.yes("interrogation_unrecorded") and _duty_grew(case, duty):
        return unclear("interrogation_unrecorded", headline=WHICH_DAY, contrary=NOT_AN_ACCUSED)
    if duty == "not_required":
        return not_applicable(
            Text("Luật lúc đó chưa buộc ghi âm, ghi hình.", "The law of the time did not require recording.")
        )
    if taking.any_charge(case) is False:
        return not_applicable(
            Text("Chưa bị khởi tố nên chưa có hỏi cung.", "Not charged, so no questioning as an accused.")
        )
    if not case.need("interrogation_unrecorded"):
        return kept(Text("Các buổi hỏi cung được ghi âm hoặc ghi hình.", "The questioning was recorded."))
    if duty == "being_introduced":
        return unclear(headline=BEING_INTRODUCED, reason="law_open", contrary=NOT_AN_ACCUSED)
    return breached(
        Text("Có buổi hỏi cung không được ghi âm, ghi hình.", "Some questioning was not recorded."),
        contrary=NOT_AN_ACCUSED,
        arguable=taking.any_charge(case) is None,
    )


def _duty_grew(case: Case, duty: str) -> bool:
    """Whether the questioning may have gone on into a time with a stricter duty; no fact tells its days."""
    last = case.when("case_file_to_procuracy_at") or taking.under_way_until(case)
    return last is not None and duty != "required" and case.law("recording", last).value != duty


WHICH_DAY = Text(
    "Luật về ghi âm, ghi hình đã đổi trong lúc điều tra. Cần biết buổi không ghi là ngày nào.",
    "The duty to record changed during the investigation. It must be known on which day the unrecorded one was.",
)
BEING_INTRODUCED = Text(
    "Năm 2018 việc ghi âm, ghi hình mới bắt đầu; nơi chưa có máy được chờ đến đầu năm 2019.",
    "In 2018 recording was only beginning; places without equipment had until the start of 2019.",
)
