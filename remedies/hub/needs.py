"""What a person may need help with: each need with its page, its words, and where it stands on the first page.

Boundary: declarations only. An entry of the data names needs by id; a step of the plan does too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legal_rules.words import Text


@dataclass(frozen=True)
class Need:
    """One need: the neutral piece of its address, its heading, and one line on what is to be found there."""

    id: str
    slug: str
    head: Text
    lead: Text


NEEDS: tuple[Need, ...] = (
    Need(
        "emergency",
        "gap",
        Text("Khẩn cấp", "Emergency"),
        Text(
            "Có người bị đánh, mất tin, bị đe dọa, hoặc sắp bị bắt.",
            "Someone is beaten, missing, threatened, or about to be arrested.",
        ),
    ),
    Need(
        "legal",
        "hoi-viec",
        Text("Luật sư và pháp lý", "Lawyers and legal help"),
        Text("Tìm luật sư, trả tiền luật sư, xem thẻ luật sư.", "Finding a lawyer, paying one, checking a licence."),
    ),
    Need(
        "medical_psychological",
        "suc-khoe",
        Text("Sức khỏe và tinh thần", "Health and state of mind"),
        Text(
            "Chữa bệnh, nghỉ ngơi, có người lắng nghe. Cấp cứu thì gọi 115.",
            "Treatment, rest, someone who listens. In an emergency call 115.",
        ),
    ),
    Need(
        "money",
        "chi-phi",
        Text("Tiền bạc", "Money"),
        Text(
            "Tiền luật sư, thuốc men, đi lại, sinh sống. Đọc lưu ý về tiền từ ngoài nước trước.",
            "Lawyer, medicine, travel, living costs. Read first what to mind about money from abroad.",
        ),
    ),
    Need(
        "digital_safety",
        "may",
        Text("An toàn điện thoại, máy tính, tài khoản", "Safety of phones, computers and accounts"),
        Text(
            "Máy bị thu giữ, tài khoản bị vào, bị theo dõi.",
            "A device was seized, an account was entered, somebody is watching.",
        ),
    ),
    Need(
        "international",
        "noi-xa",
        Text("Nơi ngoài nước lên tiếng", "Bodies abroad that speak up"),
        Text(
            "Liên Hợp Quốc, tổ chức nhân quyền, sứ quán. Đọc phần rủi ro trước.",
            "The United Nations, human rights organisations, embassies. Read about the risks first.",
        ),
    ),
    Need(
        "media",
        "tin",
        Text("Báo chí và người viết", "The press and people who write"),
        Text(
            "Nơi đưa tin, và nơi giúp người bị xử lý vì bài viết. Tin đã đăng thì không lấy lại được.",
            "Those who report, and those who help people acted against for writing. What is published stays out.",
        ),
    ),
)
BY_ID: Mapping[str, Need] = {need.id: need for need in NEEDS}
BY_SLUG: Mapping[str, Need] = {need.slug: need for need in NEEDS}
