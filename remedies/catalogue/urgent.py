"""Why an appeal is urgent, how the person is reached, which rights are at stake, and at most four things to ask for.

Boundary: facts of health, treatment and contact, and the standards of the assessment, in; short texts out. What is
only told is "reported"; nobody is blamed by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from re import split
from typing import Literal

from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.instants import NEVER, When
from legal_rules.words import Text
from remedies.ages import ADULT, under_18

Ask = Literal["medical", "protect", "contact", "judge"]
ASKS: dict[Ask, Text] = {
    "medical": Text(
        "bảo đảm ngay việc khám bệnh độc lập và chữa trị cần thiết;",
        "ensure an independent medical examination and the care needed, at once;",
    ),
    "protect": Text(
        "bảo vệ người bị giữ khỏi bị đối xử tàn tệ và điều tra nhanh chóng, vô tư các thông tin nêu trên;",
        "protect the person from ill-treatment, and have these reports investigated promptly and impartially;",
    ),
    "contact": Text(
        "cho luật sư do người bị giữ chọn và gia đình được gặp, kín đáo và đều đặn;",
        "let counsel of the person’s choosing and the family see the person, in private and regularly;",
    ),
    "judge": Text(
        "cho biết nơi giữ và lý do giữ; đưa ngay người bị giữ ra trước một thẩm phán hoặc trả tự do.",
        "say where and why the person is held, and bring the person before a judge without delay, or release them.",
    ),
}
ASKED: dict[str, tuple[Ask, Text]] = {
    "ill_treated": (
        "protect",
        Text("Có tin bị làm đau, đe dọa hoặc ép buộc.", "Pain, threats or coercion are reported."),
    ),
    "forced_confession": ("protect", Text("Có tin bị ép khai.", "A forced statement is reported.")),
    "seriously_ill": ("medical", Text("Đang bị bệnh nặng.", "The person is seriously ill.")),
    "medical_care_refused": ("medical", Text("Có tin bị từ chối chữa bệnh.", "Medical care is reported refused.")),
    "pregnant": ("medical", Text("Đang có thai.", "The person is pregnant.")),
    "elderly_or_weak": ("medical", Text("Già yếu.", "The person is old and frail.")),
    "disability": ("medical", Text("Là người khuyết tật.", "The person has a disability.")),
}
"""What each fact calls for, and how it is told."""
UNDONE = {
    "order_shown": Text("Không đưa lệnh cho xem.", "No order was shown."),
    "reasons_told": Text("Không cho biết lý do.", "No reasons were given."),
}


@dataclass(frozen=True)
class Risk:
    """One reason why it is urgent, and what it calls for."""

    says: Text
    calls_for: Ask


def risks(facts: Facts, assessment: Assessment) -> tuple[Risk, ...]:
    """The reasons that are known, the gravest first."""
    return tuple(_risks(facts, assessment))


def _risks(facts: Facts, assessment: Assessment) -> Iterator[Risk]:
    for fact, (ask, says) in ASKED.items():
        if facts.value(fact) is True:
            yield Risk(says, ask)
    age = facts.value("age")  # on the day of being taken
    if age is not None and int(age) < ADULT:
        yield Risk(Text(f"Mới {age} tuổi lúc bị đưa đi.", f"The person was only {age} when taken."), "contact")
    elif under_18(facts, assessment.at):
        yield Risk(Text("Chưa đủ 18 tuổi.", "The person is under 18."), "contact")
    for id in ("incommunicado", "iccpr_14_counsel"):
        standard = assessment.standard(id)
        if standard.outcome == "breached":
            yield Risk(standard.headline, "contact")


def asks(found: Sequence[Risk]) -> tuple[Text, ...]:
    """What is asked for, in the order of ASKS: what the risks call for, then contact and a judge in every case."""
    wanted = {risk.calls_for for risk in found} | {"contact", "judge"}
    return tuple(text for ask, text in ASKS.items() if ask in wanted)


def rights(assessment: Assessment) -> Text | None:
    """ "Articles 9(1), 9(3) of the Covenant; categories I, III of the Working Group": what is breached."""
    found = [s for s in assessment.standards if s.outcome == "breached"]
    groups = [s.article for s in found if s.id.startswith("wgad_")]
    named = [split(r", (?=\d)", s.article) for s in found if not s.id.startswith("wgad_")]
    articles = sorted({article for several in named for article in several}, key=lambda a: (int(a.split("(")[0]), a))
    vi, en = [], []
    if articles:
        listed = ", ".join(articles)
        vi.append(f"Điều {listed} Công ước quốc tế về các quyền dân sự và chính trị")
        en.append(f"Article {listed} of the International Covenant on Civil and Political Rights")
    if groups:
        vi.append(f"loại {', '.join(groups)} của Nhóm Công tác về giam giữ tùy tiện")
        en.append(f"category {', '.join(groups)} of the Working Group on Arbitrary Detention")
    return Text("; ".join(vi) + ".", "; ".join(en) + ".") if vi else None


def status(facts: Facts) -> Text | None:
    """Contact with family, counsel and a doctor, as far as told."""
    told = [text for text in (_family(facts), _counsel(facts), _doctor(facts)) if text]
    return Text(" ".join(t.vi for t in told), " ".join(t.en for t in told)) if told else None


def _family(facts: Facts) -> Text | None:
    visits = facts.value("family_visits")
    if visits:
        return Text(f"Gia đình: được gặp {len(visits)} lần.", f"Family: {len(visits)} visit(s).")
    if visits == ():
        return Text("Gia đình: chưa được gặp.", "Family: no visit so far.")
    return NOT_TOLD if facts.value("family_notified_at") is NEVER else None


NOT_TOLD = Text("Gia đình: chưa được báo tin.", "Family: not told so far.")


def _counsel(facts: Facts) -> Text | None:
    met = facts.value("counsel_met_at")
    if isinstance(met, When):
        return Text("Luật sư: đã gặp.", "Counsel: met.")
    return Text("Luật sư: chưa gặp được.", "Counsel: not met so far.") if met is NEVER else None


def _doctor(facts: Facts) -> Text | None:
    refused = facts.value("medical_care_refused")
    return Text("Bác sĩ: bị từ chối.", "Doctor: refused.") if refused is True else None
