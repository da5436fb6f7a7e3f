"""The words of a chronicle: one sentence for each instant of a case, and the limits that begin with it. Words only."""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

HAPPENED: Mapping[str, Text] = {
    "emergency_arrest_approved_at": Text(
        "Viện kiểm sát phê chuẩn việc bắt khẩn cấp.", "The procuracy approved the emergency arrest."
    ),
    "handed_over_at": Text("Cơ quan điều tra nhận người.", "The investigation agency received the person."),
    "first_decision_at": Text("Quyết định đầu tiên về việc giữ, hoặc được thả.", "First decision, or release."),
    "custody_from": Text("Bắt đầu tạm giữ theo quyết định.", "Custody began under a decision."),
    "family_notified_at": Text("Gia đình được báo tin.", "The family was told."),
    "learned_at": Text("Người khiếu nại biết việc bắt, giữ.", "The complainant learned of the arrest."),
    "counsel_requested_at": Text("Yêu cầu nhờ người bào chữa.", "Counsel was asked for."),
    "counsel_registered_at": Text("Người bào chữa được đăng ký.", "Counsel was registered."),
    "counsel_met_at": Text("Gặp người bào chữa lần đầu.", "First meeting with counsel."),
    "detention_from": Text("Bắt đầu tạm giam.", "Detention began."),
    "case_file_to_procuracy_at": Text(
        "Kết thúc điều tra, hồ sơ chuyển Viện kiểm sát.", "The investigation ended; the file went to the procuracy."
    ),
    "indicted_at": Text("Có cáo trạng.", "Indictment."),
    "investigation_resumed_at": Text("Phục hồi điều tra.", "The investigation was resumed."),
    "case_file_to_court_at": Text("Tòa án nhận hồ sơ.", "The court received the file."),
    "trial_decision_at": Text("Quyết định đưa vụ án ra xét xử.", "Decision to hold the trial."),
    "trial_at": Text("Mở phiên tòa sơ thẩm.", "The trial opened."),
    "judgment_at": Text("Tuyên án sơ thẩm.", "Judgment of first instance."),
    "judgment_served_at": Text("Nhận bản án, hoặc bản án được niêm yết.", "Judgment received or posted up."),
    "appealed_at": Text("Kháng cáo.", "Appeal."),
    "appeal_file_received_at": Text("Tòa án cấp phúc thẩm nhận hồ sơ.", "The appeal court received the file."),
    "appeal_judgment_at": Text("Bản án phúc thẩm.", "Appeal judgment."),
    "released_at": Text("Được trả tự do.", "Released."),
    "outcome_decision_at": Text("Có văn bản kết thúc vụ việc.", "Document that ended the case."),
    "outcome_document_received_at": Text("Nhận văn bản kết thúc vụ việc.", "That document was received."),
}
SENT: Mapping[str, Text] = {
    "returned": Text("Hồ sơ bị trả để điều tra bổ sung.", "The file was returned for further investigation."),
    "decision": Text("Có quyết định hoặc việc làm bị khiếu nại.", "A decision or act that may be complained of."),
    "approved": Text(", có phê chuẩn", ", approved"),
    "not_approved": Text(", không có phê chuẩn", ", not approved"),
    "answer_due": Text("Hạn trả lời", "Answer due"),
}
CLOCKS: Mapping[str, Mapping[str, Text]] = {
    "arrested_at": {
        "emergency_holding": Text("Hết 12 giờ đầu", "First 12 hours end"),
        "administrative_custody": Text("Hết tạm giữ hành chính", "Administrative custody ends"),
    },
    "custody_from": {"custody": Text("Hết tạm giữ", "Custody ends")},
    "detention_from": {"detention_investigation": Text("Hết tạm giam", "Detention ends")},
    "case_file_to_procuracy_at": {"detention_prosecution": Text("Hết hạn giam ở bước truy tố", "Limit at this stage")},
    "case_file_to_court_at": {"detention_trial": Text("Hết hạn giam chờ xử", "Limit at this stage")},
    "appeal_file_received_at": {"detention_appeal": Text("Hết hạn giam chờ phúc thẩm", "Limit at this stage")},
}
DEADLINES: Mapping[str, tuple[str, Text]] = {
    "learned_at": ("complaint_procedural", Text("Hạn khiếu nại", "Complaint due")),
    "judgment_at": ("appeal_judgment", Text("Hạn kháng cáo", "Appeal due")),
    "outcome_document_received_at": (
        "state_compensation_claim",
        Text("Hạn yêu cầu bồi thường", "Claim for compensation due"),
    ),
}
"""The deadline that an event opens, and what it is called."""
