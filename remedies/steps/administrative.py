"""Steps against an administrative decision or act: two complaints, and the court.

Boundary: declarations only. Law: Law on Complaints 2011 (amended 2025); Law on Administrative Procedure 2015 Arts. 30,
115, 116.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import KEEP, Matter, Step, by_due_date

ADMINISTRATIVE = ("administrative_custody_ground", "administrative_custody_limit", "family_notice")


def _administrative(m: Matter) -> bool:
    return m.route == "administrative" or m.administrative_decisions


CUSTODY = Text(
    "Tạm giữ hành chính: nêu giờ bắt đầu, giờ về, có được giao quyết định bằng giấy không.",
    "Administrative custody: give the hour it began and ended, and whether a written decision was handed over.",
)
PROTECTION_TAKEN_BACK = Text(
    "Rút lệnh cấm người quấy rối đến gần: nêu lệnh nào, ngày nào, việc quấy rối vẫn còn.",
    "An order that kept a harasser away was taken back: say which, when, and that the harassment goes on.",
)
PRESS_CARD = Text(
    "Thu hồi thẻ nhà báo, giấy phép: nêu quyết định, lý do ghi trong đó, công việc bị ảnh hưởng.",
    "A press card or a licence was cancelled: give the decision, its reasons and the work it affects.",
)


def _about(m: Matter) -> tuple[Text, ...]:
    """What to state, by what is complained of; two decisions that are no custody stand as examples."""
    return ((CUSTODY,) if m.route == "administrative" else ()) + (
        (PROTECTION_TAKEN_BACK, PRESS_CARD) if m.administrative_decisions else ()
    )


def _for_whom(m: Matter, paper: str) -> bool:
    """An authorisation is for somebody who complains in the place of the person held."""
    return paper != "H01" or m.value("respondent") in ("family", "caseworker")


COMPLAINT_ADMINISTRATIVE = Step(
    id="complaint_administrative",
    title=Text("Khiếu nại quyết định hành chính", "Complain of an administrative decision"),
    where=Text("Người đã ra quyết định, hoặc thủ trưởng của người đó.", "To whoever decided, or their head."),
    who=Text(
        "Người bị giữ, hoặc người được ủy quyền có chứng thực.",
        "The person held, or someone with a certified authorisation.",
    ),
    to=Text("Người đứng đầu cơ quan đã ra quyết định hoặc đã giữ.", "The head of the body that decided or held."),
    fits=lambda m: (
        _administrative(m)
        and (m.breached(*ADMINISTRATIVE) or m.administrative_decisions or m.filed("complaint_administrative"))
    ),
    urgency=by_due_date("complaint_administrative", near=7),
    do=(
        Text(
            "Ghi quyết định hoặc việc làm muốn khiếu nại, lý do, và điều đề nghị.",
            "State the decision or act, the reasons, and what is asked for.",
        ),
        Text(
            "Kèm bản sao quyết định nếu có. Ký hoặc điểm chỉ (lăn tay).",
            "Add a copy of the decision if there is one. Sign or give a fingerprint.",
        ),
        Text(
            "Nộp trực tiếp hoặc gửi bưu điện bảo đảm, giữ biên nhận.",
            "Hand it in or send it registered; keep the receipt.",
        ),
    ),
    expect=(
        Text(
            "Cơ quan báo có nhận hay không trong 7 ngày làm việc, rồi giải quyết trong 30 ngày, việc phức tạp 45 ngày.",
            "The body says within 7 working days whether it accepts, then decides in 30 days, 45 if complex.",
        ),
        Text(
            "Không đồng ý thì khiếu nại lần hai hoặc kiện ra Tòa án.",
            "Whoever disagrees can complain again or go to court.",
        ),
    ),
    risks=(
        Text(
            "Trong lúc khiếu nại vẫn phải làm theo quyết định, trừ khi có văn bản tạm dừng.",
            "The decision must be followed meanwhile, unless it is suspended in writing.",
        ),
    ),
    here=_about,
    refused=(
        Text(
            "Không đồng ý hoặc quá hạn: trong 30 ngày (vùng xa 45 ngày) khiếu nại lần hai, hoặc kiện trong 1 năm.",
            "Disputed or overdue: within 30 days (45 in remote areas) complain again, or sue within 1 year.",
        ),
    ),
    then=("complaint_administrative_second", "administrative_lawsuit"),
    papers=("D02a", "H01"),
    papers_if=_for_whom,
    why=ADMINISTRATIVE,
    by="complaint_administrative",
    answer="complaint_administrative_answer",
)
LAWSUIT = Step(
    id="administrative_lawsuit",
    title=Text("Kiện ra Tòa án hành chính", "Go to the administrative court"),
    where=Text("Tòa án nhân dân khu vực.", "The regional people's court."),
    who=Text("Người bị giữ hoặc người được ủy quyền.", "The person held or someone authorised."),
    to=Text("Tòa án nhân dân khu vực nơi có cơ quan bị kiện.", "The regional people's court for the body sued."),
    fits=lambda m: (
        COMPLAINT_ADMINISTRATIVE.fits(m)
        and m.deadline("administrative_lawsuit").state != "passed"
        and not m.upheld("complaint_administrative")
    ),
    urgency=by_due_date("administrative_lawsuit", near=30, otherwise="later"),
    do=(
        Text("Hỏi luật sư trước khi kiện.", "Ask a lawyer before suing."),
        Text(
            "Viết đơn khởi kiện, kèm quyết định và chứng cứ, nộp ở Tòa án.",
            "Write the claim, add the decision and the evidence, file it at the court.",
        ),
    ),
    expect=(
        Text(
            "Có thể kiện ngay mà không cần khiếu nại trước. Không vừa kiện vừa khiếu nại cùng một việc.",
            "You may sue at once without complaining first, but not do both over the same matter.",
        ),
    ),
    risks=(Text("Có thể phải nộp tạm ứng án phí.", "A court fee may have to be paid in advance."),),
    refused=(
        Text(
            "Tòa trả lại đơn kiện: khiếu nại với Tòa án đó. Thua kiện: kháng cáo trong 15 ngày.",
            "The claim is sent back: complain to that court. The suit is lost: appeal within 15 days.",
        ),
    ),
    why=ADMINISTRATIVE,
    by="administrative_lawsuit",
    needs=("legal",),
)
COMPLAINT_ADMINISTRATIVE_SECOND = Step(
    id="complaint_administrative_second",
    title=Text("Khiếu nại hành chính lần hai", "Complain a second time of the administrative decision"),
    where=Text("Cấp trên trực tiếp của người đã giải quyết.", "To the level above whoever settled it."),
    who=Text("Người đã khiếu nại lần đầu.", "Whoever made the first complaint."),
    to=Text(
        "Thủ trưởng cấp trên trực tiếp của người giải quyết lần đầu.",
        "The head of the level directly above the first settler.",
    ),
    fits=lambda m: (
        m.filed("complaint_administrative_second")
        or (m.filed("complaint_administrative") and not m.upheld("complaint_administrative"))
    ),
    urgency=by_due_date("complaint_administrative_second", near=7),
    do=(
        KEEP,
        Text("Viết ngắn: không đồng ý điểm nào, vì sao.", "Say briefly which point you disagree with, and why."),
    ),
    expect=(
        Text(
            "Được giải quyết trong 45 ngày, việc phức tạp 60 ngày, và phải có đối thoại.",
            "It is settled in 45 days, 60 if complex, and a dialogue must be held.",
        ),
        Text("Cũng có thể kiện ra Tòa án thay vì khiếu nại tiếp.", "One may go to court instead."),
    ),
    refused=(
        Text(
            "Vẫn không đồng ý, hoặc không ai trả lời: kiện ra Tòa án trong 1 năm.",
            "Still disputed or unanswered: sue within 1 year.",
        ),
    ),
    then=("administrative_lawsuit",),
    papers=("D02b", "H01"),
    papers_if=_for_whom,
    by="complaint_administrative_second",
    answer="complaint_administrative_second_answer",
    possible=lambda m: m.deadline("complaint_administrative_second").state != "not_yet",
    until=Text(
        "Chờ trả lời lần đầu, hoặc chờ hết hạn giải quyết.", "Waits for the first answer, or the end of its time."
    ),
)
