"""Steps once the person is cleared: compensation from the State, honour restored.

Boundary: declarations only. Law: State Compensation Liability Law 2017 Arts. 6, 7, 18, 31, 32, 56-59.
"""

from __future__ import annotations

from legal_rules.instants import When
from legal_rules.words import Text
from remedies.steps.step import Matter, Step, always, by_due_date


def _allowed(m: Matter) -> bool:
    """Whether an administrative complaint was upheld, which grounds a claim too (Art. 8(2))."""
    rows = (row for row in m.value("filings") or () if str(row.get("kind")).startswith("complaint_administrative"))
    return any(row.get("result") in ("upheld", "partly_upheld") and row.get("answered_at") for row in rows)


COMPENSATION = Step(
    id="state_compensation",
    title=Text("Yêu cầu Nhà nước bồi thường", "Claim compensation from the State"),
    where=Text("Cơ quan ra quyết định sai sau cùng.", "The body that last decided wrongly."),
    who=Text(
        "Người bị thiệt hại, người thừa kế hoặc người đại diện.", "The person harmed, their heirs or a representative."
    ),
    to=Text(
        "Cơ quan ra quyết định sai sau cùng; chưa biết là nơi nào thì nộp ở Sở Tư pháp nơi bạn đang ở.",
        "The body that last decided wrongly; if unsure, the Department of Justice of the province where you live.",
    ),
    fits=lambda m: m.cleared or _allowed(m) or m.filed("state_compensation"),
    urgency=by_due_date("state_compensation_claim", near=90, otherwise="later"),
    do=(
        Text(
            "Giữ bản gốc văn bản cho thấy không có tội hoặc việc giữ là sai.",
            "Keep the original of the document that clears the person or finds the holding wrong.",
        ),
        Text("Ghi từng khoản thiệt hại, kèm hóa đơn, giấy xác nhận.", "List each loss with receipts and proof."),
    ),
    expect=(
        Text(
            "Không phải việc giữ sai nào cũng được bồi thường: luật có danh sách, và cần có văn bản làm căn cứ.",
            "Not every wrongful holding is compensated: the law has a list, and a document is needed as the ground.",
        ),
    ),
    papers=("D10a",),
    refused=(
        Text(
            "Thương lượng không thành, hoặc không đồng ý quyết định: kiện ra Tòa án trong 15 ngày.",
            "Negotiation fails, or the decision is disputed: sue within 15 days.",
        ),
        Text(
            "Chưa có văn bản làm căn cứ: khiếu nại hoặc đề nghị cơ quan ra văn bản xác định việc làm sai.",
            "No ground document yet: complain, or ask the body to establish the wrong in writing.",
        ),
    ),
    then=("restore_honour", "complaint_procedural"),
    by="state_compensation_claim",
    answer="state_compensation_answer",
    sum="state_compensation",
    possible=lambda m: isinstance(m.value("outcome_document_received_at"), When) or _allowed(m),
    until=Text("Cần nhận được văn bản làm căn cứ trước.", "Needs the document that serves as ground first."),
)
HONOUR = Step(
    id="restore_honour",
    title=Text("Đề nghị phục hồi danh dự", "Ask that honour be restored"),
    where=Text("Cơ quan đã làm sai. Không có hạn cuối.", "The body that was wrong. There is no last day."),
    who=Text("Người bị thiệt hại; nếu đã mất thì người thừa kế.", "The person harmed, or the heirs."),
    to=Text(
        "Cơ quan trực tiếp quản lý người đã gây thiệt hại.", "The body that directly manages the officer responsible."
    ),
    fits=lambda m: m.cleared or m.filed("restore_honour"),
    urgency=always("later"),
    do=(
        Text(
            "Trả lời rõ có đồng ý hay không khi cơ quan báo. Đã từ chối thì không đòi lại được.",
            "Say clearly whether you agree when the body gives notice. A right refused cannot be claimed back.",
        ),
    ),
    expect=(
        Text(
            "Cơ quan phải tự báo trong 15 ngày, rồi xin lỗi công khai tại nơi cư trú và đăng báo.",
            "The body must itself give notice within 15 days, then apologise in public and in the papers.",
        ),
    ),
    risks=(
        Text(
            "Việc này làm ở nơi đông người. Có thể chỉ chọn đăng báo.",
            "The apology is made in public. One may ask for the papers only.",
        ),
    ),
    papers=("D10b",),
    refused=(
        Text(
            "Quá 15 ngày không ai báo: gửi đơn đề nghị; không được thì khiếu nại với chính cơ quan đó.",
            "No notice after 15 days: ask in writing; failing that, complain to that body.",
        ),
    ),
    then=("state_compensation",),
    possible=lambda m: isinstance(m.value("outcome_document_received_at"), When),
    until=Text("Cần nhận được văn bản làm căn cứ trước.", "Needs the document that serves as ground first."),
)
