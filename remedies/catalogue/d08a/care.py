"""What a request for medical care tells, rests on and asks for. Words; the rule is that of the day of the letter."""

from __future__ import annotations

from dataclasses import dataclass

from legal_rules.facts import Facts
from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue import known
from remedies.catalogue.ground import cite
from remedies.catalogue.paper import Situation
from remedies.catalogue.voice import Voice

CONDITIONS = {
    "seriously_ill": Text("bị bệnh nặng", "seriously ill"),
    "pregnant": Text("đang có thai", "pregnant"),
    "child_under_36_months": Text("đang nuôi con dưới 36 tháng tuổi", "raising a child under 36 months"),
    "elderly_or_weak": Text("già yếu", "old and frail"),
    "disability": Text("là người khuyết tật", "living with a disability"),
}
NEW_RULES = (
    Text(
        "Nơi giữ chi trả việc khám, chữa bệnh (khoản 2 Điều 18). Khi vượt quá khả năng chuyên môn thì phải kịp thời "
        "chuyển đến cơ sở khám bệnh, chữa bệnh khác (khoản 5 Điều 17).",
        "The place of holding pays for examination and treatment (Article 18(2)). What goes beyond the skills at hand "
        "calls for a timely transfer to another hospital (Article 17(5)).",
    ),
    Text(
        "Thuốc mà nơi giữ và bệnh viện Nhà nước không có thì người thân được gửi theo đơn, ghi đủ thông tin trên bao "
        "bì (khoản 1 Điều 17). Người mắc bệnh mạn tính, bệnh truyền nhiễm được điều trị (khoản 3 Điều 17).",
        "Medicine that neither the place of holding nor a State hospital has may be sent by relatives on prescription, "
        "with full data on its package (Article 17(1)). Chronic and infectious illness is treated (Article 17(3)).",
    ),
)
PREGNANT = Text(
    "Phụ nữ mang thai được chăm sóc y tế và khám thai định kỳ (khoản 4 Điều 17).",
    "A pregnant woman has medical care and regular check-ups (Article 17(4)).",
)
OLD_RULE = Text(
    "Người bị tạm giữ, tạm giam được khám bệnh, chữa bệnh; bệnh nặng thì được chuyển đến bệnh viện và người thân được "
    "báo tin.",
    "A person in custody or detention has a right to examination and treatment; in serious illness to hospital, with "
    "word to the relatives.",
)
REFUSED = Text(
    "Việc khám, chữa bệnh cho {object} đã bị từ chối. Ngày, người trả lời, lý do (nếu có): ......",
    "Medical care for {object} was refused. Date, who answered, reason (if any): ......",
)


@dataclass(frozen=True)
class Choice:
    """One box of the request."""

    text: Text
    ticked: bool = False


def conditions(facts: Facts, voice: Voice) -> Text | None:
    """What the answers tell of the person's health; None where they tell nothing."""
    found = [text for fact, text in CONDITIONS.items() if facts.value(fact) is True]
    if not found:
        return None
    is_vi, is_en = voice.person.vi, f"{voice.person.en} {'am' if voice.own else 'is'}"
    vi, en = ", ".join(t.vi for t in found), ", ".join(t.en for t in found)
    return Text(f"{is_vi[:1].upper()}{is_vi[1:]} {vi}.", f"{is_en[:1].upper()}{is_en[1:]} {en}.")


def rules(situation: Situation) -> tuple[Text, ...]:
    """The article and what it says, in our words, by the law of the day of the letter; none where none is known."""
    try:
        law = in_force("medical_care", day_of(situation.at))
    except (NoLawForDate, LawNotRead):
        return ()
    article = cite(law.citations)
    if law.citations[0].law != "decree_213_2026":
        return (Text(f"Theo {article.vi}: {OLD_RULE.vi}", f"Under {article.en}: {OLD_RULE.en}"),)
    told = [*NEW_RULES, *([PREGNANT] if situation.facts.value("pregnant") is True else [])]
    return (Text(f"Theo {article.vi}: {told[0].vi}", f"Under {article.en}: {told[0].en}"), *told[1:])


def refused(situation: Situation, voice: Voice) -> Text | None:
    """That care was refused, where that was found."""
    found = situation.assessment.finding("medical_care").outcome == "breached"
    return known.sourced("treatment", REFUSED.fill(**voice.slots()), voice) if found else None


def choices(facts: Facts) -> tuple[Choice, ...]:
    """What may be asked for, ticked where the answers call for it."""
    ill, hurt = facts.value("seriously_ill") is True, facts.value("ill_treated") is True
    denied, pregnant = facts.value("medical_care_refused") is True, facts.value("pregnant") is True
    return (
        Choice(Text("Khám ngay và lập hồ sơ bệnh", "An examination at once, with a record"), ill or hurt or denied),
        Choice(
            Text(
                "Chuyển đến bệnh viện khi nơi giữ không điều trị được",
                "Transfer to a hospital where the place of holding cannot treat",
            ),
            ill,
        ),
        Choice(Text("Nhận thuốc do gia đình gửi theo đơn", "Taking in medicine that the family sends on prescription")),
        Choice(Text("Ghi nhận và giám định thương tích", "A record and a forensic examination of the injuries"), hurt),
        Choice(Text("Khám thai định kỳ", "Regular antenatal check-ups"), pregnant),
        Choice(Text("Việc khác: ......", "Other: ......")),
    )


REQUESTS = (
    Text(
        "Lập biên bản về việc khám, về thuốc đã nhận; giao cho tôi một bản.",
        "Make a record of the examination and of the medicine taken in, and give me a copy.",
    ),
    Text(
        "Cho gia đình biết kết quả khám, nơi điều trị và thuốc đang dùng.",
        "Tell the family the result, the place of treatment and the medicine given.",
    ),
    Text(
        "Nếu không chấp nhận: trả lời tôi bằng văn bản, nêu lý do.",
        "If this is not granted: answer me in writing, with the reason.",
    ),
)
BEFORE = (
    Text(
        "Chỉ ghi điều tự thấy hoặc được kể, và ghi ai kể, ngày nào. Tên bệnh ghi như trong giấy khám.",
        "Write only what was seen or told, who told it and when. Name the illness as on the medical papers.",
    ),
    Text(
        "Kèm bản sao giấy khám, đơn thuốc. Gửi thuốc thì phải có đơn, bao bì còn nhãn, số lô, hạn dùng.",
        "Add copies of medical papers and prescriptions. Medicine needs a prescription and its labelled package.",
    ),
    Text(
        "Việc gấp: nộp trong ngày và gọi cho nơi giữ. Ghi giờ gọi, tên người nghe.",
        "If urgent: file it the same day and call the place of holding. Note the hour and who answered.",
    ),
    Text(
        "Xin biên nhận. Gửi một bản cho Viện kiểm sát kiểm sát nơi giữ.",
        "Get a receipt. Send a copy to the procuracy that supervises the place of holding.",
    ),
)
