"""The ground for the arrest, and the approval of an order to arrest for detention.

Sources: Criminal Procedure Code 2015 Arts 10, 109-113; the 2003 Code Arts 6, 80-82 for arrests before 2018.
"""

from __future__ import annotations

from legal_rules.engine import Case, Missing, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import DAY, When, day_of
from legal_rules.rules import minors, taking
from legal_rules.words import Text

SIGNED_EARLIER = Text(
    "Cơ quan có thể nói quyết định khởi tố đã ký trước khi bắt nhưng giao sau.",
    "The agency may say that the charge was signed before the arrest and handed over later.",
)
STILL_GOING_ON = Text(
    "Cơ quan có thể nói việc đó kéo dài đến lúc bắt, hoặc đã đuổi bắt liên tục. Luật không ghi số giờ.",
    "The agency may say the act went on until the arrest, or the chase never stopped. The law names no hours.",
)
GROUND_EXISTS = {
    "detention_warrant": Text("Luật có việc bắt để tạm giam.", "The law knows arrest for detention."),
    "emergency_holding": Text("Luật có việc giữ khẩn cấp.", "The law knows emergency holding."),
    "caught_in_the_act": Text(
        "Luật cho bắt quả tang, không cần lệnh.", "The law allows arrest in the act, without an order."
    ),
    "wanted_notice": Text("Luật cho bắt người có lệnh truy nã.", "The law allows the arrest of a wanted person."),
    "surrender": Text(
        "Người tự ra trình diện có thể bị tạm giữ.", "A person who surrenders may be taken into custody."
    ),
    "administrative_custody": Text("Luật có việc tạm giữ hành chính.", "The law knows administrative custody."),
}
ASKED_ELSEWHERE = Text(
    "Việc làm có đúng các bước hay không thì xem ở các mục khác.",
    "Whether each step was followed is looked at under the other points.",
)


@rule("arrest_basis", Text("Lý do bắt, giữ", "The ground for the arrest"), law=("arrest_grounds",))
def arrest_basis(case: Case) -> Verdict:
    """The ground stated for taking the person exists in law for this person on this day."""
    basis: str = case.need("arrest_basis")
    grounds = case.law("arrest_grounds").value
    if taking.by_private(case):
        return _private_basis(case, basis, grounds["anyone"])
    if basis == "none_stated":
        return _nothing_stated(case)
    if basis in taking.CALLED_IN:
        return _called_in_basis(case)
    if basis in taking.CRIMINAL and (refused := minors.arrest_refused(case, basis)):
        return refused
    if basis == "detention_warrant" and _charged_too_late(case):
        return breached(NOT_CHARGED, contrary=SIGNED_EARLIER, arguable=True)
    if basis == "caught_in_the_act" and _long_after_the_act(case):
        return breached(NOT_IN_THE_ACT, contrary=STILL_GOING_ON, arguable=True)
    said = GROUND_EXISTS[basis]
    return kept(Text(f"{said.vi} {ASKED_ELSEWHERE.vi}", f"{said.en} {ASKED_ELSEWHERE.en}"))


NOT_CHARGED = Text(
    "Bắt để tạm giam chỉ dùng với người đã bị khởi tố. Lúc bắt chưa có quyết định khởi tố.",
    "Arrest for detention is only for someone already charged. At the arrest there was no charge.",
)
NOT_IN_THE_ACT = Text(
    "Gọi là bắt quả tang, nhưng bị bắt ít nhất hơn một ngày sau việc đó.",
    "It is called an arrest in the act, but it came more than a day after the act.",
)


def _nothing_stated(case: Case) -> Verdict:
    shown = case.yes("order_shown")
    if shown is False:
        return breached(
            Text(
                "Không ai nêu lý do và cũng không cho xem lệnh. Luật đòi phải có căn cứ.",
                "Nobody stated a reason and no order was shown. The law requires a ground.",
            ),
            contrary=taking.OTHER_PAPERS,
            arguable=True,
        )
    return unclear("arrest_basis") if shown else unclear("order_shown", "arrest_basis")


def _private_basis(case: Case, basis: str, allowed: list[str]) -> Verdict:
    if basis in allowed:
        return kept(
            Text(
                "Ai cũng được bắt người phạm tội quả tang hoặc có lệnh truy nã, rồi phải giao ngay.",
                "Anyone may catch a person in the act or wanted, and must then hand them over at once.",
            )
        )
    return breached(
        Text(
            "Người dân không có quyền bắt, giữ người với lý do này.",
            "Private people have no power to take or hold anyone on this ground.",
        ),
        contrary=STILL_GOING_ON if basis == "none_stated" else None,
        arguable=basis == "none_stated",
    )


def _called_in_basis(case: Case) -> Verdict:
    answer = case.finding("summons_is_no_ground")
    if answer.outcome == "breached":
        return breached(answer.headline, contrary=answer.contrary_reading)
    if answer.outcome == "unclear":
        raise Missing(*answer.settled_by)
    return not_applicable(taking.WAS_FREE)


def _charged_too_late(case: Case) -> bool:
    """Certain only where every charge came after the arrest, or there is none at all."""
    if not case.known("charges"):
        return False
    rows, taken = case.rows("charges"), case.when("arrested_at")
    if not rows:
        return True
    return taken is not None and all(isinstance(r.get("at"), When) and taken.before(r["at"]) is True for r in rows)


def _long_after_the_act(case: Case) -> bool:
    """A whole calendar day lay between act and arrest. Our reading: the law gives no number, so it is arguable."""
    act, taken = case.when("act_at"), case.when("arrested_at")
    if act is None or taken is None:
        return False
    return day_of(act.latest) + DAY < day_of(taken.earliest)


@rule(
    "arrest_order_approval",
    Text("Viện kiểm sát phê chuẩn lệnh bắt để tạm giam", "Approval of the order for arrest for detention"),
    law=("arrest_for_detention",),
)
def arrest_order_approval(case: Case) -> Verdict:
    """An order of the investigation agency to arrest for detention was approved by the procuracy beforehand."""
    basis: str = case.need("arrest_basis")
    if basis == "none_stated":
        return unclear("arrest_basis")
    if basis != "detention_warrant" or taking.by_private(case):
        return not_applicable(
            Text("Đây không phải bắt để tạm giam theo lệnh.", "This was not an arrest for detention on an order.")
        )
    law = case.law("arrest_for_detention").value
    issuer, approved = case.choice("order_issued_by"), case.yes("order_approved_by_procuracy")
    if issuer in law["alone"]:
        return kept(Text("Lệnh do Viện kiểm sát hoặc Tòa án ra.", "The order came from the procuracy or a court."))
    if issuer in law["no_power"]:
        return breached(
            Text("Công an xã không có quyền ra lệnh này.", "The commune police had no power to issue this order.")
        )
    if approved is False and (issuer in law["needs_approval"] or issuer in law["not_read"]):
        return breached(NOT_APPROVED, contrary=APPROVED_BUT_NOT_SEEN)
    if issuer in law["not_read"]:
        return unclear("order_approved_by_procuracy", headline=COMMUNE_ORDER, reason="law_not_read")
    if approved:
        return kept(Text("Lệnh đã được Viện kiểm sát phê chuẩn.", "The procuracy approved the order."))
    if approved is None and issuer in law["needs_approval"]:
        return unclear("order_approved_by_procuracy")
    return (
        unclear("order_issued_by") if approved is False else unclear("order_approved_by_procuracy", "order_issued_by")
    )


NOT_APPROVED = Text(
    "Lệnh bắt của cơ quan điều tra chưa được Viện kiểm sát phê chuẩn (đồng ý bằng văn bản).",
    "The agency's arrest order was not approved by the procuracy.",
)
APPROVED_BUT_NOT_SEEN = Text(
    "Cơ quan có thể nói đã có văn bản phê chuẩn nhưng chưa cho xem. Có thể xin xem văn bản này.",
    "The agency may say an approval exists but was not shown. You may ask to see it.",
)
COMMUNE_ORDER = Text(
    "Lệnh do trưởng công an xã ký. Luật mới về việc này chưa đọc được. Nên xin xem văn bản giao việc và phê chuẩn.",
    "A commune police chief signed the order. The new law on this has not been read. Ask for the approval.",
)
