"""The words of the answer in plain text, as the commands print it."""

from __future__ import annotations

from legal_rules.words import Text

OUTCOMES = {
    "breached": Text("Có dấu hiệu trái luật", "Breached"),
    "unclear": Text("Chưa rõ", "Unclear"),
    "kept": Text("Làm đúng", "Kept"),
    "not_applicable": Text("Không áp dụng", "Not applicable"),
}
CONFIDENCE = {
    "settled": Text("luật ghi rõ", "the law says this clearly"),
    "arguable": Text("luật có thể hiểu theo hai cách", "the law can be read in two ways"),
    "check_with_lawyer": Text("nên hỏi luật sư", "ask a lawyer"),
}
STATES = {
    "running": Text("đang tính", "running"),
    "expired": Text("đã hết", "expired"),
    "stopped": Text("đã dừng", "stopped"),
    "not_started": Text("chưa bắt đầu", "not started"),
    "unknown": Text("chưa rõ", "unknown"),
    "open": Text("còn hạn", "open"),
    "arguable": Text("nộp ngay, còn lập luận được", "file now, it can still be argued"),
    "passed": Text("đã qua", "passed"),
    "not_yet": Text("chưa đến", "not yet"),
}
WHOSE = {"yours": Text("của bạn", "yours"), "theirs": Text("của cơ quan", "theirs")}
URGENCY = {
    "now": Text("Làm ngay", "Now"),
    "soon": Text("Làm sớm", "Soon"),
    "later": Text("Để sau", "Later"),
    "consider": Text("Cân nhắc", "Consider"),
}
AT = Text("Tính vào lúc", "Worked out for")
CHECKED = Text("Luật kiểm tra ngày", "Law checked on")
LAW = Text("Luật", "Law")
SOURCE = Text("Căn cứ", "Source")
SUM = Text("Cách tính", "The sum")
CONTRARY = Text("Cách hiểu khác", "The other reading")
SETTLED_BY = Text("Cần biết thêm", "What would settle it")
SURE = Text("Độ chắc", "How sure")
PRESUMED = Text("Tạm coi", "Taken as so")
CLOCKS = Text("Thời hạn giữ", "Limits on holding")
DEADLINES = Text("Hạn nộp và hạn trả lời", "Deadlines")
STANDARDS = Text(
    "Theo chuẩn quốc tế (tách riêng với luật Việt Nam)",
    "International standard (apart from the law of Viet Nam)",
)
SUMS = Text("Số tiền theo luật", "Amounts of money in law")
AFTER = Text("Khi đã qua", "Once it is over")
PLAN = Text("Việc có thể làm", "What can be done")
UNKNOWNS = Text("Điều chưa biết, điều giúp rõ nhiều nhất đứng trước", "Not known, the one that settles most first")
STARTS = Text("từ", "from")
ENDS = Text("hết lúc", "ends")
AT_MOST = Text("dài nhất đến", "at most until")
OPEN_ENDED = Text("đến khi kết thúc điều tra", "until the investigation ends")
UNCOVERED = Text("không có quyết định nào", "no decision covers")
TO = Text("đến", "to")
NOW = Text("nay", "now")
OPENS = Text("mở từ", "opens")
SAFE = Text("hạn an toàn:", "safe until")
ARGUABLE = Text("lập luận được đến", "arguable until")
WHO = Text("ai làm", "who")
WHERE = Text("gửi đến", "to")
RISK = Text("rủi ro", "risk")
HERE = Text("cho trường hợp này", "in this case")
REFUSED = Text("nếu bị từ chối", "if refused")
PAPERS = Text("giấy", "papers")
