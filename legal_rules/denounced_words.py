"""What is said about where a denunciation goes: why there, who stands above, which of the two papers. Words only."""

from __future__ import annotations

from legal_rules.office_words import NOT_AN_OFFICIAL as NOT_AN_OFFICIAL
from legal_rules.words import Text

HOLDING = Text(
    "Tố cáo về việc giữ, bắt, tạm giữ, tạm giam khi đang điều tra, truy tố thì Viện trưởng Viện kiểm sát giải quyết.",
    "The head of the procuracy decides on a denunciation about holding, arrest, custody or detention during "
    "investigation and prosecution.",
)
AGENCY = Text(
    "Việc khác của người điều tra thì người đứng đầu Cơ quan điều tra giải quyết.",
    "The head of the investigation agency decides on what else its officers did.",
)
ENTRUSTED = Text(
    "Người của cơ quan chỉ được giao một số việc điều tra thì Viện kiểm sát giải quyết.",
    "The procuracy decides on officers of a body that is entrusted with some investigation only.",
)
COURT = Text(
    "Việc giam theo quyết định của Tòa án thì Chánh án Tòa án đang giữ hồ sơ giải quyết.",
    "The chief judge of the court that holds the file decides on detention ordered by the court.",
)
OFFICIAL = Text(
    "Tố cáo cán bộ gửi người đứng đầu nơi quản lý người đó. Tố cáo người đứng đầu hoặc cấp phó thì gửi cấp trên "
    "trực tiếp. Nhiều nơi cùng nhận thì nơi không có quyền có thể không làm gì, nên chỉ gửi một nơi.",
    "An official is denounced to the head of the body that manages them; a head or deputy to the body directly above. "
    "When several bodies get it, one without the power may leave it, so send it to one only.",
)
DECIDED_BY_HEAD = Text(
    "Quyết định tạm giữ hành chính thường do cấp trưởng hoặc cấp phó ký, nên gửi cấp trên trực tiếp.",
    "Administrative custody is usually ordered by a head or a deputy, so it goes to the body directly above.",
)
HEAD_OF_PROCURACY = Text(
    "Nếu người bị tố cáo là chính Viện trưởng này: gửi Viện trưởng Viện kiểm sát cấp trên trực tiếp.",
    "If the person denounced is this head: to the head of the procuracy directly above.",
)
HEAD_OF_AGENCY = Text(
    "Nếu người bị tố cáo là chính Thủ trưởng này: gửi Thủ trưởng Cơ quan điều tra cấp trên trực tiếp.",
    "If the person denounced is this head: to the head of the investigation agency directly above.",
)
CHIEF_JUDGE = Text(
    "Nếu quyết định do chính Chánh án ký: gửi Chánh án Tòa án trên một cấp.",
    "If the chief judge signed it: to the chief judge of the court one level up.",
)
HEAD_OF_COMMUNE_POLICE = Text(
    "Nếu người bị tố cáo là cấp trưởng hoặc cấp phó ở đó: gửi Công an cấp trên trực tiếp.",
    "If the person denounced is the chief or a deputy there: to the police directly above.",
)
HEAD_OF_COMMUNE = Text(
    "Nếu người bị tố cáo là Chủ tịch hoặc Phó Chủ tịch: gửi Chủ tịch Ủy ban nhân dân cấp trên trực tiếp.",
    "If the person denounced is the chair or a deputy: to the chair of the committee directly above.",
)
UNIT_OF_POLICE = Text(
    "Nếu biết chắc đó là cán bộ của một phòng, đội: gửi Trưởng phòng quản lý người đó.",
    "If it is certain that this is an officer of a division or team: to the head of the division.",
)
EITHER = Text(
    "Chưa rõ người đó có đang làm vụ án hình sự không. Nếu có, dùng đơn tố cáo người làm vụ án; nếu không, dùng đơn tố "
    "cáo cán bộ ngoài vụ án.",
    "It is not clear whether that person was conducting a criminal case. If so, use the denunciation of someone "
    "conducting the case; if not, the one of an official outside a case.",
)
NOT_PROCEEDINGS = Text(
    "Theo câu trả lời, đây không phải việc làm trong vụ án hình sự. Dùng đơn tố cáo cán bộ ngoài vụ án.",
    "By the answers this was not done in a criminal case. Use the denunciation of an official outside a case.",
)
NOT_OUTSIDE = Text(
    "Theo câu trả lời, việc này nằm trong vụ án hình sự. Dùng đơn tố cáo người làm vụ án.",
    "By the answers this was done in a criminal case. Use the denunciation of someone conducting the case.",
)
