"""Steps about how the person is kept: visits, food, medicine, discipline; complained of apart from the arrest itself.

Boundary: declarations only. Law: Law 94/2015 Arts. 44-50 until 30 June 2026; then Law 128/2025.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import KEEP, Matter, Step, Urgency, by_due_date

CONDITIONS = ("family_visits", "medical_care")


def _fits(m: Matter) -> bool:
    found = m.breached(*CONDITIONS) or _visit_refused(m)
    return m.filed("complaint_detention_regime") or (m.route == "criminal" and found)


def _visit_refused(m: Matter) -> bool:
    """A reason for refusing a visit was told, and nothing shows that the law had its way."""
    return bool(m.value("family_visit_refused_reason")) and m.unclear("family_visits")


def _urgency(m: Matter) -> Urgency:
    """A refusal told without its day starts no time, and is to be complained of all the same."""
    found = by_due_date("complaint_detention_regime")(m)
    return "soon" if found == "later" and m.held else found


def _answered(m: Matter) -> bool:
    rows = [row for row in m.value("filings") or () if row.get("kind") == "complaint_detention_regime"]
    return any(row.get("answered_at") for row in rows) or m.late("complaint_detention_regime_answer")


FIRST = Step(
    id="complaint_detention_regime",
    title=Text("Khiếu nại về cách đối xử ở nơi giữ", "Complain of how the person is kept"),
    where=Text("Viện kiểm sát kiểm sát nơi giữ.", "To the procuracy that supervises the place."),
    who=Text(
        "Người bị giữ; người thân về việc thăm gặp của chính mình.",
        "The person held; relatives for visits of their own.",
    ),
    to=Text(
        "Viện trưởng Viện kiểm sát kiểm sát nơi giữ. Gửi qua nơi giữ cũng được.",
        "The head of the procuracy that supervises the place. It may be sent through the place.",
    ),
    fits=_fits,
    urgency=_urgency,
    do=(
        Text(
            "Tách riêng đơn này: thăm gặp, ăn uống, thuốc men, kỷ luật. Việc bắt giữ ghi ở đơn khác.",
            "Keep it apart: visits, food, medicine, discipline. The arrest itself belongs in another complaint.",
        ),
        Text(
            "Ghi ngày, giờ, ai từ chối và nói gì. Kèm đơn đã nộp và biên nhận.",
            "Give the day, the hour, who refused and what was said. Add what was filed and its receipt.",
        ),
    ),
    expect=(
        Text(
            "Từ 01/07/2026 có luật mới, chưa đọc được thời hạn. Nộp sớm, chậm nhất trong 15 ngày.",
            "A new law applies since 1 July 2026 and its periods have not been read. File early, within 15 days.",
        ),
    ),
    refused=(
        Text(
            "Bị từ chối hoặc không ai trả lời: khiếu nại lần hai lên Viện kiểm sát cấp trên.",
            "Refused or unanswered: complain a second time to the next procuracy up.",
        ),
    ),
    then=("complaint_detention_regime_second",),
    papers=("D01m",),
    law=("complaint_about_conditions", "detention_regime_complaint"),
    why=CONDITIONS,
    by="complaint_detention_regime",
    answer="complaint_detention_regime_answer",
)
SECOND = Step(
    id="complaint_detention_regime_second",
    title=Text("Khiếu nại lần hai về nơi giữ", "Complain a second time of how the person is kept"),
    where=Text("Viện kiểm sát cấp trên.", "To the next higher procuracy."),
    who=Text("Người đã khiếu nại lần đầu.", "Whoever made the first complaint."),
    to=Text("Viện trưởng Viện kiểm sát cấp trên.", "The head of the next higher procuracy."),
    fits=lambda m: m.filed("complaint_detention_regime"),
    urgency=by_due_date("complaint_detention_regime_second"),
    do=(
        KEEP,
        Text("Viết ngắn: không đồng ý điểm nào, vì sao.", "Say briefly which point you disagree with, and why."),
    ),
    expect=(Text("Đây là lần trả lời cuối của cách này.", "That answer ends this way."),),
    refused=(
        Text(
            "Vẫn bị từ chối: nhờ luật sư nêu trong vụ án, hoặc tố cáo người ở nơi giữ.",
            "Still refused: have counsel raise it in the case, or denounce those at the place.",
        ),
    ),
    then=("denunciation",),
    papers=("D01m",),
    law=("complaint_about_conditions",),
    why=CONDITIONS,
    by="complaint_detention_regime_second",
    answer="complaint_detention_regime_second_answer",
    possible=_answered,
    until=Text(
        "Chờ trả lời lần đầu, hoặc chờ hết hạn trả lời.", "Waits for the first answer, or for the end of its time."
    ),
)
