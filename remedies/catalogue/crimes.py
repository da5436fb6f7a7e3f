"""The crimes that the answers show signs of: which article, of whom, and which sentence tells why. Never "committed".

Boundary: articles of the 2015 Penal Code, which applies to what was done since 1 January 2018; the agency decides what
it was. A sign needs a wrong that was named or a finding that was breached; the penalty is nobody's business here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from legal_rules import offences
from legal_rules.answer import Finding
from legal_rules.instants import When, day_of
from legal_rules.words import Text
from remedies.catalogue.dates import upper_first
from remedies.catalogue.paper import Situation
from remedies.catalogue.voice import voice

CODE = "penal_code_2015"
SINCE = date(2018, 1, 1)
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
        "theo thủ tục hành chính mà không đúng căn cứ, quyết định", "in administrative custody without ground or decision"
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
    """One article; `because` says in a sentence what the answers tell, `findings` whose sums stand with it."""

    article: str
    shown: Callable[[Wrongs], bool]
    because: Text
    findings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shown:
    """A sign in the words of the paper."""

    article: str
    says: Text
    because: Text
    sums: tuple[Text, ...]


def _ill_treated(w: Wrongs) -> bool:
    return "ill_treatment" in w.found | w.named


PRIVATE = (
    Sign(
        "169",
        lambda w: not w.official and "kidnapping_for_ransom" in w.named,
        Text("{person} bị bắt giữ để đòi tiền, tài sản.", "{person} was seized to obtain money or property."),
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
            "Người làm chứng, giám định, định giá, phiên dịch hoặc dịch thuật đã cung cấp điều sai sự thật trong vụ án.",
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
        Text("{person} bị đối xử gây đau đớn trong lúc bị giữ.", "{person} was treated so as to cause pain while held."),
    ),
    Sign(
        "374",
        lambda w: w.in_a_case and "self_incrimination" in w.found,
        Text("{person} bị ép khai.", "{person} was made to give a statement."),
    ),
)
SAYS = Text(
    "Sự việc trên có dấu hiệu của {name} quy định tại Điều\u00a0{article} Bộ luật Hình sự năm 2015 (đã được sửa đổi, bổ "
    "sung); đề nghị xác minh.",
    "What happened shows signs of the crime of Article\u00a0{article} of the 2015 Penal Code as amended ({name}); I ask for it "
    "to be verified.",
)


def shown(situation: Situation, *, official: bool, in_a_case: bool) -> tuple[Shown, ...]:
    """The signs of crimes of officials, or of others; none for what was done before the Code."""
    taken = situation.facts.value("arrested_at")
    if isinstance(taken, When) and day_of(taken.earliest) < SINCE:
        return ()
    past = {f.id: f for f in situation.assessment.findings if f.outcome == "breached"}
    wrongs = Wrongs(frozenset(situation.facts.value("wrong") or ()), frozenset(past), official, in_a_case)
    return tuple(_said(sign, past, situation) for sign in (*PRIVATE, *OFFICIAL) if sign.shown(wrongs))


def _said(sign: Sign, past: dict[str, Finding], situation: Situation) -> Shown:
    name = offences.articles(CODE)[sign.article].name
    found = [id for id in sign.findings if id in past]
    because = sign.because.fill(**voice(situation.facts).slots(), how=_how(found))
    return Shown(
        article=sign.article,
        says=SAYS.fill(name=Text(name.vi[:1].lower() + name.vi[1:], name.en), article=sign.article),
        because=upper_first(because),
        sums=tuple(line for id in found for line in past[id].arithmetic),
    )


def _how(found: list[str]) -> Text:
    if not found:
        return Text("", "")
    return Text(" " + "; ".join(HOW[id].vi for id in found), ", " + "; ".join(HOW[id].en for id in found))
