"""The step that asks for the protection of those harmed, of witnesses and of reporters.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 484-487.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.crime import report_fits
from remedies.steps.step import Step, always

OF_WITNESSES = Step(
    id="victim_protection",
    title=Text("Xin được bảo vệ khi bị đe dọa", "Ask for protection when threatened"),
    where=Text("Cơ quan điều tra đang giải quyết.", "The investigating agency in charge."),
    who=Text(
        "Người báo tin, người làm chứng, người bị hại và người thân.",
        "Those who report, witnesses, the person harmed, and their relatives.",
    ),
    to=Text(
        "Cơ quan điều tra; cũng có thể đề nghị qua Viện kiểm sát hoặc Tòa án.",
        "The investigating agency; the procuracy or the court can pass it on.",
    ),
    fits=lambda m: report_fits(m) or m.filed("victim_protection"),
    urgency=always("later"),
    do=(
        Text(
            "Viết đơn: ngày, tên, địa chỉ, lý do, muốn được bảo vệ thế nào, chữ ký.",
            "Write: the day, name, address, reasons, what protection is wanted, a signature.",
        ),
        Text(
            "Gấp thì gọi hoặc đến nói trước, gửi giấy sau. Nguy hiểm ngay: gọi 113.",
            "If urgent, call or go first and write afterwards. In danger now: call 113.",
        ),
        Text(
            "Giữ tin nhắn, cuộc gọi, ảnh, tên người chứng kiến lời đe dọa.",
            "Keep messages, calls, pictures and the names of those who heard the threat.",
        ),
    ),
    expect=(
        Text(
            "Có thể được canh gác, giữ kín tên, đổi chỗ ở. Từ chối thì phải giải thích.",
            "It may mean guards, a secret name, another place to live. A refusal is explained.",
        ),
        Text(
            "Không phải ai đề nghị cũng được: cần có căn cứ là đang bị đe dọa.",
            "Not everyone who asks receives it: there must be grounds for the threat.",
        ),
    ),
    refused=(
        Text(
            "Bị từ chối: khiếu nại trong 15 ngày và tự lo nơi ở an toàn trước.",
            "Refused: complain within 15 days, and find a safe place first.",
        ),
    ),
    then=("complaint_procedural",),
    needs=("emergency",),
)
