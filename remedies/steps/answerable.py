"""Who answers for what was done.

Boundary: declarations only. Law: Penal Code Arts. 368, 373, 374, 377; State Compensation Liability Law 2017 Art. 64.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import Step, always

OFFICIALS = Step(
    id="officials_responsible",
    title=Text("Ai phải chịu trách nhiệm, và bằng cách nào", "Who answers for it, and how"),
    where=Text("Đọc trước khi chọn cách làm.", "To read before choosing a way."),
    who=Text("Người bị thiệt hại.", "Whoever was harmed."),
    to=Text(
        "Nơi nhận khiếu nại, tố cáo hoặc tin báo, tùy cách chọn.",
        "Whoever takes the complaint, the denunciation or the report.",
    ),
    fits=lambda m: m.route != "private" and "state_official" in m.wrongdoers,
    urgency=always("later"),
    do=(
        Text(
            "Chính người làm sai chịu trách nhiệm: kỷ luật, phạt, hoặc tội phạm (Điều 377, 368, 373, 374).",
            "The one who did it answers: discipline, a fine, or a crime (Articles 377, 368, 373, 374).",
        ),
        Text(
            "Người ra lệnh, người ký và người phê chuẩn (đồng ý bằng văn bản) cũng có thể chịu.",
            "Whoever ordered, signed or approved may answer too.",
        ),
        Text(
            "Ghi tên, chức vụ, số hiệu và việc đã làm. Không ghi nhà riêng, gia đình của họ.",
            "Note name, office, badge number and the act. Leave out their home and family.",
        ),
    ),
    expect=(
        Text(
            "Nhà nước bồi thường trước. Sau đó người có lỗi phải trả lại một phần hoặc toàn bộ cho Nhà nước.",
            "The State pays first. The officer at fault then pays some or all of it back to the State.",
        ),
    ),
    risks=(
        Text(
            "Không đăng tên cán bộ lên mạng: có thể bị cho là vu khống hoặc lợi dụng quyền tự do.",
            "Do not post officers' names online: it may be called slander or abuse of freedoms.",
        ),
    ),
    refused=(
        Text(
            "Không ai bị xử lý: tố cáo tiếp, hoặc khiếu nại quyết định không khởi tố trong 15 ngày.",
            "Nobody is dealt with: take it further, or complain of a refusal to open a case within 15 days.",
        ),
    ),
    then=("denunciation", "crime_report", "state_compensation"),
    law=("crime_official_holding", "crime_prosecuting_innocent", "official_who_does_not_settle", "names_of_officials"),
)
