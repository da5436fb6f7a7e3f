"""Why an act goes where it goes, in one or two sentences each. Words only; those of the first complaint are beside."""

from __future__ import annotations

from legal_rules.words import Text

SECOND = Text(
    "Không đồng ý với trả lời lần đầu thì gửi cấp trên trực tiếp; trả lời của cấp đó là lần cuối.",
    "Whoever disagrees with the first answer goes to the level directly above, whose answer is final.",
)
SAME_LEVEL = Text(
    "Không đồng ý với trả lời của người đứng đầu nơi điều tra thì gửi Viện trưởng Viện kiểm sát; đó là lần cuối.",
    "Whoever disagrees with the head of the agency goes to the head of the procuracy, whose answer is final.",
)
PROCURATOR = Text(
    "Việc làm của Kiểm sát viên hoặc Phó Viện trưởng do chính Viện trưởng trả lời.",
    "The head of the procuracy answers for what a procurator or deputy head did.",
)
JUDGE = Text(
    "Việc làm của Thẩm phán hoặc Phó Chánh án trước phiên tòa do Chánh án trả lời.",
    "The chief judge answers for what a judge or deputy chief judge did before the hearing.",
)
CHIEF_JUDGE = Text(
    "Việc làm của chính Chánh án trước phiên tòa do Chánh án Tòa án trên một cấp trả lời.",
    "The chief judge one level up answers for what the chief judge did before the hearing.",
)
CONDITIONS = Text(
    "Điều kiện giữ (thăm gặp, ăn uống, thuốc men, kỷ luật) do Viện trưởng Viện kiểm sát kiểm sát nơi đó trả lời.",
    "Conditions of holding (visits, food, medicine, discipline) are for the head of the procuracy that supervises the "
    "place.",
)
COUNSEL = Text(
    "Nơi đang giữ nhận yêu cầu mời người bào chữa và phải chuyển đi; nơi đang giữ hồ sơ nhận một bản.",
    "The place of holding takes the request for counsel and must pass it on; whoever has the file gets a copy.",
)
CARE = Text(
    "Nơi đang giữ lo việc khám, chữa bệnh; Viện kiểm sát kiểm sát nơi đó nhận một bản để biết.",
    "The place of holding sees to medical care; the procuracy that supervises it gets a copy.",
)
VISIT = Text(
    "Nơi đang giữ cho thăm gặp; nơi đang giữ hồ sơ có thể được hỏi ý kiến, nên nhận một bản.",
    "The place of holding grants visits; whoever has the file may be asked, and so gets a copy.",
)
APPEAL = Text(
    "Gửi Tòa án đã xử lần đầu, hoặc Tòa án cấp phúc thẩm. Người đang bị giam có thể nộp qua nơi giam.",
    "To the court of first instance, or to the appeal court. A person held may file through the place of holding.",
)
CASSATION = Text(
    "Chỉ người có quyền kháng nghị mới mở được việc xem lại bản án; ai cũng có thể báo cho họ biết sai sót.",
    "Only those who may protest can have a judgment reviewed; anyone may tell them of an error.",
)
REPORT = Text(
    "Gửi Cơ quan điều tra; nộp ở công an xã, phường gần nhất cũng được, nơi đó phải nhận và chuyển đi.",
    "To the investigation agency; the nearest commune police must also take it and pass it on.",
)
REPORT_OFFICER = Text(
    "Tội của người làm án (điều tra, kiểm sát, xét xử, giam giữ) trong khi làm án do cơ quan điều tra riêng của ngành "
    "kiểm sát điều tra.",
    "Crimes of those who conduct a case (investigate, prosecute, judge, detain) while conducting it are investigated "
    "by the procuracy's own agency.",
)
ADMINISTRATIVE = Text(
    "Lần đầu gửi chính người ra quyết định, hoặc người đứng đầu nơi có người đã làm việc đó.",
    "The first complaint goes to whoever decided, or the head of the body whose officer acted.",
)
ADMINISTRATIVE_SECOND = Text(
    "Lần hai gửi thủ trưởng cấp trên trực tiếp của người đã trả lời lần đầu.",
    "The second goes to the head directly above whoever answered first.",
)
LAWSUIT = Text(
    "Từ ngày 01/07/2025 Tòa án nhân dân khu vực xử lần đầu mọi việc kiện hành chính.",
    "Since 1 July 2025 the regional people's court hears every administrative lawsuit first.",
)
COMPENSATION = Text(
    "Chưa chắc cơ quan nào phải bồi thường, nên nộp ở Sở Tư pháp nơi bạn cư trú; nơi đó trả lời trong 5 ngày làm việc.",
    "It is not certain which body must compensate: file with the justice department where you live, which says which "
    "within 5 working days.",
)
COMPENSATION_AGENCY = Text(
    "Được thả mà không bị khởi tố, vì không làm gì trái luật, thì nơi đã ra quyết định giữ bồi thường. Chưa chắc thì "
    "nộp ở Sở Tư pháp nơi bạn cư trú.",
    "Whoever is released without charge, having done nothing unlawful, is compensated by the body that decided on the "
    "holding. If unsure, file with the justice department where you live.",
)
LEGAL_AID = Text(
    "Trung tâm trợ giúp pháp lý nhà nước cử luật sư miễn phí cho người thuộc diện được giúp.",
    "The State legal aid centre appoints free counsel for those who qualify.",
)
