"""The boxes and words of an appeal. Words only; which box fits is for the signer: nobody judges the judgment here.

Criminal Procedure Code Art. 331, 332(2), 355-359 (what an appeal court may do).
"""

from __future__ import annotations

from legal_rules.words import Text

SCOPE = (
    Text("Toàn bộ bản án, quyết định", "The whole judgment or decision"),
    Text("Một phần: tội danh", "In part: the offence found"),
    Text("Một phần: hình phạt", "In part: the penalty"),
    Text("Một phần: bồi thường, án phí, vật chứng", "In part: damages, costs, exhibits"),
)
ACQUITTED = Text("Một phần: lý do mà bản án dùng để tuyên không có tội", "In part: the reasons given for the acquittal")
ASKS = (
    Text("Tuyên bị cáo không có tội và đình chỉ vụ án", "Acquit the defendant and end the case"),
    Text("Hủy bản án sơ thẩm để điều tra lại hoặc xét xử lại", "Annul the judgment for a new investigation or trial"),
    Text("Áp dụng điều, khoản về tội nhẹ hơn", "Apply an article or clause on a lesser offence"),
    Text("Giảm hình phạt, cho hưởng án treo", "Reduce the penalty, or suspend it"),
    Text("Sửa phần bồi thường, án phí, vật chứng", "Change the damages, costs or exhibits"),
    Text("Việc khác: ......", "Other: ......"),
)
ASKS_OF_CLEARED = (
    Text(
        "Giữ nguyên phần tuyên không có tội, sửa lý do thành: không có sự việc phạm tội",
        "Keep the acquittal and change its reason to: no criminal event happened",
    ),
    Text(
        "Giữ nguyên phần tuyên không có tội, sửa lý do thành: hành vi không cấu thành tội phạm",
        "Keep the acquittal and change its reason to: the act is no crime",
    ),
    Text("Việc khác: ......", "Other: ......"),
)
WEIGH = (
    Text(
        "Các mục xếp theo mẫu đơn kháng cáo của Tòa án; mẫu dùng cho vụ án hình sự chưa được đối chiếu từng chữ. Tòa "
        "có mẫu sẵn thì dùng mẫu của Tòa. Đơn đủ các nội dung luật buộc là hợp lệ.",
        "The items follow the court's appeal form; its criminal version was not compared word for word. If the court "
        "hands out its form, use that. An appeal with the contents that the law asks for is valid.",
    ),
    Text(
        "Bị cáo tự ký. Người thân không ký thay, trừ người đại diện của bị cáo chưa đủ 18 tuổi hoặc mất năng lực hành "
        "vi dân sự. Luật sư chỉ được kháng cáo cho người chưa đủ 18 tuổi hoặc có nhược điểm.",
        "The defendant signs. Relatives do not, except the representative of one under 18 or without legal "
        "capacity. Counsel may appeal only for someone under 18 or with a weakness.",
    ),
)
BEFORE = (
    Text(
        "Nộp trước, bổ sung lý do sau cũng được. Ngày nộp quan trọng hơn lời văn.",
        "File first; reasons may follow. The day counts more than the words.",
    ),
    Text(
        "Không kể lại việc đã làm nếu chưa hỏi luật sư. Chỉ nêu phần không đồng ý và yêu cầu.",
        "Do not tell again what was done before asking a lawyer. Say only which part is disputed and what is asked.",
    ),
    Text(
        "Đang bị giam: đưa đơn cho nơi giam, yêu cầu ghi ngày nhận và ký. Ngày đó là ngày kháng cáo.",
        "In detention: give it to the place of detention and have the day noted and signed. That is the day of the "
        "appeal.",
    ),
    Text(
        "Hoặc nộp ở Tòa án, gửi bưu điện bảo đảm (tính theo dấu bưu điện), hoặc trình bày trực tiếp để Tòa lập "
        "biên bản.",
        "Or file it at the court, send it registered (the postmark counts), or say it at the court, which makes a "
        "record.",
    ),
)
