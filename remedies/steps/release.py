"""The step that asks for release when a limit is over, near its end, or kept open by a paper nobody has seen.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 110, 117, 118, 125, 173.
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules.words import Text
from remedies.steps.step import FIRST_DAY, Matter, Step, Urgency

LIMITS = (
    "decision_within_12_hours", "emergency_approval", "administrative_custody_limit", "custody_limit",
    "custody_extension_approval", "detention_limit", "detention_extension_approval", "detention_after_term",
    "prosecution_stage_limit", "trial_stage_limit", "appeal_stage_limit",
)  # fmt: skip
RUNNING_NOW = (
    "custody_limit", "detention_limit", "detention_after_term", "administrative_custody_limit",
    "prosecution_stage_limit", "trial_stage_limit", "appeal_stage_limit", "emergency_approval",
)  # fmt: skip
DETENTION_CLOCKS = ("detention_investigation", "detention_prosecution", "detention_trial", "detention_appeal")
HOUR_CLOCKS = ("emergency_holding", "administrative_custody")
SHORT_CLOCKS = (*HOUR_CLOCKS, "custody")


def _limit_over(m: Matter) -> bool:
    return m.breached(*RUNNING_NOW) or any(m.clock(c).state == "expired" for c in SHORT_CLOCKS + DETENTION_CLOCKS)


def _limit_open(m: Matter) -> bool:
    return m.unclear("custody_limit", "detention_limit", "administrative_custody_limit") and not _limit_over(m)


def _limit_near(m: Matter) -> bool:
    return _limit_at_hand(m) or m.ends_within(timedelta(days=10), *DETENTION_CLOCKS)


def _limit_at_hand(m: Matter) -> bool:
    """A limit by the hour ends within three hours, custody within a day."""
    return m.ends_within(timedelta(hours=3), *HOUR_CLOCKS) or m.ends_within(FIRST_DAY, "custody")


def _release_fits(m: Matter) -> bool:
    return m.held and m.route != "private" and (_limit_over(m) or _limit_near(m) or _limit_past_safe_end(m))


def _limit_past_safe_end(m: Matter) -> bool:
    """Unclear, and the safe end of a clock is behind: whether a further decision exists is what nobody knows."""
    ends = [m.clock(c).ends for c in SHORT_CLOCKS + DETENTION_CLOCKS if m.clock(c).state in ("running", "unknown")]
    return _limit_open(m) and any(end is not None and end <= m.now for end in ends)


def _release_urgency(m: Matter) -> Urgency:
    return "now" if _limit_over(m) or _limit_past_safe_end(m) or _limit_at_hand(m) else "soon"


RELEASE = Step(
    id="release_request",
    title=Text("Nộp đơn yêu cầu trả tự do", "File a request for release"),
    where=Text("Nơi đang giữ và nơi giám sát việc giữ.", "To the place of custody and those who supervise it."),
    who=Text(
        "Người bị giữ, luật sư, hoặc người thân đứng tên mình.",
        "The person held, counsel, or a relative in their own name.",
    ),
    to=Text(
        "Nơi đang giữ; Viện kiểm sát (cơ quan giám sát việc bắt giam) đang phụ trách vụ này.",
        "The place of custody; the procuracy (it supervises arrest and detention) in charge of the case.",
    ),
    fits=_release_fits,
    urgency=_release_urgency,
    do=(
        Text(
            "In mỗi nơi nhận một bản, thêm một bản giữ lại. Điền chỗ còn trống, ghi ngày và ký.",
            "Print one copy for each office and one to keep. Fill the gaps, date and sign.",
        ),
        Text(
            "Nộp một bản ở nơi đang giữ, một bản ở Viện kiểm sát.",
            "Hand one in at the place of custody and one at the procuracy.",
        ),
        Text(
            "Xin giấy biên nhận có ngày và giờ. Gửi bưu điện thì gửi bảo đảm và giữ biên lai.",
            "Ask for a receipt with day and hour. By post, send it registered and keep the slip.",
        ),
    ),
    expect=(
        Text(
            "Hết hạn mà không có quyết định mới hợp lệ thì luật buộc trả tự do.",
            "When the time is over and no valid new decision exists, the law requires release.",
        ),
        Text(
            "Chưa thể biết cơ quan sẽ quyết định thế nào. Nếu không trả lời, bước tiếp theo là khiếu nại.",
            "What they will decide cannot be known. If there is no answer, the next step is a complaint.",
        ),
    ),
    risks=(
        Text(
            "Có thể đã có quyết định gia hạn (cho giữ thêm) mà gia đình chưa biết. Hỏi số và ngày của quyết định đó.",
            "There may be an extension (more time) that the family has not been told of. Ask for its number and date.",
        ),
    ),
    refused=(
        Text(
            "Không trả lời hoặc bị từ chối: khiếu nại. Khiếu nại phải được trả lời trong 24 giờ, nhiều nhất 3 ngày.",
            "No answer or refused: complain. A complaint about holding is answered in 24 hours, 3 days at most.",
        ),
    ),
    then=("complaint_procedural",),
    papers=("D05",),
    ready=Text("Đơn đã điền sẵn.", "The paper is filled in."),
    papers_if=lambda m, paper: m.route == "criminal",
    why=LIMITS,
)
