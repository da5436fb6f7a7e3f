"""The names of papers that were sent, how they went and what came back, in words for a paper. Words only."""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

KINDS: Mapping[str, Text] = {
    "complaint_procedural": Text("đơn khiếu nại trong vụ án hình sự", "complaint in the criminal case"),
    "complaint_procedural_second": Text("đơn khiếu nại lần hai", "second complaint"),
    "complaint_detention_regime": Text("đơn khiếu nại về nơi giữ", "complaint about conditions"),
    "complaint_detention_regime_second": Text("đơn khiếu nại tiếp về nơi giữ", "second complaint about conditions"),
    "complaint_administrative": Text("đơn khiếu nại hành chính", "administrative complaint"),
    "complaint_administrative_second": Text("đơn khiếu nại hành chính lần hai", "second administrative complaint"),
    "administrative_lawsuit": Text("đơn khởi kiện hành chính", "administrative lawsuit"),
    "denunciation": Text("đơn tố cáo", "denunciation"),
    "denunciation_continued": Text("đơn tố cáo tiếp", "denunciation taken further"),
    "crime_report": Text("đơn tố giác tội phạm", "crime report"),
    "release_request": Text("đơn yêu cầu trả tự do", "request for release"),
    "counsel_request": Text("đơn yêu cầu nhờ người bào chữa", "request for counsel"),
    "legal_aid": Text("đơn yêu cầu trợ giúp pháp lý", "request for legal aid"),
    "medical_request": Text("đơn đề nghị khám, chữa bệnh", "request for medical care"),
    "visit_request": Text("đơn đề nghị được gặp người bị giữ", "request for a visit"),
    "bail": Text("đơn xin bảo lĩnh", "request for bail"),
    "surety": Text("đơn đề nghị được đặt tiền để bảo đảm", "request to deposit money"),
    "appeal": Text("đơn kháng cáo", "appeal"),
    "late_appeal": Text("đơn kháng cáo quá hạn", "late appeal"),
    "appeal_reasons": Text("đơn kháng cáo phần lý do của bản án", "appeal against the reasons of the judgment"),
    "cassation_notice": Text("đơn đề nghị giám đốc thẩm", "request for cassation review"),
    "clearing_document": Text(
        "giấy xin bản sao văn bản kết thúc vụ việc", "request for a copy of the paper that ended it"
    ),
    "state_compensation": Text("văn bản yêu cầu bồi thường", "claim for State compensation"),
    "restore_honour": Text("văn bản yêu cầu phục hồi danh dự", "request that honour be restored"),
    "civil_claim": Text("đơn yêu cầu bồi thường thiệt hại", "claim for damages"),
}
SOME_PAPER = Text("đơn", "petition")
HOW = {
    "in_person": Text("nộp trực tiếp", "handed in"),
    "post": Text("gửi bưu điện", "sent by post"),
    "facility": Text("nộp qua nơi giữ", "through the place of holding"),
    "orally": Text("trình bày trực tiếp, có lập biên bản", "made orally, with a record"),
}
RESULTS = {
    "upheld": Text("được chấp nhận", "upheld"),
    "partly_upheld": Text("được chấp nhận một phần", "upheld in part"),
    "rejected": Text("không được chấp nhận", "rejected"),
    "returned": Text("bị trả lại", "sent back"),
}
