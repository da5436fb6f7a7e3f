"""Steps towards damages from whoever did the harm: in the criminal case, or in a suit of its own.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 30, 63, 331(3).
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.crime import report_fits
from remedies.steps.harmed import CASE_FIRST
from remedies.steps.step import Step, always

CIVIL = Step(
    id="civil_claim",
    title=Text("Đòi bồi thường trong vụ án hình sự", "Claim damages in the criminal case"),
    where=Text("Nộp cho cơ quan đang giải quyết vụ án.", "To the body in charge of the case."),
    who=Text(
        "Người bị thiệt hại có đơn: nguyên đơn dân sự (người đòi bồi thường).",
        "Whoever was harmed and asks in writing: a civil plaintiff.",
    ),
    to=Text("Cơ quan điều tra, Viện kiểm sát hoặc Tòa án đang giữ hồ sơ.", "Whichever body has the file."),
    fits=lambda m: report_fits(m) or m.filed("civil_claim"),
    urgency=always("later"),
    do=(
        Text(
            "Liệt kê từng khoản: chữa bệnh, thu nhập bị mất, tài sản, chăm sóc tinh thần, đi lại.",
            "List each item: treatment, lost income, property, mental health care, travel.",
        ),
        Text(
            "Kèm hóa đơn, giấy khám, giấy xác nhận của nơi làm việc.",
            "Add receipts, medical papers, the employer's note.",
        ),
    ),
    expect=(
        Text(
            "Người gây hại trả, không phải Nhà nước. Tòa xử cùng bản án.",
            "The offender pays, not the State. It is decided with the judgment.",
        ),
        Text(
            "Chưa chứng minh đủ thì phần này được tách ra vụ dân sự.",
            "What cannot be proved yet is split off to a civil case.",
        ),
    ),
    refused=(
        Text(
            "Không được xử cùng: kháng cáo phần bồi thường trong 15 ngày, hoặc kiện dân sự riêng.",
            "Not decided with it: appeal that part within 15 days, or sue separately.",
        ),
    ),
    then=("appeal", "civil_claim_separate"),
    papers=("D11",),
    possible=lambda m: m.filed("crime_report") or m.filed("request_to_open_case"),
    until=CASE_FIRST,
)
CIVIL_APART = Step(
    id="civil_claim_separate",
    title=Text("Kiện đòi bồi thường riêng", "Sue for damages separately"),
    where=Text("Tòa án nhân dân khu vực.", "The regional people's court."),
    who=Text("Người bị thiệt hại hoặc người được ủy quyền.", "Whoever was harmed, or someone authorised."),
    to=Text(
        "Tòa án nhân dân khu vực nơi người gây hại cư trú.", "The regional people's court where the offender lives."
    ),
    fits=lambda m: bool(m.wrongdoers & {"private_person", "business"}) or m.filed("civil_claim_separate"),
    urgency=always("later"),
    do=(
        Text(
            "Dùng khi vụ án không mở, hoặc phần bồi thường đã tách ra.",
            "For when no case is opened, or the damages were split off.",
        ),
        Text(
            "Hỏi luật sư sớm: quyền kiện có hạn cuối, và người kiện phải chứng minh thiệt hại.",
            "Ask a lawyer early: the right to sue runs out, and whoever sues must prove the damage.",
        ),
    ),
    expect=(
        Text(
            "Có thể phải nộp tạm ứng án phí. Hòa giải trước, không được thì xử.",
            "A fee may be due in advance. Mediation comes first, then a judgment.",
        ),
    ),
    risks=(
        Text(
            "Bên kia có thể kiện ngược lại. Giữ mọi tin nhắn và giấy tờ, không hứa hẹn qua điện thoại.",
            "The other side may sue back. Keep messages and papers; promise nothing by telephone.",
        ),
    ),
    law=("civil_claim",),
    refused=(
        Text(
            "Tòa trả lại đơn: khiếu nại với chính Tòa án đó, theo hạn ghi trong giấy trả lại.",
            "Sent back: complain to that court, by the date on its paper.",
        ),
    ),
)
