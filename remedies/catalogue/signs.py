"""Which wrongs are signs of which crime, by who did them, and the sentence that tells what the answers say.

Boundary: a table; articles of the 2015 Penal Code. The words of the paper are made in `crimes`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from legal_rules.words import Text
from remedies.catalogue.known import Topic

HOW = {
    "private_arrest": Text("không phải quả tang hay truy nã", "neither caught in the act nor wanted"),
    "private_handover": Text("không giao ngay cho cơ quan có thẩm quyền", "without handing over at once"),
    "arrest_basis": Text("không có căn cứ được nêu", "with no ground given"),
    "summons_is_no_ground": Text("khi chỉ được mời, được triệu tập", "on an invitation or a summons only"),
    "decision_within_12_hours": Text("quá 12 giờ không có quyết định", "beyond 12 hours without a decision"),
    "custody_limit": Text("quá thời hạn tạm giữ", "beyond the limit of custody"),
    "detention_limit": Text("quá thời hạn tạm giam", "beyond the limit of detention"),
    "detention_after_term": Text("sau khi hết thời hạn tạm giam", "after the end of detention"),
    "prosecution_stage_limit": Text("quá thời hạn tạm giam để truy tố", "beyond the limit for prosecution"),
    "trial_stage_limit": Text("quá thời hạn tạm giam để xét xử", "beyond the limit for trial"),
    "appeal_stage_limit": Text("quá thời hạn tạm giam để xét xử phúc thẩm", "beyond the limit for the appeal"),
    "administrative_custody_ground": Text(
        "theo thủ tục hành chính mà không đúng căn cứ, quyết định",
        "in administrative custody without ground or decision",
    ),
    "administrative_custody_limit": Text(
        "theo thủ tục hành chính quá thời hạn", "in administrative custody beyond its time"
    ),
}
"""What was found past, after "seized or held"."""
LOST_LIBERTY = tuple(id for id in HOW if not id.startswith("private"))


@dataclass(frozen=True)
class Wrongs:
    """What was named and what was found past; `in_a_case`: by an official who conducts criminal proceedings."""

    named: frozenset[str]
    found: frozenset[str]
    official: bool
    in_a_case: bool


@dataclass(frozen=True)
class Sign:
    """One article; `because` says in a sentence what the answers tell, `findings` whose sums stand with it.

    `topic`: the group of facts that it tells.
    """

    article: str
    shown: Callable[[Wrongs], bool]
    because: Text
    findings: tuple[str, ...] = ()
    topic: Topic | None = None


def _ill_treated(w: Wrongs) -> bool:
    return "ill_treatment" in w.found | w.named


PRIVATE = (
    Sign(
        "169",
        lambda w: not w.official and "kidnapping_for_ransom" in w.named,
        Text("{person} bị bắt giữ để đòi tiền, tài sản.", "{person} was seized to obtain money or property."),
        topic="arrest",
    ),
    Sign(
        "157",
        lambda w: (
            not w.official
            and (
                bool(w.found & {"private_arrest", "private_handover"})
                or "unlawful_holding_by_private_person" in w.named
            )
        ),
        Text(
            "{person} bị người không có thẩm quyền bắt, giữ{how}.",
            "{person} was seized or held by somebody without official powers{how}.",
        ),
        ("private_arrest", "private_handover"),
        topic="arrest",
    ),
    Sign(
        "156",
        lambda w: not w.official and "false_report" in w.named,
        Text(
            "Có người báo tin về {object} những điều mà họ biết là không có thật.",
            "Somebody reported of {object} what they knew to be untrue.",
        ),
    ),
    Sign(
        "382",
        lambda w: not w.official and "false_evidence" in w.named,
        Text(
            "Người làm chứng, giám định, định giá, phiên dịch hoặc dịch thuật đã cung cấp điều sai sự thật trong vụ "
            "án.",
            "A witness, expert, valuer or interpreter supplied untrue statements or papers in the case.",
        ),
    ),
)
OFFICIAL = (
    Sign(
        "377",
        lambda w: w.official and "unlawful_arrest" in w.named and bool(w.found & set(LOST_LIBERTY)),
        Text(
            "{person} bị người có chức vụ, quyền hạn bắt, giữ{how}.",
            "{person} was seized or held by somebody with official powers{how}.",
        ),
        LOST_LIBERTY,
        topic="arrest",
    ),
    Sign(
        "368",
        lambda w: w.in_a_case and "prosecution_of_innocent" in w.named,
        Text(
            "Người có thẩm quyền truy cứu {object} dù biết rõ là không có tội.",
            "Somebody with authority prosecuted {object} while clearly knowing of the innocence.",
        ),
    ),
    Sign(
        "372",
        lambda w: w.in_a_case and "pressure_on_officials" in w.named,
        Text(
            "Có người lợi dụng chức vụ, quyền hạn ép người làm án làm trái pháp luật.",
            "Somebody used official powers to press those who conduct the case to act against the law.",
        ),
    ),
    Sign(
        "373",
        lambda w: w.in_a_case and _ill_treated(w),
        Text(
            "{person} bị đối xử gây đau đớn trong lúc bị giữ.", "{person} was treated so as to cause pain while held."
        ),
        topic="treatment",
    ),
    Sign(
        "374",
        lambda w: w.in_a_case and "self_incrimination" in w.found,
        Text("{person} bị ép khai.", "{person} was made to give a statement."),
        topic="treatment",
    ),
)
