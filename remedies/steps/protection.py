"""The step that asks for the protection of a denouncer.

Boundary: declarations only. Law: Law on Denunciation 2018 Arts. 47-58.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.denouncing import denunciation_fits
from remedies.steps.step import Matter, Step, Urgency


def _protection_urgency(m: Matter) -> Urgency:
    return "soon" if m.filed("denunciation") or m.filed("denunciation_continued") else "consider"


OF_DENOUNCERS = Step(
    id="denouncer_protection",
    title=Text("Đề nghị bảo vệ người tố cáo", "Ask that the denouncer be protected"),
    where=Text("Nơi giải quyết tố cáo, hoặc công an nơi gần nhất.", "Whoever settles the denunciation, or the police."),
    who=Text("Người tố cáo; vợ, chồng, cha, mẹ, con của họ.", "The denouncer; their spouse, parents and children."),
    to=Text(
        "Người giải quyết tố cáo. Nguy hiểm ngay: công an nơi gần nhất.",
        "Whoever settles the denunciation. In danger now: the nearest police.",
    ),
    fits=lambda m: m.filed("denouncer_protection") or denunciation_fits(m),
    urgency=_protection_urgency,
    do=(
        Text(
            "Viết: ai đe dọa, việc gì, từ ngày nào, cần bảo vệ gì (tên, việc làm, tính mạng, tài sản).",
            "Write who threatens, how, since when, and what to protect: name, work, life, property.",
        ),
        Text(
            "Gấp thì nói trực tiếp hoặc gọi điện, gửi giấy sau.",
            "If urgent, in person or by telephone, then in writing.",
        ),
        Text(
            "Đừng tự kể mình đã tố cáo: kể ra thì không còn được giữ kín.",
            "Do not tell others: whoever tells it loses secrecy.",
        ),
    ),
    expect=(
        Text(
            "Phải có căn cứ là bị hại hoặc bị đe dọa vì việc tố cáo. Từ chối phải nêu lý do.",
            "There must be grounds for harm or threats because of it. A refusal gives its reasons.",
        ),
    ),
    risks=(
        Text(
            "Không ai bảo đảm được an toàn tuyệt đối. Tự lo nơi ở và người đi cùng.",
            "Nobody can guarantee safety. Arrange a place and company of your own.",
        ),
    ),
    refused=(
        Text(
            "Bị từ chối: hỏi lý do bằng văn bản, đề nghị lên cấp trên; bị trả thù thì báo tội phạm (Điều 166).",
            "Refused: ask why in writing, turn to the level above; report revenge as a crime (Article 166).",
        ),
    ),
    then=("crime_report",),
    quiet=(
        Text(
            "Chờ: đề nghị khi có dấu hiệu bị đe dọa cũng chưa muộn.",
            "Wait: it can be asked once there are signs of a threat.",
        ),
        Text(
            "Làm lặng lẽ: trước hết chỉ xin giữ kín tên, địa chỉ.",
            "Quietly: at first ask only that name and address stay secret.",
        ),
    ),
    needs=("emergency",),
)
