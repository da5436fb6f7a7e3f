"""D10b, the request that honour be restored, made apart from the claim for money: the same form, for honour only.

Law on State Compensation Liability 2017 Art. 6(2), 31, 41(3) last paragraph, 56-59; Constitution Art. 31(5).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.instants import day_of
from legal_rules.law import NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue import claim
from remedies.catalogue.ground import cite
from remedies.catalogue.paper import Paper, Situation


def compose(situation: Situation) -> Mapping[str, Any]:
    """What the claims share, and the article that gives the right."""
    return {**claim.head(situation), "law": _law(situation)}


def _law(situation: Situation) -> Text | None:
    try:
        return cite(in_force("honour_restored", day_of(situation.at)).citations)
    except NoLawForDate:
        return None


PAPER = Paper(
    id="D10b",
    number=22,
    title=Text("Văn bản yêu cầu phục hồi danh dự", "Request that honour be restored"),
    purpose=Text(
        "Để yêu cầu cơ quan đã làm oan xin lỗi công khai và cải chính. Không có hạn cuối.",
        "To have the body that was wrong apologise in public and correct the record. There is no last day.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị văn bản này: cần có văn bản cho thấy người đó bị oan.",
        "The plan does not propose this paper now: it needs a document showing that the person was wronged.",
    ),
    steps=("restore_honour",),
    feeds=(
        "respondent", "age", "birth_year", "arrested_at", "arrest_place", "arrested_by", "arrest_basis",
        "order_shown", "order_copy_given", "handed_over_at", "first_decision_at", "custody_from", "custody_until",
        "custody_periods", "charges", "detention_from", "detention_orders", "still_held", "released_at",
        "investigating_agency", "province", "stage", "outcome", "outcome_ground", "outcome_decision_at",
        "outcome_document_received_at", "filings",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=claim.address,
    weigh=(
        Text(
            "Việc xin lỗi làm ở nơi đông người và đăng báo, nên nhiều người sẽ biết. Có thể chỉ chọn đăng báo, hoặc "
            "hoãn lại.",
            "The apology is made in public and in the papers, so many will know. One may choose the papers only, or "
            "put it off.",
        ),
        Text(
            "Đã trả lời là từ chối thì không đòi lại được. Nếu chưa quyết, hãy xin hoãn.",
            "Once refused, the right cannot be claimed back. If undecided, ask to put it off.",
        ),
        Text(
            "Dùng mẫu 01/BTNN, chỉ điền phần danh dự; chưa đối chiếu được nguyên văn mẫu.",
            "This is form 01/BTNN filled for honour only; the form itself was not seen word for word.",
        ),
    ),
    before=(
        Text(
            "Cơ quan phải tự báo trong 15 ngày. Nộp giấy này khi không được báo, hoặc khi đã hoãn mà nay muốn làm.",
            "The body must give notice by itself within 15 days. File this if it did not, or if you put it off then.",
        ),
        Text(
            "Nếu người bị oan đã mất, người thừa kế yêu cầu đăng báo xin lỗi, kèm giấy tờ về thừa kế.",
            "If the person has died, the heirs ask for the apology in the papers and add proof of inheritance.",
        ),
        Text(
            "Nộp một bản, giữ một bản có dấu “đã nhận” hoặc phiếu gửi bưu điện.",
            "File one copy; keep one stamped “received”, or the postal slip.",
        ),
    ),
)  # fmt: skip
