"""What is said about an office beside its title: why this one, and what to copy from the papers. Words only."""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

NOT_CRIMINAL = Text(
    "Tạm giữ hành chính theo luật khác và có đơn khác: khiếu nại theo Luật Khiếu nại gửi người đã ra quyết định, "
    "trong 90 ngày. Đơn này không dùng cho việc đó.",
    "Administrative custody is under another law and has another petition: a complaint under the Law on Complaints "
    "to the person who made the decision, within 90 days. This paper is not for it.",
)
AT_COURT = Text(
    "Vụ án đã ở Tòa án, nên người trả lời là Chánh án Tòa án đang giữ hồ sơ.",
    "The case is at court, so the chief judge of the court that holds the file answers.",
)
BEFORE_COURT = Text(
    "Quyết định hoặc việc làm này có từ trước khi hồ sơ sang Tòa án, nên Viện kiểm sát trả lời; gửi Tòa án một bản.",
    "This decision or act came before the file went to court, so the procuracy answers; the court gets a copy.",
)
INVESTIGATOR = Text(
    "Việc làm của người điều tra thì Thủ trưởng Cơ quan điều tra trả lời trước; Viện kiểm sát nhận một bản để biết.",
    "The head of the investigation agency answers first for what its officers did; the procuracy gets a copy.",
)
HEAD_OF_INVESTIGATION = Text(
    "Quyết định của Thủ trưởng Cơ quan điều tra, hoặc đã được phê chuẩn, thì Viện trưởng Viện kiểm sát trả lời.",
    "The head of the procuracy answers for a decision of the agency's head, or one that the procuracy approved.",
)
RELEASE = Text(
    "Gửi cả nơi đang giữ hồ sơ và Viện kiểm sát: nơi giữ hồ sơ ra quyết định trả tự do, Viện kiểm sát kiểm tra việc "
    "giữ người có đúng luật không. Nơi giam giữ nhận một bản để biết.",
    "It goes to the agency that holds the file, which decides on release, and to the procuracy, which checks that "
    "holding is lawful. The place of holding gets a copy.",
)
TAKER_UNKNOWN = Text(
    "Chưa rõ cơ quan nào đã quyết định, nên gửi cả hai nơi. Nơi không có thẩm quyền (quyền giải quyết) phải chuyển "
    "đơn và báo lại.",
    "It is not known who decided, so it goes to both. An office without the power to decide must pass it on and say "
    "so.",
)
REGION_OR_PROVINCE = Text(
    "Chưa rõ tội danh, nên gửi Viện kiểm sát khu vực và gửi thêm Viện kiểm sát cấp tỉnh để biết. Nếu giấy đã nhận "
    "ghi một Viện kiểm sát khác, gửi nơi ghi trên giấy.",
    "The offence is not known, so it goes to the regional procuracy, with a copy to the provincial one. If a paper you "
    "received names another procuracy, use that one.",
)
FINAL = Text(
    "Trả lời lần trước đã là lần cuối: không còn cấp nào ở trên để khiếu nại việc này.",
    "The last answer was final: there is no level above to complain to about this.",
)
NOT_AN_OFFICIAL = Text(
    "Theo câu trả lời, người bắt giữ không phải cán bộ. Việc đó nên báo tin về tội phạm.",
    "By the answers it was no official who held the person. That is for a crime report.",
)
NOT_ADMINISTRATIVE = Text(
    "Theo câu trả lời, đây không phải tạm giữ hành chính. Khiếu nại theo Bộ luật Tố tụng hình sự.",
    "By the answers this is not administrative custody. Complain under the Criminal Procedure Code.",
)
ENTRUSTED = Text(
    "Nơi đã giữ người mới được giao một số việc điều tra và chưa chuyển hồ sơ. Việc bắt, giữ do Viện trưởng Viện kiểm "
    "sát đang kiểm sát việc đó trả lời; chưa rõ ở cấp nào, nên gửi thêm cấp tỉnh để biết.",
    "Those who held the person are entrusted with some investigation only and have not passed the file on. The head of "
    "the procuracy that supervises them answers for the holding; its level is not known, so the province gets a copy.",
)
ENTRUSTED_ACT = Text(
    "Việc làm khác của cấp phó, cán bộ ở đó thì cấp trưởng trả lời trước; Viện kiểm sát nhận một bản để biết.",
    "Its head answers first for what else its deputies and officers did; the procuracy gets a copy.",
)
LEVEL_UNKNOWN = Text(
    "Trước ngày 01/03/2025, Viện kiểm sát cùng cấp với cơ quan điều tra. Chưa rõ cấp nào điều tra, nên gửi cấp huyện "
    "và gửi thêm cấp tỉnh để biết.",
    "Before 1 March 2025 the procuracy was of the same level as the investigation agency. The level is not known, so "
    "it goes to the district, with a copy to the province.",
)
RELEASE_AT_PROCURACY = Text(
    "Hồ sơ đang ở Viện kiểm sát để truy tố, nên Viện kiểm sát quyết định việc trả tự do hoặc thay biện pháp.",
    "The file is at the procuracy for prosecution, so the procuracy decides on release or another measure.",
)
AFTER_THE_CASE = Text(
    "Vụ án đã xong, nên gửi Viện kiểm sát kiểm sát nơi giam giữ; nơi này có quyền thả người bị giữ không căn cứ.",
    "The case is over, so it goes to the procuracy that supervises the place; it can free who is held without ground.",
)
PROCURACY_ON_PAPERS = Text(
    "Tên Viện kiểm sát ghi trên quyết định đã nhận, hoặc hỏi ở nơi giữ.",
    "The procuracy's name is on the decision you received; or ask at the place of holding.",
)
COURT_ON_PAPERS = Text(
    "Tên Tòa án ghi trên giấy đã nhận. Từ tội danh chưa biết chắc là Tòa án nào.",
    "The court's name is on the papers you received. The offence alone does not tell which one.",
)
ABOVE_IF_PROVINCIAL = Text(
    "Nếu lần đầu do Viện kiểm sát cấp tỉnh trả lời: gửi Viện trưởng Viện kiểm sát nhân dân tối cao.",
    "If the provincial procuracy gave the first answer: to the Chief Procurator of the Supreme People's Procuracy.",
)
CUSTODY_HOUSE_MOVED = Text(
    "Nhà tạm giữ của công an cấp huyện đã hết từ ngày 01/03/2025; nay là trại tạm giam của Công an cấp tỉnh.",
    "District custody houses ended on 1 March 2025; they are now camps of the provincial police.",
)
MERGED = Text(
    "Từ ngày 01/07/2025, {name} thuộc {now}. Có thể ghi thêm tên cũ trong ngoặc.",
    "Since 1 July 2025 {name} is part of {now}. The former name may be added in brackets.",
)
NUMBER_ON_PAPERS = Text(
    "Số khu vực ghi trên quyết định đã nhận, hoặc hỏi ở nơi giữ.",
    "The number of the region is on the decision you received; or ask at the place of holding.",
)
DISTRICT_MOVED = Text(
    "Công an cấp huyện đã hết từ ngày 01/03/2025; hồ sơ đã chuyển lên Công an cấp tỉnh.",
    "District police ended on 1 March 2025; their files went to the provincial police.",
)
CITY_SINCE_2026 = Text(
    "Nơi này vừa đổi từ tỉnh thành thành phố trong năm 2026. Ghi tên cơ quan theo giấy mới nhất đã nhận.",
    "This province became a city in 2026. Copy the office's name from the newest paper you received.",
)
TITLES_NOT_KNOWN = Text(
    "Tên cơ quan của thời đó không có ở đây. Chép từ giấy đã nhận.",
    "What the office was called then is not held here. Copy it from the papers you received.",
)
WHY: Mapping[str, Text] = {
    "lowest_procuracy": Text(
        "Viện trưởng Viện kiểm sát đang phụ trách vụ việc trả lời khiếu nại về bắt, tạm giữ, tạm giam. Việc này "
        "thuộc cấp thấp nhất vì do công an điều tra và không phải tội đặc biệt nghiêm trọng hay an ninh quốc gia.",
        "The head of the procuracy in charge answers complaints about arrest, custody and detention. It is the "
        "lowest tier here: police investigate, and the offence is neither exceptionally serious nor one of national "
        "security.",
    ),
    "provincial_procuracy": Text(
        "Tội an ninh quốc gia hoặc đặc biệt nghiêm trọng do Viện kiểm sát cấp tỉnh phụ trách.",
        "National-security and exceptionally serious offences are with the provincial procuracy.",
    ),
    "provincial_agency": Text(
        "Viện kiểm sát cùng cấp với cơ quan điều tra phụ trách; nơi điều tra ở cấp tỉnh nên là cấp tỉnh.",
        "The procuracy of the same level as the investigation agency is in charge; the agency is provincial.",
    ),
    "security_agency": Text(
        "Việc do Cơ quan An ninh điều tra làm thì Viện kiểm sát cấp tỉnh phụ trách.",
        "What the security investigation agency handles is with the provincial procuracy.",
    ),
    "supreme_procuracy": Text(
        "Việc do cơ quan điều tra ở Bộ, hoặc của Viện kiểm sát nhân dân tối cao, thì Viện kiểm sát nhân dân tối cao "
        "phụ trách.",
        "What a ministry's agency, or the Supreme Procuracy's own, investigates is with the Supreme Procuracy.",
    ),
    "military_procuracy": Text(
        "Việc do cơ quan điều tra của quân đội làm thì Viện kiểm sát quân sự phụ trách.",
        "What the army's agency investigates is with the military procuracy.",
    ),
}
