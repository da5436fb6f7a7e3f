"""The papers that may have been sent, in eight groups: a long list that opens a part at a time.

Boundary: words only; the ids are the kinds of `filings` in the contract.
"""

from __future__ import annotations

from intake.question import Choice
from intake.questions.wording import among, pick

SENT: tuple[Choice, ...] = (
    *among(
        "Việc bắt, giữ, giam",
        "Arrest, holding, detention",
        pick("complaint_procedural", "Khiếu nại trong vụ án hình sự", "Complaint in a criminal case"),
        pick("complaint_procedural_second", "Khiếu nại tiếp lên cấp trên", "Complaint to the next level"),
        pick("release_request", "Yêu cầu trả tự do", "Request for release"),
        pick("surety", "Đề nghị đặt tiền để được tại ngoại", "Request to deposit money"),
        pick("bail", "Đề nghị cho người thân đứng ra cam đoan", "Request for bail by others"),
        pick("other_measure", "Đề nghị biện pháp nhẹ hơn", "Request for a milder measure"),
    ),
    *among(
        "Nơi giữ, sức khỏe, thăm gặp",
        "Conditions, health, visits",
        pick("complaint_detention_regime", "Khiếu nại về nơi giữ", "Complaint about conditions"),
        pick("complaint_detention_regime_second", "Khiếu nại tiếp về nơi giữ", "Second complaint about conditions"),
        pick("medical_request", "Yêu cầu khám, chữa bệnh", "Request for a doctor"),
        pick("visit_request", "Đề nghị thăm gặp", "Request to visit"),
        pick("consular_visit", "Nhờ lãnh sự vào thăm", "Request to the consul"),
    ),
    *among(
        "Luật sư, quyền khi bị giữ",
        "Counsel, rights when held",
        pick("counsel_request", "Yêu cầu nhờ luật sư", "Request for counsel"),
        pick("legal_aid", "Nhờ trợ giúp pháp lý", "Request for legal aid"),
        pick("assert_rights", "Đọc về các quyền khi bị giữ", "Reading on rights when held"),
        pick("presumption_of_innocence", "Nhắc chưa có bản án, chưa có tội", "Reminder of innocence"),
    ),
    *among(
        "Việc hành chính",
        "Administrative matters",
        pick("complaint_administrative", "Khiếu nại hành chính", "Administrative complaint"),
        pick("complaint_administrative_second", "Khiếu nại hành chính lần hai", "Second administrative complaint"),
        pick("administrative_lawsuit", "Đơn kiện ra Tòa án hành chính", "Administrative claim"),
    ),
    *among(
        "Tố cáo, tố giác, người bị hại",
        "Denunciation, crime report, those harmed",
        pick("denunciation", "Tố cáo", "Denunciation"),
        pick("denunciation_continued", "Tố cáo tiếp lên cấp trên", "Denunciation to the next level"),
        pick("denouncer_protection", "Đề nghị bảo vệ người tố cáo", "Request to protect a denouncer"),
        pick("crime_report", "Tố giác tội phạm", "Crime report"),
        pick("request_to_open_case", "Yêu cầu mở vụ án", "Request to open a case"),
        pick("victim_role", "Đề nghị được coi là người bị hại", "Request to be recognised as harmed"),
        pick("victim_protection", "Đề nghị bảo vệ người bị đe dọa", "Request for protection"),
        pick("officials_responsible", "Đọc về trách nhiệm của cán bộ", "Reading on who answers"),
        pick("emergency_lines", "Gọi đường dây khẩn cấp", "Call to an emergency line"),
    ),
    *among(
        "Tòa án, bản án",
        "Court and judgment",
        pick("appeal", "Kháng cáo (xin xử lại)", "Appeal"),
        pick("late_appeal", "Kháng cáo quá hạn", "Late appeal"),
        pick("appeal_reasons", "Kháng cáo phần lý do của bản án", "Appeal of the reasons"),
        pick("cassation_notice", "Thông báo xin xem lại bản án", "Request to review a judgment"),
        pick("double_jeopardy_objection", "Phản đối việc bị xử lại", "Objection to a second trial"),
        pick("law_of_the_act", "Kiểm tra luật được dùng", "Check of the law used"),
        pick("repeated_lawsuits", "Trả lời khi bị kiện nhiều lần", "Answer to repeated suits"),
    ),
    *among(
        "Bồi thường, danh dự",
        "Compensation, honour",
        pick("clearing_document", "Xin văn bản ghi rõ không có tội", "Request for the clearing paper"),
        pick("state_compensation", "Yêu cầu Nhà nước bồi thường", "Claim for State compensation"),
        pick("civil_claim", "Đòi bồi thường trong vụ án", "Claim for damages in the case"),
        pick("civil_claim_separate", "Kiện đòi bồi thường", "Suit for damages"),
        pick("restore_honour", "Đề nghị phục hồi danh dự", "Request to restore honour"),
    ),
    *among(
        "Gửi ra nước ngoài",
        "Sent abroad",
        pick("wgad_urgent", "Thư khẩn ra nước ngoài", "Urgent letter abroad"),
        pick("wgad_regular", "Đơn gửi chuyên gia quốc tế", "Petition to international experts"),
        pick("special_procedures", "Thư gửi chuyên gia độc lập", "Letter to independent experts"),
        pick("un_offices", "Hỏi văn phòng Liên Hợp Quốc", "Question to a UN office"),
        pick("upr_report", "Góp vào báo cáo nhân quyền", "Part in a human rights report"),
        pick("ilo", "Đơn qua tổ chức người lao động", "Complaint through a union"),
        pick("embassies", "Thư gửi nhà ngoại giao", "Letter to a diplomat"),
    ),
)
